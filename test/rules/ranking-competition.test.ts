import { describeRule } from '../support/rule-cases.ts';

describeRule('ranking-competition', {
  asks: [
    ['units in the passive', 'Enheterna rangordnas varje kvartal efter måluppfyllelse.\n', 'Enheterna rangordnas'],
    ['a ranking of schools', 'Resultaten sammanställs i en ranking av skolorna som publiceras på intranätet.\n', 'ranking av skolorna'],
    ['somebody ranks', 'Förvaltningschefen ska ranka enheterna inför budgetdialogen.\n', 'ranka enheterna'],
    ['in a list', '## Uppföljning\n\n- Förskolorna rankas efter svarsfrekvens\n- Rektorn leder mötet\n', 'Förskolorna rankas'],
    ['in a table', '| Aktivitet | När |\n|---|---|\n| Distrikten rangordnas efter kostnad per timme | mars |\n', 'Distrikten rangordnas'],
    ['a top list', 'En topplista över enheterna skickas till alla chefer.\n', 'topplista över enheterna'],
    ['they compete', 'Enheterna tävlar om den bästa budgetföljsamheten.\n', 'Enheterna tävlar om'],
    ['staff', 'Medarbetarna rankas efter antal besök.\n', 'Medarbetarna rankas'],
  ],
  silent: [
    ['it is denied', 'Enheterna rangordnas inte och jämförs inte med varandra.\n'],
    ['it ends', 'Rankningen av enheterna upphör från och med 2027.\n'],
    ['what is ranked is measures', 'Åtgärderna rangordnas efter nytta för eleverna.\n'],
    ['risks', 'Riskerna ska rangordnas av nämnden.\n'],
    ['background', '## Bakgrund\n\nEnheterna rangordnas sedan länge efter kostnad.\n'],
    ['a quotation', 'I den gamla planen stod: ”Enheterna rangordnas varje kvartal.”\n'],
    ['a block quote', '> Enheterna rangordnas varje kvartal.\n'],
    ['a question', 'Ska enheterna rangordnas?\n'],
    ['a heading', '## Ranking av enheterna\n\nVi lär av varandra.\n'],
    ['a statute', 'Skolorna rangordnas av myndigheten.\n', 'forfattning'],
    ['a tender', 'Anbuden rangordnas efter pris och kvalitet.\n'],
  ],
});
