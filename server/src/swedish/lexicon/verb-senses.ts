/* What verbs mean after a modal, and which forms are seldom verbs. The project's own compilation. Licence: MIT. */

/** Prefixes that may be put before a listed verb to give another verb. */
export const prefixes = `
av an be bi bort behovs del detalj direkt dubbel efter egen extern fast fel fjärr fram från full för före
förhands genom grov hel hop igång in individ intern kompetens kring kvalitets kvar med mellan miljö mot ned ner
ny om på risk sam samman själv slut sär säkerhets till tillbaka under undan upp ut vid vidare åter återupp över
`;

/**
 * Active infinitives whose s-passive after "ska" describes a state or a characteristic and assigns no action
 * (ska präglas av).
 */
export const stativePassives = `
prägla genomsyra känneteckna karaktärisera karakterisera omfatta utgöra omge omgärda kringgärda innefatta
inbegripa behöva sakna förknippa betinga basera grunda nå uppnå
`;

/**
 * Active infinitives whose passive after "ska" or "bör" tells the reader how to read the text and lays down no duty
 * (ska ses som, ska förstås som, bör framhållas).
 */
export const metaVerbs = `
se anse avse betrakta förstå missförstå tolka läsa utläsa uppfatta förväxla sammanblanda jämföra likställa
jämställa nämna framhålla understryka betona poängtera påpeka tillägga erinra observera benämna beteckna
`;

/**
 * Infinitives that after "ska" state a happening and leave the doer unnamed (ska ske, ska finnas); `äga` only in
 * "äga rum".
 */
export const eventVerbs = `
ske finnas återfinnas förekomma äga
`;

/**
 * Word forms that the lexicon generates as a finite present, preterite, supine or imperative but that in governing
 * documents are more often something else: a noun, an adjective, a preposition, an adverb. None of them is also an
 * infinitive of the lexicon.
 */
export const ambiguousForms = `
aktiverade aktualiserade anfall anfalls anonymiserade anpassade anpassat anslagsfinansierade ansträngt
antecknade anvisade anvisat arkiverade attesterade auktoriserade auktoriserat automatiserade automatiserat
avancerade avancerat avdrag avdrags avgiftsfinansierade avgränsade avgränsat avidentifierade avsett avslutade
avtalade avtalat avvägt backar bad balanserade balanserat band bar baserade baserat begagnade begränsade
begränsat behovsanpassade behovsanpassat bekymrade belastade bemannade berett beräknade beräknat berättigade
berättigat besiktade beskattat beslut beslutade besluts bestämt besök besöks bett beviljade bidrag bidrags
bifall bifalls bifogade bifogat borgar bort bortfall bortfalls bosatt bred brett bromsar budgeterade budgeterat
buntar centraliserade centraliserat certifierade certifierat checkar cyklar decentraliserade decentraliserat
definierade definierat delade delar delegerade delegerat delfinansierade detaljerade detaljerat differentierade
differentierat digitaliserade digitaliserat dokumenterade dokumenterat drag drev driv effektiviserade
efterfrågade efterfrågat eftersträvade egenutvecklade engagerade engagerat etablerade etablerat fall fiskar
fogar fokuserade fokuserat formaliserade formaliserat format formulerade fortsatt framför fångar får fäll
färdigbehandlade färgat för förankrade förankrat förband förbättrade förbättrat fördelade fördjupade fördjupat
fördubblade föredrag föredrags förenklade förenklat företag företags förfall förhöjt förhör förråd förråds
försenade försenat förstärkt försämrade försämrat försök försöks förutsatt förväntade förväntat föråldrade
föråldrat förädlade förändrade förändrat gallrade garanterade garanterat generaliserade genomtänkt glatt
graderade granskade grenar grundade hav havs het hindrade hjälp hotade hyres håll hårdkodade häll hämmade
identifierade inbetalade individanpassade individanpassat individualiserade individualiserat indrag informerade
inför inkluderade inköp inköps innehåll inrapporterade inriktade inriktat insatt inställt intag intags
integrerade integrerat intresserade intresserat isolerade isolerat jämställt klassade klassificerade
klassificerat klimatanpassade klipp klubbar kombinerade kombinerat kompletterade komplicerade komplicerat
koncentrerade koncentrerat konkurrensutsatt konsoliderade kontrollerade kontrollerat kopplade kostnadsberäknade
kretsar krockar krypterade krypterat kvalificerade kvalificerat kvalitetssäkrade kvalitetssäkrat kyl känt köp
lagar lagrade lagrat lagstadgade lagstadgat led legitimerade legitimerat lek licensierade likställt loggar
lokaliserade lokaliserat lurar lyft låg lås låst låt läck lämpat länkar lönesatt lös löst markerade maskar
medfinansierade miljöanpassade minskade minskat misstänkt moderniserade moderniserat motiverade motiverat
motsatt målgruppsanpassade mått mötes möts nedsatt nominerade normerade numrerade nyanserade nyanserat
nyetablerade nyrekryterade ombildade omfördelade organiserade organiserat orienterade orienterat oroade oroat
pensionerade planerade planerat plogar preciserade preciserat pressar prioriterade prioriterat privatiserade
privatiserat profilerade projektanställt projekterade pseudonymiserade publicerade publicerat påbörjade pålägg
påläggs raderade registerkontrollerade registrerade registrerat reglerade reglerat relaterade relaterat
renodlade renodlat rest rev reviderade reviderat riktade riktat ring råd råds rök rön samfinansierade samlade
samlat sammanfattade sammansatt samordnade samordnat samråd samråds schemalagt sekretessmarkerade separerade
separerat signerade signerat sitt skadade skadat skattefinansierade skilt skuldsatt skyddade skyddat skyltar
skytt skärpt sköt slussar slut slutredovisade släng släpp smittade smittat smält specialiserade specialiserat
specificerade specificerat speglar spikar spill spring spår spärrar stabiliserade stack stadgar standardiserade
standardiserat stavar steg stick stig strid strids strukturerade strukturerat stryk ställ stängt stärkt stöd
stöt sväng systematiserade säkerhetsklassade säkrade sänkt särredovisade särskilt sätt tag taggar tappar
tecknade testade tidsplanerade tilldelade tillgänglighetsanpassade tillslut tillägg tilläggs tillämpade tolkar
toppar trafikerade tryck tryckt träd träds träffar tänder undantag undantags underhåll underordnade underordnat
undertecknade undertecknat uppdaterade uppdaterat uppdelade uppdelat uppdrag uppdrags uppehåll uppehålls
uppgraderade upphandlade uppköp uppköps upplägg upprepade upprepat upprättade upprört uppsatt uppskattade
uppskattat upptag utarbetade utbildade utbildat utbrett utbyggt utdelade utfall utfalls utformade utfärdade
utjämnade utlovade utlägg utläggs utmärkt utnyttjade utpekade utpekat utplacerade utrustade utrustat utsatt
utsläpp utsläpps uttag uttags uttalade uttalat uttryck utvecklade utvecklat utvidgade utvidgat utvärderade
utökade utökat vaccinerade validerade vant var varierade varierat vek verifierade verifierat
verksamhetsanpassade verksamhetsanpassat vidareutvecklade vig vik villkorade villkorat visstidsanställt vårdade
väg värderade växlar yrkesutbildade åt återköp återköps återtag åtgärdade åtskilt ändrade ändrat ökade ökat
önskade önskat överordnade överordnat övertag övervakade övervakat
`;
