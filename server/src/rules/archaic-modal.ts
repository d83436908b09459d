import { blockFact } from '../core/document.ts';
import type { Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { type OwnWords, ownWords } from '../governance/own-words.ts';

const words = {
  sv: {
    title: 'Skall i stället för ska',
    what: 'Ser den äldre formen ”skall” överallt där författaren själv har ordet: i löptext, listor, tabeller och rubriker.',
    why: '”Skall” och ”ska” betyder samma sak, och nya lagar skrivs sedan länge med ”ska”. Den äldre formen får en text att låta strängare och längre bort från läsaren än den behöver.',
    advice: 'Byt till ”ska”. Bytet ändrar bara formen och går att göra på alla ställen på en gång.',
    silent:
      'I citat och citatblock, när meningen återger vad en lag säger, i namn på lagar och dokument, i avsnitt om lagstiftning, i författningar och när texten själv förklarar hur ordet ”skall” ska läsas.',
    message: (said: string) => `Kan ”${said}” skrivas ”${short(said)}”? Det betyder samma sak och läses lättare.`,
    here: (said: string) => `Även här: ”${said}”`,
    fix: (said: string, count: number) => (count === 1 ? `Skriv ”${short(said)}”` : `Skriv ”ska” på alla ${count} ställena i stycket`),
  },
  en: {
    title: 'The older form skall for ska',
    what: 'Sees the older form ”skall” wherever it is the author’s own: in running text, lists, tables and headings.',
    why: '”Skall” and ”ska” mean the same, and new laws have long been written with ”ska”. The older form makes a text sound sterner and farther from its reader than it needs to.',
    advice: 'Write ”ska”. The change is one of form only and can be made in all places at once.',
    silent:
      'In quotations and block quotes, where the sentence tells what a law says, in names of laws and documents, in sections on legislation, in statutes and where the text itself explains how the word ”skall” is to be read.',
    message: (said: string) => `Could ”${said}” be written ”${short(said)}”? It means the same and is easier to read.`,
    here: (said: string) => `Here too: ”${said}”`,
    fix: (said: string, count: number) => (count === 1 ? `Write ”${short(said)}”` : `Write ”ska” in all ${count} places of the paragraph`),
  },
} as const;

const skall = /(?<![A-Za-zÀ-ɏ\d-])skall(?![A-Za-zÀ-ɏ-])/giu;

/** Where the word is spoken of, not used: "med skall avses", "orden SKALL, BÖR och KAN", ”skall” between quotation marks. */
const explained =
  /(?<![A-Za-zÀ-ɏ])(?:med|ord(?:et|en)?|nyckelord(?:et|en)?|begrepp(?:et|en)?|verb(?:et|en)?)\s+[*_”"]*skall(?![A-Za-zÀ-ɏ])|[”"“»]skall[”"“«]/iu;

/** The noun: a dog's bark. */
const barks = /(?<![A-Za-zÀ-ɏ])(?:ett|hunde?n?s|hundars|hundarnas|ger?|högt?)\s+$/iu;

const short = (said: string): string => said.slice(0, -2);

const explainsIt = blockFact(({ text }) => explained.test(text));

export const archaicModal: Rule = {
  id: 'archaic-modal',
  principles: ['oppenhet'],
  severity: 'hint',
  source: undefined,
  measured: { read: 45, right: 45 },
  inChapters: true,
  words,
  examples: {
    bad: [
      { markdown: 'Nämnden skall svara inom en vecka.\n' },
      { markdown: '## Så skall arbetet bedrivas\n\nChefen leder arbetet.\n' },
      { markdown: 'Om ärendet skall avgöras av nämnden får chefen inte besluta.\n' },
    ],
    good: [
      { markdown: 'Nämnden ska svara inom en vecka.\n' },
      { markdown: 'Enligt 9 § förvaltningslagen skall ett ärende handläggas enkelt och snabbt.\n' },
      { markdown: 'I den förra planen stod: ”Nämnden skall svara inom en vecka.”\n' },
    ],
  },
  told: ({ document }) => (document.blocks.some(explainsIt) ? 'explained' : ''),
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning' || draft.told) return;
    const say = words[draft.config.language];
    const byPlace = new Map<number, OwnWords[]>();
    for (const found of ownWords(draft, skall)) if (!barks.test(found.before)) byPlace.set(found.place, [...(byPlace.get(found.place) ?? []), found]);
    for (const all of byPlace.values()) {
      const [first, ...others] = all;
      if (!first) continue;
      yield {
        span: { start: first.start, end: first.end },
        message: say.message(first.text),
        related: others.map(({ start, end, text }) => ({ span: { start, end }, message: say.here(text) })),
        fixes: [
          {
            title: say.fix(first.text, all.length),
            safe: true,
            edits: all.map(({ start, end, text }) => ({ span: { start, end }, newText: short(text) })),
          },
        ],
      };
    }
  },
};
