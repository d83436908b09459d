import { speaksOf } from '../core/screen.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { followUpSections, isTalkedOver, isTalkedOverElsewhere, looksForFaults, paragraphAtEnd } from '../governance/follow-up-sections.ts';
import { spanOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Uppföljning utan samtal',
    what: 'Ser avsnitt om uppföljning, utvärdering eller rapportering där något redovisas men där ingen samtalar om resultatet, analyserar det eller lämnar det tillbaka.',
    why: 'En siffra förklarar inte sig själv. SOU 2018:47 vill att förtroendevalda, chefer och medarbetare diskuterar resultaten tillsammans, och att de som lämnar uppgifter får veta hur de används.',
    advice: 'Skriv vilka som går igenom resultatet, när, och hur det kommer tillbaka till dem som gör arbetet.',
    silent:
      'När avsnittet nämner samtal, dialog, analys, orsaker, återkoppling, lärande, enkäter, intervjuer eller frågor att besvara, när dokumentet någon annanstans säger att resultatet diskuteras, när avsnittet bara handlar om revidering, när uppföljningen gäller ärenden, avtal eller medarbetare, i dokument där sådana avsnitt är formalia (reglementen, uppdrag, avtal), i utdrag och sammanfattningar.',
    message: 'Vem samtalar om det som uppföljningen visar, och med vem? Här redovisas resultat, men ännu kommer inget tillbaka till dem som gör arbetet.',
    fix: 'Lägg till vem som går igenom resultatet tillsammans med vilka',
  },
  en: {
    title: 'Follow-up without talk',
    what: 'Sees sections on follow-up, evaluation or reporting where something is accounted for but nobody talks the results over, analyses them or gives them back.',
    why: 'A figure does not explain itself. SOU 2018:47 wants elected members, managers and staff to discuss the results together, and those who supply the data to learn how they are used.',
    advice: 'Say who goes through the results, when, and how they come back to those who do the work.',
    silent:
      'When the section speaks of talks, dialogue, analysis, causes, feedback, learning, surveys, interviews or questions to answer, when the document says elsewhere that results are discussed, when the section is on revision only, when what is followed up is cases, contracts or staff, in documents where such sections are formalities (rules of procedure, assignments, contracts), in extracts and summaries.',
    message: 'Who talks about what follow-up shows, and with whom? Results are accounted for here, but nothing comes back yet to those who do the work.',
    fix: 'Add who goes through the results together with whom',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set([
  'policy',
  'riktlinje',
  'plan',
  'handlingsplan',
  'program',
  'strategi',
  'verksamhetsplan',
  'budget',
  'overenskommelse',
  'ersattningsmodell',
  'tillsynsplan',
]);

const paragraph = `${placeholder('Vem')} går igenom resultatet tillsammans med ${placeholder('vilka')} ${placeholder('när')}: vad visar det, varför blev det så, vad ändrar vi, och vad slutar vi med för att få tid? Svaret lämnas tillbaka till dem som har bidragit.`;

/** What makes the section one where results are accounted for. */
const accounts =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*redovis[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*rapport[A-Za-zÀ-ɏ]*|följ(?:s|as|er|a) (?:\S+ ){0,5}upp|uppföljning(?:en)? (?:\S+ )?(?:görs|sker|ska)|sammanställ[A-Za-zÀ-ɏ]*|mät(?:s|er|as)|utvärder[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*statistik|prognos[A-Za-zÀ-ɏ]*|delår[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*bokslut[A-Za-zÀ-ɏ]*|årsredovisning[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u;

/** The return in other words: "gås igenom i arbetslaget", "får veta vad de ledde till". */
const givenBack = /(?<![A-Za-zÀ-ɏ])(?:gås igenom|gå igenom|ledde till|få(?:r)? veta (?:vad|hur|varför))(?![A-Za-zÀ-ɏ])/u;

const isAccounting = speaksOf(accounts);
const isGivenBack = speaksOf(givenBack);

export const followupWithoutDialogue: Rule = {
  id: 'followup-without-dialogue',
  principles: ['tillit', 'oppenhet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  missing: true,
  measured: { read: 23, right: 15 },
  types,
  words,
  examples: {
    bad: [
      {
        type: 'plan',
        markdown: '# Plan för friluftsliv\n\nFritidschefen sköter lederna.\n\n## Uppföljning\n\nFritidschefen redovisar måtten till nämnden varje månad.\n',
      },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nBeställaren begär offert.\n\n## Uppföljning\n\nRiktlinjen följs upp i årsredovisningen.\n' },
    ],
    good: [
      {
        type: 'plan',
        markdown:
          '# Plan för friluftsliv\n\nFritidschefen sköter lederna.\n\n## Uppföljning\n\nFritidschefen redovisar måtten och går igenom dem tillsammans med arbetslagen.\n',
      },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nBeställaren begär offert.\n\n## Uppföljning\n\nRiktlinjen revideras vid behov.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const say = words[config.language];
    for (const found of followUpSections(draft)) {
      if (
        !found.said.some(isAccounting) ||
        isTalkedOver(found) ||
        found.words.some(isGivenBack) ||
        looksForFaults(found, draft) ||
        isTalkedOverElsewhere(document, found)
      )
        continue;
      yield {
        span: spanOf(found.heading),
        message: say.message,
        fixes: [{ title: say.fix, safe: false, edits: [paragraphAtEnd(document, found, paragraph)] }],
      };
    }
  },
};
