import type { Passage } from '../markdown/passages.ts';
import { mayMatch, screened, screenOf } from '../core/screen.ts';
import { derived } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { activityLabel, goalPhrase, isGoalWord, measureLabel, othersGoals } from './goal-words.ts';

/** Own bodies and documents in definite form: "nämnden", "socialnämnden", "programmet"; not "läroplanen" or "Socialstyrelsen". */
const ownNoun =
  '(?!social-?styrelse|länsstyrelse|läroplan|kursplan|ämnesplan|översiktsplan)[A-Za-zÀ-ɏ]*(?:planen|strategin|policyn|programmet|riktlinjen|riktlinjerna|överenskommelsen|avtalet|direktivet|kommunen|regionen|staden|nämnden|styrelsen|fullmäktige|förvaltningen|avdelningen|enheten|verksamheten|förbundet|bolaget|myndigheten|parterna|skolan|biblioteket|projektet|insatsen|insatserna|satsningen|arbetet|samarbetet|samverkan|uppdraget|området|perioden|året)';
const own = `(?:vi|oss|${ownNoun})`;
const ownGenitive = `(?:vårt|vår|våra|${ownNoun}s)`;

const before = '(?<![A-Za-zÀ-ɏ])';
const adverb = '(?:också |även |dessutom |därför |alltså |fortfarande |vidare |samtidigt |ytterst |främst |i första hand |på sikt )?';
const attributes =
  '(?:(?:övergripande|långsiktigt|långsiktiga|kortsiktigt|kortsiktiga|viktigt|viktiga|viktigaste|annat|andra|ytterligare|första|tredje|gemensamt|gemensamma|strategiskt|strategiska|främsta|tydligt|tydliga|uttalat|uttalade) ){0,3}';
const goal = '(?:mål|målet|målsättning|målsättningen|ambitionen)';
const forWhat = `(?: (?:för|med) (?:den här |denna |detta |det )?${ownNoun}(?: (?:med|för|inom|mot|kring|om|i|på) [^.,:;]{1,60}?)?)?`;

/** "Målet är att …", "Det är ett mål att …", "Vi har som mål att …": where in a sentence a goal is stated. The first group leads in. */
const statements: readonly RegExp[] = [
  new RegExp(`(^|, |,? (?:och|men) )(?:det |ett |den )?(?:${ownGenitive} )?${attributes}${goal}${forWhat} är ${adverb}att `, 'giu'),
  new RegExp(
    `(?<=[A-Za-zÀ-ɏ] )()är ${adverb}(?:det |ett |(?:${ownGenitive}) )?${attributes}(?:mål|målet|målsättning|målsättningen)${forWhat} ${adverb}att(?![A-Za-zÀ-ɏ])`,
    'giu',
  ),
  new RegExp(
    `${before}()(?:${own} har ${adverb}|har ${own} ${adverb})(?:som ${attributes}(?:mål|målsättning)|(?:målet|målsättningen)) ${adverb}att(?![A-Za-zÀ-ɏ])`,
    'giu',
  ),
].map((pattern) => screened(pattern));

/** Whether what is said just before makes a bare "Målet är att" somebody else's. */
const othersSaid =
  /(?<![A-Za-zÀ-ɏ])(?:regeringen|riksdagen|staten|EU|FN|agenda 2030|[A-Za-zÀ-ɏ]*lagen(?<!(?:förs|ans|under|upp|avs|ins|bo)lagen)|länsstyrelsen|[A-Za-zÀ-ɏ]{4,}verket)(?![A-Za-zÀ-ɏ])/iu;

/** The goals that running text states, as spans in it: each from its sentence's start, or from its own words if it is a later one. */
export const statedGoals = derived(({ prose }: Passage): readonly Span[] => {
  const found: Span[] = [];
  let previous = '';
  for (const { start, end } of sentencesOf(prose)) {
    const sentence = prose.slice(start, end).replace(/[\s\u2060]/g, ' ');
    const screen = screenOf(sentence);
    if (!/[:?]$/.test(sentence) && !isOthersSentence(sentence, previous)) {
      const marks = statements.flatMap((pattern) =>
        (mayMatch(screen, pattern) ? [...sentence.matchAll(pattern)] : []).map((match) => ({ from: match.index, by: (match[1] ?? '').length })),
      );
      marks.sort((a, b) => a.from - b.from);
      const apart = marks.filter(({ from }, i) => i === 0 || from - (marks[i - 1] as { from: number }).from > 12);
      if (apart[0] && !/^(?:om|även om|ifall|huruvida|eftersom|trots att)(?![A-Za-zÀ-ɏ])/iu.test(sentence.slice(0, apart[0].from)))
        apart.forEach(({ from, by }, i) => {
          const next = apart[i + 1]?.from ?? sentence.length;
          const begin = i === 0 ? 0 : from + by;
          found.push({ start: start + begin, end: start + begin + sentence.slice(begin, next).trimEnd().length });
        });
    }
    previous = sentence;
  }
  return found;
});

function isOthersSentence(sentence: string, previous: string): boolean {
  if (tellsOfOthers(sentence)) return true;
  return /^(?:Målet|Målsättningen|Ambitionen) är /.test(sentence) && othersSaid.test(previous);
}

/** Whether a goal's own words make it somebody else's: "de nationella målen", not "nationella minoriteter" or "internationella gäster". */
export const tellsOfOthers = (text: string): boolean =>
  othersGoals.test(
    text.replace(
      /(?<![A-Za-zÀ-ɏ])(?:nationella|internationella|globala|europeiska|statliga)(?! (?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ]*mål(?:en|et)?(?![A-Za-zÀ-ɏ]))/giu,
      '',
    ),
  );

const wishVerb = '(?:uppnå|nå|åstadkomma|leda till|bidra till|komma|ha uppnått|ha nått|ha åstadkommit)';
const wish = new RegExp(
  `^(?:(?:vad|det|det här|detta|dit|hit|vart) (?:${own} (?:vill|ska|skall)|(?:vill|ska|skall) ${own}) ${wishVerb}|(?:(?:vad|det) )?${own} strävar (?:mot|efter))(?: (?:till|år|under|före|senast|på|med) [^.]{1,40})?$`,
  'iu',
);

/** A heading that says that what stands under it is to be reached, without the word: "Vad vi vill uppnå". */
const isWish = (title: string): boolean => wish.test(title.replace(/:?[\s\d–-]*$/, ''));

/** A heading whose head is a word for goals: attributes before it, "för …" or a year after it. */
export function isGoalHeading(title: string): boolean {
  if (othersGoals.test(title) || measureLabel.test(title)) return false;
  if (goalPhrase.test(title.replace(/[\s\d–-]+$/, '')) || isWish(title) || /^målområdet? (?:\d{1,2}|[A-Za-zÀ-ɏ])\s*[:.–-]/iu.test(title)) return true;
  const all = words(title);
  const at = all.findIndex(isGoalWord);
  if (at < 0 || at > 4 || all.length > 9) return false;
  const next = all[at + 1];
  return (
    all.slice(0, at).every(isAttribute) &&
    (next === undefined || /^(?:för|och|inom|i|till|under|samt|på|med|utifrån|enligt|från|som|20\d\d(?!\d)|\d{1,2}$)/.test(next)) &&
    !isNumbered(title)
  );
}

const isAttribute = (word: string): boolean =>
  /(?:a|s|e|t|ade|och|våra|vårt)$/.test(word) &&
  !/^(?:uppföljning|ansvar|arbete|utvärdering|rapportering|redovisning|analys|process|styrning|hur|från|så|till|om|med|av|mot)/.test(word);

/** "Mål 3", "Mål 3: …": the number of a goal, and no year. */
export const isNumbered = (title: string): boolean => /^mål\s*\d{1,3}(?!\d)/i.test(title);

/** A line that is only a word for goals, with whose they are, for what or when: "Mål", "MÅL 2027", "Regionfullmäktiges mål:". */
export function isGoalLine(text: string): boolean {
  const line = text.replace(/\s*:$/, '');
  if (/[.!?:;(]/.test(line) || !isGoalHeading(line) || isOthersLabel(line)) return false;
  const all = words(line);
  return all.length <= 6 && !all.some((word) => mixed.test(word)) && (isWish(line) || all.some(isGoalWord));
}

/** "Inriktningsmål", "Långsiktigt mål för badet": the label of one goal, before a colon. */
export const isGoalLabel = (label: string): boolean =>
  isGoalLine(label) && !isWish(label) && !/(?<![A-Za-zÀ-ɏ])(?:och|samt|som|med|enligt|från|utifrån)(?![A-Za-zÀ-ɏ])/iu.test(label);

const mixed = /^(?:målområde|aktivitet|åtgärd|insats|uppdrag|indikator|mått|nyckeltal|målvärde|målgrupp|strategi|ansvar|uppföljning)/;

const isOthersLabel = (label: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:andras|nationellt|statligt|globalt|internationellt|europeiskt|[A-Za-zÀ-ɏ]+lagens)(?![A-Za-zÀ-ɏ])/iu.test(label);

/** What comes before a list of goals: "Verksamheten ska bidra till följande mål:", "Målen är:", "Vi har satt upp två mål:", "Till 2034 vill vi att". */
export function isGoalStem(text: string): boolean {
  if (new RegExp(`(?:till|år|senast|före) (?:utgången av )?20\\d\\d (?:vill|ska|skall) ${own} att:?$`, 'iu').test(text)) return true;
  if (!/:$/.test(text) || othersGoals.test(text) || othersSaid.test(text)) return false;
  return known.test(text) || (counted.test(text) && !spoken.test(text));
}

const known =
  /\b(?:följande (?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ]*mål(?:en)?|(?:målen|målet) är(?: att)?|har (?:[A-Za-zÀ-ɏ]+ ){0,3}mål|mål(?:en)? för [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)? (?:är|20\d\d)|förväntas bidra till|bidra till följande)(?![A-Za-zÀ-ɏ])/iu;

const counted =
  /(?<![A-Za-zÀ-ɏ])(?:har|sätter|satt upp|prioriterar|valt|antagit|beslutat om|ställt upp) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,2}) (?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ]*mål(?![A-Za-zÀ-ɏ])/iu;

const spoken = /^för att |(?<![A-Za-zÀ-ɏ])(?:följ|upphör|ersätt|redovisa|mät|utgå|nått|nås)/iu;

/** What says that the list after it is no list of goals, under a heading for goals too. */
export function isOtherStem(text: string): boolean {
  if (measureLabel.test(text) || activityLabel.test(text) || /^för att (?:nå|uppnå|klara|lyckas)/i.test(text)) return true;
  if (othersGoals.test(text) && (/:$/.test(text) || words(text).length <= 6)) return true;
  return /:$/.test(text) && !words(text).some(isGoalWord) && !/bidra till|uppnå|innebär|verka för|leda till|sträva|vill/i.test(text);
}

/** A sentence on the goals or the document rather than a goal. */
export const isAboutGoals = (sentence: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])mål(?:en|ens|et|ets)?(?![A-Za-zÀ-ɏ])|måluppfyll/iu.test(sentence) ||
  /^(?:nedan|här |följande|detta |denna |i (?:detta|denna|tabellen)|se |tabellen|planen|programmet|strategin|dokumentet)/i.test(sentence) ||
  /§|(?<![A-Za-zÀ-ɏ])(?:bilaga|framgår|anges|redovisas|beskrivs|fastställs|beslutas)(?![A-Za-zÀ-ɏ])/iu.test(sentence);

const words = (text: string): string[] => text.toLowerCase().match(/[A-Za-zÀ-ɏ\d-]+/gu) ?? [];
