/*
 * Verbs with forms of their own, each written out; entries are parted by commas or lines. The project's own compilation, written by hand from general
 * knowledge of Swedish; no third-party word list was copied. Licence: MIT, like the rest of the project.
 */

/** Strong and irregular verbs: infinitive, present, preterite, supine, participle; `-` where a form does not exist. */
export const strongVerbs = `
ajourföra ajourför ajourförde ajourfört ajourförd, anbefalla anbefaller anbefallde anbefallt anbefalld, anfalla anfaller anföll anfallit anfallen
anföra anför anförde anfört anförd, ange anger angav angett angiven, angiva angiver angav angivit angiven, angripa angriper angrep angripit angripen
angå angår angick angått -, anhålla anhåller anhöll anhållit anhållen, anhängiggöra anhängiggör anhängiggjorde anhängiggjort anhängiggjord
anknyta anknyter anknöt anknutit anknuten, ankomma ankommer ankom ankommit ankommen, anlägga anlägger anlade anlagt anlagd
anlända anländer anlände anlänt anländ, anse anser ansåg ansett ansedd, ansluta ansluter anslöt anslutit ansluten
anslå anslår anslog anslagit anslagen, anstå anstår anstod anstått -, ansvariggöra ansvariggör ansvariggjorde ansvariggjort ansvariggjord
anta antar antog antagit antagen, antaga antager antog antagit antagen, antyda antyder antydde antytt antydd, antända antänder antände antänt antänd
använda använder använde använt använd, avbryta avbryter avbröt avbrutit avbruten, avdra avdrar avdrog avdragit avdragen
avdraga avdrager avdrog avdragit avdragen, avföra avför avförde avfört avförd, avge avger avgav avgett avgiven
avgiftsbelägga avgiftsbelägger avgiftsbelade avgiftsbelagt avgiftsbelagd, avgiva avgiver avgav avgivit avgiven, avgå avgår avgick avgått avgången
avgöra avgör avgjorde avgjort avgjord, avhålla avhåller avhöll avhållit avhållen, avhöra avhör avhörde avhört avhörd
avleda avleder avledde avlett avledd, avlida avlider avled avlidit avliden, avlägga avlägger avlade avlagt avlagd
avråda avråder avrådde avrått avrådd, avse avser avsåg avsett avsedd, avskilja avskiljer avskilde avskilt avskild
avskriva avskriver avskrev avskrivit avskriven, avslå avslår avslog avslagit avslagen, avstyra avstyr avstyrde avstyrt avstyrd
avstå avstår avstod avstått -, avstämma avstämmer avstämde avstämt avstämd, avsäga avsäger avsade avsagt avsagd
avsända avsänder avsände avsänt avsänd, avsätta avsätter avsatte avsatt avsatt, avta avtar avtog avtagit avtagen, avtaga avtager avtog avtagit avtagen
avträda avträder avträdde avträtt -, avvika avviker avvek avvikit -, avvänja avvänjer avvande avvant avvand, be ber bad bett bedd
bedja beder bad bett bedd, bedra bedrar bedrog bedragit bedragen, bedriva bedriver bedrev bedrivit bedriven, befinna befinner befann befunnit befunnen
befästa befäster befäste befäst befäst, bege beger begav begett begiven, begripa begriper begrep begripit begripen
begripliggöra begripliggör begripliggjorde begripliggjort begripliggjord, begå begår begick begått begången, begära begär begärde begärt begärd
behålla behåller behöll behållit behållen, bekläda bekläder beklädde beklätt beklädd, bekänna bekänner bekände bekänt bekänd
belägga belägger belade belagt belagd, bereda bereder beredde berett beredd, bero beror berodde berott -, berömma berömmer berömde berömt berömd
beröra berör berörde berört berörd, besitta besitter besatt besuttit -, beskriva beskriver beskrev beskrivit beskriven
beskära beskär beskar beskurit beskuren, beslagta beslagtar beslagtog beslagtagit beslagtagen, besluta besluter beslöt beslutit besluten
bestrida bestrider bestred bestritt bestridd, bestyra bestyr bestyrde bestyrt -, bestå består bestod bestått -
bestämma bestämmer bestämde bestämt bestämd, besätta besätter besatte besatt besatt, betala betalar betalade betalt betald
betyda betyder betydde betytt -, betygsätta betygsätter betygsatte betygsatt betygsatt, bibehålla bibehåller bibehöll bibehållit bibehållen
bidra bidrar bidrog bidragit -, bidraga bidrager bidrog bidragit -, bifalla bifaller biföll bifallit bifallen, bilägga bilägger bilade bilagt bilagd
binda binder band bundit bunden, bistå bistår bistod bistått -, biträda biträder biträdde biträtt biträdd, bjuda bjuder bjöd bjudit bjuden
bli blir blev blivit bliven, bliva bliver blev blivit bliven, blottlägga blottlägger blottlade blottlagt blottlagd
bokföra bokför bokförde bokfört bokförd, bordlägga bordlägger bordlade bordlagt bordlagd, bortfalla bortfaller bortföll bortfallit bortfallen
bortföra bortför bortförde bortfört bortförd, bortse bortser bortsåg bortsett -, bortvälja bortväljer bortvalde bortvalt bortvald
bosätta bosätter bosatte bosatt bosatt, breda breder bredde brett bredd, brinna brinner brann brunnit brunnen, bryta bryter bröt brutit bruten
bränna bränner brände bränt bränd, bära bär bar burit buren, böra bör borde bort -
delaktiggöra delaktiggör delaktiggjorde delaktiggjort delaktiggjord, delge delger delgav delgett delgiven, delta deltar deltog deltagit -
deltaga deltager deltog deltagit -, detaljplanelägga detaljplanelägger detaljplanelade detaljplanelagt detaljplanelagd
detaljstyra detaljstyr detaljstyrde detaljstyrt detaljstyrd, diarieföra diarieför diarieförde diariefört diarieförd, dra drar drog dragit dragen
draga drager drog dragit dragen, dricka dricker drack druckit drucken, driftsätta driftsätter driftsatte driftsatt driftsatt
driva driver drev drivit driven, dröja dröjer dröjde dröjt -, dö dör dog dött -, dölja döljer dolde dolt dold
efterkomma efterkommer efterkom efterkommit efterkommen, efterse efterser eftersåg eftersett eftersedd
eftersätta eftersätter eftersatte eftersatt eftersatt, efterträda efterträder efterträdde efterträtt efterträdd
emotta emottar emottog emottagit emottagen, erbjuda erbjuder erbjöd erbjudit erbjuden, erfara erfar erfor erfarit erfaren
erhålla erhåller erhöll erhållit erhållen, erkänna erkänner erkände erkänt erkänd, erlägga erlägger erlade erlagt erlagd
ersätta ersätter ersatte ersatt ersatt, falla faller föll fallit fallen, fastlägga fastlägger fastlade fastlagt fastlagd
fastslå fastslår fastslog fastslagit fastslagen, finna finner fann funnit funnen, fjärrstyra fjärrstyr fjärrstyrde fjärrstyrt fjärrstyrd
flyga flyger flög flugit flugen, flyta flyter flöt flutit fluten, folkbokföra folkbokför folkbokförde folkbokfört folkbokförd
fortbestå fortbestår fortbestod fortbestått -, fortgå fortgår fortgick fortgått -, fortleva fortlever fortlevde fortlevt -
fortskrida fortskrider fortskred fortskridit -, fortsätta fortsätter fortsatte fortsatt fortsatt, framföra framför framförde framfört framförd
framgå framgår framgick framgått -, framhålla framhåller framhöll framhållit framhållen, framkomma framkommer framkom framkommit -
framlyfta framlyfter framlyfte framlyft framlyft, framlägga framlägger framlade framlagt framlagd
framskjuta framskjuter framsköt framskjutit framskjuten, framstå framstår framstod framstått -, framta framtar framtog framtagit framtagen
framträda framträder framträdde framträtt -, frigöra frigör frigjorde frigjort frigjord, frikänna frikänner frikände frikänt frikänd
frilägga frilägger frilade frilagt frilagd, friskskriva friskskriver friskskrev friskskrivit friskskriven, frysa fryser frös frusit frusen
frångå frångår frångick frångått frångången, frånskilja frånskiljer frånskilde frånskilt frånskild, frånta fråntar fråntog fråntagit fråntagen
frånträda frånträder frånträdde frånträtt frånträdd, fullgöra fullgör fullgjorde fullgjort fullgjord, få får fick fått -, fästa fäster fäste fäst fäst
föda föder födde fött född, föra för förde fört förd, föranleda föranleder föranledde föranlett föranledd
förbereda förbereder förberedde förberett förberedd, förbigå förbigår förbigick förbigått förbigången, förbinda förbinder förband förbundit förbunden
förbise förbiser förbisåg förbisett förbisedd, förbjuda förbjuder förbjöd förbjudit förbjuden, förbli förblir förblev förblivit -
förbränna förbränner förbrände förbränt förbränd, fördra fördrar fördrog fördragit fördragen, föredra föredrar föredrog föredragit föredragen
föredraga föredrager föredrog föredragit föredragen, förefalla förefaller föreföll förefallit förefallen
föregripa föregriper föregrep föregripit föregripen, föregå föregår föregick föregått föregången, förekomma förekommer förekom förekommit förekommen
föreligga föreligger förelåg förelegat -, förelägga förelägger förelade förelagt förelagd, föreskriva föreskriver föreskrev föreskrivit föreskriven
föreslå föreslår föreslog föreslagit föreslagen, förestå förestår förestod förestått -, företa företar företog företagit företagen
företaga företager företog företagit företagen, företräda företräder företrädde företrätt företrädd, förfalla förfaller förföll förfallit förfallen
förfara förfar förfor förfarit -, förflyta förflyter förflöt förflutit förfluten, förhyra förhyr förhyrde förhyrt förhyrd
förhålla förhåller förhöll förhållit -, förhöra förhör förhörde förhört förhörd, förleda förleder förledde förlett förledd
förlåta förlåter förlät förlåtit förlåten, förlägga förlägger förlade förlagt förlagd, förlöpa förlöper förlöpte förlöpt -
förråda förråder förrådde förrått förrådd, förse förser försåg försett försedd, förskjuta förskjuter försköt förskjutit förskjuten
förskriva förskriver förskrev förskrivit förskriven, förstå förstår förstod förstått förstådd, förstöra förstör förstörde förstört förstörd
försvinna försvinner försvann försvunnit försvunnen, försätta försätter försatte försatt försatt, förtiga förtiger förteg förtigit förtegen
förutbestämma förutbestämmer förutbestämde förutbestämt förutbestämd, förutse förutser förutsåg förutsett förutsedd
förutsäga förutsäger förutsade förutsagt förutsagd, förutsätta förutsätter förutsatte förutsatt förutsatt, ge ger gav gett given
genombryta genombryter genombröt genombrutit genombruten, genomföra genomför genomförde genomfört genomförd
genomgå genomgår genomgick genomgått genomgången, giva giver gav givit given, glädja gläder gladde glatt gladd, glömma glömmer glömde glömt glömd
godkänna godkänner godkände godkänt godkänd, godta godtar godtog godtagit godtagen, gottgöra gottgör gottgjorde gottgjort gottgjord
gottskriva gottskriver gottskrev gottskrivit gottskriven, gripa griper grep gripit gripen, grundlägga grundlägger grundlade grundlagt grundlagd
gråta gråter grät gråtit -, gå går gick gått gången, gälla gäller gällde gällt -, gömma gömmer gömde gömt gömd, göra gör gjorde gjort gjord
ha har hade haft -, handleda handleder handledde handlett handledd, handlägga handlägger handlade handlagt handlagd, hava haver hade haft -
hemlighålla hemlighåller hemlighöll hemlighållit hemlighållen, heta heter hette hetat -, hinna hinner hann hunnit hunnen
hopslå hopslår hopslog hopslagit hopslagen, hyra hyr hyrde hyrt hyrd, hålla håller höll hållit hållen, hända händer hände hänt -
hänföra hänför hänförde hänfört hänförd, hänskjuta hänskjuter hänsköt hänskjutit hänskjuten, härleda härleder härledde härlett härledd
härröra härrör härrörde härrört -, höra hör hörde hört hörd, iaktta iakttar iakttog iakttagit iakttagen
iakttaga iakttager iakttog iakttagit iakttagen, ianspråkta ianspråktar ianspråktog ianspråktagit ianspråktagen
ifrågasätta ifrågasätter ifrågasatte ifrågasatt ifrågasatt, igångsätta igångsätter igångsatte igångsatt igångsatt
inbegripa inbegriper inbegrep inbegripit inbegripen, inbjuda inbjuder inbjöd inbjudit inbjuden, indra indrar indrog indragit indragen
indraga indrager indrog indragit indragen, indriva indriver indrev indrivit indriven, infalla infaller inföll infallit -
infinna infinner infann infunnit infunnen, införa inför införde infört införd, inge inger ingav ingett ingiven, ingripa ingriper ingrep ingripit -
ingå ingår ingick ingått ingången, inhyra inhyr inhyrde inhyrt inhyrd, inkomma inkommer inkom inkommit inkommen, inleda inleder inledde inlett inledd
inlåta inlåter inlät inlåtit -, innebära innebär innebar inneburit -, inneha innehar innehade innehaft -, innehålla innehåller innehöll innehållit -
innesluta innesluter inneslöt inneslutit innesluten, innestå innestår innestod innestått -, inreda inreder inredde inrett inredd
inrymma inrymmer inrymde inrymt inrymd, inse inser insåg insett -, inskjuta inskjuter insköt inskjutit inskjuten
inskriva inskriver inskrev inskrivit inskriven, instämma instämmer instämde instämt -, insända insänder insände insänt insänd
insätta insätter insatte insatt insatt, inta intar intog intagit intagen, intaga intager intog intagit intagen, inträda inträder inträdde inträtt -
invälja inväljer invalde invalt invald, invända invänder invände invänt invänd, journalföra journalför journalförde journalfört journalförd
jämföra jämför jämförde jämfört jämförd, kartlägga kartlägger kartlade kartlagt kartlagd, klargöra klargör klargjorde klargjort klargjord
klarlägga klarlägger klarlade klarlagt klarlagd, knyta knyter knöt knutit knuten, komma kommer kom kommit kommen
konkurrensutsätta konkurrensutsätter konkurrensutsatte konkurrensutsatt konkurrensutsatt, kringgå kringgår kringgick kringgått kringgången
kungöra kungör kungjorde kungjort kungjord, kunna kan kunde kunnat -, kvarhålla kvarhåller kvarhöll kvarhållit kvarhållen
kvarskriva kvarskriver kvarskrev kvarskrivit kvarskriven, kvarstå kvarstår kvarstod kvarstått -, känna känner kände känt känd
köra kör körde kört körd, leda leder ledde lett ledd, levandegöra levandegör levandegjorde levandegjort levandegjord, lida lider led lidit liden
ligga ligger låg legat -, livnära livnär livnärde livnärt livnärd, ljuga ljuger ljög ljugit ljugen, lyda lyder lydde lytt lydd
lyfta lyfter lyfte lyft lyft, låta låter lät låtit -, lägga lägger lade lagt lagd, lära lär lärde lärt lärd
lönesätta lönesätter lönesatte lönesatt lönesatt, löpa löper löpte löpt -, mala mal malde malt mald
marknadsföra marknadsför marknadsförde marknadsfört marknadsförd, medföra medför medförde medfört medförd, medge medger medgav medgett medgiven
medgiva medgiver medgav medgivit medgiven, medta medtar medtog medtagit medtagen
medvetandegöra medvetandegör medvetandegjorde medvetandegjort medvetandegjord, missförstå missförstår missförstod missförstått missförstådd
missleda missleder missledde misslett missledd, motstå motstår motstod motstått -, motsäga motsäger motsade motsagt motsagd
motsätta motsätter motsatte motsatt motsatt, motta mottar mottog mottagit mottagen, mottaga mottager mottog mottagit mottagen, må mår mådde mått -
målstyra målstyr målstyrde målstyrt målstyrd, målsätta målsätter målsatte målsatt målsatt, möjliggöra möjliggör möjliggjorde möjliggjort möjliggjord
namnge namnger namngav namngett namngiven, nedbryta nedbryter nedbröt nedbrutit nedbruten, nedföra nedför nedförde nedfört nedförd
nedlägga nedlägger nedlade nedlagt nedlagd, nedskriva nedskriver nedskrev nedskrivit nedskriven, nedsätta nedsätter nedsatte nedsatt nedsatt
njuta njuter njöt njutit njuten, nyttiggöra nyttiggör nyttiggjorde nyttiggjort nyttiggjord, nyvälja nyväljer nyvalde nyvalt nyvald
nödvändiggöra nödvändiggör nödvändiggjorde nödvändiggjort nödvändiggjord, offentliggöra offentliggör offentliggjorde offentliggjort offentliggjord
omge omger omgav omgett omgiven, omgå omgår omgick omgått omgången, omhänderta omhändertar omhändertog omhändertagit omhändertagen
omintetgöra omintetgör omintetgjorde omintetgjort omintetgjord, omlägga omlägger omlade omlagt omlagd, omskriva omskriver omskrev omskrivit omskriven
omsluta omsluter omslöt omslutit omsluten, omsätta omsätter omsatte omsatt omsatt, omvälja omväljer omvalde omvalt omvald
omvända omvänder omvände omvänt omvänd, oskadliggöra oskadliggör oskadliggjorde oskadliggjort oskadliggjord
osynliggöra osynliggör osynliggjorde osynliggjort osynliggjord, pantsätta pantsätter pantsatte pantsatt pantsatt
planlägga planlägger planlade planlagt planlagd, poängsätta poängsätter poängsatte poängsatt poängsatt
prissätta prissätter prissatte prissatt prissatt, projektleda projektleder projektledde projektlett projektledd
protokollföra protokollför protokollförde protokollfört protokollförd, provköra provkör provkörde provkört provkörd
provta provtar provtog provtagit provtagen, påbjuda påbjuder påbjöd påbjudit påbjuden, pådriva pådriver pådrev pådrivit pådriven
påföra påför påförde påfört påförd, pågå pågår pågick pågått -, pålägga pålägger pålade pålagt pålagd, påminna påminner påminde påmint påmind
påstå påstår påstod påstått påstådd, reda reder redde rett redd, redogöra redogör redogjorde redogjort -, rengöra rengör rengjorde rengjort rengjord
resurssätta resurssätter resurssatte resurssatt resurssatt, riva river rev rivit riven, rymma rymmer rymde rymt rymd, råda råder rådde rått -
rådgöra rådgör rådgjorde rådgjort -, röra rör rörde rört rörd, saluföra saluför saluförde salufört saluförd, samköra samkör samkörde samkört samkörd
sammanbinda sammanbinder sammanband sammanbundit sammanbunden, sammandra sammandrar sammandrog sammandragit sammandragen
sammanfalla sammanfaller sammanföll sammanfallit -, sammanföra sammanför sammanförde sammanfört sammanförd
sammanhålla sammanhåller sammanhöll sammanhållit sammanhållen, sammanknyta sammanknyter sammanknöt sammanknutit sammanknuten
sammanlägga sammanlägger sammanlade sammanlagt sammanlagd, sammansluta sammansluter sammanslöt sammanslutit sammansluten
sammanslå sammanslår sammanslog sammanslagit sammanslagen, sammansätta sammansätter sammansatte sammansatt sammansatt
sammanträda sammanträder sammanträdde sammanträtt -, samråda samråder samrådde samrått -, schemalägga schemalägger schemalade schemalagt schemalagd
se ser såg sett sedd, sekretessbelägga sekretessbelägger sekretessbelade sekretessbelagt sekretessbelagd
senarelägga senarelägger senarelade senarelagt senarelagd, sitta sitter satt suttit -, sjukskriva sjukskriver sjukskrev sjukskrivit sjukskriven
sjunga sjunger sjöng sjungit sjungen, sjunka sjunker sjönk sjunkit sjunken, skilja skiljer skilde skilt skild, skjuta skjuter sköt skjutit skjuten
skola ska skulle skolat -, skriva skriver skrev skrivit skriven, skuldsätta skuldsätter skuldsatte skuldsatt skuldsatt
skymma skymmer skymde skymt skymd, skära skär skar skurit skuren, slippa slipper slapp sluppit -, sluta sluter slöt slutit sluten
slutföra slutför slutförde slutfört slutförd, slå slår slog slagit slagen, smälta smälter smälte smält smält, sova sover sov sovit -
spricka spricker sprack spruckit sprucken, sprida sprider spred spritt spridd, springa springer sprang sprungit -, spänna spänner spände spänt spänd
stadfästa stadfäster stadfäste stadfäst stadfäst, sticka sticker stack stuckit stucken, stiga stiger steg stigit stigen
stjäla stjäl stal stulit stulen, straffbelägga straffbelägger straffbelade straffbelagt straffbelagd, strida strider stred stridit -
stryka stryker strök strukit struken, styra styr styrde styrt styrd, stå står stod stått -, stämma stämmer stämde stämt stämd
stöda stöder stödde stött stödd, stödja stödjer stödde stött stödd, störa stör störde stört störd
synliggöra synliggör synliggjorde synliggjort synliggjord, sysselsätta sysselsätter sysselsatte sysselsatt sysselsatt, säga säger sade sagt sagd
sälja säljer sålde sålt såld, sända sänder sände sänt sänd, särskilja särskiljer särskilde särskilt särskild, sätta sätter satte satt satt
ta tar tog tagit tagen, taga tager tog tagit tagen, tidigarelägga tidigarelägger tidigarelade tidigarelagt tidigarelagd
tidsbestämma tidsbestämmer tidsbestämde tidsbestämt tidsbestämd, tidsätta tidsätter tidsatte tidsatt tidsatt, tiga tiger teg tigit -
tillerkänna tillerkänner tillerkände tillerkänt tillerkänd, tillfalla tillfaller tillföll tillfallit tillfallen
tillföra tillför tillförde tillfört tillförd, tillgodogöra tillgodogör tillgodogjorde tillgodogjort tillgodogjord
tillgodose tillgodoser tillgodosåg tillgodosett tillgodosedd, tillgå tillgår tillgick tillgått -
tillgängliggöra tillgängliggör tillgängliggjorde tillgängliggjort tillgängliggjord
tillhandahålla tillhandahåller tillhandahöll tillhandahållit tillhandahållen, tillhöra tillhör tillhörde tillhört -
tillintetgöra tillintetgör tillintetgjorde tillintetgjort tillintetgjord, tillknyta tillknyter tillknöt tillknutit tillknuten
tillkomma tillkommer tillkom tillkommit tillkommen, tillkännage tillkännager tillkännagav tillkännagett tillkännagiven
tillkännagiva tillkännagiver tillkännagav tillkännagivit tillkännagiven, tillmötesgå tillmötesgår tillmötesgick tillmötesgått tillmötesgången
tillreda tillreder tillredde tillrett tillredd, tillråda tillråder tillrådde tillrått tillrådd
tillrättalägga tillrättalägger tillrättalade tillrättalagt tillrättalagd, tillse tillser tillsåg tillsett tillsedd
tillskjuta tillskjuter tillsköt tillskjutit tillskjuten, tillskriva tillskriver tillskrev tillskrivit tillskriven
tillsluta tillsluter tillslöt tillslutit tillsluten, tillstå tillstår tillstod tillstått -, tillsäga tillsäger tillsade tillsagt tillsagd
tillsända tillsänder tillsände tillsänt tillsänd, tillsätta tillsätter tillsatte tillsatt tillsatt, tillta tilltar tilltog tilltagit tilltagen
tillträda tillträder tillträdde tillträtt tillträdd, tillvarata tillvaratar tillvaratog tillvaratagit tillvaratagen
tillväxa tillväxer tillväxte tillvuxit -, tillåta tillåter tillät tillåtit tillåten, tillägga tillägger tillade tillagt tillagd
tjänstgöra tjänstgör tjänstgjorde tjänstgjort -, träda träder trädde trätt -, tvinga tvingar tvang tvungit tvungen
tvångsomhänderta tvångsomhändertar tvångsomhändertog tvångsomhändertagit tvångsomhändertagen, tyda tyder tydde tytt tydd
tydliggöra tydliggör tydliggjorde tydliggjort tydliggjord, tåla tål tålde tålt -, tända tänder tände tänt tänd, tömma tömmer tömde tömt tömd
undandra undandrar undandrog undandragit undandragen, undandraga undandrager undandrog undandragit undandragen
undanhålla undanhåller undanhöll undanhållit undanhållen, undanta undantar undantog undantagit undantagen
undantaga undantager undantog undantagit undantagen, undergå undergår undergick undergått undergången
underhålla underhåller underhöll underhållit underhållen, underkänna underkänner underkände underkänt underkänd
underlåta underlåter underlät underlåtit underlåten, underskriva underskriver underskrev underskrivit underskriven
understiga understiger understeg understigit understigen, understryka understryker underströk understrukit understruken
understödja understödjer understödde understött understödd, undgå undgår undgick undgått -, undkomma undkommer undkom undkommit undkommen
undvika undviker undvek undvikit -, uppbära uppbär uppbar uppburit uppburen, uppdra uppdrar uppdrog uppdragit uppdragen
uppdraga uppdrager uppdrog uppdragit uppdragen, uppehålla uppehåller uppehöll uppehållit uppehållen, uppfinna uppfinner uppfann uppfunnit uppfunnen
uppföda uppföder uppfödde uppfött uppfödd, uppföra uppför uppförde uppfört uppförd, uppge uppger uppgav uppgett uppgiven
uppgiva uppgiver uppgav uppgivit uppgiven, uppgå uppgår uppgick uppgått -, uppgöra uppgör uppgjorde uppgjort uppgjord
upphöra upphör upphörde upphört -, uppkomma uppkommer uppkom uppkommit uppkommen, upplyfta upplyfter upplyfte upplyft upplyft
upplåta upplåter upplät upplåtit upplåten, upplägga upplägger upplade upplagt upplagd
upprätthålla upprätthåller upprätthöll upprätthållit upprätthållen, uppröra upprör upprörde upprört upprörd
uppskjuta uppskjuter uppsköt uppskjutit uppskjuten, uppskriva uppskriver uppskrev uppskrivit uppskriven, uppstå uppstår uppstod uppstått -
uppsäga uppsäger uppsade uppsagt uppsagd, uppsätta uppsätter uppsatte uppsatt uppsatt, uppta upptar upptog upptagit upptagen
upptaga upptager upptog upptagit upptagen, uppträda uppträder uppträdde uppträtt -, uppvärma uppvärmer uppvärmde uppvärmt uppvärmd
urskilja urskiljer urskilde urskilt urskild, utbreda utbreder utbredde utbrett utbredd, utdö utdör utdog utdött utdöd
utebli uteblir uteblev uteblivit utebliven, utesluta utesluter uteslöt uteslutit utesluten, utestå utestår utestod utestått -
utfalla utfaller utföll utfallit utfallen, utfästa utfäster utfäste utfäst utfäst, utföra utför utförde utfört utförd, utge utger utgav utgett utgiven
utgiva utgiver utgav utgivit utgiven, utgå utgår utgick utgått utgången, utgöra utgör utgjorde utgjort -, uthyra uthyr uthyrde uthyrt uthyrd
utkomma utkommer utkom utkommit utkommen, utlåta utlåter utlät utlåtit utlåten, utlägga utlägger utlade utlagt utlagd
utreda utreder utredde utrett utredd, utrymma utrymmer utrymde utrymt utrymd, utse utser utsåg utsett utsedd
utskriva utskriver utskrev utskrivit utskriven, utstå utstår utstod utstått -, utsända utsänder utsände utsänt utsänd
utsätta utsätter utsatte utsatt utsatt, utta uttar uttog uttagit uttagen, uttaga uttager uttog uttagit uttagen, utträda utträder utträdde utträtt -
uttyda uttyder uttydde uttytt uttydd, uttömma uttömmer uttömde uttömt uttömd, utvinna utvinner utvann utvunnit utvunnen
utvälja utväljer utvalde utvalt utvald, vara är var varit -, vederlägga vederlägger vederlade vederlagt vederlagd, veta vet visste vetat -
vidareföra vidareför vidareförde vidarefört vidareförd, vidaresprida vidaresprider vidarespred vidarespritt vidarespridd
vidaresälja vidaresäljer vidaresålde vidaresålt vidaresåld, vidaresända vidaresänder vidaresände vidaresänt vidaresänd
vidareutreda vidareutreder vidareutredde vidareutrett vidareutredd, vidhålla vidhåller vidhöll vidhållit vidhållen
vidkomma vidkommer vidkom vidkommit -, vidmakthålla vidmakthåller vidmakthöll vidmakthållit vidmakthållen, vidta vidtar vidtog vidtagit vidtagen
vidtaga vidtager vidtog vidtagit vidtagen, vika viker vek vikit viken, vilja vill ville velat -, vilseleda vilseleder vilseledde vilselett vilseledd
vinna vinner vann vunnit vunnen, vägleda vägleder vägledde väglett vägledd, välja väljer valde valt vald, vända vänder vände vänt vänd
vänja vänjer vande vant vand, värdesätta värdesätter värdesatte värdesatt värdesatt, värma värmer värmde värmt värmd, växa växer växte vuxit vuxen
ådagalägga ådagalägger ådagalade ådagalagt ådagalagd, ådra ådrar ådrog ådragit ådragen, ådraga ådrager ådrog ådragit ådragen
åhöra åhör åhörde åhört -, åligga åligger ålåg ålegat -, ålägga ålägger ålade ålagt ålagd, åsidosätta åsidosätter åsidosatte åsidosatt åsidosatt
åskådliggöra åskådliggör åskådliggjorde åskådliggjort åskådliggjord, åstadkomma åstadkommer åstadkom åstadkommit åstadkommen
åsätta åsätter åsatte åsatt åsatt, åta åtar åtog åtagit åtagen, åtaga åtager åtog åtagit åtagen
återansluta återansluter återanslöt återanslutit återansluten, återanvända återanvänder återanvände återanvänt återanvänd
återbesätta återbesätter återbesatte återbesatt återbesatt, återfinna återfinner återfann återfunnit återfunnen
återföra återför återförde återfört återförd, återge återger återgav återgett återgiven, återgiva återgiver återgav återgivit återgiven
återgå återgår återgick återgått återgången, återhålla återhåller återhöll återhållit återhållen
återinföra återinför återinförde återinfört återinförd, återinträda återinträder återinträdde återinträtt -
återknyta återknyter återknöt återknutit återknuten, återkomma återkommer återkom återkommit återkommen, återse återser återsåg återsett återsedd
återstå återstår återstod återstått -, återsända återsänder återsände återsänt återsänd, återta återtar återtog återtagit återtagen
återtaga återtager återtog återtagit återtagen, återträda återträder återträdde återträtt -, återuppta återupptar återupptog återupptagit återupptagen
återvinna återvinner återvann återvunnit återvunnen, återvälja återväljer återvalde återvalt återvald, återvända återvänder återvände återvänt -
åtgå åtgår åtgick åtgått -, åtlyda åtlyder åtlydde åtlytt åtlydd, åtnjuta åtnjuter åtnjöt åtnjutit åtnjuten
åtskilja åtskiljer åtskilde åtskilt åtskild, äta äter åt ätit äten, ödelägga ödelägger ödelade ödelagt ödelagd
överdra överdrar överdrog överdragit överdragen, överdriva överdriver överdrev överdrivit överdriven
överenskomma överenskommer överenskom överenskommit överenskommen, överensstämma överensstämmer överensstämde överensstämt -
överföra överför överförde överfört överförd, överge överger övergav övergett övergiven, övergiva övergiver övergav övergivit övergiven
övergå övergår övergick övergått övergången, överlåta överlåter överlät överlåtit överlåten, överlägga överlägger överlade överlagt överlagd
överskrida överskrider överskred överskridit överskriden, överstiga överstiger översteg överstigit överstigen
översända översänder översände översänt översänd, översätta översätter översatte översatt översatt, överta övertar övertog övertagit övertagen
övertaga övertager övertog övertagit övertagen, överträda överträder överträdde överträtt överträdd
övervinna övervinner övervann övervunnit övervunnen
`;

/** Deponents, an s-form with active meaning: infinitive, present, preterite, supine. */
export const deponents = `
andas andas andades andats, brottas brottas brottades brottats, enas enas enades enats, envisas envisas envisades envisats, finnas finns fanns funnits
frodas frodas frodades frodats, färdas färdas färdades färdats, förgås förgås förgicks förgåtts, förolyckas förolyckas förolyckades förolyckats
försonas försonas försonades försonats, förundras förundras förundrades förundrats, förvånas förvånas förvånades förvånats
glädjas gläds gladdes glatts, handskas handskas handskades handskats, hoppas hoppas hoppades hoppats, hämnas hämnas hämnades hämnats
kännas känns kändes känts, lyckas lyckas lyckades lyckats, låtsas låtsas låtsades låtsats, minnas minns mindes mints
misslyckas misslyckas misslyckades misslyckats, nalkas nalkas nalkades nalkats, nöjas nöjs nöjdes nöjts, oroas oroas oroades oroats
rymmas ryms rymdes rymts, saknas saknas saknades saknats, samsas samsas samsades samsats, skämmas skäms skämdes skämts, slåss slåss slogs slagits
synas syns syntes synts, tampas tampas tampades tampats, träffas träffas träffades träffats, mötas möts möttes mötts, trivas trivs trivdes trivts
trängas trängs trängdes trängts, turas turas turades turats, tyckas tycks tycktes tyckts, töras törs tordes torts, umgås umgås umgicks umgåtts
utspelas utspelas utspelades utspelats, vantrivas vantrivs vantrivdes vantrivts, vidkännas vidkänns vidkändes vidkänts, vistas vistas vistades vistats
våndas våndas våndades våndats, väsnas väsnas väsnades väsnats, åldras åldras åldrades åldrats, återfinnas återfinns återfanns återfunnits
ängslas ängslas ängslades ängslats
`;
