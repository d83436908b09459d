/** Word in and out, as a bundle of its own: it is large, and few ask for it. */
export { exportWord } from './export.ts';
export { importWord } from './import.ts';
