/** The eight principles in their fixed order: seven from SOU 2018:47 section 4.7, the eighth added by SOU 2019:43. */
export const principleIds = ['tillit', 'medborgarfokus', 'helhetssyn', 'handlingsutrymme', 'stod', 'kunskap', 'oppenhet', 'langsiktighet'] as const;

export type PrincipleId = (typeof principleIds)[number];
