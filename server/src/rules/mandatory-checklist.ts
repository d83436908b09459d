import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import type { Wording } from '../governance/statements.ts';
import { draftType } from '../governance/draft.ts';
import { paragraphAfterList } from '../governance/insertions.ts';
import { ownPlaces } from '../governance/own-places.ts';
import { isAnywhere } from '../governance/whole-text.ts';
import { speaksOf } from '../core/screen.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, spanOf, wordsOf } from '../markdown/outline.ts';

const list = '(*checklista|*checklistan|*checklistor|*checklistorna|signeringslista|signeringslistan|signeringslistor|kontrollista|kontrollistan)';
const form = '(*blankett|*blanketten|*blanketter|*blanketterna|*formulär|*formuläret|*formulären)';
const either = `(${list}|${form})`;
const must = '(ska|skall|måste)';
const filled =
  '(fyllas i|ifyllas|signeras|undertecknas|bockas av|vara fullständigt ifyllda|vara ifylld|vara ifyllda|vara fullständig|vara fullständiga|lämnas in|sparas|skrivas under)';

/** "Checklistan ska fyllas i" → "Checklistan kan fyllas i". */
function toCan({ text }: Wording): string | undefined {
  const turned = text.replace(/(?<![A-Za-zÀ-ɏ])(ska|skall|måste)(?![A-Za-zÀ-ɏ])/iu, (modal) => (/^[A-ZÀ-Þ]/u.test(modal) ? 'Kan' : 'kan'));
  return turned === text ? undefined : turned;
}

const stub = `Listan är ett stöd: den som gör arbetet avgör när den hjälper, och ${placeholder('vem')} tar emot förslag om vad som kan strykas.`;

/** "Checklistan ska följas för att valet ska hålla": what to choose by, with nothing to fill in. */
const isOfCriteria = ({ text, statement }: Wording): boolean =>
  /följ/i.test(text) && !/underteckna|signera|datera/i.test(text) && /(?<![A-Za-zÀ-ɏ])för att(?![A-Za-zÀ-ɏ])/u.test(statement.marked.words);

const isForm = /blankett|formulär/i;
const lawAsks = speaksOf(
  /(?<![A-Za-zÀ-ɏ])dokumenter[A-Za-zÀ-ɏ]*[^.]{0,60}(?:följer av|enligt|krävs i|kräver)\s+(?:[A-Za-zÀ-ɏ]*lag(?:en)?(?![A-Za-zÀ-ɏ])|LO[UV]|LUF)/iu,
);

const onWords = wordRule({
  id: 'mandatory-checklist',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.4.3' },
  words: {
    sv: {
      title: 'Obligatorisk checklista',
      what: 'Ser checklistor, signeringslistor och blanketter som medarbetare ska fylla i, följa eller skriva under, och listor med många punkter att kontrollera.',
      why: 'En lista kan hjälpa minnet, men den som är ett krav att bocka av drar blicken från den som arbetet är till för. SOU 2018:47 varnar för att fokus på planer och formalia kan ge en checklistementalitet.',
      advice:
        'Skriv vad listan är till hjälp för och låt den som gör arbetet avgöra när den används. Är något så viktigt att det ska göras lika varje gång: skriv just det, och varför.',
      silent:
        'När listan får eller kan användas, när det är en sökande, förening eller kund som fyller i en blankett, när den gäller läkemedel, hygien, livsmedel, brand, lyft eller annan säkerhet, när den inte behövs eller tas bort, i rubriker, citat, lagcitat och bakgrund. En mall räknas inte. Gränsen för många punkter är verktygets egen.',
      message: (said) =>
        `Vad tillför listan det enskilda mötet (”${said}”)? När den är ett krav blir det lätt viktigare att den är ifylld än att arbetet är bra.`,
    },
    en: {
      title: 'Mandatory checklist',
      what: 'Sees checklists, signature lists and forms that staff are to fill in, follow or sign, and lists of many points to check.',
      why: 'A list can help the memory, but one that has to be ticked off draws the eye from the person whom the work is for. SOU 2018:47 warns that a focus on plans and formalities can give a checklist mentality.',
      advice:
        'Say what the list helps with and let whoever does the work judge when it is used. If something is so important that it is to be done alike each time: write just that, and why.',
      silent:
        'When the list may or can be used, when an applicant, association or customer fills in a form, when it is about medicines, hygiene, food, fire, lifting or other safety, when it is not needed or is removed, in headings, quotations, quotations of law and background. A template does not count. The limit for many points is the tool’s own.',
      message: (said) =>
        `What does the list add to the single meeting (”${said}”)? Where it is a demand, its being filled in easily counts for more than the work being good.`,
    },
  },
  measured: { read: 11, right: 11 },
  examples: {
    bad: [
      { markdown: 'Checklistan ska fyllas i vid varje besök.\n' },
      { markdown: 'Gruppledaren bockar varje morgon av checklista 3 för alla i gruppen.\n' },
      { markdown: 'Blanketterna ska vara fullständigt ifyllda.\n' },
    ],
    good: [
      { markdown: 'Checklistan kan användas av den som vill.\n' },
      { markdown: 'Checklistan för läkemedel ska signeras vid varje delning.\n' },
      { markdown: 'Föreningen ska fylla i blanketten senast den 1 mars.\n' },
    ],
  },
  finds: terms(`
    ${either} … ${must} … ${filled}
    ${list} … ${must} … (följas|användas|gås igenom)
    ${must} … (fylla i|ifylla|signera|underteckna|bocka av|spara) … ${either}
    ${must} … (använda|följa|gå igenom) … ${list}
    ${must} ${either} … ${filled}
    ${must} … ${list} (följas|användas|gås igenom)
    ${either} … (fylls i|ifylls|signeras|undertecknas|bockas av)
    ${list} … (gås igenom|följs) … (dateras|undertecknas|signeras)
    (ifylls|fylls) (i)? (en|ett)? ${either}
    (fyller|bockar|skriver) … (i|av|under) … ${either}
    (bockar|fyller|signerar|undertecknar) … ${list}
    ifylld checklista
  `),
  unless:
    terms(`sökande*, sökanden, sökt, ansök*, *ansökan, förening*, vårdnadshavare*, invånar*, medborgar*, deltagar*, medlem*, *användar*, besökar*, person, personen, kund, kunden, kunder, kunderna, <people>, <outside>, leverantör*, anbud*, synpunktsblankett*, anmälningsblankett*,
    läkemedel*, *delegering*, *hygien*, smitt*, livsmedel*, kylskåp*, brand*, utrymn*, *säkerhet*, *skydd*, lyft*, *kirurg*, operation*, fall, akut*, *lagen, föreskrift*, kap., §, vid behov, gärna, frivillig*, som stöd, ett stöd, till hjälp, kunna använda, den som vill`),
  told: ({ document }) => (isAnywhere(document, lawAsks) ? 'law' : ''),
  isMeant: (wording, { told }) => !isOfCriteria(wording) && !(isForm.test(wording.text) && told),
  answered: /är ett stöd|när den hjälper|får (?:hoppa|avvika|välja)/,
  fixes: [
    {
      title: { sv: 'Gör listan till ett stöd', en: 'Make the list a support' },
      instead: toCan,
      along: `Den som gör arbetet avgör när det hjälper, och ${placeholder('vem')} tar emot förslag om vad som kan strykas.`,
      after: `Det är ett stöd: den som gör arbetet avgör när det hjälper, och ${placeholder('vem')} tar emot förslag om vad som kan strykas.`,
    },
  ],
});

const many = {
  sv: (count: number) =>
    `Vilka av de ${count} punkterna spelar roll för den som arbetet är till för? En lång lista att bocka av tar plats från det egna omdömet.`,
  en: (count: number) => `Which of the ${count} points matter to the person whom the work is for? A long list to tick off takes room from judgement.`,
};
const asSupport = { sv: 'Skriv att listan är ett stöd', en: 'Say that the list is a support' };

const check = /^(?:\[[ x]\]\s*)?(?:kontrollera|bocka|signera|verifiera|säkerställ|stäm av|kolla|är |har |finns |se till)/iu;
const duty = /(?<![A-Za-zÀ-ɏ])(?:ska|skall|måste)(?![A-Za-zÀ-ɏ])/iu;
const safety = /läkemedel|hygien|brand|livsmedel|säkerhet|skydd|utrymning|publicer|anskaff|programvara/iu;
const isSupport = /är ett stöd|kan användas|som stöd|får användas|vid behov/iu;

/** Lists of many points where most are something to check. */
function* longLists(draft: Draft): Generator<Report> {
  const { document, config } = draft;
  const { points } = config.thresholds['mandatory-checklist'];
  const { places, sections } = outline(document);
  const own = new Set(ownPlaces(document));
  const lists = new Map<string, number[]>();
  places.forEach((place, i) => {
    const { item } = place.passage;
    if (item?.level === 1 && item.first && own.has(place)) {
      const key = `${place.block} ${item.list}`;
      const items = lists.get(key);
      if (items) items.push(i);
      else lists.set(key, [i]);
    }
  });
  for (const items of lists.values()) {
    const said = items.map((i) => wordsOf((places[i] as (typeof places)[number]).passage));
    const checks = said.filter((words) => check.test(words) || duty.test(words)).length;
    const first = places[items[0] ?? -1];
    if (!first || items.length < points || checks < items.length * 0.7) continue;
    const section = sections[first.section];
    const around = document.text.slice(section?.span.start ?? 0, section?.span.end);
    if (isSupport.test(around) || safety.test(section?.title ?? '')) continue;
    const edit = paragraphAfterList(document, items[0] as number, stub);
    if (!edit) continue;
    yield { span: spanOf(first), message: many[config.language](items.length), fixes: [{ title: asSupport[config.language], safe: false, edits: [edit] }] };
  }
}

export const mandatoryChecklist: Rule = {
  ...onWords,
  *check(draft) {
    yield* onWords.check(draft);
    if (draftType(draft) !== 'forfattning') yield* longLists(draft);
  },
};
