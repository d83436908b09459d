import { describeRule } from '../support/rule-cases.ts';

const plan = (...parts: readonly string[]): string => `# Plan för biblioteken\n\n${parts.join('\n\n')}\n`;

describeRule('competence-without-time', {
  type: 'plan',
  asks: [
    ['a course to take', plan('Alla nya chefer ska genomgå kommunens ledarutbildning.'), 'Alla nya chefer ska genomgå kommunens ledarutbildning'],
    [
      'an obligatory course, in the present',
      plan('Beställarna genomgår en obligatorisk webbutbildning vartannat år.'),
      'Beställarna genomgår en obligatorisk webbutbildning',
    ],
    ['certification', plan('Samtliga medarbetare ska certifieras i bemötande.'), 'medarbetare ska certifieras'],
    ['further education', plan('Bibliotekarierna ska fortbildas i läsfrämjande arbete.'), 'Bibliotekarierna ska fortbildas'],
    ['a duty of one’s own', plan('Varje medarbetare ansvarar för sin kompetensutveckling.'), 'medarbetare ansvarar för sin kompetensutveckling'],
    [
      'the course is the subject',
      plan('Webbutbildning i dokumentation ska genomföras av all personal.'),
      'Webbutbildning i dokumentation ska genomföras av all personal',
    ],
    [
      'in a list',
      plan('## Kompetens', '- Undersköterskorna ska delta i utbildning om demens\n- Chefen leder mötet'),
      'Undersköterskorna ska delta i utbildning',
    ],
    ['in a table', plan('| Åtgärd | När |\n|---|---|\n| Handläggarna ska utbildas i barnrätt | 2027 |'), 'Handläggarna ska utbildas'],
    [
      'skall, with a deadline',
      plan('Beställaren skall ha genomgått kommunens beställarutbildning innan behörighet läggs upp.'),
      'Beställaren skall ha genomgått kommunens beställarutbildning',
    ],
    [
      'the newly employed',
      plan('**Den nyanställda** ska genomgå de obligatoriska webbutbildningarna inom sex veckor.'),
      'Den nyanställda** ska genomgå de obligatoriska webbutbildningarna',
    ],
    ['staff get it', plan('All personal ska få fortbildning i barns rättigheter varje år.'), 'personal ska få fortbildning'],
  ],
  silent: [
    ['in working hours', plan('Alla chefer ska genomgå kommunens ledarutbildning på arbetstid.')],
    ['two days', plan('Nya chefer ska gå en utbildning på två dagar.')],
    ['the time stands in the next sentence', plan('Handläggarna ska fortbildas i barnrätt. Chefen avsätter en halvdag i månaden.')],
    ['time in the section', plan('## Kompetens', 'Handläggarna ska fortbildas i barnrätt.', 'Tid för lärande läggs in i schemat.')],
    ['the document says it elsewhere', plan('## Kompetens', 'Handläggarna ska fortbildas i barnrätt.', '## Resurser', 'All utbildning sker på arbetstid.')],
    ['money for stand-ins', plan('Undersköterskorna ska delta i utbildning. Vikarier bekostas av nämnden.')],
    ['a column for resources', plan('| Åtgärd | Resurs |\n|---|---|\n| Handläggarna ska utbildas i barnrätt | Två dagar |')],
    ['pupils', plan('Eleverna ska genomgå utbildning i skolan.')],
    ['elected members', plan('Alla ledamöter ska genomgå en utbildning inom ett år från valet.')],
    ['the results of a course', plan('Chefen ska få resultat från utbildningen.')],
    ['a course that is taught', plan('Läraren ska genomföra kursen enligt läroplanen.')],
    ['a school form', plan('Skolchefen ska få en genomgång av gymnasieutbildningen.')],
    ['to go through a course', plan('Lärarna ska gå igenom kursen i mars.')],
    ['denied', plan('Medarbetarna behöver inte genomgå någon utbildning.')],
    ['a right to the citizen', plan('Kommunen erbjuder föreningarna utbildning i styrelsearbete varje höst.')],
    ['the committee for education', plan('Barn- och utbildningsnämnden ska genomföra planen.')],
    ['education as a demand on applicants', plan('Den som söker arbete ska ha utbildning.')],
    ['a law', plan('Enligt 2 kap. 5 § arbetsmiljölagen ska arbetstagaren få utbildning.')],
    ['background', plan('## Bakgrund', 'Alla chefer ska genomgå en utbildning enligt förra planen.')],
    ['a quotation', plan('Någon sade ”Alla chefer ska genomgå en utbildning”.')],
    ['registered', plan('Genomförd utbildning registreras av medarbetaren.')],
    ['an extract', '# Utdrag ur planen\n\nAlla chefer ska genomgå en utbildning.\n'],
    ['a statute', plan('Personalen ska genomgå utbildning.'), 'forfattning'],
  ],
});
