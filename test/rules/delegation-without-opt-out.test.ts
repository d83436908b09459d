import { describeRule } from '../support/rule-cases.ts';

const table = '| Nr | Ärende | Delegat |\n|---|---|---|\n| 1 | Inköp upp till 100 000 kronor | Enhetschef |\n| 2 | Lotterier | Handläggare |\n';
const order = (text: string, rows = table): string => `# Delegationsordning för kulturnämnden\n\n${text}\n\n${rows}`;
const delegates = 'Nämnden delegerar beslutanderätten enligt tabellen.';

describeRule('delegation-without-opt-out', {
  type: 'delegationsordning',
  asks: [
    ['the board delegates', order(delegates), 'Nämnden delegerar beslutanderätten'],
    ['only the table says so', order('Beslut anmäls vid nästa sammanträde.'), 'Delegationsordning för kulturnämnden'],
    [
      'matters of principle are no choice',
      order(`${delegates} Ärenden av principiell karaktär måste lämnas över till nämnden.`),
      'Nämnden delegerar beslutanderätten',
    ],
    ['the board may take it back', order(`${delegates} Nämnden kan när som helst återkalla en delegering.`), 'Nämnden delegerar beslutanderätten'],
    ['disqualification', order(`${delegates} Delegaten får inte besluta i ärenden där hen är jävig.`), 'Nämnden delegerar beslutanderätten'],
    ['to abstain when disqualified', order(`${delegates} Delegaten ska avstå vid jäv.`), 'Nämnden delegerar beslutanderätten'],
    ['it may not be declined', order(`${delegates} Delegaten får inte avstå från en delegation.`), 'Nämnden delegerar beslutanderätten'],
    ['other heads of the column', order(delegates, '| Ärende | Beslutsfattare |\n|---|---|\n| Inköp | Rektor |\n'), 'Nämnden delegerar beslutanderätten'],
    ['handed to somebody in prose', order('Nämnden uppdrar åt förvaltningschefen att besluta om lokaler.', ''), 'uppdrar åt förvaltningschefen att besluta'],
    ['the heading alone does not say it', order(`${delegates}\n\n## Att avstå\n`), 'Nämnden delegerar beslutanderätten'],
  ],
  silent: [
    ['matters can be handed over', order(`${delegates} Du kan alltid lämna över ett ärende till nämnden.`)],
    ['decline', order(`${delegates} Den som inte anser sig ha kompetens kan avstå.`)],
    ['say no', order(`${delegates} Den som inte vill ha en delegation tackar nej.`)],
    ['give back', order(`${delegates} En delegation får lämnas åter; den som vill lämnar tillbaka den till nämnden.`)],
    ['matters may be referred', order(`${delegates} Delegaten får i varje ärende överlämna avgörandet till nämnden.`)],
    ['in a list', order(`${delegates}\n\nDelegaten kan:\n\n- avstå från delegationen\n- be om råd`)],
    ['another type', '# Riktlinje\n\nChefen får delegera inköp till samordnaren.\n', 'riktlinje'],
    ['only the elected decide', order(delegates, '| Ärende | Delegat |\n|---|---|\n| Brådskande ärenden | Ordförande |\n| Yttranden | Arbetsutskottet |\n')],
    ['no delegation yet', '# Delegationsordning\n\n## Bakgrund\n\nNämnden delegerar till chefen.\n'],
    ['rules of procedure', '# Reglemente\n\nNämnden får delegera beslut till förvaltningschefen.\n', 'reglemente'],
    ['a statute', order(delegates), 'forfattning'],
  ],
});
