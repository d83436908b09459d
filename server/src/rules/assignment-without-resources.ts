import { inAnyChapter } from '../governance/chapters.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { backgroundHeading } from '../governance/goal-words.ts';
import { paragraphAfterList, sectionWith, sentenceAfter } from '../governance/insertions.ts';
import { ownPlaces } from '../governance/own-places.ts';
import { phrases, type Wording, wordings } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { outline, type Place, sectionsAround, spanOf, wordsOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

const words = {
  sv: {
    title: 'Uppdrag utan tid och medel',
    what: 'Ser planer, program, budgetar och beslut som delar ut uppdrag eller åtgärder och aldrig nämner tid, pengar eller prioritering, och uppdrag som ska rymmas inom befintliga ramar utan att något får stå tillbaka.',
    why: 'Uppdrag som läggs ovanpå det vanliga arbetet tar tiden från något annat. SOU 2018:47 påminner om att tillit inte ersätter resurser.',
    advice: 'Skriv vad uppdraget får ta i tid och pengar, vad som prioriteras ned för att ge plats och vem som ger stöd.',
    silent:
      'När texten någonstans nämner medel, kostnad, budget, finansiering, arbetstid, bemanning eller vad som prioriteras ned, när regeringen ger uppdraget, när det gäller att underteckna, meddela eller kalla, när det gäller ett stående uppdrag (”har i uppdrag”), i andra typer än uppdrag, planer, program, strategier, budgetar och överenskommelser, samt i citat, bakgrund, utdrag och författningar.',
    assigned: 'Vad får uppdraget ta i tid och pengar? Texten säger det inte än, och den som får uppdraget får då ta tiden från något annat.',
    within: (said: string) => `Vad får stå tillbaka för att det ska rymmas (”${said}”)? Tiden finns annars redan i något annat.`,
    table: (count: number) => `Vad får de ${count} åtgärderna ta i tid och pengar? Tabellen säger vem och vad, men texten nämner ännu inga resurser.`,
    here: 'Även det här uppdraget',
    fix: 'Skriv tid, medel och vad som får stå tillbaka',
    section: 'Lägg till ett avsnitt om resurser',
  },
  en: {
    title: 'Assignments without time and money',
    what: 'Sees plans, programmes, budgets and decisions hand out assignments or measures and never name time, money or priority, and assignments that are to fit within the present frame with nothing set aside for them.',
    why: 'Assignments laid on top of ordinary work take their time from something else. SOU 2018:47 reminds us that trust does not replace resources.',
    advice: 'Say what the assignment may take in time and money, what is given lower priority to make room, and who gives support.',
    silent:
      'When the text anywhere names means, cost, budget, financing, working time, staffing or what is given lower priority, when the government gives the assignment, on signing, telling or calling, on a standing mission (”har i uppdrag”), on other types than assignments, plans, programmes, strategies, budgets and agreements, and in quotations, background, extracts and statutes.',
    assigned: 'What may the assignment take in time and money? The text does not say yet, and whoever gets it then takes the time from something else.',
    within: (said: string) => `What may stand back so that it fits (”${said}”)? The time is otherwise already in something else.`,
    table: (count: number) => `What may the ${count} measures take in time and money? The table says who and what, but the text names no resources yet.`,
    here: 'This assignment too',
    fix: 'Say time, means and what may stand back',
    section: 'Add a section on resources',
  },
} as const;

const skeleton = `Uppdraget får ta ${placeholder('tid och medel')}. För att ge plats prioriteras ${placeholder('vad')} ned, och stöd ges av ${placeholder('vem')}.`;
const room = `För att ge plats prioriteras ${placeholder('vad')} ned under ${placeholder('period')}.`;

const types: ReadonlySet<DocumentType> = new Set(['uppdrag', 'budget', 'plan', 'handlingsplan', 'verksamhetsplan', 'program', 'strategi', 'overenskommelse']);

const given = terms('(ger|ge|ges|får) … i uppdrag att, (uppdras|uppdrar) åt … att, uppdrar … till … att, (ger|ges|får) … (uppdraget|uppdrag) att');
const within = terms(
  '(ryms|rymmas|genomförs|genomföras|utförs|utföras|finansieras|hanteras|klaras|göras|görs|lösas|löses|sker|ske) .. (inom|med) (befintlig|befintliga|ordinarie|nuvarande|oförändrad|oförändrade) (ekonomiska|ekonomisk)? (ram|ramar|ramen|resurser|budget|bemanning|medel|uppdrag|personal), inom (befintlig|befintliga|oförändrad|oförändrade) (ekonomiska|ekonomisk)? (ram|ramar|resurser), utan (ökade|nya|extra|ytterligare) (resurser|medel|personal)',
);
/** What takes no time to speak of. */
const trifling = /^\s+(?:underteckna|skriva under|teckna|meddela|expediera|justera|kalla|utse|företräda)(?![A-Za-zÀ-ɏ])/u;
const stateful = /(?<![A-Za-zÀ-ɏ])regeringen|riksdagen/u;

const resources =
  /(?<![A-Za-zÀ-ɏ])(?:\d[\d ,.]{0,20}\s?(?:kr|tkr|mkr|mnkr)(?![A-Za-zÀ-ɏ])|[A-Za-zÀ-ɏ]*kronor|[A-Za-zÀ-ɏ]*resurs(?!fördelningsmodell)[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*finansier[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*budget[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*anslag[A-Za-zÀ-ɏ]*|av(?:sätt|satt)[A-Za-zÀ-ɏ]*|arbetstid[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*timmar|heltid[A-Za-zÀ-ɏ]*|årsarbet[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*tjänst på|bemann[A-Za-zÀ-ɏ]*|anställs|rekryter[A-Za-zÀ-ɏ]*|tillskott[A-Za-zÀ-ɏ]*|statsbidrag[A-Za-zÀ-ɏ]*|projektmedel|medel|investering[A-Za-zÀ-ɏ]*|kostnad[A-Za-zÀ-ɏ]*|kostar|ekonomi|ekonomisk[A-Za-zÀ-ɏ]*|inom ramen för budget|[A-Za-zÀ-ɏ]*ram(?:en|ar|arna)?(?= (?:för|på|uppgår|är) \d))(?![A-Za-zÀ-ɏ])/iu;
const setAside =
  /prioriteras?\s+(?:\S+\s+){0,6}?(?:ned|ner|bort)(?![A-Za-zÀ-ɏ])|stå(?:r)? tillbaka|upphör|tas bort|skjuts upp|frigör|frigjord|lägre takt|läggs ned|avslutas|pausas/u;

export const assignmentWithoutResources: Rule = {
  id: 'assignment-without-resources',
  principles: ['stod', 'langsiktighet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.8.4' },
  missing: true,
  types,
  words,
  measured: { read: 2, right: 2 },
  examples: {
    bad: [
      {
        type: 'uppdrag',
        markdown: '# Uppdrag om skolgårdar\n\nNämnden ger förvaltningschefen i uppdrag att ta fram en plan för alla skolgårdar. Planen lämnas i maj.\n',
      },
      { type: 'verksamhetsplan', markdown: '# Verksamhetsplan 2027\n\nRektorerna inför dagliga möten. Arbetet ska ske inom befintliga ramar.\n' },
      {
        type: 'handlingsplan',
        markdown:
          '# Handlingsplan mot buller\n\n| Åtgärd | Ansvarig | När |\n|---|---|---|\n| Mät bullret | Miljöchefen | Maj |\n| Byt fönster | Fastighetschefen | Juni |\n| Sätt skärmar | Rektorn | Juli |\n',
      },
    ],
    good: [
      {
        type: 'uppdrag',
        markdown: '# Uppdrag om skolgårdar\n\nNämnden ger förvaltningschefen i uppdrag att ta fram en plan. Nämnden avsätter 200 000 kronor.\n',
      },
      {
        type: 'verksamhetsplan',
        markdown: '# Verksamhetsplan 2027\n\nArbetet ska ske inom befintliga ramar. Den årliga enkäten upphör för att ge plats.\n',
      },
      { type: 'plan', markdown: '# Plan för jämställdhet\n\nStrategen har i uppdrag att stödja förvaltningarna.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const say = words[draft.config.language];
    const tight = [...phrases(draft, within)].filter((wording) => isTight(draft, wording));
    for (const wording of oneBySection(tight)) {
      yield {
        span: { start: wording.start, end: wording.end },
        message: say.within(wording.text),
        fixes: [{ title: say.fix, safe: false, edits: [sentenceAfter(draft.document, wording.statement.span, room)] }],
      };
    }
    if (tight.length > 0 || namesResources(draft)) return;
    yield* assigned(draft);
  },
};

const isTight = ({ document }: Draft, { statement }: Wording): boolean => {
  const place = outline(document).places[statement.place];
  const rest = document.text.slice(statement.span.start, place ? spanOf(place).end : statement.span.end).toLowerCase();
  const said = statement.marked.words;
  return !hasPlaceholder(rest) && !setAside.test(rest) && !stateful.test(said) && !otherwise.test(said);
};

/** What is denied, allowed, ordinary budget discipline, or has its reason before it. */
const otherwise = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|får|kan|bedrivs|bedrivas|bedriva|bedriver|därför|därmed|genom att|när|vid behov)(?![A-Za-zÀ-ɏ])/u;

function oneBySection(found: readonly Wording[]): readonly Wording[] {
  return found.filter((each, i) => found.findIndex(({ statement }) => statement.section === each.statement.section) === i);
}

/** Whether the document says anything of means, outside what it tells of the past. */
const namesResources = inAnyChapter(({ document }) => {
  const outlined = outline(document);
  const inBackground = (place: Place): boolean =>
    [...sectionsAround(outlined, place.section)].some(
      ({ title }) => backgroundHeading.test(title) && !/^(?:uppföljning|utvärdering|förutsättning)/i.test(title),
    );
  return ownPlaces(document).some(
    (place) => !inBackground(place) && (resources.test(wordsOf(place.passage)) || setAside.test(wordsOf(place.passage).toLowerCase())),
  );
});

function* assigned(draft: Draft): Generator<Report> {
  const { document, config } = draft;
  const say = words[config.language];
  const [first, ...more] = [...wordings(draft, given)].filter(
    ({ statement, end }) => !stateful.test(statement.marked.words) && !trifling.test(document.text.slice(end, end + 40).toLowerCase()),
  );
  if (first) {
    yield {
      span: { start: first.start, end: first.end },
      message: say.assigned,
      related: more.map(({ start, end }) => ({ span: { start, end }, message: say.here })),
      fixes: [
        {
          title: say.fix,
          safe: false,
          edits: [paragraphAfterList(document, first.statement.place, skeleton) ?? sentenceAfter(document, first.statement.span, skeleton)],
        },
      ],
    };
    return;
  }
  const table = tables(document).find(
    ({ rows }) => rows.length > 3 && has(rows[0], /^(?:åtgärd|aktivitet|insats|uppdrag)/i) && has(rows[0], /^(?:ansvar|vem)/i),
  );
  const head = table?.rows[0]?.find((cell) => /^(?:åtgärd|aktivitet|insats|uppdrag)/i.test(wordsOf(cell.passage)));
  if (!table || !head) return;
  yield {
    span: spanOf(head),
    message: say.table(table.rows.length - 1),
    fixes: [
      {
        title: say.section,
        safe: false,
        edits: [
          sectionWith(
            document,
            /^(?:resurser|ekonomi|finansiering|budget)/i,
            'Resurser',
            `Åtgärderna får ta ${placeholder('tid och medel')} under ${placeholder('period')}. För att ge plats prioriteras ${placeholder('vad')} ned.`,
          ),
        ],
      },
    ],
  };
}

const has = (row: readonly Place[] | undefined, pattern: RegExp): boolean => row?.some((cell) => pattern.test(wordsOf(cell.passage))) ?? false;
