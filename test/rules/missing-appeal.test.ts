import { describeRule } from '../support/rule-cases.ts';

const titled = (body: string, title = 'Riktlinje för färdtjänst'): string => `# ${title}\n\n${body}\n`;

describeRule('missing-appeal', {
  asks: [
    ['refusals', titled('Handläggaren utreder ansökan. Färdtjänst beviljas den som har svårt att resa själv. Avslag ska motiveras.'), 'utreder ansökan'],
    [
      'grants',
      titled(
        'Nämnden prövar ansökningar två gånger om året. Bidrag beviljas inte för alkohol. Aktivitetsbidrag lämnas till föreningar.',
        'Regler för föreningsbidrag',
      ),
      'prövar ansökningar',
      'regler',
    ],
    [
      'assistance',
      titled(
        'Biståndshandläggaren beslutar om insatser. Ansökan prövas inom tre veckor. Avslag motiveras så att den sökande förstår.',
        'Riktlinje för biståndshandläggning',
      ),
      'beslutar om insatser',
    ],
    ['in a list', titled('Handläggaren ska:\n\n- utreda ansökan\n- bevilja färdtjänst för två år\n- motivera avslag'), 'bevilja'],
    ['in a table', titled('| Steg | Vad |\n|---|---|\n| 1 | Ansökan bedöms av handläggaren |\n| 2 | Avslag skickas med brev |'), 'Ansökan bedöms'],
    [
      'school transport',
      titled('Skolskjuts ska beviljas när vägen är längre än tre kilometer. Ansökan prövas före sommaren.', 'Riktlinjer för skolskjuts'),
      'beviljas',
    ],
    [
      'a routine',
      titled('Handläggaren avgör ansökan om serveringstillstånd. Ansökningar utan bilagor avslås.', 'Rutin för serveringstillstånd'),
      'avgör ansökan om serveringstillstånd',
      'rutin',
    ],
    ['permits', titled('Dispens beviljas av nämnden. Ansökan om dispens prövas i juni.', 'Riktlinje för strandskydd och dispens'), 'beviljas'],
    ['a right', titled('Den som är äldre har rätt till hemtjänst. Ansökan utreds av handläggaren.', 'Riktlinje för hemtjänst'), 'har rätt till hemtjänst'],
  ],
  silent: [
    ['appeal', titled('Färdtjänst beviljas den som har svårt att resa. Avslag ska motiveras. Beslutet kan överklagas.')],
    ['review', titled('Färdtjänst beviljas den som har svårt att resa. Avslag ska motiveras, och den sökande kan begära omprövning.')],
    ['complaints', titled('Färdtjänst beviljas den som har svårt att resa. Avslag ska motiveras. Klagomål lämnas till handläggaren.')],
    ['in a heading with text', titled('Färdtjänst beviljas den som har svårt att resa. Avslag ska motiveras.\n\n## Om du inte är nöjd\n\nRing handläggaren.')],
    ['staff apply', titled('Chefen prövar ansökan inom två veckor. Avslag ska motiveras. Distansarbete beviljas för ett år.', 'Riktlinje för distansarbete')],
    ['money within', titled('Projektmedel beviljas av direktören. Ansökningar bedöms i mars.', 'Riktlinje för utvecklingsmedel')],
    ['discharge', titled('Fullmäktige beviljar ansvarsfrihet.', 'Regler för bolag'), 'regler'],
    ['one decision only', titled('Färdtjänst beviljas för två år i taget.')],
    ['denied', titled('Färdtjänst beviljas inte för längre resor.')],
    ['background', titled('## Bakgrund\n\nFärdtjänst beviljas enligt lag. Avslag har blivit vanligare. Ansökan utreds av regionen.')],
    ['a law', titled('Enligt 6 § färdtjänstlagen beviljas färdtjänst den som har svårt att resa. Enligt 8 § samma lag prövas ansökan av kommunen.')],
    ['a block quote', titled('> Färdtjänst beviljas. Avslag motiveras. Ansökan utreds.\n\nHandläggaren ringer upp.')],
    [
      'a scheme of delegation',
      titled('Färdtjänst beviljas av handläggaren. Avslag beslutas av enhetschefen.', 'Delegationsordning för nämnden'),
      'delegationsordning',
    ],
    ['a contract', titled('Färdtjänst beviljas av kommunen. Avslag skickas till utföraren.', 'Avtal om resor'), 'avtal'],
    ['travel on duty', titled('Chefen beviljar resan. Avslag lämnas muntligt.', 'Riktlinje för tjänsteresor')],
  ],
});
