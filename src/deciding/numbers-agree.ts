import { membersOf } from '../matching/asked-fillers.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';

/** "the four ministers" must be four; a number that is a name or a version counts nothing. */
export function numbersAgree(match: Match, index: KnowledgeIndex): boolean {
  return match.bindings.every((binding) => {
    if (binding.as !== 'filler') return true;
    const number = binding.chunks
      .filter(
        ({ senses }) =>
          !senses.some(
            (s) => s.kind === 'version' || (s.kind === 'entity' && binding.entities.includes(s.entity)),
          ),
      )
      .flatMap(({ senses }) => senses)
      .find((sense) => sense.kind === 'number');
    const described = new Set(binding.entities.flatMap((id) => membersOf(id, index)));
    return number?.kind !== 'number' || number.number === described.size;
  });
}
