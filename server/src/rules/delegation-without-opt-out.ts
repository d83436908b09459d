import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { delegation, proseSays } from '../governance/delegations.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sectionWith } from '../governance/insertions.ts';

const words = {
  sv: {
    title: 'Delegation som inte går att avstå',
    what: 'Ser delegationsordningar som inte säger att den som får en delegation kan avstå från den, lämna tillbaka den eller lämna över ett ärende.',
    why: 'Den som saknar kompetens eller tid för ett beslut behöver kunna säga det. SOU 2018:47 menar att ingen ska behöva ta emot en delegering mot sin vilja, utan kunna avstå om förutsättningarna saknas.',
    advice: 'Skriv att delegaten kan avstå eller lämna tillbaka delegationen, och vem som då beslutar i stället.',
    silent:
      'När texten säger att delegaten kan avstå, tacka nej, lämna tillbaka delegationen eller lämna över ett ärende. Att principiella ärenden ska lämnas till nämnden räknas inte. Även i andra dokument än delegationsordningar, i utdrag, och när beslut bara lämnas till förtroendevalda.',
    message: 'Kan den som får en delegation avstå från den? Texten säger ännu inte vad delegaten gör när kompetensen eller tiden inte räcker.',
    fix: 'Skriv att delegaten kan avstå',
  },
  en: {
    title: 'A delegation that cannot be declined',
    what: 'Sees orders of delegation that do not say that whoever gets a delegation may decline it, give it back or hand over a matter.',
    why: 'Whoever lacks the competence or time for a decision needs to be able to say so. SOU 2018:47 holds that nobody is to have to take on a delegation, but may decline when the conditions are not there.',
    advice: 'Say that the delegate may decline or give the delegation back, and who then decides instead.',
    silent:
      'When the text says that the delegate may decline, give the delegation back or hand over a matter. That matters of principle are to go to the board does not count. Also on other documents than orders of delegation, on extracts, and when decisions go to elected members only.',
    message: 'May whoever gets a delegation decline it? The text does not yet say what the delegate does when competence or time does not suffice.',
    fix: 'Say that the delegate may decline',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['delegationsordning']);

const skeleton = `Den som inte anser sig ha kompetens eller tid för en delegation kan avstå från den eller lämna tillbaka den till ${placeholder('vem')}, som då beslutar själv eller ger uppgiften till någon annan.`;

const declines =
  /(?<![A-Za-zÀ-ɏ])(?:avstå[A-Za-zÀ-ɏ]*|tackar?\s+nej|avsäg[A-Za-zÀ-ɏ]*|säg(?:a|er)\s+(?:ifrån\s+sig|nej)|återlämna[A-Za-zÀ-ɏ]*|lämnar?\s+tillbaka|(?:får|kan|har\s+rätt\s+att)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,6}?(?:lämnas?\s+över|överlämnas?|hänskjutas?|lämna\s+(?:ett\s+|sitt\s+)?(?:ärende|ärendet|beslutet)))(?![A-Za-zÀ-ɏ])/iu;
/** What no delegate chooses. */
const others = /(?<![A-Za-zÀ-ɏ])(?:avstå\s+(?:vid|på\s+grund\s+av)\s+jäv|(?:inte|ej|aldrig)\s+(?:avstå|avsäga|tacka\s+nej)[A-Za-zÀ-ɏ]*)/giu;

export const delegationWithoutOptOut: Rule = {
  id: 'delegation-without-opt-out',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.1' },
  missing: true,
  types,
  measured: { read: 2, right: 2 },
  words,
  examples: {
    bad: [
      {
        type: 'delegationsordning',
        markdown:
          '# Delegationsordning för fritidsnämnden\n\nNämnden delegerar beslutanderätten enligt tabellen.\n\n| Ärende | Delegat |\n|---|---|\n| Uthyrning av hallar | Anläggningschef |\n',
      },
      {
        type: 'delegationsordning',
        markdown:
          '# Delegationsordning för fritidsnämnden\n\nPrincipiella ärenden ska lämnas över till nämnden.\n\n| Ärende | Delegat |\n|---|---|\n| Bidrag till läger | Handläggare |\n',
      },
    ],
    good: [
      {
        type: 'delegationsordning',
        markdown:
          '# Delegationsordning för fritidsnämnden\n\nNämnden delegerar beslutanderätten enligt tabellen. Delegaten kan alltid lämna över ett ärende till nämnden.\n\n| Ärende | Delegat |\n|---|---|\n| Uthyrning av hallar | Anläggningschef |\n',
      },
      {
        type: 'delegationsordning',
        markdown:
          '# Delegationsordning för fritidsnämnden\n\nDen som inte vill ha en delegation tackar nej.\n\n| Ärende | Delegat |\n|---|---|\n| Uthyrning av hallar | Anläggningschef |\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const span = delegation(draft);
    if (!span || mayDecline(draft)) return;
    const say = words[draft.config.language];
    yield {
      span,
      message: say.message,
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(draft.document, /^(?:att avstå|avstå)/i, 'Att avstå från en delegation', skeleton)] }],
    };
  },
};

const mayDecline = proseSays(declines, others);
