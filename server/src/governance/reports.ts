import { movedWith } from '../core/chapter.ts';
import type { Marked } from './in-force.ts';
import type { Config } from '../core/config.ts';
import { derived, type Document, factWith } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import { outline } from '../markdown/outline.ts';
import { chapters } from './chapters.ts';
import { type Wording, wordingInWhole, wordings } from './statements.ts';
import { terms } from './terms.ts';

/** Forms of verbs that ask for a report, without the participle: "en rapporterad händelse" asks for none. */
export const reportVerb = '(åter|in|av)?(rapporterar|rapporteras|rapportera)|(åter|del|slut)?(redovisar|redovisas|redovisa)';

/** What is handed over, and the verbs it is handed over with. */
export const reportNoun =
  '(*rapport(en|er|erna)?|*redovisning(en|ar|arna)?|redogörelse(n|r)?|statistik(en)?|*prognos(en|er)?|sammanställning(en|ar)?|lägesbild(en|er)?|frånvarostatistik(en)?)';
export const handing =
  '(lämnar|lämnas|lämna|skickar|skickas|skicka|sänder|sänds|sända|inkommer|inkomma|presenterar|presenteras|presentera|överlämnar|överlämnas|överlämna|levererar|levereras|leverera)';

const reporting = terms(`${reportVerb}
  ${handing} … ${reportNoun}
  ${reportNoun} … ${handing}
  *rapport (en)? till <who>`);

const documenting =
  terms(`(dokumenterar|dokumenteras|dokumentera|registrerar|registreras|registrera|journalför|journalförs|journalföra|protokollför|protokollförs|noteras|antecknas|signerar|signeras|signera|fylls|kvitteras)
  (förs|föras|matas) .. in, registrering(en)? (sker|görs)`);

/** Others than the organisation: what citizens, associations and suppliers hand in is no load on those who work in it. */
const byOthers = /#[cep](?: (?:ska|skall|bör|kan|får|måste))?(?: [a-zåäö]+)? (?:\(?(?:åter|in|av)?rapportera|redovisa|dokumentera|registrera|lämna|skicka)/;

/** Who is reported, and is not asked for a report: "Skolor med anmärkningar rapporteras till presidiet". */
const isReported = /^(?:[A-Za-zÀ-ɏ-]+ )?(?:[A-Za-zÀ-ɏ-]+#[a-z]|(?:den|de) ¦)(?: [^\s,]+){0,8} (?:rapporteras|redovisas)(?![A-Za-zÀ-ɏ])/u;

/** *redovisa* that shows reasons or makes accounts, and is no report. */
const shows =
  /(?<![A-Za-zÀ-ɏ])(?:skäl[A-Za-zÀ-ɏ]*|motiv[A-Za-zÀ-ɏ]*|öppet|öppna|avidentifiera[A-Za-zÀ-ɏ]*|bokför[A-Za-zÀ-ɏ]*|moms[A-Za-zÀ-ɏ]*|anläggningstillgång[A-Za-zÀ-ɏ]*|var för sig|redovisas per(?! den)|särredovis[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u;

/** A duty to report or to document, one for each sentence. */
export interface ReportAsked extends Wording {
  readonly kind: 'report' | 'documentation';
}

const isLoad = derived(({ words, said }: Marked) => !(routine.test(words) || byOthers.test(said) || isReported.test(said) || shows.test(words)));

/** The reports and the documentation that a draft asks those who work in the organisation for, in the order of the text. */
export const reportsAsked = ({ document, config }: Draft): readonly ReportAsked[] =>
  document.chapter ? inChapter(document, config) : chapters(document).flatMap((chapter) => moved(inChapter(chapter.document, config), chapter));

const moved = movedWith((asked: ReportAsked, chapter): ReportAsked => wordingInWhole(asked, chapter));

const inChapter = factWith((document: Document, config: Config): readonly ReportAsked[] => {
  const bySentence = new Map<Wording['statement'], ReportAsked>();
  const { places } = outline(document);
  for (const [kind, pattern] of [
    ['report', reporting],
    ['documentation', documenting],
  ] as const)
    for (const wording of wordings({ document, config }, pattern)) {
      const { statement } = wording;
      if (places[statement.place]?.passage.cell?.row === 0) continue;
      if (bySentence.has(statement) || !isLoad(statement.marked)) continue;
      bySentence.set(statement, { ...wording, kind });
    }
  return [...bySentence.values()].sort((a, b) => a.start - b.start);
});

/** What is reported because something has gone wrong: everybody knows why, and it is asked of whoever sees it. */
const incident =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*tillbud[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*avvikelse(?:r|n|rna)?|[A-Za-zÀ-ɏ]*avvikelsehantering|[A-Za-zÀ-ɏ]*händelse[A-Za-zÀ-ɏ]*|olycka|olyckor|[A-Za-zÀ-ɏ]*olycksfall|[A-Za-zÀ-ɏ]*skad(?:a|or|an|orna)|[A-Za-zÀ-ɏ]*incident[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*missförhålland[A-Za-zÀ-ɏ]*|lex|brist[A-Za-zÀ-ɏ]*|fel|felaktighet[A-Za-zÀ-ɏ]*|jäv[A-Za-zÀ-ɏ]*|misstan[A-Za-zÀ-ɏ]*|oro|hot|våld|kränkning[A-Za-zÀ-ɏ]*|trakasseri[A-Za-zÀ-ɏ]*|klagomål[A-Za-zÀ-ɏ]*|synpunkt[A-Za-zÀ-ɏ]*|visselblås[A-Za-zÀ-ɏ]*|risk(?:er|en)?|stöld[A-Za-zÀ-ɏ]*|läckag[A-Za-zÀ-ɏ]*|smitt[A-Za-zÀ-ɏ]*|brand[A-Za-zÀ-ɏ]*|otillåt[A-Za-zÀ-ɏ]*|bisyssl[A-Za-zÀ-ɏ]*|intrång)(?![A-Za-zÀ-ɏ])/u;

/** Whether a sentence is about something that has gone wrong. */
export const isIncident = derived(({ words }: Marked) => incident.test(words));

/** What is told for pay, tax, accounts or care, where the receiver and the purpose go without saying, and what an applicant tells of himself. */
export const routine =
  /(?<![A-Za-zÀ-ɏ])(?:moms[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*skatt(?:en|er|everket)?|lön|löne[A-Za-zÀ-ɏ]*|arvode[A-Za-zÀ-ɏ]*|partistöd[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*inkomst[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*utgift[A-Za-zÀ-ɏ]*|kvitto[A-Za-zÀ-ɏ]*|självservice|sin (?:arbetstid|tid|frånvaro|sjukfrånvaro)|tidrapport[A-Za-zÀ-ɏ]*|körjournal[A-Za-zÀ-ɏ]*|läkare[A-Za-zÀ-ɏ]*|patient[A-Za-zÀ-ɏ]*|scb|statistiska centralbyrån|(?:den|en) sökande|sökanden|hushållet)(?![A-Za-zÀ-ɏ])/u;
