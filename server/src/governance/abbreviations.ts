import { blockFact, fact } from '../core/document.ts';
import { passages } from '../markdown/passages.ts';

/** "barn- och utbildningsnämnden (BUN)", "Räddningstjänsten Väst (RVAST)": abbreviations of bodies that a block defines. */
const inBlock = blockFact((block): readonly string[] => {
  if (!block.text.includes('(')) return [];
  const found: string[] = [];
  for (const { prose } of passages(block)) {
    for (const [, before, abbreviation] of prose.matchAll(/(?<![\p{L}-])(\p{L}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,3})\s+\((\p{Lu}[\p{Lu}\d]{1,5})\)/gu)) {
      if ((before as string).split(/\s+/).some((word) => body.test(word.toLowerCase()))) found.push(abbreviation as string);
    }
  }
  return found;
});

const body =
  /(?:nämnd|nämnden|styrelse|styrelsen|utskott|utskottet|förvaltning|förvaltningen|myndighet|myndigheten|avdelning|avdelningen|enhet|enheten|kontor|kontoret|bolag|bolaget|förbund|förbundet|verk|verket|råd|rådet|grupp|gruppen|chef|chefen|ansvarig|ombud|ombudet|direktör|direktören|samordnare|samordnaren|ledare|ledaren|kommitté|kommittén|kansli|kansliet|tjänst|tjänsten)$/;

/** The abbreviations of bodies and roles that the draft itself defines, each once, sorted. */
export const definedAbbreviations = fact((document): readonly string[] => [...new Set(document.blocks.flatMap(inBlock))].sort());
