import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { nearly, oneToOne } from '../../server/src/swedish/lexicon/officialese.ts';
import { only } from '../support/one-rule.ts';
import { describeRule } from '../support/rule-cases.ts';

const rule = 'officialese';

describeRule(rule, {
  safe: true,
  asks: [
    ['to pay', 'Avgiften ska erläggas senast den sista i månaden.\n', 'erläggas'],
    ['to see to it', 'Chefen ska tillse att planen är känd.\n', 'tillse'],
    ['according to', 'Ärendet bereds i enlighet med arbetsordningen.\n', 'i enlighet med'],
    ['first in the sentence', 'I syfte att minska väntan öppnar vi tidigare.\n', 'I syfte att'],
    ['whose duty', 'Det åligger rektorn att informera vårdnadshavarna.\n', 'Det åligger rektorn att'],
    ['to whom it falls', 'Det ankommer på berörd enhetschef att svara.\n', 'Det ankommer på berörd enhetschef att'],
    ['old verb form', 'Beslut om lokaler skall antagas i mars.\n', 'antagas'],
    ['whether', 'Nämnden prövar huruvida bidraget har använts rätt.\n', 'huruvida'],
    ['to hand in', 'Föreningen ska inkomma med en ansökan.\n', 'inkomma med'],
    ['about', 'Frågor gällande schemat tas upp på mötet.\n', 'gällande'],
    ['in a list', '## Krav\n\n- erforderlig utbildning finns\n- planen är känd\n', 'erforderlig'],
    ['in a table', '| Vem | Vad |\n|---|---|\n| Ekonomen | Översänder underlaget i mars |\n', 'Översänder'],
    ['a heading', '# Plan\n\n## Beslut angående lokaler\n\nNämnden beslutar.\n', 'angående'],
    ['not', 'Nycklar får ej lånas ut.\n', 'ej'],
    ['besides', 'Chefen får därutöver fördela uppgifter.\n', 'därutöver'],
    ['a broken line', 'Ärendet bereds i\nenlighet med arbetsordningen.\n', 'i\nenlighet med'],
  ],
  silent: [
    ['plain words', 'Avgiften ska betalas enligt beslutet.\n'],
    ['in this respect', 'I detta avseende är enheterna lika, och med avseende fästs vikt vid ålder.\n'],
    ['rules in force', 'Upphandling sker enligt gällande avtal och gällande lag.\n'],
    ['equal', 'Medlen fördelas jämlikt mellan skolorna.\n'],
    ['in accord', 'Förslaget är i enlighet med programmet.\n'],
    ['beyond', 'Något därutöver begärs inte.\n'],
    ['a use of its own', 'Ej uppfyllt och icke-statliga aktörer räknas för sig, eller ej.\n'],
    ['a quotation', 'I beslutet står: ”Avgiften ska erläggas i mars.”\n'],
    ['a block quote', '> Avgiften ska erläggas i mars.\n'],
    ['what a law says', 'Enligt 7 § avgiftslagen ska avgiften erläggas i mars.\n'],
    ['a document by name', 'Se [Anvisningar avseende erläggande](a.md) och skriften *Att tillse att det sker*.\n'],
    ['the title', '# Riktlinje angående lokaler\n\nNämnden beslutar.\n'],
    ['a verb before its subject', 'Kvarstår avvikelsen efter tre månader kallar chefen till samtal.\n'],
    ['compounds', 'Nyttjanderätt, tillhandahållandeavtal och inkomstprövning beskrivs i bilagan.\n'],
    ['other words', 'Utnyttja lokalen. Deltagare och mottagare bjuds in. Anställda får utbildning.\n'],
    ['a statute', 'Avgiften ska erläggas i mars.\n', 'forfattning'],
    ['code', 'Fältet `erlägga` fylls i.\n'],
  ],
});

describe('the list', () => {
  it.each([...oneToOne, ...nearly].map((word) => [word.said, word] as const))('%s: has a plain word for each form', (_, { said, plain }) => {
    expect(plain.split('|')).toHaveLength(said.split('|').length);
    expect(plain.split(/[|/]/).every((each) => each.trim() !== '')).toBe(true);
  });

  it.each(oneToOne.flatMap(({ plain }) => plain.split('|')).map((plain) => [plain]))('nothing is asked of %s', (plain) => {
    expect(only(rule, `Nämnden ska ${plain} inte.\n`, { type: 'riktlinje' })).toEqual([]);
  });
});

describe('the safe changes', () => {
  it.each([
    ['Det som erfordras finns. Nycklar får EJ lånas ut.', 'Det som behövs finns. Nycklar får INTE lånas ut.'],
    ['Chefen tillser att avgiften erläggs i enlighet med beslutet.', 'Chefen ser till att avgiften betalas enligt beslutet.'],
    ['Den som deltager äger rätt att yttra sig, såvida inte jäv finns.', 'Den som deltar har rätt att yttra sig, om inte jäv finns.'],
    ['I händelse av brand gäller larmplanen och dylikt.', 'Vid brand gäller larmplanen och liknande.'],
    ['Alla får nyttja skåpen, för elevernas vidkommande utan kostnad. Nyttja dem!', 'Alla får använda skåpen, för elevernas del utan kostnad. Nyttja dem!'],
  ])('%s', (before, after) => {
    const edits = only(rule, before, { type: 'riktlinje' }).flatMap(({ fixes }) =>
      fixes
        .filter(({ safe }) => safe)
        .slice(0, 1)
        .flatMap((fix) => fix.edits),
    );
    expect(applyEdits(before, edits)).toBe(after);
  });
});
