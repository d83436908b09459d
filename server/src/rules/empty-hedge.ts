import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { contains, type Span, touches } from '../core/text.ts';
import { addressee } from '../governance/addressee.ts';
import { draftGoals, draftMandates, draftType } from '../governance/draft.ts';
import { field } from '../governance/header.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { actorsOf } from '../governance/mandates.ts';
import { isVague } from '../governance/roles.ts';
import { type Statement, statements } from '../governance/statements.ts';
import { outline, type Place, spanOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Vem avgör vid behov?',
    what: 'Ser skyldigheter som gäller ”vid behov”, ”om möjligt”, ”i möjligaste mån” eller ”i lämplig omfattning” utan att meningen nämner någon som bedömer det.',
    why: 'Den som får göra en egen bedömning behöver veta att den är hens. Står det inte vem som avgör kan skyldigheten läsas som allt eller inget, och den som väntar på något vet inte vad hen kan räkna med.',
    advice: 'Skriv vem som avgör och utifrån vad. Gäller det alltid kan orden tas bort.',
    silent:
      'När meningen nämner den som ska göra det (då är bedömningen dennes), när den ansvarige står i rubriken, tabellen eller meningen före, när texten säger vad behovet eller hindret är eller vem som bedömer det, i uppdrag till en namngiven mottagare, mål, citat, lagcitat, bakgrund och författningar.',
    message: (said: string) => `Vem avgör ”${said}”, och utifrån vad? Meningen nämner ingen, så den som läser kan tro att det gäller alltid, eller aldrig.`,
    judge: 'Skriv vem som avgör och utifrån vad',
    drop: (said: string) => `Ta bort ”${said}” om det alltid gäller`,
  },
  en: {
    title: 'Who decides when needed?',
    what: 'Sees duties that hold ”vid behov”, ”om möjligt”, ”i möjligaste mån” or ”i lämplig omfattning” in sentences that name nobody to judge it.',
    why: 'Those who are to use their judgement need to know that it is theirs. Where it is not said who decides, the duty can be read as all or nothing, and those who wait for something do not know what to count on.',
    advice: 'Say who decides and by what. If it always holds, the words can go.',
    silent:
      'Where the sentence names who is to do it (the judgement is then theirs), where that stands in the heading, the table or the sentence before, where the text says what the need or the obstacle is or who judges it, in assignments to a named receiver, goals, quotations, quotations of law, background and statutes.',
    message: (said: string) => `Who decides on ”${said}”, and by what? The sentence names nobody, so the reader may think that it always holds, or never.`,
    judge: 'Say who decides and by what',
    drop: (said: string) => `Take out ”${said}” if it always holds`,
  },
} as const;

const need =
  'vid (?:eventuellt )?behov|(?:när|om) (?:så |det )?(?:behövs|erfordras|krävs)|(?:när|där|om) (?:det|så) (?:är|anses|bedöms|bedöms vara) (?:lämpligt|motiverat|påkallat|nödvändigt|relevant)|i (?:lämplig|rimlig|skälig|erforderlig|nödvändig|tillräcklig) (?:omfattning|utsträckning|grad)';
const possible =
  'i (?:möjligaste|görligaste|största möjliga) (?:mån|utsträckning)|i den (?:mån|utsträckning) (?:det|så|som) är möjligt|i den (?:mån|utsträckning) (?:det går|möjligt|(?:tiden|resurserna|ekonomin|utrymmet) (?:medger|tillåter|räcker)(?: det)?)|om möjligt|(?:om|när|där) (?:det|så) är möjligt|så långt (?:som )?(?:det är )?möjligt|så långt (?:det|som) går|i så (?:stor|hög) (?:utsträckning|grad) som möjligt';
const hedge = new RegExp(`(?<![A-Za-zÀ-ɏ-])(?:(${need})|${possible})(?![A-Za-zÀ-ɏ-])`.replaceAll(' ', '\\s+'), 'iu');

/** What follows says what the need or the obstacle is: "vid behov av tolk", "om det behövs för säkerheten", "vid behov, till exempel …". */
const explained =
  /^(?:\s+(?:av|för|enligt|utifrån|med\s+hänsyn|på\s+grund|med\s+tanke|eftersom|som|att|utan)(?![A-Za-zÀ-ɏ])|,?\s*(?:till\s+exempel|t\.\s?ex\.|exempelvis|dvs|det\s+vill\s+säga|såsom|dock|men)|\s*\(|\s*:)/iu;
const judgedNext = /(?<![A-Za-zÀ-ɏ])(?:bedöm(?:er|s)|avgör|avgörs|prövar|prövas)(?![A-Za-zÀ-ɏ])/iu;
const judged = /(?<![A-Za-zÀ-ɏ])(?:bedöm[A-Za-zÀ-ɏ]*|avgör|avgörs|bestäm[A-Za-zÀ-ɏ]*|beslutar|beslutas|prövar|prövas)(?![A-Za-zÀ-ɏ])/iu;
/** "Läkemedel vid behov": a kind of prescription. */
const medicine = /(?:läkemedel|läkemedlet|medicin|medicinen|[A-Za-zÀ-ɏ]*dos[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*ordination[A-Za-zÀ-ɏ]*)\s+$/iu;
const somebody = /#[kbrsweyp]/;
/** The text's own upkeep: "Rutinen revideras vid behov." */
const review = /(?:^|\s)(?:revideras|uppdateras|omprövas|justeras|ses över)(?=[\s.,]|$)/;

export const emptyHedge: Rule = {
  id: 'empty-hedge',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: undefined,
  measured: { read: 5, right: 5 },
  inChapters: true,
  words,
  examples: {
    bad: [{ markdown: 'Anhöriga ska vid behov erbjudas stöd.\n' }, { markdown: 'Synpunkter ska i möjligaste mån besvaras samma dag.\n' }],
    good: [
      { markdown: 'Kontaktpersonen ska vid behov erbjuda stöd till anhöriga.\n' },
      { markdown: 'Synpunkter ska besvaras samma dag.\n' },
      { markdown: 'Tolk ska erbjudas vid behov. Handläggaren avgör det tillsammans med den enskilde.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const type = draftType(draft);
    const { document, config } = draft;
    if (type === 'forfattning' || ((type === 'uppdrag' || type === 'direktiv' || type === 'regleringsbrev') && addressee(document))) return;
    const say = words[config.language];
    for (const statement of statements(draft)) {
      const span = hedgeIn(draft, statement);
      if (!span) continue;
      const said = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      yield { span, message: say.message(said.charAt(0).toLowerCase() + said.slice(1)), fixes: fixes(draft, statement, span, said) };
    }
  },
};

/** The hedge of a sentence that asks something of nobody in particular, and that nothing explains. */
function hedgeIn(draft: Draft, { span, marked, place }: Statement): Span | undefined {
  const { text } = draft.document;
  const own = text.slice(span.start, span.end);
  const found = hedge.exec(own);
  if (!found || somebody.test(marked.words) || judged.test(own) || explained.test(own.slice(found.index + found[0].length))) return undefined;
  if (medicine.test(own.slice(0, found.index)) || !isLeftOpen(draft, span, marked.said)) return undefined;
  const end = spanOf(outline(draft.document).places[place] as Place).end;
  const next = (/^[\s.!?]*[^.!?]*/.exec(text.slice(span.end, end)) ?? [''])[0];
  if (judgedNext.test(next) || hasPlaceholder(next)) return undefined;
  return { start: span.start + found.index, end: span.start + found.index + found[0].length };
}

/** Whether the sentence lays a duty on nobody, or on somebody whom it does not point out. */
function isLeftOpen(draft: Draft, span: Span, said: string): boolean {
  if (draftGoals(draft).some((goal) => touches(goal.span, span))) return false;
  const actors = actorsOf(draft.document, draft.config.roles);
  const duties = draftMandates(draft).filter(({ sentence, clause }) => contains(span, sentence) && clause.deontic && clause.kind === 'duty');
  // Who is responsible for the text judges when it is to be looked over.
  if (duties.length === 0) return review.test(said) && !/(?:^|\s)(?:kan|får)\s/.test(said) && !field(draft.document, 'responsible');
  return duties.every(({ mandate, actor }) => mandate === 'unclear' || (actor !== undefined && isVague(actor.text, actors)));
}

function fixes({ document, config }: Draft, { span }: Statement, hedged: Span, said: string): readonly Fix[] {
  const say = words[config.language];
  const isNeed = hedge.exec(said)?.[1] !== undefined;
  const sentence = isNeed
    ? `${placeholder('Vem')} avgör när det behövs, utifrån ${placeholder('vad')}.`
    : `${placeholder('Vem')} avgör om det är möjligt, utifrån ${placeholder('vad')}.`;
  const { text } = document;
  const isFirst = hedged.start === span.start;
  const commas = /,\s*$/.test(text.slice(span.start, hedged.start)) && /^\s*,/.test(text.slice(hedged.end, span.end));
  const before = (/(?:,\s*|\s+)$/.exec(text.slice(span.start, hedged.start)) ?? [''])[0].length;
  const dropped: Span = { start: hedged.start - before, end: hedged.end + (commas ? text.slice(hedged.end).indexOf(',') + 1 : 0) };
  return [
    { title: say.judge, safe: false, edits: [sentenceAfter(document, span, sentence)] },
    ...(isFirst || /[,*_]/.test(commas ? '' : text.slice(dropped.start, dropped.end))
      ? []
      : [{ title: say.drop(said), safe: false, edits: [{ span: dropped, newText: '' }] }]),
  ];
}
