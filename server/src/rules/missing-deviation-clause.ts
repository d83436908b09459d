import { sumOfChapters } from '../governance/chapters.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftMandates, draftType } from '../governance/draft.ts';
import { sectionWith } from '../governance/insertions.ts';
import { unsaid } from '../governance/own-places.ts';
import { draftTitle } from '../governance/whole-text.ts';
import { spanOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Inget om avsteg',
    what: 'Ser riktlinjer och rutiner med minst fem skyldigheter som inte säger när man får göra på ett annat sätt och vem som då ska få veta det.',
    why: 'Ingen text kan förutse varje situation. SOU 2018:47 vill att medarbetaren kan använda sitt omdöme efter den enskildes behov; står det inget om avsteg följer en del texten för säkerhets skull och andra avviker i det tysta.',
    advice: 'Skriv vem som får göra på ett annat sätt, i vilka lägen, och vem som ska få veta det så att texten kan bli bättre.',
    silent:
      'När dokumentet nämner avsteg, undantag, dispens, att avvika, anpassning, det enskilda fallet, individuell eller egen bedömning, särskilda skäl eller ett annat sätt, även om det är för att säga nej. ”Utan undantag” och avvikelser som händelser räknas inte. Även vid färre än fem skyldigheter (gränsen är verktygets egen), i texter om mutor, gåvor, jäv, hygien, brand, sekretess, personuppgifter, läkemedel, säkerhet, internkontroll, attest och avvikelsehantering, i andra dokumenttyper och i utdrag.',
    message: (count: number, limit: number) =>
      `När får man göra på ett annat sätt, och vem ska få veta det? Dokumentet lägger ut ${count} skyldigheter och säger ännu inte när det går att göra avsteg (gränsen, ${limit} skyldigheter, är verktygets egen).`,
    fix: 'Lägg till ett avsnitt om avsteg',
  },
  en: {
    title: 'Nothing on departures',
    what: 'Sees guidelines and routines with at least five duties that do not say when one may do otherwise and who is then to be told.',
    why: 'No text can foresee every situation. SOU 2018:47 wants staff to use their judgement by the needs of the individual; with nothing on departures some follow the text to be safe and others depart in silence.',
    advice: 'Say who may do otherwise, in which situations, and who is to be told so that the text can become better.',
    silent:
      'When the document speaks of departures, exceptions, dispensation, adaptation, the single case, individual or own judgement, special reasons or another way, even to say no. ”Utan undantag” and incidents do not count. Also with fewer than five duties (the limit is the tool’s own), on texts on bribes, gifts, disqualification, hygiene, fire, secrecy, personal data, medicines, security, internal control, attestation and incidents, on other document types and extracts.',
    message: (count: number, limit: number) =>
      `When may one do otherwise, and who is to be told? The document lays out ${count} duties and does not yet say when one may depart from them (the limit, ${limit} duties, is the tool’s own).`,
    fix: 'Add a section on departures',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['riktlinje', 'rutin']);

const skeleton = (name: string): string =>
  `${name} är ett stöd för bedömningen. Den som ser att den leder till ett sämre resultat för den det gäller får göra på ett annat sätt, så länge lagen följs, och berättar för ${placeholder('vem')} vad som gjordes och varför. Det används när ${name.toLowerCase()} ses över.`;

/** Matters where the law or somebody's safety leaves no room, or where incidents are the matter itself. */
const bound =
  /mutor|[A-Za-zÀ-ɏ]*gåv(?:a|or)|jäv|bisyssl|hygien|smitt|brand|sekretess|dataskydd|personuppgift|läkemedel|säkerhet|attest|internkontroll|intern kontroll|avvikelse|lex sarah|lex maria|krisledning/u;

const strict = /(?<![A-Za-zÀ-ɏ])(?:utan\s+undantag|undantagslöst|är\s+ett\s+undantag)(?![A-Za-zÀ-ɏ])/giu;
const departs =
  /(?<![A-Za-zÀ-ɏ])(?:avvik(?:a|er|as|its?)|avsteg[A-Za-zÀ-ɏ]*|medgivande[A-Za-zÀ-ɏ]*|även\s+(?:när|vid|om)(?![A-Za-zÀ-ɏ])|ska\s+(?:[A-Za-zÀ-ɏ]+\s+)?ändå|utan\s+föregående|[A-Za-zÀ-ɏ]*undanta(?:g|s|r|gen|gna|get)[A-Za-zÀ-ɏ]*|dispens[A-Za-zÀ-ɏ]*|frångå[A-Za-zÀ-ɏ]*|frångår|på\s+(?:ett\s+)?anna[tn]\s+sätt|annorlunda|anpassa[A-Za-zÀ-ɏ]*|anpassning[A-Za-zÀ-ɏ]*|individuell[A-Za-zÀ-ɏ]*\s+(?:bedöm|anpass|pröv|lösning|behov)[A-Za-zÀ-ɏ]*|enskilda?\s+(?:fall|fallet|ärende|ärendet)|varje\s+enskilt\s+fall|i\s+varje\s+fall|särskilda\s+(?:skäl|fall|omständigheter|behov)|synnerliga\s+skäl|omdöme[A-Za-zÀ-ɏ]*|(?:egen|egna|professionell|professionella|samlad)\s+bedömning[A-Za-zÀ-ɏ]*|(?:bedömer|avgör|väljer|bestämmer|beslutar)\s+(?:du|själv|själva|ni)|huvudregel[A-Za-zÀ-ɏ]*|flexib[A-Za-zÀ-ɏ]*|(?:den|de)\s+enskildes?\s+(?:behov|önskemål|situation)|bortse\s+från|utgångspunkten)(?![A-Za-zÀ-ɏ])/iu;
const speaksOfDepartures = speaksOf(departs, strict);

export const missingDeviationClause: Rule = {
  id: 'missing-deviation-clause',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  off: true,
  source: { work: 'SOU 2018:47', section: '4.2' },
  missing: true,
  types,
  measured: { read: 5, right: 2 },
  words,
  examples: {
    bad: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för hembesök\n\nHandläggaren ska boka besöket en vecka i förväg. Handläggaren ska ta med en kollega. Handläggaren ska skriva en anteckning. Enhetschefen ska läsa anteckningen. Enhetschefen ska spara den.\n',
      },
      {
        type: 'rutin',
        markdown:
          '# Rutin för öppning av biblioteket\n\n1. Du ska låsa upp klockan nio.\n2. Du ska tända i alla rum.\n3. Du ska starta datorerna.\n4. Du ska hämta posten.\n5. Du ska tömma återlämningen. Det gäller utan undantag.\n',
      },
    ],
    good: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för hembesök\n\nHandläggaren ska boka besöket en vecka i förväg. Handläggaren ska ta med en kollega. Handläggaren ska skriva en anteckning. Enhetschefen ska läsa anteckningen. Enhetschefen ska spara den. När det inte passar får handläggaren göra på ett annat sätt.\n',
      },
      { type: 'riktlinje', markdown: '# Riktlinje för hembesök\n\nHandläggaren ska boka besöket en vecka i förväg. Handläggaren ska ta med en kollega.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { duties: limit } = draft.config.thresholds['missing-deviation-clause'];
    const duties = countDuties(draft);
    if (duties < limit || bound.test(draftTitle(draft.document))) return;
    const place = unsaid(draft, speaksOfDepartures);
    if (!place) return;
    const say = words[draft.config.language];
    const name = draftType(draft) === 'rutin' ? 'Rutinen' : 'Riktlinjen';
    yield {
      span: spanOf(place),
      message: say.message(duties, limit),
      fixes: [
        {
          title: say.fix,
          safe: false,
          edits: [sectionWith(draft.document, /^(?:avsteg|undantag)/i, `När ${name.toLowerCase()} inte passar`, skeleton(name))],
        },
      ],
    };
  },
};

const countDuties = sumOfChapters((chapter) => draftMandates(chapter).filter(({ clause }) => clause.deontic && clause.kind !== 'relation').length);
