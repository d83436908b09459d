import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftDate, draftType } from '../governance/draft.ts';
import { horizons } from '../governance/horizon.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';
import { lineStart } from '../markdown/places.ts';

const words = {
  sv: {
    title: 'Det långa perspektivet saknas',
    what: 'Letar efter en verklig horisont: ett årtal bortom nästa år tillsammans med ett mål eller en effekt, en angiven period, giltighet med översyn, eller vad som händer när ett projekt är slut. Ordet ”långsiktig” räcker inte.',
    why: 'Den som bara ser året framför sig prioriterar det som syns snabbt. Långsiktighet är den åttonde principen, tillagd i SOU 2019:43, och SOU 2018:47 pekar på att förändring kräver uthållighet och kontinuitet och att mål kan behövas på både kort och lång sikt.',
    advice:
      'Skriv vad som ska ha blivit bättre om några år och för vem, hur länge dokumentet gäller och när det ses över, och vad som fortsätter när projekt och tillfälliga pengar tar slut.',
    silent:
      'I författningar, direktiv, reglementen, delegationsordningar, rutiner och avtal, i sammanfattningar och utdrag, och i korta textstycken utan rubrik.',
    message: (year: number) => `Vad ska ha blivit bättre efter ${year}, och för vem? Dokumentet säger inget om tiden bortom nästa år.`,
    fix: 'Lägg till ett avsnitt om det långa perspektivet',
    section: (year: number) =>
      `## På längre sikt\n\nÅr ${placeholder(`årtal efter ${year}`)} ska ${placeholder('vem eller vilka')} ${placeholder('vad som då ska vara bättre')}.\n\nDokumentet gäller till ${placeholder('datum')} och ses över ${placeholder('när och av vem')}.\n`,
  },
  en: {
    title: 'No long-term perspective',
    what: 'Looks for a real horizon: a year beyond the next together with a goal or an effect, a stated period, validity with a review, or what happens when a project ends. The word ”långsiktig” is not enough.',
    why: 'Who sees only the year ahead puts first what shows quickly. The long term is the eighth principle, added by SOU 2019:43, and SOU 2018:47 points out that change takes persistence and continuity and that goals may be needed both for the short and the long run.',
    advice:
      'Write what should have become better in some years and for whom, how long the document is valid and when it is reviewed, and what goes on when projects and temporary money end.',
    silent:
      'On statutes, directives, rules of procedure, delegation orders, routines and contracts, on summaries and extracts, and on short pieces without a title.',
    message: (year: number) => `What should have become better after ${year}, and for whom? The document says nothing of the time beyond the next year.`,
    fix: 'Add a section on the long term',
    section: (year: number) =>
      `## På längre sikt\n\nÅr ${placeholder(`årtal efter ${year}`)} ska ${placeholder('vem eller vilka')} ${placeholder('vad som då ska vara bättre')}.\n\nDokumentet gäller till ${placeholder('datum')} och ses över ${placeholder('när och av vem')}.\n`,
  },
} as const;

const expected: ReadonlySet<DocumentType> = new Set(['strategi', 'program', 'plan', 'handlingsplan', 'verksamhetsplan', 'budget', 'vision']);
const elsewhere: ReadonlySet<DocumentType> = new Set([
  'forfattning',
  'reglemente',
  'delegationsordning',
  'rutin',
  'avtal',
  'regler',
  'instruktion',
  'regleringsbrev',
  'internkontroll',
  'uppforandekod',
  'vagledning',
  'direktiv',
]);

export const missingLongTerm: Rule = {
  id: 'missing-long-term',
  principles: ['langsiktighet'],
  severity: 'information',
  source: { work: 'SOU 2018:47', section: '7.7' },
  missing: true,
  words,
  examples: {
    bad: [
      { type: 'plan', markdown: '# Plan för elevhälsan 2027\n\n## Mål\n\n- Fler elever får stöd i tid under 2027\n\nVi arbetar långsiktigt.\n' },
      { type: 'policy', markdown: '# Policy för bemötande\n\nAlla ska bemötas med respekt. Vårt arbete är långsiktigt hållbart.\n' },
      { type: 'strategi', markdown: '# Strategi för öppna data\n\nSlutrapporten ska redovisas till nämnden senast den 28 februari 2031.\n' },
    ],
    good: [
      { type: 'plan', markdown: '# Plan för elevhälsan\n\nÅr 2035 ska färre elever behöva särskilt stöd.\n' },
      { type: 'strategi', markdown: '# Strategi för öppna data 2027–2032\n\nVi delar data som andra kan använda.\n' },
      { type: 'policy', markdown: '# Policy för bemötande\n\nPolicyn gäller tills vidare och ses över vart fjärde år av kommunstyrelsen.\n' },
      { type: 'plan', markdown: '# Projektplan\n\nNär projektet är slut övergår arbetet i ordinarie verksamhet.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const type = draftType(draft);
    if (elsewhere.has(type) || horizons(draft).length > 0 || hasSkeleton(draft)) return;
    const title = titlePlace(draft.document);
    const first = outline(draft.document).places[0];
    if (!first) return;
    const next = Number(draftDate(draft).slice(0, 4)) + 1;
    yield {
      span: spanOf(title ?? first),
      severity: expected.has(type) ? 'warning' : 'information',
      message: words[draft.config.language].message(next),
      fixes: [skeleton(draft, next)],
    };
  },
};

/** Whether the section that the fix writes is there and waits to be filled in: then the placeholders say what is missing. */
const hasSkeleton = ({ document }: Draft): boolean =>
  outline(document).sections.some((section) => section.title === 'På längre sikt' && hasPlaceholder(document.text.slice(section.span.start, section.span.end)));

/** A section before the one on follow-up, else at the end. */
function skeleton(draft: Draft, next: number): Fix {
  const say = words[draft.config.language];
  const { places, sections } = outline(draft.document);
  const followUp = sections.find(
    (section) => section.depth > 1 && section.depth < 7 && /^(?:uppföljning|utvärdering|revidering|ikraftträdande|bilagor?)\b/i.test(section.title),
  );
  const place = followUp?.heading === undefined ? undefined : places[followUp.heading];
  const { text } = draft.document;
  const at = place ? lineStart(draft.document, spanOf(place).start) : text.length;
  const lead = place || text === '' ? '' : /\n\s*\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { title: say.fix, safe: false, edits: [{ span: { start: at, end: at }, newText: `${lead}${say.section(next)}${place ? '\n' : ''}` }] };
}
