/*
 * Swedish verb lexicon for governing documents.
 *
 * The project's own compilation, written by hand from general knowledge of Swedish; no third-party word list was copied.
 * Licence: MIT, like the rest of the project. Single words only. Sorted by class, then in Swedish alphabetical order.
 */

/**
 * Verb lemmas, one entry a line: `class lemma [forms]`. The project's own compilation, MIT.
 *
 * - `1 lemma`: first conjugation (kalla kallar kallade kallat kallad).
 * - `2a lemma`: stem = lemma without -a; stem + er, de, t, d (stänga stänger stängde stängt stängd).
 * - `2b lemma`: stem = lemma without -a; stem + er, te, t, t (köpa köper köpte köpt köpt).
 * - `3 lemma`: lemma + r, dde, tt, dd (tro tror trodde trott trodd).
 * - `x infinitive present preterite supine participle`: all other verbs; `-` where a form does not exist.
 * - `d infinitive present preterite supine`: deponents, an s-form with active meaning.
 *
 * A lemma may stand in two classes (betala, besluta, skola, sluta, tvinga) when both inflections are in use.
 */
export const verbs = `
1 åvila
1 abonnera
1 accelerera
1 accentuera
1 acceptera
1 ackreditera
1 adaptera
1 addera
1 adjungera
1 administrera
1 adoptera
1 adressera
1 agera
1 aggregera
1 ajournera
1 aktivera
1 aktualisera
1 aktualitetspröva
1 allokera
1 alstra
1 alternera
1 ana
1 analysera
1 anbringa
1 anklaga
1 anlita
1 anmoda
1 annonsera
1 annullera
1 anonymisera
1 anordna
1 anpassa
1 anropa
1 anskaffa
1 anslagsfinansiera
1 ansvara
1 anteckna
1 anvisa
1 applicera
1 arbeta
1 arkivera
1 arrangera
1 arrendera
1 arvodera
1 assistera
1 associera
1 attestera
1 attrahera
1 auktorisera
1 automatisera
1 avaktivera
1 avancera
1 avbetala
1 avbilda
1 avboka
1 avdela
1 avfärda
1 avgiftsfinansiera
1 avgrena
1 avgränsa
1 avhandla
1 avidentifiera
1 avinstallera
1 avisera
1 avkasta
1 avklara
1 avkoda
1 avlasta
1 avlägsna
1 avlämna
1 avlöna
1 avpassa
1 avpublicera
1 avrapportera
1 avregistrera
1 avreglera
1 avropa
1 avrunda
1 avräkna
1 avskaffa
1 avskeda
1 avskärma
1 avsluta
1 avslöja
1 avspegla
1 avspärra
1 avstanna
1 avstraffa
1 avtacka
1 avtala
1 avteckna
1 avvakta
1 avvara
1 avveckla
1 avverka
1 avvisa
1 avyttra
1 backa
1 bada
1 baka
1 bakgrundskontrollera
1 balansera
1 banta
1 basera
1 beakta
1 bearbeta
1 befara
1 befordra
1 befria
1 befullmäktiga
1 begagna
1 begrunda
1 begränsa
1 behandla
1 behovsanpassa
1 behovsinventera
1 behovspröva
1 beivra
1 bejaka
1 beklaga
1 bekosta
1 bekräfta
1 bekymra
1 bekämpa
1 belasta
1 belåna
1 belöna
1 bemanna
1 bemyndiga
1 bemöda
1 beordra
1 berika
1 beräkna
1 berätta
1 berättiga
1 besikta
1 besiktiga
1 beskatta
1 beskydda
1 besluta
1 bespara
1 bestraffa
1 besvara
1 besvära
1 betala
1 beteckna
1 betinga
1 betitla
1 betjäna
1 betona
1 betrakta
1 betvinga
1 beundra
1 bevaka
1 bevara
1 bevattna
1 bevilja
1 bevisa
1 bevista
1 bifoga
1 bilda
1 blanda
1 blockera
1 blotta
1 boka
1 bolagisera
1 borga
1 borra
1 bortprioritera
1 bottna
1 bredda
1 bromsa
1 bruka
1 budgetera
1 bunta
1 bärga
1 börja
1 centralisera
1 certifiera
1 checka
1 cirkulera
1 citera
1 coacha
1 cykla
1 datera
1 debattera
1 debitera
1 debutera
1 decentralisera
1 definiera
1 deklarera
1 dela
1 delegera
1 delfinansiera
1 delrapportera
1 delredovisa
1 demokratisera
1 demonstrera
1 deponera
1 desinficera
1 detaljera
1 detaljgranska
1 detaljplanera
1 detaljreglera
1 detaljstudera
1 diagnostisera
1 differentiera
1 digitalisera
1 dimensionera
1 direktupphandla
1 dirigera
1 diska
1 diskriminera
1 diskutera
1 diskvalificera
1 disponera
1 distribuera
1 dokumentera
1 dominera
1 donera
1 drabba
1 drogtesta
1 dubbelarbeta
1 dubbelkontrollera
1 dubblera
1 dämpa
1 döda
1 dödförklara
1 effektivisera
1 efterbehandla
1 efterforska
1 efterfråga
1 eftergranska
1 efterhandsgranska
1 efterkontrollera
1 efterlikna
1 eftersträva
1 egengranska
1 egenkontrollera
1 egenutveckla
1 elektrifiera
1 eliminera
1 engagera
1 entlediga
1 erfordra
1 erinra
1 eskalera
1 etablera
1 evakuera
1 exemplifiera
1 existera
1 expandera
1 expediera
1 experimentera
1 exploatera
1 exponera
1 exportera
1 fakturera
1 fastna
1 fatta
1 fela
1 felräkna
1 felsortera
1 feltolka
1 figurera
1 filtrera
1 finansiera
1 finjustera
1 fira
1 fiska
1 fixera
1 flagga
1 flytta
1 fläta
1 flöda
1 foga
1 fokusera
1 forcera
1 fordra
1 forma
1 formalisera
1 formatera
1 formulera
1 forska
1 forsla
1 fortbilda
1 fostra
1 fotografera
1 fragmentera
1 frakta
1 framarbeta
1 frambringa
1 framkalla
1 framtvinga
1 friskförklara
1 fråga
1 frånkoppla
1 frånräkna
1 främja
1 fullborda
1 fullända
1 fundera
1 fungera
1 fusionera
1 fuska
1 fånga
1 färdigbehandla
1 färga
1 förankra
1 förarbeta
1 förbehandla
1 förboka
1 förbruka
1 förbättra
1 fördela
1 fördjupa
1 fördubbla
1 fördyra
1 förena
1 förenhetliga
1 förenkla
1 förfalska
1 författa
1 förfina
1 förflytta
1 förfoga
1 förhala
1 förhandla
1 förhandsgranska
1 förhindra
1 förkasta
1 förklara
1 förknippa
1 förkorta
1 förkovra
1 förlama
1 förlika
1 förlita
1 förlora
1 förmana
1 förmedla
1 förmildra
1 förminska
1 förmoda
1 förneka
1 förnya
1 förorda
1 förordna
1 förorena
1 förorsaka
1 förpacka
1 förplikta
1 förpliktiga
1 förpröva
1 förrätta
1 försaka
1 försegla
1 försena
1 förskaffa
1 försona
1 förstatliga
1 förstora
1 försumma
1 försvaga
1 försvara
1 försvåra
1 försäkra
1 försämra
1 förtala
1 förteckna
1 förtidspensionera
1 förtjäna
1 förtorka
1 förtydliga
1 förundra
1 förvalta
1 förvandla
1 förvara
1 förvarna
1 förverkliga
1 förvirra
1 förvisa
1 förvissa
1 förvåna
1 förvänta
1 förvärra
1 förvärva
1 förväxla
1 föråldra
1 förädla
1 förändra
1 föröva
1 gagna
1 gallra
1 garantera
1 generalisera
1 generera
1 genomarbeta
1 genomsyra
1 gestalta
1 gilla
1 gissa
1 gradera
1 granska
1 gratulera
1 grena
1 grunda
1 gruppera
1 gynna
1 gästa
1 gödsla
1 halkbekämpa
1 halvera
1 hamna
1 handla
1 hantera
1 harmonisera
1 hejda
1 hemarbeta
1 hemligstämpla
1 hindra
1 hitta
1 hospitera
1 hota
1 humanisera
1 hushålla
1 hårdkoda
1 hälsa
1 hämma
1 hämta
1 hänvisa
1 härstamma
1 hävda
1 hörsamma
1 identifiera
1 idka
1 ignorera
1 illustrera
1 implementera
1 importera
1 improvisera
1 inaktivera
1 inarbeta
1 inberäkna
1 inbetala
1 inbringa
1 indela
1 indexera
1 indexreglera
1 indikera
1 individanpassa
1 individualisera
1 influera
1 inflytta
1 infoga
1 infordra
1 informationsklassa
1 informera
1 införliva
1 införskaffa
1 inhandla
1 inhibera
1 inhämta
1 initiera
1 inkalla
1 inkassera
1 inkludera
1 inlämna
1 innefatta
1 inordna
1 inrama
1 inrapportera
1 inrikta
1 inrätta
1 insamla
1 inskola
1 inspektera
1 inspirera
1 installera
1 instifta
1 instruera
1 intala
1 integrera
1 intensifiera
1 interagera
1 internationalisera
1 internfakturera
1 internrekrytera
1 intervjua
1 intressera
1 introducera
1 inträffa
1 intyga
1 invandra
1 inventera
1 inverka
1 investera
1 involvera
1 invänta
1 isolera
1 jobba
1 justera
1 jämka
1 jämna
1 jämställdhetsintegrera
1 kalibrera
1 kalkylera
1 kalla
1 kameraövervaka
1 kanalisera
1 karakterisera
1 karaktärisera
1 kassera
1 kasta
1 kategorisera
1 klaga
1 klara
1 klarna
1 klassa
1 klassificera
1 klimatanpassa
1 klimatkompensera
1 klimatsäkra
1 klubba
1 koda
1 kodifiera
1 koka
1 kolla
1 kombinera
1 kommentera
1 kommersialisera
1 kommunalisera
1 kommunicera
1 kompensera
1 kompetensutveckla
1 komplettera
1 komplicera
1 kompromissa
1 koncentrera
1 koncernredovisa
1 konfigurera
1 konkretisera
1 konkurrera
1 konkursförklara
1 konsekvensanalysera
1 konsolidera
1 konstatera
1 konstituera
1 konstruera
1 konsultera
1 konsumera
1 kontakta
1 kontera
1 kontrollera
1 konvertera
1 koordinera
1 kopiera
1 koppla
1 korrigera
1 korsa
1 korta
1 kosta
1 kostnadsberäkna
1 kreditera
1 kretsa
1 kriminalisera
1 kringgärda
1 krishantera
1 kritisera
1 krocka
1 kryptera
1 kryssa
1 kvalificera
1 kvalitetsgranska
1 kvalitetsmärka
1 kvalitetssäkra
1 kvalitetsutveckla
1 kvantifiera
1 kvarlämna
1 kvittera
1 kvotera
1 källsortera
1 kämpa
1 känneteckna
1 ladda
1 laga
1 lagra
1 lagstadga
1 lagstifta
1 landa
1 lansera
1 larma
1 lasta
1 leasa
1 ledsaga
1 legalisera
1 legitimera
1 leta
1 leverera
1 liberalisera
1 licensiera
1 likna
1 likvidera
1 lindra
1 lista
1 lita
1 logga
1 lokalanpassa
1 lokalisera
1 lossa
1 lova
1 lugna
1 lura
1 luta
1 lyssna
1 lågprioritera
1 låna
1 långtidslagra
1 långtidsplanera
1 lämna
1 lämpa
1 länka
1 löna
1 löneförhandla
1 magasinera
1 maila
1 makulera
1 mana
1 manipulera
1 marginalisera
1 markanvisa
1 markera
1 maska
1 maskera
1 mata
1 matcha
1 maximera
1 meddela
1 medfinansiera
1 medla
1 medräkna
1 medverka
1 mejla
1 mellanlagra
1 mellanlanda
1 mena
1 menpröva
1 merga
1 meritera
1 metodutveckla
1 mildra
1 miljöanpassa
1 miljöcertifiera
1 minimera
1 minska
1 missa
1 missbruka
1 missgynna
1 misshandla
1 misstolka
1 missuppfatta
1 mobilisera
1 modellera
1 moderera
1 modernisera
1 modifiera
1 mogna
1 momsredovisa
1 montera
1 motarbeta
1 motbevisa
1 motionera
1 motivera
1 motsvara
1 motverka
1 muta
1 mynna
1 måla
1 målgruppsanpassa
1 mångfaldiga
1 möblera
1 navigera
1 nedjustera
1 nedmontera
1 nedprioritera
1 nedvärdera
1 neka
1 neutralisera
1 nominera
1 normalisera
1 normera
1 notera
1 notifiera
1 numrera
1 nyansera
1 nyetablera
1 nyregistrera
1 nyrekrytera
1 nyttja
1 näringsberäkna
1 närma
1 närvara
1 nätverka
1 nödga
1 observera
1 odla
1 ogilla
1 ogiltigförklara
1 omarbeta
1 ombilda
1 omdana
1 omdefiniera
1 omdisponera
1 omfamna
1 omfatta
1 omformulera
1 omfördela
1 omförhandla
1 omgärda
1 omklassa
1 omklassificera
1 omlasta
1 omlokalisera
1 omorganisera
1 omplacera
1 omplanera
1 omprioritera
1 ompröva
1 omregistrera
1 omreglera
1 omräkna
1 omskola
1 omstarta
1 omstrukturera
1 omtolka
1 omvandla
1 omvärdera
1 omvärldsanalysera
1 omvärldsbevaka
1 operera
1 optimera
1 ordinera
1 ordna
1 organisera
1 orientera
1 orka
1 oroa
1 orsaka
1 packa
1 paketera
1 parametrisera
1 parkera
1 passa
1 passera
1 peka
1 pendla
1 pensionera
1 periodisera
1 permittera
1 placera
1 planera
1 plantera
1 plocka
1 ploga
1 polarisera
1 positionera
1 posta
1 poängtera
1 praktisera
1 prata
1 precisera
1 prenumerera
1 preparera
1 presentera
1 pressa
1 prestera
1 prioritera
1 prisa
1 privatisera
1 problematisera
1 processa
1 producera
1 professionalisera
1 profilera
1 prognosticera
1 prognostisera
1 programmera
1 projektera
1 promenera
1 protestera
1 prova
1 provocera
1 prägla
1 pröva
1 pseudonymisera
1 publicera
1 pussla
1 putsa
1 påbörja
1 pådyrka
1 påkalla
1 påpeka
1 påskynda
1 påtala
1 påtvinga
1 påverka
1 påvisa
1 radera
1 ramavtala
1 rangordna
1 ransaka
1 ransonera
1 rapportera
1 ratificera
1 rationalisera
1 reagera
1 realisera
1 redigera
1 redovisa
1 reducera
1 referera
1 reflektera
1 reformera
1 refusera
1 regionalisera
1 registerkontrollera
1 registrera
1 reglera
1 rehabilitera
1 reklamera
1 rekommendera
1 rekonstruera
1 rekrytera
1 rekvirera
1 relatera
1 remissbehandla
1 remittera
1 rena
1 renodla
1 renovera
1 rensa
1 reparera
1 repetera
1 representera
1 reproducera
1 reservera
1 resonera
1 respektera
1 restaurera
1 resultera
1 returnera
1 revidera
1 rikta
1 riskanalysera
1 riskera
1 riskklassa
1 rita
1 ropa
1 rotera
1 rubba
1 rubricera
1 rulla
1 rusta
1 rådfråga
1 råka
1 rädda
1 räkna
1 rätta
1 rättfärdiga
1 rösta
1 sakgranska
1 sakna
1 salta
1 samarbeta
1 samfinansiera
1 samla
1 samlokalisera
1 sammanblanda
1 sammanfatta
1 sammankalla
1 sammankoppla
1 sammanlänka
1 sammanräkna
1 samnyttja
1 samordna
1 samplanera
1 samspela
1 samtala
1 samupphandla
1 samverka
1 samåka
1 sanda
1 sanera
1 sanktionera
1 satsa
1 scanna
1 segmentera
1 sekretessmarkera
1 sekretesspröva
1 separera
1 servera
1 signalera
1 signera
1 sikta
1 simulera
1 skada
1 skaffa
1 skala
1 skanna
1 skapa
1 skatta
1 skattefinansiera
1 skicka
1 skifta
1 skildra
1 skissa
1 skissera
1 skjutsa
1 skola
1 skotta
1 skrapa
1 skydda
1 skylta
1 skynda
1 skärma
1 slakta
1 slopa
1 slussa
1 sluta
1 slutarkivera
1 slutbehandla
1 slutbesikta
1 slutbetala
1 slutförhandla
1 slutförvara
1 slutjustera
1 slutrapportera
1 slutredovisa
1 släpa
1 smitta
1 snedfördela
1 sopa
1 sortera
1 spana
1 spara
1 specialisera
1 specificera
1 spegla
1 spela
1 spika
1 sponsra
1 språkgranska
1 spåra
1 spärra
1 stabilisera
1 stadga
1 stagnera
1 standardisera
1 stanna
1 starta
1 statuera
1 stava
1 stickprovskontrollera
1 stifta
1 stimulera
1 stipulera
1 stoppa
1 straffa
1 stressa
1 strimla
1 strukturera
1 sträva
1 studera
1 stycka
1 städa
1 stämpla
1 stötta
1 subventionera
1 summera
1 suspendera
1 svara
1 svetsa
1 syfta
1 symbolisera
1 syna
1 synka
1 synkronisera
1 syssla
1 systematisera
1 systemförvalta
1 säkerhetsklassa
1 säkerhetskopiera
1 säkerhetspröva
1 säkerhetsuppdatera
1 säkra
1 särbehandla
1 särredovisa
1 tacka
1 tagga
1 tala
1 tangera
1 tappa
1 taxera
1 teckna
1 telefonera
1 tendera
1 terminera
1 testa
1 testamentera
1 texta
1 tidrapportera
1 tidredovisa
1 tidsplanera
1 tillbringa
1 tilldela
1 tillfoga
1 tillfråga
1 tillgodoräkna
1 tillgänglighetsanpassa
1 tillkalla
1 tillrättavisa
1 tillskapa
1 tillståndspröva
1 tilltala
1 tillverka
1 tillägna
1 tillämpa
1 titta
1 tjäna
1 tjänsteanteckna
1 tolerera
1 tolka
1 tona
1 toppa
1 torka
1 trafikera
1 trakassera
1 transformera
1 transportera
1 trappa
1 trigga
1 trimma
1 trygga
1 träffa
1 träna
1 tveka
1 tvinga
1 tvista
1 tvätta
1 täta
1 tävla
1 underhandla
1 underkasta
1 underlätta
1 underminera
1 underordna
1 underrätta
1 underteckna
1 undervisa
1 undervärdera
1 undra
1 uppbåda
1 uppdaga
1 uppdatera
1 uppdela
1 uppenbara
1 uppfatta
1 uppfordra
1 uppfostra
1 uppgradera
1 upphandla
1 uppjustera
1 upplåna
1 uppmana
1 uppmuntra
1 uppmärksamma
1 upprepa
1 upprusta
1 uppräkna
1 upprätta
1 uppsamla
1 uppskatta
1 uppvakta
1 uppvisa
1 uppvärdera
1 urholka
1 utannonsera
1 utanordna
1 utarbeta
1 utarrendera
1 utbetala
1 utbilda
1 utdela
1 utelämna
1 utforma
1 utforska
1 utfråga
1 utfärda
1 utgallra
1 utjämna
1 utkontraktera
1 utkvittera
1 utlokalisera
1 utlova
1 utlåna
1 utlämna
1 utmana
1 utmynna
1 utmönstra
1 utnyttja
1 utpeka
1 utplacera
1 utplåna
1 utprova
1 utrangera
1 utropa
1 utrusta
1 utskicka
1 utstaka
1 uttala
1 uttolka
1 utvandra
1 utveckla
1 utverka
1 utvidga
1 utvisa
1 utvärdera
1 utväxla
1 utöka
1 utöva
1 vaccinera
1 vakta
1 validera
1 vandra
1 variera
1 varna
1 varsla
1 vattna
1 veckla
1 ventilera
1 verifiera
1 verka
1 verksamhetsanpassa
1 verksamhetsplanera
1 verksamhetsutveckla
1 versionshantera
1 vidarebefordra
1 vidareförmedla
1 vidareförädla
1 vidareutbilda
1 vidareutveckla
1 vidga
1 vidimera
1 vikariera
1 vikta
1 vila
1 villkora
1 visa
1 visualisera
1 vitsorda
1 vittna
1 votera
1 våga
1 vålla
1 vårda
1 vårdplanera
1 vägra
1 välkomna
1 vänta
1 värdera
1 värdesäkra
1 värna
1 värva
1 växla
1 yppa
1 yrka
1 yrkesutbilda
1 yttra
1 åberopa
1 ångra
1 åsamka
1 åtala
1 återaktivera
1 återanpassa
1 återansöka
1 återbetala
1 återbruka
1 återförena
1 återförsäkra
1 återgälda
1 återintegrera
1 återinvestera
1 återkalla
1 återkoppla
1 återlämna
1 återrapportera
1 återredovisa
1 återremittera
1 återspegla
1 återstarta
1 återupprepa
1 återupprätta
1 återöppna
1 åtgärda
1 ägna
1 älska
1 ämna
1 ändra
1 ärendehantera
1 äska
1 äventyra
1 öka
1 önska
1 öppna
1 öva
1 överbelasta
1 överblicka
1 överdebitera
1 överflytta
1 överklaga
1 överlappa
1 överlämna
1 övernatta
1 överordna
1 överpröva
1 överraska
1 överskatta
1 överskåda
1 övertala
1 överträffa
1 övertyga
1 överutnyttja
1 övervaka
1 övervärdera
2a anmäla
2a anstränga
2a anställa
2a avanmäla
2a avbeställa
2a avkräva
2a avstänga
2a avväga
2a avvärja
2a bebygga
2a bedöma
2a begrava
2a behöva
2a benämna
2a beställa
2a bygga
2a böja
2a bötfälla
2a döma
2a efteranmäla
2a efterfölja
2a efterleva
2a fastställa
2a felanmäla
2a framhäva
2a framställa
2a fullfölja
2a fylla
2a fälla
2a färdigställa
2a följa
2a föranmäla
2a fördröja
2a fördöma
2a förebygga
2a föreställa
2a förfölja
2a förhandsbedöma
2a förhöja
2a förlänga
2a försörja
2a förvränga
2a gräva
2a hemställa
2a hälla
2a hänga
2a häva
2a höja
2a hölja
2a inställa
2a inviga
2a inväga
2a iordningställa
2a jämställa
2a kompetenshöja
2a konsekvensbedöma
2a kravställa
2a kräva
2a kväva
2a kyla
2a leva
2a likställa
2a medfölja
2a missbedöma
2a nollställa
2a nyanställa
2a nybygga
2a nämna
2a nöja
2a ombesörja
2a ombygga
2a omnämna
2a omställa
2a orosanmäla
2a polisanmäla
2a projektanställa
2a provanställa
2a påbygga
2a ringa
2a riskbedöma
2a röja
2a sammanställa
2a sammanväga
2a sjukanmäla
2a skadeanmäla
2a skylla
2a skölja
2a slänga
2a snöröja
2a spilla
2a spränga
2a ställa
2a stänga
2a svänga
2a säkerställa
2a sörja
2a tillbygga
2a tillfredsställa
2a tillställa
2a tränga
2a töja
2a undanröja
2a underbygga
2a undergräva
2a underställa
2a uppbygga
2a uppfylla
2a uppfölja
2a upphäva
2a upphöja
2a uppleva
2a uppställa
2a uppväga
2a utbygga
2a utdöma
2a utestänga
2a utfylla
2a ifylla
2a utkräva
2a utnämna
2a utställa
2a verkställa
2a viga
2a visstidsanställa
2a väga
2a värja
2a återanställa
2a återkräva
2a återställa
2a återuppbygga
2a återuppställa
2a åtfölja
2a äga
2a ärva
2a överbygga
2a överleva
2a överväga
2b anmärka
2b ansöka
2b avblåsa
2b avhjälpa
2b avlysa
2b avläsa
2b avlösa
2b avresa
2b avskräcka
2b avstyrka
2b belysa
2b bemärka
2b bemöta
2b bestyrka
2b besöka
2b betänka
2b blåsa
2b byta
2b döpa
2b efterlysa
2b efterskänka
2b eftersöka
2b fastlåsa
2b felsöka
2b framsläppa
2b friköpa
2b föreläsa
2b försträcka
2b förstärka
2b försöka
2b genomlysa
2b genomsöka
2b genomtänka
2b hemsöka
2b hjälpa
2b hysa
2b högläsa
2b inhysa
2b inköpa
2b inlåsa
2b inläsa
2b inlösa
2b inresa
2b inskränka
2b inskärpa
2b klippa
2b knäppa
2b korrekturläsa
2b krympa
2b kränka
2b köpa
2b leka
2b lysa
2b låsa
2b läcka
2b läka
2b läsa
2b lösa
2b miljömärka
2b missköta
2b misstänka
2b märka
2b mäta
2b möta
2b resa
2b räcka
2b röka
2b röna
2b samtycka
2b skänka
2b skärpa
2b sköta
2b släcka
2b släppa
2b sträcka
2b styrka
2b stärka
2b stöta
2b sänka
2b söka
2b tillmäta
2b tillstyrka
2b trycka
2b tycka
2b täcka
2b tänka
2b undersöka
2b undertrycka
2b uppköpa
2b upplysa
2b upplåsa
2b uppläsa
2b upplösa
2b uppmäta
2b uppsöka
2b upptäcka
2b utbyta
2b utlysa
2b utläsa
2b utlösa
2b utmärka
2b utmäta
2b utresa
2b utröna
2b utsläppa
2b utsträcka
2b utstöta
2b uttrycka
2b vansköta
2b vräka
2b väcka
2b åka
2b återköpa
2b öronmärka
2b överräcka
2b övertäcka
3 anförtro
3 avsky
3 bebo
3 beså
3 betro
3 bo
3 bry
3 fly
3 förebrå
3 förmå
3 försmå
3 förutspå
3 gro
3 klä
3 misstro
3 nå
3 ske
3 skräddarsy
3 sky
3 spå
3 strö
3 sy
3 tro
3 uppnå
3 åtrå
x ajourföra ajourför ajourförde ajourfört ajourförd
x anbefalla anbefaller anbefallde anbefallt anbefalld
x anfalla anfaller anföll anfallit anfallen
x anföra anför anförde anfört anförd
x ange anger angav angett angiven
x angiva angiver angav angivit angiven
x angripa angriper angrep angripit angripen
x angå angår angick angått -
x anhålla anhåller anhöll anhållit anhållen
x anhängiggöra anhängiggör anhängiggjorde anhängiggjort anhängiggjord
x anknyta anknyter anknöt anknutit anknuten
x ankomma ankommer ankom ankommit ankommen
x anlägga anlägger anlade anlagt anlagd
x anlända anländer anlände anlänt anländ
x anse anser ansåg ansett ansedd
x ansluta ansluter anslöt anslutit ansluten
x anslå anslår anslog anslagit anslagen
x anstå anstår anstod anstått -
x ansvariggöra ansvariggör ansvariggjorde ansvariggjort ansvariggjord
x anta antar antog antagit antagen
x antaga antager antog antagit antagen
x antyda antyder antydde antytt antydd
x antända antänder antände antänt antänd
x använda använder använde använt använd
x avbryta avbryter avbröt avbrutit avbruten
x avdra avdrar avdrog avdragit avdragen
x avdraga avdrager avdrog avdragit avdragen
x avföra avför avförde avfört avförd
x avge avger avgav avgett avgiven
x avgiftsbelägga avgiftsbelägger avgiftsbelade avgiftsbelagt avgiftsbelagd
x avgiva avgiver avgav avgivit avgiven
x avgå avgår avgick avgått avgången
x avgöra avgör avgjorde avgjort avgjord
x avhålla avhåller avhöll avhållit avhållen
x avhöra avhör avhörde avhört avhörd
x avleda avleder avledde avlett avledd
x avlida avlider avled avlidit avliden
x avlägga avlägger avlade avlagt avlagd
x avråda avråder avrådde avrått avrådd
x avse avser avsåg avsett avsedd
x avskilja avskiljer avskilde avskilt avskild
x avskriva avskriver avskrev avskrivit avskriven
x avslå avslår avslog avslagit avslagen
x avstyra avstyr avstyrde avstyrt avstyrd
x avstå avstår avstod avstått -
x avstämma avstämmer avstämde avstämt avstämd
x avsäga avsäger avsade avsagt avsagd
x avsända avsänder avsände avsänt avsänd
x avsätta avsätter avsatte avsatt avsatt
x avta avtar avtog avtagit avtagen
x avtaga avtager avtog avtagit avtagen
x avträda avträder avträdde avträtt -
x avvika avviker avvek avvikit -
x avvänja avvänjer avvande avvant avvand
x be ber bad bett bedd
x bedja beder bad bett bedd
x bedra bedrar bedrog bedragit bedragen
x bedriva bedriver bedrev bedrivit bedriven
x befinna befinner befann befunnit befunnen
x befästa befäster befäste befäst befäst
x bege beger begav begett begiven
x begripa begriper begrep begripit begripen
x begripliggöra begripliggör begripliggjorde begripliggjort begripliggjord
x begå begår begick begått begången
x begära begär begärde begärt begärd
x behålla behåller behöll behållit behållen
x bekläda bekläder beklädde beklätt beklädd
x bekänna bekänner bekände bekänt bekänd
x belägga belägger belade belagt belagd
x bereda bereder beredde berett beredd
x bero beror berodde berott -
x berömma berömmer berömde berömt berömd
x beröra berör berörde berört berörd
x besitta besitter besatt besuttit -
x beskriva beskriver beskrev beskrivit beskriven
x beskära beskär beskar beskurit beskuren
x beslagta beslagtar beslagtog beslagtagit beslagtagen
x besluta besluter beslöt beslutit besluten
x bestrida bestrider bestred bestritt bestridd
x bestyra bestyr bestyrde bestyrt -
x bestå består bestod bestått -
x bestämma bestämmer bestämde bestämt bestämd
x besätta besätter besatte besatt besatt
x betala betalar betalade betalt betald
x betyda betyder betydde betytt -
x betygsätta betygsätter betygsatte betygsatt betygsatt
x bibehålla bibehåller bibehöll bibehållit bibehållen
x bidra bidrar bidrog bidragit -
x bidraga bidrager bidrog bidragit -
x bifalla bifaller biföll bifallit bifallen
x bilägga bilägger bilade bilagt bilagd
x binda binder band bundit bunden
x bistå bistår bistod bistått -
x biträda biträder biträdde biträtt biträdd
x bjuda bjuder bjöd bjudit bjuden
x bli blir blev blivit bliven
x bliva bliver blev blivit bliven
x blottlägga blottlägger blottlade blottlagt blottlagd
x bokföra bokför bokförde bokfört bokförd
x bordlägga bordlägger bordlade bordlagt bordlagd
x bortfalla bortfaller bortföll bortfallit bortfallen
x bortföra bortför bortförde bortfört bortförd
x bortse bortser bortsåg bortsett -
x bortvälja bortväljer bortvalde bortvalt bortvald
x bosätta bosätter bosatte bosatt bosatt
x breda breder bredde brett bredd
x brinna brinner brann brunnit brunnen
x bryta bryter bröt brutit bruten
x bränna bränner brände bränt bränd
x bära bär bar burit buren
x böra bör borde bort -
x delaktiggöra delaktiggör delaktiggjorde delaktiggjort delaktiggjord
x delge delger delgav delgett delgiven
x delta deltar deltog deltagit -
x deltaga deltager deltog deltagit -
x detaljplanelägga detaljplanelägger detaljplanelade detaljplanelagt detaljplanelagd
x detaljstyra detaljstyr detaljstyrde detaljstyrt detaljstyrd
x diarieföra diarieför diarieförde diariefört diarieförd
x dra drar drog dragit dragen
x draga drager drog dragit dragen
x dricka dricker drack druckit drucken
x driftsätta driftsätter driftsatte driftsatt driftsatt
x driva driver drev drivit driven
x dröja dröjer dröjde dröjt -
x dö dör dog dött -
x dölja döljer dolde dolt dold
x efterkomma efterkommer efterkom efterkommit efterkommen
x efterse efterser eftersåg eftersett eftersedd
x eftersätta eftersätter eftersatte eftersatt eftersatt
x efterträda efterträder efterträdde efterträtt efterträdd
x emotta emottar emottog emottagit emottagen
x erbjuda erbjuder erbjöd erbjudit erbjuden
x erfara erfar erfor erfarit erfaren
x erhålla erhåller erhöll erhållit erhållen
x erkänna erkänner erkände erkänt erkänd
x erlägga erlägger erlade erlagt erlagd
x ersätta ersätter ersatte ersatt ersatt
x falla faller föll fallit fallen
x fastlägga fastlägger fastlade fastlagt fastlagd
x fastslå fastslår fastslog fastslagit fastslagen
x finna finner fann funnit funnen
x fjärrstyra fjärrstyr fjärrstyrde fjärrstyrt fjärrstyrd
x flyga flyger flög flugit flugen
x flyta flyter flöt flutit fluten
x folkbokföra folkbokför folkbokförde folkbokfört folkbokförd
x fortbestå fortbestår fortbestod fortbestått -
x fortgå fortgår fortgick fortgått -
x fortleva fortlever fortlevde fortlevt -
x fortskrida fortskrider fortskred fortskridit -
x fortsätta fortsätter fortsatte fortsatt fortsatt
x framföra framför framförde framfört framförd
x framgå framgår framgick framgått -
x framhålla framhåller framhöll framhållit framhållen
x framkomma framkommer framkom framkommit -
x framlyfta framlyfter framlyfte framlyft framlyft
x framlägga framlägger framlade framlagt framlagd
x framskjuta framskjuter framsköt framskjutit framskjuten
x framstå framstår framstod framstått -
x framta framtar framtog framtagit framtagen
x framträda framträder framträdde framträtt -
x frigöra frigör frigjorde frigjort frigjord
x frikänna frikänner frikände frikänt frikänd
x frilägga frilägger frilade frilagt frilagd
x friskskriva friskskriver friskskrev friskskrivit friskskriven
x frysa fryser frös frusit frusen
x frångå frångår frångick frångått frångången
x frånskilja frånskiljer frånskilde frånskilt frånskild
x frånta fråntar fråntog fråntagit fråntagen
x frånträda frånträder frånträdde frånträtt frånträdd
x fullgöra fullgör fullgjorde fullgjort fullgjord
x få får fick fått -
x fästa fäster fäste fäst fäst
x föda föder födde fött född
x föra för förde fört förd
x föranleda föranleder föranledde föranlett föranledd
x förbereda förbereder förberedde förberett förberedd
x förbigå förbigår förbigick förbigått förbigången
x förbinda förbinder förband förbundit förbunden
x förbise förbiser förbisåg förbisett förbisedd
x förbjuda förbjuder förbjöd förbjudit förbjuden
x förbli förblir förblev förblivit -
x förbränna förbränner förbrände förbränt förbränd
x fördra fördrar fördrog fördragit fördragen
x föredra föredrar föredrog föredragit föredragen
x föredraga föredrager föredrog föredragit föredragen
x förefalla förefaller föreföll förefallit förefallen
x föregripa föregriper föregrep föregripit föregripen
x föregå föregår föregick föregått föregången
x förekomma förekommer förekom förekommit förekommen
x föreligga föreligger förelåg förelegat -
x förelägga förelägger förelade förelagt förelagd
x föreskriva föreskriver föreskrev föreskrivit föreskriven
x föreslå föreslår föreslog föreslagit föreslagen
x förestå förestår förestod förestått -
x företa företar företog företagit företagen
x företaga företager företog företagit företagen
x företräda företräder företrädde företrätt företrädd
x förfalla förfaller förföll förfallit förfallen
x förfara förfar förfor förfarit -
x förflyta förflyter förflöt förflutit förfluten
x förhyra förhyr förhyrde förhyrt förhyrd
x förhålla förhåller förhöll förhållit -
x förhöra förhör förhörde förhört förhörd
x förleda förleder förledde förlett förledd
x förlåta förlåter förlät förlåtit förlåten
x förlägga förlägger förlade förlagt förlagd
x förlöpa förlöper förlöpte förlöpt -
x förråda förråder förrådde förrått förrådd
x förse förser försåg försett försedd
x förskjuta förskjuter försköt förskjutit förskjuten
x förskriva förskriver förskrev förskrivit förskriven
x förstå förstår förstod förstått förstådd
x förstöra förstör förstörde förstört förstörd
x försvinna försvinner försvann försvunnit försvunnen
x försätta försätter försatte försatt försatt
x förtiga förtiger förteg förtigit förtegen
x förutbestämma förutbestämmer förutbestämde förutbestämt förutbestämd
x förutse förutser förutsåg förutsett förutsedd
x förutsäga förutsäger förutsade förutsagt förutsagd
x förutsätta förutsätter förutsatte förutsatt förutsatt
x ge ger gav gett given
x genombryta genombryter genombröt genombrutit genombruten
x genomföra genomför genomförde genomfört genomförd
x genomgå genomgår genomgick genomgått genomgången
x giva giver gav givit given
x glädja gläder gladde glatt gladd
x glömma glömmer glömde glömt glömd
x godkänna godkänner godkände godkänt godkänd
x godta godtar godtog godtagit godtagen
x gottgöra gottgör gottgjorde gottgjort gottgjord
x gottskriva gottskriver gottskrev gottskrivit gottskriven
x gripa griper grep gripit gripen
x grundlägga grundlägger grundlade grundlagt grundlagd
x gråta gråter grät gråtit -
x gå går gick gått gången
x gälla gäller gällde gällt -
x gömma gömmer gömde gömt gömd
x göra gör gjorde gjort gjord
x ha har hade haft -
x handleda handleder handledde handlett handledd
x handlägga handlägger handlade handlagt handlagd
x hava haver hade haft -
x hemlighålla hemlighåller hemlighöll hemlighållit hemlighållen
x heta heter hette hetat -
x hinna hinner hann hunnit hunnen
x hopslå hopslår hopslog hopslagit hopslagen
x hyra hyr hyrde hyrt hyrd
x hålla håller höll hållit hållen
x hända händer hände hänt -
x hänföra hänför hänförde hänfört hänförd
x hänskjuta hänskjuter hänsköt hänskjutit hänskjuten
x härleda härleder härledde härlett härledd
x härröra härrör härrörde härrört -
x höra hör hörde hört hörd
x iaktta iakttar iakttog iakttagit iakttagen
x iakttaga iakttager iakttog iakttagit iakttagen
x ianspråkta ianspråktar ianspråktog ianspråktagit ianspråktagen
x ifrågasätta ifrågasätter ifrågasatte ifrågasatt ifrågasatt
x igångsätta igångsätter igångsatte igångsatt igångsatt
x inbegripa inbegriper inbegrep inbegripit inbegripen
x inbjuda inbjuder inbjöd inbjudit inbjuden
x indra indrar indrog indragit indragen
x indraga indrager indrog indragit indragen
x indriva indriver indrev indrivit indriven
x infalla infaller inföll infallit -
x infinna infinner infann infunnit infunnen
x införa inför införde infört införd
x inge inger ingav ingett ingiven
x ingripa ingriper ingrep ingripit -
x ingå ingår ingick ingått ingången
x inhyra inhyr inhyrde inhyrt inhyrd
x inkomma inkommer inkom inkommit inkommen
x inleda inleder inledde inlett inledd
x inlåta inlåter inlät inlåtit -
x innebära innebär innebar inneburit -
x inneha innehar innehade innehaft -
x innehålla innehåller innehöll innehållit -
x innesluta innesluter inneslöt inneslutit innesluten
x innestå innestår innestod innestått -
x inreda inreder inredde inrett inredd
x inrymma inrymmer inrymde inrymt inrymd
x inse inser insåg insett -
x inskjuta inskjuter insköt inskjutit inskjuten
x inskriva inskriver inskrev inskrivit inskriven
x instämma instämmer instämde instämt -
x insända insänder insände insänt insänd
x insätta insätter insatte insatt insatt
x inta intar intog intagit intagen
x intaga intager intog intagit intagen
x inträda inträder inträdde inträtt -
x invälja inväljer invalde invalt invald
x invända invänder invände invänt invänd
x journalföra journalför journalförde journalfört journalförd
x jämföra jämför jämförde jämfört jämförd
x kartlägga kartlägger kartlade kartlagt kartlagd
x klargöra klargör klargjorde klargjort klargjord
x klarlägga klarlägger klarlade klarlagt klarlagd
x knyta knyter knöt knutit knuten
x komma kommer kom kommit kommen
x konkurrensutsätta konkurrensutsätter konkurrensutsatte konkurrensutsatt konkurrensutsatt
x kringgå kringgår kringgick kringgått kringgången
x kungöra kungör kungjorde kungjort kungjord
x kunna kan kunde kunnat -
x kvarhålla kvarhåller kvarhöll kvarhållit kvarhållen
x kvarskriva kvarskriver kvarskrev kvarskrivit kvarskriven
x kvarstå kvarstår kvarstod kvarstått -
x känna känner kände känt känd
x köra kör körde kört körd
x leda leder ledde lett ledd
x levandegöra levandegör levandegjorde levandegjort levandegjord
x lida lider led lidit liden
x ligga ligger låg legat -
x livnära livnär livnärde livnärt livnärd
x ljuga ljuger ljög ljugit ljugen
x lyda lyder lydde lytt lydd
x lyfta lyfter lyfte lyft lyft
x låta låter lät låtit -
x lägga lägger lade lagt lagd
x lära lär lärde lärt lärd
x lönesätta lönesätter lönesatte lönesatt lönesatt
x löpa löper löpte löpt -
x mala mal malde malt mald
x marknadsföra marknadsför marknadsförde marknadsfört marknadsförd
x medföra medför medförde medfört medförd
x medge medger medgav medgett medgiven
x medgiva medgiver medgav medgivit medgiven
x medta medtar medtog medtagit medtagen
x medvetandegöra medvetandegör medvetandegjorde medvetandegjort medvetandegjord
x missförstå missförstår missförstod missförstått missförstådd
x missleda missleder missledde misslett missledd
x motstå motstår motstod motstått -
x motsäga motsäger motsade motsagt motsagd
x motsätta motsätter motsatte motsatt motsatt
x motta mottar mottog mottagit mottagen
x mottaga mottager mottog mottagit mottagen
x må mår mådde mått -
x målstyra målstyr målstyrde målstyrt målstyrd
x målsätta målsätter målsatte målsatt målsatt
x möjliggöra möjliggör möjliggjorde möjliggjort möjliggjord
x namnge namnger namngav namngett namngiven
x nedbryta nedbryter nedbröt nedbrutit nedbruten
x nedföra nedför nedförde nedfört nedförd
x nedlägga nedlägger nedlade nedlagt nedlagd
x nedskriva nedskriver nedskrev nedskrivit nedskriven
x nedsätta nedsätter nedsatte nedsatt nedsatt
x njuta njuter njöt njutit njuten
x nyttiggöra nyttiggör nyttiggjorde nyttiggjort nyttiggjord
x nyvälja nyväljer nyvalde nyvalt nyvald
x nödvändiggöra nödvändiggör nödvändiggjorde nödvändiggjort nödvändiggjord
x offentliggöra offentliggör offentliggjorde offentliggjort offentliggjord
x omge omger omgav omgett omgiven
x omgå omgår omgick omgått omgången
x omhänderta omhändertar omhändertog omhändertagit omhändertagen
x omintetgöra omintetgör omintetgjorde omintetgjort omintetgjord
x omlägga omlägger omlade omlagt omlagd
x omskriva omskriver omskrev omskrivit omskriven
x omsluta omsluter omslöt omslutit omsluten
x omsätta omsätter omsatte omsatt omsatt
x omvälja omväljer omvalde omvalt omvald
x omvända omvänder omvände omvänt omvänd
x oskadliggöra oskadliggör oskadliggjorde oskadliggjort oskadliggjord
x osynliggöra osynliggör osynliggjorde osynliggjort osynliggjord
x pantsätta pantsätter pantsatte pantsatt pantsatt
x planlägga planlägger planlade planlagt planlagd
x poängsätta poängsätter poängsatte poängsatt poängsatt
x prissätta prissätter prissatte prissatt prissatt
x projektleda projektleder projektledde projektlett projektledd
x protokollföra protokollför protokollförde protokollfört protokollförd
x provköra provkör provkörde provkört provkörd
x provta provtar provtog provtagit provtagen
x påbjuda påbjuder påbjöd påbjudit påbjuden
x pådriva pådriver pådrev pådrivit pådriven
x påföra påför påförde påfört påförd
x pågå pågår pågick pågått -
x pålägga pålägger pålade pålagt pålagd
x påminna påminner påminde påmint påmind
x påstå påstår påstod påstått påstådd
x reda reder redde rett redd
x redogöra redogör redogjorde redogjort -
x rengöra rengör rengjorde rengjort rengjord
x resurssätta resurssätter resurssatte resurssatt resurssatt
x riva river rev rivit riven
x rymma rymmer rymde rymt rymd
x råda råder rådde rått -
x rådgöra rådgör rådgjorde rådgjort -
x röra rör rörde rört rörd
x saluföra saluför saluförde salufört saluförd
x samköra samkör samkörde samkört samkörd
x sammanbinda sammanbinder sammanband sammanbundit sammanbunden
x sammandra sammandrar sammandrog sammandragit sammandragen
x sammanfalla sammanfaller sammanföll sammanfallit -
x sammanföra sammanför sammanförde sammanfört sammanförd
x sammanhålla sammanhåller sammanhöll sammanhållit sammanhållen
x sammanknyta sammanknyter sammanknöt sammanknutit sammanknuten
x sammanlägga sammanlägger sammanlade sammanlagt sammanlagd
x sammansluta sammansluter sammanslöt sammanslutit sammansluten
x sammanslå sammanslår sammanslog sammanslagit sammanslagen
x sammansätta sammansätter sammansatte sammansatt sammansatt
x sammanträda sammanträder sammanträdde sammanträtt -
x samråda samråder samrådde samrått -
x schemalägga schemalägger schemalade schemalagt schemalagd
x se ser såg sett sedd
x sekretessbelägga sekretessbelägger sekretessbelade sekretessbelagt sekretessbelagd
x senarelägga senarelägger senarelade senarelagt senarelagd
x sitta sitter satt suttit -
x sjukskriva sjukskriver sjukskrev sjukskrivit sjukskriven
x sjunga sjunger sjöng sjungit sjungen
x sjunka sjunker sjönk sjunkit sjunken
x skilja skiljer skilde skilt skild
x skjuta skjuter sköt skjutit skjuten
x skola ska skulle skolat -
x skriva skriver skrev skrivit skriven
x skuldsätta skuldsätter skuldsatte skuldsatt skuldsatt
x skymma skymmer skymde skymt skymd
x skära skär skar skurit skuren
x slippa slipper slapp sluppit -
x sluta sluter slöt slutit sluten
x slutföra slutför slutförde slutfört slutförd
x slå slår slog slagit slagen
x smälta smälter smälte smält smält
x sova sover sov sovit -
x spricka spricker sprack spruckit sprucken
x sprida sprider spred spritt spridd
x springa springer sprang sprungit -
x spänna spänner spände spänt spänd
x stadfästa stadfäster stadfäste stadfäst stadfäst
x sticka sticker stack stuckit stucken
x stiga stiger steg stigit stigen
x stjäla stjäl stal stulit stulen
x straffbelägga straffbelägger straffbelade straffbelagt straffbelagd
x strida strider stred stridit -
x stryka stryker strök strukit struken
x styra styr styrde styrt styrd
x stå står stod stått -
x stämma stämmer stämde stämt stämd
x stöda stöder stödde stött stödd
x stödja stödjer stödde stött stödd
x störa stör störde stört störd
x synliggöra synliggör synliggjorde synliggjort synliggjord
x sysselsätta sysselsätter sysselsatte sysselsatt sysselsatt
x säga säger sade sagt sagd
x sälja säljer sålde sålt såld
x sända sänder sände sänt sänd
x särskilja särskiljer särskilde särskilt särskild
x sätta sätter satte satt satt
x ta tar tog tagit tagen
x taga tager tog tagit tagen
x tidigarelägga tidigarelägger tidigarelade tidigarelagt tidigarelagd
x tidsbestämma tidsbestämmer tidsbestämde tidsbestämt tidsbestämd
x tidsätta tidsätter tidsatte tidsatt tidsatt
x tiga tiger teg tigit -
x tillerkänna tillerkänner tillerkände tillerkänt tillerkänd
x tillfalla tillfaller tillföll tillfallit tillfallen
x tillföra tillför tillförde tillfört tillförd
x tillgodogöra tillgodogör tillgodogjorde tillgodogjort tillgodogjord
x tillgodose tillgodoser tillgodosåg tillgodosett tillgodosedd
x tillgå tillgår tillgick tillgått -
x tillgängliggöra tillgängliggör tillgängliggjorde tillgängliggjort tillgängliggjord
x tillhandahålla tillhandahåller tillhandahöll tillhandahållit tillhandahållen
x tillhöra tillhör tillhörde tillhört -
x tillintetgöra tillintetgör tillintetgjorde tillintetgjort tillintetgjord
x tillknyta tillknyter tillknöt tillknutit tillknuten
x tillkomma tillkommer tillkom tillkommit tillkommen
x tillkännage tillkännager tillkännagav tillkännagett tillkännagiven
x tillkännagiva tillkännagiver tillkännagav tillkännagivit tillkännagiven
x tillmötesgå tillmötesgår tillmötesgick tillmötesgått tillmötesgången
x tillreda tillreder tillredde tillrett tillredd
x tillråda tillråder tillrådde tillrått tillrådd
x tillrättalägga tillrättalägger tillrättalade tillrättalagt tillrättalagd
x tillse tillser tillsåg tillsett tillsedd
x tillskjuta tillskjuter tillsköt tillskjutit tillskjuten
x tillskriva tillskriver tillskrev tillskrivit tillskriven
x tillsluta tillsluter tillslöt tillslutit tillsluten
x tillstå tillstår tillstod tillstått -
x tillsäga tillsäger tillsade tillsagt tillsagd
x tillsända tillsänder tillsände tillsänt tillsänd
x tillsätta tillsätter tillsatte tillsatt tillsatt
x tillta tilltar tilltog tilltagit tilltagen
x tillträda tillträder tillträdde tillträtt tillträdd
x tillvarata tillvaratar tillvaratog tillvaratagit tillvaratagen
x tillväxa tillväxer tillväxte tillvuxit -
x tillåta tillåter tillät tillåtit tillåten
x tillägga tillägger tillade tillagt tillagd
x tjänstgöra tjänstgör tjänstgjorde tjänstgjort -
x träda träder trädde trätt -
x tvinga tvingar tvang tvungit tvungen
x tvångsomhänderta tvångsomhändertar tvångsomhändertog tvångsomhändertagit tvångsomhändertagen
x tyda tyder tydde tytt tydd
x tydliggöra tydliggör tydliggjorde tydliggjort tydliggjord
x tåla tål tålde tålt -
x tända tänder tände tänt tänd
x tömma tömmer tömde tömt tömd
x undandra undandrar undandrog undandragit undandragen
x undandraga undandrager undandrog undandragit undandragen
x undanhålla undanhåller undanhöll undanhållit undanhållen
x undanta undantar undantog undantagit undantagen
x undantaga undantager undantog undantagit undantagen
x undergå undergår undergick undergått undergången
x underhålla underhåller underhöll underhållit underhållen
x underkänna underkänner underkände underkänt underkänd
x underlåta underlåter underlät underlåtit underlåten
x underskriva underskriver underskrev underskrivit underskriven
x understiga understiger understeg understigit understigen
x understryka understryker underströk understrukit understruken
x understödja understödjer understödde understött understödd
x undgå undgår undgick undgått -
x undkomma undkommer undkom undkommit undkommen
x undvika undviker undvek undvikit -
x uppbära uppbär uppbar uppburit uppburen
x uppdra uppdrar uppdrog uppdragit uppdragen
x uppdraga uppdrager uppdrog uppdragit uppdragen
x uppehålla uppehåller uppehöll uppehållit uppehållen
x uppfinna uppfinner uppfann uppfunnit uppfunnen
x uppföda uppföder uppfödde uppfött uppfödd
x uppföra uppför uppförde uppfört uppförd
x uppge uppger uppgav uppgett uppgiven
x uppgiva uppgiver uppgav uppgivit uppgiven
x uppgå uppgår uppgick uppgått -
x uppgöra uppgör uppgjorde uppgjort uppgjord
x upphöra upphör upphörde upphört -
x uppkomma uppkommer uppkom uppkommit uppkommen
x upplyfta upplyfter upplyfte upplyft upplyft
x upplåta upplåter upplät upplåtit upplåten
x upplägga upplägger upplade upplagt upplagd
x upprätthålla upprätthåller upprätthöll upprätthållit upprätthållen
x uppröra upprör upprörde upprört upprörd
x uppskjuta uppskjuter uppsköt uppskjutit uppskjuten
x uppskriva uppskriver uppskrev uppskrivit uppskriven
x uppstå uppstår uppstod uppstått -
x uppsäga uppsäger uppsade uppsagt uppsagd
x uppsätta uppsätter uppsatte uppsatt uppsatt
x uppta upptar upptog upptagit upptagen
x upptaga upptager upptog upptagit upptagen
x uppträda uppträder uppträdde uppträtt -
x uppvärma uppvärmer uppvärmde uppvärmt uppvärmd
x urskilja urskiljer urskilde urskilt urskild
x utbreda utbreder utbredde utbrett utbredd
x utdö utdör utdog utdött utdöd
x utebli uteblir uteblev uteblivit utebliven
x utesluta utesluter uteslöt uteslutit utesluten
x utestå utestår utestod utestått -
x utfalla utfaller utföll utfallit utfallen
x utfästa utfäster utfäste utfäst utfäst
x utföra utför utförde utfört utförd
x utge utger utgav utgett utgiven
x utgiva utgiver utgav utgivit utgiven
x utgå utgår utgick utgått utgången
x utgöra utgör utgjorde utgjort -
x uthyra uthyr uthyrde uthyrt uthyrd
x utkomma utkommer utkom utkommit utkommen
x utlåta utlåter utlät utlåtit utlåten
x utlägga utlägger utlade utlagt utlagd
x utreda utreder utredde utrett utredd
x utrymma utrymmer utrymde utrymt utrymd
x utse utser utsåg utsett utsedd
x utskriva utskriver utskrev utskrivit utskriven
x utstå utstår utstod utstått -
x utsända utsänder utsände utsänt utsänd
x utsätta utsätter utsatte utsatt utsatt
x utta uttar uttog uttagit uttagen
x uttaga uttager uttog uttagit uttagen
x utträda utträder utträdde utträtt -
x uttyda uttyder uttydde uttytt uttydd
x uttömma uttömmer uttömde uttömt uttömd
x utvinna utvinner utvann utvunnit utvunnen
x utvälja utväljer utvalde utvalt utvald
x vara är var varit -
x vederlägga vederlägger vederlade vederlagt vederlagd
x veta vet visste vetat -
x vidareföra vidareför vidareförde vidarefört vidareförd
x vidaresprida vidaresprider vidarespred vidarespritt vidarespridd
x vidaresälja vidaresäljer vidaresålde vidaresålt vidaresåld
x vidaresända vidaresänder vidaresände vidaresänt vidaresänd
x vidareutreda vidareutreder vidareutredde vidareutrett vidareutredd
x vidhålla vidhåller vidhöll vidhållit vidhållen
x vidkomma vidkommer vidkom vidkommit -
x vidmakthålla vidmakthåller vidmakthöll vidmakthållit vidmakthållen
x vidta vidtar vidtog vidtagit vidtagen
x vidtaga vidtager vidtog vidtagit vidtagen
x vika viker vek vikit viken
x vilja vill ville velat -
x vilseleda vilseleder vilseledde vilselett vilseledd
x vinna vinner vann vunnit vunnen
x vägleda vägleder vägledde väglett vägledd
x välja väljer valde valt vald
x vända vänder vände vänt vänd
x vänja vänjer vande vant vand
x värdesätta värdesätter värdesatte värdesatt värdesatt
x värma värmer värmde värmt värmd
x växa växer växte vuxit vuxen
x ådagalägga ådagalägger ådagalade ådagalagt ådagalagd
x ådra ådrar ådrog ådragit ådragen
x ådraga ådrager ådrog ådragit ådragen
x åhöra åhör åhörde åhört -
x åligga åligger ålåg ålegat -
x ålägga ålägger ålade ålagt ålagd
x åsidosätta åsidosätter åsidosatte åsidosatt åsidosatt
x åskådliggöra åskådliggör åskådliggjorde åskådliggjort åskådliggjord
x åstadkomma åstadkommer åstadkom åstadkommit åstadkommen
x åsätta åsätter åsatte åsatt åsatt
x åta åtar åtog åtagit åtagen
x åtaga åtager åtog åtagit åtagen
x återansluta återansluter återanslöt återanslutit återansluten
x återanvända återanvänder återanvände återanvänt återanvänd
x återbesätta återbesätter återbesatte återbesatt återbesatt
x återfinna återfinner återfann återfunnit återfunnen
x återföra återför återförde återfört återförd
x återge återger återgav återgett återgiven
x återgiva återgiver återgav återgivit återgiven
x återgå återgår återgick återgått återgången
x återhålla återhåller återhöll återhållit återhållen
x återinföra återinför återinförde återinfört återinförd
x återinträda återinträder återinträdde återinträtt -
x återknyta återknyter återknöt återknutit återknuten
x återkomma återkommer återkom återkommit återkommen
x återse återser återsåg återsett återsedd
x återstå återstår återstod återstått -
x återsända återsänder återsände återsänt återsänd
x återta återtar återtog återtagit återtagen
x återtaga återtager återtog återtagit återtagen
x återträda återträder återträdde återträtt -
x återuppta återupptar återupptog återupptagit återupptagen
x återvinna återvinner återvann återvunnit återvunnen
x återvälja återväljer återvalde återvalt återvald
x återvända återvänder återvände återvänt -
x åtgå åtgår åtgick åtgått -
x åtlyda åtlyder åtlydde åtlytt åtlydd
x åtnjuta åtnjuter åtnjöt åtnjutit åtnjuten
x åtskilja åtskiljer åtskilde åtskilt åtskild
x äta äter åt ätit äten
x ödelägga ödelägger ödelade ödelagt ödelagd
x överdra överdrar överdrog överdragit överdragen
x överdriva överdriver överdrev överdrivit överdriven
x överenskomma överenskommer överenskom överenskommit överenskommen
x överensstämma överensstämmer överensstämde överensstämt -
x överföra överför överförde överfört överförd
x överge överger övergav övergett övergiven
x övergiva övergiver övergav övergivit övergiven
x övergå övergår övergick övergått övergången
x överlåta överlåter överlät överlåtit överlåten
x överlägga överlägger överlade överlagt överlagd
x överskrida överskrider överskred överskridit överskriden
x överstiga överstiger översteg överstigit överstigen
x översända översänder översände översänt översänd
x översätta översätter översatte översatt översatt
x överta övertar övertog övertagit övertagen
x övertaga övertager övertog övertagit övertagen
x överträda överträder överträdde överträtt överträdd
x övervinna övervinner övervann övervunnit övervunnen
d andas andas andades andats
d brottas brottas brottades brottats
d enas enas enades enats
d envisas envisas envisades envisats
d finnas finns fanns funnits
d frodas frodas frodades frodats
d färdas färdas färdades färdats
d förgås förgås förgicks förgåtts
d förolyckas förolyckas förolyckades förolyckats
d försonas försonas försonades försonats
d förundras förundras förundrades förundrats
d förvånas förvånas förvånades förvånats
d glädjas gläds gladdes glatts
d handskas handskas handskades handskats
d hoppas hoppas hoppades hoppats
d hämnas hämnas hämnades hämnats
d kännas känns kändes känts
d lyckas lyckas lyckades lyckats
d låtsas låtsas låtsades låtsats
d minnas minns mindes mints
d misslyckas misslyckas misslyckades misslyckats
d nalkas nalkas nalkades nalkats
d nöjas nöjs nöjdes nöjts
d oroas oroas oroades oroats
d rymmas ryms rymdes rymts
d saknas saknas saknades saknats
d samsas samsas samsades samsats
d skämmas skäms skämdes skämts
d slåss slåss slogs slagits
d synas syns syntes synts
d tampas tampas tampades tampats
d träffas träffas träffades träffats
d mötas möts möttes mötts
d trivas trivs trivdes trivts
d trängas trängs trängdes trängts
d turas turas turades turats
d tyckas tycks tycktes tyckts
d töras törs tordes torts
d umgås umgås umgicks umgåtts
d utspelas utspelas utspelades utspelats
d vantrivas vantrivs vantrivdes vantrivts
d vidkännas vidkänns vidkändes vidkänts
d vistas vistas vistades vistats
d våndas våndas våndades våndats
d väsnas väsnas väsnades väsnats
d åldras åldras åldrades åldrats
d återfinnas återfinns återfanns återfunnits
d ängslas ängslas ängslades ängslats
`;

/** Prefixes that may be put before a listed verb to give another verb. The project's own compilation, MIT. */
export const prefixes = `
av an be bi bort behovs del detalj direkt dubbel efter egen extern fast fel fjärr fram från full för före
förhands genom grov hel hop igång in individ intern kompetens kring kvalitets kvar med mellan miljö mot ned ner
ny om på risk sam samman själv slut sär säkerhets till tillbaka under undan upp ut vid vidare åter återupp över
`;

/**
 * Active infinitives whose s-passive after "ska" describes a state or a characteristic and assigns no action
 * (ska präglas av). The project's own compilation, MIT.
 */
export const stativePassives = `
prägla genomsyra känneteckna karaktärisera karakterisera omfatta utgöra omge omgärda kringgärda innefatta
inbegripa behöva sakna förknippa betinga basera grunda nå uppnå
`;

/**
 * Active infinitives whose passive after "ska" or "bör" tells the reader how to read the text and lays down no duty
 * (ska ses som, ska förstås som, bör framhållas). The project's own compilation, MIT.
 */
export const metaVerbs = `
se anse avse betrakta förstå missförstå tolka läsa utläsa uppfatta förväxla sammanblanda jämföra likställa
jämställa nämna framhålla understryka betona poängtera påpeka tillägga erinra observera benämna beteckna
`;

/**
 * Infinitives that after "ska" state a happening and leave the doer unnamed (ska ske, ska finnas); `äga` only in
 * "äga rum". The project's own compilation, MIT.
 */
export const eventVerbs = `
ske finnas återfinnas förekomma äga
`;

/**
 * Word forms that the lexicon generates as a finite present, preterite, supine or imperative but that in governing
 * documents are more often something else: a noun, an adjective, a preposition, an adverb. None of them is also an
 * infinitive of the lexicon. The project's own compilation, MIT.
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
