/** Cells as comma-separated values after RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export const csv = (lines: readonly (readonly string[])[]): string => lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');

function quoted(cell: string): string {
  const safe = cell !== '-' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
