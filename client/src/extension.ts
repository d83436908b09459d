import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './start.ts';

export { deactivate } from './start.ts';

/** With Node: the server is a process beside the extension host, spoken to over IPC. */
export const activate = (context: vscode.ExtensionContext) =>
  start(context, ({ asAbsolutePath }, options) => {
    const server = {
      module: asAbsolutePath('server/out/server.cjs'),
      transport: TransportKind.ipc,
      // The bundle says the same to itself where it may: see scripts/build.mjs.
      options: { execArgv: ['--no-regexp-tier-up'] },
    };
    return new LanguageClient('tillitskoll', 'Tillitskoll', { run: server, debug: server }, options);
  });
