import { countNorms } from '../governance/duties.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftGoals } from '../governance/draft.ts';
import { sectionWith } from '../governance/insertions.ts';
import { ownPlaces } from '../governance/own-places.ts';
import { isAnywhere } from '../governance/whole-text.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Inga konsekvenser vägda',
    what: 'Ser budgetar, program, strategier, planer och ersättningsmodeller som sätter många mål eller krav och inte nämner vad de för med sig: konsekvenser, bieffekter, målkonflikter, risker, kostnader eller tid.',
    why: 'Ny styrning möter den som redan finns. SOU 2018:47 vill att nya mål och ny styrning ska föregås av en analys av följderna, bland annat för att upptäcka bieffekter i verksamheten. Gränserna för hur många mål eller krav som är många är verktygets egna.',
    advice:
      'Skriv vad målen och kraven för med sig för dem som ska göra arbetet och för dem det är till för: vad tar det tid från, vad kan krocka, och hur väljer ni då?',
    silent:
      'När dokumentet någonstans nämner konsekvenser, effekter för någon, bieffekter, målkonflikter, avvägningar, risker, belastning, tidsåtgång, hur målen eller åtgärderna betalas, vad de kostar eller vad som väljs bort. Vid färre mål och krav än gränserna. I policyer, riktlinjer, rutiner, reglementen, avtal, uppdrag, författningar, utdrag, sammanfattningar och texter av okänd typ.',
    message: (goals: number, duties: number) =>
      `Vad för det här med sig för dem som ska göra det? Dokumentet har ${goals} mål och ${duties} krav och väger ännu inte vad de kostar eller krockar med.`,
    fix: 'Lägg till ett avsnitt om konsekvenser',
  },
  en: {
    title: 'No consequences weighed',
    what: 'Sees budgets, programmes, strategies, plans and payment models that set many goals or demands and do not mention what they bring: consequences, side effects, conflicts of goals, risks, costs or time.',
    why: 'New steering meets what is already there. SOU 2018:47 wants new goals and new steering to be preceded by an analysis of what follows, among other things to find side effects in the service. The limits for how many are many are the tool’s own.',
    advice:
      'Say what the goals and demands bring for those who are to do the work and those it is for: what does it take time from, what may collide, and how do you then choose?',
    silent:
      'When the document anywhere speaks of consequences, effects on somebody, side effects, conflicts of goals, trade-offs, risks, load, time needed, how goals or measures are paid, what they cost or what is set aside. Below the limits. On policies, guidelines, routines, rules of procedure, contracts, assignments, statutes, extracts, summaries and texts of unknown type.',
    message: (goals: number, duties: number) =>
      `What does this bring for those who are to do it? The document has ${goals} goals and ${duties} demands and does not yet weigh what they cost or collide with.`,
    fix: 'Add a section on consequences',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['plan', 'handlingsplan', 'program', 'strategi', 'verksamhetsplan', 'budget', 'ersattningsmodell']);

const weighed = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    'konsekvens(?![A-Za-zÀ-ɏ]*\\s+av\\s+(?:brott|överträdelse))',
    '[A-Za-zÀ-ɏ]*bieffekt',
    '[A-Za-zÀ-ɏ]*målkonflikt',
    'krock',
    'frigöra?\\s+tid',
    '(?:vi|nämnden|kommunen|styrelsen)\\s+prioriterar',
    'pengar(?![A-Za-zÀ-ɏ])',
    'finansiering',
    'avsätter\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,4}inom',
    'miljöbedömning',
    'följder(?:na)?\\s+(?:för|av)(?![A-Za-zÀ-ɏ])',
    'prioriteringsordning',
    'prioritetsordning',
    'avväg',
    'väg(?:a|er|s|as)\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,4}mot',
    'samlad\\s+(?:analys|bedömning|påverkan)',
    'påverka[rs]?\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,3}(?:andra|medarbet|verksamhet|invånar|enhet|personal)',
    'effekter(?:na)?\\s+(?:för|på)',
    'risk(?:en|er|erna|analys[A-Za-zÀ-ɏ]*)?(?![A-Za-zÀ-ɏ])(?!\\s+för\\s+(?:missförhåll|brand|smitt))',
    'belast',
    'tidsåtgång',
    'tar\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,2}tid',
    'tid\\s+från',
    'administrati(?:on|v)',
    'på\\s+bekostnad',
    'undanträng',
    'oönskad',
    'nackdel',
    '(?:planen|målen|målet|åtgärd[A-Za-zÀ-ɏ]*|insats[A-Za-zÀ-ɏ]*|programmet|kraven?|det)\\s+kostar',
    'kostnad(?:en|er|erna)?\\s+för\\s+(?:åtgärd|insats|plan|program|arbet|genomför)',
    'välj(?:er|s|a)\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,4}bort',
    'vält?s?\\s+bort',
    '(?:åtgärderna|målen|insatserna)\\s+(?:ryms|finansieras|bekostas)',
    '(?:är|har)\\s+(?:nu\\s+)?(?:borttag|tagits\\s+bort|slopat)',
    'hann(?![A-Za-zÀ-ɏ])',
    'behöver(?:s)?\\s+inte\\s+längre',
    'avstå(?:r|tt)?(?![A-Za-zÀ-ɏ])',
    'slut(?:a|ar)\\s+(?:[A-Za-zÀ-ɏ]+\\s+)?(?:med|att)(?![A-Za-zÀ-ɏ])',
    'prioriteras?\\s+(?:bort|ned|ner)',
    'nedprioriter',
    'utrymme\\s+för\\s+det\\s+nya',
    'inom\\s+ram',
    'möter\\s+redan',
    'barnkonsekvens',
    'prövning\\s+av\\s+barn',
  ].join('|')})`,
  'iu',
);
const isWeighed = speaksOf(weighed);

const skeleton = `Den här styrningen möter redan ${placeholder('vilka andra mål och krav')}. Den tar tid från ${placeholder('vad')}, och kan få bieffekten att ${placeholder('vad')}. När den krockar med annat väljer vi så här: ${placeholder('hur')}.`;

const goals = (count: number): string =>
  [
    'Fler barn cyklar till skolan',
    'Fler elever äter frukost',
    'Färre avhopp från gymnasiet',
    'Tryggare raster',
    'Kortare köer till fritids',
    'Bättre luft i salarna',
  ]
    .slice(0, count)
    .map((goal) => `- ${goal}`)
    .join('\n');

export const missingConsequenceAnalysis: Rule = {
  id: 'missing-consequence-analysis',
  principles: ['helhetssyn', 'tillit'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.2' },
  measured: { read: 14, right: 10 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      { type: 'plan', markdown: `# Plan för skolan\n\n## Mål\n\n${goals(5)}\n` },
      { type: 'strategi', markdown: `# Strategi för barn\n\n## Mål\n\n${goals(6)}\n` },
    ],
    good: [
      { type: 'plan', markdown: `# Plan för skolan\n\n## Mål\n\n${goals(5)}\n\nMålen kan krocka med budgeten. Då går de två första före.\n` },
      { type: 'strategi', markdown: `# Strategi för barn\n\n## Mål\n\n${goals(3)}\n` },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const limits = config.thresholds['missing-consequence-analysis'];
    const set = draftGoals(draft).length;
    const duties = countNorms(draft);
    if (set < limits.goals && duties < limits.duties) return;
    if (!ownPlaces(document).some(({ passage }) => passage.depth === 0) || isAnywhere(document, isWeighed)) return;
    const place = titlePlace(document) ?? outline(document).places[0];
    if (!place) return;
    const say = words[config.language];
    yield {
      span: spanOf(place),
      message: say.message(set, duties),
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(document, /konsekvens|påverkan/i, 'Konsekvenser', skeleton)] }],
    };
  },
};
