import { ageVerbs } from '../language/en/time-words.ts';
import { joinWordList, parseWordList } from '../language/word-phrases.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';

/** True where some of the facts tell how something came to be, rather than whatever else happened to it. */
export function tellsBeginning(factIds: readonly string[], { factById }: KnowledgeIndex): boolean {
  const told = factIds.flatMap((id) => factById.get(id) ?? []);
  return told.some(({ definition: { verbs = '', nouns = '' } }) =>
    parseWordList(`${verbs}, ${nouns}`).some((words) => BEGINNING.has(words.join(' '))),
  );
}
const BEGINNING: ReadonlySet<string> = new Set(joinWordList(ageVerbs));
