import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import { ownPlaces } from '../governance/own-places.ts';
import { type Wording, wordings } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline } from '../markdown/outline.ts';

const money = '(medel|medlen|pengar|bidrag|statsbidrag|satsning(en|ar|arna)?|finansiering(en)?|tillskott(et)?)';
const paid = '(finansieras|finansierad|finansierat|finansierade|bekostas|betalas)';
const outside = '(*projektbidrag(et)?|*projektmedel|(riktat|riktade|statligt|tidsbegränsat) (statsbidrag|bidrag))';

/** What says what becomes of the work, wherever it stands. */
const livesOn =
  /ordinarie\s+(?:verksamhet|drift|budget|ram|organisation|tjänst|arbete)|reguljär|permanent|(?:efter|när)\s+(?:projekt|satsning|pilot|medlen|bidrag|statsbidrag|pengarna|finansiering)|leva?r?\s+vidare|löpande\s+drift|långsiktig[A-Za-zÀ-ɏ]*\s+finansier/iu;
/** What may say so when it stands in the same section. */
const goesOn =
  /(?<![A-Za-zÀ-ɏ])(?:därefter|därpå|sedan|fortsätt[A-Za-zÀ-ɏ]*|fortsatt[A-Za-zÀ-ɏ]*|vidare|implementer[A-Za-zÀ-ɏ]*|övergå[A-Za-zÀ-ɏ]*|går\s+över|tas?\s+över|överlämn[A-Za-zÀ-ɏ]*|lämnas\s+över|sprid[A-Za-zÀ-ɏ]*|förvaltas?|inarbet[A-Za-zÀ-ɏ]*|ta(?:s|r)?\s+om\s+hand|efter\s+20\d\d|från\s+och\s+med\s+20\d\d|fr\.?o\.?m)(?![A-Za-zÀ-ɏ])/iu;

const finds = terms(
  `*projektmedel, *projektmedlen, projektpengar(na)?, projektanställ*, projekttjänst(en|er)?, projektfinansier*, under projekttiden, engångssatsning(en|ar)?, engångsmedel, engångsanslag(et)?, engångspengar, pilotprojekt(et|en)?,
    (tillfälliga|tillfälligt|tillfällig|öronmärkta|öronmärkt|riktade|riktat|tidsbegränsade|tidsbegränsat|tidsbegränsad) (statliga|statligt)? ${money}, tidsbegränsat projekt, öronmärks, öronmärker,
    (drivs|genomförs|bedrivs|startas|sker) … (som ett projekt|som projekt|i projektform), ${paid} … (med|av|genom|via) … ${outside}, (finansiering|medel|pengar|medlen) .. (i|för|under) högst (ett år|två år|tolv månader|\\d+ månader)`,
);

const isOpen = ({ statement }: Wording, { document }: Draft): boolean =>
  !ownPlaces(document).some(
    ({ passage, section }) => passage.depth === 0 && (livesOn.test(passage.prose) || (section === statement.section && goesOn.test(passage.prose))),
  );

/** A budget table says once more what the prose has said. */
function isAskedFirst(wording: Wording, draft: Draft): boolean {
  const isCell = ({ statement }: Wording): boolean => outline(draft.document).places[statement.place]?.passage.cell !== undefined;
  return isOpen(wording, draft) && !(isCell(wording) && [...wordings(draft, finds)].some((other) => !isCell(other) && isOpen(other, draft)));
}

export const projectWithoutContinuation = wordRule({
  id: 'project-without-continuation',
  principles: ['langsiktighet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.1' },
  words: {
    sv: {
      title: 'Projekt utan fortsättning',
      what: 'Ser arbete som bärs av projektmedel, engångspengar, riktade eller öronmärkta bidrag, projektanställda eller pilotprojekt, utan att texten säger vad som händer när pengarna eller tiden är slut.',
      why: 'Riktade pengar räcker ofta bara en kort tid, men de som får hjälp finns kvar, och kostnaden också. SOU 2018:47 beskriver hur sådana bidrag gör styrningen ryckig och lämnar den som driver verksamheten med det som blir över.',
      advice:
        'Skriv vad som ska finnas kvar efteråt, vem som tar hand om det och vilken budget det betalas ur. Ska det sluta, skriv vem som säger till dem det gäller.',
      silent:
        'När dokumentet nämner ordinarie verksamhet, tiden efter projektet eller något permanent, eller när samma avsnitt säger vad som kommer därefter. Det som löptexten har sagt räknas inte en gång till i en tabell. Även när det handlar om bidrag som andra kan söka, när det står att man inte använder projektpengar, i rubriker, citat, lagcitat och bakgrund.',
      message: (said) => `Vad händer efteråt (”${said}”)? Texten säger ännu inte vem som tar över eller vad arbetet betalas med när tiden är slut.`,
    },
    en: {
      title: 'A project with nothing after it',
      what: 'Sees work that rests on project money, one-off funds, targeted or earmarked grants, project posts or pilots, where the text does not say what happens when the money or the time runs out.',
      why: 'Targeted money often lasts a short time only, but those who got help remain, and so does the cost. SOU 2018:47 describes how such grants make steering jerky and leave whoever runs the service with what remains.',
      advice: 'Say what is to remain afterwards, who takes care of it and which budget pays. If it is to end, say who tells the people concerned.',
      silent:
        'When the document speaks of ordinary operations, of the time after the project or of something permanent, or when the same section says what comes next. What the prose has said does not count again in a table. Also on grants that others may apply for, when it says that no project money is used, in headings, quotations, quotations of law and background.',
      message: (said) => `What happens afterwards (”${said}”)? The text does not yet say who takes over or what pays for the work when the time is up.`,
    },
  },
  examples: {
    bad: [
      { markdown: '# Plan för företagsservice\n\n## Lotsen\n\nLotsen finansieras med projektmedel till och med den 31 december 2027.\n' },
      { markdown: '# Program mot ensamhet\n\nTräffpunkten är en engångssatsning under 2027. Två samordnare projektanställs.\n' },
    ],
    good: [
      {
        markdown:
          '# Plan för företagsservice\n\n## Lotsen\n\nLotsen finansieras med projektmedel under 2027. Därefter betalas tjänsten ur näringslivsenhetens budget.\n',
      },
      { markdown: '# Program mot ensamhet\n\nVi tar inte emot projektmedel.\n' },
    ],
  },
  measured: { read: 3, right: 3 },
  finds,
  unless: terms('(kan|får) … (söka|sökas|söks), söks av, ansök*, föreningsbidrag*, *föreningar(na)?(#[a-z])?, bidragsgivning(en)?'),
  answered: /därefter|ordinarie|fortsätt|permanent|övergår|går över/,
  inChapters: false,
  isMeant: isAskedFirst,
  fixes: [
    {
      title: { sv: 'Skriv vad som händer efteråt', en: 'Say what happens afterwards' },
      after: `Därefter går arbetet över i ordinarie verksamhet hos ${placeholder('vem')} och betalas ur ${placeholder('vilken budget')}.`,
    },
    {
      title: { sv: 'Skriv hur arbetet avslutas', en: 'Say how the work is brought to an end' },
      after: `Därefter avslutas arbetet: ${placeholder('vem')} berättar för dem det gäller vart de vänder sig, och tar vara på det ni har lärt er.`,
    },
  ],
});
