import { formsOf } from '../language/build-lexicon.ts';
import { articles } from '../language/en/auxiliaries.ts';
import { directions } from '../language/en/regions.ts';
import type { PhraseTrie } from '../language/phrase-trie.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';

const DIRECTIONS: ReadonlySet<string> = new Set(directions);

/** "Africa of the North", "Korea North" → "North Africa", "North Korea". */
export function putDirectionsFirst(tokens: readonly Token[], trie: PhraseTrie): readonly Token[] {
  const at = tokens.findIndex((token, i) => DIRECTIONS.has(token.norm) && i > 0);
  const direction = tokens[at];
  if (direction === undefined) return tokens;
  let noun = at - 1;
  while (noun > 0 && LINKS.has(tokens[noun]?.norm ?? '')) noun--;
  const rest = tokens.slice(at + 1);
  const name = [direction, tokens[noun] as Token];
  if (!isPhrase(name, trie) || (rest[0] !== undefined && isPhrase([direction, rest[0]], trie))) return tokens;
  return [...tokens.slice(0, noun), ...name, ...putDirectionsFirst(rest, trie)];
}
const LINKS: ReadonlySet<string> = new Set(['of', ...articles]);

/**
 * "Of what will they speak?", "On X they will speak" → "what will they speak of", "X they will speak on"; undefined where no
 * verb takes the preposition in front.
 */
export function putPrepositionBehind(
  tokens: readonly Token[],
  trie: PhraseTrie,
): readonly Token[] | undefined {
  const start = tokens.findIndex(({ norm }) => prepositions.has(norm));
  const preposition = tokens[start];
  if (preposition === undefined || !tokens.slice(0, start).every(({ norm }) => OPENERS.has(norm)))
    return tokens;
  const at = tokens.findLastIndex(
    (token, i) => i > start + 1 && token.kind === 'word' && isVerbWith(token, preposition, trie),
  );
  if (at < 0 || prepositions.has(tokens[at + 1]?.norm ?? '')) return undefined;
  return [
    ...tokens.slice(0, start),
    ...tokens.slice(start + 1, at + 1),
    preposition,
    ...tokens.slice(at + 1),
  ];
}
const OPENERS: ReadonlySet<string> = new Set(['and', 'also', 'but', 'so', ',', 'then']);

function isPhrase(tokens: readonly Token[], trie: PhraseTrie): boolean {
  return trie
    .matchesAt(
      tokens.map(({ norm }) => formsOf(norm)),
      0,
    )
    .some(({ length }) => length === tokens.length);
}

/** True where two words are a verb that the vocabulary knows: "work again". */
export function isVerbWith(verb: Token, particle: Token, trie: PhraseTrie): boolean {
  return trie
    .matchesAt([formsOf(verb.norm), [particle.norm]], 0)
    .some(({ length, senses }) => length === 2 && senses.some((s) => s.kind === 'relation' && s.verb));
}
