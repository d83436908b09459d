import { describeRule } from '../support/rule-cases.ts';

describeRule('process-measure-as-goal', {
  type: 'plan',
  asks: [
    ['a number of meetings', '# Plan\n\n## Mål\n\n- Antalet genomförda möten ska vara 40\n', 'Antalet genomförda möten ska vara 40'],
    ['trainings held', '# Plan\n\n## Mål\n\n- Genomförda utbildningar: 12\n- Fler klarar skolan\n', 'Genomförda utbildningar: 12'],
    [
      'talks per term',
      '# Plan\n\n## Mål\n\n- varje elev har haft minst två dokumenterade närvarosamtal per termin\n',
      'varje elev har haft minst två dokumenterade närvarosamtal per termin',
    ],
    [
      'the measure of a goal in a table',
      '# Plan\n\n| Mål | Indikator | Målvärde |\n|---|---|---|\n| Fler företagskontakter | Genomförda företagsbesök | 300 |\n',
      'Genomförda företagsbesök',
    ],
    [
      'inspections a week',
      '# Plan\n\n| Mål | Indikator |\n|---|---|\n| God kontroll | Antal kontroller per inspektör och vecka |\n',
      'Antal kontroller per inspektör och vecka',
    ],
    [
      'a goal column with what is done',
      '# Projektplan\n\n| Resultatmål | Målvärde |\n|---|---|\n| Antal ronder per vecka | 84 |\n| Lokal öppnad | Ja |\n',
      'Antal ronder per vecka',
    ],
    [
      'plans drawn up in time',
      '# Plan\n\n## Mål\n\n- Andel genomförandeplaner upprättade inom 15 dagar\n',
      'Andel genomförandeplaner upprättade inom 15 dagar',
    ],
    ['to write a document', '# Plan\n\n## Mål\n\n- Ta fram en kommunikationsplan\n', 'Ta fram en kommunikationsplan'],
    ['to hold trainings', '# Plan\n\nMål 1: Genomföra tre utbildningar\n', 'Mål 1: Genomföra tre utbildningar'],
    [
      'measures listed under a goal',
      '# Plan\n\n### Mål 4: Arbetsplatser att stanna på\n\nIndikatorer:\n\n- sjukfrånvaro\n- genomförda medarbetarsamtal 100 procent\n',
      'genomförda medarbetarsamtal 100 procent',
    ],
  ],
  silent: [
    ['an effect', '# Plan\n\n## Mål\n\n- Antal elever som klarar skolan ökar\n- Andelen behöriga ökar\n- Antalet anmälda brott minskar\n'],
    ['what the meetings lead to', '# Plan\n\n## Mål\n\n- Minst två elevsamtal per termin så att eleven vet vem den kan vända sig till\n'],
    ['fewer reports', '# Plan\n\n## Mål\n\n- Antalet rapporter ska minska med en tredjedel\n- Färre möten\n'],
    ['visitors and loans', '# Plan\n\n| Mål | Indikator |\n|---|---|\n| Läslust | Antal besök |\n| Läslust | Antal lån per barn |\n'],
    ['several meetings', '# Plan\n\n## Mål\n\n- Föräldrar har fått svar på ett antal frågor\n'],
    ['key figures that belong to no goal', '# Plan\n\n## Uppföljning\n\nFöljande nyckeltal redovisas:\n\n- antal dialogtillfällen\n- antal möten\n'],
    ['activities', '# Plan\n\n## Aktiviteter\n\n- Genomföra tre utbildningar\n- Ta fram en plan\n'],
    ['an activity under a goal', '# Plan\n\n## Mål\n\n- Fler klarar skolan\n  - Aktivitet: genomföra tre utbildningar\n'],
    ['background', '# Plan\n\n## Bakgrund\n\n### Mål\n\n- Antal genomförda möten\n'],
    ['a block quote', '# Plan\n\n> ## Mål\n>\n> - Antal genomförda möten\n'],
    ['meetings in running text', '# Plan\n\nNämnden ska genomföra fyra möten per år. Antalet genomförda möten redovisas.\n'],
    ['services and things', '# Plan\n\n| Målområde | Indikator |\n|---|---|\n| Digital service | Antal e-tjänster |\n| Trygghet | Antal kameror |\n'],
    [
      'what is offered, and what is built',
      '# Plan\n\n## Mål\n\n- Minst tre aktiviteter per termin för unga\n- Antal aktiva planer\n- Antalet detaljplaner som vinner laga kraft\n',
    ],
    ['people in work', '# Plan\n\n| Mål | Indikator |\n|---|---|\n| 40 personer per år får arbete | Antal personer |\n| Fler anbud | Antal anbud |\n'],
    ['compounds', '# Plan\n\n## Mål\n\n- Antal mötesplatser för unga ökar till fem\n- Antal rapporterade brott är färre\n'],
  ],
});
