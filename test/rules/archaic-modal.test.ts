import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { only } from '../support/one-rule.ts';
import { describeRule } from '../support/rule-cases.ts';

const rule = 'archaic-modal';

describeRule(rule, {
  safe: true,
  asks: [
    ['a duty', 'Nämnden skall svara inom en vecka.\n', 'skall'],
    ['first in a question', 'Skall bidraget betalas tillbaka?\n', 'Skall'],
    ['capitals', 'Rektorn SKALL kontakta vårdnadshavaren.\n', 'SKALL'],
    ['bold', 'Rektorn **skall** kontakta vårdnadshavaren.\n', 'skall'],
    ['a condition', 'Om ärendet skall avgöras av nämnden får chefen inte besluta.\n', 'skall'],
    ['a denial', 'Uppgifterna skall inte lämnas vidare.\n', 'skall'],
    ['a heading', '## Vad som skall dokumenteras\n\nVi skriver det som behövs.\n', 'skall'],
    ['a list', 'Chefen:\n\n- leder arbetet\n- skall svara på frågor\n', 'skall'],
    ['a stem', 'Kommunstyrelsen skall:\n\n- leda arbetet\n- svara på frågor\n', 'skall'],
    ['a table', '| Vem | Vad |\n|---|---|\n| Rektor | Planen skall följas upp |\n', 'skall'],
    ['background', '## Bakgrund\n\nFullmäktige har beslutat att torget skall byggas om.\n', 'skall'],
    ['twice in a paragraph', 'Nämnden skall svara. Svaret skall vara skriftligt.\n', 'skall'],
    ['after a law as an adverbial at the end', 'Handlingarna skall vårdas enligt arkivlagen.\n', 'skall'],
    ['a shared verb', 'Chefen skall/bör delta.\n', 'skall'],
    ['after CRLF and an emoji', '# Plan\r\n\r\n🌱 Gården skall skötas.\r\n', 'skall'],
  ],
  silent: [
    ['ska', 'Nämnden ska svara inom en vecka.\n'],
    ['a quotation', 'I den förra planen stod: ”Nämnden skall svara inom en vecka.”\n'],
    ['a long quotation', 'Förordet slutar så här: ”Vi bygger nu. Staden skall bli grön. Alla skall få plats.”\n'],
    ['a block quote', '> Nämnden skall svara inom en vecka.\n'],
    ['what a law says', 'Enligt 9 § förvaltningslagen skall ett ärende handläggas enkelt och snabbt.\n'],
    ['what a law says, after the verb', 'Rektorn skall enligt skollagen utreda frånvaron.\n'],
    ['a paragraph told', '4 kap. 2 § skollagen anger att personalen skall ges möjlighet till inflytande.\n'],
    ['a paragraph after a colon', '3 kap. 7 § skollagen: Elever skall ges ledning och stimulans.\n'],
    ['a list that a law opens', 'Enligt 5 § arkivlagen gäller följande:\n\n- Registret skall vara ordnat\n- Papper skall vara beständigt\n'],
    ['a section on law', '## Lagstiftning\n\nBarnets bästa skall komma i främsta rummet.\n'],
    ['the name of a law', 'Vi följer lagen (1998:1) om hur avgifter skall beräknas.\n'],
    ['a title in italics', 'Arbetet utgår från programmet *Så skall vi bo* från 2004.\n'],
    ['a linked document', 'Se [Så skall arkivet ordnas](arkiv.md).\n'],
    ['a statute', 'Myndigheten skall lämna underlag.\n', 'forfattning'],
    ['the word explained', 'Orden SKALL och BÖR läses som krav och råd. Systemet SKALL vara öppet.\n'],
    ['a bark', 'Hundens skall hördes till förskolan.\n'],
    ['a compound', 'Skall-kraven står i bilagan.\n'],
    ['other words', 'Skallran ligger kvar, nötskal och skallskador tas upp.\n'],
    ['code', 'Fältet `skall` fylls i.\n'],
  ],
});

describe('the change', () => {
  it.each([
    ['Nämnden skall svara. SKALL den det? Skall den?\n', 'Nämnden ska svara. SKA den det? Ska den?\n'],
    ['# Så skall vi\n\nVi skall.\r\n\r\n> Vi skall.\n', '# Så ska vi\n\nVi ska.\r\n\r\n> Vi skall.\n'],
  ])('%j', (before, after) => {
    expect(
      applyEdits(
        before,
        only(rule, before, { type: 'riktlinje' }).flatMap(({ fixes }) => fixes[0]?.edits ?? []),
      ),
    ).toBe(after);
  });
});
