import { placeholder } from '../core/placeholder.ts';
import { contains } from '../core/text.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { besides, columns, paragraphAfterTable } from '../governance/table-columns.ts';
import { wordingsAsWritten } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, spanOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

const papers =
  '(rutin|rutinen|rutiner|rutinerna|plan|planen|planer|planerna|handlingsplan|handlingsplaner|genomförandeplan|genomförandeplanen|genomförandeplaner|genomförandeplanerna|policy|riktlinje|riktlinjer|riktlinjerna|dokument|dokumentet|dokumenten|dokumentation|protokoll|protokollet|protokollen|checklista|checklistor|blankett|blanketter|underskrift|underskrifter|signatur|signaturer|akt|akten|akter|akterna)';
const are =
  '(finns|finns på plats|saknas|är upprättad|är upprättade|är ifylld|är ifyllda|är undertecknad|är undertecknade|är underskrivna|är signerade|är signerad|är aktuella|är aktuell|är kompletta|är fullständiga|är daterade|har upprättats|är på plats|är dokumenterade)';
const reviews = '(granska|granskar|granskas|kontrollera|kontrollerar|kontrolleras|bedöma|bedömer|bedöms|följer upp|följs upp|kryssa i|kryssar i)';
const judged = '(besvaras|besvara|besvarar|bedöms|bedöma|bedömer|markeras|anges|granskas|svaras|svara|svarar|kontrolleras|redovisas)';
const both =
  '(ja eller nej|ja och nej|ja/nej|uppfyllt eller ej uppfyllt|uppfyllt/ej uppfyllt|uppfylls/uppfylls ej|uppfylld eller ej uppfylld|godkänt eller underkänt|godkänd eller underkänd|godkänt/underkänt|rätt eller fel|ok eller ej ok)';

const onWords = wordRule({
  id: 'binary-compliance-review',
  principles: ['kunskap', 'tillit'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.4.1' },
  words: {
    sv: {
      title: 'Granskning med ja eller nej',
      what: 'Ser granskning och egenkontroll som bara frågar om något finns eller är ifyllt: ”kontrollerar att rutinen finns”, ”besvaras med ja eller nej”, tabeller med kolumnerna Ja och Nej.',
      why: 'Att rutinen finns säger inte hur människor blir bemötta. SOU 2018:47 menar att det inte räcker att bedöma om en verksamhet håller sig till regelverket, och vill se en sammanvägd bedömning av det som betyder något för dem verksamheten är till för.',
      advice: 'Fråga också hur det märks för brukaren, eleven eller patienten, vad det beror på och vad som går att lära.',
      silent:
        'När det finns plats för en kommentar, iakttagelse, orsak eller lärdom, när avsnittet frågar hur det märks, när det är en omröstning, ett samtycke, brand, livsmedel eller leverantörers handlingar det gäller, när granskningen inte görs eller upphör, i citat, lagcitat och bakgrund. Gränsen för hur många rader en tabell ska ha är verktygets egen.',
      message: (said) => `Vad säger svaret om hur det fungerar (”${said}”)? Att något finns på papper visar inte hur det märks för dem det är till för.`,
    },
    en: {
      title: 'Review by yes or no',
      what: 'Sees reviews and self-checks that only ask whether something exists or is filled in: ”kontrollerar att rutinen finns”, ”besvaras med ja eller nej”, tables with the columns Ja and Nej.',
      why: 'That a routine exists does not say how people are met. SOU 2018:47 holds that judging whether something is right or not by the rules is not enough, and wants a weighed judgement of what matters to those whom the service is for.',
      advice: 'Ask too how it shows for the user, the pupil or the patient, what it comes from and what can be learnt.',
      silent:
        'When there is room for a comment, an observation, a cause or a lesson, when the section asks how it shows, when it is a vote, a consent, fire, food or the papers of suppliers, when the review is not made or ends, in quotations, quotations of law and background. The limit for how many rows a table has is the tool’s own.',
      message: (said) => `What does the answer say about how it works (”${said}”)? That something is on paper does not show how it is felt by those it is for.`,
    },
  },
  measured: { read: 2, right: 2 },
  examples: {
    bad: [
      { markdown: 'Kvalitetsstrategen kontrollerar att rutiner finns.\n' },
      { markdown: 'Varje fråga besvaras med ja eller nej.\n' },
      { markdown: '| Kontrollpunkt | Ja | Nej |\n|---|---|---|\n| Rutin finns | | |\n| Plan är upprättad | | |\n| Pärmen är komplett | | |\n' },
    ],
    good: [
      { markdown: 'Kvalitetsstrategen frågar brukarna hur rutinen märks och vad som kan bli bättre.\n' },
      { markdown: 'Varje fråga besvaras med ja eller nej. Enheten beskriver också hur det märks för eleverna.\n' },
      {
        markdown:
          '| Kontrollpunkt | Ja | Nej | Iakttagelser |\n|---|---|---|---|\n| Rutin finns | | | |\n| Plan är upprättad | | | |\n| Pärmen är komplett | | | |\n',
      },
    ],
  },
  reads: wordingsAsWritten,
  finds: terms(`
    ${reviews} … (att|om|huruvida) .. ${papers} .. ${are}
    ${reviews} … (att|om|huruvida) det finns .. ${papers}
    ${judged} .. (med|som)? ${both}
    ${both} .. (för|på) varje (fråga|punkt|krav|kontrollpunkt)
    (underkänns|underkänna|underkänner) .. (planen|planerna|enheten|dokumentet|genomförandeplanen|akten)
    (tomt|tomma|ofullständig|ofullständiga) (fält|anteckning|anteckningar|blankett|blanketter|lista|listor) räknas som (avvikelse|avvikelser|brist|brister)
  `),
  unless: terms(
    `folkomröstning*, *fullmäktige*, omröstning*, röst*, samtyck*, leverantör*, anbud*, brand*, livsmedel*, bygglov*, sökande*, elevens, prov, provet, faktur*, verifikat*, arvode*, hur det märks, varför, orsaken, beskriver, beskriva, kommentar*, lärdom*, berättar, iakttagelse*`,
  ),
  answered: /hur det märks|varför|orsak|beskriv|kommentar|lär/,
  // The verb is laid down; what it asks ("om planen finns", "ej uppfyllt") need not be.
  isMeant: ({ text, statement }) =>
    statement.marked.said.includes((/^[^ ,]+/.exec(text.toLowerCase()) ?? [''])[0]) || / ej (?:uppfyll|ok)/.test(text.replace(/ inte .*/, '')),
  fixes: [
    {
      title: { sv: 'Lägg till frågor om hur det märks', en: 'Add questions on how it shows' },
      after: `För varje punkt beskrivs också hur det märks för ${placeholder('vem')}, vad det beror på och vad vi kan lära.`,
    },
  ],
});

const yes = /^(?:ja|uppfyll(?:t|s|d|er)|godkän[dt]|ok|finns|rätt)(?:\s*[/?]\s*(?:nej|ej uppfyllt|ej|underkänt|fel|finns inte|saknas))?\??$/iu;
const no = /^(?:nej|ej uppfyll(?:t|s|d)|uppfylls (?:ej|inte)|inte uppfyll(?:t|d)|underkän[dt]|ej godkänd?t?|ej ok|saknas|finns (?:ej|inte)|fel)$/iu;
const inOne = /^(?:ja|uppfyllt|godkänt|ok|finns|rätt)\s*\/\s*(?:nej|ej uppfyllt|ej godkänt|underkänt|ej ok|saknas|fel)$/iu;
const points = /kontroll|fråga|frågor|krav|punkt|område|moment|granskning|rutin|dokument/iu;
const room = /kommentar|iakttag|notering|anteckning|beskriv|orsak|hur|varför|åtgärd|lärdom|förbättr|reflektion|utveckl|analys|bedömning|vad /iu;
const asked = /hur det märks|hur märks|varför|vad det beror på|vad vi kan lära|beskriver|i samtal|i dialog/iu;

const stub = `För varje punkt beskrivs också hur det märks för ${placeholder('vem')}, vad det beror på och vad vi kan lära.`;
const inTable = {
  sv: (count: number) =>
    `Vad säger ett ja eller nej om hur det fungerar? Tabellen har ${count} punkter och ingen plats för hur det märks eller vad det beror på.`,
  en: (count: number) => `What does a yes or no say about how it works? The table has ${count} points and no room for how it shows or what it comes from.`,
};
const withQuestions = { sv: 'Lägg till frågor om hur det märks', en: 'Add questions on how it shows' };

/** Tables of points to answer yes or no and nothing else, in sections where no words are found. */
function* yesTables({ document, config }: Draft, found: readonly Report[]): Generator<Report> {
  const { points: least } = config.thresholds['binary-compliance-review'];
  for (const table of tables(document)) {
    const [first, ...others] = columns(table);
    const answer = others.find(({ title }) => inOne.test(title)) ?? others.find(({ title }, i) => yes.test(title) && no.test(others[i + 1]?.title ?? ''));
    if (!first || !answer || !points.test(first.title) || others.some(({ title }) => room.test(title))) continue;
    const count = first.cells.filter((cell) => cell !== '').length;
    const { span } = outline(document).sections[table.section] ?? table;
    if (count < least || asked.test(besides(document, table)) || found.some((other) => contains(span, other.span))) continue;
    yield {
      span: spanOf(answer.head),
      message: inTable[config.language](count),
      fixes: [{ title: withQuestions[config.language], safe: false, edits: [paragraphAfterTable(document, table, stub)] }],
    };
  }
}

export const binaryComplianceReview: Rule = {
  ...onWords,
  *check(draft) {
    const found = [...onWords.check(draft)];
    yield* found;
    if (draftType(draft) !== 'forfattning') yield* yesTables(draft, found);
  },
};
