import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { only } from '../support/one-rule.ts';
import { describeRule } from '../support/rule-cases.ts';

const plan = (section: string, ...more: readonly string[]): string =>
  `# Plan för friluftsliv\n\nFritidschefen sköter lederna.\n\n${[section, ...more].join('\n\n')}\n`;

describeRule('followup-without-dialogue', {
  type: 'plan',
  asks: [
    ['a report to the board', plan('## Uppföljning\n\nFritidschefen redovisar måtten till nämnden varje månad.'), 'Uppföljning'],
    ['in the annual report', plan('## Uppföljning\n\nPlanen följs upp i årsredovisningen.'), 'Uppföljning'],
    ['numbered, of the plan', plan('## 7 Uppföljning av planen\n\nPlanen ska följas upp vartannat år av nämnden.'), '7 Uppföljning av planen'],
    ['evaluation', plan('## Utvärdering\n\nEffekterna ska utvärderas under 2028. Utvärderingen lämnas till kommunstyrelsen.'), 'Utvärdering'],
    ['reports in a list', plan('## Rapportering\n\nFörvaltningen lämnar:\n\n- månadsrapport till chefen\n- kvartalsrapport till nämnden'), 'Rapportering'],
    ['a table', plan('## Uppföljning\n\n| Rapport | När |\n|---|---|\n| Delårsrapport | Augusti |\n| Årsredovisning | December |'), 'Uppföljning'],
    [
      'with subsections',
      plan('## Uppföljning\n\n### Varje månad\n\nChefen rapporterar ekonomin.\n\n### Varje år\n\nNämnden redovisar till fullmäktige.'),
      'Uppföljning',
    ],
    [
      'follow-up and review',
      plan('## Uppföljning och revidering\n\nNämnden sammanställer uppgifterna i december. Planen revideras 2029.'),
      'Uppföljning och revidering',
    ],
    [
      'dialogue about something else',
      plan('## Uppföljning\n\nNämnden redovisar målen i delårsrapporten.', '## Samverkan\n\nFöreningarna bjuds in till dialog om lederna.'),
      'Uppföljning',
    ],
    ['a bold heading', plan('**Uppföljning**\n\nHR lämnar statistik till nämnden i mars.'), '**Uppföljning**'],
  ],
  silent: [
    ['what has had little effect', plan('## Uppföljning\n\nRapporten lämnas i maj och visar vilka insatser som har haft liten effekt.')],
    ['surprises are commented on', plan('## Uppföljning\n\nMåtten redovisas i maj. Fritidschefen kommenterar det som överraskar.')],
    ['whether it is enough, each year', plan('## Uppföljning\n\nMåtten redovisas i maj. Nämnden bedömer varje vår om insatserna räcker.')],
    ['what it is due to', plan('## Uppföljning\n\nFritidschefen redovisar måtten varje höst och berättar vad utvecklingen beror på.')],
    ['what lies behind', plan('## Uppföljning\n\nNämnden får en redovisning i maj av hur det går och vad som ligger bakom.')],
    ['whether it is enough', plan('## Uppföljning\n\nFritidschefen redovisar måtten. Nämnden bedömer om insatserna räcker.')],
    ['a stand is taken', plan('## Uppföljning\n\nMåtten redovisas i maj. Nämnden tar ställning till om planen behöver ändras.')],
    [
      'gone through, and told what it led to',
      plan('## Uppföljning\n\nFritidschefen redovisar måtten. De gås igenom i arbetslagen, som får veta vad de ledde till.'),
    ],
    ['it is talked over', plan('## Uppföljning\n\nChefen redovisar målen och går igenom dem tillsammans med arbetslagen.')],
    ['analysis', plan('## Uppföljning\n\nNämnden får en analys i juni.')],
    ['a return', plan('## Uppföljning\n\nFörvaltningen återkopplar resultatet till enheterna.')],
    ['a question to answer', plan('## Uppföljning\n\nEn oberoende utvärdering görs 2028, med frågan om planen har lett till verkliga förändringar.')],
    ['those concerned are asked', plan('## Uppföljning\n\nFritidschefen intervjuar besökare och redovisar för nämnden.')],
    ['the unit chooses itself', plan('## Uppföljning\n\nVarje enhet väljer själv hur den följer upp arbetet.')],
    ['only revision', plan('## Uppföljning\n\nPlanen revideras vid behov.')],
    ['a section on dialogue', plan('## Uppföljning\n\nNämnden redovisar målen i delårsrapporten.', '## Dialog och lärande\n\nArbetslagen träffas i maj.')],
    ['a sentence elsewhere', plan('## Uppföljning\n\nNämnden redovisar målen i delårsrapporten.', '## Arbetssätt\n\nResultatet diskuteras i arbetslagen.')],
    ['the follow-up of a case', plan('## Uppföljning av insatser\n\nHandläggaren följer upp insatsen efter sex månader och rapporterar.')],
    ['the follow-up of contracts', plan('## Avtalsuppföljning\n\nAvtalsansvarig rapporterar köptrohet.')],
    ['a talk of follow-up', plan('## Uppföljningssamtal\n\nChefen rapporterar vad som sägs.')],
    ['nothing under the heading', plan('## Uppföljning')],
    ['rules of procedure', plan('## Uppföljning\n\nNämnden redovisar till fullmäktige.'), 'reglemente'],
    ['an assignment of the state', plan('## Redovisning\n\nMyndigheten redovisar uppdraget senast den 1 mars.'), 'uppdrag'],
    ['an extract', '# Utdrag ur planen\n\n## Uppföljning\n\nNämnden redovisar målen.\n'],
    [
      'what looks for deficiencies only is the question of another rule',
      plan('## Uppföljning\n\nChefen rapporterar avvikelser och brister till nämnden. Stickprov tas varje månad.'),
    ],
    ['still to be filled in', plan('## Uppföljning\n\n[Vem: skriv här] samtalar om resultatet.')],
  ],
});

describe('the paragraph', () => {
  it('stands at the end of the section, after a table', () => {
    const markdown = plan('## Uppföljning\n\n| Rapport | När |\n|---|---|\n| Årsredovisning | December |', '## Bilagor\n\nKarta.');
    const [fix] = only('followup-without-dialogue', markdown, { type: 'plan' })[0]?.fixes ?? [];
    expect(applyEdits(markdown, fix?.edits ?? [])).toMatch(/December \|\n\n\[Vem: skriv här\][^\n]*\n\n## Bilagor/);
  });
});
