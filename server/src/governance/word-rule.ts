import type { Language } from '../core/config.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule, RuleWords } from '../core/rule.ts';
import { outline, spanOf } from '../markdown/outline.ts';
import { draftType } from './draft.ts';
import { sentenceAfter } from './insertions.ts';
import { type Wording, wordings } from './statements.ts';

/** A way forward as data. The Swedish of the draft is the same in both languages. */
export interface WordFix {
  readonly title: Readonly<Record<Language, string>>;
  /** The words to write instead of those found; `undefined` where they cannot be turned. */
  readonly instead?: (wording: Wording, draft: Draft) => string | undefined;
  /** A sentence to write after the one found, with placeholders. */
  readonly after?: string;
  /** A sentence to write after the one found where its words have been turned. */
  readonly along?: string;
}

interface WordRuleWords extends RuleWords {
  /** @param said the words found, as written */
  readonly message: (said: string) => string;
}

/** A rule that asks about certain words in sentences in force. */
export interface WordRule extends Omit<Rule, 'check' | 'words'> {
  readonly words: Readonly<Record<Language, WordRuleWords>>;
  /** What is found: a pattern of `terms` on what a sentence lays down. */
  readonly finds: RegExp;
  /** Where `finds` is sought, if not in what sentences lay down: `wordingsAsWritten` and `phrases` also read what they deny. */
  readonly reads?: typeof wordings;
  /** Silent on sentences whose words, also those of conditions and denials, have this. */
  readonly unless?: RegExp;
  /** Silent where the sentence after says this: the author has answered already. */
  readonly answered?: RegExp;
  /** Silent where this is false of the words found. */
  readonly isMeant?: (wording: Wording, draft: Draft) => boolean;
  readonly fixes: readonly WordFix[];
}

const here: Readonly<Record<Language, (said: string) => string>> = { sv: (said) => `Även här: ”${said}”`, en: (said) => `Here too: ”${said}”` };

/** Makes a rule of its data. What is found more than once in a section is one finding, with the other places beside it. */
export function wordRule({ finds, reads = wordings, unless, answered, isMeant, fixes, ...rule }: WordRule): Rule {
  function* found(draft: Draft): Generator<Wording> {
    for (const wording of reads(draft, finds)) {
      if (unless?.test(wording.statement.marked.words) || (isMeant && !isMeant(wording, draft))) continue;
      const next = textAfter(draft, wording);
      if (hasPlaceholder(next) || answered?.test(next.toLowerCase())) continue;
      yield wording;
    }
  }
  return {
    inChapters: true,
    ...rule,
    *check(draft): Generator<Report> {
      if (draftType(draft) === 'forfattning') return;
      const { language } = draft.config;
      const bySection = new Map<number, Wording[]>();
      for (const wording of found(draft)) {
        const { section } = wording.statement;
        bySection.set(section, [...(bySection.get(section) ?? []), wording]);
      }
      for (const [first, ...others] of bySection.values()) {
        if (!first) continue;
        yield {
          span: { start: first.start, end: first.end },
          message: rule.words[language].message(first.text),
          related: others.map(({ start, end, text }) => ({ span: { start, end }, message: here[language](text) })),
          fixes: fixes.flatMap((fix) => made(fix, first, draft)),
        };
      }
    },
  };
}

/** The sentence after the one found, in the same paragraph, item or cell. */
function textAfter({ document }: Draft, { statement }: Wording): string {
  const place = outline(document).places[statement.place];
  const end = place ? spanOf(place).end : statement.span.end;
  return (/^[\s.!?]*[^.!?]*[.!?]?/.exec(document.text.slice(statement.span.end, end)) ?? [''])[0];
}

function made({ title, instead, after, along }: WordFix, wording: Wording, draft: Draft): Fix[] {
  const { start, end, statement } = wording;
  const newText = instead?.(wording, draft);
  if (newText !== undefined) {
    const next = along === undefined ? [] : [sentenceAfter(draft.document, statement.span, along)];
    return [{ title: title[draft.config.language], safe: false, edits: [{ span: { start, end }, newText }, ...next] }];
  }
  return after === undefined ? [] : [{ title: title[draft.config.language], safe: false, edits: [sentenceAfter(draft.document, statement.span, after)] }];
}
