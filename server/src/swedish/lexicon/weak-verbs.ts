/*
 * Verbs whose forms are made from the infinitive by an ending. The project's own compilation, written by hand from general knowledge of Swedish; no
 * third-party word list was copied. Licence: MIT, like the rest of the project. Single words only, in Swedish alphabetical order.
 *
 * A lemma may stand in two classes (betala, besluta, skola, sluta, tvinga) when both inflections are in use.
 */

/** First conjugation: kalla kallar kallade kallat kallad. */
export const firstConjugation = `
abonnera accelerera accentuera acceptera ackreditera adaptera addera adjungera administrera adoptera adressera agera aggregera ajournera aktivera
aktualisera aktualitetspröva allokera alstra alternera ana analysera anbringa anklaga anlita anmoda annonsera annullera anonymisera anordna anpassa
anropa anskaffa anslagsfinansiera ansvara anteckna anvisa applicera arbeta arkivera arrangera arrendera arvodera assistera associera attestera
attrahera auktorisera automatisera avaktivera avancera avbetala avbilda avboka avdela avfärda avgiftsfinansiera avgrena avgränsa avhandla
avidentifiera avinstallera avisera avkasta avklara avkoda avlasta avlägsna avlämna avlöna avpassa avpublicera avrapportera avregistrera avreglera
avropa avrunda avräkna avskaffa avskeda avskärma avsluta avslöja avspegla avspärra avstanna avstraffa avtacka avtala avteckna avvakta avvara avveckla
avverka avvisa avyttra backa bada baka bakgrundskontrollera balansera banta basera beakta bearbeta befara befordra befria befullmäktiga begagna
begrunda begränsa behandla behovsanpassa behovsinventera behovspröva beivra bejaka beklaga bekosta bekräfta bekymra bekämpa belasta belåna belöna
bemanna bemyndiga bemöda beordra berika beräkna berätta berättiga besikta besiktiga beskatta beskydda besluta bespara bestraffa besvara besvära betala
beteckna betinga betitla betjäna betona betrakta betvinga beundra bevaka bevara bevattna bevilja bevisa bevista bifoga bilda blanda blockera blotta
boka bolagisera borga borra bortprioritera bottna bredda bromsa bruka budgetera bunta bärga börja centralisera certifiera checka cirkulera citera
coacha cykla datera debattera debitera debutera decentralisera definiera deklarera dela delegera delfinansiera delrapportera delredovisa demokratisera
demonstrera deponera desinficera detaljera detaljgranska detaljplanera detaljreglera detaljstudera diagnostisera differentiera digitalisera
dimensionera direktupphandla dirigera diska diskriminera diskutera diskvalificera disponera distribuera dokumentera dominera donera drabba drogtesta
dubbelarbeta dubbelkontrollera dubblera dämpa döda dödförklara effektivisera efterbehandla efterforska efterfråga eftergranska efterhandsgranska
efterkontrollera efterlikna eftersträva egengranska egenkontrollera egenutveckla elektrifiera eliminera engagera entlediga erfordra erinra eskalera
etablera evakuera exemplifiera existera expandera expediera experimentera exploatera exponera exportera fakturera fastna fatta fela felräkna
felsortera feltolka figurera filtrera finansiera finjustera fira fiska fixera flagga flytta fläta flöda foga fokusera forcera fordra forma formalisera
formatera formulera forska forsla fortbilda fostra fotografera fragmentera frakta framarbeta frambringa framkalla framtvinga friskförklara fråga
frånkoppla frånräkna främja fullborda fullända fundera fungera fusionera fuska fånga färdigbehandla färga förankra förarbeta förbehandla förboka
förbruka förbättra fördela fördjupa fördubbla fördyra förena förenhetliga förenkla förfalska författa förfina förflytta förfoga förhala förhandla
förhandsgranska förhindra förkasta förklara förknippa förkorta förkovra förlama förlika förlita förlora förmana förmedla förmildra förminska förmoda
förneka förnya förorda förordna förorena förorsaka förpacka förplikta förpliktiga förpröva förrätta försaka försegla försena förskaffa försona
förstatliga förstora försumma försvaga försvara försvåra försäkra försämra förtala förteckna förtidspensionera förtjäna förtorka förtydliga förundra
förvalta förvandla förvara förvarna förverkliga förvirra förvisa förvissa förvåna förvänta förvärra förvärva förväxla föråldra förädla förändra föröva
gagna gallra garantera generalisera generera genomarbeta genomsyra gestalta gilla gissa gradera granska gratulera grena grunda gruppera gynna gästa
gödsla halkbekämpa halvera hamna handla hantera harmonisera hejda hemarbeta hemligstämpla hindra hitta hospitera hota humanisera hushålla hårdkoda
hälsa hämma hämta hänvisa härstamma hävda hörsamma identifiera idka ignorera illustrera implementera importera improvisera inaktivera inarbeta
inberäkna inbetala inbringa indela indexera indexreglera indikera individanpassa individualisera influera inflytta infoga infordra informationsklassa
informera införliva införskaffa inhandla inhibera inhämta initiera inkalla inkassera inkludera inlämna innefatta inordna inrama inrapportera inrikta
inrätta insamla inskola inspektera inspirera installera instifta instruera intala integrera intensifiera interagera internationalisera internfakturera
internrekrytera intervjua intressera introducera inträffa intyga invandra inventera inverka investera involvera invänta isolera jobba justera jämka
jämna jämställdhetsintegrera kalibrera kalkylera kalla kameraövervaka kanalisera karakterisera karaktärisera kassera kasta kategorisera klaga klara
klarna klassa klassificera klimatanpassa klimatkompensera klimatsäkra klubba koda kodifiera koka kolla kombinera kommentera kommersialisera
kommunalisera kommunicera kompensera kompetensutveckla komplettera komplicera kompromissa koncentrera koncernredovisa konfigurera konkretisera
konkurrera konkursförklara konsekvensanalysera konsolidera konstatera konstituera konstruera konsultera konsumera kontakta kontera kontrollera
konvertera koordinera kopiera koppla korrigera korsa korta kosta kostnadsberäkna kreditera kretsa kriminalisera kringgärda krishantera kritisera
krocka kryptera kryssa kvalificera kvalitetsgranska kvalitetsmärka kvalitetssäkra kvalitetsutveckla kvantifiera kvarlämna kvittera kvotera källsortera
kämpa känneteckna ladda laga lagra lagstadga lagstifta landa lansera larma lasta leasa ledsaga legalisera legitimera leta leverera liberalisera
licensiera likna likvidera lindra lista lita logga lokalanpassa lokalisera lossa lova lugna lura luta lyssna lågprioritera låna långtidslagra
långtidsplanera lämna lämpa länka löna löneförhandla magasinera maila makulera mana manipulera marginalisera markanvisa markera maska maskera mata
matcha maximera meddela medfinansiera medla medräkna medverka mejla mellanlagra mellanlanda mena menpröva merga meritera metodutveckla mildra
miljöanpassa miljöcertifiera minimera minska missa missbruka missgynna misshandla misstolka missuppfatta mobilisera modellera moderera modernisera
modifiera mogna momsredovisa montera motarbeta motbevisa motionera motivera motsvara motverka muta mynna måla målgruppsanpassa mångfaldiga möblera
navigera nedjustera nedmontera nedprioritera nedvärdera neka neutralisera nominera normalisera normera notera notifiera numrera nyansera nyetablera
nyregistrera nyrekrytera nyttja näringsberäkna närma närvara nätverka nödga observera odla ogilla ogiltigförklara omarbeta ombilda omdana omdefiniera
omdisponera omfamna omfatta omformulera omfördela omförhandla omgärda omklassa omklassificera omlasta omlokalisera omorganisera omplacera omplanera
omprioritera ompröva omregistrera omreglera omräkna omskola omstarta omstrukturera omtolka omvandla omvärdera omvärldsanalysera omvärldsbevaka operera
optimera ordinera ordna organisera orientera orka oroa orsaka packa paketera parametrisera parkera passa passera peka pendla pensionera periodisera
permittera placera planera plantera plocka ploga polarisera positionera posta poängtera praktisera prata precisera prenumerera preparera presentera
pressa prestera prioritera prisa privatisera problematisera processa producera professionalisera profilera prognosticera prognostisera programmera
projektera promenera protestera prova provocera prägla pröva pseudonymisera publicera pussla putsa påbörja pådyrka påkalla påpeka påskynda påtala
påtvinga påverka påvisa radera ramavtala rangordna ransaka ransonera rapportera ratificera rationalisera reagera realisera redigera redovisa reducera
referera reflektera reformera refusera regionalisera registerkontrollera registrera reglera rehabilitera reklamera rekommendera rekonstruera rekrytera
rekvirera relatera remissbehandla remittera rena renodla renovera rensa reparera repetera representera reproducera reservera resonera respektera
restaurera resultera returnera revidera rikta riskanalysera riskera riskklassa rita ropa rotera rubba rubricera rulla rusta rådfråga råka rädda räkna
rätta rättfärdiga rösta sakgranska sakna salta samarbeta samfinansiera samla samlokalisera sammanblanda sammanfatta sammankalla sammankoppla
sammanlänka sammanräkna samnyttja samordna samplanera samspela samtala samupphandla samverka samåka sanda sanera sanktionera satsa scanna segmentera
sekretessmarkera sekretesspröva separera servera signalera signera sikta simulera skada skaffa skala skanna skapa skatta skattefinansiera skicka
skifta skildra skissa skissera skjutsa skola skotta skrapa skydda skylta skynda skärma slakta slopa slussa sluta slutarkivera slutbehandla slutbesikta
slutbetala slutförhandla slutförvara slutjustera slutrapportera slutredovisa släpa smitta snedfördela sopa sortera spana spara specialisera
specificera spegla spela spika sponsra språkgranska spåra spärra stabilisera stadga stagnera standardisera stanna starta statuera stava
stickprovskontrollera stifta stimulera stipulera stoppa straffa stressa strimla strukturera sträva studera stycka städa stämpla stötta subventionera
summera suspendera svara svetsa syfta symbolisera syna synka synkronisera syssla systematisera systemförvalta säkerhetsklassa säkerhetskopiera
säkerhetspröva säkerhetsuppdatera säkra särbehandla särredovisa tacka tagga tala tangera tappa taxera teckna telefonera tendera terminera testa
testamentera texta tidrapportera tidredovisa tidsplanera tillbringa tilldela tillfoga tillfråga tillgodoräkna tillgänglighetsanpassa tillkalla
tillrättavisa tillskapa tillståndspröva tilltala tillverka tillägna tillämpa titta tjäna tjänsteanteckna tolerera tolka tona toppa torka trafikera
trakassera transformera transportera trappa trigga trimma trygga träffa träna tveka tvinga tvista tvätta täta tävla underhandla underkasta underlätta
underminera underordna underrätta underteckna undervisa undervärdera undra uppbåda uppdaga uppdatera uppdela uppenbara uppfatta uppfordra uppfostra
uppgradera upphandla uppjustera upplåna uppmana uppmuntra uppmärksamma upprepa upprusta uppräkna upprätta uppsamla uppskatta uppvakta uppvisa
uppvärdera urholka utannonsera utanordna utarbeta utarrendera utbetala utbilda utdela utelämna utforma utforska utfråga utfärda utgallra utjämna
utkontraktera utkvittera utlokalisera utlova utlåna utlämna utmana utmynna utmönstra utnyttja utpeka utplacera utplåna utprova utrangera utropa
utrusta utskicka utstaka uttala uttolka utvandra utveckla utverka utvidga utvisa utvärdera utväxla utöka utöva vaccinera vakta validera vandra variera
varna varsla vattna veckla ventilera verifiera verka verksamhetsanpassa verksamhetsplanera verksamhetsutveckla versionshantera vidarebefordra
vidareförmedla vidareförädla vidareutbilda vidareutveckla vidga vidimera vikariera vikta vila villkora visa visualisera vitsorda vittna votera våga
vålla vårda vårdplanera vägra välkomna vänta värdera värdesäkra värna värva växla yppa yrka yrkesutbilda yttra åberopa ångra åsamka åtala återaktivera
återanpassa återansöka återbetala återbruka återförena återförsäkra återgälda återintegrera återinvestera återkalla återkoppla återlämna
återrapportera återredovisa återremittera återspegla återstarta återupprepa återupprätta återöppna åtgärda ägna älska ämna ändra ärendehantera äska
äventyra öka önska öppna öva överbelasta överblicka överdebitera överflytta överklaga överlappa överlämna övernatta överordna överpröva överraska
överskatta överskåda övertala överträffa övertyga överutnyttja övervaka övervärdera åvila
`;

/** Second conjugation in -de; the stem is the lemma without -a: stänga stänger stängde stängt stängd. */
export const secondConjugationVoiced = `
anmäla anstränga anställa avanmäla avbeställa avkräva avstänga avväga avvärja bebygga bedöma begrava behöva benämna beställa bygga böja bötfälla döma
efteranmäla efterfölja efterleva fastställa felanmäla framhäva framställa fullfölja fylla fälla färdigställa följa föranmäla fördröja fördöma
förebygga föreställa förfölja förhandsbedöma förhöja förlänga försörja förvränga gräva hemställa hälla hänga häva höja hölja inställa inviga inväga
iordningställa jämställa kompetenshöja konsekvensbedöma kravställa kräva kväva kyla leva likställa medfölja missbedöma nollställa nyanställa nybygga
nämna nöja ombesörja ombygga omnämna omställa orosanmäla polisanmäla projektanställa provanställa påbygga ringa riskbedöma röja sammanställa
sammanväga sjukanmäla skadeanmäla skylla skölja slänga snöröja spilla spränga ställa stänga svänga säkerställa sörja tillbygga tillfredsställa
tillställa tränga töja undanröja underbygga undergräva underställa uppbygga uppfylla uppfölja upphäva upphöja uppleva uppställa uppväga utbygga utdöma
utestänga utfylla ifylla utkräva utnämna utställa verkställa viga visstidsanställa väga värja återanställa återkräva återställa återuppbygga
återuppställa åtfölja äga ärva överbygga överleva överväga
`;

/** Second conjugation in -te; the stem is the lemma without -a: köpa köper köpte köpt köpt. */
export const secondConjugationVoiceless = `
anmärka ansöka avblåsa avhjälpa avlysa avläsa avlösa avresa avskräcka avstyrka belysa bemärka bemöta bestyrka besöka betänka blåsa byta döpa efterlysa
efterskänka eftersöka fastlåsa felsöka framsläppa friköpa föreläsa försträcka förstärka försöka genomlysa genomsöka genomtänka hemsöka hjälpa hysa
högläsa inhysa inköpa inlåsa inläsa inlösa inresa inskränka inskärpa klippa knäppa korrekturläsa krympa kränka köpa leka lysa låsa läcka läka läsa
lösa miljömärka missköta misstänka märka mäta möta resa räcka röka röna samtycka skänka skärpa sköta släcka släppa sträcka styrka stärka stöta sänka
söka tillmäta tillstyrka trycka tycka täcka tänka undersöka undertrycka uppköpa upplysa upplåsa uppläsa upplösa uppmäta uppsöka upptäcka utbyta utlysa
utläsa utlösa utmärka utmäta utresa utröna utsläppa utsträcka utstöta uttrycka vansköta vräka väcka åka återköpa öronmärka överräcka övertäcka
`;

/** Third conjugation: tro tror trodde trott trodd. */
export const thirdConjugation = `
anförtro avsky bebo beså betro bo bry fly förebrå förmå försmå förutspå gro klä misstro nå ske skräddarsy sky spå strö sy tro uppnå åtrå
`;
