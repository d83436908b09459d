import { describeRule } from '../support/rule-cases.ts';

describeRule('enthusiast-dependency', {
  type: 'plan',
  asks: [
    ['builds on enthusiasts', 'Arbetet bygger på att det finns eldsjälar på varje enhet.\n', 'bygger på att det finns eldsjälar'],
    ['depends on the committed', 'Vi är beroende av engagerade medarbetare som vill driva utvecklingen framåt.\n', 'beroende av engagerade medarbetare'],
    ['the interest of single employees', 'Utvecklingen hänger på enskilda medarbetares intresse.\n', 'hänger på enskilda medarbetares intresse'],
    ['carried by', 'Nätverket drivs av eldsjälar i skolorna.\n', 'drivs av eldsjälar'],
    ['they drive', 'Eldsjälarna driver arbetet vidare på enheterna.\n', 'Eldsjälarna driver'],
    ['in a list', '## Organisation\n\n- Språkkaféet bärs av några drivande personer\n- Biblioteket lånar ut lokalen\n', 'bärs av några drivande personer'],
    ['in a table', '| Aktivitet | Bemanning |\n|---|---|\n| Nattvandring | Förutsätter engagerade föräldrar |\n', 'Förutsätter engagerade föräldrar'],
    [
      'committed people go on',
      'Mycket bygger på att några drivande personer i företagarföreningen fortsätter som i dag.\n',
      'bygger på att några drivande personer',
    ],
    [
      'the project takes it for granted',
      'I centrum finns engagerade föräldrar, och projektet förutsätter att de vandrar på fredagar.\n',
      'engagerade föräldrar, och projektet förutsätter',
    ],
    ['one at each unit', 'På varje enhet ska finnas minst en eldsjäl som håller i frågan.\n', 'ska finnas minst en eldsjäl'],
  ],
  silent: [
    ['it is denied', 'Arbetet ska inte vara beroende av eldsjälar.\n'],
    ['it is to shrink', 'Kommunen minskar beroendet av eldsjälar genom att ge uppgiften en fast roll.\n'],
    ['a prize', 'Årets eldsjäl får ett pris av kulturnämnden.\n'],
    ['thanks', 'Kommunen tackar de eldsjälar som bär föreningarna.\n'],
    ['how it began, and what follows', 'Mycket bygger på eldsjälar. Därför delar föreningarna på ansvaret.\n'],
    ['associations in general', 'Föreningslivet bärs av engagerade ledare.\n'],
    ['a heading', '## Eldsjälar\n\nSamordnaren kallar till möte.\n'],
    ['background', '## Bakgrund\n\nArbetet bygger på eldsjälar i skolan.\n'],
    ['a quotation', 'En rektor skrev: ”Allt hänger på våra eldsjälar.”\n'],
    ['a block quote', '> Allt hänger på våra eldsjälar.\n'],
    ['professional skill', 'Verksamheten bygger på medarbetarnas kompetens.\n'],
    ['engagement as a measure', 'Hållbart medarbetarengagemang ska vara minst 80.\n'],
    ['commitment of all', 'Vi möter engagerade medarbetare med förtroende.\n'],
    ['a risk', 'Det är en risk att arbetet vilar på enskilda personer.\n'],
    ['a statute', 'Arbetet bygger på eldsjälar.\n', 'forfattning'],
  ],
});
