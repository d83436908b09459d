import { describeRule } from '../support/rule-cases.ts';

const points = (count: number, words: string): string => Array.from({ length: count }, (_, i) => `- ${words} nummer ${i + 1}\n`).join('');

describeRule('mandatory-checklist', {
  asks: [
    ['a checklist is to be filled in', 'Checklistan ska fyllas i vid varje besök.\n', 'Checklistan ska fyllas i'],
    ['a checklist is to be followed', 'Vid varje samtal ska checklistan följas.\n', 'ska checklistan följas'],
    ['somebody fills in a form', 'Medarbetaren ska fylla i blankett T2 när tiden har glömts.\n', 'ska fylla i blankett'],
    ['forms are to be complete', 'Blanketterna ska vara fullständigt ifyllda.\n', 'Blanketterna ska vara fullständigt ifyllda'],
    ['ticked off every morning', 'Gruppledaren bockar varje morgon av checklista 3 för alla i gruppen.\n', 'bockar varje morgon av checklista'],
    ['signed', 'Checklistan signeras av båda och skickas till kvalitetschefen.\n', 'Checklistan signeras'],
    ['in a list', '## Rutin\n\n- Enhetschefen fyller i blanketten för varje klagomål\n- Rektorn leder mötet\n', 'fyller i blanketten'],
    ['in a table', '| Steg | Vad |\n|---|---|\n| 1 | Checklista A fylls i och undertecknas |\n', 'Checklista A fylls i'],
    ['a list of many points', `Gå igenom följande:\n\n${points(16, 'Kontrollera ruta')}`, 'Kontrollera ruta nummer 1'],
  ],
  silent: [
    ['criteria for a choice', 'När ett system väljs ska checklistan följas för att valet ska hålla:\n\n- det går att flytta\n- det går att byta\n'],
    ['a law asks for it', 'Blankett 4 fylls i av upphandlaren.\n\nSkälen till valet ska dokumenteras, vilket följer av LOU.\n'],
    ['phrases from a list, which nobody ticks', 'Endast fraser ur förvaltningens fraslista får användas.\n'],
    ['to be used as a support', 'Mallar och checklistor ska användas som stöd, inte som krav.\n'],
    ['for whoever wants', 'Den som vill ska kunna använda checklistan.\n'],
    ['it can be used', 'Bilagan är en checklista som kan användas av den som vill.\n'],
    ['it is no demand', 'Checklistan behöver inte fyllas i.\n'],
    ['it is removed', 'Checklistan som skulle fyllas i tas bort.\n'],
    ['medicines', 'Signeringslistan för läkemedel ska signeras vid varje delning.\n'],
    ['fire', 'Checklistan för brandskydd ska fyllas i varje kvartal.\n'],
    ['an applicant', 'Sökanden ska fylla i blanketten senast den 1 mars.\n'],
    ['an association', 'Föreningen fyller i blanketten och bifogar årsmötesprotokollet.\n'],
    ['a support', 'Checklistan ska fyllas i efter samtalet. Den är ett stöd, och läraren får hoppa över frågor.\n'],
    ['somebody who takes part', 'Deltagaren fyller i ett formulär före kursen.\n'],
    ['a template', 'Kommunens mall för riktlinjer ska användas.\n'],
    ['where it is found', 'Checklistan ska finnas på intranätet.\n'],
    ['it was so before', 'Tidigare skulle checklistan fyllas i varje dag.\n'],
    ['background', '## Bakgrund\n\nChecklistan ska fyllas i vid varje besök.\n'],
    ['a quotation', 'En lärare skrev: ”Checklistan ska fyllas i varje dag.”\n'],
    ['a block quote', '> Checklistan ska fyllas i vid varje besök.\n'],
    ['a heading', '## Checklistan ska fyllas i\n\nVi pratar om den.\n'],
    ['a statute', 'Blanketten ska undertecknas.\n', 'forfattning'],
    ['few points', `Gå igenom följande:\n\n${points(8, 'Kontrollera ruta')}`],
    ['many things that are no checks', `Skolorna är:\n\n${points(20, 'Skola')}`],
    ['many points as a support', `Listan är ett stöd:\n\n${points(16, 'Kontrollera ruta')}`],
  ],
});
