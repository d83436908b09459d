import { rangeOf } from '../core/positions.ts';
import { ruleIn } from '../rules/index.ts';
import { type Checked, formatOf } from './checked.ts';

/** Workflow commands of GitHub Actions, which become annotations on the lines of a pull request. Hints and information are notices. */
export const github = formatOf<string>(
  ({ name, document, analysis, config }: Checked): string =>
    analysis.findings
      .map(({ rule, severity, span, message }) => {
        const { start, end } = rangeOf(document, span);
        const title = `${ruleIn(config, rule)?.words[config.language].title ?? ''} (${rule})`;
        const properties = {
          file: name.replaceAll('\\', '/'),
          line: start.line + 1,
          endLine: end.line + 1,
          // GitHub takes columns only where both are on one line.
          ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
          title,
        };
        const told = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
        return `::${severity === 'warning' ? 'warning' : 'notice'} ${told.join(',')}::${data(message)}\n`;
      })
      .join(''),
  (pieces) => pieces.join(''),
);

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
