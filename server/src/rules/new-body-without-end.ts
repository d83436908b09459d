import { inAnyChapter } from '../governance/chapters.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { draftType } from '../governance/draft.ts';
import { paragraphAfterList, sentenceAfter } from '../governance/insertions.ts';
import { type Wording, wordings } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { outline, spanOf, wordsOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Ny grupp utan uppgift eller slut',
    what: 'Ser när en ny grupp, ett råd, ett forum eller ett nätverk ska bildas och texten varken säger vad gruppen ska åstadkomma, när den slutar eller vad den ersätter.',
    why: 'Varje ny grupp tar mötestid från dem som redan sitter i andra. I enkäten till SOU 2018:47 nämns nya grupperingar som en tidstjuv, och att befintliga mötesplatser kunde användas bättre.',
    advice:
      'Pröva om en grupp som redan finns kan ta frågan. Behövs en ny: skriv dess uppgift, vad den får besluta, när den slutar och vilken grupp den ersätter.',
    silent:
      'När gruppens uppgift, slut eller omprövning står i meningen eller på annat ställe i texten, när den ersätter en annan, när grupper bara får bildas vid behov, när det gäller elev-, brukar- och boenderåd, grupper som finns redan, nämnder och utskott, samt i citat, bakgrund och författningar.',
    message: (said: string) =>
      `Vad ska gruppen åstadkomma, och när är den klar (”${said}”)? En grupp utan uppgift och slut brukar leva vidare och ta tid från dem som är med.`,
    here: (said: string) => `Även här: ”${said}”`,
    task: 'Skriv gruppens uppgift, mandat och slut',
    old: 'Pröva en grupp som redan finns',
  },
  en: {
    title: 'A new group without task or end',
    what: 'Sees a new group, council, forum or network be formed where the text says neither what it is to achieve, when it ends, nor what it replaces.',
    why: 'Each new group takes meeting time from those who already sit in others. In the survey for SOU 2018:47 new groups are named among what steals time, and it is said that present meeting places could be put to better use.',
    advice:
      'See whether a group that exists can take the matter. If a new one is needed: say its task, what it may decide, when it ends and which group it replaces.',
    silent:
      'When the group’s task, end or review stands in the sentence or elsewhere in the text, when it replaces another, when groups may only be formed if needed, on councils of pupils, users and residents, groups that exist already, boards and committees of the council, and in quotations, background and statutes.',
    message: (said: string) =>
      `What is the group to achieve, and when is it done (”${said}”)? A group without a task and an end tends to live on and to take time from those who are in it.`,
    here: (said: string) => `Here too: ”${said}”`,
    task: 'Say the group’s task, mandate and end',
    old: 'Try a group that exists',
  },
} as const;

const group =
  '(*arbetsgrupp(er)?|*styrgrupp(er)?|*referensgrupp(er)?|*samverkansgrupp(er)?|*beredningsgrupp(er)?|*samordningsgrupp(er)?|*projektgrupp(er)?|*expertgrupp(er)?|*utvecklingsgrupp(er)?|*samrådsgrupp(er)?|*nätverk|*råd|*forum|*kommitté(er)?)(#[a-z])?';
const forms =
  '(inrättar|inrätta|inrättas|tillsätter|tillsätta|tillsätts|tillsättas|bildar|bilda|bildas|startar|starta|startas|etablerar|etablera|etableras|utser|utse|utses)';
const formed = terms(`${forms} .. ${group}, ${group} … (inrättas|tillsätts|tillsättas|bildas|startas|etableras|utses)`);

/** Councils of those who live, learn or are cared for in a place, which go on as long as the place; councillors; what only sounds so. */
const others =
  /(?:elev|brukar|boende|hus|klass|föräldra?|gårds|kund|patient|anhörig|barn|ung|ungdoms|kommunal|borgar|region|sam|för|stats|justitie|rätts|om|års|dator|data|fiber|bredbands|el|väg|led|sjö|vatten|fjärrvärme|gatu)(?:s)?(?:råd|nätverk)(?:et)?/;
const optional = /(?<![A-Za-zÀ-ɏ])(?:får|kan|vid behov|när det behövs|bör övervägas)(?![A-Za-zÀ-ɏ])/u;
const stands =
  /(?<![A-Za-zÀ-ɏ])(?:i|till|från|av|för|med|på|inom|ur|åt|hos|om|mellan) (?:[A-Za-zÀ-ɏ]+ ){0,3}$|(?<![A-Za-zÀ-ɏ])(?:det|den|de|detta|denna|dessa) (?:[A-Za-zÀ-ɏ]+ )?$/u;

/** What the group is to do, or until when. */
const purpose =
  /(?<![A-Za-zÀ-ɏ])(?:för att|för (?:[A-Za-zÀ-ɏ]+ )?(?:dialog|erfarenhetsutbyte|samtal|lärande|samråd|utbyte|möten)|med uppgift|med uppdrag|i uppdrag|uppgift(?:er|en)?|mandat|som (?:ska|skall|har|får|leder|bereder|arbetar|tar|följer|samordnar|planerar|prövar|beslutar)|ansvara[rs]? för|svarar för)(?![A-Za-zÀ-ɏ])/u;
const end =
  /(?<![A-Za-zÀ-ɏ])(?:till och med|t\.o\.m\.|till dess|senast|upphör|avvecklas|avslutas|upplöses|läggs ned|tidsbegränsa[A-Za-zÀ-ɏ]*|tillfällig[A-Za-zÀ-ɏ]*|under (?:20\d\d|projekttiden|planperioden|perioden|mandatperioden|ett år|två år)|ersätter|ersätts|i stället för|slås (?:samman|ihop)|omprövas|utvärderas|när (?:arbetet|uppdraget) är (?:klart|slutfört)|slutredovis[A-Za-zÀ-ɏ]*|slutrapport[A-Za-zÀ-ɏ]*|ingen ny grupp|en grupp som redan finns)(?![A-Za-zÀ-ɏ])/u;
const tasks =
  /(?:(?<![A-Za-zÀ-ɏ])(?:ska|skall|får|uppdrag|uppgift|ansvarar|ansvar|beslutar|beslut|leder|prioriterar|bereder|samordnar|följer|lämnar|planerar|stödjer|granskar|arbetar|tar fram|prövar|utbyter|delar)(?![A-Za-zÀ-ɏ]))/u;

export const newBodyWithoutEnd: Rule = {
  id: 'new-body-without-end',
  principles: ['helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: 'Bilaga 5' },
  missing: true,
  words,
  measured: { read: 4, right: 4 },
  examples: {
    bad: [
      { markdown: '# Handlingsplan för näringslivet\n\nEtt näringslivsråd och ett handelsråd startas under våren. Näringslivsenheten kallar.\n' },
      { markdown: '# Plan för digitalisering\n\nVarje förvaltning inrättar en arbetsgrupp för digitalisering.\n' },
    ],
    good: [
      { markdown: '# Plan för avgifter\n\nNämnden tillsätter en arbetsgrupp för att ta fram ett förslag till ny avgift.\n' },
      { markdown: '# Plan för klimatet\n\nEn styrgrupp utses. Styrgruppen beslutar om ordningen mellan åtgärderna.\n' },
      { markdown: '# Plan för skolan\n\nFrågan tas upp i det nätverk som redan finns.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning' || !mayForm(draft)) return;
    const { document, config } = draft;
    const say = words[config.language];
    const bySection = new Map<number, Found[]>();
    for (const found of [...bodies(draft), ...listed(draft)].sort((a, b) => a.span.start - b.span.start)) {
      const before = bySection.get(found.section);
      if (before) before.push(found);
      else bySection.set(found.section, [found]);
    }
    for (const [first, ...more] of bySection.values()) {
      if (!first) continue;
      const make = (text: string) =>
        first.list === undefined ? sentenceAfter(document, first.sentence, text) : paragraphAfterList(document, first.list, text);
      yield {
        span: first.span,
        message: say.message(first.text),
        related: more.map(({ span, text }) => ({ span, message: say.here(text) })),
        fixes: [
          [
            say.task,
            `Gruppen har till uppgift att ${placeholder('vad')}, får besluta om ${placeholder('vad')}, avslutas ${placeholder('när')} och ersätter ${placeholder('vilken grupp')}.`,
          ] as const,
          [say.old, `Om ${placeholder('en grupp som redan finns')} kan ta frågan bildas ingen ny grupp.`] as const,
        ].flatMap(([title, text]) => {
          const edit = make(text);
          return edit ? [{ title, safe: false, edits: [edit] }] : [];
        }),
      };
    }
  },
};

/** Whether any chapter forms a group that it does not itself explain. */
const mayForm = inAnyChapter((chapter) => [...bodies(chapter), ...listed(chapter)].length > 0);

interface Found {
  readonly span: Span;
  readonly sentence: Span;
  readonly section: number;
  readonly text: string;
  /** Index of the stem, where the groups stand in a list. */
  readonly list?: number;
}

/** "Nämnden inrättar ett råd", "Ett råd ska bildas". */
function* bodies(draft: Draft): Generator<Found> {
  for (const wording of wordings(draft, formed)) {
    if (isNew(draft, wording) && !isExplained(draft, wording.statement.place, wording.statement.span, nounsIn(wording.text)))
      yield { span: { start: wording.start, end: wording.end }, sentence: wording.statement.span, section: wording.statement.section, text: wording.text };
  }
}

function isNew({ document }: Draft, { text, start, statement }: Wording): boolean {
  const said = text.toLowerCase();
  const sentence = document.text.slice(statement.span.start, statement.span.end).toLowerCase();
  if (optional.test(sentence) || nounsIn(text).length === 0 || / som /.test(said)) return false;
  const at = said.search(noun);
  const isVerbFirst = /^(?:inrätta|tillsätt|bilda|starta|etabler|utse)/.test(said);
  return !stands.test(isVerbFirst ? said.slice(0, at) : sentence.slice(0, start - statement.span.start));
}

const noun = /[A-Za-zÀ-ɏ]*(?:grupp(?:er)?|nätverk|råd|forum|kommitté(?:er)?)(?![A-Za-zÀ-ɏ])/u;

/** The names of the groups, without those that are no new steering groups. */
const nounsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(new RegExp(noun.source, 'gu')) ?? [])
    .map((each) => each.replace(/(?<=grupp|kommitté)er$/, ''))
    .filter((each) => !new RegExp(`^${others.source}$`).test(each));

/** Whether the sentence, its neighbours in the place, or a sentence elsewhere about the group says what it does or when it ends. */
function isExplained({ document }: Draft, at: number, sentence: Span, nouns: readonly string[]): boolean {
  const { places } = outline(document);
  const place = places[at];
  const own = place ? document.text.slice(sentence.start, spanOf(place).end).toLowerCase() : '';
  if (
    hasPlaceholder(own) ||
    purpose.test(own) ||
    end.test(own) ||
    /(?<![A-Za-zÀ-ɏ])(?:den|de|gruppen|rådet|forumet|nätverket) (?:ska|skall|har|får|leder|bereder|beslutar|arbetar|följer|samordnar|utbyter)(?![A-Za-zÀ-ɏ])/u.test(
      own,
    )
  )
    return true;
  const after = place ? document.text.slice(sentence.end, spanOf(place).end).toLowerCase() : '';
  if (nouns.every((each) => after.includes(each)) && tasks.test(after)) return true;
  return nouns.every((each) =>
    places.some((other, i) => {
      if (other.passage.quoted || (i === at && other.passage.depth === 0)) return false;
      const text = wordsOf(other.passage).toLowerCase();
      return text.includes(each) && (tasks.test(text) || end.test(text) || other.passage.depth > 0);
    }),
  );
}

const stem = /(?<![A-Za-zÀ-ɏ])(?:bildas|inrättas|tillsätts|startas|etableras)(?![A-Za-zÀ-ɏ])/u;

/** "Följande grupper bildas:" and the items. */
function* listed(draft: Draft): Generator<Found> {
  const { document } = draft;
  const { places } = outline(document);
  for (const [at, place] of places.entries()) {
    if (place.passage.quoted || place.passage.depth > 0 || place.passage.item) continue;
    const said = wordsOf(place.passage).toLowerCase();
    if (!said.endsWith(':') || !stem.test(said) || optional.test(said) || end.test(said)) continue;
    const items = places.filter((each) => each.stem === at && each.passage.item && nounsIn(wordsOf(each.passage)).length > 0);
    const last = places.indexOf(items.at(-1) ?? place);
    const following = places.slice(last + 1).find((each) => !each.passage.item && each.section === place.section);
    if (
      items.length < 2 ||
      (following &&
        (hasPlaceholder(wordsOf(following.passage)) ||
          purpose.test(wordsOf(following.passage).toLowerCase()) ||
          end.test(wordsOf(following.passage).toLowerCase())))
    )
      continue;
    for (const each of items) {
      const span = spanOf(each);
      yield { span, sentence: span, section: each.section, text: wordsOf(each.passage), list: at };
    }
  }
}
