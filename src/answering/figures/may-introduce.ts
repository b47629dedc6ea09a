import { groupPrepositions } from '../../language/en/figure-words.ts';
import { ownerPreposition } from '../../language/en/relative-clauses.ts';
import { wordSetOf } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { IndexedRole } from '../../matching/knowledge-index.ts';

/** A preposition that is another role's alone introduces no filler of this one. */
export function mayIntroduce(preposition: string, role: IndexedRole, { fact }: Figure): boolean {
  if (role.definition.position === 'object' && preposition === '') return false;
  if (preposition === '' || role.prepositions.has(preposition)) return true;
  // "The contribution of X" is X's.
  if (preposition === ownerPreposition && role.definition.position === 'subject') return true;
  return !fact.roles.some(
    (other) =>
      other !== role &&
      other.own.length > 0 &&
      other.prepositions.has(preposition) &&
      // "The figures for Brask", though there are figures for a week, too.
      !(OF_ANY.has(preposition) && other.definition.figure === 'period'),
  );
}
const OF_ANY = wordSetOf(groupPrepositions);
