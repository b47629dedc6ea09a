import { formsOf } from '../language/build-lexicon.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import type { Token } from '../language/token.ts';

/** The most words between "which" and its verb. */
const MAX_NOUN_WORDS = 3;

/** "Which city hosted A and which hosts B": before the same verb, what is asked for is left out. */
export function withNounBefore(tokens: readonly Token[], before: readonly Token[]): readonly Token[] {
  const [word, verb] = tokens;
  const from = before.findIndex(({ norm }) => norm === word?.norm);
  if (from < 0 || word === undefined || verb?.kind !== 'word') return tokens;
  const forms = new Set(formsOf(verb.norm));
  const asked = before.slice(from + 1);
  const at = asked.findIndex(({ norm }) => formsOf(norm).some((form) => forms.has(form)));
  const isNoun =
    at > 0 && at <= MAX_NOUN_WORDS && !asked.slice(0, at).some(({ norm }) => auxiliaries.has(norm));
  return isNoun && !auxiliaries.has(verb.norm) ? [word, ...asked.slice(0, at), ...tokens.slice(1)] : tokens;
}
