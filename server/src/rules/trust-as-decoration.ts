import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { coverage } from '../governance/coverage.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftType } from '../governance/draft.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { recognise } from '../governance/recognise.ts';
import { sentencesInForce } from '../governance/sentences-in-force.ts';
import { trustClaims } from '../governance/trust-claims.ts';
import { outline } from '../markdown/outline.ts';

const heading = 'Vad tillit betyder här';
const section = `## ${heading}\n\n- ${placeholder('roll')} får själv besluta om ${placeholder('vad')}.\n- ${placeholder('vem')} ger stöd när ${placeholder('vad')}.\n- Den som lämnar uppgifter får veta ${placeholder('vad de ledde till och när')}.\n- Det här slutar vi med: ${placeholder('krav eller rapport')}.\n`;

const words = {
  sv: {
    title: 'Tillit utan följder',
    what: 'Ser dokument som talar om tillit flera gånger men inte flyttar något: ingen får besluta, inget stöd pekas ut, ingen får veta vad uppgifterna ledde till, inga avsteg medges och inga förslag besvaras.',
    why: 'SOU 2018:47 säger att själva ordet inte är det viktiga: det som räknas är hur det märks i styrning, arbetssätt och kultur. Ett ord som inte märks slits ut.',
    advice: 'Skriv vad tilliten innebär just här: vad någon nu får besluta, vem som ger stöd, vad ni slutar begära in och hur ni återkopplar.',
    silent:
      'När någon får besluta, får stöd, får återkoppling, får göra avsteg eller får svar på förslag, när ett krav tas bort, när uppföljningen är till för dem som gör arbetet eller sker i dialog, när ordet bara står en gång eller i citat och bakgrund, och i utdrag.',
    message: (count: number) =>
      `Vad märks tilliten av i arbetet? Dokumentet nämner tillit på ${count} ställen och flyttar ännu varken mandat, stöd eller återkoppling.`,
    related: 'Tillit nämns också här',
    fix: 'Lägg till ett avsnitt om vad tillit betyder här',
  },
  en: {
    title: 'Trust without consequences',
    what: 'Sees documents that speak of trust several times and move nothing: nobody may decide, no support is named, nobody learns what their reports led to, no deviations are allowed and no proposals answered.',
    why: 'SOU 2018:47 says that the word itself is not what matters: what counts is how it shows in steering, ways of working and culture. A word that does not show wears out.',
    advice: 'Say what trust means here: what somebody may decide now, who gives support, what you stop asking for and how you report back.',
    silent:
      'When somebody may decide, gets support, gets feedback, may deviate or gets an answer to proposals, when a demand is removed, when follow-up serves those who do the work or is held in dialogue, when the word stands once only or in quotations and background, and in extracts.',
    message: (count: number) =>
      `How does the trust show in the work? The document mentions trust in ${count} places and moves neither mandate, support nor feedback yet.`,
    related: 'Trust is mentioned here too',
    fix: 'Add a section on what trust means here',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set([
  'policy',
  'riktlinje',
  'plan',
  'handlingsplan',
  'program',
  'strategi',
  'vision',
  'verksamhetsplan',
  'budget',
  'uppforandekod',
  'vagledning',
  'okand',
]);
/** A single mention may be a turn of phrase. */
const several = 2;
/** What shows that trust has moved something; any one of them is enough. */
const moves: ReadonlySet<string> = new Set([
  'may-decide',
  'support-named',
  'feedback-of-results',
  'deviation',
  'proposals-answered',
  'what-and-how',
  'dialogue-with-rhythm',
  'purposeful-follow-up',
  'requirement-removed',
]);

/** The same said in words that no criterion knows: generous, for the rule is about a text that says none of it. */
const said =
  /(?<![A-Za-zÀ-ɏ])(?:(?:får|ska|kan|ges) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:veta (?:vad|hur|varför)|återkoppling|besked|svar|stöd|hjälp|bestämma|besluta|välja|avgöra|pröva|säga nej)|(?:bestämmer|beslutar|väljer|avgör) (?:[A-Za-zÀ-ɏ]+ )?själv|(?:ger|erbjuder|får) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:stöd|hjälp|återkoppling|handledning)|avsätt[A-Za-zÀ-ɏ]* tid|behöver inte|slutar? (?:med|att)|avsteg)(?![A-Za-zÀ-ɏ])/iu;

export const trustAsDecoration: Rule = {
  id: 'trust-as-decoration',
  principles: ['tillit'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.8.4' },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'policy',
        markdown: '# Policy för ledarskap\n\nVårt ledarskap bygger på tillit. Alla chefer ska visa tillit i vardagen. Chefen ska rapportera varje månad.\n',
      },
      { type: 'strategi', markdown: '# Strategi för tillitsbaserad styrning\n\nKommunen ska styras med tillit. Målen ska nås.\n' },
    ],
    good: [
      {
        type: 'policy',
        markdown:
          '# Policy för ledarskap\n\nVårt ledarskap bygger på tillit. Tillit visas i vardagen. Medarbetaren får själv besluta om hur besöken läggs upp.\n',
      },
      { type: 'strategi', markdown: '# Strategi för styrning\n\nVi arbetar med tillit. Nämnden redovisar målen.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const type = draftType(draft);
    if (type === 'okand' && !recognise(draft.document).governing) return;
    const claims = trustClaims(draft);
    const [first, ...rest] = claims;
    if (!first || claims.length < several || hasSkeleton(draft)) return;
    if (coverage(draft, []).some(({ criteria }) => criteria.some(({ id, met }) => met && moves.has(id)))) return;
    if (sentencesInForce(draft).some(({ span }) => saysSo(draft.document.text.slice(span.start, span.end)))) return;
    const say = words[draft.config.language];
    const fix: Fix = { title: say.fix, safe: false, edits: [sectionAtEnd(draft.document, section)] };
    yield { span: first, message: say.message(claims.length), related: rest.slice(0, 5).map((span) => ({ span, message: say.related })), fixes: [fix] };
  },
};

const saysSo = (sentence: string): boolean =>
  said.test(sentence) && !/(?<![A-Za-zÀ-ɏ])(?:får|kan|ska|ges) (?:inte|aldrig)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])inga? avsteg/iu.test(sentence);

/** Whether the section that the fix writes is there and waits to be filled in. */
const hasSkeleton = ({ document }: Draft): boolean =>
  outline(document).sections.some(({ title, span }) => title === heading && hasPlaceholder(document.text.slice(span.start, span.end)));
