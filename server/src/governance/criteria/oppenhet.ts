import type { Criterion } from './criterion.ts';
import { all, any, hasActor, isAbout, lays, mentions, not, says, terms } from './terms.ts';

const material =
  '(resultat(et|en)?|*resultat(et|en)?|underlag(et|en)?|*underlag(et|en)?|utvärdering(en|ar|arna)?|uppföljning(en|ar|arna)?|*uppföljning(en|ar|arna)?|*rapport(en|er|erna)?|svar(en|et)?|lärdom(en|ar|arna)?|statistik(en)?|*statistik(en)?|mätning(en|ar|arna)?|*mätning(en|ar|arna)?|*enkät(en|er|erna)?|*undersökning(en|ar|arna)?|protokoll(et|en)?|minnesanteckningar(na)?|handlingar(na)?|utfall(et)?|granskning(en|ar|arna)?|öppna data|data|*redovisning(en|ar)?|*analys(en|er|erna)?|*berättelse(n|r)?|sammanställning(en|ar|arna)?|siffror(na)?|slutsats(en|er|erna)?)';
const shows =
  '(publiceras|publicerar|publicera|offentliggörs|offentliggör|offentliggöras|offentliggöra|läggs … ut|lägger … ut|läggas … ut|redovisas öppet|redovisas … öppet|görs … tillgänglig(a|t)?|göras … tillgänglig(a|t)?|är … tillgänglig(a|t)? för|delas öppet|tillgängliggörs|tillgängliggör|tillgängliggöra|tillgängliggöras|finns … på (*webbplats|*webbplatsen|webben|intranätet|*hemsida|*hemsidan|biblioteket|*portalen)|(samlas|samlar|visas|visar|läggs) … på … (*webbplats|*webbplatsen|webben|intranätet|*webbsida|*webbsidan|*hemsida|*hemsidan|*portalen|*portal))';
const shared = terms(
  `${material} … ${shows}, ${shows} … ${material}, <who> kan (läsa|se|ta del av|följa) … ${material} … på .. (webbplats|*webbplatsen|webben|intranätet)`,
);
const hidden = terms('rapporteringsmall*, systemet, planeringssystemet, internt i, loggar');

const proposal = terms(
  'förslag(et|en)?, *bättringsförslag(et|en)?, medborgarförslag(et|en)?, kritik(en)?, synpunkt(en|er|erna)?, klagomål(et|en)?, idé(n|er|erna)?, invändning(en|ar|arna)?, larmar, slår larm, påtalar, visselblåsning, anmärkning(en|ar)?, e-förslag(et|en)?, föreslår, kritiserar, klagar',
);
const proposer = terms(
  'förslag(et|en)?, *bättringsförslag(et|en)?, medborgarförslag(et|en)?, kritik(en)?, synpunkt(en|er|erna)?, klagomål(et|en)?, idé(n|er|erna)?, frågor och svar, synpunkter och svar',
);
const answer = terms(
  `(får|få|ges|har rätt till) … (svar|återkoppling|besked), (svar|svaret|återkoppling|återkopplingen|besked) … (lämnas|skickas|ges), (lämnar|lämna|skickar|skicka) … svar, ger … (svar|återkoppling|besked) … (inom|till), (?<!kan )besvaras, besvarar, besvara, bemöts, bemöter, bemötas, svarar … (inom|på|den|dem|alltid|senast|förslagsställaren), återkopplar, återkopplas, återkoppla, svaras … inom, är välkommen … bemöts, tas upp … (svar|besked|återkoppling), återkommer … (inom|med svar), kontaktar … (inom|den som)`,
);
const noAnswer = terms(
  'förslag till (svar|beslut|yttrande), remiss*, *beslutsförslag*, svar på (remiss|revision*|motion*), yttrande*, revisorer*(#[a-z])?, revisionen*',
);

const fault = terms(
  `misstag(et|en)?, går fel, gått fel, blir fel, blivit fel, felet, felen, fel, fel som, mindre fel, avvikelse(n|r|rna)?, incident(en|er|erna)?, tillbud(et|en)?, brist(en|er|erna)?, misslyckande(n|t)?, misslyckas, missförhållande(n|t|na)?, negativ(a)? händelse(r)?, händelse(n|r|rna)?`,
);
const faultHeading = /(?<!\p{L})(?:fel|misstag|går fel|avvikelser?|incidenter|tillbud)(?!\p{L})/u;
const responds =
  '(lär (oss|vi|av|sig)|lära (oss|av|sig)|lärande|lärdomar|berättar|berätta|rättar till|rätta till|rättar … tillsammans|rättar vi#w … tillsammans|rättar felet|letar … orsaker|söker … orsaker|letar … orsaken|vad i arbetssättet|vad i systemet|(orsaken|orsaker|orsakerna) … (tillsammans|i arbetssättet|med dem)|(går|gå) … igenom … (tillsammans|för att lära|med dem)|tas … upp … (för att lära|tillsammans)|används … (för lärande|för att lära|till att lära)|berättar … öppet|talar öppet|utan att leta)';
const learns = terms(responds);
const noBlame = terms(
  '(inte|aldrig) … (syndabock(ar|en)?|skyldig(a)?|skuld|skuldbelägga(s)?|bestraffa(s)?|straffa(s)?), (ingen|inga) … (drabbas|straffas|bestraffas|skuldbeläggs|hängs ut), utan rädsla, utan att … (skuldbelägga|leta syndabockar|peka ut), orsaker … inte skyldiga',
);
const noBlameSubject = terms(
  'misstag(et|en)?, fel, felet, avvikelse(n|r|rna)?, utredning(en|ar)?, berättat, berättar, prövat, pröva, rapporterar, rapporterat, anmäler, anmält, händelse(n|r|rna)?, larmar, larmat',
);
const sanction = terms('personalakt(en)?, varning, disciplin*, den enskild(e|a) medarbetaren(#s)?, kommenteras, målvärde(n|t|na)?, prognos(en|er)?');
const punished = terms('(ska|kan|får) … (straffas|bestraffas|varnas)');

export const oppenhet: readonly Criterion[] = [
  {
    id: 'results-shared',
    principle: 'oppenhet',
    question: { sv: 'Kan andra se resultat och underlag?', en: 'Can others see results and material?' },
    met: lays(says(shared), not(says(hidden))),
  },
  {
    id: 'proposals-answered',
    principle: 'oppenhet',
    question: { sv: 'Får den som föreslår eller kritiserar ett svar, och när?', en: 'Does whoever proposes or criticises get an answer, and when?' },
    met: lays(says(answer), any(mentions(proposal), isAbout(proposer)), not(mentions(noAnswer))),
  },
  {
    id: 'mistakes',
    principle: 'oppenhet',
    question: { sv: 'Vad händer när något går fel?', en: 'What happens when something goes wrong?' },
    met: all(
      not(mentions(sanction)),
      not(says(punished)),
      any(
        all(mentions(noBlame), isAbout(noBlameSubject)),
        lays(
          hasActor,
          says(learns),
          any(mentions(fault), (p) => faultHeading.test(p.heading.toLowerCase())),
        ),
      ),
    ),
  },
];
