import { wilson } from '../../server/src/report/wilson.ts';

/** The share with its 95 % interval, as text: "0.952 (59/62; 0.87–0.98)". */
export function share(hits: number, of: number): string {
  if (of === 0) return '–';
  const [low, high] = wilson(hits, of);
  return `${(hits / of).toFixed(3)} (${hits}/${of}; ${low.toFixed(2)}–${high.toFixed(2)})`;
}
