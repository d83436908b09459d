import { inAnyChapter, sumOfChapters } from '../governance/chapters.ts';
import { touches } from '../core/text.ts';
import { speaksOf } from '../core/screen.ts';
import { blockFact } from '../core/document.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { draftGoals, draftMandates } from '../governance/draft.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { matrix } from '../governance/matrix.ts';
import { sentencesInForce } from '../governance/sentences-in-force.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Ingen får besluta',
    what: 'Ser dokument som lägger ut skyldigheter men som ingenstans ger någon rätt att besluta: varken ”får besluta”, ”beslutar om”, ”fastställer”, ”har rätt att” eller en tabell över vem som beslutar.',
    why: 'SOU 2018:47 ber den som styr att vara tydlig med vem som har mandat att göra vad, så att beslut kan fattas nära den som berörs. Ett dokument som bara säger vad som ska göras lämnar öppet vem som får avgöra när något inte passar.',
    advice: 'Skriv vem som själv får besluta om vad, vem som ska höras, och vad som lyfts vidare. En liten tabell räcker.',
    silent:
      'När någon ges rätt att besluta, avgöra, fastställa eller utse, i dokument med färre än tre skyldigheter, i utdrag och sammanfattningar, i författningar och i dokumenttyper som inte fördelar mandat.',
    message: (count: number) => `Vem får besluta om vad? Dokumentet lägger ut ${count} skyldigheter och ger ännu ingen rätt att besluta.`,
    fix: 'Lägg till ett avsnitt om mandat',
    section: `## Mandat\n\n| Vem | Får själv besluta om | Samråder med | Lyfter vidare |\n|---|---|---|---|\n| ${placeholder('roll')} | ${placeholder('vad')} | ${placeholder('vem')} | ${placeholder('vad')} |\n`,
  },
  en: {
    title: 'Nobody may decide',
    what: 'Sees documents that lay out duties and nowhere give anybody the right to decide: no ”får besluta”, ”beslutar om”, ”fastställer” or ”har rätt att”, and no table of who decides.',
    why: 'SOU 2018:47 asks those who steer to be clear about who has the mandate to do what, so that decisions can be taken close to those concerned. A document that only says what is to be done leaves open who may decide when something does not fit.',
    advice: 'Say who may decide what alone, who is to be heard, and what is passed on. A small table is enough.',
    silent:
      'When somebody is given the right to decide, determine, adopt or appoint, in documents with fewer than three duties, in extracts and summaries, in statutes, and in types of document that do not share out mandates.',
    message: (count: number) => `Who may decide what? The document lays out ${count} duties and gives no right to decide yet.`,
    fix: 'Add a section on mandates',
    section: `## Mandat\n\n| Vem | Får själv besluta om | Samråder med | Lyfter vidare |\n|---|---|---|---|\n| ${placeholder('roll')} | ${placeholder('vad')} | ${placeholder('vem')} | ${placeholder('vad')} |\n`,
  },
} as const;

const types = new Set(['policy', 'riktlinje', 'rutin', 'plan', 'handlingsplan', 'program', 'reglemente', 'delegationsordning', 'verksamhetsplan']);
const grants =
  /(?<![A-Za-zÀ-ɏ])(?:beslut(?:et)?\s+(?:tas|fattas)\s+av|prövas\s+av|medgivande[A-Za-zÀ-ɏ]*|befogenhet[A-Za-zÀ-ɏ]*|beslutanderätt[A-Za-zÀ-ɏ]*|(?:har|få|får|ges)\s+(?:[A-Za-zÀ-ɏ]+\s+)?mandat)(?![A-Za-zÀ-ɏ])/iu;

export const missingMandate: Rule = {
  id: 'missing-mandate',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  off: true,
  source: { work: 'SOU 2018:47', section: '4.7' },
  measured: { read: 11, right: 4 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för larm\n\nEnhetschefen ska gå igenom rutinen med nyanställda. Medarbetaren ska anmäla tillbud. Vaktmästaren ska prova larmet varje månad.\n',
      },
      {
        type: 'reglemente',
        markdown:
          '# Reglemente för kulturnämnden\n\nNämnden ska följa upp biblioteken. Nämnden ska lämna underlag till budgeten. Nämnden ska samråda med föreningarna.\n',
      },
    ],
    good: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för larm\n\nEnhetschefen ska gå igenom rutinen. Medarbetaren ska anmäla tillbud. Vaktmästaren ska prova larmet.\n\nEnhetschefen får själv besluta om att stänga av larmet.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för inköp\n\nEnhetschefen ska begära offert. Ekonomen ska kontrollera fakturan. Beställaren ska spara avtalet.\n\n| Ärende | Delegat |\n|---|---|\n| Inköp | Enhetschefen |\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const duties = dutiesBesideGoals(draft);
    if (duties < config.thresholds['missing-mandate'].duties || givesMandate(draft) || hasTable(draft)) return;
    const title = titlePlace(document) ?? outline(document).places[0];
    if (!title) return;
    const say = words[config.language];
    const fix: Fix = { title: say.fix, safe: false, edits: [sectionAtEnd(document, say.section)] };
    yield { span: spanOf(title), message: say.message(duties), fixes: [fix] };
  },
};

const speaksOfMandate = speaksOf(grants);
const mayThemselves = blockFact(({ text }) => /\[[^\]]{0,120}: skriv här\]\s+får\s+själv/.test(text));

const dutiesBesideGoals = sumOfChapters((chapter) => {
  const goals = draftGoals(chapter);
  return draftMandates(chapter).filter(
    ({ clause, sentence }) =>
      clause.deontic && clause.kind !== 'prohibition' && clause.kind !== 'relation' && !goals.some(({ span }) => touches(span, sentence)),
  ).length;
});

/** Whether anybody but the people served may decide something. */
const givesMandate = inAnyChapter(
  (chapter) =>
    matrix(chapter.document, chapter.config.roles).roles.some(({ powers, kind }) => powers > 0 && kind !== 'citizen') ||
    chapter.document.blocks.some(mayThemselves) ||
    sentencesInForce(chapter).some(({ words: said }) => speaksOfMandate(said)),
);

/** Whether the section that the fix writes is there. */
const hasTable = ({ document }: Draft): boolean =>
  outline(document).sections.some(
    ({ title, span }) =>
      title === 'Mandat' && (hasPlaceholder(document.text.slice(span.start, span.end)) || /\|/.test(document.text.slice(span.start, span.end))),
  );
