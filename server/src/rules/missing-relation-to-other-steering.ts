import { inAnyChapter, sumOfChapters } from '../governance/chapters.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { type DocumentType, documentTypeIn } from '../governance/document-types.ts';
import { draftMandates } from '../governance/draft.ts';
import { field } from '../governance/header.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { isTypedByFileOnly, namesDraft, wholeText } from '../governance/whole-text.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';

const section = `## Förhållande till annan styrning\n\nSamma område styrs också av ${placeholder('dokument eller lag')}. Det här dokumentet ${placeholder('kompletterar, konkretiserar eller ersätter')} det. Om de säger olika saker gäller ${placeholder('vilket')}.\n`;

const words = {
  sv: {
    title: 'Sambandet med annan styrning saknas',
    what: 'Ser dokument som inte nämner något annat som styr samma område: ingen lag, inget annat styrdokument, inga nationella mål.',
    why: 'Den som ska arbeta efter dokumentet möter det tillsammans med allt annat som gäller. SOU 2018:47 pekar på att ny styrning behöver ses i helheten, annars blir den lätt motsägelsefull eller för detaljerad.',
    advice:
      'Skriv vilka lagar och dokument som redan styr området, om det här kompletterar eller konkretiserar dem, och vilket som gäller om de säger olika saker.',
    silent:
      'När en lag, en föreskrift, ett annat styrdokument, budgeten, en vision eller nationella mål nämns någonstans, vid färre än tre skyldigheter, i utdrag och sammanfattningar, och i dokumenttyper där sambandet framgår av beslutet.',
    message: 'Vilka lagar och andra dokument styr samma område, och hur hänger det här ihop med dem? Dokumentet nämner ännu inget av dem.',
    fix: 'Lägg till ett avsnitt om förhållandet till annan styrning',
  },
  en: {
    title: 'No relation to other steering',
    what: 'Sees documents that mention nothing else that governs the same area: no law, no other governing document, no national goals.',
    why: 'Those who are to work by the document meet it together with everything else that applies. SOU 2018:47 points out that new steering needs to be seen in the whole, or it easily becomes contradictory or too detailed.',
    advice: 'Say which laws and documents govern the area already, whether this one completes or specifies them, and which applies if they differ.',
    silent:
      'When a law, a regulation, another governing document, the budget, a vision or national goals are mentioned anywhere, with fewer than three duties, in extracts and summaries, and in types of document where the decision shows the relation.',
    message: 'Which laws and other documents govern the same area, and how does this one relate to them? The document mentions none of them yet.',
    fix: 'Add a section on the relation to other steering',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'regler', 'rutin', 'plan', 'handlingsplan', 'program', 'strategi', 'uppforandekod']);
/** Fewer duties govern too little to collide with anything. */
const enough = 3;

const law =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*(?:lagstiftning|lagkrav|författning|förordning|föreskrift|konvention|balk)[A-Za-zÀ-ɏ]*|(?!(?:[A-Za-zÀ-ɏ]*(?:arbets|anti|elev)lag|(?:(?:an|under|in|be|om|upp|av|mot|för|över|ut)s?|bo)lag)[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]*(?:lagen|lagens|lagar|lagarna)|lag(?![A-Za-zÀ-ɏ])|(?:under)?lagrum[A-Za-zÀ-ɏ]*|allmänna råd|[A-Za-zÀ-ɏ]*direktivet|[A-Za-zÀ-ɏ]*avtal(?:et|en)?|dataskydd[A-Za-zÀ-ɏ]*|gdpr|agenda 2030|globala mål[A-Za-zÀ-ɏ]*|nationella|regeringens|riksdagens|\d+ kap\.|skolverkets|socialstyrelsens|arbetsmiljöverkets|standard(?:en|er)?|iso \d+)(?![A-Za-zÀ-ɏ])/iu;
const steering =
  /(?<![A-Za-zÀ-ɏ])(?:annan styrning|(?:andra|övriga|överordnade?|relaterade|kommunens|gällande|befintliga|nämndens|bolagets|regionens) (?:[A-Za-zÀ-ɏ]+ )?(?:styr)?dokument[A-Za-zÀ-ɏ]*|styrdokument(?!et|ets)[A-Za-zÀ-ɏ]*|styrkedja[A-Za-zÀ-ɏ]*|styrmodell[A-Za-zÀ-ɏ]*|budgeten|[A-Za-zÀ-ɏ]*visionen|årshjul[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*handbok[A-Za-zÀ-ɏ]*|regler för|(?:andra|särskilda|egna|kommunens|övriga) regler|regleras|kompletterar|komplement|konkretiserar|ersätter|utgår från|bygger på|bilaga [A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])/iu;
/** Words that end like a type and are too general to name a document. */
const everyday = /^(?:regler(?:na)?|regeln|budget|uppdrag(?:et)?|vision|regeringsuppdrag)$/;

export const missingRelationToOtherSteering: Rule = {
  id: 'missing-relation-to-other-steering',
  principles: ['helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.1' },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'policy',
        markdown: '# Policy för bemötande\n\nAlla medarbetare ska svara inom två dagar. Chefen ska följa upp svaren. Kontaktcenter ska samla frågorna.\n',
      },
      { type: 'riktlinje', markdown: '# Riktlinje för möten\n\nChefen ska:\n\n- skicka dagordning\n- föra protokoll\n- följa upp besluten\n' },
    ],
    good: [
      {
        type: 'policy',
        markdown:
          '# Policy för bemötande\n\nPolicyn kompletterar kommunens kommunikationsstrategi. Medarbetare ska svara inom två dagar. Chefen ska följa upp. Kontaktcenter ska samla frågorna.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för möten\n\nEnligt kommunallagen ska protokollet justeras. Chefen ska kalla. Sekreteraren ska skriva. Ordföranden ska justera.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    if (isTypedByFileOnly(draft) || relates(draft)) return;
    if (duties(draft) < enough) return;
    const title = titlePlace(document) ?? outline(document).places[0];
    if (!title) return;
    const say = words[config.language];
    const fix: Fix = { title: say.fix, safe: false, edits: [sectionAtEnd(document, section)] };
    yield { span: spanOf(title), message: say.message, fixes: [fix] };
  },
};

const relates = (draft: Draft): boolean => field(draft.document, 'replaces') !== undefined || relatesSomewhere(draft);

const relatesSomewhere = inAnyChapter((chapter) => {
  const text = wholeText(chapter.document);
  if (law.test(text) || steering.test(text)) return true;
  return [...new Set(text.match(/[A-Za-zÀ-ɏ-]+/gu))].some((word) => {
    const lower = word.toLowerCase().replace(/(?<=[nt])s$/, '');
    return documentTypeIn(lower) !== undefined && !everyday.test(lower) && !namesDraft(chapter, lower);
  });
});

const duties = sumOfChapters((chapter) => draftMandates(chapter).filter(({ clause }) => clause.deontic).length);
