import type { Document } from '../core/document.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { Edit, Span } from '../core/text.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftGoals } from '../governance/draft.ts';
import { outline, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import { lineEnd, lineStart } from '../markdown/places.ts';
import { lastIn, isInternal, namesBeneficiaries, purposeSection, stated } from '../governance/purpose.ts';
import { sectionWith } from '../governance/insertions.ts';
import { ownPlaces, unsaid } from '../governance/own-places.ts';

const words = {
  sv: {
    title: 'Syftet saknas',
    what: 'Ser policyer, riktlinjer, planer, program och strategier som inte säger varför de finns, och syften som inte nämner dem dokumentet är till för fast texten handlar om dem längre fram.',
    why: 'Den som vet varför och för vem kan göra rätt också när texten inte räcker till. SOU 2018:47 låter målen utgå från verksamhetens syfte och medborgarens behov.',
    advice: 'Börja med vilka dokumentet är till för och vad som ska bli bättre för dem. Två meningar räcker.',
    silent:
      'När det finns ett avsnitt om syfte, mål eller varför, när inledningen säger ”för att”, ”så att” eller ”bidra till”, när rubriken själv säger det (”mot mobbning”), och när syftet, inledningen eller rubriken nämner någon det är till för. Ett syfte utan människor släpps i dokument om interna frågor. Även i rutiner, reglementen, avtal, uppdrag, författningar, utdrag och texter av okänd typ.',
    none: 'Varför finns dokumentet, och för vem? Det säger ännu inte vad det ska leda till.',
    nobody: (whom: string) => `Vilka är syftet till för? Dokumentet talar om ”${whom}” längre fram, men syftet nämner ingen som ska få det bättre.`,
    here: 'Här nämns några som dokumentet rör',
    fix: 'Lägg till ett avsnitt om syftet',
    fixNobody: 'Lägg till vilka det är till för',
  },
  en: {
    title: 'No purpose',
    what: 'Sees policies, guidelines, plans, programmes and strategies that do not say why they exist, and purposes that do not name those the document is for though the text is about them further on.',
    why: 'Who knows why and for whom can act well also when the text does not suffice. SOU 2018:47 lets goals start from the purpose of the organisation and the needs of the citizen.',
    advice: 'Begin with whom the document is for and what is to get better for them. Two sentences are enough.',
    silent:
      'When there is a section on purpose, goals or why, when the introduction says ”för att”, ”så att” or ”bidra till”, when the title itself says so (”mot mobbning”), and when the purpose, introduction or title names somebody it is for. A purpose without people passes in documents on internal matters. Also on routines, rules of procedure, contracts, assignments, statutes, extracts and texts of unknown type.',
    none: 'Why does the document exist, and for whom? It does not yet say what it is to lead to.',
    nobody: (whom: string) =>
      `Whom is the purpose for? The document speaks of ”${whom}” further on, but the purpose names nobody for whom things are to get better.`,
    here: 'Here some are named whom the document concerns',
    fix: 'Add a section on the purpose',
    fixNobody: 'Add whom it is for',
  },
} as const;

const skeleton = `Det här dokumentet är till för ${placeholder('vilka')}. Det ska leda till att ${placeholder('vad som blir bättre för dem')}.`;
const forWhom = `Det är till för ${placeholder('vilka')}, som får ${placeholder('vad som blir bättre för dem')}.`;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'plan', 'handlingsplan', 'program', 'strategi']);

/** Headings that stand for a purpose, and words that state one wherever they stand. */
const purposeHeading =
  /(?<![A-Za-zÀ-ɏ])(?:syfte[A-Za-zÀ-ɏ]*|ändamål[A-Za-zÀ-ɏ]*|avsikt[A-Za-zÀ-ɏ]*|varför|därför|[A-Za-zÀ-ɏ]*mål(?:en|et|sättning[A-Za-zÀ-ɏ]*|bild[A-Za-zÀ-ɏ]*|område[A-Za-zÀ-ɏ]*)?(?![A-Za-zÀ-ɏ])|vision[A-Za-zÀ-ɏ]*|inriktning[A-Za-zÀ-ɏ]*|ambition[A-Za-zÀ-ɏ]*|uppdrag[A-Za-zÀ-ɏ]*|till för|vad vi vill|utgångspunkt[A-Za-zÀ-ɏ]*)/iu;
/** Words that state a purpose in the introduction; further on they say why one does this or that. */
const statedFirst =
  /(?<![A-Za-zÀ-ɏ])(?:för\s+att|så\s+att|vill|bidra[r]?|leder?\s+till|ska\s+ge|säkerställ[A-Za-zÀ-ɏ]*|trygga[r]?|främja[rns]*|stärk[A-Za-zÀ-ɏ]*|förbättra[A-Za-zÀ-ɏ]*|förebygg[A-Za-zÀ-ɏ]*|underlätta[r]?|värna[r]?|vägledning|vägleda[nr]?[A-Za-zÀ-ɏ]*|stöd\s+(?:för|till|i|vid)|möjlighet[A-Za-zÀ-ɏ]*\s+(?:till|att)|förutsättning[A-Za-zÀ-ɏ]*|konkretisera[r]?)(?![A-Za-zÀ-ɏ])/iu;
/** How many words count as the introduction; the tool's own. */
const introduction = 200;
const inTitle = /(?<![A-Za-zÀ-ɏ])(?:mot|för att|så att)(?![A-Za-zÀ-ɏ])/iu;

const statesPurpose = speaksOf(stated);

export const missingPurpose: Rule = {
  id: 'missing-purpose',
  principles: ['medborgarfokus', 'tillit'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.2.1' },
  measured: { read: 3, right: 1 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'policy',
        markdown:
          '# Policy för föreningslokaler\n\nLokaler bokas hos vaktmästaren. Bokningen ska göras en vecka i förväg.\n\n## Ansvar\n\nNämnden beslutar om avgifter.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för skolskjuts\n\n## Syfte\n\nRiktlinjen anger hur nämnden handlägger ärenden.\n\n## Beslut\n\nEleverna får besked i maj. Handläggaren ringer vårdnadshavaren vid avslag.\n',
      },
    ],
    good: [
      {
        type: 'policy',
        markdown: '# Policy för föreningslokaler\n\nKommunen delar sina lokaler för att fler ska kunna träffas nära hemmet. Lokaler bokas hos vaktmästaren.\n',
      },
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för skolskjuts\n\n## Syfte\n\nElever som bor långt bort ska komma tryggt till skolan.\n\n## Beslut\n\nEleverna får besked i maj.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const say = words[config.language];
    const section = purposeSection(document);
    if (!section) {
      const place = hasPurpose(draft) ? undefined : unsaid(draft, statesPurpose);
      if (place) yield { span: spanOf(place), message: say.none, fixes: [withPurpose(document, say.fix)] };
      return;
    }
    const heading = outline(document).places[section.heading ?? -1];
    if (!heading || isInternal(document) || draftGoals(draft).length > 1 || namesBeneficiaries(draft)) return;
    const met = firstMet(document);
    if (!met) return;
    const end = lineEnd(document, lastIn(document, section).end);
    const edit: Edit = { span: { start: end, end }, newText: `\n\n${forWhom}` };
    yield {
      span: spanOf(heading),
      message: say.nobody(document.text.slice(met.start, met.end)),
      related: [{ span: met, message: say.here }],
      fixes: [{ title: say.fixNobody, safe: false, edits: [edit] }],
    };
  },
};

/** Whether a heading, the title, the front matter, the introduction or a goal says what the document is to lead to. */
function hasPurpose(draft: Draft): boolean {
  const { document } = draft;
  const title = titlePlace(document);
  if (title && inTitle.test(wordsOf(title.passage))) return true;
  if (document.blocks.some(({ kind, text }) => kind === 'front-matter' && /^["']?(?:syfte|ändamål)["']?:[ \t]*\S/im.test(text))) return true;
  if (draftGoals(draft).length > 0) return true;
  let read = 0;
  for (const { passage } of ownPlaces(document)) {
    const text = wordsOf(passage);
    if (passage.depth > 0 && purposeHeading.test(text)) return true;
    const said = text.split(' ');
    if (read < introduction && statedFirst.test(said.slice(0, introduction - read).join(' '))) return true;
    read += said.length;
  }
  return false;
}

/** The section on the purpose before the first one, or under the heading that waits for it. */
function withPurpose(document: Document, title: string): Fix {
  const { places, sections } = outline(document);
  const top = titlePlace(document);
  const first = sections.map(({ heading }) => (heading === undefined ? undefined : places[heading])).find((place) => place !== undefined && place !== top);
  const waiting = sections.some((section) => /^(?:syfte|ändamål)/i.test(section.title));
  if (!first || waiting) return { title, safe: false, edits: [sectionWith(document, /^(?:syfte|ändamål)/i, 'Syfte', skeleton)] };
  const at = lineStart(document, spanOf(first).start);
  return { title, safe: false, edits: [{ span: { start: at, end: at }, newText: `## Syfte\n\n${skeleton}\n\n` }] };
}

/** The same named narrowly: what shows that the document is about them. */
const served =
  /(?<![A-Za-zÀ-ɏ])(?:medborgar|invånar|kommuninvånar|elev(?!hälsa|råd)|brukar(?:e|n)|patient|anhörig|klient|hyresgäst|besökar|vårdnadshavar|resenär)(?![A-Za-zÀ-ɏ]*(?:lag|lagen|förordning|förordningen|journal[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]*/iu;

/** The first of those served whom the document names in its own voice. */
function firstMet(document: Document): Span | undefined {
  for (const place of ownPlaces(document)) {
    const found = place.passage.depth > 0 ? null : served.exec(place.passage.prose);
    if (found) {
      const start = spanOf(place).start + found.index;
      return { start, end: start + found[0].length };
    }
  }
  return undefined;
}
