import type { Connection } from 'vscode-languageserver';
import { type Analysis, analyse } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import { derived } from '../core/document.ts';
import { documentHash, hashOf } from '../core/hash.ts';
import { recognise } from '../governance/recognise.ts';
import { analysedNotification, type AnalysedParams } from '../protocol.ts';
import { ruleSetVersion } from '../rules/index.ts';
import type { Snapshot } from './drafts.ts';
import type { DraftConfigs } from './settings.ts';

/** A finished analysis of one version of a draft. */
export interface Analysed {
  readonly snapshot: Snapshot;
  readonly config: Config;
  readonly analysis: Analysis;
  /** Whether the draft is treated as a governing document; if not, its findings are not shown. */
  readonly governing: boolean;
  /** Equal for equal text, configuration and rules. */
  readonly resultId: string;
  readonly milliseconds: number;
}

/** The open drafts and their analyses: each version of each is analysed once, and none but the latest is ever given out. */
export class Session {
  readonly #drafts = new Map<string, Snapshot>();
  readonly #analysed = new Map<string, Analysed>();
  readonly #treatedAs = new Map<string, string | null>();
  readonly #failed = new Set<string>();
  readonly #configs: DraftConfigs;
  readonly #connection: Connection;

  constructor(connection: Connection, configs: DraftConfigs) {
    this.#connection = connection;
    this.#configs = configs;
  }

  get open(): readonly Snapshot[] {
    return [...this.#drafts.values()];
  }

  draft(uri: string): Snapshot | undefined {
    return this.#drafts.get(uri);
  }

  put(snapshot: Snapshot): void {
    this.#drafts.set(snapshot.uri, snapshot);
  }

  close(uri: string): void {
    this.#drafts.delete(uri);
    this.#analysed.delete(uri);
    this.#configs.forget(uri);
  }

  treatAs(uri: string, type: string | null): void {
    this.#treatedAs.set(uri, type);
  }

  /** The analysis of the latest version of a draft; `undefined` if it is not open. What changes while the configuration is fetched counts. */
  async analysed(uri: string): Promise<Analysed | undefined> {
    if (!this.#drafts.has(uri)) return undefined;
    const { config: resolved, listed, ignored } = await this.#configs.of(uri);
    const snapshot = this.#drafts.get(uri);
    if (!snapshot) return undefined;
    const chosen = this.#treatedAs.get(uri);
    const config = chosen ? typed(resolved, chosen) : resolved;
    const known = this.#analysed.get(uri);
    if (known?.snapshot === snapshot && known.config === config) return known;
    const governing = isAnalysed(snapshot, chosen !== undefined, listed, ignored);
    const resultId = resultIdOf(snapshot, config, governing);
    const started = performance.now();
    const analysis = known?.resultId === resultId ? known.analysis : analyse(snapshot.document, config);
    const done: Analysed = { snapshot, config, analysis, governing, resultId, milliseconds: performance.now() - started };
    this.#analysed.set(uri, done);
    this.#log(analysis);
    const params: AnalysedParams = { uri, version: snapshot.version };
    void this.#connection.sendNotification(analysedNotification, params);
    return done;
  }

  /** A rule that throws is named in the log once. */
  #log(analysis: Analysis): void {
    for (const { rule, error } of analysis.failures) {
      if (this.#failed.has(rule)) continue;
      this.#failed.add(rule);
      this.#connection.console.error(
        `Regeln ${rule} gick inte att köra och hoppas över: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
}

/** The analysis of a text that is not open, as it would be if it were. */
export async function analysedText(snapshot: Snapshot, configs: DraftConfigs): Promise<Analysed> {
  const { config, listed, ignored } = await configs.of(snapshot.uri);
  const governing = isAnalysed(snapshot, false, listed, ignored);
  const started = performance.now();
  return {
    snapshot,
    config,
    analysis: analyse(snapshot.document, config),
    governing,
    resultId: resultIdOf(snapshot, config, governing),
    milliseconds: performance.now() - started,
  };
}

const resultIdOf = ({ document }: Snapshot, config: Config, governing: boolean): string =>
  hashOf([documentHash(document), configHash(config), String(governing), ruleSetVersion].join('|'));

/** A hash of all that a configuration says. */
export const configHash = derived((config: Config): string => hashOf(JSON.stringify(config)));

const typedConfigs = new WeakMap<Config, Map<string, Config>>();

/** The configuration with a type, the same object for the same two. */
function typed(config: Config, type: string): Config {
  let byType = typedConfigs.get(config);
  if (!byType) typedConfigs.set(config, (byType = new Map()));
  let found = byType.get(type);
  if (!found) byType.set(type, (found = { ...config, type }));
  return found;
}

/** Schemes of texts that are not drafts: old versions, sides of a comparison, output. */
const notDrafts = /^(?:git|gitfs|gitlens|vscode|output|debug|vscode-scm|review|pr|conflictResolution|tillitskoll[\w-]*):/;

function isAnalysed({ uri, document }: Snapshot, chosen: boolean, listed: boolean, ignored: boolean): boolean {
  if (notDrafts.test(uri)) return false;
  if (chosen) return true;
  if (ignored) return false;
  return listed || uri.startsWith('untitled:') || recognise(document).governing;
}
