import { blockFact, fact } from '../core/document.ts';
import { passages } from '../markdown/passages.ts';

/** An abbreviation that the draft defines for a body or role: "barn- och utbildningsnämnden (BUN)". */
export interface Abbreviation {
  readonly short: string;
  /** As it stands before the brackets. */
  readonly long: string;
}

const inBlock = blockFact((block): readonly Abbreviation[] => {
  if (!block.text.includes('(')) return [];
  const found: Abbreviation[] = [];
  for (const { prose } of passages(block)) {
    for (const [, joined = '', before, short] of prose.matchAll(
      /(?<![A-Za-zÀ-ɏ-])((?:(?!(?:enligt|mot|att|det|ett|samt|hos|genast|minst|sist|först|trots)\s)[A-Za-zÀ-ɏ]+(?:kt|igt|ig|ell|iskt)\s+){0,2}(?:[A-Za-zÀ-ɏ]+-,?\s+(?:(?:och|samt)\s+)?){0,5})([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*){0,3})\s+\(([A-ZÀ-Þ][A-ZÀ-Þ\d]{1,5})\)/gu,
    )) {
      if ((before as string).split(/\s+/).some((word) => body.test(word.toLowerCase())))
        found.push({ short: short as string, long: joined + (before as string) });
    }
  }
  return found;
});

const body =
  /(?:nämnd|nämnden|styrelse|styrelsen|utskott|utskottet|förvaltning|förvaltningen|myndighet|myndigheten|avdelning|avdelningen|enhet|enheten|kontor|kontoret|bolag|bolaget|förbund|förbundet|verk|verket|råd|rådet|grupp|gruppen|chef|chefen|ansvarig|ombud|ombudet|direktör|direktören|samordnare|samordnaren|ledare|ledaren|kommitté|kommittén|kansli|kansliet|tjänst|tjänsten|sköterska|sköterskan|handläggare|handläggaren|inspektör|inspektören|strateg|strategen|läkare|läkaren|rådgivare|rådgivaren|controller|controllern|person|personen|funktion|funktionen)$/;

/** The abbreviations of bodies and roles that the draft itself defines, each once, sorted. */
export const definedAbbreviations = fact((document): readonly Abbreviation[] => {
  if (document.chapter) return document.chapter.whole.abbreviations;
  const all = new Map(document.blocks.flatMap(inBlock).map((each) => [each.short, each]));
  return [...all.values()].sort((a, b) => (a.short < b.short ? -1 : 1));
});
