import { describeRule } from '../support/rule-cases.ts';

const table = '| Nr | Ärende | Delegat |\n|---|---|---|\n| 1 | Inköp upp till 100 000 kronor | Enhetschef |\n| 2 | Lotterier | Handläggare |\n';
const order = (text: string, rows = table): string => `# Delegationsordning för kulturnämnden\n\n${text}\n\n${rows}`;

describeRule('delegation-without-conditions', {
  type: 'delegationsordning',
  asks: [
    ['the board delegates', order('Nämnden delegerar beslutanderätten till de befattningar som anges i tabellen.'), 'delegerar beslutanderätten'],
    ['only the table says so', order('Beslut anmäls vid nästa sammanträde.'), 'Delegationsordning för kulturnämnden'],
    ['within laws and budget', order('Delegaten ska hålla sig inom lagar och budget. Nämnden delegerar enligt tabellen.'), 'Nämnden delegerar enligt tabellen'],
    ['with support of a law', order('Med stöd av 6 kap. 37 § kommunallagen får nämnden delegera. Nämnden delegerar enligt tabellen.'), 'Nämnden delegerar'],
    [
      'matters of support are no support',
      order('Nämnden delegerar enligt tabellen.', '| Ärende | Delegat |\n|---|---|\n| Stöd till föreningar | Handläggare |\n'),
      'Nämnden delegerar',
    ],
    [
      'a guideline',
      '# Riktlinje för inköp\n\nFörvaltningschefen får delegera beslut om inköp till enhetscheferna.\n',
      'delegera beslut om inköp till enhetscheferna',
      'riktlinje',
    ],
    [
      'rules of procedure',
      '# Reglemente\n\nNämnden uppdrar åt förvaltningschefen att besluta om lokaler.\n',
      'uppdrar åt förvaltningschefen att besluta',
      'reglemente',
    ],
    ['decisions are moved', '# Plan för skolan\n\nBesluten om schema flyttas till rektorerna.\n', 'Besluten om schema flyttas till rektorerna', 'plan'],
    [
      'in a list',
      '# Policy för ledning\n\nFör chefer gäller:\n\n- Ansvar för inköp delegeras till enhetschefen\n- Protokoll förs\n',
      'delegeras till enhetschefen',
      'policy',
    ],
    ['consultation in doubt', order('Nämnden delegerar enligt tabellen. I tveksamma fall samråder delegaten med förvaltningsjuristen.'), 'Nämnden delegerar'],
  ],
  silent: [
    ['an introduction', order('Nämnden delegerar enligt tabellen. Nya delegater får en introduktion innan de fattar sitt första beslut.')],
    ['money follows', order('Nämnden delegerar enligt tabellen. Delegaten råder över de medel som besluten kräver.')],
    ['somebody helps', order('Nämnden delegerar enligt tabellen. Nämndsekreteraren hjälper delegaterna med formulering.')],
    ['time', '# Riktlinje för inköp\n\nChefen får delegera inköp till samordnaren, som då har avsatt tid för det.\n', 'riktlinje'],
    ['it may not be delegated', '# Riktlinje för inköp\n\nBeslut om inköp får inte delegeras till enhetscheferna.\n', 'riktlinje'],
    ['to a committee of the elected', '# Reglemente\n\nNämnden får delegera beslut till arbetsutskottet.\n', 'reglemente'],
    ['only the elected decide', order('Nämnden delegerar enligt tabellen.', '| Ärende | Delegat |\n|---|---|\n| Brådskande ärenden | Ordförande |\n')],
    ['a reference to the order', '# Riktlinje för bistånd\n\nÄrenden som enligt delegationsordningen är principiella avgörs av nämnden.\n', 'riktlinje'],
    ['what a law says', '# Reglemente\n\nEnligt 7 kap. 5 § kommunallagen får nämnden delegera beslut till anställda.\n', 'reglemente'],
    ['a quotation', '# Policy\n\nI den gamla policyn stod: ”Beslut delegeras till enhetschefen.”\n', 'policy'],
    ['a block quote', '# Policy\n\n> Beslut delegeras till enhetschefen.\n\nVi möts i mars.\n', 'policy'],
    ['background', '# Plan\n\n## Bakgrund\n\nBesluten om inköp delegeras till enhetscheferna.\n', 'plan'],
    ['a statute', '# Lag\n\nMyndigheten får delegera beslut till handläggaren.\n', 'forfattning'],
  ],
});
