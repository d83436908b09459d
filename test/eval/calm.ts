import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { wordCount } from '../../server/src/governance/identity.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import type { Severity } from '../../server/src/core/rule.ts';

/** The most per thousand words that nine documents of ten may have. */
export const mostPerThousand: Readonly<Partial<Record<Severity, number>>> = { warning: 3, information: 8 };

export interface Calm {
  readonly severity: Severity;
  /** Findings per thousand words at the 50th and the 90th percentile of the documents. */
  readonly median: number;
  readonly ninetieth: number;
  /** Documents that are statutes and have a finding of the severity. */
  readonly statutes: readonly string[];
}

/** How many findings real documents get, with defaults; a document counts as at least five hundred words. */
export function calm(texts: readonly (readonly [string, string])[]): readonly Calm[] {
  const read = texts.map(([file, text]) => {
    const document = createDocument(file, text);
    const { documentType, findings } = analyse(document, defaultConfig('2026-11-24'));
    const words = Math.max(wordCount(document), 500);
    return { file, documentType, rate: (severity: Severity) => (findings.filter((each) => each.severity === severity).length * 1000) / words };
  });
  return (['warning', 'information', 'hint'] as const).map((severity) => {
    const rates = read.map(({ rate }) => rate(severity)).sort((a, b) => a - b);
    const at = (share: number): number => rates[Math.min(rates.length - 1, Math.ceil(share * rates.length) - 1)] ?? 0;
    return {
      severity,
      median: at(0.5),
      ninetieth: at(0.9),
      statutes: read.filter(({ documentType, rate }) => documentType === 'forfattning' && rate(severity) > 0).map(({ file }) => file),
    };
  });
}
