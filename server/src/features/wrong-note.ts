import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { positionAt } from '../core/positions.ts';
import type { Finding } from '../core/rule.ts';
import { decoded, type Edit } from '../core/text.ts';
import { ruleIn } from '../rules/index.ts';

const texts = {
  sv: {
    head: '# Anteckningar om frågor från Tillitskoll\n\nFrågor som någon i laget tycker missar. Gå igenom dem tillsammans: ska regeln ändras, ordet läggas till, eller stod det något att fundera på? Filen finns bara här; inget skickas.\n',
    line: (line: number) => `rad ${line}`,
    why: 'varför den missar: [skäl: skriv här]',
  },
  en: {
    head: '# Notes on questions from Tillitskoll\n\nQuestions that somebody in the team finds off the mark. Go through them together: should the rule be changed, a word be added, or was there something to think about? The file is only here; nothing is sent.\n',
    line: (line: number) => `line ${line}`,
    why: 'why it is off the mark: [skäl: skriv här]',
  },
} as const;

/** The edit that notes a finding that somebody thinks wrong, in a file for the team. The words noted are quoted as code, so that they are no Markdown. */
export function wrongNote(document: Document, { rule, span }: Finding, file: string, config: Config, notes: string | undefined): Edit {
  const { language, today } = config;
  const say = texts[language];
  const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 120).trim();
  const place = `${decoded(file)}, ${say.line(positionAt(document, span.start).line + 1)}`;
  const entry = `- [ ] ${today} · ${ruleIn(config, rule)?.words[language].title ?? rule} (${rule}) · ${place}: \`${words}\` · ${say.why}\n`;
  const before = notes === undefined || notes.trim() === '' ? `${say.head}\n` : /\n$/.test(notes) ? '' : '\n';
  const at = notes?.trim() ? notes.length : 0;
  return { span: { start: at, end: notes?.trim() ? at : (notes?.length ?? 0) }, newText: before + entry };
}
