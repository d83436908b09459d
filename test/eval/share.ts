/** The share with its 95 % interval (Wilson), as text: "0.952 (59/62; 0.87–0.98)". */
export function share(hits: number, of: number): string {
  if (of === 0) return '–';
  const [z, p] = [1.96, hits / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return `${p.toFixed(3)} (${hits}/${of}; ${(middle - half).toFixed(2)}–${Math.min(1, middle + half).toFixed(2)})`;
}
