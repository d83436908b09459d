import { describeRule } from '../support/rule-cases.ts';

describeRule('cover-your-back', {
  asks: [
    ['in case of inspection', 'Pärmarna sparas i tio år i händelse av tillsyn.\n', 'i händelse av tillsyn'],
    ['for the event that', 'Blanketter sparas på enheten för den händelse att granskning inleds.\n', 'för den händelse att granskning inleds'],
    ['a possible review', 'Samtalen antecknas inför en eventuell granskning.\n', 'inför en eventuell granskning'],
    ['keep the back free', 'Handläggaren antecknar varje kontakt för att hålla ryggen fri.\n', 'hålla ryggen fri'],
    ['be able to prove', 'Enheten ska kunna bevisa att insatsen är utförd.\n', 'kunna bevisa att insatsen är utförd'],
    ['shown at an inspection', 'Det ska finnas en förteckning som kan visas upp vid tillsyn eller revision.\n', 'visas upp vid tillsyn'],
    ['what is not documented', 'Det som inte är dokumenterat är inte utfört.\n', 'Det som inte är dokumenterat är inte utfört'],
    ['in a list', '## Skäl\n\n- Listan är vårt bevis om tiderna ifrågasätts\n- Rektorn leder mötet\n', 'är vårt bevis om tiderna ifrågasätts'],
    ['in a table', '| Handling | Varför |\n|---|---|\n| Signeringslista | visas upp vid inspektion |\n', 'visas upp vid inspektion'],
    ['complete for the authority', 'Förvaltningen ska vid varje tidpunkt kunna visa upp fullständig dokumentation.\n', 'visa upp fullständig dokumentation'],
  ],
  silent: [
    ['for the person', 'Vi dokumenterar för den enskildes skull, så att hen kan följa vad som händer.\n'],
    ['receipts', 'Kvitton ska kunna visas upp vid revision.\n'],
    ['an applicant', 'Sökanden ska kunna styrka att hen bor i kommunen.\n'],
    ['personal data', 'Kommunen ska kunna visa att personuppgifter behandlas rätt.\n'],
    ['the inspection itself', 'Vid tillsynen går inspektören igenom egenkontrollen.\n'],
    ['a plan of supervision', 'Verksamheten ska kunna visa upp dokumentation.\n', 'tillsynsplan'],
    ['a proof of something else', 'En dikt behöver inte bevisa sin nytta.\n'],
    ['in case of fire', 'I händelse av brand samlas alla vid flaggstången.\n'],
    ['a person shown', 'Utställningen visas upp för allmänheten.\n'],
    ['it was so before', 'Tidigare sparades pärmarna i händelse av tillsyn.\n'],
    ['background', '## Bakgrund\n\nPärmarna sparas i händelse av tillsyn.\n'],
    ['a quotation', 'En socialsekreterare sade: ”Vi skriver för att hålla ryggen fri.”\n'],
    ['a block quote', '> Vi skriver för att hålla ryggen fri.\n'],
    ['a heading', '## I händelse av tillsyn\n\nChefen ringer nämnden.\n'],
    ['a statute', 'Handlingen ska kunna visas upp vid inspektion.\n', 'forfattning'],
    ['the reason follows', 'Listan sparas i händelse av tillsyn. Den läses också igenom varje månad, så att brukaren får rätt hjälp.\n'],
  ],
});
