import { formsOf } from '../language/build-lexicon.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import type { PhraseTrie } from '../language/phrase-trie.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';

const PARTICLES = new Set(['up', 'out', 'off', 'forward', 'over', 'together', 'down', 'back', 'into']);
/** These belong to a verb before them only at the end: elsewhere they introduce what stands behind them. */
const LAST_PARTICLES = new Set(['on', 'in', 'through']);
/** The most words that may stand between a verb and what belongs to it. */
const MAX_BETWEEN = 9;
/** The most words of "into being", "off the ground". */
const MAX_TAIL = 3;

/** "bring up together": the verb has its own already. */
function hasParticle(tokens: readonly Token[], at: number, trie: PhraseTrie): boolean {
  const forms = tokens.slice(at, at + 2).map((token) => formsOf(token.norm));
  return trie
    .matchesAt(forms, 0)
    .some(({ length, senses }) => length === 2 && senses.some((s) => s.kind === 'relation' && s.verb));
}

/**
 * "sit down together", "a get-together": a phrase that the particle stands in already, and that begins before `to`, is not
 * torn apart.
 */
function standsInPhrase(
  tokens: readonly Token[],
  from: number,
  particle: number,
  trie: PhraseTrie,
  to = particle,
): boolean {
  const forms = tokens.slice(from, particle + 1).map((token) => formsOf(token.norm));
  return forms
    .slice(0, to - from)
    .some((_, start) => trie.matchesAt(forms, start).some(({ length }) => start + length === forms.length));
}

/**
 * "set this council up" → "set up this council", "bring it into being" → "bring into being it": a particle, or what else a
 * phrase ends with, goes back to the verb that it belongs to.
 */
export function joinParticles(tokens: readonly Token[], trie: PhraseTrie): readonly Token[] {
  return joinTails(joinSingle(tokens, trie), trie);
}

function joinTails(tokens: readonly Token[], trie: PhraseTrie): readonly Token[] {
  for (let i = 2; i < tokens.length - 1; i++) {
    if (!prepositions.has((tokens[i] as Token).norm)) continue;
    for (let length = Math.min(MAX_TAIL, tokens.length - i); length > 1; length--) {
      const tail = tokens.slice(i, i + length);
      const at = verbOf(tokens, i, tail, trie);
      if (at === undefined) continue;
      const rest = [...tokens.slice(at + 1, i), ...tokens.slice(i + length)];
      return joinTails([...tokens.slice(0, at + 1), ...tail, ...rest], trie);
    }
  }
  return tokens;
}

/** The place of the verb with which a tail makes a phrase; undefined where there is none before it. */
function verbOf(
  tokens: readonly Token[],
  i: number,
  tail: readonly Token[],
  trie: PhraseTrie,
): number | undefined {
  if (!tail.every(({ norm }) => trie.hasWord(norm))) return undefined;
  const forms = tail.map((token) => [token.norm]);
  let checked = i + tail.length - 1;
  for (let at = i - 2; at >= 0 && at >= i - 1 - MAX_BETWEEN; at--) {
    if (tokens[at]?.kind !== 'word') continue;
    // "come back to life", "put pen to paper": they stand in a longer phrase already.
    if (standsInPhrase(tokens, at, i + tail.length - 1, trie, checked)) return undefined;
    checked = at;
    const found = trie
      .matchesAt([formsOf((tokens[at] as Token).norm), ...forms], 0)
      .find(({ length }) => length === tail.length + 1);
    if (found?.senses.some((sense) => sense.kind === 'relation' && sense.verb) === true) return at;
  }
  return undefined;
}

/** A word of a relation, or the author's own verb. */
function canBeVerb(sense: Sense): boolean {
  return sense.kind === 'relation' || (sense.kind === 'entity' && sense.verb === true);
}

function joinSingle(tokens: readonly Token[], trie: PhraseTrie): readonly Token[] {
  const joined = [...tokens];
  for (let i = 2; i < joined.length; i++) {
    const particle = joined[i] as Token;
    // "The talks are over": behind an auxiliary it belongs to no word before that.
    if (auxiliaries.has(joined[i - 1]?.norm ?? '')) continue;
    const isLast = joined[i + 1]?.kind !== 'word';
    if (!PARTICLES.has(particle.norm) && !(isLast && LAST_PARTICLES.has(particle.norm))) continue;
    if (stands(joined, i, trie)) continue;
    for (let at = i - 2; at >= 0 && at >= i - 1 - MAX_BETWEEN; at--) {
      const verb = joined[at] as Token;
      const match = trie
        .matchesAt([formsOf(verb.norm), [particle.norm]], 0)
        .find((found) => found.length === 2);
      if (match?.senses.some(canBeVerb) !== true) continue;
      if (standsInPhrase(joined, at, i, trie) || hasParticle(joined, at, trie)) break;
      joined.splice(i, 1);
      joined.splice(at + 1, 0, particle);
      break;
    }
  }
  return joined;
}

/** "get together", "sit down together": the particle stands where it belongs. */
function stands(tokens: readonly Token[], at: number, trie: PhraseTrie): boolean {
  for (let from = at - 1; from >= 0 && from >= at - 2; from--) {
    const run = tokens.slice(from, at + 1).map((token) => formsOf(token.norm));
    const match = trie.matchesAt(run, 0).find((found) => found.length === run.length);
    if (match?.senses.some((sense) => sense.kind === 'relation') === true) return true;
  }
  return false;
}
