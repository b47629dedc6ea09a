/** Prepositions that introduce a phrase; which role they fill is the relation's to say. */
export const prepositions: ReadonlySet<string> = new Set(
  'of to in on at for from by with within under about into upon as between among towards toward regarding concerning over through during inside against versus'.split(' '),
);
