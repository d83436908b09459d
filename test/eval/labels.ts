import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { hashOf } from '../../server/src/core/hash.ts';
import { type Mandate, mandates } from '../../server/src/governance/mandates.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { type Document, fact } from '../../server/src/core/document.ts';

/** What a reader says of one clause: the columns of CONVENTIONS.md. */
export interface Label {
  readonly kind: string;
  readonly modal: string;
  readonly head: string;
  readonly voice: string;
  readonly actor: string;
  readonly source: string;
  readonly deontic: string;
  readonly unclear: string;
  readonly useful: string;
  /** Where the second reader said otherwise, as `column=value`; such columns count for neither. */
  readonly disputed: ReadonlySet<string>;
}

/** A labelled sentence with the clauses that the program finds in it. */
export interface Labelled {
  readonly id: string;
  readonly half: string;
  readonly file: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly found: readonly Mandate[];
  /** Whether the rule asks about the sentence: not in statutes, assignments and goals. */
  readonly asked: boolean;
}

const folders: Readonly<Record<string, string>> = {
  corpus: join(import.meta.dirname, '../../../shared/corpus'),
  drafts: join(import.meta.dirname, 'drafts'),
};

/** The labelled sentences whose documents are at hand. The corpus is not part of the repository: its sentences are kept as offset and hash. */
export function labelled(): { readonly sentences: readonly Labelled[]; readonly missing: number } {
  const rows = readFileSync(join(import.meta.dirname, 'labels.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const documents = new Map<string, Document | undefined>();
  const byId = new Map<string, Labelled & { readonly labels: Label[] }>();
  const missing = new Set<string>();
  for (const row of rows) {
    const [
      id = '',
      half = '',
      path = '',
      offset,
      length,
      hash,
      kind = '-',
      modal = '',
      head = '',
      voice = '',
      actor = '',
      source = '',
      deontic = '',
      unclear = '',
      useful = '',
      second = '',
    ] = row.split('\t');
    if (!documents.has(path)) documents.set(path, open(path));
    const document = documents.get(path);
    const start = Number(offset);
    const text = document?.text.slice(start, start + Number(length)) ?? '';
    if (!document || hashOf(text) !== hash) {
      missing.add(id);
      continue;
    }
    let entry = byId.get(id);
    if (!entry) {
      const found = mandates(document, { roles: [] }).filter(
        ({ sentence, clause: { reason } }) => reason !== 'deponent' && sentence.start < start + text.length && start < sentence.end,
      );
      const asked = questions(document).some((span) => span.start < start + text.length && start < span.end);
      byId.set(id, (entry = { id, half, file: path, text, labels: [], found, asked }));
    }
    if (kind === '-') continue;
    const disputed = new Set(second.split(';').map((each) => each.split('=')[0] as string));
    entry.labels.push({ kind, modal, head, voice, actor, source, deontic, unclear, useful, disputed });
  }
  return { sentences: [...byId.values()], missing: missing.size };
}

/** The places that `unclear-mandate` asks about, also those that it gathers in one question on their section. */
export const questions = fact((document: Document) =>
  analyse(document, defaultConfig('2026-11-24'), ['unclear-mandate']).findings.flatMap((each) =>
    (each.related.length > 0 ? each.related : [each]).map(({ span }) => span),
  ),
);

function open(path: string): Document | undefined {
  const [folder = '', name = ''] = path.split('/');
  const file = join(folders[folder] ?? '', name);
  return existsSync(file) ? createDocument(name, readFileSync(file, 'utf8')) : undefined;
}

const voices: Readonly<Record<string, string>> = { 's-passive': 's', 'bli-passive': 'bli' };

/** What the program says, in the words of the labels. */
export const said = ({
  clause,
  actor,
  actorSource,
  mandate,
}: Mandate): Record<'kind' | 'modal' | 'head' | 'voice' | 'actor' | 'source' | 'deontic' | 'unclear', string> => ({
  kind: clause.kind,
  modal: clause.modal?.text ?? '-',
  head: clause.head?.text ?? '-',
  voice: voices[clause.voice] ?? clause.voice,
  actor: actor?.text ?? '-',
  source: actorSource,
  deontic: clause.deontic ? 'yes' : 'no',
  unclear: mandate === 'unclear' ? 'yes' : 'no',
});

/** Pairs each labelled clause with the clause of the program that has the same modal and, best, the same head. */
export function paired({ labels, found }: Labelled): {
  readonly pairs: readonly (readonly [Label, Mandate])[];
  readonly missed: readonly Label[];
  readonly extra: readonly Mandate[];
} {
  const rest = [...found];
  const pairs: [Label, Mandate][] = [];
  const missed: Label[] = [];
  for (const label of labels) {
    const same = rest.filter((each) => said(each).modal === label.modal);
    const best = same.find((each) => said(each).head === label.head) ?? same[0];
    if (!best) missed.push(label);
    else {
      rest.splice(rest.indexOf(best), 1);
      pairs.push([label, best]);
    }
  }
  return { pairs, missed, extra: rest };
}

const bare = (text: string): string => text.toLowerCase().replace(/^(?:den|det|de|en|ett|varje|respektive|samtliga|alla) /, '');

/** Whether two actors are the same: one is part of the other. */
export const sameActor = (a: string, b: string): boolean => (a === '-' || b === '-' ? a === b : bare(a).includes(bare(b)) || bare(b).includes(bare(a)));
