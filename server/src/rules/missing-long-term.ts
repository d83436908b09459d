import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftGoals, draftType } from '../governance/draft.ts';
import { horizons } from '../governance/horizon.ts';
import { ownDate } from '../governance/identity.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';
import { lineStart } from '../markdown/places.ts';

const words = {
  sv: {
    title: 'Det långa perspektivet saknas',
    what: 'Letar efter en verklig horisont: ett årtal bortom nästa år tillsammans med ett mål eller en effekt, en angiven period, en plan eller ram för flera år, en översyn som är daterad eller återkommer, eller vad som händer när ett projekt är slut. Ordet ”långsiktig” räcker inte.',
    why: 'Den som bara ser året framför sig prioriterar det som syns snabbt. Långsiktighet är den åttonde principen, tillagd i SOU 2019:43, och SOU 2018:47 pekar på att förändring kräver uthållighet och kontinuitet och att mål kan behövas på både kort och lång sikt.',
    advice:
      'Skriv vad som ska ha blivit bättre om några år och för vem, hur länge dokumentet gäller och när det ses över, och vad som fortsätter när projekt och tillfälliga pengar tar slut.',
    silent:
      'I författningar, direktiv, uppdrag, reglementen, delegationsordningar, regler, rutiner, vägledningar, avtal och överenskommelser, i policyer, riktlinjer och texter av okänd typ som inte sätter några mål, i sammanfattningar och utdrag, och i korta textstycken utan rubrik.',
    message: (year: number | undefined) =>
      year
        ? `Vad ska ha blivit bättre efter ${year}, och för vem? Dokumentet säger inget om tiden bortom nästa år.`
        : 'Vad ska ha blivit bättre på några års sikt, och för vem? Dokumentet säger inget om tiden längre fram.',
    fix: 'Lägg till ett avsnitt om det långa perspektivet',
  },
  en: {
    title: 'No long-term perspective',
    what: 'Looks for a real horizon: a year beyond the next together with a goal or an effect, a stated period, a plan or frame for several years, a review that is dated or recurs, or what happens when a project ends. The word ”långsiktig” is not enough.',
    why: 'Who sees only the year ahead puts first what shows quickly. The long term is the eighth principle, added by SOU 2019:43, and SOU 2018:47 points out that change takes persistence and continuity and that goals may be needed both for the short and the long run.',
    advice:
      'Write what should have become better in some years and for whom, how long the document is valid and when it is reviewed, and what goes on when projects and temporary money end.',
    silent:
      'On statutes, directives, assignments, rules of procedure, delegation orders, rules, routines, guides, contracts and agreements, on policies, guidelines and texts of unknown type that set no goals, on summaries and extracts, and on short pieces without a title.',
    message: (year: number | undefined) =>
      year
        ? `What should have become better after ${year}, and for whom? The document says nothing of the time beyond the next year.`
        : 'What should have become better in some years, and for whom? The document says nothing of the time further on.',
    fix: 'Add a section on the long term',
  },
} as const;

const sectionOn = (year: number | undefined): string =>
  `## På längre sikt\n\nÅr ${placeholder(year ? `årtal efter ${year}` : 'årtal')} ska ${placeholder('vem eller vilka')} ${placeholder('vad som då ska vara bättre')}.\n\nDokumentet gäller till ${placeholder('datum')} och ses över ${placeholder('när och av vem')}.\n`;

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
  'uppdrag',
  'overenskommelse',
]);
/** Types that may lay down what holds every day, with nothing to be reached: asked only where they set goals. */
const standing: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'okand']);

export const missingLongTerm: Rule = {
  id: 'missing-long-term',
  principles: ['langsiktighet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.7' },
  measured: { read: 21, right: 18 },
  missing: true,
  words,
  examples: {
    bad: [
      { type: 'plan', markdown: '# Plan för elevhälsan 2027\n\n## Mål\n\n- Fler elever får stöd i tid under 2027\n\nVi arbetar långsiktigt.\n' },
      { type: 'policy', markdown: '# Policy för bemötande\n\n## Mål\n\n- Fler blir bemötta med respekt\n\nVårt arbete är långsiktigt hållbart.\n' },
      { type: 'strategi', markdown: '# Strategi för öppna data\n\nSlutrapporten ska redovisas till nämnden senast den 28 februari 2031.\n' },
    ],
    good: [
      { type: 'plan', markdown: '# Plan för elevhälsan\n\nÅr 2035 ska färre elever behöva särskilt stöd.\n' },
      { type: 'strategi', markdown: '# Strategi för öppna data 2027–2032\n\nVi delar data som andra kan använda.\n' },
      { type: 'policy', markdown: '# Policy för bemötande\n\nPolicyn gäller tills vidare och ses över vart fjärde år av kommunstyrelsen.\n' },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nEnhetschefen får besluta om inköp inom budget.\n' },
      { type: 'plan', markdown: '# Projektplan\n\nNär projektet är slut övergår arbetet i ordinarie verksamhet.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const type = draftType(draft);
    if (elsewhere.has(type) || (standing.has(type) && draftGoals(draft).length === 0)) return;
    if (horizons(draft).length > 0 || hasSkeleton(draft)) return;
    const title = titlePlace(draft.document);
    const first = outline(draft.document).places[0];
    if (!first) return;
    const date = ownDate(draft.document);
    const next = date === undefined ? undefined : Number(date.slice(0, 4)) + 1;
    yield {
      span: spanOf(title ?? first),
      message: words[draft.config.language].message(next),
      fixes: [skeleton(draft, next)],
    };
  },
};

/** Whether the section that the fix writes is there and waits to be filled in: then the placeholders say what is missing. */
const hasSkeleton = ({ document }: Draft): boolean =>
  outline(document).sections.some((section) => section.title === 'På längre sikt' && hasPlaceholder(document.text.slice(section.span.start, section.span.end)));

/** A section before the one on follow-up, else at the end. */
function skeleton(draft: Draft, next: number | undefined): Fix {
  const { places, sections } = outline(draft.document);
  const followUp = sections.find(
    (section) => section.depth > 1 && section.depth < 7 && /^(?:uppföljning|utvärdering|revidering|ikraftträdande|bilagor?)\b/i.test(section.title),
  );
  const place = followUp?.heading === undefined ? undefined : places[followUp.heading];
  const { text } = draft.document;
  const at = place ? lineStart(draft.document, spanOf(place).start) : text.length;
  const lead = place || text === '' ? '' : /\n\s*\n$/.test(text.slice(-300)) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return {
    title: words[draft.config.language].fix,
    safe: false,
    edits: [{ span: { start: at, end: at }, newText: `${lead}${sectionOn(next)}${place ? '\n' : ''}` }],
  };
}
