import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { findings } from '../support/drafts.ts';

/** The draft after the first fix of its first finding, with "enhetschefen" filled in. */
const rewritten = (markdown: string): string => {
  const [finding] = findings('unclear-mandate', `${markdown}\n`, { type: 'rutin' });
  return applyEdits(`${markdown}\n`, finding?.fixes[0]?.edits ?? [])
    .replace('[Vem: skriv här]', 'Enhetschefen')
    .replace('[vem: skriv här]', 'enhetschefen')
    .trim();
};

const turned: readonly [string, string][] = [
  ['Uppföljningen ska redovisas till nämnden i mars.', 'Enhetschefen ska redovisa uppföljningen till nämnden i mars.'],
  ['Avvikelser ska rapporteras, utredas och åtgärdas.', 'Enhetschefen ska rapportera, utreda och åtgärda avvikelser.'],
  ['Handlingsplanen ska tas fram och beslutas senast i maj.', 'Enhetschefen ska ta fram och besluta handlingsplanen senast i maj.'],
  ['Om planen ändras ska nämnden underrättas utan dröjsmål.', 'Om planen ändras ska enhetschefen underrätta nämnden utan dröjsmål.'],
  ['Rapporten ska vara upprättad senast den 1 mars.', 'Enhetschefen ska ha upprättat rapporten senast den 1 mars.'],
  ['Handlingsplanen ska bli fastställd före årsskiftet.', 'Enhetschefen ska fastställa handlingsplanen före årsskiftet.'],
  ['Dokumentationen bör ses över vid behov.', 'Enhetschefen bör se över dokumentationen vid behov.'],
  ['Uppföljning ska ske två gånger per år.', 'Enhetschefen ska se till att uppföljning sker två gånger per år.'],
  ['Det ska dokumenteras vem som har fattat beslutet.', 'Enhetschefen ska dokumentera vem som har fattat beslutet.'],
  ['Det ska vara möjligt att lämna synpunkter.', 'Enhetschefen ska se till att det är möjligt att lämna synpunkter.'],
  ['Vid varje möte ska protokoll föras.', 'Vid varje möte ska enhetschefen föra protokoll.'],
  ['Den enskilde ska erbjudas ett samtal.', 'Enhetschefen ska erbjuda den enskilde ett samtal.'],
  ['Planen ska, efter samråd med facket, fastställas i juni.', 'Enhetschefen ska, efter samråd med facket, fastställa planen i juni.'],
  ['KS ska underrättas när avtalet har sagts upp.', 'Enhetschefen ska underrätta KS när avtalet har sagts upp.'],
  ['De ska förvaras inlåsta.', 'Enhetschefen ska förvara dem inlåsta.'],
  ['Uppgifterna ska föras in i systemet samma dag.', 'Enhetschefen ska föra in uppgifterna i systemet samma dag.'],
  ['Den plan som avses i avsnitt 3 ska årligen följas upp.', 'Enhetschefen ska årligen följa upp den plan som avses i avsnitt 3.'],
  ['Varje månad ska en lista över öppna ärenden tas ut.', 'Varje månad ska enhetschefen ta ut en lista över öppna ärenden.'],
  ['Jourlinjen ska vara bemannad dygnet runt.', 'Enhetschefen ska se till att jourlinjen är bemannad dygnet runt.'],
  ['Senast den 31 december ska riktlinjerna vara reviderade.', 'Senast den 31 december ska enhetschefen se till att riktlinjerna är reviderade.'],
  ['Vid köp ska det i första hand väljas leverantörer med avtal.', 'Vid köp ska enhetschefen i första hand välja leverantörer med avtal.'],
  [
    'Om klagomålet visar på en avvikelse ska det registreras enligt rutinen.',
    'Om klagomålet visar på en avvikelse ska enhetschefen registrera det enligt rutinen.',
  ],
];

describe('a duty turned to the active voice', () => {
  it.each(turned)('%s', (markdown, expected) => {
    expect(rewritten(markdown)).toBe(expected);
  });

  it('is clear when the doer stands in it', () => {
    for (const [, expected] of turned) expect(findings('unclear-mandate', `${expected}\n`, { type: 'rutin' })).toEqual([]);
  });
});

const kept: readonly [string, string, string][] = [
  ['a word before the subject', 'Även planen ska följas upp.', 'Även planen ska följas upp av enhetschefen.'],
  ['a second verb far off', 'Blanketter ska förvaras inlåsta och gallras.', 'Blanketter ska förvaras av enhetschefen inlåsta och gallras.'],
  [
    'a second modal with the same subject',
    'Den enskilde ska erbjudas ett samtal och ska få veta vad som hänt.',
    'Den enskilde ska erbjudas av enhetschefen ett samtal och ska få veta vad som hänt.',
  ],
  ['a label before the subject', 'Steg 4: Planerna ska upprättas i tid.', 'Steg 4: Planerna ska upprättas av enhetschefen i tid.'],
  ['a particle of its verb', 'Listan ska fyllas i varje vecka och sparas i ett år.', 'Listan ska fyllas i av enhetschefen varje vecka och sparas i ett år.'],
  ['markup around the subject', '**Loggen** ska sparas i två år.', '**Loggen** ska sparas av enhetschefen i två år.'],
];

describe('a sentence that is not simple keeps its form', () => {
  it.each(kept)('%s', (_, markdown, expected) => {
    expect(rewritten(markdown)).toBe(expected);
  });
});
