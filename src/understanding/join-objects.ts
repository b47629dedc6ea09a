import { formsOf } from '../language/build-lexicon.ts';
import { articles, auxiliaries, beForms, possessives } from '../language/en/auxiliaries.ts';
import { plainWords } from '../language/en/rewordings.ts';
import type { PhraseTrie } from '../language/phrase-trie.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';

/** The most words of an object that belongs to an idiom: "the foundation stone". */
const MAX_OBJECT = 4;
/** The most words that an idiom has behind its object: "on", "out of". */
const MAX_BEHIND = 2;
/** The most words of an owner, of a verb with its preposition, and of what is owned: "step into *Mia Tamm*'s shoes". */
const MAX_OWNER = 4;
const MAX_VERB = 3;
const MAX_OWNED = 2;
/** The most words between a verb and the object that belongs to it: "give *the three conflicts* an airing". */
const MAX_BETWEEN = 7;

/**
 * Puts the object of an idiom back behind its verb: "was the ribbon cut on X" and "the ribbon was cut on X" → "was cut the
 * ribbon on X", "give X an airing" → "give an airing X"; and what is said to be somebody's: "take X's seat" → "take the seat
 * of X". It is one only where the object means nothing by itself, as the talks do that were held, or is somebody's own:
 * "gave X its start" → "gave its start X".
 */
export function joinObjects(tokens: readonly Token[], trie: PhraseTrie): readonly Token[] {
  for (let at = 1; at < tokens.length; at++) {
    const joined =
      joinPassive(tokens, at, trie) ?? joinSecond(tokens, at, trie) ?? joinOwned(tokens, at, trie);
    if (joined !== undefined) return joinObjects(joined, trie);
  }
  return tokens;
}

/** The verb at a place with the object that stands before it as its subject. */
function joinPassive(tokens: readonly Token[], at: number, trie: PhraseTrie): readonly Token[] | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  let aux = at;
  while (aux > 0 && isAuxiliary(tokens[aux - 1])) aux--;
  const behind = tokens.slice(at + 1);
  for (let length = Math.min(MAX_OBJECT, aux); length > 0; length--) {
    const from = aux - length;
    const isPassive = aux === at ? isBe(tokens[from - 1]) : isBe(tokens[at - 1]);
    if (!isPassive) continue;
    const object = tokens.slice(from, aux);
    if (isIdiom(tokens[at], object, behind.slice(0, MAX_BEHIND), trie))
      return [...tokens.slice(0, from), ...tokens.slice(aux, at + 1), ...object, ...behind];
  }
  return undefined;
}

/** The verb at a place with its second object, which stands behind the first. */
function joinSecond(tokens: readonly Token[], at: number, trie: PhraseTrie): readonly Token[] | undefined {
  for (let from = at + 2; from < tokens.length && from <= at + 1 + MAX_BETWEEN; from++) {
    if (!articles.has(tokens[from]?.norm ?? '')) continue;
    for (let end = Math.min(from + MAX_OBJECT, tokens.length); end > from + 1; end--) {
      const object = tokens.slice(from, end);
      if (isIdiom(tokens[at], object, [], trie))
        return [...tokens.slice(0, at + 1), ...object, ...tokens.slice(at + 1, from), ...tokens.slice(end)];
    }
  }
  return undefined;
}

/** "Step into X's shoes": "step into the shoes of X", where a genitive stands at a place. */
function joinOwned(tokens: readonly Token[], at: number, trie: PhraseTrie): readonly Token[] | undefined {
  const genitive = tokens[at];
  if (genitive?.kind !== 'possessive') return undefined;
  const plain = (word: string): Token => ({ ...genitive, text: word, norm: word, kind: 'word' });
  for (let from = at - 1; from > 0 && from >= at - MAX_OWNER; from--)
    for (let verb = from - 1; verb >= 0 && verb >= from - MAX_VERB; verb--)
      for (let end = at + 2; end <= Math.min(at + 1 + MAX_OWNED, tokens.length); end++) {
        const owned = [plain(plainWords.the), ...tokens.slice(at + 1, end), plain(plainWords.of)];
        const idiom = [...tokens.slice(verb, from), ...owned];
        if (isVerbPhrase(idiom, trie))
          return [...tokens.slice(0, verb), ...idiom, ...tokens.slice(from, at), ...tokens.slice(end)];
      }
  return undefined;
}

/** Whether all of the words make one verb. */
function isVerbPhrase(words: readonly Token[], trie: PhraseTrie): boolean {
  // Of "be at the head of" there is no verb left: "at the UN's head" may belong to any.
  if (words.some(({ kind }) => kind !== 'word') || prepositions.has(words[0]?.norm ?? '')) return false;
  return trie
    .matchesAt(
      words.map(({ norm }) => formsOf(norm)),
      0,
    )
    .some(({ length, senses }) => length === words.length && senses.some(isVerb));
}

function isIdiom(
  verb: Token | undefined,
  object: readonly Token[],
  behind: readonly Token[],
  trie: PhraseTrie,
): boolean {
  if (verb?.kind !== 'word' || object.some(({ kind }) => kind !== 'word')) return false;
  const forms = [verb, ...object, ...behind].map(({ norm }) => formsOf(norm));
  const means =
    !possessives.has(object[0]?.norm ?? '') &&
    trie.matchesAt(forms, object.length).some(({ length, senses }) => length === 1 && !senses.every(isVerb));
  return (
    !means &&
    trie.matchesAt(forms, 0).some(({ length, senses }) => length > object.length && senses.some(isVerb))
  );
}

function isVerb(sense: Sense): boolean {
  return sense.kind === 'relation' && sense.verb;
}

function isBe(token: Token | undefined): boolean {
  return token !== undefined && beForms.has(token.norm);
}

function isAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && (isBe(token) || auxiliaries.has(token.norm));
}
