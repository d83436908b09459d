import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Calm } from './calm.ts';
import { type InitializationOptions, type ReadFileParams, readFileRequest } from '../../server/src/protocol.ts';

/** The documents that the server is told of; old versions and sides of a comparison have other schemes. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs'];

const projectFile = /\/(?:\.tillitskoll\.(?:ya?ml|json)|tillitskoll-anteckningar\.md)$/;

/** Makes a client for a server that runs in its own way: a process on the desktop, a worker in the browser. */
export type ClientMaker = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The client of our language server. */
export function createClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, calm: Calm, make: ClientMaker): BaseLanguageClient {
  const rulePages = vscode.Uri.joinPath(context.extensionUri, 'docs', 'regler').toString();
  const storage = context.storageUri?.scheme === 'file' ? context.storageUri.toString() : undefined;
  const initializationOptions: InitializationOptions = {
    showRule: true,
    showReport: true,
    showMandates: true,
    readFile: true,
    rulePages,
    ...(storage === undefined ? {} : { storage }),
  };
  const options: LanguageClientOptions = {
    documentSelector: schemes.flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/.tillitskoll.{yaml,yml,json}' },
    ]),
    outputChannel: log,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: true },
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      provideDiagnostics: calm.provideDiagnostics,
      // An action may write the project file, which counts first when it is saved; VS Code leaves that to the user.
      resolveCodeAction: async (action, token, next) => {
        const resolved = await next(action, token);
        const file = resolved?.edit?.entries().find(([{ path }]) => projectFile.test(path))?.[0];
        if (resolved && file) resolved.command = { title: resolved.title, command: 'tillitskoll.saveProjectFile', arguments: [file.toString()] };
        return resolved;
      },
    },
  };
  const client = make(context, options);
  calm.attach(client);
  client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    } catch {
      return null;
    }
  });
  return client;
}
