/** Pieces of patterns for `terms`: words for staff and for the units that they work in, with the marks of in-force.ts. */

/** More than one of those who do the work, or any of them: not "chefen", who more often is the one who acts. */
export const staffTerm =
  '(*#s|(handläggare|handläggarna|handläggaren|utförare|utförarna|utföraren|*chefer|*cheferna|rektorer|rektorerna|enheter|enheterna|arbetslagen)#[a-z])';

/** Units, and staff as somebody who is compared or graded. */
export const unitTerm =
  '(*enhet(en|er|erna)?|skola|skolan|skolor|skolorna|förskola|förskolan|förskolor(na)?|verksamhet(er|erna)|nämnd(er|erna)|förvaltning(en|ar|arna)?|avdelning(en|ar|arna)?|kommuner(na)?|område(n|na)|distrikt(en)?|arbetslag(en)?|*medarbetare|medarbetarna|medarbetaren|handläggare|handläggarna|*chefer|*cheferna|rektorer(na)?|lärare|lärarna|utförare|utföraren|utförarna|boenden|boendena|*grupper|*grupperna|team(en)?)(#[a-z])?';
