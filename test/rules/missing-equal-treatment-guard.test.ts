import { describeRule } from '../support/rule-cases.ts';

const titled = (body: string, title = 'Riktlinje för hemtjänst'): string => `# ${title}\n\n${body}\n`;

describeRule('missing-equal-treatment-guard', {
  asks: [
    [
      'needs and assessment',
      titled('Insatserna ska utformas efter den enskildes behov. Handläggaren gör en individuell bedömning.'),
      'utformas efter den enskildes behov',
    ],
    [
      'teaching',
      titled('Undervisningen anpassas efter elevens förutsättningar.\n\n- Stödet är individanpassat\n- Rektorn följer upp', 'Program för skolan'),
      'anpassas efter elevens förutsättningar',
      'program',
    ],
    [
      'a policy',
      titled('Bemötandet anpassas till patientens situation. Vården ska vara personcentrerad.', 'Policy för bemötande'),
      'anpassas till patientens situation',
      'policy',
    ],
    [
      'in a table',
      titled('| Område | Så gör vi |\n|---|---|\n| Stöd | Stödet utformas utifrån brukarens önskemål |\n| Besök | Besöken ges efter den äldres behov |'),
      'utformas utifrån brukarens önskemål',
    ],
    [
      'inverted',
      titled('Utifrån vardagen anpassar personalen hjälpen efter brukarens dagsform. Stödet prövas individuellt.'),
      'anpassar personalen hjälpen efter brukarens dagsform',
    ],
    ['individual solutions', titled('Brukarna erbjuds individuella lösningar. Hjälpen ska vara behovsstyrd.'), 'individuella lösningar'],
    [
      'exceptions',
      titled('Handläggaren får göra undantag för den enskilde. Ansökan prövas från fall till fall efter den sökandes situation.'),
      'får göra undantag',
    ],
    [
      'in a list',
      titled('Handläggaren ska:\n\n- anpassa stödet till klientens livssituation\n- göra en individuell prövning av varje ansökan om bistånd'),
      'anpassa stödet till klientens livssituation',
    ],
    [
      'under headings',
      titled('## Utredning\n\nHandläggaren gör en individuell bedömning av den enskildes situation.\n\n## Insatser\n\nStödet anpassas efter familjens behov.'),
      'individuell bedömning',
    ],
  ],
  silent: [
    [
      'what differences rest on',
      titled(
        'Insatserna ska utformas efter den enskildes behov. Handläggaren gör en individuell bedömning. Skillnader får bara bero på behov och egna önskemål.',
      ),
    ],
    [
      'what may not decide',
      titled('Insatserna ska utformas efter den enskildes behov. Handläggaren gör en individuell bedömning. Bostadsort får inte avgöra.'),
    ],
    ['equivalence', titled('Insatserna ska utformas efter den enskildes behov. Handläggaren gör en individuell bedömning. Stödet ska vara likvärdigt.')],
    [
      'equality elsewhere',
      titled('## Bakgrund\n\nVården ska vara jämlik.\n\n## Insatser\n\nStödet anpassas efter brukarens behov. Handläggaren gör en individuell bedömning.'),
    ],
    ['regardless', titled('Stödet anpassas efter brukarens behov. Handläggaren gör en individuell bedömning oavsett bostadsort.')],
    ['once only', titled('Undervisningen anpassas efter elevens förutsättningar.')],
    ['pay', titled('Lönen utformas individuellt. Medarbetarens schema anpassas efter behov.', 'Policy för lön'), 'policy'],
    ['systems', titled('Systemen anpassas efter brukarnas behov. Lokalerna anpassas efter elevernas behov.')],
    ['denied', titled('Insatserna anpassas inte efter den enskildes önskemål. Individuell bedömning görs inte av stödet.')],
    [
      'a law',
      titled('Enligt 4 kap. 1 § socialtjänstlagen ska insatserna utformas efter den enskildes behov. Av 3 § i lagen följer att stödet prövas individuellt.'),
    ],
    ['a block quote', titled('> Stödet anpassas efter brukarens behov. Handläggaren gör en individuell bedömning.\n\nHandläggaren ringer upp.')],
    ['background', titled('## Bakgrund\n\nStödet anpassas efter brukarens behov. Handläggaren gör en individuell bedömning av stödet.')],
    ['a plan', titled('Stödet anpassas efter brukarens behov. Handläggaren gör en individuell bedömning av stödet.', 'Plan för stöd'), 'plan'],
    ['opening hours', titled('Öppettiderna anpassas efter invånarnas behov. Utbudet av böcker ses över.')],
    ['the unit’s needs', titled('Schemat anpassas efter verksamhetens behov. Personalen planeras efter behov.')],
    ['headings', titled('## Individuell bedömning av stödet\n\nHandläggaren ringer.\n\n## Stödet anpassas efter brukarens behov\n\nVi lyssnar.')],
  ],
});
