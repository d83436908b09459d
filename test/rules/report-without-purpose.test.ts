import { describeRule } from '../support/rule-cases.ts';

describeRule('report-without-purpose', {
  asks: [
    ['on a form', 'Programverksamheten rapporteras på blankett inom två dagar.\n', 'rapporteras'],
    ['in a portal', 'Projektledaren rapporterar status varannan vecka i portalen.\n', 'rapporterar'],
    ['a duty', 'Förvaltningen ska redovisa antalet utbildade varje månad.\n', 'redovisa'],
    ['an account that is handed in', 'Varje fredag lämnar förvaltningarna en redogörelse över veckans kontakter.\n', 'lämnar förvaltningarna en redogörelse'],
    ['in a list', '## Uppgifter\n\n- Rektor lämnar dagliga rapporter\n- Mentorn ringer hem\n', 'lämnar dagliga rapporter'],
    ['in the passive', '## Överlämning\n\nSlutrapport lämnas senast den 31 mars 2027.\n', 'Slutrapport lämnas'],
    ['with a date', 'Åtgärderna ska redovisas per den 31 mars och 30 september.\n', 'redovisas'],
    ['report back', 'Vidtagna åtgärder ska återrapporteras inom 30 dagar.\n', 'återrapporteras'],
  ],
  silent: [
    ['a receiver', 'Bibliotekschefen redovisar besöken till nämnden i mars.\n'],
    ['a receiver in another form', 'Bibliotekschefen redovisar besöken för nämnden i mars.\n'],
    ['a purpose before', 'För att kunna planera öppettiderna rapporterar biblioteken besöken i mars.\n'],
    ['a purpose after', 'Besöken rapporteras i februari. De används när öppettiderna bestäms.\n'],
    ['part of a paper', 'Besöken redovisas i årsredovisningen.\n'],
    ['the stem has the receiver', 'Till nämnden lämnas varje höst:\n\n- Rektor redovisar närvaron\n- Mentorn redovisar samtalen\n'],
    ['the heading has the receiver', '## Rapportering till nämnden\n\nRektor redovisar närvaron i juni.\n'],
    ['an incident', 'Tillbud rapporteras i systemet samma dag.\n'],
    ['it is denied', 'Restiden rapporteras inte.\n'],
    ['reasons shown', 'Avvisas ett förslag ska skälen redovisas öppet.\n'],
    ['background', '## Bakgrund\n\nEnheterna rapporterar i två system.\n'],
    ['a block quote', '> Enheterna rapporterar i två system.\n'],
    ['an assignment', 'Uppdraget ska redovisas senast den 1 mars 2027.\n', 'uppdrag'],
    ['a column says who', '| Vad | Mottagare |\n|---|---|\n| Närvaron rapporteras i juni | Skolchef |\n'],
    ['by sex', 'Statistiken redovisas könsuppdelat.\n'],
    ['a case at a meeting', 'Föredraganden redovisar ärendet.\n'],
    ['pay', 'Arvodet redovisas månadsvis.\n'],
    ['absence', 'Frånvaro rapporteras i självservice senast sista dagen varje månad.\n'],
  ],
});
