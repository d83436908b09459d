import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { isSaid, type Wording, wordings } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { isAnywhere } from '../governance/whole-text.ts';

const words = {
  sv: {
    title: 'Får bara information',
    what: 'Ser policyer, planer, program och strategier där invånare, brukare, elever eller anhöriga ska informeras om det som bestäms, och där det ingenstans står att de är med och påverkar.',
    why: 'Den som bara får veta kan inte bidra med det hen kan. SOU 2018:47 ser brukarinflytande som något mer än att ta emot information: på skalan därifrån till medbeslutande ligger också frågor och dialog.',
    advice: 'Skriv när de som berörs tillfrågas, vad de kan påverka och hur de får veta vad det ledde till. Informationen kan stå kvar.',
    silent:
      'När dokumentet någonstans nämner dialog, samråd, synpunkter, enkäter, råd, inflytande, delaktighet eller att de som berörs deltar. Information om rättigheter, hjälp, utbud, ärenden, avgifter och händelser är service och räknas inte. I riktlinjer, rutiner, reglementen, avtal, författningar, utdrag, bakgrund, citat och lagcitat.',
    message: (said: string) =>
      `Är de som berörs också med och påverkar, eller får de bara veta (”${said}”)? Dokumentet nämner ingen väg för dem att bidra innan något bestäms.`,
    also: (said: string) => `Även här: ”${said}”`,
    fix: 'Skriv när de tillfrågas',
  },
  en: {
    title: 'Only told',
    what: 'Sees policies, plans, programmes and strategies where residents, users, pupils or relatives are to be informed of what is decided, and which nowhere say that they take part in it.',
    why: 'Those who are only told cannot add what they know. SOU 2018:47 sees the influence of users as more than receiving information: on the scale from there to deciding together there are also questions and dialogue.',
    advice: 'Say when those concerned are asked, what they can influence and how they learn what it led to. The information may stay.',
    silent:
      'When the document somewhere speaks of dialogue, consultation, views, surveys, councils, influence, involvement or taking part. Information on rights, help, services, cases, fees and events is service and does not count. On guidelines, routines, rules of procedure, contracts, statutes, extracts, background, quotations and quotations of law.',
    message: (said: string) =>
      `Do those concerned also take part, or are they only told (”${said}”)? The document names no way for them to contribute before something is decided.`,
    also: (said: string) => `Here too: ”${said}”`,
    fix: 'Say when they are asked',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'plan', 'handlingsplan', 'program', 'strategi', 'verksamhetsplan', 'vision', 'uppdrag']);

const whom = '(<people>|de boende|boende|kommuninvånarna|allmänheten)';
const told = terms(
  `${whom} … (informeras|underrättas|upplyses|upplysas|meddelas|orienteras|hålls informerade|hållas informerade|hålls underrättade|hållas underrättade), ${whom} … (får|få|ges) .. information,
  (informerar|informera|underrättar|underrätta|upplyser|upplysa|meddelar|meddela) … ${whom}, *information(en)? … (till|riktas till) … ${whom}, informationsmöte(t|n)? … (för|med) … ${whom}`,
);

/** What is steered or changed. Information on other things is service. */
const steered = terms(
  `*plan(en|er|erna)?, *förslag(et|en)?, *förändring(en|ar|arna)?, omorganisation*, *projekt(et|en)?, beslut(en|ets)?, beslutet om, vad som (beslutas|beslutats|bestäms|bestämts|planeras|händer|görs|ska göras|kommer att hända), *prioritering(en|ar|arna)?, *budget(en)?, *mål(en|et), *program(met)?, *strategi(n|er)?, *policy(n)?, *åtgärd(en|er|erna)?,
  arbetet, *arbetet, *utveckling(en)?, *resultat(et|en)?, utbyggnad*, ombyggnad*, *flytt(en)?, nedläggning*, *stängning*, införande(t)?, översyn(en)?, satsning(en|ar|arna)?, inriktning(en)?, utformning(en)?, kommande, ny(a|tt)?, utvärdering(en|ar)?, uppföljning(en|ar)?`,
);
const about = terms('om, kring, av');
/** The matters of a single person, and what happens without anybody having decided it. */
const service = terms(
  `*rätt, *rättighet*, *skyldighet*, överklag*, klaga, klagomål*, beslut i, sitt ärende, sina ärenden, ärendet, ansökan, *frånvaro*, *personuppgift*, faktur*, *avgift*, *kris*, *händelse*, störning*, avbrott*, fara, risk(en|er|erna)?, olyck*, smitt*, *brand*, varning*, brott, misstank*, *hjälp, *stöd, stödet, öppettid*, utbud*, insatser, inte (bara|endast|enbart)`,
);
/** Any way of taking part, wherever and by whomever it is said. */
const involved =
  /(?<![A-Za-zÀ-ɏ])(?:(?:medborgar|brukar|invånar|elev|ungdoms|boende|förenings|anhörig|barn)?dialog|[A-Za-zÀ-ɏ]*samråd|samskap|medskap|[A-Za-zÀ-ɏ]*inflytande|[A-Za-zÀ-ɏ]*delaktig|medverka|medbestäm|[A-Za-zÀ-ɏ]*självbestäm|[A-Za-zÀ-ɏ]*fokusgrupp|[A-Za-zÀ-ɏ]*referensgrupp|[A-Za-zÀ-ɏ]*(?:pensionärs|brukar|elev|ungdoms|föräldra|funktionsrätts|funktionshinder|funktionshinders|tillgänglighets|boende|anhörig|hyresgäst|by|förenings|patient)råd|[A-Za-zÀ-ɏ]*synpunkt|[A-Za-zÀ-ɏ]*förslag från|medborgarförslag|[A-Za-zÀ-ɏ]*önskemål|tillfråga|[A-Za-zÀ-ɏ]*intervju|[A-Za-zÀ-ɏ]*enkät|[A-Za-zÀ-ɏ]*undersökning|lyssna|åsikt|workshop|(?:bjud(?:s|er|a|as)|inbjud[A-Za-zÀ-ɏ]*) |tyck(?:er|a) |är med |vara med |med och |träff(?:ar|as) |(?:egna|brukares|invånares|elevers|anhörigas) erfarenheter|[A-Za-zÀ-ɏ]*vandring|medborgarbudget|remiss)/iu;
const involves = speaksOf(involved);
const takesPart = terms(`${whom} … (deltar|delta|påverkar|påverka|bidrar|bidra|föreslår|väljer|beslutar|bestämmer|medverkar), tillsammans med … ${whom}`);

const isMeant = ({ statement }: Wording): boolean => {
  const said = statement.marked.words;
  return !service.test(said) && (!about.test(said) || steered.test(said));
};

function toldOnly(draft: Draft): readonly Wording[] {
  const found = [...wordings(draft, told)].filter(isMeant);
  return found.length === 0 || isAnywhere(draft.document, involves) || isSaid(draft, takesPart) ? [] : found;
}

export const informOnly: Rule = {
  id: 'inform-only',
  principles: ['medborgarfokus'],
  severity: 'hint',
  off: true,
  source: { work: 'SOU 2018:47', section: '5.2.2' },
  missing: true,
  types,
  words,
  measured: { read: 2, right: 0 },
  examples: {
    bad: [
      {
        type: 'plan',
        markdown: '# Plan för centrum\n\nKommunstyrelsen beslutar om ombyggnaden i mars. Invånarna ska informeras om planen innan arbetet börjar.\n',
      },
      {
        type: 'program',
        markdown: '# Program för äldreomsorg\n\nNämnden prövar programmet varje år. Förvaltningen informerar brukare och anhöriga om förändringarna.\n',
      },
    ],
    good: [
      {
        type: 'plan',
        markdown: '# Plan för centrum\n\nInvånarna ska informeras om planen. Innan förslaget skrivs hålls tre samråd där de påverkar ytorna.\n',
      },
      { type: 'program', markdown: '# Program för äldreomsorg\n\nBrukarna ska informeras om sin rätt att överklaga.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const [first, ...others] = toldOnly(draft);
    if (!first) return;
    const say = words[draft.config.language];
    const sentence = `Innan något bestäms tillfrågar ${placeholder('vem')} ${placeholder('vilka')} om vad som är viktigt, och berättar efteråt vad svaren ledde till.`;
    yield {
      span: { start: first.start, end: first.end },
      message: say.message(first.text),
      related: others.map(({ start, end, text }) => ({ span: { start, end }, message: say.also(text) })),
      fixes: [{ title: say.fix, safe: false, edits: [sentenceAfter(draft.document, first.statement.span, sentence)] }],
    };
  },
};
