import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftGoals } from '../governance/draft.ts';
import { outline, type Place, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';
import { ownPlaces } from '../governance/own-places.ts';
import { isInternal, lastIn, namesBeneficiaries, namesPeople, purposeSection } from '../governance/purpose.ts';

const words = {
  sv: {
    title: 'Ingen utanför organisationen',
    what: 'Ser policyer, planer, program och strategier där varken syfte, inledning eller mål nämner någon utanför organisationen: ingen invånare, brukare, elev, patient, förening eller besökare.',
    why: 'Det som inte nämner någon prövas lätt bara mot den egna organisationen. SOU 2018:47 vill att styrningen tar sin utgångspunkt i medborgarens behov och förutsättningar.',
    advice: 'Skriv vilka som märker skillnaden när målen nås, vad de märker, och hur ni får veta det av dem.',
    silent:
      'När någon utanför organisationen nämns i rubriken, huvudet, inledningen, syftet eller målen, också med andra ord (”den som”, ”alla”, ”samhället”). I dokument om interna frågor och om natur och klimat, när det varken finns ett syfte eller minst två mål, i riktlinjer, rutiner, budgetar, avtal, reglementen, författningar, utdrag och texter av okänd typ.',
    goals: (count: number) => `Vem utanför organisationen märker när målen nås? Inget av de ${count} målen nämner någon som de är till för.`,
    purpose: 'Vem utanför organisationen är det här till för? Varken syftet eller resten av dokumentet nämner någon.',
    fix: 'Lägg till ett avsnitt om vem det är till för',
  },
  en: {
    title: 'Nobody outside the organisation',
    what: 'Sees policies, plans, programmes and strategies where neither purpose, introduction nor goals name anybody outside the organisation: no resident, user, pupil, patient, association or visitor.',
    why: 'What names nobody is easily tried against the organisation alone. SOU 2018:47 wants steering to start from the needs and circumstances of the citizen.',
    advice: 'Say who notices the difference when the goals are reached, what they notice, and how you learn it from them.',
    silent:
      'When somebody outside the organisation is named in the title, header, introduction, purpose or goals, also in other words (”den som”, ”alla”, ”samhället”). In documents on internal matters and on nature and climate, when there is neither a purpose nor at least two goals, on guidelines, routines, budgets, contracts, rules of procedure, statutes, extracts and texts of unknown type.',
    goals: (count: number) => `Who outside the organisation notices when the goals are reached? None of the ${count} goals names anybody they are for.`,
    purpose: 'Whom outside the organisation is this for? Neither the purpose nor the rest of the document names anybody.',
    fix: 'Add a section on whom it is for',
  },
} as const;

const skeleton = `För ${placeholder('vilka')} betyder det här att ${placeholder('vad som blir bättre')}. Det får vi veta genom ${placeholder('hur')}.`;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'strategi', 'program', 'plan', 'handlingsplan', 'verksamhetsplan']);

/** From how many goals they are asked about together; the tool's own. */
const enough = 2;

/** Those whom technical and environmental services are for, where no citizen, pupil or patient is named. */
const served =
  /(?<![A-Za-zÀ-ɏ])(?<!som )(?:fastighetsägar|verksamhetsutövar|abonnent|byggherr|markägar|lantbrukar|tillståndshavar|tomträttshavar)[A-Za-zÀ-ɏ]*/iu;
const namesAnybody = (text: string): boolean => namesPeople(text) || served.test(text);

export const missingCitizen: Rule = {
  id: 'missing-citizen',
  principles: ['medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.1' },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'verksamhetsplan',
        markdown:
          '# Verksamhetsplan 2027 för kulturnämnden\n\n## Mål\n\n- Ökad kvalitet i processerna\n- Effektivare samordning mellan förvaltningarna\n- Ekonomi i balans\n',
      },
      {
        type: 'policy',
        markdown: '# Policy för skyltning\n\n## Syfte\n\nPolicyn klargör hur skyltar sätts upp.\n\n## Ansvar\n\nNämnden beslutar om färger.\n',
      },
    ],
    good: [
      {
        type: 'verksamhetsplan',
        markdown: '# Verksamhetsplan 2027 för kulturnämnden\n\n## Mål\n\n- Fler unga hittar till biblioteken\n- Ekonomi i balans\n',
      },
      {
        type: 'policy',
        markdown: '# Policy för skyltning\n\n## Syfte\n\nDen som kommer hit första gången ska hitta rätt.\n\n## Ansvar\n\nNämnden beslutar om färger.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    if (isInternal(document)) return;
    const goals = draftGoals(draft);
    const purpose = purposeSection(document);
    const hasGoals = goals.length >= enough;
    if (!hasGoals && !purpose) return;
    if (goals.some(({ text, heading, measures }) => [text, heading, ...measures.map((each) => each.text)].some(namesAnybody))) return;
    const { places, sections } = outline(document);
    const isPurpose = ({ section }: Place): boolean => purpose !== undefined && sections[section] === purpose;
    if (namesBeneficiaries(draft) || ownPlaces(document).some((place) => isPurpose(place) && served.test(wordsOf(place.passage)))) return;
    // A purpose that names nobody in a text on people is another rule's.
    if (!hasGoals && ownPlaces(document).some(({ passage }) => namesAnybody(wordsOf(passage)))) return;
    const section = hasGoals ? sections[goals[0]?.section ?? 0] : purpose;
    const place = (section?.heading === undefined ? undefined : places[section.heading]) ?? titlePlace(document) ?? places[0];
    if (!place || !section) return;
    const say = words[config.language];
    const end = lineEnd(document, lastIn(document, section).end);
    yield {
      span: spanOf(place),
      message: hasGoals ? say.goals(goals.length) : say.purpose,
      fixes: [{ title: say.fix, safe: false, edits: [{ span: { start: end, end }, newText: `\n\n${headingMarks(section.depth)} För vem\n\n${skeleton}` }] }],
    };
  },
};

const headingMarks = (depth: number): string => '#'.repeat(depth > 1 && depth < 7 ? depth : 2);
