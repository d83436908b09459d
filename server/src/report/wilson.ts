/** The 95 % interval of a share after Wilson (1927), which holds for few cases and for shares near one. */
export function wilson(hits: number, of: number): readonly [number, number] {
  const [z, p] = [1.96, hits / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [middle - half, Math.min(1, middle + half)];
}
