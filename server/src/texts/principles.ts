import type { Language } from '../core/config.ts';
import type { PrincipleId } from '../core/principles.ts';
import type { Source } from '../core/rule.ts';

interface PrincipleWords {
  /** What the principle means for a governing document. */
  readonly meaning: string;
  /** What a draft that carries it says. */
  readonly contains: readonly string[];
}

export const principleSources: Readonly<Record<PrincipleId, Source>> = {
  tillit: { work: 'SOU 2018:47', section: '4.7' },
  medborgarfokus: { work: 'SOU 2018:47', section: '5.2' },
  helhetssyn: { work: 'SOU 2018:47', section: '5.3' },
  handlingsutrymme: { work: 'SOU 2018:47', section: '5.4' },
  stod: { work: 'SOU 2018:47', section: '5.5' },
  kunskap: { work: 'SOU 2018:47', section: '5.6' },
  oppenhet: { work: 'SOU 2018:47', section: '5.7' },
  // The eighth was added by SOU 2019:43; SOU 2018:47 only speaks of it as support (domain fact 1).
  langsiktighet: { work: 'SOU 2018:47', section: '7.7' },
};

export const principleWords: Readonly<Record<Language, Readonly<Record<PrincipleId, PrincipleWords>>>> = {
  sv: {
    tillit: {
      meaning:
        'Utgå från att de som gör arbetet vill och kan göra det bra, och följ upp för att lära och hjälpa i stället för att leta fel. Kontroll behövs, men med ett syfte.',
      contains: [
        'vem som bestämmer vad, och vem som bestämmer hur',
        'dialog i en bestämd rytm mellan dem som styr och dem som blir styrda',
        'vad uppföljningen ska användas till',
        'vilka krav som tas bort',
      ],
    },
    medborgarfokus: {
      meaning: 'Börja i vad de människor som dokumentet är till för behöver, och låt dem påverka.',
      contains: ['vilka dokumentet är till för', 'vad som blir bättre för dem', 'hur de är med och påverkar', 'vart de vänder sig när något blir fel'],
    },
    helhetssyn: {
      meaning: 'Ta ansvar för helheten, över gränser mellan enheter och organisationer, så att ingen faller mellan stolarna.',
      contains: ['vem som håller ihop det som flera gör', 'gemensamt arbete, mål eller medel', 'hur dokumentet hänger ihop med annan styrning'],
    },
    handlingsutrymme: {
      meaning: 'Lägg besluten nära dem som berörs och gör mandaten tydliga. Otydlighet är inte frihet.',
      contains: ['vem som får besluta om vad', 'vad som ska nås, inte i detalj hur', 'när man får göra på ett annat sätt, och hur man berättar det'],
    },
    stod: {
      meaning: 'Den som får ett ansvar behöver stöd: av sin chef, av stödfunktioner, med tid och resurser.',
      contains: ['vem som ger stöd och vart man vänder sig', 'tid, pengar eller personal som är avsatt', 'hur stödet kan påverkas av dem som använder det'],
    },
    kunskap: {
      meaning: 'Bygg på kunskap och erfarenhet, och gör lärande till en del av arbetet.',
      contains: [
        'vilken kunskap dokumentet bygger på',
        'var man lär av varandra, hur ofta och på vilken tid',
        'att den som lämnar uppgifter får veta vad de ledde till',
      ],
    },
    oppenhet: {
      meaning: 'Dela information, välkomna invändningar och tala om misstag så att andra kan lära av dem.',
      contains: ['att resultat och underlag går att se', 'att förslag och kritik får svar', 'vad som händer när något går fel'],
    },
    langsiktighet: {
      meaning:
        'Se bortom nästa år: vad ska hålla, vad ska ha blivit bättre, och vad händer när projektet är slut? Den åttonde principen, tillagd i SOU 2019:43.',
      contains: [
        'ett årtal bortom nästa år tillsammans med en effekt',
        'hur länge dokumentet gäller och när det ses över',
        'vad som fortsätter efter projekt och tillfälliga pengar',
      ],
    },
  },
  en: {
    tillit: {
      meaning:
        'Start from the belief that those who do the work want to and can do it well, and follow up to learn and help rather than to find fault. Control is needed, with a purpose.',
      contains: [
        'who decides what, and who decides how',
        'dialogue in a set rhythm between those who steer and those who are steered',
        'what follow-up is used for',
        'which demands are removed',
      ],
    },
    medborgarfokus: {
      meaning: 'Start in what the people served need, and let them have a say.',
      contains: ['whom the document is for', 'what gets better for them', 'how they take part', 'where they turn when something goes wrong'],
    },
    helhetssyn: {
      meaning: 'Take responsibility for the whole, across units and organisations, so that nobody falls between.',
      contains: ['who holds together what several do', 'joint goals or means', 'how the document relates to other steering'],
    },
    handlingsutrymme: {
      meaning: 'Put decisions close to those concerned and make mandates clear. Vagueness is not freedom.',
      contains: ['who may decide what', 'what to reach, not how in detail', 'when one may act otherwise, and how that is told'],
    },
    stod: {
      meaning: 'Those who are given responsibility need support: from their manager, from support functions, with time and means.',
      contains: ['who gives support and where one turns', 'time, money or staff set aside', 'how those who use the support can influence it'],
    },
    kunskap: {
      meaning: 'Build on knowledge and experience, and make learning part of the work.',
      contains: [
        'what knowledge the document builds on',
        'where people learn from each other, how often and in what time',
        'that those who deliver data learn what came of it',
      ],
    },
    oppenhet: {
      meaning: 'Share information, welcome objections and talk of mistakes so that others can learn from them.',
      contains: ['that results and material can be seen', 'that proposals and criticism are answered', 'what happens when something goes wrong'],
    },
    langsiktighet: {
      meaning:
        'See beyond the next year: what should last, what should have become better, and what happens when the project ends? The eighth principle, added by SOU 2019:43.',
      contains: [
        'a year beyond the next together with an effect',
        'how long the document is valid and when it is reviewed',
        'what goes on after projects and temporary money',
      ],
    },
  },
};
