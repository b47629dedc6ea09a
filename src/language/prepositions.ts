/** Prepositions that introduce a phrase; which role they fill is the relation's to say. */
export const prepositions: ReadonlySet<string> = new Set(
  'of to in on at for from by with within under about into upon as between among towards toward regarding concerning over through during inside against versus alongside'.split(
    ' ',
  ),
);

/**
 * Prepositions that say more than that something takes part: "near the port" is not "in the port". They introduce what a
 * role of theirs holds, and nothing else; where no relation has such a role, they are words like others.
 */
export const narrowPrepositions: ReadonlySet<string> = new Set(
  'near beside via across throughout onto beneath underneath aboard atop amid amongst'.split(' '),
);

/** All single prepositions that a role can have. */
export const rolePrepositions: ReadonlySet<string> = new Set([...prepositions, ...narrowPrepositions]);

/** Compound prepositions that mean "about". */
export const aboutPrepositions: readonly string[] = [
  'with respect to',
  'with regard to',
  'with regards to',
  'in regard to',
  'in regards to',
  'when it comes to',
  'in connection with',
  'in relation to',
  'in terms of',
  'as for',
  'as to',
  'as regards',
  'related to',
  'on the subject of',
  'on the topic of',
  'on the matter of',
  'on the question of',
  'on the issue of',
  'in respect of',
  'vis a vis',
];
