import { describeRule } from '../support/rule-cases.ts';

describeRule('duplicate-reporting', {
  asks: [
    ['two systems', 'Besöken registreras i journalsystemet och dessutom i enhetens Excelfil.\n', 'registreras i journalsystemet och dessutom i enhetens'],
    [
      'paper and a system',
      'Besöket rapporteras samma dag på blankett och i verksamhetssystemet.\n',
      'rapporteras samma dag på blankett och i verksamhetssystemet',
    ],
    [
      'both … and',
      'Vikarietimmar ska rapporteras både i bemanningsverktyget och i ekonomisystemet.\n',
      'rapporteras både i bemanningsverktyget och i ekonomisystemet',
    ],
    ['the same information', 'Tiden förs in i Flex. Samma uppgifter lämnas på en särskild lista till controllern.\n', 'Samma uppgifter lämnas'],
    ['two receivers', 'Delprojektledaren rapporterar till sin chef samt till projektledaren.\n', 'rapporterar till sin chef samt till projektledaren'],
    [
      'by hand first',
      'Bladet fylls i för hand och uppgifterna matas därefter in i ledningssystemet.\n',
      'fylls i för hand och uppgifterna matas därefter in i ledningssystemet',
    ],
    ['in a list', '- Checklistan sparas i enhetens pärm samt i ledningssystemet\n- Chefen ser över larmen\n', 'sparas i enhetens pärm samt i ledningssystemet'],
    [
      'in a table',
      '| Steg | Hur |\n|---|---|\n| Utbildning | Registreras i kompetensmodulen av medarbetaren och i personalsystemet av chefen |\n',
      'Registreras i kompetensmodulen av medarbetaren och i personalsystemet',
    ],
    ['also entered', 'Uppgifterna förs även in i kommunens ledningssystem.\n', 'förs även in i kommunens'],
    ['a copy', 'Samtalet dokumenteras i Adato och en kopia går till HR.\n', 'dokumenteras i Adato och en kopia går till HR'],
  ],
  silent: [
    ['once', 'Uppgiften lämnas en gång, i journalsystemet.\n'],
    ['it is avoided', 'Dubbelregistrering ska undvikas.\n'],
    ['it ends', 'Kravet att registrera besöken i två system upphör 2027.\n'],
    ['one report, two readers', 'Resultatet redovisas till nämnden och fullmäktige.\n'],
    ['either', 'Besöken registreras i journalen eller i appen.\n'],
    ['the system passes it on', 'Besöken registreras i appen och dessutom i journalen automatiskt.\n'],
    ['somebody fetches it', 'Besöken registreras i appen och även i planeringsverktyget. Controllern hämtar uppgifterna därifrån.\n'],
    ['it is denied', 'Besöken behöver inte registreras i både appen och i journalsystemet.\n'],
    ['times of the year', 'Resultatet redovisas i april och i oktober.\n'],
    ['interim and annual accounts', 'Resultatet redovisas i delårsrapporten samt i årsredovisningen.\n'],
    ['background', '## Bakgrund\n\nTiden registreras i Flex och dessutom i en Excelfil.\n'],
    ['a block quote', '> Tiden registreras i Flex och dessutom i en Excelfil.\n'],
    ['a statute', 'Uppgifterna ska registreras i registret och dessutom i diariet.\n', 'forfattning'],
    ['two groups at work', 'Rektor leder arbetet i skolan samt i fritidshemmet.\n'],
    ['an application to two', 'Ansökan skickas till nämnden och till förvaltningen för kännedom.\n'],
    ['the diary', 'Avtalet registreras i avtalsdatabasen och i diariet.\n'],
    ['the same for all', 'Samma information lämnas till alla anhöriga.\n'],
    ['one paper used by two', 'Samma underlag ska användas av båda parter.\n'],
  ],
});
