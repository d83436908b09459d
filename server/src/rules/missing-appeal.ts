import { speaksOf } from '../core/screen.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sectionWith } from '../governance/insertions.ts';
import { wordings } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { draftTitle, isAnywhere } from '../governance/whole-text.ts';

const words = {
  sv: {
    title: 'Ingen väg att överklaga',
    what: 'Ser riktlinjer, regler och rutiner som styr beslut om enskilda (ansökningar, avslag, bistånd, tillstånd, bidrag) och inte nämner hur den som är missnöjd kan överklaga, få beslutet omprövat eller klaga.',
    why: 'Den som har fått nej behöver veta vart hen vänder sig. SOU 2018:47 ser rätten att överklaga som extra viktig när medarbetare får större utrymme, så att misstag kan rättas till.',
    advice: 'Skriv att beslutet kan överklagas eller omprövas, hur det går till och vem som hjälper till.',
    silent:
      'När dokumentet nämner överklagande, omprövning, klagomål, synpunkter eller missnöje. Vid färre beslut om enskilda än gränsen (verktygets egen), i dokument om anställda, inköp och interna behörigheter, i policyer, planer, delegationsordningar, reglementen, avtal, författningar och utdrag.',
    message:
      'Vart vänder sig den som inte är nöjd med beslutet? Dokumentet säger hur ansökningar avgörs, men inte hur ett beslut kan överklagas eller prövas igen.',
    related: (said: string) => `Beslut om enskilda: ”${said}”`,
    fix: 'Lägg till ett avsnitt om hur beslut kan överklagas',
  },
  en: {
    title: 'No way to appeal',
    what: 'Sees guidelines, rules and routines that steer decisions on persons (applications, refusals, assistance, permits, grants) and do not say how the dissatisfied can appeal, have the decision reviewed or complain.',
    why: 'Whoever has got a no needs to know where to turn. SOU 2018:47 sees the right to appeal as extra important where staff get more room, so that mistakes can be put right.',
    advice: 'Say that the decision can be appealed or reviewed, how that is done and who helps.',
    silent:
      'When the document speaks of appeal, review, complaints, views or dissatisfaction. With fewer decisions on persons than the limit (the tool’s own), in documents on employees, purchases and internal access, on policies, plans, schemes of delegation, rules of procedure, contracts, statutes and extracts.',
    message:
      'Where does somebody turn who is not content with the decision? The document says how applications are settled, but not how a decision can be appealed or tried again.',
    related: (said: string) => `Decision on a person: ”${said}”`,
    fix: 'Add a section on how decisions can be appealed',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['riktlinje', 'regler', 'rutin', 'vagledning']);

/** What a person outside the organisation applies for. */
const benefit =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*(?:bistånd|försörjningsstöd)|[A-Za-zÀ-ɏ]*(?:förenings|aktivitets|lokal|anläggnings|projekt|kultur|evenemangs|bostadsanpassnings|grund|start|verksamhets)bidrag|bidrag(?:et|en)?\s+till\s+[A-Za-zÀ-ɏ]*(?:förening|person|enskild|organisation)[A-Za-zÀ-ɏ]*|bostadsanpassning|[A-Za-zÀ-ɏ]*(?:skolskjuts|färdtjänst|hemtjänst|boendestöd|avlösning|ledsag|kontaktperson|hemsändning|bostadstillägg)|särskilt boende|äldreboende|serverings?tillstånd|parkeringstillstånd|torghandel|[A-Za-zÀ-ɏ]*(?:bygglov|marklov|dispens|strandskydd)|stipendi[A-Za-zÀ-ɏ]*|(?:för)?skoleplats|plats i förskola|skolplacering|modersmålsundervisning|föreningsstöd|lss|personlig assistans|studiestöd|inackorderingstillägg|upplåtelse av (?:allmän )?plats|[A-Za-zÀ-ɏ]*koloni(?:lott|område)|avgiftsbefrielse|jämkning|tomtkö|bostadskö)/iu;
const aboutStaff =
  /(?<![A-Za-zÀ-ɏ])(?:distansarbet|tjänstledig|ledighet|semester|bisyssl|medarbetar|anställd|personal|löne?|arbetsmiljö|arbetstid|representation|gåv|inköp|upphandl|resor|tjänsteres|it-|behörighet|kompetens|rekryt|dokumentation|källkod|fordon|förtroendevald|parti|internkontroll|budget|resursfördelning|sociala medier|kommunikation|avvikelse)/iu;
const decided = terms(
  `avslag(et)?, avslås, avslå, avslår, beviljas, bevilja, beviljar, biföll, bifalls, bifalla, biståndsbeslut(et)?, *ansökan … (prövas|avgörs|utreds|handläggs|bedöms|behandlas|beslutas), *ansökningar(na)? … (prövas|avgörs|utreds|handläggs|bedöms|behandlas|beslutas), (prövar|avgör|utreder|bedömer|handlägger|beslutar om) … (*ansökan|*ansökningar|*ansökningarna|*insatser|*insatsen|bistånd*|*bidrag|*bidraget|*tillstånd|dispens|*skolskjuts|*färdtjänst|*hemtjänst),
  beslut om (*insats*|bistånd|*bidrag|*tillstånd|*hemtjänst|*skolskjuts|*färdtjänst|*boende|*stöd), (bidrag|*bidrag|tillstånd|*tillstånd|bistånd|stöd|insatser|*plats) … (ges|lämnas|beviljas) … (till|om|när|för|utan), har rätt till (*skolskjuts|*hemtjänst|*färdtjänst|*bistånd|*stöd|*bidrag|*insatser|*insatsen|plats)`,
);
const appeal =
  /(?<![A-Za-zÀ-ɏ])(?:överklag|ompröv|besvärshänv|laglighetspröv|förvaltningsrätt|prövas\s+(?:igen|på\s+nytt)|pröva\s+(?:beslutet|ärendet)\s+(?:igen|på\s+nytt)|klag(?:a|ar|o)|[A-Za-zÀ-ɏ]*klagomål|[A-Za-zÀ-ɏ]*synpunkt|missnöj|inte\s+(?:är\s+)?nöjd|rättsmedel|rättelse)/iu;

const speaksOfAppeal = speaksOf(appeal);
const speaksOfBenefit = speaksOf(benefit);

export const missingAppeal: Rule = {
  id: 'missing-appeal',
  principles: ['medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.8.4' },
  measured: { read: 2, right: 2 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för färdtjänst\n\nHandläggaren utreder ansökan inom två veckor. Färdtjänst beviljas den som har svårt att resa själv. Avslag ska motiveras.\n',
      },
      {
        type: 'regler',
        markdown:
          '# Regler för föreningsbidrag\n\nNämnden prövar ansökningar två gånger om året. Bidrag beviljas inte för alkohol. Aktivitetsbidrag lämnas till föreningar med unga medlemmar.\n',
      },
    ],
    good: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för färdtjänst\n\nHandläggaren utreder ansökan inom två veckor. Avslag ska motiveras. Beslutet kan överklagas, och handläggaren hjälper till med det.\n',
      },
      {
        type: 'riktlinje',
        markdown: '# Riktlinje för distansarbete\n\nChefen prövar ansökan inom två veckor. Avslag ska motiveras. Distansarbete beviljas för ett år.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const title = draftTitle(document);
    if (isAnywhere(document, speaksOfAppeal) || !(benefit.test(title) || (isAnywhere(document, speaksOfBenefit) && !aboutStaff.test(title)))) return;
    const seen = new Set<number>();
    const decisions = [...wordings(draft, decided)].filter(({ statement }) => !seen.has(statement.span.start) && seen.add(statement.span.start));
    const [first, ...others] = decisions;
    if (!first || decisions.length < config.thresholds['missing-appeal'].decisions) return;
    const say = words[config.language];
    const section = `Den som inte är nöjd med beslutet kan överklaga det till ${placeholder('vem')}. ${placeholder('Vem')} berättar hur det går till och hjälper den som vill att skriva.`;
    yield {
      span: { start: first.start, end: first.end },
      message: say.message,
      related: others.map((each) => ({ span: { start: each.start, end: each.end }, message: say.related(each.text) })),
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(document, /överklag|ompröv/i, 'Om du inte är nöjd med beslutet', section)] }],
    };
  },
};
