import { casesWithin } from './criteria-cases-within.ts';

/** Pieces of drafts that meet a criterion and near misses that do not; in the manner of municipal documents. */
export interface Case {
  readonly meets: readonly string[];
  readonly misses: readonly string[];
}

/** Of the principles about those outside: tillit, medborgarfokus, helhetssyn. The others stand in `criteria-cases-within.ts`. */
export const cases: Readonly<Record<string, Case>> = {
  'what-and-how': {
    meets: [
      'Kommunfullmäktige beslutar vad verksamheten ska uppnå och enheterna avgör hur det går till.',
      'Rektor och lärare bestämmer tillsammans hur undervisningen läggs upp.',
      'Socialsekreterarna väljer själva metod i varje ärende.',
      'Nämnden anger vad som ska uppnås, medan förvaltningen utformar arbetssätten.',
      'Inom ramen för biståndsbeslutet avgör den enskilde hur insatsen utförs.',
    ],
    misses: [
      'Medarbetarna bestämmer inte hur arbetet ska utföras.',
      'Förvaltningschefen beslutar vilka metoder som enheterna ska använda.',
      'Ordföranden bestämmer hur många ledamöter som kallas.',
      'Hur arbetet bedrivs framgår av rutinen.',
      'Tidigare beslutade enheterna hur arbetet skulle läggas upp.',
      'Nämnden beslutar om avgifter och taxor.',
      'Tydlig rollfördelning mellan politik och förvaltning',
    ],
  },
  'dialogue-with-rhythm': {
    meets: [
      'Nämndens presidium och enhetscheferna träffas fyra gånger om året och talar om vad som hindrar arbetet.',
      'Varje termin möter barn- och utbildningsnämnden rektorerna för ett samtal om resultaten.',
      'Förvaltningschefen för dialog med arbetsplatsombuden varje månad.',
      'Två gånger per år samlas politiker och medarbetare till en dialogdag.',
    ],
    misses: [
      'Nämnden sammanträder tio gånger per år.',
      'Nämnden och förvaltningsledningen behöver inte mötas varje kvartal.',
      'Styrelsen och cheferna har en god dialog.',
      'Enheterna rapporterar till nämnden varje månad.',
      'Dialogmötena mellan nämnden och enheterna, som hölls två gånger per år, har upphört.',
      'Chef och medarbetare träffas vid behov.',
      'Årlig dialog mellan nämnd och verksamhet',
      'Målet är att nämnden och cheferna ska mötas varje kvartal.',
    ],
  },
  'purposeful-follow-up': {
    meets: [
      'Enheten följer upp brukarnas synpunkter för att förstå var arbetssättet brister.',
      'Utvärderingen görs så att arbetslagen kan förbättra sin undervisning.',
      'Syftet med granskningen är att hjälpa enheterna att hitta vad som kan göras enklare.',
      'Kvalitetsavdelningen tar stickprov för att upptäcka vilka rutiner som inte fungerar för personalen.',
      'Uppföljningen ska ge medarbetarna underlag för eget lärande.',
    ],
    misses: [
      'Uppföljning sker månadsvis till förvaltningsledningen.',
      'Controllern granskar att riktlinjen följs.',
      'Uppföljningen används inte för att lära utan för att kontrollera.',
      'Enhetscheferna kontrollerar journalerna för att säkerställa efterlevnad av rutinen.',
      'Medarbetarna går utbildning för att förbättra bemötandet.',
      'Uppföljning och lärande',
      'Nämnden mäter nöjdhet varje år.',
      'Om uppföljningen görs för att lära blir enheterna bättre.',
    ],
  },
  'requirement-removed': {
    meets: [
      'Kravet på skriftlig motivering vid schemabyte tas bort.',
      'Från och med den 1 januari upphör månadsrapporten från förskolorna.',
      'Enheterna behöver inte längre redovisa tidsåtgång per insats.',
      'Förvaltningen slutar att begära in veckostatistik och avvecklar blanketten för frånvaro.',
      'Rutinen för dubbel dokumentation av läkemedel avskaffas.',
    ],
    misses: [
      'Kravet på skriftlig motivering tas inte bort.',
      'Riktlinjen upphör att gälla den 31 december 2027.',
      'Om rapporten tas bort ska registrator meddelas.',
      'Avtalet med leverantören avvecklas under hösten.',
      'Månadsrapporten ska lämnas senast den 5 varje månad.',
      'Det utreds om blanketten ska tas bort.',
      'Färre rapporter och krav',
      'Rapporten utgår från enheternas underlag.',
    ],
  },
  'named-people': {
    meets: [
      'Riktlinjen riktar sig till föräldrar som söker förskoleplats.',
      'Programmet är till för unga som varken arbetar eller studerar.',
      '## Syfte\n\nSyftet är att elever med lång frånvaro ska få en fungerande skolgång.',
      'Syftet med riktlinjen är att ge en trygg omsorg för äldre med demenssjukdom.',
    ],
    misses: [
      'Riktlinjen riktar sig till chefer och medarbetare i förvaltningen.',
      'Riktlinjen är inte till för enskilda brukare utan för personalen.',
      'Syftet är att säkerställa en enhetlig hantering av barnomsorgsavgifter.',
      'Policyn gäller för alla nämnder och bolag.',
      '## Syfte\n\nNöjda medborgare',
      'Eleverna ska vara på plats före klockan åtta.',
      'Tidigare var programmet till för barn och unga.',
    ],
  },
  'value-for-people': {
    meets: [
      'Handläggarna samordnar sina besök så att familjen slipper berätta sin historia flera gånger.',
      'Den som söker bygglov får besked samma dag om något saknas i ansökan.',
      'Alla elever känner sig trygga på rasterna.',
      'Brukarna ska få hjälp av samma personal under veckan.',
      'Du vet vem du kan vända dig till.',
    ],
    misses: [
      'Brukarna får inte snabbare hjälp av att rapporten lämnas.',
      'Eleven ska lämna in blanketten till rektor.',
      'Medborgarfokus är viktigt.',
      'Personalen får bättre verktyg för planering.',
      'Medborgarkontorets lokaler ska städas varje dag.',
      'Trygga medborgare och nöjda kunder',
      'Utredningen anser att patienterna borde få snabbare besked.',
    ],
  },
  participation: {
    meets: [
      'Planen tas fram tillsammans med elever och vårdnadshavare.',
      'Tre anhöriga ingår i referensgruppen för nya boenden.',
      'Varje höst bjuder förvaltningen in ungdomar för att prioritera fritidsmedlen.',
      'Hyresgästerna bestämmer färg på sina trapphus.',
      'Biståndshandläggaren intervjuar brukare inför varje revidering av riktlinjen.',
      'Rutinen ses över i dialog med patienter och närstående.',
    ],
    misses: [
      'Vårdnadshavare får information om beslutet.',
      'Eleverna deltar i undervisningen enligt schema.',
      'Brukarna ska vara delaktiga.',
      'Invånarna deltar inte i arbetet med planen.',
      'Ökad delaktighet för barn och unga',
      'Referensgruppen med brukare har lagts ned.',
      'Planen tas fram tillsammans med berörda förvaltningar.',
      'Målet är att invånarna ska påverka besluten.',
      'Barnkonventionen ingår i arbetet med planen.',
    ],
  },
  'complaint-and-appeal': {
    meets: [
      'Den sökande kan överklaga beslutet till förvaltningsrätten.',
      'Vårdnadshavare kan lämna klagomål till rektor eller direkt till skolchefen.',
      'Den som är missnöjd med en insats kan vända sig till kommunens äldreombud.',
      'Klagomål på verksamheten får lämnas via e-tjänst eller telefon.',
      'Kvalitetsenheten tar emot klagomål från brukare och anhöriga.',
    ],
    misses: [
      'Beslutet får inte överklagas.',
      'Nämnderna kan lämna synpunkter på förslaget under remisstiden.',
      'Klagomålshantering är en viktig del av kvalitetsarbetet.',
      'Antalet klagomål redovisas i årsberättelsen.',
      'Färre klagomål',
      'Handläggaren ska vända sig till juristen vid frågor om upphandling.',
      'Möjligheten att lämna synpunkter via webben har upphört.',
      'Om den enskilde vill överklaga ska ärendet diarieföras.',
    ],
  },
  'named-lead': {
    meets: [
      'Folkhälsostrategen samordnar förvaltningarnas arbete mot psykisk ohälsa.',
      'Socialförvaltningen är sammankallande för samverkansgruppen.',
      'Säkerhetschefen håller ihop kommunens krisberedskap och kallar till möten med bolagen.',
      'Kommunstyrelsen ska leda arbetet med klimatplanen och stödja nämnderna.',
      'Arbetet mellan skolan och socialtjänsten samordnas av elevhälsans chef.',
    ],
    misses: [
      'Samordnaren registrerar ärendet i systemet.',
      'En samordnad individuell plan ska upprättas.',
      'Ingen samordnar arbetet i dag.',
      'Ordföranden kallar till nämndens sammanträden.',
      'Varje område leds av en verksamhetschef.',
      'God samordning mellan förvaltningar',
      'Insatserna behöver samordnas.',
      'Den som samordnar insatserna ska redovisa kostnaderna.',
    ],
  },
  'joint-work': {
    meets: [
      'Skolan och socialtjänsten planerar gemensamt insatserna för eleven.',
      'Miljönämnden och byggnadsnämnden har en gemensam budget för tillsynen.',
      'Förvaltningarna delar på kostnaden för tolkar.',
      'Socialförvaltningen tar tillsammans med polisen fram en handlingsplan för varje stadsdel.',
      'Hemtjänsten och vårdcentralen har samma mål för utskrivningen.',
    ],
    misses: [
      'Rapporten kategoriseras enligt den gemensamma listan.',
      'Blanketten lämnas in tillsammans med bilagorna.',
      'Nämnderna ska inte ha någon gemensam budget.',
      'Samverkan är viktigt för helheten.',
      'Vi har ett gemensamt ansvar.',
      'Ökad samverkan mellan nämnderna',
      'Den gemensamma nämnden fastställer sin arbetsordning.',
      'Förvaltningen strävar efter att ha gemensamma mål med bolagen.',
    ],
  },
  'other-steering': {
    meets: [
      'Planen konkretiserar kommunens översiktsplan.',
      'Riktlinjen ersätter riktlinjen för ekonomiskt bistånd från 2017.',
      'Programmet utgår från fullmäktiges vision och regionens folkhälsopolicy.',
      'Om denna riktlinje och nämndens delegationsordning säger olika saker gäller delegationsordningen.',
      'Strategin ska läsas tillsammans med kommunens budget och kompletteras av nämndernas planer.',
    ],
    misses: [
      'Riktlinjen ersätter inte lagens krav.',
      'Vikarien ersätter ordinarie personal.',
      'Genomförandeplanen utgår från den enskildes behov.',
      'Kommunen har många styrdokument.',
      'Underlaget bygger på statistik från Kolada.',
      'Nämnden följer budgeten.',
      'Arbetslaget kompletterar varandra.',
      'Kompletterande policy och plan',
    ],
  },
  ...casesWithin,
};
