/** Nouns that lead from one entity to another through a relation. */
import type { KinshipDefinition } from '../language-data.ts';

export const kinships: readonly KinshipDefinition[] = [
  {
    words:
      'counterpart, opposite number, opposite no, homologue, opposite, vis-a-vis, equivalent, peer, homolog, analogue, analog',
    relation: 'office',
    role: 'holder',
    same: 'post',
    differs: 'of',
  },
  {
    words: 'colleague, opposite colleague, fellow minister, partner',
    relation: 'office',
    role: 'holder',
    same: 'post',
    differs: 'of',
    vague: true,
  },
];
