/* What else tells an actor, and what looks like one. The project's own compilation, written by hand. Licence: MIT. Data only, no logic. */

/**
 * Words that end like a productive (`+`) head but name no actor. Mostly lemmas: reject a compound when its
 * form, or its modifier + the head's lemma, is an entry or ends in one (erfarenhet also rejects
 * projekterfarenheten). Exact forms in `actors` are never rejected.
 * Words that end like a `=` head are included at the end for safety.
 */
export const notActors = `
självstyrelse folkstyrelse ovannämnd nedannämnd förutnämnd sistnämnd förstnämnd härnämnd nyssnämnd oftanämnd
tidigarenämnd obenämnd likanämnd ärendeberedning beslutsberedning förberedning samberedning markberedning
jordberedning vattenberedning dricksvattenberedning foderberedning läkemedelsberedning livsmedelsberedning
råvaruberedning skinnberedning könsorgan andningsorgan sinnesorgan rörelseorgan känselorgan
egendomsförvaltning kapitalförvaltning medelsförvaltning penningförvaltning förmögenhetsförvaltning
tillgångsförvaltning likviditetsförvaltning skuldförvaltning kassaförvaltning portföljförvaltning
aktieförvaltning fondförvaltning värdepappersförvaltning pensionsmedelsförvaltning donationsförvaltning
donationsmedelsförvaltning stiftelseförvaltning konkursförvaltning dödsboförvaltning godsförvaltning
självförvaltning systemförvaltning objektförvaltning produktförvaltning applikationsförvaltning
programvaruförvaltning kodförvaltning källkodsförvaltning modellförvaltning dataförvaltning
informationsförvaltning dokumentförvaltning avtalsförvaltning kontraktsförvaltning it-förvaltning
ikt-förvaltning processförvaltning licensförvaltning identitetsförvaltning nyckelförvaltning skogsförvaltning
markförvaltning vattenförvaltning havsförvaltning naturförvaltning gränsförvaltning viltförvaltning
älgförvaltning rovdjursförvaltning fiskförvaltning fiskeförvaltning kulturarvsförvaltning
anläggningsförvaltning hemkontor hemmakontor öppenhet befogenhet beslutsbefogenhet delegationsbefogenhet
erfarenhet oerfarenhet livserfarenhet arbetslivserfarenhet yrkeserfarenhet arbetserfarenhet brukarerfarenhet
undervisningserfarenhet angelägenhet medlemsangelägenhet personalangelägenhet samhällsangelägenhet belägenhet förlägenhet lägenhet
olägenhet hyreslägenhet servicelägenhet bostadsrättslägenhet benägenhet obenägenhet förändringsbenägenhet riskbenägenhet
anmälningsbenägenhet betalningsbenägenhet flyttbenägenhet medvetenhet omedvetenhet självmedvetenhet
kostnadsmedvetenhet miljömedvetenhet klimatmedvetenhet riskmedvetenhet säkerhetsmedvetenhet budgetmedvetenhet
målmedvetenhet språkmedvetenhet ovetenhet förmögenhet kommunalförmögenhet nationalförmögenhet beskaffenhet
markbeskaffenhet gemenhet litenhet säregenhet avlägsenhet överlägsenhet underlägsenhet beläsenhet
sammanhållenhet avhållenhet återhållenhet bundenhet obundenhet regelbundenhet inbundenhet tidsbundenhet
platsbundenhet sammanbundenhet förbundenhet hängivenhet tillgivenhet uppgivenhet frigivenhet slutenhet beslutenhet
obeslutenhet inneslutenhet nyfikenhet besvikenhet belåtenhet mogenhet omogenhet trogenhet otrogenhet galenhet
nakenhet vakenhet klarvakenhet ledsenhet vuxenhet förtegenhet förmätenhet gedigenhet trägenhet välvuxenhet
fallenhet förfallenhet druckenhet stuckenhet sammanbitenhet förbitenhet väderbitenhet betagenhet upptagenhet
intagenhet kluvenhet nedslagenhet förslagenhet avslagenhet tillbakadragenhet undandragenhet oskrivenhet
bortkommenhet förkommenhet storvulenhet brutenhet brustenhet ruttenhet sällenhet språkrenhet vattenrenhet
luftrenhet rasrenhet stilrenhet måttenhet procentenhet mätenhet viktenhet längdenhet volymenhet räkneenhet
valutaenhet beräkningsenhet jämförelseenhet minnesenhet lagringsenhet styrenhet diskenhet processorenhet
hårdvaruenhet mobilenhet användarenhet datorenhet internetenhet taxeringsenhet värderingsenhet djurenhet
jaktenhet poängenhet prestationsenhet observationsenhet urvalsenhet förpackningsenhet simskola sommarskola
lovskola forskarskola demokratiskola läxskola helgskola tankeskola idéskola kodbibliotek källkodsbibliotek
programbibliotek programvarubibliotek dokumentbibliotek mallbibliotek bildbibliotek komponentbibliotek
funktionsbibliotek mediabibliotek mjukvarubibliotek typescript-bibliotek kotlin-bibliotek javascriptbibliotek
rättsinstitut rättsinstituten åskledare halvledare strömledare värmeledare ljusledare kabelledare supraledare
mätbägare dricksbägare engångsbägare årsarbetare skogsjägare viltjägare älgjägare björnjägare prisjägare
attraktör uppsökande undersökande genomsökande eftersökande avsökande hemsökande sanningssökande
lösningssökande utsökande millisekund mikrosekund nanosekund bråkdelssekund tiondelssekund hundradelssekund
urkund stiftelseurkund webbklient e-postklient epostklient mejlklient mailklient tunnklient
markavvattningsföretag dikningsföretag torrläggningsföretag avvattningsföretag invallningsföretag återförening
sammanförbunden sammanförening familjeåterförening kväveförening svavelförening klorförening fosforförening
halogenförening medansvarig solidaransvarig elförbrukare energiförbrukare strömförbrukare förbrukare
storförbrukare
avledning inledning vägledning handledning anledning omledning utledning vattenledning fjärrvärmeledning
kraftledning rörledning samråd förråd område områden området beråd målgrupp åldersgrupp yrkesgrupp
befolkningsgrupp personalgrupp kundgrupp elevgrupp barngrupp patientgrupp medborgargrupp intressegrupp
minoritetsgrupp samtalsgrupp diagnosgrupp varugrupp kriteriegrupp ramverk regelverk nätverk hantverk konstverk
kraftverk reningsverk vattenverk värmeverk byggnadsverk bokverk underlag beslutsunderlag anslag förslag
ändringsförslag medborgarförslag uppslag beslag grundlag kommunallag åtgärdsförslag transport rapport export
import läkemedel rörelse betydelse bestämmelse verktyg delegationsordning säkerhet osäkerhet sammanhang
vidaredelegation subdelegation normgivningsdelegation beslutsdelegation omorganisation desorganisation
självorganisation arbetsorganisation
`;

/** Upper-case abbreviations of bodies (and a few roles) common in such documents; compare case-sensitively. */
export const acronyms = `
TiB KF KS KSAU KSO KSF KLF KLK AU BUN UBN SN SBN MBN BN MN TN KFN FN ON VON ÖFN VN RF RS
RSAU HSN HSF VGR VD GD KD IVO MSB SKR SKL DIGG Digg FHM IMY ESV SCB UHR UKÄ CSN SPSM UHM KKV PTS
SGU SMHI FOI TLV SBU JO JK DO BO KO DSO MAS EU PRV RISE SIDA Sida AF FK
`;

/** Pronouns that give the doer when they stand as subject. Things (den, det, de) and impersonal man are left out. */
export const actorPronouns = `
vi ni jag du hen hon han denne envar
`;

/** Fixed phrases of several words that give the doer, one a line. */
export const actorPhrases = `
var och en
den som
de som
vem som helst
den enskilde
god man
gode mannen
det allmänna
det offentliga
`;

/** Words that may stand before an actor noun and belong to its surface form. */
export const determiners = `
den det de denna detta dessa varje vardera respektive resp samtliga alla någon något några ingen inget inga
annan annat andra övriga båda en ett vår vårt våra er ert era sin sitt sina dess deras
ansvarig ansvarigt ansvariga berörd berört berörda behörig behöriga närmaste närmsta överordnad högsta högste
biträdande tillförordnad vice ordinarie tjänstgörande utsedd utsedda gemensam gemensamma
kommunens regionens stadens myndighetens bolagets förbundets föreningens nämndens styrelsens förvaltningens
enhetens verksamhetens
`;
