import { formsOf } from '../language/build-lexicon.ts';
import { vagueQuantifiers } from '../language/en/extent-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';

/** "Which questions did it raise?" is not told by "many questions": words of the question, and how many, say nothing new. */
export function tellsAskedAgain(match: Match, { asks, chunks }: Clause, index: KnowledgeIndex): boolean {
  const nouns = asks.flatMap(({ phrase }) => phrase?.chunks ?? []).flatMap(({ words }) => words);
  if (nouns.length === 0) return false;
  const said = new Set(chunks.flatMap(({ words }) => words).flatMap(formsOf));
  const isSaid = (word: string): boolean => VAGUE.has(word) || formsOf(word).some((form) => said.has(form));
  const answers = answersOf(match, index);
  return (
    answers.length > 0 &&
    answers.every((id) => {
      const entity = index.entities.get(id);
      const words = entity?.name.toLowerCase().split(' ') ?? [];
      return (
        entity?.kind === 'topic' &&
        entity.involves.length === 0 &&
        words.every(isSaid) &&
        nouns.some((noun) => words.includes(noun))
      );
    })
  );
}
const VAGUE: ReadonlySet<string> = new Set(joinWordList(vagueQuantifiers));
