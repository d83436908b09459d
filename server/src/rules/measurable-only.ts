import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { statements } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const words = {
  sv: {
    title: 'Bara det mätbara räknas',
    what: 'Ser krav på att alla mål, effekter eller resultat ska vara mätbara, eller att det som inte kan mätas lämnas utanför.',
    why: 'Det som betyder mest för en människa går inte alltid att räkna. SOU 2018:47 varnar för tron att allt värde en verksamhet skapar kan fångas i mått. Blir mätbarheten ett villkor väljs det som är lätt att mäta.',
    advice: 'Låt några mål följas i ord: samtal, observationer, verksamhetens egen beskrivning. Skriv vad varje mått visar och vad det inte visar.',
    silent:
      'När meningen eller den som följer nämner ett annat sätt att veta (samtal, beskrivning, ”i den mån det går”), när kravet nekas eller upphör, när det är annat än mål, effekter och resultat som mäts, samt i citat, lagcitat, bakgrund, rubriker och författningar.',
    message: (said: string) =>
      `Vad händer med det viktiga som inte går att mäta (”${said}”)? När mätbarhet är ett villkor är det lätt hänt att målen väljs efter vad som går att räkna.`,
  },
  en: {
    title: 'Only what can be measured counts',
    what: 'Sees demands that all goals, effects or results be measurable, or that what cannot be measured is left out.',
    why: 'What means most to a person cannot always be counted. SOU 2018:47 warns of the belief that all value an organisation creates can be caught in measures. Where measurability is a condition, what is easy to measure gets chosen.',
    advice: 'Let some goals be followed in words: talks, observations, the unit’s own description. Say what each measure shows and what it does not.',
    silent:
      'When the sentence or the next speaks of another way to know (talks, descriptions, ”as far as possible”), when the demand is denied or ends, when something other than goals, effects and results is measured, and in quotations, quotations of law, background, headings and statutes.',
    message: (said: string) =>
      `What becomes of what matters but cannot be measured (”${said}”)? Where measurability is a condition, goals are easily chosen by what can be counted.`,
  },
} as const;

const goals =
  '(mål|målen|målet|nämndmål|nämndmålen|nämndsmål|nämndsmålen|enhetsmål|enhetsmålen|delmål|delmålen|effektmål|effektmålen|resultatmål|resultatmålen|verksamhetsmål|verksamhetsmålen|inriktningsmål|inriktningsmålen|målsättningar|målsättningarna)';
const all = '(alla|samtliga|varje)';
const duty = '(ska|skall|måste|bör)';
const inFigures = '(mätbara|mätbart|mätas|kvantifieras|kvantifierbara|kvantifierade|uttryckas i siffror|uttryckas i tal|anges i siffror)';

/** Another way to know beside the figures, or a limit to the demand. */
const otherWay =
  /(?<![A-Za-zÀ-ɏ])(?:eller|kvalitativ[A-Za-zÀ-ɏ]*|samtal[A-Za-zÀ-ɏ]*|dialog[A-Za-zÀ-ɏ]*|berättelse[A-Za-zÀ-ɏ]*|i ord|i text|intervju[A-Za-zÀ-ɏ]*|i den mån|så långt|möjligt|när det går|där det går|utom)(?![A-Za-zÀ-ɏ])/u;
const answer = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:inte (?:går|kan|låter)|${otherWay.source})(?![A-Za-zÀ-ɏ])`, 'u');

/** What is read in all words of a sentence, since it lives of a denial or a relative clause. Stands where the sentence begins. */
const whole = new RegExp(
  [
    'mål(?:en)? som inte (?:kan|går att|låter sig) (?:mätas?|kvantifieras?|uttryckas? i (?:siffror|tal))\\S* (?:tas inte|sätts inte|ska inte|skall inte|får inte|bör inte|godkänns inte|accepteras inte|stryks)',
    '(?:endast|enbart|bara) (?:mål|sådant|det|effekter|resultat) som (?:kan mätas|går att mäta|är mätbar[at]+|kan kvantifieras)',
    '(?:det|vad|bara det) som (?:inte )?mäts,? (?:är det som )?(?:blir|räknas|prioriteras)',
  ]
    .map((each) => `^(?:${each})(?![A-Za-zÀ-ɏ])`)
    .join('|'),
  'u',
);
const remedy = `Det som inte går att mäta beskrivs i ord och följs upp i samtal med ${placeholder('vilka')}.`;

const byWords = wordRule({
  id: 'measurable-only',
  principles: ['kunskap', 'handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.2' },
  measured: { read: 2, right: 2 },
  words,
  examples: {
    bad: [
      { markdown: 'Alla mål ska vara mätbara.\n' },
      { markdown: 'Mål som inte kan uttryckas i siffror tas inte med.\n' },
      { markdown: 'Enheternas mål ska formuleras enligt SMART-modellen.\n' },
    ],
    good: [
      { markdown: 'Alla mål behöver inte vara mätbara.\n' },
      { markdown: 'Målen ska vara mätbara eller följas upp i samtal med brukarna.\n' },
      { markdown: 'Målen följs med både mått och samtal.\n' },
    ],
  },
  finds: terms(
    `${all} (av)? (verksamhetens|nämndens|enhetens|de|kommunens)? ${goals} .. ${duty} … ${inFigures}
    ${goals} ${duty} … ${inFigures}
    ${goals} ${duty} … (smarta|smart|smart-*|smartmodellen)
    ${all} (${goals}) är … (mätbara|mätbart|kvantifierade)
    ${all} (effekter|resultat|nyttor|insatser|aktiviteter|åtgärder) .. ${duty} … ${inFigures}
    (endast|enbart|bara) (om|på|med)? (mätbara|kvantifierbara) ${goals}`,
  ),
  unless: otherWay,
  answered: answer,
  fixes: [
    {
      title: { sv: 'Skriv ”möjliga att följa upp” i stället', en: 'Write ”possible to follow up” instead' },
      instead: ({ text, end }, { document }) =>
        /(?:mätbara|kvantifierbara)$/.test(text) && !/,|smart/i.test(text) && /^\s*(?:[.!|]|$)/.test(document.text.slice(end, end + 3))
          ? text.replace(/(?:mätbara|kvantifierbara)$/, 'möjliga att följa upp, i siffror eller i ord')
          : undefined,
    },
    { title: { sv: 'Lägg till hur det följs som inte går att mäta', en: 'Add how what cannot be measured is followed' }, after: remedy },
  ],
});

export const measurableOnly: Rule = {
  ...byWords,
  *check(draft): Generator<Report> {
    yield* byWords.check(draft);
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const { language } = config;
    for (const { marked, span } of statements(draft)) {
      if (!whole.test(marked.words.replace(/#[a-z]/g, '')) || otherWay.test(marked.words)) continue;
      const text = document.text.slice(span.start, span.end);
      if (
        answer.test(
          document.text
            .slice(span.end, span.end + 160)
            .toLowerCase()
            .split(/[.!?\n]/, 2)
            .join('.'),
        )
      )
        continue;
      yield {
        span,
        message: words[language].message(text.replace(/\s+/g, ' ')),
        fixes: [
          {
            title: language === 'sv' ? 'Lägg till hur det följs som inte går att mäta' : 'Add how what cannot be measured is followed',
            safe: false,
            edits: [sentenceAfter(document, span, remedy)],
          },
        ],
      };
    }
  },
};
