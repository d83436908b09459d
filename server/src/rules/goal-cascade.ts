import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { isElsewhere } from '../governance/elsewhere.ts';
import { paragraphAfter } from '../governance/insertions.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { spanOf, wordsOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

const goal =
  '(mål|målen|målet|delmålen|resultatmålen|målvärdet|målvärdena|målområden|målområdena|nämndmålen|nämndsmålen|fullmäktigemålen|indikatorerna|planens mål|strategins mål)';
const down = '(ned|ner)';
/** Goals of a level below the board's, and who makes them. */
const lower =
  '(enhetsmål|enhetsmålen|avdelningsmål|avdelningsmålen|individmål|individmålen|medarbetarmål|gruppmål|arbetslagsmål|förskolemål|skolmål|verksamhetsmål på enhetsnivå)';
const making = '(formulerar|formulera|tar fram|ta fram|upprättar|upprätta|sätter|sätta|fastställer|fastställa|antar|anta|bestämmer|bestämma)';
const made = '(formuleras|tas fram|upprättas|sätts|fastställs|bestäms|ska finnas)';
const single = '(individuella mål|personliga mål|individuella målvärden)';
const staff =
  '(varje medarbetare|medarbetaren|medarbetarna|varje handläggare|handläggaren|varje chef|varje avdelningschef|varje enhetschef|varje lärare)(#[a-z])?';

const words = {
  sv: {
    title: 'Mål bryts ned nivå för nivå',
    what: 'Ser mål som bryts ned till enheter, grupper eller enskilda medarbetare, mål som sätts för varje enhet eller person, och tabeller där samma mål går i tre led.',
    why: 'Den som bara äger en del av ett mål tappar lätt helheten ur sikte. SOU 2018:47 vill undvika en detaljerad nedbrytning av mål till enskilda prestationer, och låta verksamheten avgöra hur målen hanteras.',
    advice: 'Låt målen gälla gemensamt. Skriv var varje enhet berättar hur den bidrar, i stället för att ge den egna mål.',
    silent:
      'När målen inte bryts ned, när en enhet får sätta egna mål om den vill, när fullmäktiges mål bara förs ut till nämnder, när siffror eller budget delas upp, vid mål för elever, brukare och patienter, i bakgrund, citat, lagcitat, frågor och författningar.',
    message: (said: string) =>
      `Behöver varje nivå egna mål (”${said}”)? Den som får ett eget delmål kan sträva efter det, även när helheten behöver något annat.`,
    table: (levels: number) => `Behövs målen i ${levels} led? Den som får ett eget delmål kan sträva efter det, även när helheten behöver något annat.`,
    fix: 'Skriv hur enheterna bidrar utan egna mål',
  },
  en: {
    title: 'Goals broken down level by level',
    what: 'Sees goals that are broken down to units, groups or single members of staff, goals set for every unit or person, and tables where the same goal goes through three levels.',
    why: 'Whoever owns only a part of a goal easily loses sight of the whole. SOU 2018:47 wants to avoid a detailed breakdown of goals into single performances, and to let those who do the work decide how goals are handled.',
    advice: 'Let the goals be common. Say where each unit tells how it contributes, instead of giving it goals of its own.',
    silent:
      'When goals are not broken down, when a unit may set goals of its own if it likes, when the council’s goals are only carried out to boards, when figures or a budget are divided, for goals of pupils, users and patients, in background, quotations, quotations of law, questions and statutes.',
    message: (said: string) =>
      `Does every level need goals of its own (”${said}”)? Whoever is given a part may strive for it, even when the whole needs something else.`,
    table: (levels: number) => `Are goals in ${levels} levels needed? Whoever is given a part may strive for it, even when the whole needs something else.`,
    fix: 'Say how the units contribute without goals of their own',
  },
} as const;

const skeleton = `Enheterna behöver inte egna mål: varje enhet beskriver ${placeholder('var och när')} hur den bidrar till helheten och vad den behöver för det.`;

const inWords = wordRule({
  id: 'goal-cascade',
  principles: ['handlingsutrymme', 'helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  words,
  measured: { read: 7, right: 6 },
  examples: {
    bad: [
      { markdown: 'Målen bryts ned till enhetsmål och individuella mål.\n' },
      { markdown: 'Chefen upprättar individuella mål med varje medarbetare.\n' },
      { markdown: '| Fullmäktigemål | Nämndmål | Enhetsmål |\n|---|---|---|\n| Trygg uppväxt | Fler trygga elever | Lugnare raster |\n' },
    ],
    good: [
      { markdown: 'Målen bryts inte ned. Varje enhet beskriver i dialog hur den bidrar.\n' },
      { markdown: 'Läraren sätter upp individuella mål tillsammans med eleven.\n' },
      { markdown: 'Anslaget bryts ned per månad.\n' },
    ],
  },
  finds: terms(`
    ${goal} … (bryts|brytas|bryter|brutits) ${down}, ${goal} … (är|vara) nedbrutna, ${goal} … nedbrytning
    (bryta|bryter|bryts|brytas) .. ${down} (de|dessa|sina|nämndens|fullmäktiges|kommunens|planens|strategins|programmets|övergripande)? ${goal}, ${goal} fördelas (vidare)? på (varje|respektive|<worker>|delprojekt|delprojekten|myndighetsområden|medarbetare|avdelningar(na)?|enheter(na)?)(#[a-z])?, nedbrytning(en)? av ${goal}, nedbrutna mål, målnedbrytning(en)?
    ${making} .. ${lower}, ${lower} .. ${made}
    (varje|alla|samtliga) (enhet(er)?|enhetschef(er)?|skola|skolor|förskola|förskolor|avdelning(ar)?|avdelningschef(er)?|grupp(er)?|arbetslag|förvaltning(ar)?)(#[a-z])? … (får|ges|tilldelas) (ett eget mål|ett eget målvärde|egna målvärden|egna delmål)
    följande delmål .. för (varje|alla|samtliga) (enhet|enheter|skola|skolor|förskola|avdelning|avdelningar)(#[a-z])?
    ${making} .. ${single} .. ${staff}, ${staff} … (får|ges|tilldelas) ${single}, ${single} för varje (medarbetare|handläggare|chef|lärare)(#[a-z])?
    mål per (medarbetare|handläggare|enhet|avdelning)(#[a-z])?`),
  isMeant: ({ text }) => !/ är att /i.test(text),
  unless:
    /(?<![a-zåäö])(?:elev|den enskilde|barn|brukar|patient|klient|deltagar|boende|genomförandeplan|frivillig|om den vill|får sätta|kan sätta|nytta av det|på kön|geografisk|statistik|till nämndmål\.?$|till nämndsmål\.?$|i nämnderna(?:s|#)|till nämndnivå)/,
  fixes: [{ title: { sv: words.sv.fix, en: words.en.fix }, after: skeleton }],
});

/** Heads of columns that each hold the goals of one level. */
const levels = [
  /^(?:övergripande mål|kommunmål|kommunövergripande mål|fullmäktiges? mål|fullmäktigemål|regionmål|målområde|inriktningsmål)$/i,
  /^(?:nämnds?mål|nämndens mål|styrelsens mål|bolagsmål|effektmål)$/i,
  /^(?:förvaltningsmål|förvaltningens mål|avdelningsmål|områdesmål|verksamhetsmål|verksamhetens mål|resultatmål)$/i,
  /^(?:enhetsmål|enhetens mål|delmål|gruppmål|arbetslagets mål|prestationsmål|skolans mål)$/i,
  /^(?:individmål|individuella mål|medarbetarmål|personliga mål)$/i,
];

/** From how many levels a table is a chain; the tool's own. */
const chain = 3;

export const goalCascade: Rule = {
  ...inWords,
  *check(draft): Generator<Report> {
    yield* inWords.check(draft);
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const say = words[config.language];
    const { text } = document;
    for (const { rows, section, span } of tables(document)) {
      const found = (rows[0] ?? []).filter(({ passage }) => levels.some((level) => level.test(wordsOf(passage))));
      const [first, last] = [found[0], found.at(-1)];
      const of = new Set(found.map(({ passage }) => levels.findIndex((level) => level.test(wordsOf(passage)))));
      if (!first || !last || of.size < chain || rows.length < 2 || isElsewhere(document, section)) continue;
      if (/^\s*Enheterna behöver inte egna mål/.test(text.slice(span.end))) continue;
      yield {
        span: spanOf(last),
        message: say.table(of.size),
        fixes: [{ title: say.fix, safe: false, edits: [paragraphAfter(document, last, skeleton)] }],
      };
    }
  },
};
