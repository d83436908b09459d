import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start } from './start.ts';

export { deactivate } from './start.ts';

/** The part of the browser's class that is used here; the types of a page would let the rest of the client name `document`. */
declare const Worker: new (url: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

/** In a browser: the server is a web worker, a new one at each start, and files are read by the client. */
export const activate = (context: vscode.ExtensionContext) =>
  start(context, ({ extensionUri }, options) => {
    const url = vscode.Uri.joinPath(extensionUri, 'server/out/server-web.js').toString(true);
    // Not the worker itself: VS Code gives an object in its stead, in which the client would see no worker.
    const transports = async () => {
      const worker = new Worker(url);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('tillitskoll', 'Tillitskoll', transports, options);
  });
