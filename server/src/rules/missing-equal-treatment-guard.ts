import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sectionAtEnd, sentenceAfter } from '../governance/insertions.ts';
import { wordings } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { isAnywhere } from '../governance/whole-text.ts';

const words = {
  sv: {
    title: 'Anpassning utan skydd mot orättvisa',
    what: 'Ser riktlinjer, policyer och program som på flera ställen låter stödet anpassas efter person och behov, och inte säger något om likvärdighet eller om vilka skillnader som är motiverade.',
    why: 'Utrymme att anpassa är bra, men utan en gräns kan bemötandet börja skilja sig av andra skäl än behov. SOU 2018:47 vill att sådana skillnader undviks, och ser opartisk och jämlik behandling som grund för verksamhetens legitimitet.',
    advice: 'Låt anpassningen stå kvar. Skriv vad skillnader får bero på, vad de inte får bero på, och hur ni ser om de smyger sig in.',
    silent:
      'När dokumentet nämner likvärdighet, jämlikhet, jämställdhet, saklighet, rättssäkerhet, diskriminering eller lika villkor, när det anpassas på färre ställen än gränsen (verktygets egen), när det är löner, scheman, lokaler eller system som anpassas, i planer, strategier, rutiner, reglementen, avtal, författningar, utdrag, bakgrund, citat och lagcitat.',
    message: (count: number) =>
      `Vad får skillnader mellan människor bero på? Stödet anpassas på ${count} ställen, och ingenstans står vad som gör att lika behov ändå möts lika.`,
    related: (said: string) => `Anpassas: ”${said}”`,
    after: 'Skriv vad skillnader får bero på',
    section: 'Lägg till ett avsnitt om likvärdighet',
  },
  en: {
    title: 'Adaptation with no guard against unfairness',
    what: 'Sees guidelines, policies and programmes that in several places let support be adapted to person and need, and say nothing on equivalence or on which differences are justified.',
    why: 'Room to adapt is good, but without a limit people may come to be treated differently for other reasons than need. SOU 2018:47 wants such differences avoided, and sees impartial and equal treatment as the ground of legitimacy.',
    advice: 'Let the adaptation stay. Say what differences may rest on, what they may not rest on, and how you notice if they creep in.',
    silent:
      'When the document speaks of equivalence, equality, objectivity, legal certainty, discrimination or equal terms, when something is adapted in fewer places than the limit (the tool’s own), when it is pay, schedules, premises or systems that are adapted, on plans, strategies, routines, rules of procedure, contracts, statutes, extracts, background, quotations and quotations of law.',
    message: (count: number) =>
      `What may differences between people rest on? Support is adapted in ${count} places, and nowhere does it say what makes equal needs be met alike all the same.`,
    related: (said: string) => `Adapted: ”${said}”`,
    after: 'Say what differences may rest on',
    section: 'Add a section on equivalence',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['riktlinje', 'policy', 'program']);

const need = '(*behov|behoven|behovet|förutsättningar|förutsättningarna|önskemål|situation|*situation|mognad|dagsform|vardag)';
const adapted = terms(
  `(anpassas|anpassar|anpassa|utformas|utformar|utforma|planeras|varierar|variera) … (efter|till|utifrån|med hänsyn till) … ${need}, (ges|bedöms|prövas|bestäms|fördelas) … (utifrån|efter) … ${need}, individuell(t|a)? (bedömning(ar|en)?|behovsbedömning(ar|en)?|prövning(ar|en)?|utformning|utformad(e)?|utformat|anpassning(ar)?|anpassad(e)?|anpassat|lösning(ar)?|insats(er)?|stöd),
  (prövas|bedöms|utformas|avgörs) individuellt, individanpassa(d|de|t|s|r), behovsanpassa(d|de|t|s|r), behovsstyr(d|da|t), personcentrera(d|de|t), skräddarsy(s|r|dd|tt|dda), får göra undantag, från fall till fall`,
);
/** Whom or what it is adapted for: those outside. */
const forPeople = terms(
  `<people>, brukar*, elev*, patient*, klient*, barn*, familj*, enskild*, äldres, ungas, sökandes, boendes, invånar*, medborgar*, individ*, människ*, den sökande, den enskilde, den som (bor|söker|behöver|får|har), *stöd, stödet, *hjälp, hjälpen, *insats, insatsen, *insatser, insatserna, *undervisning, undervisningen, *omsorg, omsorgen, vård, vården, service, servicen, bistånd, biståndet, *bemötande, bemötandet, prövningen, bedömningen, bedömning, *besök, besöken`,
);
const otherwise = terms(
  '*lön, lön*, *schema*, medarbetarens, medarbetarnas, medarbetares, anställda, anställdas, anställdes, personalens, arbetsplats*, *lokal*, *fordon*, *system*, *avtal*, *byggnad*, upphandl*, verksamhetens behov, kompetens*, öppettid*, chef*, utbildningsinsats*',
);
const guarded =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*likvärdig|[A-Za-zÀ-ɏ]*jämlik|[A-Za-zÀ-ɏ]*jämställd|opartisk|osaklig|saklig|objektiv|likabehandl|lika\s+behandl|behandla[A-Za-zÀ-ɏ]*\s+lika|omotiverade?\s+skillnad|[A-Za-zÀ-ɏ]*rättssäk|[A-Za-zÀ-ɏ]*diskriminer|(?:på\s+)?lika\s+(?:villkor|möjligheter|rätt|värde|behov)|rättvis|missgynn|oavsett|bostadsort|skillnad[A-Za-zÀ-ɏ]*\s+(?:[A-Za-zÀ-ɏ]+\s+){0,6}bero|kön\s+(?:[A-Za-zÀ-ɏ]+\s+){0,4}(?:inte|aldrig)|särbehandl|(?:efter|på\s+grund\s+av)\s+kön|mänskliga\s+rättigheter|alla\s+människors)/iu;
const isGuarded = speaksOf(guarded);

export const missingEqualTreatmentGuard: Rule = {
  id: 'missing-equal-treatment-guard',
  principles: ['medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.2.2' },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för hemtjänst\n\nInsatserna ska utformas efter den enskildes behov. Biståndshandläggaren gör en individuell bedömning i varje ärende.\n',
      },
      {
        type: 'program',
        markdown:
          '# Program för skolan\n\nUndervisningen anpassas efter elevens förutsättningar.\n\n- Stödet är individanpassat\n- Rektorn följer upp stödet\n',
      },
    ],
    good: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för hemtjänst\n\nInsatserna ska utformas efter den enskildes behov. Biståndshandläggaren gör en individuell bedömning. Lika behov ger likvärdigt stöd, var man än bor.\n',
      },
      { type: 'program', markdown: '# Program för skolan\n\nUndervisningen anpassas efter elevens förutsättningar.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    if (isAnywhere(document, isGuarded)) return;
    const seen = new Set<number>();
    const found = [...wordings(draft, adapted)].filter(({ statement: { marked, span } }) => {
      if (seen.has(span.start) || !forPeople.test(marked.words) || otherwise.test(marked.words)) return false;
      seen.add(span.start);
      return true;
    });
    const [first, ...others] = found;
    if (!first || found.length < config.thresholds['missing-equal-treatment-guard'].adaptations) return;
    const say = words[config.language];
    const sentence = `Lika behov ska mötas lika: skillnader får bero på behov, förutsättningar och önskemål, inte på kön, bakgrund eller bostadsort. ${placeholder('Vem')} följer upp skillnaderna ${placeholder('när')}.`;
    yield {
      span: { start: first.start, end: first.end },
      message: say.message(found.length),
      related: others.map(({ start, end, text }) => ({ span: { start, end }, message: say.related(text) })),
      fixes: [
        { title: say.after, safe: false, edits: [sentenceAfter(document, first.statement.span, sentence)] },
        { title: say.section, safe: false, edits: [sectionAtEnd(document, `## Likvärdighet\n\n${sentence}\n`)] },
      ],
    };
  },
};
