import type { Fix, Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { type OwnWords, ownWords } from '../governance/own-words.ts';
import { outline, titlePlace } from '../markdown/outline.ts';
import { nearly, type OfficialWord, oneToOne } from '../swedish/lexicon/officialese.ts';

const words = {
  sv: {
    title: 'Kanslispråk',
    what: 'Ser tunga ord ur gammalt myndighetsspråk som har ett vanligare ord: ”erlägga”, ”tillse att”, ”i enlighet med”, ”det åligger nämnden att”.',
    why: 'Språklagen ber det offentliga om ett språk som är vårdat, enkelt och begripligt. Den som texten är till för ska kunna läsa den utan att översätta.',
    advice: 'Byt till det vanliga ordet. Där bytet ändrar mer än formen är det ett förslag att läsa igenom.',
    silent:
      'När regeln inte är påslagen. Även i citat och citatblock, när meningen återger en lag, i namn på lagar och dokument, i dokumentets titel, i sammansättningar, i författningar och där ordet har en annan betydelse (”i detta avseende”, ”gällande avtal”).',
    message: (said: string, plain: string) => `Kan ”${said}” skrivas ”${plain}”? Det vanligare ordet läses av fler.`,
    fix: (plain: string) => `Skriv ”${plain}”`,
  },
  en: {
    title: 'Official language',
    what: 'Sees heavy words of old official Swedish that have a more common one: ”erlägga”, ”tillse att”, ”i enlighet med”, ”det åligger nämnden att”.',
    why: 'The Language Act asks the public sector for a language that is cultivated, simple and comprehensible. Those whom the text is for should be able to read it without translating.',
    advice: 'Write the common word. Where the change is more than one of form it is a suggestion to read through.',
    silent:
      'When the rule is not turned on. Also in quotations and block quotes, where the sentence tells what a law says, in names of laws and documents, in the title of the document, in compounds, in statutes and where the word means something else (”i detta avseende”, ”gällande avtal”).',
    message: (said: string, plain: string) => `Could ”${said}” be written ”${plain}”? The more common word is read by more people.`,
    fix: (plain: string) => `Write ”${plain}”`,
  },
} as const;

/** A form with the plain words for it, in the order of the list. */
interface Form {
  readonly word: OfficialWord;
  readonly plain: readonly string[];
  readonly safe: boolean;
}

const forms: ReadonlyMap<string, readonly Form[]> = (() => {
  const found = new Map<string, Form[]>();
  for (const [list, safe] of [
    [oneToOne, true],
    [nearly, false],
  ] as const)
    for (const word of list) {
      const plain = word.plain.split('|');
      for (const [i, said] of word.said.split('|').entries())
        found.set(said, [...(found.get(said) ?? []), { word, plain: (plain[i] ?? '').split('/').map((each) => each.trim()), safe }]);
    }
  return found;
})();

const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll(' ', '\\s+'));
const official = new RegExp(`(?<![A-Za-zÀ-ɏ\\d-])(?:${longestFirst.join('|')})(?![A-Za-zÀ-ɏ-])`, 'giu');
/** "Det åligger nämnden att …": a duty that hides whose it is. */
const incumbent =
  /(?<![A-Za-zÀ-ɏ-])det\s+(?:åligger|åvilar|ankommer\s+på|tillkommer)\s+((?:(?!att|även|också|särskilt|alltid|därvid|därutöver|dessutom)[A-Za-zÀ-ɏ-]+\s+){1,4})att(?![A-Za-zÀ-ɏ-])/giu;

export const officialese: Rule = {
  id: 'officialese',
  principles: ['medborgarfokus'],
  severity: 'hint',
  source: undefined,
  measured: { read: 30, right: 29 },
  off: true,
  inChapters: true,
  words,
  examples: {
    bad: [
      { markdown: 'Avgiften ska erläggas senast den sista i månaden.\n' },
      { markdown: 'Det åligger rektorn att informera vårdnadshavarna.\n' },
      { markdown: 'Chefen ska tillse att planen följs i enlighet med beslutet.\n' },
    ],
    good: [
      { markdown: 'Avgiften ska betalas senast den sista i månaden.\n' },
      { markdown: 'Rektorn ska informera vårdnadshavarna.\n' },
      { markdown: 'I det avseendet är enheterna lika, enligt gällande avtal.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const say = words[draft.config.language];
    const { places } = outline(draft.document);
    const title = titlePlace(draft.document);
    const isTitle = ({ place }: OwnWords): boolean => places[place] === title;
    for (const found of ownWords(draft, incumbent)) {
      if (isTitle(found)) continue;
      const who = (found.groups[0] ?? '').trim().replace(/\s+/g, ' ');
      yield report(found, [`${who} ska`], false, say);
    }
    for (const found of ownWords(draft, official)) {
      if (isTitle(found) || isName(found)) continue;
      const form = forms.get(found.text.toLowerCase().replace(/\s+/g, ' '))?.find(({ word }) => fits(word, found));
      if (form) yield report(found, form.plain, form.safe, say);
    }
  },
};

const fits = ({ after, notAfter, before, notBefore }: OfficialWord, found: OwnWords): boolean =>
  (after?.test(found.before) ?? true) && !notAfter?.test(found.before) && (before?.test(found.after) ?? true) && !notBefore?.test(found.after);

/** A capital within a sentence is a name's: "enheten Tillhandahålla". */
const isName = ({ text, before }: OwnWords): boolean => /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(text) && /[A-Za-zÀ-ɏ\d,]\s*$/u.test(before);

function report({ start, end, text }: OwnWords, plain: readonly string[], safe: boolean, say: (typeof words)['sv' | 'en']): Report {
  const said = text.replace(/\s+/g, ' ');
  const shown = plain.map((each) => inCaseOf(said, each));
  return {
    span: { start, end },
    message: say.message(said, shown[0] ?? ''),
    fixes: shown.map((newText): Fix => ({ title: say.fix(newText), safe, edits: [{ span: { start, end }, newText }] })),
  };
}

const inCaseOf = (said: string, plain: string): string => {
  if (said.length > 1 && said === said.toUpperCase()) return plain.toUpperCase();
  return /^[A-ZÀ-Þ]/u.test(said) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
};
