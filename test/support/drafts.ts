import { type Analysis, analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import type { Config } from '../../server/src/core/config.ts';
import type { Finding } from '../../server/src/core/rule.ts';
import type { Span } from '../../server/src/core/text.ts';
import { createDocument } from '../../server/src/markdown/document.ts';

/** The day of all tests. */
export const today = '2026-11-24';

export const configOf = (over: Partial<Config> = {}): Config => ({ ...defaultConfig(today), ...over });

export const analysed = (markdown: string, over: Partial<Config> = {}, name = ''): Analysis => analyse(createDocument(name, markdown), configOf(over));

/** What one rule finds in a text. */
export const findings = (rule: string, markdown: string, over: Partial<Config> = {}, name = ''): readonly Finding[] =>
  analysed(markdown, over, name).findings.filter((finding) => finding.rule === rule);

/** The words that a span covers. */
export const at = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words that each finding marks. */
export const marked = (markdown: string, found: readonly Finding[]): readonly string[] => found.map(({ span }) => at(markdown, span));
