import { fact } from '../core/document.ts';
import { outline } from '../markdown/outline.ts';

/**
 * Whether an assignment says whom it is given to ("Regeringen ger Skolverket i uppdrag att …", "En särskild utredare ska …"). All
 * its duties are then that one's: "uppdraget ska redovisas senast den …" is how such texts are written (PATTERNS.md 4).
 */
export const addressee = fact(
  (document): boolean =>
    document.chapter?.whole.hasAddressee ??
    outline(document)
      .places.slice(0, 12)
      .some(({ passage: { prose } }) =>
        /\b(?:ger|gav|ges|får|uppdrar åt|uppdrar)\b.{2,200}?\b(?:i uppdrag|att)\b|\b(?:utredare|utredaren|utredning|kommitté|delegation|arbetsgrupp|myndigheten)\b.{0,40}?\b(?:ska|tillkallas|inrättas|får i uppdrag)\b/isu.test(
          prose,
        ),
      ),
);
