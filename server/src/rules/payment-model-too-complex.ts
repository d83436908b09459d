import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { isPaymentModel, type PaymentPart, paymentParts } from '../governance/payment-model.ts';
import { wordsOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

const words = {
  sv: {
    title: 'Ersättningsmodell i många delar',
    what: 'Räknar delarna i en ersättningsmodell: det som betalas, och varje avdrag, tillägg och bonus. En prislista är en del, hur många rader den än har.',
    why: 'Varje del är ännu en sak som arbetet anpassas till, och nya delar läggs lätt till för att rätta till följderna av de förra. SOU 2018:47 föreslår att modellen hålls så enkel som möjligt och att andra sätt att styra övervägs. Betänkandet nämner ingen siffra; gränserna är verktygets egna och kan ändras i projektet.',
    advice: 'Gå igenom delarna en och en: vad är syftet, kunde samtal eller uppföljning göra samma sak, vilken bieffekt väntas, och när slopas delen?',
    silent:
      'I andra dokument än ersättningsmodeller, resursfördelning och pengmodeller, när en tabell redan ger varje del ett syfte och en bieffekt, för delar som avskaffas eller berättas om i bakgrunden, samt i citat och författningar.',
    message: (count: number, adjustments: number, limits: { readonly parts: number; readonly adjustments: number }) =>
      `Vilka av modellens ${count} delar behövs${adjustments > 0 ? ` (avdrag och tillägg: ${adjustments})` : ''}? Gränserna, ${limits.parts} delar och ${limits.adjustments} avdrag och tillägg, är verktygets egna; SOU 2018:47 nämner ingen siffra men vill ha modellen enkel, så att arbetet inte formas av den.`,
    part: (n: number, text: string) => `Del ${n}: ${text}`,
    fix: 'Lägg till en tabell där varje del får ett syfte',
  },
  en: {
    title: 'A payment model in many parts',
    what: 'Counts the parts of a payment model: what is paid, and each deduction, supplement and bonus. A price list is one part, however many rows it has.',
    why: 'Each part is one more thing to which the work adapts, and new parts are easily added to mend what the last ones led to. SOU 2018:47 proposes to keep the model as simple as possible and to consider other ways to steer. The report gives no number; the limits are the tool’s own and can be set in the project.',
    advice:
      'Go through the parts one by one: what is the purpose, could talks or follow-up do the same, what side effect is expected, and when is the part dropped?',
    silent:
      'On other documents than payment models, allocation of resources and voucher models, when a table gives each part a purpose and a side effect already, on parts that are abolished or told of in the background, and in quotations and statutes.',
    message: (count: number, adjustments: number, limits: { readonly parts: number; readonly adjustments: number }) =>
      `Which of the model’s ${count} parts are needed${adjustments > 0 ? ` (deductions and supplements: ${adjustments})` : ''}? The limits, ${limits.parts} parts and ${limits.adjustments} deductions and supplements, are the tool’s own; SOU 2018:47 gives no number but wants the model simple, so that the work is not shaped by it.`,
    part: (n: number, text: string) => `Part ${n}: ${text}`,
    fix: 'Add a table that gives each part a purpose',
  },
} as const;

const deductions =
  '| Avvikelse | Avdrag |\n|---|---|\n| Uteblivet besök | 800 kr |\n| Sent besök | 150 kr |\n| Plan som saknas | 1 000 kr |\n| Sen rapport | 3 000 kr |\n';

export const paymentModelTooComplex: Rule = {
  id: 'payment-model-too-complex',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.5' },
  words,
  measured: { read: 1, right: 1 },
  examples: {
    bad: [
      { type: 'ersattningsmodell', markdown: `# Ersättningsmodell för hemtjänst\n\n## Avdrag\n\n${deductions}` },
      {
        type: 'ersattningsmodell',
        markdown:
          '# Ersättningsmodell för vårdval\n\n## Grundersättning\n\nEnheten får 900 kronor per listad.\n\n## Bonus\n\n- Kontinuitet: 1 procent\n- Nöjdhet: 1 procent\n- Dokumentation: 1 procent\n- Tidspassning: 1 procent\n',
      },
    ],
    good: [
      { type: 'ersattningsmodell', markdown: '# Ersättningsmodell för hemtjänst\n\n## Grundersättning\n\nUtföraren får 400 kronor per timme.\n' },
      { type: 'riktlinje', markdown: `# Riktlinje för biblioteket\n\n## Avdrag\n\n${deductions}` },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning' || !isPaymentModel(draft) || isWeighed(draft)) return;
    const parts = paymentParts(draft);
    const limits = draft.config.thresholds['payment-model-too-complex'];
    const adjustments = parts.filter(({ kind }) => kind === 'adjustment');
    const first = adjustments[0] ?? parts[0];
    if (!first || (parts.length <= limits.parts && adjustments.length <= limits.adjustments)) return;
    const say = words[draft.config.language];
    yield {
      span: first.span,
      message: say.message(parts.length, adjustments.length, limits),
      related: parts.map(({ span, text }, i) => ({ span, message: say.part(i + 1, shortened(text)) })),
      fixes: [{ title: say.fix, safe: false, edits: [sectionAtEnd(draft.document, tableOf(parts))] }],
    };
  },
};

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 68).trimEnd()} …` : text);

/** Whether a table gives the parts a purpose and a side effect, or another way to steer. */
const isWeighed = ({ document }: Draft): boolean =>
  tables(document).some(({ rows }) => {
    const head = (rows[0] ?? []).map((cell) => wordsOf(cell.passage).toLowerCase());
    return head.some((cell) => /syfte/.test(cell)) && head.some((cell) => /bieffekt|styrmedel|sätt att styra|slopas/.test(cell));
  });

const tableOf = (parts: readonly PaymentPart[]): string =>
  [
    '## Modellens delar',
    '',
    '| Del | Syfte | Andra sätt att styra som övervägts | Väntad bieffekt | Slopas om |',
    '| --- | --- | --- | --- | --- |',
    ...parts.map(
      ({ text }) =>
        `| ${shortened(text).replace(/\|/g, '/')} | ${placeholder('syfte')} | ${placeholder('vilka')} | ${placeholder('vilken')} | ${placeholder('när')} |`,
    ),
    '',
  ].join('\n');
