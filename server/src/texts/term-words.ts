import type { Language } from '../core/config.ts';

export interface TermWords {
  readonly name: string;
  /** What it means, in a sentence or two of our own. */
  readonly meaning: string;
  /** What to ask of the draft where the term stands. */
  readonly ask: string;
}

const sv = {
  goal: {
    name: 'Mål',
    meaning:
      'Något som ska ha blivit annorlunda, helst för dem verksamheten är till för. Ett mål visar riktningen och lämnar vägen dit åt dem som gör arbetet.',
    ask: 'Vad blir bättre för vem när målet är nått, och hur många andra mål ska samma personer hålla i huvudet?',
  },
  outcome: {
    name: 'Effektmål',
    meaning: 'Ett mål för den skillnad som insatsen gör för människor eller samhälle, till skillnad från vad som görs eller hur mycket.',
    ask: 'Är det skillnaden för människorna som beskrivs, och hur rimligt är det att just den här insatsen leder dit?',
  },
  indicator: {
    name: 'Indikator',
    meaning: 'Ett tecken som tyder på åt vilket håll något går. Den visar en del av saken och behöver tolkas tillsammans med dem som kan den.',
    ask: 'Vad säger indikatorn inget om, och vem samtalar om vad den betyder?',
  },
  keyFigure: {
    name: 'Nyckeltal',
    meaning:
      'Ett återkommande mätvärde som gör det lätt att jämföra över tid eller mellan enheter, till exempel kostnad per plats. Talet visar en skillnad men inte orsaken till den.',
    ask: 'Vem använder talet till vilket beslut?',
  },
  delegation: {
    name: 'Delegering',
    meaning:
      'Rätten att besluta flyttas till någon närmare arbetet. I en kommun gäller det juridiskt sett en nämnds beslutanderätt; i vidare mening även inflytande och ansvar i vardagen.',
    ask: 'Vilka beslut flyttas till vem, och vilka förutsättningar följer med?',
  },
  delegationOrder: {
    name: 'Delegationsordning',
    meaning: 'Dokumentet där till exempel en nämnd anger vem som får fatta vilka beslut på dess vägnar.',
    ask: 'Stämmer det som utkastet lägger på olika roller med vad delegationsordningen låter dem besluta?',
  },
  subDelegation: {
    name: 'Vidaredelegering',
    meaning: 'Den som har fått beslutanderätt på delegation lämnar den vidare ett steg till, i den mån den som delegerade har tillåtit det.',
    ask: 'Framgår det om beslutanderätten får lämnas vidare, till vem och av vem?',
  },
  mandate: {
    name: 'Mandat',
    meaning: 'Ett uppdrag tillsammans med rätten att besluta inom det. Tydliga gränser gör att den som har mandatet vågar använda det.',
    ask: 'Vem får besluta om vad, och var går gränsen?',
  },
  authority: {
    name: 'Befogenhet',
    meaning: 'Det som någon får göra eller besluta i kraft av sin roll. Den hör ihop med ansvaret: den som ansvarar för något behöver också kunna påverka det.',
    ask: 'Har den som får ansvaret också de befogenheter som behövs?',
  },
  supervision: {
    name: 'Tillsyn',
    meaning:
      'En utomstående granskning av om en verksamhet följer lag och villkor, med rätt att kräva ändring. Den kan samtidigt läggas upp så att den granskade lär sig något.',
    ask: 'Vilka krav kommer från tillsynen eller lagen, och vilka har ni själva lagt till?',
  },
  internalControl: {
    name: 'Internkontroll',
    meaning:
      'Ledningens eget sätt att med rimlig säkerhet veta att verksamheten fungerar, räkenskaperna stämmer och lagen följs. I en kommun svarar nämnden för att den räcker till.',
    ask: 'Vilken risk gäller kontrollen, och står arbetet med den i proportion till risken?',
  },
  followUp: {
    name: 'Uppföljning',
    meaning: 'Att återkommande ta reda på hur det går, för att lära och kunna ändra. Den kan bestå av samtal och berättelser lika väl som av siffror.',
    ask: 'Vem gör vad med det som uppföljningen visar?',
  },
  evaluation: {
    name: 'Utvärdering',
    meaning:
      'En fördjupad genomgång av vad något har lett till och varför, ofta vid en bestämd tidpunkt. Uppföljningen visar hur det går; utvärderingen söker förklaringar.',
    ask: 'Vilken fråga ska utvärderingen svara på, och vilket beslut väntar på svaret?',
  },
  reporting: {
    name: 'Återrapportering',
    meaning:
      'Uppgifter som lämnas tillbaka till den som gav uppdraget eller pengarna. Den tar ofta tid från chefer och medarbetare, så mottagaren behöver ha användning för den.',
    ask: 'Vem läser rapporten, vad används den till och vilket svar får den som skrev den?',
  },
  coLeadership: {
    name: 'Medledarskap',
    meaning: 'Medarbetare är med och leder: de tar initiativ och ansvar för helheten tillsammans med chefen. De formella mandaten skiljer sig fortfarande åt.',
    ask: 'Vad kommer medarbetare och chef överens om, och inom vilka ramar?',
  },
  timeThief: {
    name: 'Tidstjuv',
    meaning:
      'En uppgift som tar tid utan att ge motsvarande nytta för dem verksamheten är till för. Administrativa tidstjuvar är till exempel dubbel dokumentation och rapporter utan läsare.',
    ask: 'Vad kan tas bort när det här kommer till?',
  },
  steeringLoop: {
    name: 'Styrsnurra',
    meaning: 'En bild för styrning som ett varv som upprepas: vart ska vi, hur långt har vi kommit och vad behöver ändras. SKR använder ordet i sitt material.',
    ask: 'Säger utkastet något om alla tre delarna, så att varvet sluts?',
  },
  governingDocument: {
    name: 'Styrdokument',
    meaning:
      'Ett beslutat dokument som talar om vad som ska gälla eller uppnås, till exempel en policy, en plan eller en riktlinje. Vad sorterna heter och väger skiljer sig mellan organisationer.',
    ask: 'Behövs ett dokument till, och vilket kan i så fall upphöra?',
  },
  policy: {
    name: 'Policy',
    meaning: 'Ett kort dokument om hållning och värderingar i en fråga. Det anger hur man förhåller sig och brukar lämna åt andra dokument hur det görs.',
    ask: 'Går det att använda hållningen när två goda saker står mot varandra?',
  },
  guideline: {
    name: 'Riktlinje',
    meaning: 'Ett stöd för hur man brukar handla i vissa situationer, med plats för bedömning. Hur bindande den är varierar och behöver sägas.',
    ask: 'Vad gäller alltid, och när får man göra på ett annat sätt?',
  },
  routine: {
    name: 'Rutin',
    meaning:
      'En beskrivning av hur ett bestämt moment går till, steg för steg. Här är detaljer på sin plats, särskilt där säkerhet eller rättssäkerhet står på spel.',
    ask: 'Har de som arbetar efter rutinen varit med och skrivit den, och hur ändras den?',
  },
  standingOrders: {
    name: 'Reglemente',
    meaning: 'Fullmäktiges bestämmelser om vad en nämnd eller styrelse har hand om och hur den arbetar. Det är en källa till nämndens mandat.',
    ask: 'Håller sig det som utkastet lägger på nämnden inom reglementet?',
  },
  coCreation: {
    name: 'Samskapande',
    meaning: 'Tjänster och lösningar tas fram tillsammans med dem som de är till för, från frågan till svaret. Det är mer än att hämta in synpunkter.',
    ask: 'Vilka är med från början, och vad kan de faktiskt ändra?',
  },
  userReview: {
    name: 'Brukarrevision',
    meaning:
      'Personer med egen erfarenhet av en verksamhet undersöker den, ofta genom att intervjua dem som använder den i dag. Den fångar sådant som enkäter har svårt att nå.',
    ask: 'Vem tar emot det som brukarna kommer fram till, och när får de veta vad det ledde till?',
  },
  selfAssessment: {
    name: 'Självskattning',
    meaning: 'En verksamhet eller person bedömer sig själv utifrån givna frågor. Den blir som mest användbar när den följs av ett samtal med någon utifrån.',
    ask: 'Är skattningen till för att lära eller för att jämföra, och vem talar man med om den?',
  },
  peerLearning: {
    name: 'Kollegialt lärande',
    meaning: 'Kolleger utvecklar sitt arbete tillsammans genom att regelbundet pröva, berätta och granska varandras sätt att göra. Det kräver avsatt tid.',
    ask: 'När och hur ofta träffas kollegerna, och på vems tid?',
  },
  paymentModel: {
    name: 'Ersättningsmodell',
    meaning:
      'Sättet att fördela pengar till dem som utför ett uppdrag, till exempel per timme, per person eller som en klumpsumma. Modellen styr vad det lönar sig att göra.',
    ask: 'Vad lockar modellen till, och kan den göras enklare?',
  },
  detailedSteering: {
    name: 'Detaljstyrning',
    meaning:
      'Styrning av hur arbetet utförs snarare än av vad det ska leda till. Den kan vara befogad vid stora risker, och minskar annars utrymmet att anpassa sig till den man möter.',
    ask: 'Vilken risk motiverar detaljen, och kan syftet räcka i stället?',
  },
  equivalence: {
    name: 'Likvärdighet',
    meaning:
      'Att alla får lika god kvalitet och lika goda möjligheter, oberoende av var de bor och vilka de är. Det kan kräva att man gör olika för olika människor.',
    ask: 'Vad ska vara lika för alla, och vad får anpassas?',
  },
  referral: {
    name: 'Remiss',
    meaning:
      'Ett förslag skickas till berörda för synpunkter innan beslutet fattas. I vården betyder ordet något annat: en begäran om undersökning eller vård.',
    ask: 'Vilka har fått lämna synpunkter, och syns det vad som ändrades till följd av dem?',
  },
  principal: {
    name: 'Huvudman',
    meaning:
      'Den som ytterst ansvarar för en verksamhet, till exempel kommunen eller bolaget som driver en skola. Inom huvudmannen kan flera nivåer dela på uppgifterna.',
    ask: 'Vem hos huvudmannen är det som gör eller beslutar det som står här?',
  },
  publicAuthority: {
    name: 'Myndighetsutövning',
    meaning:
      'Beslut och åtgärder där det allmänna bestämmer över en enskild, till exempel om bidrag, betyg eller tillstånd. Lagen ställer då särskilda krav på saklighet och likabehandling.',
    ask: 'Är det tydligt vad som följer av lag här, och var bedömningen i det enskilda fallet kommer in?',
  },
} satisfies Readonly<Record<string, TermWords>>;

export type TermId = keyof typeof sv;

const en: Readonly<Record<TermId, TermWords>> = {
  goal: {
    name: 'Goal',
    meaning:
      'Something that is to have changed, preferably for those whom the activity is for. A goal gives the direction and leaves the way there to those who do the work.',
    ask: 'What becomes better for whom when the goal is reached, and how many other goals are the same people to keep in mind?',
  },
  outcome: {
    name: 'Outcome goal',
    meaning: 'A goal for the difference that an effort makes to people or society, as opposed to what is done or how much of it.',
    ask: 'Is it the difference to people that is described, and how likely is this very effort to lead there?',
  },
  indicator: {
    name: 'Indicator',
    meaning: 'A sign of which way something is going. It shows a part of the matter and needs to be interpreted together with those who know it.',
    ask: 'What does the indicator say nothing about, and who talks about what it means?',
  },
  keyFigure: {
    name: 'Key figure',
    meaning:
      'A recurring measurement that makes it easy to compare over time or between units, such as cost per place. It shows a difference but not the cause of it.',
    ask: 'Who uses the figure for which decision?',
  },
  delegation: {
    name: 'Delegation',
    meaning:
      'The right to decide moves to someone closer to the work. In a Swedish municipality it is, in law, the right of a committee to decide; in a wider sense also influence and responsibility in daily work.',
    ask: 'Which decisions move to whom, and which resources come with them?',
  },
  delegationOrder: {
    name: 'Delegation order',
    meaning: 'The document in which, for example, a committee states who may take which decisions on its behalf.',
    ask: 'Does what the draft lays on different roles agree with what the delegation order lets them decide?',
  },
  subDelegation: {
    name: 'Sub-delegation',
    meaning: 'Someone who decides by delegation passes that right on one step further, as far as the one who delegated has allowed it.',
    ask: 'Is it clear whether the right to decide may be passed on, to whom and by whom?',
  },
  mandate: {
    name: 'Mandate',
    meaning: 'An assignment together with the right to decide within it. Clear limits make those who hold it dare to use it.',
    ask: 'Who may decide what, and where is the limit?',
  },
  authority: {
    name: 'Authority',
    meaning:
      'What someone may do or decide by virtue of their role. It belongs with responsibility: those who answer for something also need to be able to influence it.',
    ask: 'Do those who are given the responsibility also have the authority that it takes?',
  },
  supervision: {
    name: 'Supervision',
    meaning:
      'A review from outside of whether an activity follows law and conditions, with the right to demand change. It can also be arranged so that those reviewed learn from it.',
    ask: 'Which demands come from supervision or law, and which have you added yourselves?',
  },
  internalControl: {
    name: 'Internal control',
    meaning:
      'The way in which the management itself knows, with reasonable certainty, that the activity works, the accounts are right and the law is followed. In a Swedish municipality the committee answers for its being sufficient.',
    ask: 'Which risk is the control about, and is the work in proportion to it?',
  },
  followUp: {
    name: 'Follow-up',
    meaning:
      'Finding out regularly how things are going, in order to learn and be able to change. It can consist of conversations and stories as well as of numbers.',
    ask: 'Who does what with the things that the follow-up shows?',
  },
  evaluation: {
    name: 'Evaluation',
    meaning: 'A closer study of what something has led to and why, often at a set time. Follow-up shows how it goes; evaluation looks for explanations.',
    ask: 'Which question is the evaluation to answer, and which decision waits for the answer?',
  },
  reporting: {
    name: 'Reporting back',
    meaning:
      'Information returned to whoever gave the assignment or the money. It often takes time from managers and staff, so the receiver needs to have a use for it.',
    ask: 'Who reads the report, what is it used for and which answer does its writer get?',
  },
  coLeadership: {
    name: 'Co-leadership',
    meaning: 'Staff take part in leading: they take initiative and responsibility for the whole together with the manager. The formal mandates still differ.',
    ask: 'What do staff and manager agree on, and within which limits?',
  },
  timeThief: {
    name: 'Time thief',
    meaning:
      'A task that takes time without being of as much use to those whom the activity is for. Administrative time thieves are, for example, double documentation and reports without readers.',
    ask: 'What can be removed when this is added?',
  },
  steeringLoop: {
    name: 'Steering loop',
    meaning:
      'A picture of steering as a turn that is repeated: where are we going, how far have we come and what needs to change. SKR uses the Swedish word in its material.',
    ask: 'Does the draft say something about all three parts, so that the loop closes?',
  },
  governingDocument: {
    name: 'Governing document',
    meaning:
      'An adopted document that says what is to apply or be reached, such as a policy, a plan or a guideline. What the kinds are called and how much they weigh differ between organisations.',
    ask: 'Is one more document needed, and if so, which can be repealed?',
  },
  policy: {
    name: 'Policy',
    meaning: 'A short document on attitude and values in a matter. It says where one stands and usually leaves to other documents how things are done.',
    ask: 'Does it help when two good things stand against each other?',
  },
  guideline: {
    name: 'Guideline',
    meaning: 'Support for how one usually acts in certain situations, with room for judgement. How binding it is varies and needs to be said.',
    ask: 'What always applies, and when may one do otherwise?',
  },
  routine: {
    name: 'Routine',
    meaning:
      'A description of how a certain task is carried out, step by step. Detail is in its place here, above all where safety or legal certainty is at stake.',
    ask: 'Have those who work by the routine taken part in writing it, and how is it changed?',
  },
  standingOrders: {
    name: 'Standing orders',
    meaning: 'The rules of the municipal or regional assembly on what a committee or board is in charge of and how it works. They are a source of its mandate.',
    ask: 'Does what the draft lays on the committee keep within its standing orders?',
  },
  coCreation: {
    name: 'Co-creation',
    meaning: 'Services and solutions are made together with those whom they are for, from the question to the answer. It is more than gathering opinions.',
    ask: 'Who takes part from the start, and what can they really change?',
  },
  userReview: {
    name: 'User review',
    meaning:
      'People with experience of their own of a service study it, often by interviewing those who use it today. It catches what surveys find hard to reach.',
    ask: 'Who receives what the users find, and when do they learn what it led to?',
  },
  selfAssessment: {
    name: 'Self-assessment',
    meaning: 'An organisation or a person judges itself by given questions. It is most useful when a conversation with somebody from outside follows.',
    ask: 'Is the assessment for learning or for comparing, and with whom is it discussed?',
  },
  peerLearning: {
    name: 'Peer learning',
    meaning: 'Colleagues develop their work together by regularly trying, telling and looking at one another’s ways of doing things. It takes time set aside.',
    ask: 'When and how often do the colleagues meet, and on whose time?',
  },
  paymentModel: {
    name: 'Payment model',
    meaning: 'The way of distributing money to those who carry out an assignment, such as per hour, per person or as a lump sum. The model steers what pays.',
    ask: 'What does the model tempt to, and can it be made simpler?',
  },
  detailedSteering: {
    name: 'Detailed steering',
    meaning:
      'Steering of how work is done rather than of what it is to lead to. It can be justified by great risks, and otherwise leaves less room to adapt to the person one meets.',
    ask: 'Which risk justifies the detail, and can the purpose do instead?',
  },
  equivalence: {
    name: 'Equivalence',
    meaning:
      'That all get equally good quality and equally good opportunities, wherever they live and whoever they are. It can take doing different things for different people.',
    ask: 'What is to be the same for all, and what may be adapted?',
  },
  referral: {
    name: 'Referral for comment',
    meaning:
      'A proposal is sent to those concerned for comment before the decision is taken. In health care the Swedish word means something else: a request for examination or care.',
    ask: 'Who has been able to comment, and can one see what changed as a result?',
  },
  principal: {
    name: 'Responsible authority',
    meaning:
      'Whoever is ultimately responsible for an activity, such as the municipality or the company that runs a school. Several levels within it may share the tasks.',
    ask: 'Who within the responsible authority does or decides what is said here?',
  },
  publicAuthority: {
    name: 'Exercise of public authority',
    meaning:
      'Decisions and measures by which the public decides over an individual, such as on benefits, grades or permits. The law then makes special demands on objectivity and equal treatment.',
    ask: 'Is it clear what follows from law here, and where judgement in the single case comes in?',
  },
};

export const termWords: Readonly<Record<Language, Readonly<Record<TermId, TermWords>>>> = { sv, en };
