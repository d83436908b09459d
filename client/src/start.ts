import * as vscode from 'vscode';
import { Calm } from './calm.ts';
import { registerCommands } from './commands.ts';
import { type ClientMaker, createClient } from './language-client.ts';
import { OverviewStore } from './overview.ts';
import { createEvidenceMarks } from './evidence.ts';
import { OutlineView } from './outline-view.ts';
import { Portfolio } from './portfolio.ts';
import { PictureView } from './picture.ts';
import { extendPreview } from './preview.ts';
import { createStatus } from './status.ts';
import { PrinciplesView } from './principles-view.ts';

let stop: (() => Promise<void>) | undefined;

/** Starts the server and registers what the user meets. Called when a Markdown document, a view or a command of ours is used. */
export async function start(context: vscode.ExtensionContext, make: ClientMaker): Promise<{ extendMarkdownIt: ReturnType<typeof extendPreview> }> {
  const log = vscode.window.createOutputChannel('Tillitskoll', { log: true });
  const calm = new Calm();
  const client = createClient(context, log, calm, make);
  stop = () => client.dispose();
  const overviews = new OverviewStore(client);
  const portfolio = new Portfolio(client);
  const view = new PrinciplesView(overviews);
  context.subscriptions.push(
    log,
    calm,
    portfolio,
    overviews,
    new PictureView(overviews),
    view,
    new OutlineView(client, overviews),
    createStatus(overviews, log),
    createEvidenceMarks(context, overviews),
    ...registerCommands(context, client, overviews, view, calm, portfolio, log),
  );
  await client.start();
  overviews.follow();
  void portfolio.start();
  return { extendMarkdownIt: extendPreview(overviews) };
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
