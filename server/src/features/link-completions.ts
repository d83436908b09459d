import type { Document } from '../core/document.ts';
import { decoded } from '../core/text.ts';
import { outline, wordsOf } from '../markdown/outline.ts';
import type { DraftChoice } from './draft-completions.ts';

/** A document that a draft may refer to. */
export interface KnownDocument {
  readonly uri: string;
  readonly title: string;
}

/**
 * Where a link that is being written at an offset can lead: to the other documents, by paths from the draft's own, and to the headings of the draft.
 * `undefined` where no link is being written.
 */
export function linkChoices(document: Document, offset: number, others: () => readonly KnownDocument[]): readonly DraftChoice[] | undefined {
  const line = document.text.slice(document.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const written = /\]\(<?([^()<>]*)$/.exec(line)?.[1];
  if (written === undefined) return undefined;
  const angle = line.endsWith(`<${written}`) ? 1 : 0;
  const span = { start: offset - written.length - angle, end: offset };
  const choice = (label: string, target: string): DraftChoice => ({
    label,
    detail: target,
    kind: 'link',
    span,
    newText: /[\s()]/.test(target) ? `<${target}>` : target,
    filterText: `${target} ${label}`,
  });
  const paths = others().flatMap(({ uri, title }) => {
    const path = pathBetween(document.name, uri);
    return path ? [choice(title, path)] : [];
  });
  return [...paths, ...anchors(document).map(([label, anchor]) => choice(label, `#${anchor}`))];
}

/** The path from the folder of one file to another, readable; `undefined` between places that no path joins. */
function pathBetween(from: string, to: string): string | undefined {
  const [, place, path] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/i.exec(from) ?? [];
  if (path === undefined || !to.startsWith(`${place}/`) || from === to) return undefined;
  const folders = path.split('/').slice(1, -1);
  const target = to
    .slice((place as string).length)
    .split('/')
    .slice(1);
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared++;
  return decoded([...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/'));
}

/** The headings in order with their anchors: small letters, figures and hyphens, those alike numbered, as GitHub and VS Code have them. */
function anchors(document: Document): readonly (readonly [string, string])[] {
  const seen = new Map<string, number>();
  return outline(document)
    .places.filter(({ passage }) => passage.kind === 'heading' && !passage.quoted)
    .map(({ passage }) => {
      const label = wordsOf(passage);
      const anchor = label
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return [label, times === 0 ? anchor : `${anchor}-${times}`] as const;
    });
}
