import { describeRule } from '../support/rule-cases.ts';

describeRule('core-mission-as-goal', {
  type: 'verksamhetsplan',
  asks: [
    ['two words', '# Plan\n\n## Mål\n\n- God omsorg\n- Fler klarar skolan\n', 'God omsorg'],
    ['two qualities', '# Plan\n\n## Mål\n\n- En god och trygg äldreomsorg\n', 'En god och trygg äldreomsorg'],
    ['a sentence', '# Plan\n\n## Nämndens mål\n\n- Nämnden ska erbjuda en bra skola för alla\n', 'Nämnden ska erbjuda en bra skola för alla'],
    ['an infinitive', '# Plan\n\n## Mål\n\n1. Bedriva rättssäker handläggning\n', 'Bedriva rättssäker handläggning'],
    ['a label', '# Plan\n\nMål 1: Hög kvalitet i verksamheten\n', 'Mål 1: Hög kvalitet i verksamheten'],
    ['a heading', '# Plan\n\n## Mål\n\n### Ett fritidshem med kvalitet\n\nFritidshemmet planerar efter intressen.\n', 'Ett fritidshem med kvalitet'],
    ['in a table', '# Plan\n\n| Mål | Indikator | Ansvarig |\n|---|---|---|\n| Effektiv handläggning | Avslutade ärenden | Chef |\n', 'Effektiv handläggning'],
    ['quality that is kept', '# Plan\n\n## Mål\n\n- Verksamheten håller god kvalitet\n', 'Verksamheten håller god kvalitet'],
    ['in running text', '# Plan\n\nMålet är att ge en god vård och omsorg.\n', 'Målet är att ge en god vård och omsorg.'],
  ],
  silent: [
    ['a movement', '# Plan\n\n## Mål\n\n- Bättre omsorg om nätterna\n- Ökad kvalitet i undervisningen\n'],
    ['a movement in the item', '# Plan\n\n## Mål\n\n- God omsorg\n  - Andelen som har samma personal ökar\n'],
    ['a movement under the heading', '# Plan\n\n### Mål 2: Trygg skola\n\nAndelen trygga elever ska öka från 78 till 85 procent.\n'],
    ['the present state in the table', '# Plan\n\n| Mål | Indikator | Utfall 2026 | Målvärde 2027 |\n|---|---|---|---|\n| God service | NKI | 71 | 76 |\n'],
    ['what people are to get out of it', '# Plan\n\n## Mål\n\n- Trygga barn\n- God hälsa\n- Nöjda brukare\n- Alla elever når målen\n'],
    ['the law on economy', '# Plan\n\n## Mål\n\n- God ekonomisk hushållning i all verksamhet\n- Effektiv verksamhet enligt kommunallagen\n'],
    ['the ordinary mission in its own section', '# Plan\n\n## Grunduppdrag\n\n- God omsorg\n- Bra skola\n'],
    ['background', '# Plan\n\n## Bakgrund\n\n### Mål\n\n- God omsorg\n'],
    ['national goals', '# Plan\n\n## Nationella mål\n\n- God vård\n- En likvärdig utbildning\n'],
    ['a special question', '# Plan\n\n## Mål\n\n- Trygg hemgång från sjukhuset\n- En god arbetsmiljö\n- Säker mat\n- En trygg skola\n- Likvärdig utbildning\n'],
    ['a block quote', '# Plan\n\n> ## Mål\n>\n> - God omsorg\n'],
    ['in force but no goal', '# Plan\n\nNämnden ska erbjuda god omsorg.\n'],
    ['a time', '# Plan\n\n## Mål\n\n- En trygg skola i Norrby senast 2028\n'],
  ],
});
