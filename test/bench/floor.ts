// The least a server costs: it keeps the text and answers every pull with the payload of the file it is given. For server.ts.
import { readFileSync } from 'node:fs';
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const items = JSON.parse(readFileSync(process.env['TILLITSKOLL_FLOOR'] as string, 'utf8'));
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
}));
connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({ kind: 'full', items: documents.get(uri) ? items : [] }));
documents.listen(connection);
connection.listen();
