import { auxiliaries } from '../language/en/auxiliaries.ts';
import { countedOf, groupArticles } from '../language/en/group-words.ts';
import { collectiveNumber } from '../language/find-numbers.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind } from './chunk.ts';
import { isVerbOnly } from './chunk-forms.ts';

/** Number of members → id of the only group of a briefing that has so many. */
export type GroupSizes = ReadonlyMap<number, string>;

/** "What will the four discuss?": behind an article a number without a noun is the group of so many. */
export function nameGroups(chunks: readonly Chunk[], groups: GroupSizes): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const number = chunk.senses.find((sense) => sense.kind === 'number');
    if (number?.kind !== 'number' || number.ordinal) return chunk;
    const led = ARTICLES.has(chunks[i - 1]?.words.at(-1) ?? '');
    const group = groups.get(number.number);
    if (!led || group === undefined || isCounted(chunks[i + 1])) return chunk;
    return { ...chunk, senses: [...chunk.senses, senseOf.entity(group, false)] };
  });
}
const ARTICLES: ReadonlySet<string> = new Set(joinWordList(groupArticles));

/** "the pair of ministers": before "of" and a noun in the plural, a noun for a group says how many there are. */
export function countGroups(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex((chunk, i) => {
    const [joiner, noun] = [chunks[i + 1], chunks[i + 2]];
    return (
      collectiveNumber(chunk.words.join(' ')) !== undefined &&
      joiner?.words.join() === countedOf &&
      noun !== undefined &&
      hasContent(noun)
    );
  });
  const chunk = chunks[at];
  const number = collectiveNumber(chunk?.words.join(' ') ?? '');
  if (chunk === undefined || number === undefined) return chunks;
  const counted: Chunk = { ...chunk, senses: [senseOf.number(number)] };
  return [...chunks.slice(0, at), counted, ...chunks.slice(at + 2)];
}

/** Whether what stands behind a number can be what there are so many of. */
function isCounted(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.punctuation || chunk.possessive) return false;
  if (auxiliaries.has(chunk.words[0] ?? '') || isVerbOnly(chunk)) return false;
  if (hasKind(chunk, 'preposition')) return chunk.words[0] === countedOf;
  return hasContent(chunk) || chunk.senses.length === 0;
}
