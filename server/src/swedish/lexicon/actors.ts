/**
 * Actor lexicon: nouns that name somebody who acts in Swedish governing documents
 * (municipality, region, state agency, company, association).
 *
 * The project's own compilation, written by hand. Licence: MIT. Data only, no logic.
 */

/**
 * One entry a line: `category[+|=] lemma defsg indefpl defpl`.
 *
 * Forms: `-x` is a suffix put after the lemma, `=` equals the lemma, `0` does not exist, anything else is a
 * full form. Genitives are not listed (form + s).
 *
 * `+` the noun may also be the last part of a compound (kultur|nämnd), `=` it may not. When several heads fit
 * a compound the longest one wins (webb|redaktör is a role, not an aktör), and an exact form wins over a
 * compound reading.
 *
 * Nouns whose forms end too many ordinary words (råd, verk, lag, grupp, part, region, central, ledning) are
 * `=` or absent as heads; their actor compounds are listed one by one. Where only the definite form names an
 * actor (revisionen, ledningen), that form is the lemma.
 *
 * Categories: body, role, staff, citizen, external, vague (used as agent but names nobody in particular).
 */
export const actors = `
body+ nämnd -en -er -erna
body+ styrelse -n -r -rna
body+ fullmäktige = = =
body+ utskott -et = -en
body+ kommitté -n -er -erna
body+ beredning -en -ar -arna
body+ presidium presidiet presidier presidierna
body= delegation -en -er -erna
body+ direktion -en -er -erna
body+ församling -en -ar -arna
body+ parlament -et = -en
body+ kollegium kollegiet kollegier kollegierna
body+ kommission -en -er -erna
body+ organ -et = -en
body+ kommun -en -er -erna
body= region -en -er -erna
body= sjukvårdsregion -en -er -erna
body= samverkansregion -en -er -erna
body= hemregion -en -er -erna
body= götalandsregionen = 0 0
body= landsting -et = -en
body= stad -en städer städerna
body= stat -en -er -erna
body= riksdag -en -ar -arna
body= regering -en -ar -arna
body= landskapsregering -en -ar -arna
body+ departement -et = -en
body+ myndighet -en -er -erna
body= verket = 0 0
body= ämbetsverk -et = -en
body= affärsverk -et = -en
body+ domstol -en -ar -arna
body= tingsrätt -en -er -erna
body= hovrätt -en -er -erna
body= kammarrätt -en -er -erna
body= förvaltningsrätt -en -er -erna
body+ förvaltning -en -ar -arna
body+ kontor -et = -en
body+ avdelning -en -ar -arna
body+ enhet -en -er -erna
body+ kansli -et -er -erna
body+ sekretariat -et = -en
body+ stab -en -er -erna
body+ byrå -n -er -erna
body= sektion -en -er -erna
body= division -en -er -erna
body= rotel -n rotlar rotlarna
body+ bolag -et = -en
body+ koncern -en -er -erna
body+ förbund -et = -en
body+ stiftelse -n -r -rna
body+ institution -en -er -erna
body+ institut -et = -en
body+ universitet -et = -en
body+ skola -n skolor skolorna
body+ bibliotek -et = -en
body+ sjukhus -et = -en
body+ klinik -en -er -erna
body= mottagning -en -ar -arna
body= ungdomsmottagning -en -ar -arna
body= öppenvårdsmottagning -en -ar -arna
body= vårdcentral -en -er -erna
body= familjecentral -en -er -erna
body= larmcentral -en -er -erna
body= kontaktcenter kontaktcentret = kontaktcentren
body= servicecenter servicecentret = servicecentren
body= kundcenter kundcentret = kundcentren
body= kompetenscentrum -et = -en
body= resurscentrum -et = -en
body= cancercentrum -et = -en
body= socialtjänst -en -er -erna
body= räddningstjänst -en -er -erna
body= kundtjänst -en -er -erna
body= elevhälsa -n 0 0
body= företagshälsovård -en 0 0
body= försäkringskassan = 0 0
body= arbetslöshetskassa -n arbetslöshetskassor arbetslöshetskassorna
body= arbetsförmedlingen = 0 0
body= polis -en -er -erna
body= säkerhetspolisen = 0 0
body= kriminalvården = 0 0
body= kustbevakningen = 0 0
body= försvarsmakten = 0 0
body= riksrevisionen = 0 0
body= riksbanken = 0 0
body= riksgälden = 0 0
body= lantmäteriet = 0 0
body= revisionen = 0 0
body= kommunrevision -en -er -erna
body= regionrevision -en -er -erna
body= stadsrevision -en -er -erna
body= skolverket = 0 0
body= boverket = 0 0
body= jordbruksverket = 0 0
body= trafikverket = 0 0
body= naturvårdsverket = 0 0
body= livsmedelsverket = 0 0
body= läkemedelsverket = 0 0
body= konsumentverket = 0 0
body= konkurrensverket = 0 0
body= skatteverket = 0 0
body= tullverket = 0 0
body= migrationsverket = 0 0
body= arbetsmiljöverket = 0 0
body= bolagsverket = 0 0
body= tillväxtverket = 0 0
body= ekonomistyrningsverket = 0 0
body= elsäkerhetsverket = 0 0
body= domstolsverket = 0 0
body= sjöfartsverket = 0 0
body= luftfartsverket = 0 0
body= skolinspektionen = 0 0
body= finansinspektionen = 0 0
body= kemikalieinspektionen = 0 0
body= riksarkivet = 0 0
body= landsarkiv -et = -en
body= kommunarkiv -et = -en
body= regionarkiv -et = -en
body= stadsarkiv -et = -en
body= vinnova = 0 0
body= kommuninvest = 0 0
body= rådet = 0 0
body= ungdomsråd -et = -en
body= pensionärsråd -et = -en
body= äldreråd -et = -en
body= brukarråd -et = -en
body= patientråd -et = -en
body= elevråd -et = -en
body= föräldraråd -et = -en
body= folkhälsoråd -et = -en
body= funktionshinderråd -et = -en
body= funktionshindersråd -et = -en
body= tillgänglighetsråd -et = -en
body= samverkansråd -et = -en
body= näringslivsråd -et = -en
body= landsbygdsråd -et = -en
body= miljöråd -et = -en
body= etikråd -et = -en
body= vetenskapsråd -et = -en
body= kompetensråd -et = -en
body= kyrkoråd -et = -en
body= insynsråd -et = -en
body= insynsdelegation -en -er -erna
body= viltförvaltningsdelegation -en -er -erna
body= vattendelegation -en -er -erna
body= arbetsgrupp -en -er -erna
body= ledningsgrupp -en -er -erna
body= styrgrupp -en -er -erna
body= projektgrupp -en -er -erna
body= referensgrupp -en -er -erna
body= expertgrupp -en -er -erna
body= samverkansgrupp -en -er -erna
body= samordningsgrupp -en -er -erna
body= beredningsgrupp -en -er -erna
body= krisledningsgrupp -en -er -erna
body= partigrupp -en -er -erna
body= parti -et -er -erna
body= kommunledning -en -ar -arna
body= regionledning -en -ar -arna
body= förvaltningsledning -en -ar -arna
body= myndighetsledning -en -ar -arna
body= bolagsledning -en -ar -arna
body= företagsledning -en -ar -arna
body= skolledning -en -ar -arna
body= krisledning -en -ar -arna
body= krisledningsorganisation -en -er -erna
body= bolagsstämma -n bolagsstämmor bolagsstämmorna
body= årsstämma -n årsstämmor årsstämmorna
body= föreningsstämma -n föreningsstämmor föreningsstämmorna
body= förbundsstämma -n förbundsstämmor förbundsstämmorna
body= årsmöte -t -n -na
body= sektionsmöte -t -n -na
body= kongress -en -er -erna
body= studentkår -en -er -erna
body= brandkår -en -er -erna
body= arbetsgivare -n = arbetsgivarna
body+ huvudman huvudmannen huvudmän huvudmännen
role+ chef -en -er -erna
role+ rektor -n -er -erna
role+ direktör -en -er -erna
role+ ordförande -n = -na
role+ ledamot -en ledamöter ledamöterna
role= ersättare -n = ersättarna
role+ suppleant -en -er -erna
role= förtroendevald förtroendevalde förtroendevalda förtroendevalda
role= folkvald folkvalde folkvalda folkvalda
role+ politiker -n = -na
role+ minister -n ministrar ministrarna
role= statsråd -et = -en
role= kommunalråd -et = -en
role= regionråd -et = -en
role= oppositionsråd -et = -en
role= borgarråd -et = -en
role= landshövding -en -ar -arna
role+ kansler -n -er -erna
role+ samordnare -n = samordnarna
role+ koordinator -n -er -erna
role+ handläggare -n = handläggarna
role+ ledare -n = ledarna
role+ ägare -n = ägarna
role+ förvaltare -n = förvaltarna
role+ controller -n controllrar controllrarna
role+ ombud -et = -en
role+ ombudsman ombudsmannen ombudsmän ombudsmännen
role+ revisor -n -er -erna
role+ beställare -n = beställarna
role+ utförare -n = utförarna
role+ sekreterare -n = sekreterarna
role+ registrator -n -er -erna
role= delegat -en -er -erna
role+ attestant -en -er -erna
role+ strateg -en -er -erna
role+ utredare -n = utredarna
role+ utvecklare -n = utvecklarna
role+ planerare -n = planerarna
role+ upphandlare -n = upphandlarna
role+ inköpare -n = inköparna
role+ granskare -n = granskarna
role= bedömare -n = bedömarna
role+ kontrollant -en -er -erna
role+ justerare -n = justerarna
role+ inspektör -en -er -erna
role+ föreståndare -n = föreståndarna
role+ företrädare -n = företrädarna
role+ representant -en -er -erna
role+ ansvarig ansvarige ansvariga ansvariga
role+ sakkunnig sakkunnige sakkunniga sakkunniga
role+ expert -en -er -erna
role+ specialist -en -er -erna
role+ rådgivare -n = rådgivarna
role+ jurist -en -er -erna
role+ ekonom -en -er -erna
role+ ingenjör -en -er -erna
role+ arkitekt -en -er -erna
role+ arkivarie -n -r -rna
role+ kommunikatör -en -er -erna
role+ redaktör -en -er -erna
role+ administratör -en -er -erna
role+ kassör -en -er -erna
role+ beslutsfattare -n = beslutsfattarna
role+ befattningshavare -n = befattningshavarna
role+ tjänsteman tjänstemannen tjänstemän tjänstemännen
role+ tjänsteperson -en -er -erna
role= kontaktperson -en -er -erna
role= kontaktman kontaktmannen kontaktmän kontaktmännen
role= stödperson -en -er -erna
role= föredragande -n = -na
role= firmatecknare -n = firmatecknarna
role= överförmyndare -n = överförmyndarna
role= förmyndare -n = förmyndarna
role+ åklagare -n = åklagarna
role= kronofogde -n -ar -arna
role+ besiktningsman besiktningsmannen besiktningsmän besiktningsmännen
role+ fackman fackmannen fackmän fackmännen
role+ talesman talesmannen talesmän talesmännen
role= nämndeman nämndemannen nämndemän nämndemännen
role= förslagsställare -n = förslagsställarna
role= initiativtagare -n = initiativtagarna
staff+ medarbetare -n = medarbetarna
staff+ arbetare -n = arbetarna
staff+ personal -en 0 0
staff+ anställd anställde anställda anställda
staff= arbetstagare -n = arbetstagarna
staff= arbetslag -et = -en
staff= vårdlag -et = -en
staff+ team -et = -en
staff+ lärare -n = lärarna
staff= lärarkår -en -er -erna
staff= läkarkår -en -er -erna
staff+ pedagog -en -er -erna
staff+ bibliotekarie -n -r -rna
staff+ sköterska -n sköterskor sköterskorna
staff= barnmorska -n barnmorskor barnmorskorna
staff+ läkare -n = läkarna
staff= socialsekreterare -n = socialsekreterarna
staff+ assistent -en -er -erna
staff= vårdbiträde -t -n -na
staff+ vårdare -n = vårdarna
staff+ skötare -n = skötarna
staff= boendestödjare -n = boendestödjarna
staff+ kurator -n -er -erna
staff+ psykolog -en -er -erna
staff+ terapeut -en -er -erna
staff+ mentor -n -er -erna
staff+ coach -en -er -erna
staff+ instruktör -en -er -erna
staff+ tränare -n = tränarna
staff= förare -n = förarna
staff= brandman brandmannen brandmän brandmännen
staff+ vaktmästare -n = vaktmästarna
staff= vikarie -n -r -rna
role+ tekniker -n = teknikerna
role+ fadder -n faddrar faddrarna
role+ handledare -n = handledarna
role+ inköpare -n = inköparna
role+ operatör -en -er -erna
role+ projektör -en -er -erna
staff= chaufför -en -er -erna
staff= larmoperatör -en -er -erna
staff= lots -en -ar -arna
staff= elevassistent -en -er -erna
body= it-support -en 0 0
body= servicedesk -en 0 0
body= driftgrupp -en -er -erna
body= projektgrupp -en -er -erna
body= referensgrupp -en -er -erna
body= beredningsgrupp -en -er -erna
body= krisgrupp -en -er -erna
body= krisledningsgrupp -en -er -erna
body= samordningsgrupp -en -er -erna
body= samverkansgrupp -en -er -erna
body= expertgrupp -en -er -erna
body= säkerhetsgrupp -en -er -erna
body= säkerhetsfunktion -en -er -erna
body= it-funktion -en -er -erna
body= inköpsfunktion -en -er -erna
body= ekonomifunktion -en -er -erna
body= hr-funktion -en -er -erna
body= kommunikationsfunktion -en -er -erna
staff= kollega -n kollegor kollegorna
citizen+ medborgare -n = medborgarna
citizen+ invånare -n = invånarna
citizen+ brukare -n = brukarna
citizen+ elev -en -er -erna
citizen+ barn -et = -en
citizen= ungdom -en -ar -arna
citizen+ student -en -er -erna
citizen= doktorand -en -er -erna
citizen+ patient -en -er -erna
citizen+ klient -en -er -erna
citizen+ kund -en -er -erna
citizen+ sökande -n = -na
citizen= klagande -n = -na
citizen= vårdnadshavare -n = vårdnadshavarna
citizen+ förälder -n föräldrar föräldrarna
citizen= anhörig anhörige anhöriga anhöriga
citizen= närstående = = =
citizen= enskild enskilde enskilda enskilda
citizen+ besökare -n = besökarna
citizen+ gäst -en -er -erna
citizen+ medlem -men -mar -marna
citizen+ deltagare -n = deltagarna
citizen+ användare -n = användarna
citizen+ konsument -en -er -erna
citizen+ resenär -en -er -erna
citizen+ pensionär -en -er -erna
citizen= nyanländ nyanlände nyanlända nyanlända
citizen= familj -en -er -erna
citizen= hushåll -et = -en
citizen= person -en -er -erna
citizen= privatperson -en -er -erna
citizen= uppgiftslämnare -n = uppgiftslämnarna
citizen= allmänhet -en 0 0
citizen= befolkning -en 0 0
citizen+ förening -en -ar -arna
external+ leverantör -en -er -erna
external+ entreprenör -en -er -erna
external+ konsult -en -er -erna
external+ operatör -en -er -erna
external+ producent -en -er -erna
external+ partner -n = -na
external= part -en -er -erna
external= motpart -en -er -erna
external= avtalspart -en -er -erna
external= samverkanspart -en -er -erna
external= samarbetspart -en -er -erna
external+ företag -et = -en
external+ företagare -n = företagarna
external= lantbrukare -n = lantbrukarna
external= jordbrukare -n = jordbrukarna
external= näringsidkare -n = näringsidkarna
external+ utövare -n = utövarna
external+ innehavare -n = innehavarna
external= tillståndshavare -n = tillståndshavarna
external= rättighetshavare -n = rättighetshavarna
external+ vårdgivare -n = vårdgivarna
external= uppdragsgivare -n = uppdragsgivarna
external= uppdragstagare -n = uppdragstagarna
external= anbudsgivare -n = anbudsgivarna
external= bidragsgivare -n = bidragsgivarna
external= bidragsmottagare -n = bidragsmottagarna
external= personuppgiftsbiträde -t -n -na
external= hyresvärd -en -ar -arna
external= byggherre -n -ar -arna
external= exploatör -en -er -erna
external= familjehem -met = -men
external= remissinstans -en -er -erna
external= medlemsstat -en -er -erna
external= trossamfund -et = -en
external= intresseorganisation -en -er -erna
external= arbetstagarorganisation -en -er -erna
external= arbetsgivarorganisation -en -er -erna
external= personalorganisation -en -er -erna
external= brukarorganisation -en -er -erna
external= patientorganisation -en -er -erna
external= frivilligorganisation -en -er -erna
external= civilsamhällesorganisation -en -er -erna
external= branschorganisation -en -er -erna
external= medlemsorganisation -en -er -erna
vague= verksamhet -en -er -erna
vague= kärnverksamhet -en -er -erna
vague= organisation -en -er -erna
vague= kommunorganisation -en -er -erna
vague= linjeorganisation -en -er -erna
vague= förvaltningsorganisation -en -er -erna
vague= funktion -en -er -erna
vague= stödfunktion -en -er -erna
vague= kontrollfunktion -en -er -erna
vague= instans -en -er -erna
vague= beslutsinstans -en -er -erna
vague+ aktör -en -er -erna
vague+ intressent -en -er -erna
vague= sektor -n -er -erna
vague= ledningen = 0 0
vague= arbetsledning -en -ar -arna
vague= arbetsplats -en -er -erna
vague= hemtjänst -en -er -erna
vague= äldreomsorg -en 0 0
vague= omsorgen = 0 0
vague= sjukvården = 0 0
vague= skolväsende -t -n -na
vague= samhälle -t -n -na
vague= civilsamhälle -t 0 0
vague= näringsliv -et 0 0
body= koncernledning -en -ar -arna
vague= berörd berörde berörda berörda
vague= vederbörande = = =
vague= alla = = =
vague= samtliga = = =
`;

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
