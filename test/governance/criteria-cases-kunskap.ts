import type { Case } from './criteria-cases.ts';

/** Of the principle kunskap, beside those in `criteria-cases-within.ts`. */
export const casesKunskap: Readonly<Record<string, Case>> = {
  'asks-why': {
    meets: [
      'Vid uppföljningen frågar vi inte bara hur det gick, utan varför.',
      'Enhetscheferna analyserar orsakerna till avvikelserna tillsammans med arbetslaget.',
      'Uppföljningen ska förklara varför resultatet blev som det blev.',
      'Arbetslaget diskuterar vad som ligger bakom elevernas resultat.',
      'Förvaltningen analyserar varför mål inte nås.',
      'Nämnden följer upp vad som hände och vad det berodde på.',
    ],
    misses: [
      'Uppföljningen visar hur många som har fått stöd.',
      'Orsaken till frånvaron anges på blanketten.',
      'Enheten ska inte analysera orsakerna till avvikelserna.',
      'Analys av orsaker i uppföljningen',
      'Varför ska vi följa upp resultatet?',
      'Nämnden förklarar varför beslutet fattades.',
      'Handläggaren motiverar varför ansökan avslås.',
      'Förvaltningen planerar att analysera orsakerna till sjukfrånvaron.',
      'Förra året analyserade enheten orsakerna till köerna.',
      'Polisen utreder orsaken till branden.',
      'Läkaren utreder orsaken till patientens besvär.',
    ],
  },
  'tries-and-evaluates': {
    meets: [
      'Nya arbetssätt prövas på två enheter och utvärderas innan de sprids till resten.',
      'Förvaltningen testar den nya mallen i liten skala och utvärderar den efter tre månader.',
      'Varje förskola får pröva en förändring i taget och följer upp vad den gav innan fler gör likadant.',
      'En pilot genomförs i ett område och utvärderas före beslut om bredare införande.',
      'Hemtjänsten provar den nya modellen i en grupp, utvärderar den och avgör sedan om fler ska använda den.',
    ],
    misses: [
      'Nya arbetssätt införs i hela förvaltningen den 1 januari.',
      'Nämnden prövar ansökan och följer upp beslutet.',
      'Det nya arbetssättet prövades på två enheter och utvärderades 2024.',
      'Vi vill våga pröva nya arbetssätt i liten skala och utvärdera dem.',
      'Nya arbetssätt prövade i liten skala och utvärderade',
      'Nya metoder prövas inte i liten skala och utvärderas inte innan de införs.',
      'Anbuden utvärderas efter att varorna har provats på en enhet.',
      'Brandlarmet testas varje månad och resultatet utvärderas.',
      'Bör nya arbetssätt prövas i liten skala och utvärderas?',
      'Staten prövar nya metoder, enligt en rapport, och utvärderar dem.',
      'Nya arbetssätt prövas i hela kommunen.',
      'Nya metoder får prövas först efter beslut av nämnden, som följer upp kostnaden.',
    ],
  },
};
