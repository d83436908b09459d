import type { PrincipleId } from '../core/principles.ts';
import type { DocumentType } from './document-types.ts';

const outward: readonly PrincipleId[] = ['medborgarfokus', 'helhetssyn', 'langsiktighet'];
const steering: readonly PrincipleId[] = ['tillit', 'medborgarfokus', 'handlingsutrymme', 'stod', 'kunskap', 'oppenhet', 'langsiktighet'];
const conduct: readonly PrincipleId[] = ['tillit', 'medborgarfokus', 'handlingsutrymme', 'stod', 'kunskap', 'oppenhet'];

/**
 * The principles that a document of a type can be expected to carry. What is not named is neutral: a delegationsordning that says nothing of
 * learning lacks nothing. Our own reading of what such documents are for; no source says it.
 */
const expectedOf: Partial<Readonly<Record<DocumentType, readonly PrincipleId[]>>> = {
  policy: steering,
  riktlinje: conduct,
  regler: ['medborgarfokus', 'handlingsutrymme', 'stod', 'oppenhet'],
  rutin: ['medborgarfokus', 'handlingsutrymme', 'stod', 'kunskap', 'oppenhet'],
  plan: [...steering, 'helhetssyn'],
  handlingsplan: ['medborgarfokus', 'helhetssyn', 'handlingsutrymme', 'stod', 'kunskap', 'langsiktighet'],
  program: [...steering, 'helhetssyn'],
  strategi: [...steering, 'helhetssyn'],
  vision: outward,
  reglemente: ['tillit', 'helhetssyn', 'handlingsutrymme', 'oppenhet'],
  delegationsordning: ['tillit', 'handlingsutrymme', 'stod'],
  verksamhetsplan: [...steering, 'helhetssyn'],
  budget: ['tillit', 'medborgarfokus', 'helhetssyn', 'handlingsutrymme', 'langsiktighet'],
  uppdrag: ['helhetssyn', 'handlingsutrymme', 'stod', 'langsiktighet'],
  overenskommelse: ['medborgarfokus', 'helhetssyn', 'langsiktighet'],
  avtal: ['medborgarfokus', 'helhetssyn', 'langsiktighet'],
  ersattningsmodell: ['medborgarfokus', 'helhetssyn', 'handlingsutrymme', 'langsiktighet'],
  tillsynsplan: ['tillit', 'kunskap', 'oppenhet'],
  internkontroll: ['tillit', 'kunskap', 'oppenhet'],
  uppforandekod: ['tillit', 'medborgarfokus', 'oppenhet'],
};

/** Whether a document of the type can be expected to say something that carries the principle; of other types all are. */
export const isExpected = (type: DocumentType, principle: PrincipleId): boolean => expectedOf[type]?.includes(principle) ?? true;
