import type { Case } from './criteria-cases.ts';

/** Of the principle långsiktighet: those that sentences meet; the horizons have tests of their own. */
export const casesLangsiktighet: Readonly<Record<string, Case>> = {
  'carried-by-function': {
    meets: [
      'Ansvaret för samordningen ligger på funktionen utvecklingschef och följer med tjänsten.',
      'Uppgiften är knuten till rollen som verksamhetschef, inte till en person.',
      'När samordnaren slutar tar efterträdaren över kontakterna och ansvaret.',
      'Ansvaret är kopplat till befattningen och inte till projektet.',
      'Uppdraget ingår i rektorns ordinarie tjänst och är inte beroende av en enskild person.',
    ],
    misses: [
      'Projektledaren ansvarar för samordningen till och med 2027.',
      'Enhetschefen ansvarar för rutinen.',
      'Anna Berg har ansvaret för planen.',
      'Ansvaret är inte knutet till en funktion.',
      'Ansvar knutet till funktion och inte till person',
      'Behörigheten är knuten till tjänstekortet.',
      'Uppdraget är knutet till projektet.',
      'Är ansvaret knutet till en roll?',
      'Ansvaret ska på sikt knytas till en fast funktion.',
      'Tidigare låg ansvaret på funktionen miljöchef.',
      'När medarbetaren slutar tar chefen hand om nycklarna.',
      'Ansvaret för larmets funktion ligger på fastighetschefen.',
    ],
  },
  'followed-over-time': {
    meets: [
      'Vi följer samma frågor vartannat år så att vi ser vad som håller.',
      'Enkäten görs med samma frågor 2026, 2028 och 2030.',
      'Förvaltningen mäter tryggheten varje år och jämför svaren med utgångsläget 2025.',
      'Skolan följer samma elevgrupp från årskurs 1 till årskurs 6.',
      'Effekterna mäts vid starten, efter ett år och efter tre år.',
    ],
    misses: [
      'Planen följs upp årligen.',
      'Vi följer upp målen 2027.',
      'Utvecklingen ska följas över tid.',
      'Samma frågor följs inte upp varje år.',
      'Samma uppgifter rapporteras varje månad till två myndigheter.',
      'Samma regler gäller varje år.',
      'Följer nämnden samma frågor vartannat år?',
      'Samma mått vartannat år',
      'Kommunen hoppas kunna följa samma frågor vartannat år.',
      'Enkäten gjordes med samma frågor 2019, 2021 och 2023.',
      'Budgeten för 2026, 2027 och 2028 följer samma ramar.',
      'Handläggaren följer upp beslutet efter tre månader och efter sex månader.',
    ],
  },
  'short-and-long': {
    meets: [
      'På ett år vill vi att fler söker stöd tidigt; på fem år att färre behöver placeras.',
      'Till 2027 ska alla enheter ha prövat arbetssättet, och till 2032 ska sjukfrånvaron ha halverats.',
      'Första året utbildas personalen, och inom fem år ska väntetiderna ha minskat till hälften.',
      'Under 2026 kartlägger vi behoven, och senast 2031 ska fler unga gå ut gymnasiet.',
      'På kort sikt (2026) anställs två samordnare och på lång sikt (2030) ska färre barn behöva placeras.',
    ],
    misses: [
      'Vi arbetar både kortsiktigt och långsiktigt så att fler får stöd.',
      'Planen gäller 2026–2032 och ska minska utsläppen.',
      'Avgiften är 200 kronor 2026 och 250 kronor 2031.',
      'Delrapporten lämnas 2027 och slutrapporten lämnas 2030.',
      'Vad ska ha gjorts på ett år, och vad ska ha ökat på fem år?',
      'Steg till 2027 och färre placeringar till 2032',
      'Andelen var 40 procent 2020 och ska ha ökat till 60 procent 2030.',
      'Utredningen föreslår att kommunen inför stödet 2027 och att färre placeras 2032.',
      'Till 2027 ska kommunen inte ha infört stödet, och till 2032 ska antalet inte ha minskat.',
      'Väntetiden ska minska till 2027 och 2030.',
      'Strategin antogs 2021 och ska ses över 2026 så att fler nås.',
    ],
  },
};
