import { describeRule } from '../support/rule-cases.ts';

const titled = (body: string, title = 'Plan för centrum'): string => `# ${title}\n\n${body}\n`;

describeRule('inform-only', {
  type: 'plan',
  asks: [
    ['residents of the plan', titled('Invånarna ska informeras om planen innan arbetet börjar.'), 'Invånarna ska informeras'],
    ['somebody informs', titled('Förvaltningen informerar brukare och anhöriga om förändringarna.'), 'informerar brukare'],
    ['no matter named', titled('Medborgarna ska informeras löpande.'), 'Medborgarna ska informeras'],
    ['inverted', titled('Inför ombyggnaden ska hyresgästerna underrättas.'), 'hyresgästerna underrättas'],
    ['they get information', titled('Eleverna ska få information om omorganisationen.'), 'Eleverna ska få information'],
    ['in a list', titled('## Genomförande\n\n- Vårdnadshavarna informeras om beslutet om nedläggning\n- Rektorn leder flytten'), 'Vårdnadshavarna informeras'],
    ['in a table', titled('| Aktivitet | När |\n|---|---|\n| Invånarna informeras om åtgärderna | mars |'), 'Invånarna informeras'],
    ['information goes to them', titled('Information om projektet ska lämnas till invånarna.'), 'Information om projektet ska lämnas till invånarna'],
    [
      'twice in one document',
      titled('Invånarna ska informeras om planen.\n\n## Uppföljning av planen\n\nPatienterna underrättas om resultatet.'),
      'Invånarna ska informeras',
    ],
    [
      'a programme',
      titled('Nämnden ska hålla brukarna informerade. Klienterna upplyses om kommande förändringar.', 'Program för omsorg'),
      'Klienterna upplyses',
      'program',
    ],
    [
      'told besides staff',
      titled('Medborgarna meddelas resultatet. Alla medarbetare deltar i arbetet.', 'Strategi för parker'),
      'Medborgarna meddelas',
      'strategi',
    ],
  ],
  silent: [
    ['consultation elsewhere', titled('Invånarna ska informeras om planen.\n\nInför beslutet hålls samråd.')],
    ['they take part', titled('Invånarna ska informeras om planen. Brukarna deltar när åtgärderna väljs.')],
    ['views are taken', titled('Invånarna ska informeras om planen och kan lämna synpunkter.')],
    [
      'the plan came out of dialogue',
      titled('## Bakgrund\n\nFörslaget har tagits fram i dialog med hyresgästerna.\n\n## Åtgärder\n\nHyresgästerna informeras om åtgärderna.'),
    ],
    ['their rights', titled('Brukarna ska informeras om sin rätt att överklaga.')],
    ['a case', titled('Vårdnadshavaren ska samma dag informeras om elevens frånvaro.')],
    ['a crisis', titled('Invånarna ska informeras om krisen via kommunens webbplats.')],
    ['services on offer', titled('Anhöriga informeras om vilket stöd som finns.')],
    ['the board is told', titled('Nämnden ska informeras om planen.')],
    ['staff are told', titled('Medarbetarna informeras om förändringarna.')],
    ['denied', titled('Invånarna ska inte bara informeras om planen, de beslutar själva om parken.')],
    ['a law', titled('Enligt 3 kap. 1 § skollagen ska vårdnadshavare informeras om planen.')],
    ['quoted', titled('> Invånarna ska informeras om planen.\n\nKommunstyrelsen leder arbetet.')],
    ['a guideline', titled('Invånarna ska informeras om planen.', 'Riktlinje för parker'), 'riktlinje'],
    ['a heading', titled('## Invånarna ska informeras om planen\n\nKommunstyrelsen leder arbetet.')],
  ],
});
