import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sectionWith } from '../governance/insertions.ts';
import { ownPlaces, saysItself, unsaid } from '../governance/own-places.ts';
import { wordings } from '../governance/statements.ts';
import { countStaffDuties } from '../governance/staff-duties.ts';
import { terms } from '../governance/terms.ts';
import { isTypedByFileOnly } from '../governance/whole-text.ts';
import { spanOf, wordsOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Inget om misstag',
    what: 'Ser policyer, riktlinjer, rutiner och verksamhetsplaner med minst tre skyldigheter för chefer och medarbetare som inte nämner att något kan gå snett, eller som säger att misstag och avvikelser ska rapporteras men inte vad de används till.',
    why: 'Misstag kommer att ske. SOU 2018:47 ser en grundläggande acceptans för det som en del av öppenheten: den som vågar berätta tidigt ger andra något att lära av, medan den som väntar sig skuld tiger.',
    advice: 'Skriv vem man berättar för, att ni letar efter orsaker och inte efter skyldiga, och hur det ni lär er når andra.',
    silent:
      'När dokumentet nämner misstag, brister, avvikelser, incidenter, tillbud, klagomål, synpunkter, störningar, rättelse eller det som inte fungerar, och, om de ska rapporteras, också lärande, orsaker, analys eller förbättring, eller i samma avsnitt åtgärder, utredning eller återkoppling. Avvikelser från budget räknas inte. Även vid färre än tre skyldigheter för chefer och medarbetare (gränsen är verktygets egen), i andra dokumenttyper, i utdrag och texter av okänd typ.',
    nothing: (count: number, limit: number) =>
      `Vad händer när något inte går som tänkt? Dokumentet ger chefer och medarbetare ${count} skyldigheter och säger ännu inte vem man berättar för eller vad ni lär av det (gränsen, ${limit} skyldigheter, är verktygets egen).`,
    onlyReported: (said: string) => `Vad lär ni av det som kommer fram (”${said}”)? Texten säger vad som ska rapporteras, men ännu inte vad det används till.`,
    fix: 'Lägg till ett avsnitt om misstag',
  },
  en: {
    title: 'Nothing on mistakes',
    what: 'Sees policies, guidelines, routines and plans of operations with at least three duties for managers and staff that do not mention that something may go amiss, or that say that mistakes and incidents are to be reported but not what they are used for.',
    why: 'Mistakes will happen. SOU 2018:47 sees a basic acceptance of that as part of openness: whoever dares to tell early gives others something to learn from, while whoever expects blame keeps silent.',
    advice: 'Say whom to tell, that you look for causes and not for culprits, and how what you learn reaches others.',
    silent:
      'When the document speaks of mistakes, shortcomings, incidents, near misses, complaints, views, disturbances, corrections or what does not work, and, if they are to be reported, also of learning, causes, analysis or improvement, or in the same section of measures, inquiry or feedback. Deviations from budget do not count. Also with fewer than three duties for managers and staff (the limit is the tool’s own), on other document types, extracts and texts of unknown type.',
    nothing: (count: number, limit: number) =>
      `What happens when something does not go as intended? The document gives managers and staff ${count} duties and does not yet say whom to tell or what you learn from it (the limit, ${limit} duties, is the tool’s own).`,
    onlyReported: (said: string) => `What do you learn from what comes out (”${said}”)? The text says what is to be reported but not yet what it is used for.`,
    fix: 'Add a section on mistakes',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'rutin', 'verksamhetsplan']);

const skeleton = `När något går fel berättar vi det så snart vi kan för ${placeholder('vem')}. Vi letar orsaker, inte skyldiga. ${placeholder('Vem')} tar upp det vi har lärt oss på ${placeholder('vilket möte')}, så att arbetssättet blir bättre.`;

const mishaps =
  '(avvikelse(n|r|rna)?|incident(en|er|erna)?|tillbud(et|en)?|misstag(et|en)?|fel|felen|missförhållande(n|t|na)?|negativa händelser|händelsen|händelser|olycka|olyckor)';
const told =
  '(rapporteras|rapportera|rapporterar|anmäls|anmäla|anmälas|anmäler|registreras|registrera|registrerar|dokumenteras|dokumentera|dokumenterar|antecknas|noteras|räknas|loggas|sammanställs|föras vidare|förs vidare|meddelas|meddela|skrivs in|skrivas in)';
const reported = terms(`${mishaps} … ${told}, ${told} … ${mishaps}`);

/** What says that things may go amiss, in any words. */
const amiss =
  /(?<![A-Za-zÀ-ɏ])(?:fel(?:et|en)?|fel(?:anmäl|rapport|sök|rätt)[A-Za-zÀ-ɏ]*|sårbarhet[A-Za-zÀ-ɏ]*|problem(?:et|en)?|felaktig[A-Za-zÀ-ɏ]*|misstag[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*brist(?:er|en|erna)?|bristfällig[A-Za-zÀ-ɏ]*|bristande|[A-Za-zÀ-ɏ]*avvikelse[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*incident[A-Za-zÀ-ɏ]*|tillbud[A-Za-zÀ-ɏ]*|olyck[A-Za-zÀ-ɏ]*|missförhålland[A-Za-zÀ-ɏ]*|klagomål[A-Za-zÀ-ɏ]*|klaga[A-Za-zÀ-ɏ]*|synpunkt[A-Za-zÀ-ɏ]*|visselblås[A-Za-zÀ-ɏ]*|larm[A-Za-zÀ-ɏ]*|händelse(?:n|r|rna)|[A-Za-zÀ-ɏ]*störning[A-Za-zÀ-ɏ]*|avbrott[A-Za-zÀ-ɏ]*|försening[A-Za-zÀ-ɏ]*|rättelse[A-Za-zÀ-ɏ]*|rätta(?:r|s)?|omprövning[A-Za-zÀ-ɏ]*|överklag[A-Za-zÀ-ɏ]*|lex\s+(?:sarah|maria)|(?:fungerar|fungera|fungerat|går|gick|gått|blir|blev|blivit)\s+(?:inte|dåligt|snett|illa)|inte\s+(?:fungera[rt]?|gått|går|gick|blir|blev|blivit|håller|räcker|nås)|misslyck[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const speaksOfMistakes = speaksOf(amiss);
/** What says, wherever it stands, that something is learnt. */
const learnt =
  /(?<![A-Za-zÀ-ɏ])(?:lär(?:a|s|t)?|lärdom[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*lärande[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*förbättr[A-Za-zÀ-ɏ]*|orsak(?:er|en|erna)?|analys[A-Za-zÀ-ɏ]*|reflekt[A-Za-zÀ-ɏ]*|skuld(?:en)?|syndabock[A-Za-zÀ-ɏ]*|erfarenhet[A-Za-zÀ-ɏ]*|förebygg[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const speaksOfLearning = speaksOf(learnt);
/** What says so of what is reported, when it stands in the same section. */
const dealtWith =
  /(?<![A-Za-zÀ-ɏ])(?:genomgång[A-Za-zÀ-ɏ]*|gå(?:r|s)?\s+igenom|utvärder[A-Za-zÀ-ɏ]*|utred[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*åtgärd[A-Za-zÀ-ɏ]*|rätta(?:r|s)?|diskuter[A-Za-zÀ-ɏ]*|ta(?:s|r)?\s+upp|bättre|återkoppl[A-Za-zÀ-ɏ]*|upprepas|analyser[A-Za-zÀ-ɏ]*|orsaken|bedöm[A-Za-zÀ-ɏ]*|hantera[A-Za-zÀ-ɏ]*|lös(?:a|er|s|es)|hjälp[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const ofMoney = terms('budget*, *budget, *budgeten, prognos*, ekonomi*, målvärde*, leverantör*(#[a-z])?, entreprenör*(#[a-z])?');

export const missingMistakeHandling: Rule = {
  id: 'missing-mistake-handling',
  principles: ['oppenhet', 'tillit'],
  severity: 'hint',
  off: true,
  source: { work: 'SOU 2018:47', section: '5.7.2' },
  missing: true,
  types,
  measured: { read: 7, right: 3 },
  words,
  examples: {
    bad: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för matleverans\n\nVaktmästaren ska hämta lådorna klockan tio. Vaktmästaren ska mäta temperaturen. Vaktmästaren ska ringa på. Medarbetaren ska packa lådorna. Medarbetaren ska märka dem.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för nattpatrullen\n\nMedarbetaren ska bära tjänstekort. Medarbetaren ska låsa bilen. Medarbetaren ska skriva rapport. Samordnaren ska fördela passen. Samordnaren ska kalla till möte. Avvikelser rapporteras samma natt.\n',
      },
    ],
    good: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för matleverans\n\nVaktmästaren ska hämta lådorna klockan tio. Vaktmästaren ska mäta temperaturen. Vaktmästaren ska ringa på. Medarbetaren ska packa lådorna. Medarbetaren ska märka dem. När något blir fel berättar vaktmästaren det för köket, och vi letar orsaken tillsammans.\n',
      },
      { type: 'rutin', markdown: '# Rutin för matleverans\n\nVaktmästaren ska hämta lådorna klockan tio. Medarbetaren ska packa dem.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const { duties: limit } = config.thresholds['missing-mistake-handling'];
    const duties = countStaffDuties(draft);
    if (duties < limit || isTypedByFileOnly(draft)) return;
    const say = words[config.language];
    const fixes = [{ title: say.fix, safe: false, edits: [sectionWith(document, /misstag|går fel|går snett|avvikelser/i, 'När något går fel', skeleton)] }];
    const place = unsaid(draft, speaksOfMistakes);
    if (place) {
      yield { span: spanOf(place), message: say.nothing(duties, limit), fixes };
      return;
    }
    if (saysItself(document, speaksOfLearning)) return;
    for (const { start, end, text, statement } of wordings(draft, reported)) {
      if (ofMoney.test(statement.marked.words)) continue;
      if (ownPlaces(document).some(({ passage, section }) => section === statement.section && dealtWith.test(wordsOf(passage)))) continue;
      yield { span: { start, end }, message: say.onlyReported(text), fixes };
      return;
    }
  },
};
