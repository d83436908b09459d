import { countNorms } from '../governance/duties.ts';
import { blockFact } from '../core/document.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { field } from '../governance/header.ts';
import { spanOf } from '../markdown/outline.ts';
import { sectionWith } from '../governance/insertions.ts';
import { unsaid } from '../governance/own-places.ts';

const words = {
  sv: {
    title: 'Ingenstans att säga till',
    what: 'Ser policyer, riktlinjer, regler, rutiner, planer och program med minst tre skyldigheter där det inte framgår vart man vänder sig när dokumentet inte fungerar: inga synpunkter, förslag, frågor, avsteg eller kontaktuppgifter, och ingen dokumentansvarig.',
    why: 'Den som arbetar efter ett dokument märker först om det skaver. SOU 2018:47 vill att hinder i regler och onödig byråkrati ska kunna uppmärksammas och bli bättre. Utan en väg att säga till arbetar folk runt texten i stället.',
    advice: 'Skriv vem som tar emot synpunkter och förslag, när svaret kommer och att den som säger till får veta vad det ledde till.',
    silent:
      'När dokumentet nämner synpunkter, klagomål, förslag, frågor, avsteg, undantag, hinder, dialog eller en adress, eller har en ansvarig i huvudet. Förslag till beslut eller budget räknas inte dit. Även vid färre än tre skyldigheter, i strategier, visioner, budgetar, reglementen, avtal, uppdrag, författningar, utdrag och texter av okänd typ.',
    message: 'Vart vänder sig den som ser att det här inte fungerar? Dokumentet säger ännu inte vem som tar emot synpunkter och svarar.',
    fix: 'Lägg till ett avsnitt om synpunkter',
  },
  en: {
    title: 'Nowhere to speak up',
    what: 'Sees policies, guidelines, rules, routines, plans and programmes with at least three duties that do not say where to turn when the document does not work: no views, proposals, questions, deviations or addresses, and nobody responsible for the document.',
    why: 'Those who work by a document are the first to notice where it chafes. SOU 2018:47 wants obstacles in rules and needless bureaucracy to be seen and made better. Without a way to say so, people work around the text instead.',
    advice: 'Say who receives views and proposals, when the answer comes, and that whoever speaks up learns what it led to.',
    silent:
      'When the document speaks of views, complaints, proposals, questions, deviations, exceptions, obstacles, dialogue or an address, or has somebody responsible in its header. Proposals for a decision or a budget do not count. Also with fewer than three duties, on strategies, visions, budgets, rules of procedure, contracts, assignments, statutes, extracts and texts of unknown type.',
    message: 'Where does somebody turn who sees that this does not work? The document does not yet say who receives views and answers.',
    fix: 'Add a section on views',
  },
} as const;

/** No leave to deviate is offered: parts of the document may rest on law. */
const skeleton = `Den som ser att dokumentet inte fungerar, eller har förslag till ändringar, säger det till ${placeholder('vem')}. Svaret kommer inom ${placeholder('tid')} och talar om vad som händer nu.`;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'regler', 'rutin', 'plan', 'handlingsplan', 'program']);

/** From how many duties; the tool's own. */
const enough = 3;

const channel = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    '[A-Za-zÀ-ɏ]*synpunkt',
    '[A-Za-zÀ-ɏ]*klagomål',
    '(?:förbättrings|ändrings|medborgar|e-)?förslag(?:et|en)?(?![A-Za-zÀ-ɏ])(?!\\s+till\\s+(?:beslut|budget|svar|yttrande|dagordning|protokoll))',
    'föreslå',
    'idé(?:n|er|erna)?(?![A-Za-zÀ-ɏ])',
    'tyck[A-Za-zÀ-ɏ]*\\s+till',
    'kontakt(?!ytor)',
    'frågor(?:na)?\\s+(?:[A-Za-zÀ-ɏ]+\\s+)?(?:om|kring|besvaras|ställs|hänvisas|till)',
    'vid\\s+(?:frågor|oklarheter)',
    'vänd(?:er|a)?\\s+(?:sig|dig|er|man\\s+sig|du\\s+dig)',
    'återkoppl',
    'avsteg',
    'avvik',
    'undantag',
    'hindre?[nt]?(?![A-Za-zÀ-ɏ])',
    'hinder(?![A-Za-zÀ-ɏ])',
    'regelhinder',
    'påtala',
    'påpeka',
    'slå(?:r)?\\s+larm',
    'viss(?:el|l)',
    'lyft(?:er|s|as|a)?(?![A-Za-zÀ-ɏ])',
    'signalera',
    '[A-Za-zÀ-ɏ]*dialog',
    '[A-Za-zÀ-ɏ]*samtal',
    'arbetsplatsträff',
    'apt(?![A-Za-zÀ-ɏ])',
    'dokumentansvarig',
    'utvärder',
    'tillfråga',
    'rådgör',
    'rådfråga',
    'support',
    'pull\\s+request',
    'issues?(?![A-Za-zÀ-ɏ])',
    'säger\\s+(?:till|ifrån)',
  ].join('|')})`,
  'iu',
);
const speaksOfChannel = speaksOf(channel);
const address = /(?<![A-Za-zÀ-ɏ\d._-])[A-Za-zÀ-ɏ\d._-]+@[A-Za-zÀ-ɏ\d-]+\.[A-Za-zÀ-ɏ]{2,}/u;

const hasAddress = blockFact(({ text }) => address.test(text));

export const missingFeedbackChannel: Rule = {
  id: 'missing-feedback-channel',
  principles: ['oppenhet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1' },
  measured: { read: 2, right: 1 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'rutin',
        markdown: '# Rutin för post\n\nReceptionen ska öppna posten före tio. Registratorn ska stämpla breven. Handläggaren ska hämta sin post samma dag.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för representation\n\nChefen ska godkänna notan. Medarbetaren ska ange deltagare. Ekonomen ska skriva ett förslag till beslut om taket.\n',
      },
    ],
    good: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för post\n\nReceptionen ska öppna posten före tio. Registratorn ska stämpla breven. Handläggaren ska hämta sin post samma dag.\n\nFörslag till ändringar lämnas till registratorn, som svarar inom en vecka.\n',
      },
      {
        type: 'rutin',
        markdown:
          '# Rutin för post\n\nDokumentansvarig: Registrator Eva Lund\n\nReceptionen ska öppna posten före tio. Registratorn ska stämpla breven. Handläggaren ska hämta sin post samma dag.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    if (field(document, 'responsible') || document.blocks.some(hasAddress)) return;
    const duties = countNorms(draft);
    if (duties < enough) return;
    const place = unsaid(draft, speaksOfChannel);
    if (!place) return;
    const say = words[config.language];
    yield {
      span: spanOf(place),
      message: say.message,
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(document, channel, 'Synpunkter', skeleton)] }],
    };
  },
};
