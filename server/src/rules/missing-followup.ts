import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { field } from '../governance/header.ts';
import { sectionWith } from '../governance/insertions.ts';
import { unsaid } from '../governance/own-places.ts';
import { spanOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Ingen uppföljning av dokumentet',
    what: 'Ser policyer, riktlinjer, planer, program, strategier och överenskommelser som inte med ett ord säger hur de själva följs upp: ingen uppföljning, utvärdering, översyn, avstämning eller redovisning till dem som har beslutat.',
    why: 'Tillit betyder inte att sluta följa upp. SOU 2018:47 skriver att mätning behövs för att veta vad en verksamhet åstadkommer och vad som kan bli bättre. Utan ett ord om vem och när blir det slumpen som avgör om någon märker att dokumentet fungerar.',
    advice: 'Skriv vem som tar reda på hur det går, när, tillsammans med vilka och vem som får svaren. Fråga vad som har fungerat och vad som kan tas bort.',
    silent:
      'När dokumentet nämner uppföljning, utvärdering, översyn, revidering, mått eller redovisning till en nämnd eller styrelse, eller har ett datum för översyn i huvudet. Uppföljning av enskildas ärenden räknas inte dit. Även i rutiner, regler, reglementen, avtal, uppdrag, visioner, författningar, utdrag och texter av okänd typ.',
    message: 'Hur märker ni om det här fungerar? Dokumentet säger ännu inte vem som följer upp det, när och tillsammans med vilka.',
    fix: 'Lägg till ett avsnitt om uppföljning',
  },
  en: {
    title: 'No follow-up of the document',
    what: 'Sees policies, guidelines, plans, programmes, strategies and agreements on co-operation that say nothing of how they are themselves followed up: no follow-up, evaluation, review, reconciliation or account to those who have decided.',
    why: 'Trust does not mean to stop following up. SOU 2018:47 writes that measuring is needed to know what an organisation achieves and what can be better. Without a word on who and when, chance decides whether anybody notices that the document works.',
    advice: 'Say who finds out how it goes, when, together with whom, and who gets the answers. Ask what has worked and what can be removed.',
    silent:
      'When the document speaks of follow-up, evaluation, review, revision, measures or an account to a board, or has a date of review in its header. The follow-up of single cases does not count. Also on routines, rules, rules of procedure, contracts, assignments, visions, statutes, extracts and texts of unknown type.',
    message: 'How will you notice whether this works? The document does not yet say who follows it up, when and together with whom.',
    fix: 'Add a section on follow-up',
  },
} as const;

const skeleton = `${placeholder('Vem')} följer upp ${placeholder('vad')} ${placeholder('när')} tillsammans med ${placeholder('vilka')}. Vad har fungerat? Vad har vi lärt oss? Vad ändrar vi, och vad slutar vi med? Svaren går till ${placeholder('vem')} och till dem som har deltagit.`;

const types: ReadonlySet<DocumentType> = new Set(['policy', 'riktlinje', 'plan', 'handlingsplan', 'program', 'strategi', 'verksamhetsplan', 'overenskommelse']);

/** The follow-up of a single case is part of the work, and says nothing of the document (PATTERNS.md 5). */
const ofCases =
  /(?:följ(?:er|a|s|as|t)(?:\s+[A-Za-zÀ-ɏ]+){0,6}?\s+upp|uppföljning(?:en|ar)?\s+av)\s+(?:(?:den|det|de|varje|alla)\s+)?(?:enskild|elev|barn|patient|brukar|ärende|avvikelse|frånvaro|beslutet|avtal|leverantör|händelse)[A-Za-zÀ-ɏ]*|(?:frånvaro|ärende|avtal|avvikelse)[A-Za-zÀ-ɏ]*\s+(?:ska\s+)?följ(?:s|as)\s+upp/giu;
const followUp = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    'hur\\s+(?:[A-Za-zÀ-ɏ]+\\s+){1,4}följs(?![A-Za-zÀ-ɏ])',
    'uppfölj',
    'följ(?:er|a|s|as|t|ts|des?)(?:\\s+[A-Za-zÀ-ɏ]+){0,8}?\\s+upp(?![A-Za-zÀ-ɏ])',
    '[A-Za-zÀ-ɏ]*utvärder',
    'revider',
    'översyn',
    '(?:ser|ses|se)(?:\\s+[A-Za-zÀ-ɏ]+){0,6}?\\s+över(?![A-Za-zÀ-ɏ])',
    'aktualitets?pröv',
    'ompröv',
    'prövas?\\s+(?:på\\s+nytt|igen)',
    'vidmakthåll',
    'kvalitetskontroll',
    'aktualitet',
    '(?:håll(?:s|er|as)|är)\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,2}aktuell',
    'kontrollplan',
    'uppdateras',
    'egenkontroll',
    'intern\\s?kontroll',
    'avstämning',
    'stäm(?:mer|ma|s|mas)\\s+av',
    'halvtid',
    'indikator',
    'nyckeltal',
    'målvärde',
    'mät(?:s|er|as|a|ning[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])',
    'årsredovisning',
    'delår',
    'bokslut',
    '(?:verksamhets|kvalitets)berättelse',
    '(?:läges|slut|års|del)rapport',
    'har\\s+fungerat',
    '(?:åter)?(?:redovis|rapporter)[A-Za-zÀ-ɏ]*[^.]{0,80}(?:nämnd|styrelse|fullmäktige|utskott|ledning|direktör)',
  ].join('|')})`,
  'iu',
);
const speaksOfFollowUp = speaksOf(followUp, ofCases);

export const missingFollowup: Rule = {
  id: 'missing-followup',
  principles: ['tillit', 'kunskap'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.2' },
  measured: { read: 3, right: 2 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      { type: 'policy', markdown: '# Policy för skollokaler\n\nFöreningar får låna lokalerna på kvällarna. Rektorn beslutar om tider.\n' },
      {
        type: 'plan',
        markdown: '# Plan för elevhälsan\n\nMentorn ska följa upp elevens frånvaro varje vecka. Kuratorn ska finnas på skolan tre dagar i veckan.\n',
      },
    ],
    good: [
      {
        type: 'policy',
        markdown:
          '# Policy för skollokaler\n\nFöreningar får låna lokalerna på kvällarna.\n\nI maj varje år går rektorn och föreningarna igenom vad som har fungerat.\n',
      },
      { type: 'plan', markdown: '# Plan för elevhälsan\n\nKuratorn ska finnas på skolan tre dagar i veckan. Rektorn redovisar läget för nämnden i juni.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (field(draft.document, 'review')) return;
    const place = unsaid(draft, speaksOfFollowUp);
    if (!place) return;
    const say = words[draft.config.language];
    yield {
      span: spanOf(place),
      message: say.message,
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(draft.document, followUp, 'Uppföljning', skeleton)] }],
    };
  },
};
