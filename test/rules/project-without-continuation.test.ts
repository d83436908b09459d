import { describeRule } from '../support/rule-cases.ts';

const plan = (text: string): string => `# Plan för trygghet\n\n## Insatser\n\n${text}\n`;

describeRule('project-without-continuation', {
  type: 'plan',
  asks: [
    ['project money', plan('Lotsen finansieras med projektmedel till och med den 31 december 2027.'), 'Lotsen finansieras med projektmedel'],
    ['a one-off effort', plan('Träffpunkten är en engångssatsning under 2027.'), 'engångssatsning'],
    ['a project post', plan('En samordnare projektanställs i tolv månader.'), 'projektanställs'],
    ['a pilot', plan('Ett pilotprojekt genomförs på tre skolor under våren.'), 'pilotprojekt'],
    ['a targeted grant', plan('Läxhjälpen betalas med ett riktat statsbidrag.'), 'betalas med ett riktat statsbidrag'],
    ['temporary funds', plan('Nämnden använder tillfälliga medel för fältarbetet.'), 'tillfälliga medel'],
    ['in a list', plan('- Fältare i centrum genom öronmärkta pengar\n- Belysning i parken'), 'öronmärkta pengar'],
    ['in a table', plan('| Post | Kronor |\n|---|---|\n| Engångsanslag, fullmäktige | 4 200 000 |'), 'Engångsanslag'],
    ['in the form of a project', plan('Arbetet drivs i projektform under 2027.'), 'drivs i projektform'],
    ['funding for a year at most', plan('Förvaltningarna kan få finansiering i högst tolv månader.'), 'finansiering i högst tolv månader'],
    [
      'the answer stands in another section',
      `${plan('Lotsen betalas med projektmedel.')}\n## Möten\n\nDärefter hålls möte i mars.\n`,
      'Lotsen betalas med projektmedel',
    ],
  ],
  silent: [
    ['what follows is said', plan('Lotsen finansieras med projektmedel under 2027. Därefter tar näringslivsenheten över.')],
    ['what follows is said later', `${plan('En samordnare projektanställs.')}\n## Efteråt\n\nSamordningen blir en del av ordinarie verksamhet 2029.\n`],
    ['money is denied', plan('Nämnden tar inte emot projektmedel.')],
    ['without project money', plan('Arbetet bärs av enheterna, utan projektmedel.')],
    ['associations may apply', plan('Föreningar kan söka projektmedel två gånger om året.'), 'riktlinje'],
    ['an application', plan('Ansökan om projektmedel lämnas till föreningsutvecklaren.')],
    ['background', '# Plan för trygghet\n\n## Bakgrund\n\nSedan 2015 har arbetet drivits med projektmedel.\n'],
    ['a heading', '# Plan för trygghet\n\n## Projektmedel\n\nKommunen avsätter två miljoner kronor om året.\n'],
    ['a quotation', plan('I den gamla planen stod: ”Arbetet drivs med projektmedel.”')],
    ['a block quote', plan('> Arbetet drivs med projektmedel.')],
    ['it ends', plan('Pilotprojektet avslutas och avvecklas i juni.')],
    ['a project manager', plan('Projektledaren rapporterar till styrgruppen.')],
    ['made permanent', plan('Pilotprojektet permanentas 2028.')],
    ['a statute', plan('Myndigheten fördelar projektmedel.'), 'forfattning'],
  ],
});
