import { sumOfChapters } from '../governance/chapters.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftMandates } from '../governance/draft.ts';
import { roleReader } from '../governance/roles.ts';
import { spanOf } from '../markdown/outline.ts';
import { sectionWith } from '../governance/insertions.ts';
import { unsaid } from '../governance/own-places.ts';

const words = {
  sv: {
    title: 'Många uppgifter, inget stöd',
    what: 'Ser dokument som lägger minst fem skyldigheter på chefer och medarbetare och inte nämner något stöd: ingen som hjälper, ingen utbildning eller handledning, ingen avsatt tid, ingen att fråga.',
    why: 'Ansvar går att bära när det finns tid, kunskap och någon att fråga. Stöd är en av principerna i SOU 2018:47, som ber den som styr att ordna yrkesmässigt, administrativt och psykosocialt stöd nära verksamheten.',
    advice: 'Skriv vem som hjälper till, med vad och hur snabbt, och vem man säger till om tiden eller kunskapen inte räcker.',
    silent:
      'När dokumentet nämner stöd, hjälp, handledning, utbildning, introduktion, mallar, avsatt tid, resurser eller vem man frågar. Bistånd, bidrag, särskilt stöd till elever och ”med stöd av” en lag räknas inte dit. Även vid färre än fem skyldigheter för chefer och medarbetare, i reglementen, avtal, uppdrag, visioner, författningar, utdrag och texter av okänd typ.',
    message: (count: number) => `Vem hjälper den som ska göra det här? Dokumentet ger chefer och medarbetare ${count} uppgifter och nämner ännu inget stöd.`,
    fix: 'Lägg till ett avsnitt om stöd',
  },
  en: {
    title: 'Many duties, no support',
    what: 'Sees documents that lay at least five duties on managers and staff and name no support: nobody who helps, no training or supervision, no time set aside, nobody to ask.',
    why: 'Responsibility can be carried when there is time, knowledge and somebody to ask. Support is one of the principles in SOU 2018:47, which asks those who steer to arrange professional, administrative and psychosocial support close to the work.',
    advice: 'Say who helps, with what and how soon, and whom to tell when time or knowledge does not suffice.',
    silent:
      'When the document names support, help, supervision, training, introduction, templates, time set aside, resources or whom to ask. Benefits, grants, special support for pupils and ”med stöd av” a law do not count. Also with fewer than five duties for managers and staff, on rules of procedure, contracts, assignments, visions, statutes, extracts and texts of unknown type.',
    message: (count: number) => `Who helps those who are to do this? The document gives managers and staff ${count} tasks and names no support yet.`,
    fix: 'Add a section on support',
  },
} as const;

const skeleton = `${placeholder('Vem')} ger stöd med ${placeholder('vad')} inom ${placeholder('tid')}. Den som saknar tid eller kunskap för sin uppgift säger till ${placeholder('vem')}, som ser till att det ordnas eller att uppgiften läggs om.`;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'rutin', 'plan', 'handlingsplan', 'program', 'verksamhetsplan']);

/** From how many duties of managers and staff; the tool's own. */
const enough = 5;

/** What the word means when it is nothing for those who do the work. */
const otherSupport =
  /(?<![A-Za-zÀ-ɏ])(?:med stöd av|försörjningsstöd[A-Za-zÀ-ɏ]*|bostadsstöd[A-Za-zÀ-ɏ]*|stödboende[A-Za-zÀ-ɏ]*|boendestöd[A-Za-zÀ-ɏ]*|(?:stats|parti|förenings|verksamhets)stöd[A-Za-zÀ-ɏ]*|(?:ekonomiskt|särskilt|extra|statligt)\s+stöd|(?:inget|ingen|inga)\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:stöd|hjälp|handledning|utbildning)|stöd\s+(?:till|för|åt)\s+(?:den\s+enskild|enskild|elev|barn|brukar|patient|anhörig|förening|företag|familj)[A-Za-zÀ-ɏ]*|utbildning(?:snämnd|sförvaltning|skontor|sutskott|sdirektör|schef)[A-Za-zÀ-ɏ]*)/giu;
const support = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    '[A-Za-zÀ-ɏ]*stöd(?![A-Za-zÀ-ɏ])',
    '[A-Za-zÀ-ɏ]*stöd(?:et|s|jer|ja|jas|jande|funktion|material|insats)',
    'stött(?:ar|a|as|ning)',
    'hjälp',
    'handled',
    'vägled',
    'rådgiv',
    'råd(?![A-Za-zÀ-ɏ])',
    'råd(?:gör|göra|fråga)',
    'bollplank',
    'mentor',
    'fadder',
    'utbild',
    'fortbild',
    '[A-Za-zÀ-ɏ]*utbildning',
    'kompetensutveckl',
    'kurs(?!plan)',
    'introduktion',
    'introducer',
    'inskolning',
    'genomgång',
    'avlast',
    'av(?:sätt|satt)',
    'frigör',
    'resurs',
    'bistå(?:r|s)?(?![A-Za-zÀ-ɏ])',
    'underlätta',
    'tillhandahåll',
    '[A-Za-zÀ-ɏ]*mall(?:en|ar|arna)?(?![A-Za-zÀ-ɏ])',
    '[A-Za-zÀ-ɏ]*handbok',
    'lathund',
    'verktyg',
    'support',
    'kontakta',
    'kontaktperson',
    'frågor',
    'vänd(?:er|a|)\\s+(?:sig|dig|er)',
    'företagshälsovård',
  ].join('|')})`,
  'iu',
);
const speaksOfSupport = speaksOf(support, otherSupport);

export const missingSupport: Rule = {
  id: 'missing-support',
  principles: ['stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '4.7' },
  missing: true,
  types,
  words,
  measured: { read: 1, right: 0 },
  examples: {
    bad: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för brandskydd\n\nEnhetschefen ska gå en rond varje kvartal. Enhetschefen ska föra protokoll. Medarbetaren ska hålla gångar fria. Vaktmästaren ska prova larmet. Vaktmästaren ska märka utgångar.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för handläggning\n\nHandläggaren ska svara inom två dagar. Handläggaren ska höra den enskilde. Handläggaren ska skriva ett beslut med stöd av lagen. Enhetschefen ska läsa besluten. Enhetschefen ska fördela ärenden.\n',
      },
    ],
    good: [
      {
        type: 'rutin',
        markdown:
          '# Rutin för brandskydd\n\nEnhetschefen ska gå en rond varje kvartal. Enhetschefen ska föra protokoll. Medarbetaren ska hålla gångar fria. Vaktmästaren ska prova larmet. Vaktmästaren ska märka utgångar. Räddningstjänsten hjälper till med den första ronden.\n',
      },
      { type: 'rutin', markdown: '# Rutin för larm\n\nVaktmästaren ska prova larmet varje månad. Medarbetaren ska bära tjänstekort.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const duties = dutiesOfStaff(draft);
    if (duties < enough) return;
    const place = unsaid(draft, speaksOfSupport);
    if (!place) return;
    const say = words[draft.config.language];
    yield {
      span: spanOf(place),
      message: say.message(duties),
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(draft.document, /^stöd/i, 'Stöd', skeleton)] }],
    };
  },
};

/** Duties of those who do the work and lead it; not of boards, nor of nobody in particular. */
const dutiesOfStaff = sumOfChapters((chapter) => {
  const read = roleReader(chapter.document, chapter.config.roles);
  return draftMandates(chapter).filter(
    ({ clause, actor }) =>
      clause.deontic &&
      clause.kind !== 'prohibition' &&
      clause.kind !== 'relation' &&
      actor !== undefined &&
      read(actor.text).some(({ kind }) => kind === 'role' || kind === 'staff'),
  ).length;
});
