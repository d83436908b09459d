import type { PhrasingContent } from 'mdast';
import { limits } from '../core/limits.ts';
import type { Span } from '../core/text.ts';
import { spanIn, type Tree } from './tree.ts';

/** Stands for code and addresses: something is there, but not Swedish. */
export const OBJECT = '\uFFFC';

/** Stands for markup within a word (`**b**ör`), which must not split it. */
export const JOINER = '\u2060';

/**
 * The running text of a stretch of a block, as long as its source, so that an index in it is an offset: what is not
 * running text is blank, line endings are spaces.
 */
export function proseOf(source: string, span: Span, children: readonly PhrasingContent[], of: Tree): string {
  const parts: string[] = [];
  let at = span.start;
  const copy = (to: Span, text: string): void => {
    parts.push(markup(source, at, to.start), text);
    at = to.end;
  };
  const visit = (node: PhrasingContent): void => {
    const here = spanIn(of, node);
    switch (node.type) {
      case 'text':
        copy(here, plain(source.slice(here.start, here.end)));
        break;
      case 'inlineCode':
        copy(here, OBJECT.repeat(here.end - here.start));
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'linkReference':
        for (const child of node.children) visit(child);
        break;
      default:
        copy(here, ' '.repeat(here.end - here.start));
    }
  };
  for (const child of children) visit(child);
  parts.push(markup(source, at, span.end));
  return parts.join('');
}

/** Markup between two stretches of text: nothing within a word, a gap elsewhere. */
function markup(source: string, from: number, to: number): string {
  if (to <= from) return '';
  const inWord = /^[*_]+$/.test(source.slice(from, to)) && /[A-Za-zÀ-ɏ]/u.test(source.charAt(from - 1)) && /[A-Za-zÀ-ɏ]/u.test(source.charAt(to));
  return (inWord ? JOINER : ' ').repeat(to - from);
}

const address = /(?:https?:\/\/|www\.)[^\s<>()[\]]+|(?<![A-Za-zÀ-ɏ\d._%+-])[A-Za-zÀ-ɏ\d._%+-]+@[A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ\d-]+)+/gu;

/** No word of a person's. */
const endless = new RegExp(`\\S{${limits.word},}`, 'g');

function plain(source: string): string {
  return source
    .replace(/[\r\n\t\u0000]/g, ' ')
    .replace(endless, (found) => OBJECT.repeat(found.length))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, JOINER)
    .replace(address, (found) => OBJECT.repeat(found.length));
}
