import { describeRule } from '../support/rule-cases.ts';

const duties = [
  'Handläggaren ska boka besöket en vecka i förväg.',
  'Handläggaren ska ta med en kollega.',
  'Handläggaren ska skriva en anteckning.',
  'Enhetschefen ska läsa anteckningen.',
  'Enhetschefen ska spara den.',
  'Enhetschefen ansvarar för bilarna.',
];
const draft = (more = '', count = 6, title = 'Riktlinje för hembesök'): string => `# ${title}\n\n${duties.slice(0, count).join(' ')}\n\n${more}\n`;

describeRule('missing-deviation-clause', {
  type: 'riktlinje',
  asks: [
    ['six duties', draft(), 'Riktlinje för hembesök'],
    ['a routine', draft('', 5, 'Rutin för hembesök'), 'Rutin för hembesök', 'rutin'],
    ['duties in a list', '# Riktlinje\n\nHandläggaren ska:\n\n- ringa\n- boka\n- skriva\n- läsa\n- spara\n', 'Riktlinje'],
    ['duties in a table', `# Riktlinje\n\n${duties.slice(0, 4).join(' ')}\n\n| Vem | Uppgift |\n|---|---|\n| Chefen | Chefen ska spara |\n`, 'Riktlinje'],
    ['without exception', draft('Det gäller utan undantag.'), 'Riktlinje för hembesök'],
    ['incidents are something else', draft('Avvikelser anmäls samma dag.'), 'Riktlinje för hembesök'],
    ['the words of others', draft('> Avsteg får göras när det behövs.'), 'Riktlinje för hembesök'],
    ['an empty section', draft('## Avsteg'), 'Riktlinje för hembesök'],
    ['prohibitions count', `# Riktlinje\n\n${duties.slice(0, 4).join(' ')} Handläggaren får inte gå in ensam.\n`, 'Riktlinje'],
  ],
  silent: [
    ['with consent', draft('Privata telefoner används bara med chefens medgivande.')],
    ['even when', draft('Insatsen ges även när beställningen saknas.')],
    ['anyway', draft('Den som är ensam ska ändå hjälpa till först och skriva sedan.')],
    ['without the review before', draft('Akut information läggs ut utan föregående granskning.')],
    ['departures', draft('Avsteg får göras av enhetschefen.')],
    ['departures are denied', draft('Avsteg får inte göras.')],
    ['exceptions', draft('Undantag kan medges vid akuta händelser.')],
    ['another way', draft('När det inte passar får du göra på annat sätt.')],
    ['the single case', draft('Besöket planeras efter vad som passar i det enskilda fallet.')],
    ['individual judgement', draft('Handläggaren gör en individuell bedömning av tiden.')],
    ['own judgement', draft('Handläggaren avgör själv om besöket behövs.')],
    ['adaptation', draft('Tiden anpassas efter den som får besök.')],
    ['special reasons', draft('Om det finns särskilda skäl väljs en annan dag.')],
    ['depart', draft('Du får avvika från ordningen, och berättar för gruppen.')],
    ['a heading with text', draft('## När riktlinjen inte passar\n\nHandläggaren följer sitt omdöme.')],
    ['few duties', draft('', 3)],
    ['bribes', draft('', 6, 'Riktlinjer mot mutor')],
    ['security', draft('', 6, 'Riktlinje för informationssäkerhet')],
    ['another type', draft('', 6, 'Plan för hembesök'), 'plan'],
    ['rules are limits', draft('', 6, 'Regler för hembesök'), 'regler'],
    ['a statute', draft('', 6, 'Lag om hembesök'), 'forfattning'],
  ],
});
