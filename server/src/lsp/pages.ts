import { type ClientCapabilities, type Connection, ErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import { mandatesMarkdown } from '../features/mandate-table.ts';
import { reportOn } from '../features/report.ts';
import { titleOf } from '../features/title.ts';
import { markdownOf } from '../report/markdown.ts';
import type { Analysed, Session } from './session.ts';

/** Commands that any editor can run, VS Code's own client aside: the page of a rule, and pages on an open draft as Markdown. */
const showCommand = 'tillitskoll.server.showRule';

/** Each page with its command and the scheme of its documents, `SCHEME:URI-OF-THE-DRAFT.md`, for clients that ask servers for content (LSP 3.18). */
const pages: readonly { readonly command: string; readonly scheme: string; readonly text: (found: Analysed) => string }[] = [
  {
    command: 'tillitskoll.server.report',
    scheme: 'tillitskoll-report',
    text: ({ snapshot, analysis, config }) => markdownOf(reportOn(snapshot.document, analysis, config).blocks),
  },
  {
    command: 'tillitskoll.server.mandates',
    scheme: 'tillitskoll-mandates',
    text: ({ snapshot: { document }, config }) => mandatesMarkdown(titleOf(document), document, config),
  },
];

/** @param shows whether the client, or the server through it, can show the page of a rule */
export const pageCapabilities = ({ workspace }: ClientCapabilities, shows: boolean): ServerCapabilities => ({
  executeCommandProvider: { commands: [...(shows ? [showCommand] : []), ...pages.map(({ command }) => command)] },
  ...(workspace?.textDocumentContent ? { workspace: { textDocumentContent: { schemes: pages.map(({ scheme }) => scheme) } } } : {}),
});

/** The command that shows the page of a rule; what {@link pageCapabilities} advertises. */
export const showRuleCommand = showCommand;

/** Answers the commands, and content of the schemes. */
export function onPages(connection: Connection, session: Session, pageOf: (rule: string) => string, client: () => ClientCapabilities): void {
  connection.onExecuteCommand(async ({ command, arguments: args }): Promise<string | null> => {
    const [argument = ''] = (args ?? []).map(String);
    if (command === showCommand) {
      await connection.window.showDocument({ uri: pageOf(argument), takeFocus: true });
      return null;
    }
    const page = pages.find((each) => each.command === command);
    if (!page) throw new ResponseError(ErrorCodes.InvalidParams, `unknown command ${command}`);
    const { window, workspace } = client();
    if (window?.showDocument?.support && workspace?.textDocumentContent)
      await connection.window.showDocument({ uri: `${page.scheme}:${encodeURIComponent(argument)}.md`, takeFocus: true });
    const found = await session.analysed(argument);
    return found ? page.text(found) : null;
  });
  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const page = pages.find(({ scheme }) => uri.startsWith(`${scheme}:`));
    const found = page && (await session.analysed(decodeURIComponent(uri.slice(page.scheme.length + 1).replace(/\.md$/, ''))));
    return { text: found ? page.text(found) : '' };
  });
}
