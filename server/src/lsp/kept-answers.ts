import { hashOf } from '../core/hash.ts';
import { ruleSetVersion } from '../rules/index.ts';
import { version } from '../version.ts';
import type { WorkspaceDocument } from './workspace.ts';

/** Where answers are kept from one session to the next: one text, which may be lost or spoilt at any time. */
export interface AnswerStore {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}

/** What was told of a document; `null` of one that governs nothing. */
type Told = WorkspaceDocument | null;

interface Answer {
  /** Equal for equal text and configuration. */
  readonly key: string;
  readonly told: Told;
}

interface Kept {
  /** The rules that answered, and the program they are part of. */
  readonly by: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

const by = `${version} ${ruleSetVersion}`;

/** What was told of the documents of a workspace, so that those which are as they were need not be analysed again. */
export class KeptAnswers {
  readonly #store: () => AnswerStore | undefined;
  readonly #failed: (error: unknown) => void;
  #answers: Promise<Map<string, Answer>> | undefined;
  #isChanged = false;

  /** @param failed hears of a store that cannot be written, at most once per save; the answers of the session stay in memory */
  constructor(store: () => AnswerStore | undefined, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
  }

  /** What was told of a document when its text and all that counts for it were the same; `undefined` if that is not known. */
  async told(uri: string, key: string): Promise<Told | undefined> {
    const answer = (await this.#read()).get(uri);
    return answer?.key === key ? answer.told : undefined;
  }

  async put(uri: string, key: string, told: Told): Promise<void> {
    (await this.#read()).set(uri, { key, told });
    this.#isChanged = true;
  }

  /** Forgets a document that is no more. */
  async drop(uri: string): Promise<void> {
    if ((await this.#read()).delete(uri)) this.#isChanged = true;
  }

  /** Writes what is new. */
  async save(): Promise<void> {
    const store = this.#store();
    if (!store || !this.#isChanged) return;
    this.#isChanged = false;
    const kept: Kept = { by, answers: Object.fromEntries(await this.#read()) };
    await store.write(JSON.stringify(kept)).catch(this.#failed);
  }

  #read(): Promise<Map<string, Answer>> {
    return (this.#answers ??= (async () => new Map(Object.entries(answersIn(await this.#store()?.read()))))());
  }
}

/** The answers in a stored text, if the same rules gave them. */
function answersIn(text: string | undefined): Kept['answers'] {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Kept>;
    return kept.by === by ? (kept.answers ?? {}) : {};
  } catch {
    return {};
  }
}

/** A key of all that an answer depends on. */
export const answerKey = (...parts: readonly unknown[]): string => hashOf(JSON.stringify(parts));
