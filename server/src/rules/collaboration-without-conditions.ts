import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import type { Edit } from '../core/text.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { isEmpty } from '../governance/own-places.ts';
import { lastIn } from '../governance/purpose.ts';
import { type Wording, wordings } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { draftTitle, wholeText } from '../governance/whole-text.ts';
import { outline, type Section } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';

type Condition = 'shared' | 'lead' | 'means';

const words = {
  sv: {
    title: 'Samverkan utan förutsättningar',
    what: 'Ser överenskommelser, planer, program och strategier som flera gånger talar om samverkan eller samarbete, och där minst två av tre saker inte framgår: en gemensam bild av vad det ska leda till, vem som leder, och vilken tid eller vilka pengar som finns.',
    why: 'Samverkan som ingen leder och ingen har tid för blir lätt ord. SOU 2018:47 återger tre villkor för att den ska fungera: en delad problembild med ett klart syfte, en tydlig ledning som är förankrad hos cheferna, och tillräckliga resurser.',
    advice: 'Skriv vad ni vill lösa tillsammans, vem som kallar och håller ihop, och vilken tid och vilka medel var och en bidrar med.',
    silent:
      'När minst två av de tre framgår någonstans i dokumentet, när samverkan nämns få gånger (gränsen är verktygets egen), vid samverkan med facket, brukare och boende, i policyer, riktlinjer, rutiner, reglementen, budgetar, uppdrag, avtal, författningar, utdrag, bakgrund, citat och lagcitat.',
    message: (lacking: string) => `Vad gör att samarbetet håller i vardagen? Dokumentet räknar med samverkan men säger inte ${lacking}.`,
    lacking: { shared: 'vad parterna vill lösa tillsammans', lead: 'vem som leder', means: 'vilken tid eller vilka pengar som finns' },
    and: 'och',
    related: (said: string) => `Här räknas med samverkan: ”${said}”`,
    fix: 'Skriv förutsättningarna för samverkan',
  },
  en: {
    title: 'Collaboration without conditions',
    what: 'Sees agreements, plans, programmes and strategies that speak of collaboration several times, and where at least two of three things are not said: a shared picture of what it is to lead to, who leads, and what time or money there is.',
    why: 'Collaboration that nobody leads and nobody has time for easily becomes words. SOU 2018:47 relates three conditions for it to work: a shared picture of the problem with a clear purpose, a clear lead with the managers behind it, and enough resources.',
    advice: 'Say what you want to solve together, who calls and holds together, and what time and means each contributes.',
    silent:
      'When at least two of the three are said somewhere in the document, when collaboration is named few times (the limit is the tool’s own), on collaboration with unions, users and residents, on policies, guidelines, routines, rules of procedure, budgets, assignments, contracts, statutes, extracts, background, quotations and quotations of law.',
    message: (lacking: string) => `What makes the collaboration last in everyday work? The document counts on it but does not say ${lacking}.`,
    lacking: { shared: 'what the parties want to solve together', lead: 'who leads', means: 'what time or money there is' },
    and: 'and',
    related: (said: string) => `Counts on collaboration: ”${said}”`,
    fix: 'Write the conditions of the collaboration',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['overenskommelse', 'plan', 'handlingsplan', 'program', 'strategi']);

const together = '(*samverkan|samarbete|samarbetet|samarbeten)';
const claim = terms(
  `samverkar, samverka, samarbetar, samarbeta, (i|genom) ${together} med, ${together} … (ska|sker|bedrivs|utvecklas|stärks|fördjupas|ökas|ökar|pågår|inleds|fortsätter|behövs), (stärker|stärka|stärks|utvecklar|utveckla|fördjupar|fördjupa|ökar|öka|inleder|inleda|fortsätter|bygger|bygga|söker|söka) … ${together}`,
);
/** Talks with the unions, the law's name, and rooms and systems. */
const other = terms(
  'facklig*, fackförbund*, skyddsombud*, mbl, arbetstagar*, samverkansavtal*, samverkansgrupp*, medbestämmande*, lagen om samverkan, (*samverkan|samverka|samverkar|samarbete|samarbetar|samarbeta) med (de|den)? (boende|<people>)',
);
const heading = /(?<![A-Za-zÀ-ɏ])(?:samverk|samarbet)/iu;

/** Where any of these stands the condition counts as met: the question is for documents that are silent on it. */
const met: Readonly<Record<Condition, RegExp>> = {
  shared:
    /gemensam(?:t|ma|me)?\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:problembild|lägesbild|målbild|bild|mål|syfte|analys|kartläggning|uppdrag|inriktning|planering|förståelse|ansvar|vision|agenda)|problembild|(?:syfte|mål|avsikt)[A-Za-zÀ-ɏ]*\s+(?:med|för)\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:samverk|samarbet)|(?:samverk|samarbet)[A-Za-zÀ-ɏ]*\s+(?:[A-Za-zÀ-ɏ]+\s+){0,6}?(?:för\s+att|i\s+syfte\s+att|så\s+att)|enats\s+om|överens\s+om|parternas\s+mål/iu,
  lead: /sammankall|styrgrupp|ledningsgrupp|[A-Za-zÀ-ɏ]*samordnare|[A-Za-zÀ-ɏ]*koordinator|processled|projektled|programled|håller\s+(?:ihop|samman)|(?<![A-Za-zÀ-ɏ])(?:leder(?!\s+till)|leds|samordnar|samordnas|leda|samordna|kallar)(?![A-Za-zÀ-ɏ])|samordn(?:ande|ings)ansvar|ordförandeskap|samordnande|huvudansvar|övergripande\s+ansvar|(?:brotts?förebyggande|lokala?)\s+råd/iu,
  means:
    /mnkr|tkr|kkr|kronor|miljon|finansier|(?<![A-Za-zÀ-ɏ])medel(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]+)?budget|(?<![A-Za-zÀ-ɏ])resurs(?:er|erna)?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])anslag|avsät(?:ts|ter|ta)|avsatt|arbetstid|heltid|halvtid|(?<![A-Za-zÀ-ɏ])tjänst(?:er)?\s+(?:på|om|som)|timmar|bemann|pengar|kostnad/iu,
};
/** "Inom befintliga ramar" sets nothing aside. */
const nothingSetAside =
  /inom\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:befintlig[A-Za-zÀ-ɏ]*|ordinarie|given|givna|beslutad[A-Za-zÀ-ɏ]*)\s+(?:budget|ekonomisk[A-Za-zÀ-ɏ]*\s+)?(?:ram[A-Za-zÀ-ɏ]*|resurs[A-Za-zÀ-ɏ]*|medel|budget[A-Za-zÀ-ɏ]*|anslag)/giu;

/** How many claims a heading that speaks of collaboration counts as: the tool's own. */
const headingWeight = 2;

export const collaborationWithoutConditions: Rule = {
  id: 'collaboration-without-conditions',
  principles: ['helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '6.2.5' },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'plan',
        markdown:
          '# Plan för ungas hälsa\n\n## Samverkan\n\nSkolan och socialtjänsten samverkar med regionen. Samarbete med föreningarna ska utvecklas.\n\n## Ansvar\n\nRektorn ansvarar för åtgärderna i skolan.\n',
      },
      {
        type: 'strategi',
        markdown:
          '# Strategi för trygghet\n\nNämnderna ska samverka med polisen. Bostadsbolaget samarbetar med förvaltningarna. Samverkan med näringslivet ska öka.\n',
      },
    ],
    good: [
      {
        type: 'plan',
        markdown:
          '# Plan för ungas hälsa\n\n## Samverkan\n\nSkolan och socialtjänsten samverkar med regionen. Elevhälsochefen leder arbetet, och varje part avsätter en halv tjänst.\n',
      },
      { type: 'strategi', markdown: '# Strategi för trygghet\n\nNämnderna ska samverka med polisen.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const seen = new Set<number>();
    const claims = [...wordings(draft, claim)].filter(({ statement: { marked, span } }) => {
      if (seen.has(span.start) || other.test(marked.words)) return false;
      seen.add(span.start);
      return true;
    });
    const [first, ...others] = claims;
    if (!first || claims.length + headings(draft) * headingWeight < config.thresholds['collaboration-without-conditions'].claims) return;
    const text = wholeText(document).replace(nothingSetAside, '');
    const lacking = (['shared', 'lead', 'means'] as const).filter((condition) => !met[condition].test(text));
    if (lacking.length < config.thresholds['collaboration-without-conditions'].lacking) return;
    const say = words[config.language];
    const named = lacking.map((condition) => say.lacking[condition]);
    yield {
      span: { start: first.start, end: first.end },
      message: say.message(`${named.slice(0, -1).join(', ')} ${say.and} ${named.at(-1)}`),
      related: others.map(({ start, end, text: said }) => ({ span: { start, end }, message: say.related(said) })),
      fixes: [{ title: say.fix, safe: false, edits: [conditions(draft, first, lacking)] }],
    };
  },
};

/** How many headings with something under them speak of collaboration, the title among them. */
const headings = ({ document }: Draft): number =>
  outline(document).sections.filter((section) => section.depth > 1 && section.depth < 7 && heading.test(section.title) && !isEmpty(document, section)).length +
  (heading.test(draftTitle(document)) ? 1 : 0);

const sentences: Readonly<Record<Condition, string>> = {
  shared: `Parterna har en gemensam bild av ${placeholder('vilket problem')} och samarbetar för att ${placeholder('vad som ska bli bättre')}.`,
  lead: `${placeholder('Vem')} leder arbetet och kallar till möten ${placeholder('när')}, med stöd av ${placeholder('vilka chefer')}.`,
  means: `Varje part avsätter ${placeholder('tid och pengar')}.`,
};

/** What is lacking, written at the end of the section that claims, if it is one on collaboration, else in a section of its own. */
function conditions({ document }: Draft, { statement }: Wording, lacking: readonly Condition[]): Edit {
  const text = lacking.map((condition) => sentences[condition]).join(' ');
  const section = outline(document).sections[statement.section] as Section;
  if (section.depth < 2 || !heading.test(section.title)) return sectionAtEnd(document, `## Förutsättningar för samverkan\n\n${text}\n`);
  const end = lineEnd(document, lastIn(document, section).end);
  return { span: { start: end, end }, newText: `\n\n${text}` };
}
