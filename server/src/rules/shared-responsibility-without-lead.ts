import { blockFact } from '../core/document.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { touches } from '../core/text.ts';
import { draftGoals, draftType } from '../governance/draft.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { sentencesInForce } from '../governance/sentences-in-force.ts';
import { outline } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Delat ansvar utan någon som håller ihop',
    what: 'Ser ”gemensamt ansvar”, ”delat ansvar” och ”alla ansvarar” i ett avsnitt där ingen sägs leda, samordna eller sammankalla.',
    why: 'Att ta ansvar tillsammans är bra, och principen om helhetssyn ber om det. Men den som hamnar mellan flera riskerar att ingen tar ansvar för: SOU 2018:47 lyfter som gott exempel samarbeten med en ansvarig förvaltning, en budget och en ledningsgrupp.',
    advice: 'Behåll det gemensamma ansvaret och lägg till vem som håller ihop arbetet: ”Socialnämnden samordnar”.',
    silent:
      'När avsnittet nämner någon som leder, samordnar, sammankallar eller har huvudansvaret, när var och en ansvarar för sitt eget, samt i citat, lagcitat, frågor, bakgrund, mål och författningar.',
    message: (said: string) => `Vem håller ihop arbetet? ”${said}” är en bra början, och avsnittet säger ännu inte vem som samordnar eller sammankallar.`,
    fix: 'Lägg till vem som håller ihop arbetet',
  },
  en: {
    title: 'Shared responsibility without a lead',
    what: 'Sees ”gemensamt ansvar”, ”delat ansvar” and ”alla ansvarar” in a section where nobody is said to lead, co-ordinate or convene.',
    why: 'To be responsible together is good, and the principle of the whole asks for it. But who falls between several may be nobody’s: SOU 2018:47 holds up co-operation with one responsible administration, a budget and a steering group.',
    advice: 'Keep the shared responsibility and add who holds the work together: ”Socialnämnden samordnar”.',
    silent:
      'When the section names somebody who leads, co-ordinates, convenes or has the main responsibility, when each is responsible for their own, and in quotations, quotations of law, questions, background, goals and statutes.',
    message: (said: string) => `Who holds the work together? ”${said}” is a good start, and the section does not yet say who co-ordinates or convenes.`,
    fix: 'Add who holds the work together',
  },
} as const;

const shared =
  /(?<![A-Za-zÀ-ɏ])(?:(?:har|bär|tar|ha|bära)\s+(?:ett\s+)?)?(?:gemensamt|delat)\s+ansvar(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])delar\s+(?:på\s+)?ansvaret(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])ansvarar\s+(?:gemensamt|tillsammans)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:alla|samtliga)\s+[A-Za-zÀ-ɏ]+\s+(?:ansvarar\s+för|har\s+(?:ett\s+)?ansvar\s+för)(?![A-Za-zÀ-ɏ])/iu;

const lead =
  /(?<![A-Za-zÀ-ɏ])(?:leder|leds|leda|samordnar|samordnas|samordna|sammankall[A-Za-zÀ-ɏ]*|håller ihop|hålla ihop|huvudansvar[A-Za-zÀ-ɏ]*|ansvarig (?:förvaltning|nämnd)|processägare[A-Za-zÀ-ɏ]*|projektledare[A-Za-zÀ-ɏ]*|samordningsansvar[A-Za-zÀ-ɏ]*|samordningsansvarig[A-Za-zÀ-ɏ]*|samordnare[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

const ownThings = /(?<![A-Za-zÀ-ɏ])(?:sin|sitt|sina)\s+egn?[A-Za-zÀ-ɏ]*|(?<![A-Za-zÀ-ɏ])(?:eget|egen|egna)(?![A-Za-zÀ-ɏ])/iu;
const denied = /(?<![A-Za-zÀ-ɏ])(?:inte|inget|inga|aldrig)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}$/iu;

export const sharedResponsibilityWithoutLead: Rule = {
  id: 'shared-responsibility-without-lead',
  principles: ['helhetssyn', 'handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.2' },
  measured: { read: 3, right: 2 },
  words,
  inChapters: true,
  examples: {
    bad: [
      { markdown: 'Socialnämnden och utbildningsnämnden har ett gemensamt ansvar för barn som far illa.\n' },
      { markdown: 'Kulturskolan och fritidsgården delar på ansvaret för replokalerna.\n' },
    ],
    good: [
      { markdown: 'Socialnämnden och skolnämnden har ett gemensamt ansvar för unga i riskzon. Socialnämnden leder arbetet.\n' },
      { markdown: 'Alla medarbetare ansvarar för sina egna lösenord.\n' },
    ],
  },
  told: ({ document }) => (document.blocks.some(hasLead) ? 'lead' : ''),
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const { sections } = outline(document);
    const goals = draftGoals(draft);
    const say = words[config.language];
    for (const { span, section } of sentencesInForce(draft)) {
      const said = document.text.slice(span.start, span.end);
      const match = shared.exec(said);
      if (!match || ownThings.test(said) || denied.test(said.slice(0, match.index)) || goals.some((goal) => touches(goal.span, span))) continue;
      const around = sections[section];
      // Who leads may be said in the chapters that stand under the heading.
      if (draft.told && document.chapter?.goesOn && around?.heading !== undefined && around.span.start === document.chapter.own) continue;
      if (around && lead.test(document.text.slice(around.span.start, around.span.end))) continue;
      const start = span.start + match.index;
      yield {
        span: { start, end: start + match[0].length },
        message: say.message(match[0].replace(/\s+/g, ' ')),
        fixes: [
          {
            title: say.fix,
            safe: false,
            edits: [sentenceAfter(document, span, `${placeholder('Vem')} håller ihop arbetet och sammankallar.`)],
          },
        ],
      };
    }
  },
};

const hasLead = blockFact(({ text }) => lead.test(text));
