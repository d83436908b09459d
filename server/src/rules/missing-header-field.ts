import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import { speaksOf, type Words } from '../core/screen.ts';
import { derived, type Document, fact } from '../core/document.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { Edit } from '../core/text.ts';
import { spanOf, outline, titlePlace } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftType } from '../governance/draft.ts';
import { type FieldId, field, lastOfHeader } from '../governance/header.ts';
import { draftTitle, isTypedByFileOnly, namesDraft, wholeLines } from '../governance/whole-text.ts';

type Asked = 'decidedBy' | 'date' | 'responsible' | 'appliesTo' | 'validTo';

/** How the fix labels a field; what stands there is read again as the header. */
const labels: Readonly<Record<Asked, readonly [string, string]>> = {
  decidedBy: ['Beslutad av', placeholder('organ eller roll')],
  date: ['Datum', placeholder('ÅÅÅÅ-MM-DD')],
  responsible: ['Dokumentansvarig', placeholder('roll')],
  appliesTo: ['Gäller för', placeholder('vilka')],
  validTo: ['Gäller till', placeholder('ÅÅÅÅ-MM-DD eller tills vidare')],
};

const words = {
  sv: {
    title: 'Uppgifter saknas i huvudet',
    what: 'Ser dokument där det inte framgår vem som har beslutat, när, eller vem som ansvarar för dokumentet; nämner då också om det saknas uppgift om vilka det gäller för och hur länge.',
    why: 'Den som läser behöver kunna se om dokumentet gäller, och vem som svarar på frågor. I trettio granskade huvuden stod beslutsfattaren nästan alltid och den ansvariga i vart tredje. Regeln är verktygets egen och har ingen källa bland utredningarna.',
    advice: 'Skriv uppgifterna under titeln eller i ett huvud överst. Är dokumentet ett utkast, skriv ”Inväntar beslut”.',
    silent:
      'När uppgiften står någonstans i dokumentet med andra ord, i utkast som säger att de är det (utom om ansvarig), i utdrag och sammanfattningar, och i dokumenttyper som beslutas i annan form.',
    names: {
      decidedBy: 'vem som har beslutat',
      date: 'när',
      decided: 'när det beslutades',
      responsible: 'vem som ansvarar för dokumentet',
      appliesTo: 'vilka det gäller för',
      validTo: 'hur länge det gäller',
    },
    message: (missing: readonly string[]) => `Kan huvudet fyllas på? Det framgår ännu inte ${listed(missing, 'och')}.`,
    fix: 'Lägg till uppgifterna under titeln',
  },
  en: {
    title: 'Facts missing from the header',
    what: 'Sees documents that do not say who has decided, when, or who is responsible for the document; then also says if it lacks whom it applies to and for how long.',
    why: 'Who reads needs to see whether the document is valid, and who answers questions. In thirty headers read, the one who decided nearly always stood there and the one responsible in every third. The rule is the tool’s own and has no source among the inquiries.',
    advice: 'Write the facts under the title or in a header on top. If the document is a draft, write ”Inväntar beslut”.',
    silent:
      'When the fact stands anywhere in the document in other words, in drafts that say they are drafts (but for who is responsible), in extracts and summaries, and in types of document that are decided in another form.',
    names: {
      decidedBy: 'who has decided',
      date: 'when',
      decided: 'when it was decided',
      responsible: 'who is responsible for the document',
      appliesTo: 'whom it applies to',
      validTo: 'how long it is valid',
    },
    message: (missing: readonly string[]) => `Can the header be completed? It does not say yet ${listed(missing, 'and')}.`,
    fix: 'Add the facts under the title',
  },
} as const;

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

const types: ReadonlySet<DocumentType> = new Set([
  'policy',
  'riktlinje',
  'regler',
  'rutin',
  'plan',
  'handlingsplan',
  'program',
  'strategi',
  'reglemente',
  'delegationsordning',
  'verksamhetsplan',
  'uppforandekod',
]);
/** Types that apply to many, so that one needs to read to whom; others have it in their title. */
const forMany: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'regler', 'rutin', 'uppforandekod']);

/** Types that the board whose document it is answers for, as the title says. */
const ownsItself: ReadonlySet<DocumentType> = new Set(['reglemente', 'delegationsordning', 'verksamhetsplan']);

const date =
  /(?<!\d)(?:(?:19|20)\d\d-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}[ -](?:19|20)?\d\d|(?:\d{1,2}(?::e|:a)? )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?:19|20)\d\d)(?!\d)/i;
const inOtherWords: Readonly<Record<Asked, RegExp>> = {
  decidedBy:
    /(?<![A-Za-zÀ-ɏ])(?:antag(?:en|et|na|its)|antas av|antar|fastställ(?:d|t|da|s|er|ts)|beslut(?:ad|at|ade|ats|as)? (?:av|i|den|\d)|beslutsinstans|beslutsfattare|beslutad:|beslut:|godkän(?:d|t|da|ns) av|utfärda(?:d|t) av|upprätta(?:d|t) av|kommunfullmäktiges? beslut[A-Za-zÀ-ɏ]*|stadfäst[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  date: date,
  responsible:
    /(?<![A-Za-zÀ-ɏ])(?:dokumentansvar[A-Za-zÀ-ɏ]*|dokumentägare[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*(?:policy|plan|process|program)ägare[A-Za-zÀ-ɏ]*|(?:plan|policy|program|riktlinje|rutin)ansvarig[A-Za-zÀ-ɏ]*|kontaktperson(?:er)?:|kontakt:|handläggare:|ansvarig:|upprätta(?:d|t) av|utarbeta(?:d|t) av|framtag(?:en|et) av|författare:|förvaltas av)/iu,
  appliesTo:
    /(?<![A-Za-zÀ-ɏ])(?:gäller(?! (?:(?:till|från|tills|under)(?![A-Za-zÀ-ɏ])|fr\.|t\.|i \d))|gälla (?:för|alla|samtliga|hela|i|vid)|omfattar|omfattas|målgrupp[A-Za-zÀ-ɏ]*|rikta(?:r|d|t) (?:sig )?(?:till|mot)|vänder sig till|tillämp[A-Za-zÀ-ɏ]*|omfattning|avgränsning[A-Za-zÀ-ɏ]*|är (?:till )?för (?:dig|alla|den|de|personal|medarbetare|chefer)|används av|används i|berör|alla (?:medarbetare|anställda|nämnder|förvaltningar|verksamheter|enheter|som)|samtliga (?:medarbetare|anställda|nämnder|förvaltningar|verksamheter|enheter)|varje (?:nämnd|förvaltning|enhet|medarbetare|verksamhet))(?![A-Za-zÀ-ɏ])/iu,
  validTo:
    /(?<![A-Za-zÀ-ɏ])(?:gäll(?:er|a) (?:[A-Za-zÀ-ɏ\d]+ ){0,2}(?:till|t\.|tills|under|åren|från|fr\.|i [A-Za-zÀ-ɏ]+ år)|giltig[A-Za-zÀ-ɏ]*|tills ?vidare(?![A-Za-zÀ-ɏ])|revider[A-Za-zÀ-ɏ]*|se[rs]? över|översyn[A-Za-zÀ-ɏ]*|aktualitet[A-Za-zÀ-ɏ]*|mandatperiod[A-Za-zÀ-ɏ]*|träder i kraft|ikraftträdande|omprövas)/iu,
};
/** Who has charge of the document, said in a sentence: "Kommundirektören ansvarar för att policyn hålls aktuell". */
const charge =
  /(?<![A-Za-zÀ-ɏ])(?:ansvar[A-Za-zÀ-ɏ]*|svarar för|håller|sköts|utförs|görs|se[rs]? över|reviderar|uppdaterar|förvaltar|äger|följer)(?![A-Za-zÀ-ɏ])/iu;
const keeping =
  /(?<![A-Za-zÀ-ɏ])(?:ansvarar för|ansvarig(?:a)? för|ansvaret för|svarar för|ägare|äger|förvaltar|se[rs]? över|översyn[A-Za-zÀ-ɏ]*|revider[A-Za-zÀ-ɏ]*|uppdater[A-Za-zÀ-ɏ]*|aktuell[A-Za-zÀ-ɏ]*|förbättring[A-Za-zÀ-ɏ]*|vidmakthåll[A-Za-zÀ-ɏ]*|underhåll[A-Za-zÀ-ɏ]*|följ[ers]*(?: [A-Za-zÀ-ɏ]+){0,3} upp|uppfölj[A-Za-zÀ-ɏ]*|utvärder[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const draftOnly =
  /(?<![A-Za-zÀ-ɏ])(?:utkast|förslag(?:et)? till|remissversion|remiss|arbetsmaterial|inväntar beslut|ej beslutad|ännu inte beslutad|beredning(?:s|en)|samrådsversion)(?![A-Za-zÀ-ɏ])/iu;

export const missingHeaderField: Rule = {
  id: 'missing-header-field',
  principles: ['oppenhet'],
  severity: 'hint',
  source: undefined,
  measured: { read: 23, right: 21 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      { type: 'policy', markdown: '# Policy för bemötande\n\nAlla som vänder sig till kommunen ska bemötas med respekt.\n' },
      { type: 'plan', markdown: '# Plan för lekplatser\n\nAntagen av tekniska nämnden 2026-05-04.\n\nVi rustar upp fyra lekplatser om året.\n' },
    ],
    good: [
      {
        type: 'policy',
        markdown:
          '# Policy för bemötande\n\nBeslutad av: Kommunfullmäktige\\\nDatum: 2026-05-04\\\nDokumentansvarig: Servicechefen\n\nAlla ska bemötas med respekt.\n',
      },
      {
        type: 'plan',
        markdown: '# Plan för lekplatser\n\nAntagen av tekniska nämnden 2026-05-04. Parkchefen ansvarar för att planen hålls aktuell.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const type = draftType(draft);
    if (isTypedByFileOnly(draft)) return;
    const isDraft = headLines(document).some(speaksOfDraft);
    const lacks = (id: Asked): boolean => !(has(draft, id) || (isDraft && (id === 'decidedBy' || id === 'date')));
    const main = (['decidedBy', 'date', 'responsible'] as const).filter((id) => !(id === 'responsible' && ownsItself.has(type)) && lacks(id));
    const place = titlePlace(document) ?? outline(document).places[0];
    if (main.length === 0 || !place) return;
    const missing: Asked[] = [
      ...main,
      ...(forMany.has(type) && lacks('appliesTo') ? (['appliesTo'] as const) : []),
      ...(lacks('validTo') ? (['validTo'] as const) : []),
    ];
    const say = words[config.language];
    const fix: Fix = { title: say.fix, safe: false, edits: [underTitle(document, missing)] };
    yield {
      span: spanOf(place),
      message: say.message(missing.map((id) => say.names[id === 'date' && !missing.includes('decidedBy') ? 'decided' : id])),
      fixes: [fix],
    };
  },
};

const speaksOfDraft = speaksOf(draftOnly);
const saysInOtherWords = Object.fromEntries(Object.entries(inOtherWords).map(([id, pattern]) => [id, speaksOf(pattern)])) as Readonly<
  Record<Asked, (line: Words) => boolean>
>;
const speaksOfKeeping = speaksOf(keeping);

/** "Fastställd av nämnden den 4 maj" as the beginning of a sentence anywhere. */
const opensWithDecision = speaksOf(/(?:^|[.!?]\s)(?:Fastställ(?:d|t)|Anta(?:gen|get|gna)|Beslutat|Beslutad)\s+av\s/u);
/** The name of the board that sends the document: by itself, in a row of fields, or above the day and number of its decision. */
const isBoards = speaksOf(
  /^[A-Za-zÀ-ɏ\- ]{0,60}(?:[Nn]ämnden|[Ss]tyrelsen|[Ff]ullmäktige)(?![A-Za-zÀ-ɏ]).{0,120}(?:[Bb]eslutsdatum|[Dd]nr|[Dd]iarienummer)|(?:^|[|·] ?)(?:(?!för )[A-Za-zÀ-ɏ-]+ ){0,4}[A-Za-zÀ-ɏ]*(?:[Nn]ämnden|[Ss]tyrelsen|[Ff]ullmäktige)(?:, [A-Za-zÀ-ɏ ]{2,40})? ?(?:$|[|·])|(?<![A-Za-zÀ-ɏ])(?:K[FS]|R[FS]|[A-ZÀ-Þ]{1,3}N)[ ,]+(?:den )?\d{4}-\d\d-\d\d/u,
);
/** "Har det övergripande ansvaret", "svarar för helheten": nobody else has charge of the document. */
const givesCharge = speaksOf(/(?<![A-Za-zÀ-ɏ])(?:(?:övergripande|yttersta) ansvaret?|svarar för (?:helheten|översynen))(?![A-Za-zÀ-ɏ])/iu);
/** In the header: "Parkchefen ansvarar för revidering". */
const givesRevision = speaksOf(
  /(?<![A-Za-zÀ-ɏ])(?:ansvarar[^.]{0,40}(?:revider|uppdater|översyn)|(?:revider|uppdater|översyn)[A-Za-zÀ-ɏ]*[^.]{0,20}ansvarar)/iu,
);

const sentencesOn = ({ text }: Words): readonly string[] => text.split(/(?<=[.!?])\s/);
const decisionsOn = derived((line: Words) => (saysInOtherWords.decidedBy(line) ? sentencesOn(line).filter((said) => inOtherWords.decidedBy.test(said)) : []));
const chargesOn = derived((line: Words) => (speaksOfKeeping(line) ? sentencesOn(line).filter((said) => charge.test(said) && keeping.test(said)) : []));

function has(draft: Draft, id: Asked): boolean {
  const { document } = draft;
  const lines = wholeLines(document);
  const [label] = labels[id];
  const also: Partial<Record<Asked, readonly FieldId[]>> = { validTo: ['review', 'validFrom'], date: ['validFrom'] };
  if ([id, ...(also[id] ?? [])].some((each) => /[A-Za-zÀ-ɏ\p{N}]/u.test(field(document, each)?.value ?? ''))) return true;
  if ((id === 'date' || id === 'decidedBy' ? headLines(document) : lines).some(saysInOtherWords[id])) return true;
  // What the fix writes and the author has not filled in yet.
  const stub = new RegExp(`^["']?${label}:["']? ?["']?\\[[^\\]]*: skriv här\\]`, 'iu');
  if (lines.some(({ text }) => hasPlaceholder(text) && stub.test(text))) return true;
  if (id === 'date' && date.test(field(document, 'decidedBy')?.value ?? '')) return true;
  if (id === 'date') return lines.some((line) => saysInOtherWords.date(line) && decided.test(line.text));
  const isOwn = (said: string): boolean => (said.match(/[A-Za-zÀ-ɏ-]+/gu) ?? []).some((word) => namesDraft(draft, word));
  if (id === 'decidedBy') {
    if (outline(document).sections.some(({ title, depth }) => depth > 1 && /^(?:beslut|antagande|historik|formalia|ikraftträdande|fastställande)/i.test(title)))
      return true;
    if (lines.some(opensWithDecision) || headLines(document).some(isBoards)) return true;
    return lines.flatMap(decisionsOn).some((sentence) => isOwn(sentence) || /(?<![A-Za-zÀ-ɏ])ändring(?:ar)?(?![A-Za-zÀ-ɏ])/iu.test(sentence));
  }
  if (id === 'validTo') return /(?<!\d)20\d\d(?!\d|:)/.test(draftTitle(document));
  if (id !== 'responsible') return false;
  if (outline(document).sections.some(({ title, depth }) => depth > 1 && keeping.test(title) && isOwn(title))) return true;
  return lines.some(givesCharge) || headLines(document).some(givesRevision) || lines.flatMap(chargesOn).some(isOwn);
}

const decided = /(?<![A-Za-zÀ-ɏ])(?:antag|fastställ|beslut|godkän|upprätta|reviderad|version|datum|historik|uppdatera|ändra)/iu;

/** What stands before the second heading, with the front matter. */
const headLines = fact((document: Document): readonly Words[] => {
  const lines = wholeLines(document);
  const second = outline(document).sections[lastOfHeader(document) + 1]?.title;
  const at = second ? lines.findIndex(({ text }, i) => i > 0 && text === second) : -1;
  return at < 0 ? lines : lines.slice(0, at);
});

function underTitle(document: Document, missing: readonly Asked[]): Edit {
  const lines = missing.map((id) => `- ${labels[id].join(': ')}`).join('\n');
  const title = titlePlace(document);
  const first = document.blocks.findIndex(({ kind }) => kind !== 'front-matter');
  const at = title ? lineEnd(document, spanOf(title).end) : (document.starts[first] ?? 0);
  return { span: { start: at, end: at }, newText: title ? `\n\n${lines}` : `${lines}\n\n` };
}
