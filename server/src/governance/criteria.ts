import type { Criterion } from './criteria/criterion.ts';
import { handlingsutrymme } from './criteria/handlingsutrymme.ts';
import { helhetssyn } from './criteria/helhetssyn.ts';
import { kunskap } from './criteria/kunskap.ts';
import { langsiktighet } from './criteria/langsiktighet.ts';
import { medborgarfokus } from './criteria/medborgarfokus.ts';
import { oppenhet } from './criteria/oppenhet.ts';
import { stod } from './criteria/stod.ts';
import { tillit } from './criteria/tillit.ts';

export type { Criterion } from './criteria/criterion.ts';

/** The criteria that sentences meet, in the order of their principles. Långsiktighet has horizons as well (coverage.ts). */
export const criteria: readonly Criterion[] = [
  ...tillit,
  ...medborgarfokus,
  ...helhetssyn,
  ...handlingsutrymme,
  ...stod,
  ...kunskap,
  ...oppenhet,
  ...langsiktighet,
];
