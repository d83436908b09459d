import { chapters, inAnyChapter } from '../governance/chapters.ts';
import { type Document, factWith } from '../core/document.ts';
import type { Config } from '../core/config.ts';
import { inWhole } from '../core/chapter.ts';
import type { Passage } from '../markdown/passages.ts';
import { derived } from '../core/document.ts';
import { speaksOf } from '../core/screen.ts';
import { placeholder } from '../core/placeholder.ts';
import { type PrincipleId, principleIds } from '../core/principles.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { coverage } from '../governance/coverage.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftType } from '../governance/draft.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { recognise } from '../governance/recognise.ts';
import { sentencesInForce } from '../governance/sentences-in-force.ts';
import { trustClaims } from '../governance/trust-claims.ts';
import { wholeLines } from '../governance/whole-text.ts';
import { outline, type Place, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';

const words = {
  sv: {
    title: 'En princip som bara nämns',
    what: 'Ser när en av principerna nämns som ett värde, ”präglas av öppenhet”, och ingen bestämmelse i dokumentet talar om vad den innebär.',
    why: 'Ordet i sig ändrar inget för den som arbetar eller för den som verksamheten är till för. Enligt SOU 2018:47 är det väsentliga hur orden tar sig uttryck i styrning, arbetssätt och kultur.',
    advice: 'Skriv vad värdet betyder i praktiken: vem som gör, beslutar eller får vad. Går det inte att säga kan ordet strykas.',
    silent:
      'När en bestämmelse om principen finns någonstans, eller en hänvisning till dokumentet där den står; när ordet inte är ett värde (”stöd till föreningar”, ”kunskap om brand”); i citat, bakgrund och det som nekas; när meningen efter säger vad det betyder; i utdrag och författningar, och i dokumenttyper som vision och avtal.',
    message: (word: string) => `Vad innebär ”${word}” här, och för vem? Dokumentet nämner det som ett värde och har ännu ingen bestämmelse som visar det.`,
    fix: (word: string) => `Skriv vad ”${word}” betyder`,
    sentence: (word: string) => `Med ${word} menar vi att ${placeholder('vem')} ${placeholder('gör, beslutar eller får vad')}.`,
  },
  en: {
    title: 'A principle that is only named',
    what: 'Sees when one of the principles is named as a value, ”präglas av öppenhet”, and no provision in the document says what it means.',
    why: 'The word alone changes nothing for those who work or those whom the work is for. By SOU 2018:47 what matters is how the words show in steering, ways of working and culture.',
    advice: 'Say what the value means in practice: who does, decides or gets what. If that cannot be said, the word can go.',
    silent:
      'When a provision on the principle stands anywhere, or a reference to the document that has it; when the word is no value (”stöd till föreningar”, ”kunskap om brand”); in quotations, background and what is denied; when the next sentence says what it means; in extracts and statutes, and in types such as visions and agreements.',
    message: (word: string) => `What does ”${word}” mean here, and for whom? The document names it as a value and has no provision yet that shows it.`,
    fix: (word: string) => `Write what ”${word}” means`,
    sentence: (word: string) => `Med ${word} menar vi att ${placeholder('vem')} ${placeholder('gör, beslutar eller får vad')}.`,
  },
} as const;

const silentTypes: ReadonlySet<DocumentType> = new Set([
  'forfattning',
  'direktiv',
  'uppdrag',
  'regleringsbrev',
  'instruktion',
  'avtal',
  'overenskommelse',
  'vision',
  'delegationsordning',
  'reglemente',
  'internkontroll',
  'tillsynsplan',
  'ersattningsmodell',
]);

/** The principles' names as values have them. */
const names: Readonly<Record<PrincipleId, string>> = {
  tillit: 'tillit|tilliten',
  medborgarfokus: 'medborgarfokus|brukarfokus|invånarfokus|kundfokus|medborgarperspektiv',
  helhetssyn: 'helhetssyn|helhetsperspektiv|helhetstänkande|helhetstänk',
  handlingsutrymme: 'handlingsutrymme|handlingsfrihet|eget ansvarstagande',
  stod: 'stöd|stödjande ledarskap',
  kunskap: 'kunskap|lärande',
  oppenhet: 'öppenhet|transparens',
  langsiktighet: 'långsiktighet|långsiktigt tänkande|långsiktigt perspektiv',
};
/** Everyday words, which are names of principles only beside others. */
const everyday: ReadonlySet<PrincipleId> = new Set(['stod', 'kunskap']);

const value = `(?:präglas|genomsyras|kännetecknas|karaktäriseras|karakteriseras|utmärks|bärs upp)(?: [A-Za-zÀ-ɏ]+)? av|präglad[et]? av|(?:bygger|vilar|grundas|grundar sig|baseras)(?: [A-Za-zÀ-ɏ]+)? på|utgår(?: [A-Za-zÀ-ɏ]+)? från|(?:värdeord|ledord|kärnvärden|grundvärden|värdegrund|värderingar|principer|ledstjärnor|hörnstenar|nyckelord)[A-Za-zÀ-ɏ]*(?: är|:)?|står för|värnar|eftersträvar|strävar efter|kräver|främjar|arbetar med|leds med|verkar för|skapar|visar|med|genom`;
/** What may stand between: other values, "ord som", "en kultur av". */
const between = String.raw`(?:[\s,:;–-]+(?:och|samt|ord[A-Za-zÀ-ɏ]*|som|en|ett|kultur[A-Za-zÀ-ɏ]*|av|[A-Za-zÀ-ɏ]+(?:het|sikt|syn|fokus|skap|else|tet|tande|utrymme|ande|tillit)|tillit|respekt|stöd|kunskap|mod|engagemang|delaktighet|dialog|ansvar|största|hög|stor|större|ökad)){0,8}[\s,:;–-]+`;
const denied =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ingen|inget|aldrig|brist[A-Za-zÀ-ɏ]*|saknas|saknar|utan|risk[A-Za-zÀ-ɏ]*|minskad|begräns[A-Za-zÀ-ɏ]*|hinder|hot)(?![A-Za-zÀ-ɏ])/iu;

const anyName = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${Object.values(names).join('|')})(?![A-Za-zÀ-ɏ])`, 'giu');
const namesAny = speaksOf(new RegExp(anyName, 'iu'));
const everydayName = new RegExp(`^(?:${names.stod}|${names.kunskap})$`, 'iu');
const valueHeading = /(?:värdegrund|värdeord|ledord|värdering|kärnvärde|grundvärde|princip|förhållningssätt|ledstjärn|hörnsten)/i;

/** The patterns of a principle, made once. */
const patterns = Object.fromEntries(
  principleIds.map((id) => [
    id,
    {
      inSentence: new RegExp(
        `(?<![A-Za-zÀ-ɏ])(?:${value})${between}(${names[id]})(?![A-Za-zÀ-ɏ])(?! (?:om|av|till|för|i|hos|bland|inom|kring|från|på|mellan|och att)(?![A-Za-zÀ-ɏ]))`,
        'iu',
      ),
      whole: new RegExp(String.raw`^(?:\d+[.)]?\s*)?((?:${names[id]}))(?:[.:]|$)`, 'iu'),
    },
  ]),
) as Readonly<Record<PrincipleId, { readonly inSentence: RegExp; readonly whole: RegExp }>>;

export const principleOnlyNamed: Rule = {
  id: 'principle-only-named',
  principles: [...principleIds] as [PrincipleId, ...PrincipleId[]],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.8.4' },
  measured: { read: 1, right: 0 },
  missing: true,
  words,
  examples: {
    bad: [
      { type: 'policy', markdown: '# Policy för bemötande\n\nVårt arbete präglas av öppenhet. Medarbetaren ska svara inom två dagar.\n' },
      { type: 'strategi', markdown: '# Strategi för äldre\n\nVåra värdeord är respekt och helhetssyn. Nämnden ska bygga två boenden.\n' },
    ],
    good: [
      {
        type: 'policy',
        markdown:
          '# Policy för bemötande\n\nVårt arbete präglas av öppenhet. Med öppenhet menar vi att den som lämnar en synpunkt får ett svar inom två dagar.\n',
      },
      { type: 'strategi', markdown: '# Strategi för äldre\n\nBristen på helhetssyn har varit ett problem. Nämnden ska bygga två boenden.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const type = draftType(draft);
    if (silentTypes.has(type) || (type === 'okand' && !recognise(document).governing)) return;
    const named = mentionsIn(draft);
    if (named.length === 0) return;
    const say = words[config.language];
    const missing = new Set(
      coverage(draft, [])
        .filter(({ level }) => level === 'missing')
        .map(({ principle }) => principle),
    );
    // Several mentions of trust are the matter of `trust-as-decoration`.
    if (trustClaims(draft).length > 1) missing.delete('tillit');
    if (givesAccess(draft)) missing.delete('oppenhet');
    for (const { principle, span, within, isHeading } of named) {
      if (!missing.delete(principle)) continue;
      const word = document.text.slice(span.start, span.end);
      const explained = new RegExp(
        `(?<![A-Za-zÀ-ɏ])(?:med ${word} (?:menar|avser|menas|avses)|${word}(?: [A-Za-zÀ-ɏ]+){0,3} (?:betyder|innebär|visas genom|visar sig))`,
        'iu',
      );
      if (wholeLines(document).some(({ text }) => explained.test(text))) continue;
      const sentence = say.sentence(word.toLowerCase());
      const end = lineEnd(document, within.end);
      const edit = isHeading ? { span: { start: end, end }, newText: `\n\n${sentence}` } : sentenceAfter(document, within, sentence);
      const fix: Fix = { title: say.fix(word), safe: false, edits: [edit] };
      yield { span, message: say.message(word), fixes: [fix] };
    }
  },
};

/** Openness in deeds that the criteria do not count. */
const showsRecords =
  /(?<![A-Za-zÀ-ɏ])(?:visa upp (?:[A-Za-zÀ-ɏ]+ )?(?:underlag|handling|kvitto)[A-Za-zÀ-ɏ]*|förteckning(?:en|ar)? över|kunna förklara)(?![A-Za-zÀ-ɏ])/iu;

const givesAccess = inAnyChapter(({ document }) => wholeLines(document).some(({ text }) => showsRecords.test(text)));

interface Mention {
  readonly principle: PrincipleId;
  readonly span: Span;
  /** The sentence, item or heading that it stands in. */
  readonly within: Span;
  readonly isHeading: boolean;
}

/** Where the principles are named as values, in the order of the text. */
const mentionsIn = (draft: Draft): readonly Mention[] =>
  [
    ...chapters(draft.document).flatMap((chapter) =>
      inSentences(chapter.document, draft.config).map((each) => ({ ...each, span: inWhole(chapter, each.span), within: inWhole(chapter, each.within) })),
    ),
    ...alone(draft),
  ].sort((a, b) => a.span.start - b.span.start);

const inSentences = factWith((document: Document, config: Config): readonly Mention[] => {
  const { text } = document;
  const found: Mention[] = [];
  for (const { span, words: written } of sentencesInForce({ document, config })) {
    if (!namesAny(written)) continue;
    const said = text.slice(span.start, span.end).replace(/[*_]/g, ' ').replace(/\s/g, ' ');
    const all = said.match(anyName) ?? [];
    const isAmongNames = all.some((name) => !everydayName.test(name));
    if (all.length === 0 || denied.test(said)) continue;
    for (const principle of principleIds) {
      const match = patterns[principle].inSentence.exec(said);
      const name = match?.[1];
      if (!match || !name || (everyday.has(principle) && !isAmongNames)) continue;
      const start = span.start + match.index + match[0].length - name.length;
      found.push({ principle, span: { start, end: start + name.length }, within: span, isHeading: false });
    }
  }
  return found;
});

/** The principle whose name is all that the passage says. */
const namedAlone = derived((passage: Passage): { readonly principle: PrincipleId; readonly name: string } | undefined => {
  const said = wordsOf(passage);
  const principle = principleIds.find((id) => patterns[id].whole.test(said));
  return principle && { principle, name: patterns[principle].whole.exec(said)?.[1] as string };
});

/** A heading, an item or bold words that is a principle's name alone, among others or under a heading for values. */
function alone(draft: Draft): readonly Mention[] {
  const { document } = draft;
  const { places, sections } = outline(document);
  const title = titlePlace(document);
  const candidates = places.flatMap((place) => {
    const { passage } = place;
    if (passage.quoted || passage.cell || place === title || (passage.depth === 0 && !passage.item)) return [];
    const named = namedAlone(passage);
    return named ? [{ place, ...named }] : [];
  });
  return candidates.flatMap(({ place, principle, name }): Mention[] => {
    const isHeading = place.passage.depth > 0;
    const around = sections[isHeading ? (sections[place.section]?.parent ?? 0) : place.section]?.title ?? '';
    const stem = place.stem === undefined ? '' : wordsOf((places[place.stem] as Place).passage);
    const others = new Set(candidates.filter((each) => each.place.passage.depth > 0 === isHeading).map((each) => each.principle)).size;
    if (others < 2 && (everyday.has(principle) || !(valueHeading.test(around) || valueHeading.test(stem)))) return [];
    const span = spanOf(place);
    const start = span.start + document.text.slice(span.start, span.end).toLowerCase().indexOf(name.toLowerCase());
    return [{ principle, span: { start, end: start + name.length }, within: span, isHeading }];
  });
}
