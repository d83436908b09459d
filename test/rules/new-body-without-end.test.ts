import { describeRule } from '../support/rule-cases.ts';

/** A piece without a title is read as a part of something larger, where the task may stand. */
const plan = (body: string): string => `# Plan för området\n\n${body}\n`;

describeRule('new-body-without-end', {
  asks: [
    [
      'two councils start',
      plan('Ett näringslivsråd och ett handelsråd startas under våren. Näringslivsenheten kallar.'),
      'näringslivsråd och ett handelsråd startas',
    ],
    ['each department sets one up', plan('Varje förvaltning inrättar en arbetsgrupp för digitalisering.'), 'inrättar en arbetsgrupp'],
    ['the board appoints', plan('Kommunstyrelsen utser en styrgrupp. Mötena dokumenteras.'), 'utser en styrgrupp'],
    ['shall be formed', plan('Ett nätverk mot våld ska bildas i varje kommundel.'), 'nätverk mot våld ska bildas'],
    ['in a list', plan('## Åtgärder\n\n- En referensgrupp tillsätts i varje område\n- Lampor byts'), 'referensgrupp tillsätts'],
    ['in a table', plan('| Åtgärd | Ansvarig |\n|---|---|\n| Starta ett digitaliseringsforum | It-chefen |'), 'Starta ett digitaliseringsforum'],
    [
      'a list of groups',
      plan(
        '## Organisation\n\nFöljande bildas vid projektstart:\n\n- Trygghetsråd centrum\n- Fastighetsägarforum\n- Samverkansgrupp polis–kommun\n\nGrupperna informeras.',
      ),
      'Trygghetsråd centrum',
    ],
    ['inverted', plan('Under hösten etableras ett samverkansforum med föreningarna.'), 'etableras ett samverkansforum'],
    ['several', plan('Nämnden bildar två expertgrupper.'), 'bildar två expertgrupper'],
  ],
  silent: [
    ['a purpose', plan('Nämnden tillsätter en arbetsgrupp för att ta fram ett förslag till ny avgift.')],
    ['its task in the next sentence', plan('Kommunstyrelsen utser en styrgrupp. Styrgruppen har i uppdrag att prioritera mellan åtgärderna.')],
    [
      'its task in another section',
      plan('## Organisation\n\nEn samordningsgrupp tillsätts.\n\n## Roller\n\nSamordningsgruppen beslutar om ordningen mellan åtgärderna.'),
    ],
    ['an end', plan('En projektgrupp bildas till och med den 30 juni 2027.')],
    ['it replaces', plan('Ett gemensamt råd bildas och ersätter de tre tidigare.')],
    ['if needed', plan('Vid behov tillsätts en arbetsgrupp.')],
    ['a power', plan('Kommundirektören får tillsätta tidsbegränsade arbetsgrupper.')],
    ['not formed', plan('Ingen ny arbetsgrupp tillsätts.')],
    ['it ends', plan('Referensgrupper som tillsätts i dag avskaffas.')],
    ['members of a group', plan('Två ledamöter till ett råd utses av nämnden.')],
    ['a council of pupils', plan('Ett elevråd bildas på varje skola.')],
    ['a council of users', plan('Husets användare bildar ett husråd.')],
    ['a network of cables', plan('Kommunen etablerar ett fibernätverk.')],
    ['consultation', plan('Samråd sker med föreningarna.')],
    ['background', plan('## Bakgrund\n\nKommunen bildar ett råd varje år.')],
    ['a block quote', plan('> En arbetsgrupp tillsätts.')],
    ['a heading', plan('## Arbetsgrupp tillsätts\n\nFrågan tas i ledningsgruppen.')],
    ['somebody else’s network', plan('Kommunen deltar i det nationella nätverk som bildas 2027.')],
    ['a forum for dialogue', plan('Projektet startar ett forum för dialog med invånarna.')],
    ['parents', plan('Förskolan startar ett föräldranätverk.')],
    ['the ordinary management', plan('Varje skola utser en ledningsgrupp.')],
    ['a statute', plan('Ett råd inrättas vid myndigheten.'), 'forfattning'],
  ],
});
