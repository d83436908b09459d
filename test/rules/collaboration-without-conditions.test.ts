import { describeRule } from '../support/rule-cases.ts';

const titled = (body: string, title = 'Plan för ungas hälsa'): string => `# ${title}\n\n${body}\n`;

describeRule('collaboration-without-conditions', {
  type: 'plan',
  asks: [
    ['under a heading', titled('## Samverkan\n\nSkolan och socialtjänsten samverkar med regionen. Samarbete med föreningarna ska utvecklas.'), 'samverkar'],
    [
      'three claims',
      titled('Nämnderna ska samverka med polisen. Bostadsbolaget samarbetar med förvaltningarna. Samverkan med näringslivet ska öka.'),
      'samverka',
    ],
    ['in a list', titled('Skolan ska:\n\n- samverka med regionen\n- samarbeta med föreningar\n- stärka samverkan med polisen'), 'samverka'],
    [
      'in a table',
      titled(
        '| Åtgärd | När |\n|---|---|\n| Skolan samarbetar med regionen | 2027 |\n| Samverkan med polisen stärks | 2028 |\n| Fritid och skola samverkar | 2028 |',
      ),
      'samarbetar',
    ],
    [
      'an agreement',
      titled('Parterna ska samverka om unga. Varje part ansvarar för sina beslut.', 'Överenskommelse om samverkan kring unga'),
      'ska samverka om unga',
      'overenskommelse',
    ],
    ['within existing frames', titled('## Samarbete\n\nSkolan samarbetar med regionen inom befintliga ramar.'), 'samarbetar'],
    [
      'within existing budget',
      titled('Skolan samverkar med polisen inom befintlig budget. Fritid samverkar med skolan. Samarbete med regionen sker.'),
      'samverkar',
    ],
    [
      'a strategy',
      titled('Förvaltningarna ska samarbeta. Skolan samarbetar med polisen. Samarbetet med regionen fördjupas.', 'Strategi för trygghet'),
      'samarbeta',
      'strategi',
    ],
    ['a lead only', titled('## Samverkan\n\nSkolan samverkar med regionen. Skolchefen leder mötena.'), 'samverkar'],
    ['a programme', titled('## Så samverkar vi\n\nBiblioteket samarbetar med skolorna.', 'Program för läsning'), 'samarbetar', 'program'],
  ],
  silent: [
    ['lead and means', titled('## Samverkan\n\nSkolan samverkar med regionen. Elevhälsochefen leder arbetet, och varje part avsätter en halv tjänst.')],
    ['purpose and lead', titled('## Samverkan\n\nSkolan samverkar med regionen för att fler ska må bra. En samordnare kallar till möten.')],
    [
      'means and lead elsewhere',
      titled(
        '## Samverkan\n\nSkolan samverkar med regionen. Föreningarna samarbetar med skolan.\n\n## Organisation\n\nStyrgruppen möts varje månad.\n\n## Resurser\n\nRegionen betalar 400 000 kronor.',
      ),
    ],
    ['shared picture and money', titled('## Samverkan\n\nSkolan samverkar med regionen utifrån en gemensam lägesbild. Kostnaden delas.')],
    ['once only', titled('Nämnderna ska samverka med polisen.')],
    ['unions', titled('Facklig samverkan sker i mars. Chefen samverkar med skyddsombudet. Samverkan enligt MBL sker i april.')],
    ['a compound heading with nothing', titled('## Samverkan\n\n## Ansvar\n\nRektorn ansvarar.')],
    ['background', titled('## Bakgrund\n\nSkolan samverkar med regionen. Polisen samarbetar med skolan. Samverkan har ökat. Samarbetet är gott.')],
    ['a block quote', titled('> Skolan samverkar. Polisen samarbetar. Samverkan ökar. Samarbete sker.\n\nRektorn ansvarar.')],
    ['a policy', titled('Nämnderna ska samverka. Bolaget samarbetar. Samverkan med näringslivet ska öka.', 'Policy för trygghet'), 'policy'],
    ['denied and ended', titled('Nämnderna samverkar inte med polisen. Samverkan med bolaget upphör. Samarbetet med regionen avslutas inte.')],
    [
      'a law',
      titled(
        'Enligt 5 kap. 1 § socialtjänstlagen ska kommunen samverka med regionen. Enligt 6 § skollagen ska skolan samverka. Enligt 7 § skollagen ska nämnden samarbeta.',
      ),
    ],
    ['teamwork and other compounds', titled('Ensamarbete ska undvikas. Filmsamarbetsytan stängs. Barnarbete godtas inte.')],
  ],
});
