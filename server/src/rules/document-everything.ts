import { placeholder } from '../core/placeholder.ts';
import { terms } from '../governance/terms.ts';
import type { Wording } from '../governance/statements.ts';
import { wordRule } from '../governance/word-rule.ts';

const passive = '(dokumenteras|registreras|journalföras|journalförs|noteras|protokollföras|protokollförs|antecknas|nedtecknas|loggas|tidsregistreras)';
const active = '(dokumenterar|dokumentera|registrerar|registrera|noterar|notera|antecknar|anteckna|journalför|journalföra|loggar|logga)';
const all = '(all|alla|allt|samtliga|varje)(#v)?';
const matter =
  '(*kontakt(er|erna)?|*samtal(en)?|*besök(en)?|*insats(er|erna)?|*moment(en)?|tid|arbetstid(en)?|steg(en)?|*iakttagelse(r|rna)?|*observation(er|erna)?|*aktivitet(er|erna)?|*tillfälle(n|na)?|*förflyttning(ar)?|*minut)';
const entered = '(förs|föras) in';

const finds = terms(`
  allt … ${passive}
  ${all} .. ${matter} … ${passive}
  ${all} .. ${matter} … ${entered}
  ${all} ${matter} … ${passive}
  ${all} ${matter} … ${entered}
  ${all} (fält|rubriker|rutor|uppgifter|punkter) … (fylls|fyllas) i
  ${active} (alltid)? allt
  ${active} (alltid)? ${all} .. ${matter}
  ${active} (alltid)? ${all} ${matter}
`);

/** What law or fairness asks to have on paper, and incidents, which are reported to learn. */
const kept =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*beslut(?:et|en)?|[A-Za-zÀ-ɏ]*avvikelse(?:n|r|rna)?|[A-Za-zÀ-ɏ]*händelse(?:n|r|rna)?|[A-Za-zÀ-ɏ]*tillbud(?:et|en)?|[A-Za-zÀ-ɏ]*klagomål(?:et|en)?|[A-Za-zÀ-ɏ]*synpunkt(?:en|er|erna)?|[A-Za-zÀ-ɏ]*läkemedel[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*hot|våld|[A-Za-zÀ-ɏ]*kränkning[A-Za-zÀ-ɏ]*|intressekontakt[A-Za-zÀ-ɏ]*|lobby[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u;
const periods =
  /(?<![A-Za-zÀ-ɏ])varje (?:dag|morgon|kväll|vecka|månad|kvartal|tertial|termin|år|vardag|arbetsdag|måndag|fredag|nämnd|förvaltning|enhet|chef|skola)(?![A-Za-zÀ-ɏ])/u;

/** "Alla medarbetare dokumenterar" tells who does it, "alla ärenden" is the diary's. */
function isMeant({ text, statement }: Wording): boolean {
  const lower = text.toLowerCase();
  const { said } = statement.marked;
  if (kept.test(lower) || periods.test(lower)) return false;
  return !/(?:alla|samtliga|varje)(?:#v)? (?:[A-Za-zÀ-ɏ]+ )?[A-Za-zÀ-ɏ-]+#[kbrspew] (?:(?:ska|skall|bör|måste) )?(?:[A-Za-zÀ-ɏ]+ )?(?:dokumentera|registrera|notera|anteckna|journalför|logga)/u.test(
    said,
  );
}

export const documentEverything = wordRule({
  id: 'document-everything',
  principles: ['stod', 'oppenhet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '3.3.2' },
  measured: { read: 7, right: 7 },
  words: {
    sv: {
      title: 'Allt ska dokumenteras',
      what: 'Ser krav på att allt, eller alla kontakter, samtal, besök, insatser, moment, steg, iakttagelser eller all tid, ska dokumenteras, registreras, noteras eller fyllas i.',
      why: 'Dokumentation skyddar den enskilde och ger insyn. Men SOU 2018:47 påpekar att noggrann dokumentation inte alltid skapar värde för den den gäller, och blir en tidstjuv när den går ut över det som för ärendet framåt.',
      advice: 'Skriv vad som behöver dokumenteras och varför: för ärendets gång, insyn, rättssäkerhet eller lärande. Låt den som gör arbetet bedöma resten.',
      silent:
        'När det gäller annat än det uppräknade, till exempel beslut, avtal, handlingar, möten, avvikelser, klagomål och läkemedel, som lag eller säkerhet ofta kräver spår av, när en lag nämns, när ”alla” är de som ska dokumentera, i citat, lagcitat och bakgrund. När texten säger att bara det som behövs dokumenteras, eller nästa mening säger varför.',
      message: (said) => `Vad av detta behövs (”${said}”), och för vem? Det som skrivs ner för säkerhets skull tar tid från det som för ärendet framåt.`,
    },
    en: {
      title: 'Everything is to be documented',
      what: 'Sees demands that everything, or all contacts, talks, visits, measures, steps, observations or all time, be documented, registered, noted or filled in.',
      why: 'Documentation protects the individual and gives insight. But SOU 2018:47 notes that careful documentation does not always create value for the person concerned, and becomes a time thief when it is done at the cost of what takes the case forward.',
      advice:
        'Say what needs to be documented and why: for the course of the case, insight, legal certainty or learning. Let those who do the work judge the rest.',
      silent:
        'When it is about other things than those listed, such as decisions, contracts, records, meetings, deviations, complaints and medicines, of which law or safety often wants a trace, when a law is named, when ”alla” are those who document, in quotations, quotations of law and background. When the text says that only what is needed is documented, or the next sentence says why.',
      message: (said) =>
        `What of this is needed (”${said}”), and for whom? What is written down to be on the safe side takes time from what moves the case forward.`,
    },
  },
  examples: {
    bad: [
      { markdown: 'Allt ska dokumenteras.\n' },
      { markdown: 'Alla kontakter med den enskilde ska registreras i systemet.\n' },
      { markdown: 'Personalen dokumenterar varje insats.\n' },
    ],
    good: [
      { markdown: 'Alla beslut ska dokumenteras.\n' },
      { markdown: 'Alla medarbetare dokumenterar det som behövs för att ärendet ska komma framåt.\n' },
      { markdown: 'Allt behöver inte dokumenteras.\n' },
    ],
  },
  finds,
  unless:
    /(?<![A-Za-zÀ-ɏ])(?:lag|lagen|[A-Za-zÀ-ɏ]*balken|föreskrift[A-Za-zÀ-ɏ]*|journal|patientjournal[A-Za-zÀ-ɏ]*|behövs|behöver|väsentlig[A-Za-zÀ-ɏ]*|betydelse|nödvändig[A-Za-zÀ-ɏ]*|relevant[A-Za-zÀ-ɏ]*|automatisk[A-Za-zÀ-ɏ]*|slipp[A-Za-zÀ-ɏ]*|viktig[A-Za-zÀ-ɏ]*|sammanfatt[A-Za-zÀ-ɏ]*|som påverkar|(?:ligger|lagts) till grund)(?![A-Za-zÀ-ɏ])|så att (?!.{0,60}(?:bevisa|visa upp|styrka|kontroller|granska))(?:(?:den|de|dem) som|(?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ-]+#[csbrp])/u,
  answered: /^\W*eftersom|(?<![A-Za-zÀ-ɏ])(?:debitera[A-Za-zÀ-ɏ]*|fakturera[A-Za-zÀ-ɏ]*|behövs för|räcker|inte mer|används för att)(?![A-Za-zÀ-ɏ])/u,
  isMeant,
  fixes: [
    {
      title: { sv: 'Skriv vad som behövs, och för vad', en: 'Say what is needed, and for what' },
      after: `Det som skrivs ner är det som behövs för ${placeholder('ärendets gång, insyn, rättssäkerhet eller lärande')}.`,
    },
  ],
});
