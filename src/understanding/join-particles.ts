import { formsOf } from '../language/build-lexicon.ts';
import type { PhraseTrie } from '../language/phrase-trie.ts';
import type { Token } from '../language/token.ts';

const PARTICLES = new Set(['up', 'out', 'off', 'forward', 'over', 'together', 'down', 'back']);
/** The most words that may stand between a verb and its particle. */
const MAX_BETWEEN = 4;

/** "set this council up" → "set up this council": a particle goes back to the verb that it belongs to. */
export function joinParticles(tokens: readonly Token[], trie: PhraseTrie): readonly Token[] {
  const joined = [...tokens];
  for (let i = 2; i < joined.length; i++) {
    const particle = joined[i] as Token;
    if (!PARTICLES.has(particle.norm)) continue;
    for (let at = i - 2; at >= 0 && at >= i - 1 - MAX_BETWEEN; at--) {
      const verb = joined[at] as Token;
      const match = trie
        .matchesAt([formsOf(verb.norm), [particle.norm]], 0)
        .find((found) => found.length === 2);
      if (match?.senses.some((sense) => sense.kind === 'relation') !== true) continue;
      joined.splice(i, 1);
      joined.splice(at + 1, 0, particle);
      break;
    }
  }
  return joined;
}
