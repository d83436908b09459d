import { countNorms } from '../governance/duties.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { field } from '../governance/header.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { draftTitle, isTypedByFileOnly, isAnywhere } from '../governance/whole-text.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';

const section = `## Vad som ersätts\n\nDokumentet ersätter ${placeholder('tidigare dokument, eller skriv att det är nytt')}. Samtidigt upphör ${placeholder('krav, rapport eller rutin som inte längre behövs')}.\n`;

const words = {
  sv: {
    title: 'Inget ersätts eller tas bort',
    what: 'Ser dokument som lägger ut skyldigheter och inte nämner något som de ersätter, upphäver eller tar bort.',
    why: 'Nya krav läggs lätt ovanpå gamla som lever kvar. SOU 2018:47 påminner om att behovet lika väl kan vara att ta bort styrning som att lägga till.',
    advice: 'Skriv vad dokumentet ersätter och vilka krav eller rapporter som upphör samtidigt. Är det nytt och inget tas bort, skriv det och varför.',
    silent:
      'När något ersätts, upphävs, upphör, utgår, slopas eller inte längre behövs, när dokumentet är en omarbetning av ett tidigare eller det första i sitt slag, när titeln gäller en viss period, vid färre än tre skyldigheter, och i utdrag och andra dokumenttyper.',
    message: (count: number) =>
      `Vad ersätter dokumentet, och vad kan tas bort samtidigt? Det lägger ut ${count} skyldigheter och nämner ännu inget som upphör.`,
    fix: 'Lägg till ett avsnitt om vad som ersätts',
  },
  en: {
    title: 'Nothing is replaced or removed',
    what: 'Sees documents that lay out duties and mention nothing that they replace, repeal or remove.',
    why: 'New demands easily come on top of old ones that live on. SOU 2018:47 reminds that the need may as well be to take steering away as to add to it.',
    advice: 'Say what the document replaces and which demands or reports end with it. If it is new and nothing is removed, say so and why.',
    silent:
      'When something is replaced, repealed, ends, is dropped or no longer needed, when the document is a revision or the first of its kind, when the title is for a certain period, with fewer than three duties, and in extracts and other types of document.',
    message: (count: number) =>
      `What does the document replace, and what can be removed with it? It lays out ${count} duties and mentions nothing that ends yet.`,
    fix: 'Add a section on what is replaced',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'regler', 'rutin', 'plan', 'program', 'strategi', 'reglemente', 'delegationsordning']);
/** Fewer duties add too little to ask what they push aside. */
const enough = 3;

const replaces =
  /(?<![A-Za-zÀ-ɏ])(?:ersätt(?:er|s|as|a)(?![A-Za-zÀ-ɏ])|upphäv[A-Za-zÀ-ɏ]*|upphör[A-Za-zÀ-ɏ]*|upphävande|utgår(?! från)|utgå(?! från|[A-Za-zÀ-ɏ])|ta[rs]?(?: [A-Za-zÀ-ɏ]+){0,3} bort|slås (?:samman|ihop)|slå (?:samman|ihop)|slopa[rs]?|avskaffa[rs]?|avveckla[rs]?|fasas? ut|i stället för (?:den|det|de|tidigare|nuvarande|dagens)|istället för (?:den|det|de|tidigare|nuvarande|dagens)|efterträder|avlöser|stryks|slutar? (?:att )?[A-Za-zÀ-ɏ]+|slipp(?:er|a)|behöv(?:er|s) (?:inte|aldrig|ingen|inget|inga)|(?:inte|inga|ingen|inget) längre|inga andra (?:styr)?dokument|(?:tidigare|gamla|förra|föregående) (?:[A-Za-zÀ-ɏ]+ )?(?:version[A-Za-zÀ-ɏ]*|lydelse[A-Za-zÀ-ɏ]*|beslut|[A-Za-zÀ-ɏ]*policy[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*riktlinje[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*regl[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*rutin[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*plan(?:en|er)?|[A-Za-zÀ-ɏ]*program[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*strategi[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*ordning[A-Za-zÀ-ɏ]*|(?:styr)?dokument[A-Za-zÀ-ɏ]*)|revider(?:ad|at|ade|ing av)|omarbet[A-Za-zÀ-ɏ]*|senast (?:ändra|uppdatera)[A-Za-zÀ-ɏ]*|ändra(?:d|t|de) (?:genom|\d)|först[ae]? (?:[A-Za-zÀ-ɏ]+ )?(?:policyn|riktlinje[A-Za-zÀ-ɏ]*|rutinen|planen|programmet|strategin|i sitt slag)|inte funnits|saknats?(?! inte)|ny(?:tt|a)? (?:och inget|styrdokument|dokument))/iu;
const isReplacing = speaksOf(replaces);

export const missingReplaces: Rule = {
  id: 'missing-replaces',
  principles: ['stod', 'handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '6.2.4' },
  measured: { read: 29, right: 24 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för larm\n\nEnhetschefen ska gå igenom rutinen med nyanställda. Medarbetaren ska anmäla tillbud. Vaktmästaren ska prova larmet varje månad.\n',
      },
      {
        type: 'riktlinje',
        markdown: '# Riktlinje för möten\n\nAnsvarig chef ska:\n\n- skicka dagordning\n- föra protokoll\n- följa upp besluten\n',
      },
    ],
    good: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för larm\n\nEnhetschefen ska gå igenom rutinen. Medarbetaren ska anmäla tillbud. Vaktmästaren ska prova larmet.\n\nRutinen ersätter larminstruktionen från 2019.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för möten\n\nChefen ska skicka dagordning. Sekreteraren ska föra protokoll. Chefen ska följa upp besluten.\n\nVeckorapporten behövs inte längre.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    if (isTypedByFileOnly(draft) || replacesSomething(draft)) return;
    const duties = countNorms(draft);
    if (duties < enough) return;
    const title = titlePlace(document) ?? outline(document).places[0];
    if (!title) return;
    const say = words[config.language];
    const fix: Fix = { title: say.fix, safe: false, edits: [sectionAtEnd(document, section)] };
    yield { span: spanOf(title), message: say.message(duties), fixes: [fix] };
  },
};

const replacesSomething = ({ document }: Draft): boolean =>
  field(document, 'replaces') !== undefined ||
  /^["']?(?!1(?:\.0)?["']?$)\d/.test(field(document, 'version')?.value ?? '') ||
  /(?<!\d)20\d\d(?!\d|:)/.test(draftTitle(document)) ||
  isAnywhere(document, isReplacing);
