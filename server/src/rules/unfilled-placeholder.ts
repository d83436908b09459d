import { placeholdersIn } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';

const words = {
  sv: {
    title: 'Något att fylla i',
    what: 'Ser ställen som en mall eller en åtgärd har lämnat åt dig: ”[vem: skriv här]”.',
    why: 'Ett ofyllt ställe är lätt att missa när dokumentet går till beslut. Text som innehåller ett räknas aldrig som belägg för en princip och aldrig som skäl. Regeln är verktygets egen och har ingen källa bland utredningarna.',
    advice: 'Skriv det som ska stå där, eller ta bort meningen.',
    silent: 'Andra hakparenteser, till exempel länkar och fotnoter.',
    message: (text: string) => `Vad ska stå här? ${text} väntar på att fyllas i.`,
  },
  en: {
    title: 'Something to fill in',
    what: 'Sees places that a template or a fix has left to you: ”[vem: skriv här]”.',
    why: 'An unfilled place is easy to miss when the document goes to decision. Text that holds one never counts as evidence for a principle and never as a reason. The rule is the tool’s own and has no source among the inquiries.',
    advice: 'Write what belongs there, or remove the sentence.',
    silent: 'Other square brackets, such as links and footnotes.',
    message: (text: string) => `What goes here? ${text} waits to be filled in.`,
  },
} as const;

export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  principles: ['oppenhet'],
  severity: 'hint',
  source: undefined,
  measured: { read: 1, right: 1 },
  inChapters: true,
  words,
  examples: {
    bad: [{ markdown: 'Planen ska följas upp av [vem: skriv här].\n' }, { markdown: '| Mål | Ansvarig |\n|---|---|\n| Trygghet | [roll: skriv här] |\n' }],
    good: [{ markdown: 'Planen följs upp av nämnden.\n' }, { markdown: 'Se [planen: skriv] och [^1].\n' }],
  },
  *check({ document, config }): Generator<Report> {
    for (const span of placeholdersIn(document.text)) yield { span, message: words[config.language].message(document.text.slice(span.start, span.end)) };
  },
};
