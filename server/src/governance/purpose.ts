import type { Document } from '../core/document.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { outline, type Place, type Section, sectionsAround, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import { draftGoals } from './draft.ts';
import { field } from './header.ts';
import { ownPlaces } from './own-places.ts';

/** The section on why the document exists, if something stands in it. */
export function purposeSection(document: Document): Section | undefined {
  const { sections, places } = outline(document);
  const own = new Set(ownPlaces(document));
  return sections.find(({ heading, title }) => {
    const place = heading === undefined ? undefined : places[heading];
    return place !== undefined && own.has(place) && /^(?:(?:bakgrund|inledning)\s+och\s+)?(?:syfte|ändamål|avsikt|varför)/i.test(title);
  });
}

/** Where the text of the section itself ends, before its subsections. */
export function lastIn(document: Document, section: Section): Span {
  const { places, sections } = outline(document);
  const at = sections.indexOf(section);
  return spanOf(places.findLast((place) => place.section === at) ?? (places[section.heading ?? 0] as Place));
}

/** Matters of the organisation's own, and of nature, where a purpose seldom names people. */
const internal =
  /(?<![A-Za-zÀ-ɏ])(?:(?:it|ai)(?![A-Za-zÀ-ɏ])|cyber|informationss|informationsh|dataskydd|gdpr|personuppgift|arkiv|dokumenth|diari|personal|lön|rekryt|introduktion|medarbetar|arbetsmiljö|arbetsgiv|rehab|representation|gåv|res(?:e|or)|tjänst|fordon|upphandl|inköp|finans|ekonomi|budget|kapital|placering|invester|intern|attest|kris|säkerhet|beredskap|kommunikation|grafisk|fastighet|lokalf|styr|ledning|ledar|chef|nyck|telefon|mobil|e-post|alkohol|drog|mutor|korruption|jäv|bisyssl|öppen|källkod|data|digitali|avfall|klimat|miljö|energi|natur|vatten|kemikal|utsläpp|biologisk|skog|försäkring|säkerhetsskydd|signalskydd|systematisk)/iu;

export const isInternal = (document: Document): boolean => {
  const title = titlePlace(document);
  return internal.test([title ? wordsOf(title.passage) : '', field(document, 'title')?.value ?? ''].join('\n'));
};

/** People and others outside the organisation, named widely: what silences. */
const people = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    '[A-Za-zÀ-ɏ]*(?:medborgar|invånar|patient|hyresgäst|besökar|vårdnadshavar|resenär|konsument|låntagar|pensionär|ungdom|tonåring|trafikant)[A-Za-zÀ-ɏ]*',
    '(?:[A-Za-zÀ-ɏ]*skol|grund|gymnasie)?elev(?:en|er|erna|ens|ers|ernas)?',
    '(?:små|skol|förskole|väg)?barn[A-Za-zÀ-ɏ]*',
    'brukar(?:e|na|en|nas|ens|es)',
    '(?:anhörig|närstående|klient|företag|näringsliv|studer|student|läsar|användar|sökande|förälder|föräldr|famil|senior|människ|civilsamhäll|samhälle|allmänhet|befolkning|förening|nyanländ|turist|cyklist|gående|deltagar|målgrupp|skolklass|väljar|grann|medlem|individ|enskild|gäst|bostadslös|hemlös|utsatta|sakägar|intressent|kommande\\s+generation)[A-Za-zÀ-ɏ]*',
    '(?:kund(?:er|en|erna)?|unga|yngre|äldre|vuxna|kvinnor|män|flickor|pojkar|person(?:er|en|erna)?|boende|partner|samarbetspartner)',
    '(?:den|de|dem|alla|var\\s+och\\s+en|dig)\\s+(?:[A-Za-zÀ-ɏ]+\\s+)?som',
    'alla(?!\\s+(?:medarbetare|anställda|chefer|nämnder|enheter|förvaltningar|verksamheter|delar|nivåer|mål|led|beslut|bolag|skyltar))',
    '(?:dig|du|envar)',
    '[A-Za-zÀ-ɏ]+bor(?:na)?',
  ].join('|')})(?![A-Za-zÀ-ɏ])`,
  'iu',
);
export const namesPeople = (text: string): boolean => hasPlaceholder(text) || people.test(text);

export const stated =
  /^syfte[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:syftet|syfta[rd]?e?|i syfte|(?:med|till|har|vårt)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}syfte\s+(?:att|är|med)|ändamålet|avsikten|(?:mål(?:et|en)?|målsättningen|ambitionen|visionen)\s+(?:med\s+[A-Za-zÀ-ɏ]+\s+)?är|(?:är|finns)\s+till\s+för|till\s+för\s+(?:alla|den|dem|de|att)|finns\s+för\s+att|(?:ska|skall|ger|bidrar)\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:bidra|leda|till\s+att)|göra?\s+det\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:lättare|enklare|möjligt|tydligt))(?![A-Za-zÀ-ɏ])/iu;

const opening = /^(?:inledning|bakgrund|utgångspunkt|om\s|målgrupp|sammanfattning|omfattning|tillämpning|avgränsning|(?:för|till)?\s*(?:vem|vilka)|vision)/i;

/** Whether the title, header, introduction, purpose, or the goals name anybody outside the organisation. */
export function namesBeneficiaries(draft: Draft): boolean {
  const { document } = draft;
  const outlined = outline(document);
  const title = titlePlace(document);
  const purpose = purposeSection(document);
  const goalSections = new Set(draftGoals(draft).map(({ section }) => section));
  if (title && people.test(wordsOf(title.passage))) return true;
  if (namesPeople(field(document, 'appliesTo')?.value ?? '') || namesPeople(field(document, 'title')?.value ?? '')) return true;
  return ownPlaces(document).some((place) => {
    const around = [...sectionsAround(outlined, place.section)].filter(({ heading }) => heading !== undefined && outlined.places[heading] !== title);
    const counts =
      around.length === 0 ||
      goalSections.has(place.section) ||
      around.some((section) => section === purpose || opening.test(section.title)) ||
      stated.test(wordsOf(place.passage));
    return counts && namesPeople(wordsOf(place.passage));
  });
}
