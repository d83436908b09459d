import { type ClientCapabilities, type Connection, ErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import { reportOn } from '../features/report.ts';
import { markdownOf } from '../report/markdown.ts';
import type { Session } from './session.ts';

/** Commands that any editor can run, VS Code's own client aside: the page of a rule, and the report on an open draft as Markdown. */
const showCommand = 'tillitskoll.server.showRule';
const reportCommand = 'tillitskoll.server.report';

/** Reports as documents of their own, `tillitskoll-report:URI-OF-THE-DRAFT`, for clients that ask servers for content (LSP 3.18). */
const scheme = 'tillitskoll-report';

/** @param shows whether the client, or the server through it, can show the page of a rule */
export const pageCapabilities = ({ workspace }: ClientCapabilities, shows: boolean): ServerCapabilities => ({
  executeCommandProvider: { commands: [...(shows ? [showCommand] : []), reportCommand] },
  ...(workspace?.textDocumentContent ? { workspace: { textDocumentContent: { schemes: [scheme] } } } : {}),
});

/** The command that shows the page of a rule; what {@link pageCapabilities} advertises. */
export const showRuleCommand = showCommand;

/** Answers the commands, and content of the scheme. */
export function onPages(connection: Connection, session: Session, pageOf: (rule: string) => string, client: () => ClientCapabilities): void {
  const report = async (uri: string): Promise<string | null> => {
    const found = await session.analysed(uri);
    return found ? markdownOf(reportOn(found.snapshot.document, found.analysis, found.config).blocks) : null;
  };
  connection.onExecuteCommand(async ({ command, arguments: args }): Promise<string | null> => {
    const [argument] = (args ?? []).map(String);
    switch (command) {
      case showCommand:
        await connection.window.showDocument({ uri: pageOf(argument ?? ''), takeFocus: true });
        return null;
      case reportCommand: {
        const uri = argument ?? '';
        const { window, workspace } = client();
        if (window?.showDocument?.support && workspace?.textDocumentContent)
          await connection.window.showDocument({ uri: `${scheme}:${encodeURIComponent(uri)}.md`, takeFocus: true });
        return report(uri);
      }
      default:
        throw new ResponseError(ErrorCodes.InvalidParams, `unknown command ${command}`);
    }
  });
  connection.workspace.textDocumentContent.on(async ({ uri }) => ({
    text: (await report(decodeURIComponent(uri.slice(scheme.length + 1).replace(/\.md$/, '')))) ?? '',
  }));
}
