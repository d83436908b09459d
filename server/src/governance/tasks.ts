import type { Document } from '../core/document.ts';
import type { Mandate } from './mandates.ts';

/** Verbs that tell how something is done or judged, by whoever does it anyway: "Mallen ska användas", "Skolskjuts ska beviljas när …". */
const manner =
  /^(?:tillämpa|använda|beakta|iaktta|respektera|väga|bevilja|medge|beräkna|räkna|betala|ersätta|ange|avse|undvika|eftersträva|prioritera|begränsa|anpassa)$/;

const mannerPhrase =
  /^\s+(?:på\s+(?:ett\s+)?(?:[A-Za-zÀ-ɏ]+\s+){0,3}(?:sätt|sättet|blankett|blanketten)|via|genom|enligt|i enlighet|i första hand|med hänsyn|skriftlig[A-Za-zÀ-ɏ]*|digitalt|muntlig[A-Za-zÀ-ɏ]*|elektroniskt)(?![A-Za-zÀ-ɏ])/u;

/**
 * Whether a duty without a doer asks for something that somebody could be given, rather than for how a thing is to be done, or for what a
 * checklist demands of a product. Judged on labelled sentences: test/eval.
 */
export function isTask({ text }: Document, { clause, mark, span }: Mandate): boolean {
  const lemma = clause.lemma ?? '';
  const after = text.slice(mark.end, span.end);
  // "Rutinen behöver uppdateras" is as often an observation as a task.
  if (clause.modal?.text === 'behöver' || manner.test(lemma)) return false;
  if (lemma === 'följa' && !/^\s+upp(?![A-Za-zÀ-ɏ])/u.test(after)) return false;
  if (/^(?:ske|göra|lämna|anmäla|skicka|tilldela)$/.test(lemma) && mannerPhrase.test(after)) return false;
  if (/^\s+(?:avidentifiera[A-Za-zÀ-ɏ]*|(?:[A-Za-zÀ-ɏ]+\s+){0,2}så att|på\s+särskild[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u.test(after)) return false;
  return !/^(?:ska|bör|måste)[*_]*\s*:/i.test(text.slice(mark.start, span.end));
}
