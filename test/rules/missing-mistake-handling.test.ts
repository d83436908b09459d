import { describeRule } from '../support/rule-cases.ts';

const duties = [
  'Vaktmästaren ska hämta lådorna klockan tio.',
  'Vaktmästaren ska mäta temperaturen.',
  'Vaktmästaren ska ringa på.',
  'Medarbetaren ska packa lådorna.',
  'Medarbetaren ska märka dem.',
  'Medarbetaren ska ringa leverantören.',
];
const draft = (more = '', count = 6, title = 'Rutin för matleverans'): string => `# ${title}\n\n${duties.slice(0, count).join(' ')}\n\n${more}\n`;

describeRule('missing-mistake-handling', {
  type: 'rutin',
  asks: [
    ['nothing at all', draft(), 'Rutin för matleverans'],
    ['a policy', draft('', 5, 'Policy för måltider'), 'Policy för måltider', 'policy'],
    ['a plan of operations', draft('', 6, 'Verksamhetsplan för köket'), 'Verksamhetsplan för köket', 'verksamhetsplan'],
    ['duties in a list', '# Rutin\n\nVaktmästaren ska:\n\n- hämta\n- mäta\n- ringa\n- packa\n- märka\n', 'Rutin'],
    ['the words of others', draft('> När något går fel letar vi orsaken.'), 'Rutin för matleverans'],
    ['an empty section', draft('## När något går fel'), 'Rutin för matleverans'],
    ['incidents are only reported', draft('Avvikelser rapporteras samma dag.'), 'Avvikelser rapporteras'],
    ['somebody reports them', draft('Vaktmästaren ska anmäla tillbud till köket.'), 'anmäla tillbud'],
    ['in a table', draft('| Vad | När |\n|---|---|\n| Fel registreras i systemet | Samma dag |'), 'Fel registreras'],
    ['breaches are no mistakes', draft('Överträdelser leder till varning.'), 'Rutin för matleverans'],
    ['measures in another matter', draft('Avvikelser rapporteras samma dag.\n\n## Energi\n\nÅtgärder för energi planeras i maj.'), 'Avvikelser rapporteras'],
    ['in a list', draft('Vaktmästaren ska även:\n\n- dokumentera incidenter\n- låsa bilen'), 'dokumentera incidenter'],
  ],
  silent: [
    ['causes are looked for', draft('Avvikelser rapporteras samma dag. Köket letar orsaken.')],
    ['learning', draft('Vi berättar om misstag och lär av dem.')],
    ['complaints', draft('Den som har ett klagomål ringer köket.')],
    ['what does not work', draft('Om leveransen inte fungerar ringer vaktmästaren köket.')],
    ['measures', draft('Fel anmäls till vaktmästaren, som vidtar åtgärder.')],
    ['discussed', draft('Tillbud rapporteras till chefen och diskuteras på mötet.')],
    ['views', draft('Synpunkter lämnas till köket.')],
    ['it is not to be reported', draft('Små fel behöver inte rapporteras.')],
    ['a delay', draft('Vid förseningar ringer vaktmästaren.')],
    ['few duties', draft('', 2)],
    [
      'duties of units and boards',
      '# Policy\n\nNämnden ska ange mål. Nämnden ska följa upp. Kommunstyrelsen ska samordna. Förvaltningen ska skriva en plan. Förvaltningen ska redovisa den.\n',
      'policy',
    ],
    ['what did not turn out as planned', draft('På mötet berättar vi vad som inte blev som vi hade tänkt.')],
    ['money', draft('Avvikelser mot budget rapporteras varje månad.')],
    ['another type', draft('', 6, 'Strategi för måltider'), 'strategi'],
    ['rules of procedure', draft('', 6, 'Reglemente'), 'reglemente'],
    ['a statute', draft('', 6, 'Lag om måltider'), 'forfattning'],
  ],
});
