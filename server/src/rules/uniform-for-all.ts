import { placeholder } from '../core/placeholder.ts';
import { isInternal } from '../governance/purpose.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const way =
  '(arbetssätt(et)?|arbetsmetod(en|er)?|metod(en|er)?|modell(en|er)?|rutin(en|er|erna)?|process(en|er|erna)?|sätt|upplägg(et)?|insats(en|er)?|mall(en)?|schema(t)?|bemötande(t)?|undervisningsmodell(en)?|arbetsgång(en)?|besökstid(er)?|tidsåtgång(en)?)';
const same = '(enhetlig(a|t)?|likformig(a|t)?|standardiserad(e)?|standardiserat|likadan(a|t)?|likriktad(e)?|likriktat)';
const every =
  '(alla|samtliga|varje|hela) (kommunens|våra|nämndens|berörda)? (enhet(er|erna)?|skola|skolor|skolorna|förskola|förskolor(na)?|verksamhet(er|erna)?|område(n|na)?|distrikt(en)?|arbetslag(en)?|hemtjänstgrupp(er|erna)?|grupp(er|erna)?|avdelning(ar|arna)?|boende(n|na)?|brukare|elev(er)?|barn|patient(er)?|klient(er)?|invånare|familj(er)?|kund(er)?|organisation(en)?|utförare|vårdboende(n|na)?|kommun(en)?)';

export const uniformForAll = wordRule({
  id: 'uniform-for-all',
  principles: ['medborgarfokus', 'handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.1' },
  types: new Set(['riktlinje', 'program', 'rutin', 'plan', 'handlingsplan', 'policy', 'strategi', 'verksamhetsplan', 'regler', 'uppdrag']),
  words: {
    sv: {
      title: 'Samma sätt för alla',
      what: 'Ser krav på att arbetet ska göras likadant överallt: enhetligt arbetssätt, samma metod på alla enheter, standardiserade insatser.',
      why: 'Människor kommer med olika behov, och då ger samma insats olika resultat. SOU 2018:47 beskriver hur det kan behövas variation i insatsen för att utfallet ska bli mer lika.',
      advice: 'Skriv vad som ska bli lika för den som får stödet, och vad enheten får anpassa för att nå dit.',
      silent:
        'När meningen handlar om likvärdighet, rättssäkerhet, säkerhet, hygien, läkemedel, mål, mätning, taxor, data, dokumentation eller annan administration, när den själv eller nästa mening säger vad som får anpassas, i dokument om interna frågor, i avtal, reglementen, tillsynsplaner, författningar, citat, lagcitat och bakgrund.',
      message: (said) =>
        `Är det vägen eller resultatet som ska vara lika (”${said}”)? Om behoven skiljer sig kan samma arbetssätt ge sämre resultat för dem som behöver något annat.`,
    },
    en: {
      title: 'One way for all',
      what: 'Sees demands that work is done alike everywhere: a uniform way of working, the same method in all units, standardised services.',
      why: 'People come with different needs, and then the same service gives different results. SOU 2018:47 describes how the service may have to vary for the outcome to be more equal.',
      advice: 'Say what is to be equal for those who get the support, and what the unit may adapt to get there.',
      silent:
        'When the sentence is about equivalence, legal certainty, safety, hygiene, medicines, goals, measuring, rates, data, records or other administration, when it or the next sentence says what may be adapted, in documents on internal matters, on contracts, rules of procedure, plans for supervision, statutes, quotations, quotations of law and background.',
      message: (said) =>
        `Is it the way or the result that is to be equal (”${said}”)? Where needs differ the same way of working may give worse results for those who need something else.`,
    },
  },
  examples: {
    bad: [
      { type: 'riktlinje', markdown: 'Stödet ska ges på ett enhetligt sätt.\n' },
      { type: 'program', markdown: 'Samma metod används på alla skolor från och med hösten.\n' },
    ],
    good: [
      { type: 'riktlinje', markdown: 'Stödet ska vara likvärdigt. Enheten väljer själv arbetssätt.\n' },
      { type: 'program', markdown: 'Samma arbetssätt används på alla enheter. Arbetslaget får anpassa det efter elevernas behov.\n' },
    ],
  },
  finds: terms(
    `${same} ${way}, samma ${way} … (för|i|på|av|hos|inom|gentemot) ${every}, ${every} .. (arbetar|arbeta|har|använder|använda|följer|följa|tillämpar|tillämpa) … (samma|${same}) ${way}, (på samma sätt|likadant|enhetligt|lika) (för|i|på|av|hos|inom|gentemot) ${every},
    ${every} … (arbetar|arbeta|görs|göras|utförs|utföras|genomförs|genomföras) (på)? (likadant|enhetligt|samma sätt|exakt samma sätt), standardisera(s|r)? … (arbetssätt(et|en)?|metod(er|erna)?|process(er|erna)?|insats(er|erna)?|besök(en)?|stöd(et)?), ${every} … (får|ges|erbjuds) (en|ett)? samma (insats|stöd|paket|antal timmar|upplägg)`,
  ),
  unless: terms(
    `*likvärdig*, *rättssäk*, förutse*, förutsäg*, myndighetsutöv*, tillsyn, tillsynen, föreläggande*, vite, viten, tvångs*, tvingande, likabehandl*, *jämlik*, diskriminer*, *säkerhet*, *säker(t|a)?, patientsäker*, *hygien*, *läkemedel*, *läkemedels*, smitt*, vårdprogram*, diarie*, metadata, *arkiv*, *format(et)?, grafisk*, *konto*, *faktur*, konter*, *registrer*, *avgift*, taxa, taxor, *redovis*, *bokför*, upphandl*, inköp*, *data*, api*, *system*, e-tjänst*, *identitet*, klassning*, klassifi*, dokumenter*, dokumentation*, journal*, mät(s|a|er|ning|ningar)?, beräkn*, *ersättning*, statistik*, *rapport*, namn*, skylt*, *mål, *målen, *målet, terminologi*, *begrepp, språkbruk, avtal*, delegat*, lön*, anpass*, varier*, se olika ut, lokala förutsättningar, behov*, väljer själv, nyckel*, brand*, larm*, avvikelse*, incident*`,
  ),
  answered: terms('anpass*, varier*, se olika ut, olika behov, efter behov, utifrån … behov, väljer själv(a)?, avvika, avsteg, frångå'),
  isMeant: (_, { document }) => !isInternal(document),
  fixes: [
    {
      title: { sv: 'Skriv vad som är lika och vad som får anpassas', en: 'Say what is equal and what may be adapted' },
      after: `Lika för alla är ${placeholder('vad')}. Hur arbetet görs får anpassas efter ${placeholder('vilkas')} behov.`,
    },
  ],
});
