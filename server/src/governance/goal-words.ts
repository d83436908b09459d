import { wordSet } from '../swedish/lexicon/words.ts';

/**
 * Compounds of *mål* that mean a goal. A list of what counts: words that merely end so (ändamål, föremål, dröjsmål, domstolsmål,
 * modersmål) are far more (PATTERNS.md 10.1).
 */
const compounds = wordSet(`inriktningsmål effektmål resultatmål nämndmål nämndsmål fullmäktigemål delmål etappmål verksamhetsmål verksamhetsområdesmål enhetsmål
huvudmål kvalitetsmål processmål prestationsmål regionmål kommunmål regionfullmäktigemål förvaltningsmål bolagsmål styrmål klimatmål miljömål hållbarhetsmål utvecklingsmål
folkhälsomål jämställdhetsmål ekonomimål finansmål årsmål periodmål långtidsmål inriktningsmålen`);

/** Whether the word is *mål*, in any form, or a compound of it that means a goal. */
export function isGoalWord(lower: string): boolean {
  if (
    /^mål(?:et|en|ens|ets|s)?$/.test(lower) ||
    /^målsättning(?:en|ar|arna)?$/.test(lower) ||
    /^målområde(?:t|n|na)?$/.test(lower) ||
    lower === 'målbild' ||
    lower === 'målbilden'
  )
    return true;
  const base = lower.replace(/(?:en|et)$/, '');
  return compounds.has(base) || compounds.has(lower);
}

/** Headings under which a list is a list of goals though the word is not there. */
export const goalPhrase =
  /^(?:önskat läge|önskade lägen|fokusområden?|prioriterade områden|prioriteringar|utvecklingsområden|förväntade effekter|effekter|ambitioner|målbild)$/i;

/** Words that make the goals somebody else's: the state's, the EU's, those of Agenda 2030. */
export const othersGoals =
  /\b(?:nationella|globala|riksdagens|regeringens|statens|statliga|europeiska|internationella|agenda|unionens|lagstadgade|folkhälsopolitiska|energipolitiska|kulturpolitiska|transportpolitiska)\b|\bEU(?:\b|-|:s)|\bFN(?:\b|:s)|\bagenda 2030\b/i;

/** Sections that tell of something else than what this document decides. */
export const backgroundHeading =
  /^(?:bakgrund|inledning|nuläge|nulägesbeskrivning|nulägesanalys|omvärld|omvärldsanalys|lagstiftning|lagar|lagrum|rättslig|definitioner|begrepp|ordlista|källor|referenser|historik|uppföljning|utvärdering|sammanfattning|förutsättningar|grunduppdrag|styrmodell|så styrs|om dokumentet|bilagor?)\b/i;

/** What an item or column under a goal is when it is no goal: a measure, an activity, an owner. */
export const measureLabel =
  /^(?:indikator(?:er)?|mått|nyckeltal|styrtal|styrmått|mätetal|målvärde(?:n)?|utfall|mäts (?:genom|med)|uppföljningsmått|måltal|KPI(?:er)?)\b/i;
export const activityLabel =
  /^(?:aktivitet(?:er)?|åtgärd(?:er)?|insats(?:er)?|uppdrag|handlingar|så (?:här )?(?:gör|arbetar|når|följer|följs|går|tar|lär|ska)|vi ska därför|genomförande|strategi(?:er)?|ansvarig|tidplan|när|hur|uppföljning|kommentar|status|resurser|budget|verktyg|metod(?:er)?|arbetssätt|delaktiviteter|roller)\b/i;
