import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { spanOf } from '../markdown/outline.ts';
import { sectionWith } from '../governance/insertions.ts';
import { speaksOf, type Words } from '../core/screen.ts';
import { unsaid } from '../governance/own-places.ts';

const words = {
  sv: {
    title: 'Vilka har varit med?',
    what: 'Ser policyer, riktlinjer, planer, program och strategier som inte berättar hur de har kommit till: inget om vilka som har tagit fram dem, deltagit, medverkat eller lämnat synpunkter.',
    why: 'Den som ska arbeta efter ett dokument vet ofta bäst vad som går att genomföra. SOU 2018:47 skriver att medarbetare bör vara med och utveckla mål och riktning och hur resultatet följs upp. Att berätta vilka som har varit med visar också vems erfarenhet som ännu saknas.',
    advice: 'Skriv vilka som har varit med, till exempel medarbetare, chefer och dem dokumentet är till för, och vad som ändrades efter deras synpunkter.',
    silent:
      'När dokumentet säger vilka som har tagit fram det, deltagit eller medverkat, eller nämner en arbetsgrupp, referensgrupp, remiss eller workshop, även i bakgrunden eller huvudet. Samverkan i arbetet som dokumentet handlar om räknas inte dit. Även i rutiner, regler, reglementen, delegationsordningar, budgetar, avtal, uppdrag, författningar, utdrag och texter av okänd typ.',
    message: 'Vilka har varit med och tagit fram dokumentet? Det säger ännu inget om dem som ska arbeta efter det eller dem det är till för.',
    fix: 'Lägg till ett avsnitt om hur dokumentet har tagits fram',
  },
  en: {
    title: 'Who took part?',
    what: 'Sees policies, guidelines, plans, programmes and strategies that do not tell how they came about: nothing on who made them, took part, contributed or gave views.',
    why: 'Those who are to work by a document often know best what can be done. SOU 2018:47 writes that staff should take part in developing goals and direction and how the result is followed up. To tell who took part also shows whose experience is still missing.',
    advice: 'Say who took part, such as staff, managers and those the document is for, and what changed after their views.',
    silent:
      'When the document says who has made it, taken part or contributed, or names a working group, reference group, consultation or workshop, also in the background or the header. Co-operation in the work that the document is about does not count. Also on routines, rules, rules of procedure, delegation orders, budgets, contracts, assignments, statutes, extracts and texts of unknown type.',
    message: 'Who took part in making the document? It says nothing yet of those who are to work by it or those it is for.',
    fix: 'Add a section on how the document was made',
  },
} as const;

const skeleton = `Dokumentet har tagits fram av ${placeholder('vilka')} tillsammans med ${placeholder('medarbetare, chefer och dem det är till för')}. Efter deras synpunkter ändrades ${placeholder('vad')}.`;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'plan', 'handlingsplan', 'program', 'strategi']);

/** What tells of the making of the document wherever it stands. */
const made =
  /(?<![A-Za-zÀ-ɏ])(?:(?:har|är|blev|blivit)\s+(?:tagit|arbetat)\s+fram|samråd\s+(?:har\s+)?(?:hållits|hölls|skett|ägt\s+rum)|upprättad\s+av|(?:synpunkter|önskemål)(?![A-Za-zÀ-ɏ])[^.!?]{0,80}(?:kommit\s+in|inkommit)[^.!?]{0,60}(?:arbetet|versionen|förslaget)|(?:synpunkter|önskemål)(?![A-Za-zÀ-ɏ])[^.!?]{0,80}under\s+arbetet[^.!?]{0,60}(?:kommit\s+in|inkommit)|(?:tagits|togs|arbetats|arbetades|arbetat|vuxit|växt)\s+fram|framtag(?:en|et|na|its)|framarbeta[A-Za-zÀ-ɏ]*|utarbetad?[est]?(?![A-Za-zÀ-ɏ])|utarbetades|utformats|medverkat|medverkade|deltagit|deltog|[A-Za-zÀ-ɏ]*förankra[A-Za-zÀ-ɏ]*|(?:referens|arbets|projekt|skriv)grupp[A-Za-zÀ-ɏ]*|remiss[A-Za-zÀ-ɏ]*|remitter[A-Za-zÀ-ɏ]*|workshop[A-Za-zÀ-ɏ]*|inspel|fokusgrupp[A-Za-zÀ-ɏ]*|samskap[A-Za-zÀ-ɏ]*|medskap[A-Za-zÀ-ɏ]*|arbetats\s+in|synpunkter\s+från)/iu;

const itself =
  '(?:policyn|riktlinje[nr]|riktlinjerna|[A-Za-zÀ-ɏ]*planen|[A-Za-zÀ-ɏ]*programmet|[A-Za-zÀ-ɏ]*strategin|dokumentet|förslaget|utkastet|underlaget|underlag|målen|prioriteringarna|framtagande[A-Za-zÀ-ɏ]*|arbetet\\s+med\\s+att)';
const together =
  '(?:[A-Za-zÀ-ɏ]*dialog(?:en|er)?|samråd|tillsammans\\s+med|i\\s+sam(?:verkan|arbete|råd)\\s+med|synpunkter|intervju[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*enkät[A-Za-zÀ-ɏ]*|delaktig[A-Za-zÀ-ɏ]*|involver[A-Za-zÀ-ɏ]*|lyssna[A-Za-zÀ-ɏ]*|samtal)';
/** Words of co-operation that tell of the making when the sentence speaks of the document. */
const onItself = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${itself}(?![A-Za-zÀ-ɏ])[^.!?]{0,160}(?<![A-Za-zÀ-ɏ])${together}|${together}(?![A-Za-zÀ-ɏ])[^.!?]{0,160}(?<![A-Za-zÀ-ɏ])${itself})(?![A-Za-zÀ-ɏ])`,
  'iu',
);

const tellsOfMaking = speaksOf(made);
const tellsOfItself = speaksOf(onItself);

export const missingCoCreation: Rule = {
  id: 'missing-co-creation',
  principles: ['oppenhet', 'handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.2.1' },
  measured: { read: 55, right: 49 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      { type: 'policy', markdown: '# Policy för skolgårdar\n\nSkolgårdar är öppna på kvällarna. Rektorn beslutar om belysning.\n' },
      {
        type: 'plan',
        markdown:
          '# Plan för trygga torg\n\nAntagen av kommunfullmäktige 2026-03-02.\n\nTrygghetsvandringar ska ske i samverkan med boende. Belysningen ska ses över.\n',
      },
    ],
    good: [
      {
        type: 'policy',
        markdown: '# Policy för skolgårdar\n\nPolicyn har tagits fram av vaktmästare, lärare och elevråd. Skolgårdar är öppna på kvällarna.\n',
      },
      {
        type: 'plan',
        markdown:
          '# Plan för trygga torg\n\n## Bakgrund\n\nUnderlaget kommer från samtal med butiksägare och boende.\n\n## Åtgärder\n\nBelysningen ska ses över.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const front = document.blocks.find(({ kind }) => kind === 'front-matter')?.text ?? '';
    const place = front.split('\n').some((line) => made.test(line) || onItself.test(line)) ? undefined : unsaid(draft, tellsOfEither);
    if (!place) return;
    const say = words[config.language];
    yield {
      span: spanOf(place),
      message: say.message,
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(document, made, 'Så har dokumentet tagits fram', skeleton)] }],
    };
  },
};

const tellsOfEither = (said: Words): boolean => tellsOfMaking(said) || tellsOfItself(said);
