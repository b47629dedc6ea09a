import { beForms, presentAuxiliaries, supportingVerbs } from '../language/en/auxiliaries.ts';
import { bareDo, doingNow, infinitiveMark, modals } from '../language/en/indirect-speech.ts';
import { topicPrepositions } from '../language/en/preposition-uses.ts';
import type { Phrase } from './chunk.ts';
import type { Clause } from './clause.ts';

const ABOUT: ReadonlySet<string> = new Set(topicPrepositions);

/** "About X": what is spoken of rather than related to another. */
export function isTopic({ preposition }: Phrase): boolean {
  return ABOUT.has(preposition);
}

/** "What will X do?" asks for more than "what does X do?"; "what will they do about X?" for whatever is said of X. */
export function asksForDeeds({ chunks, phrases, asks }: Clause): boolean {
  if (phrases.some(isTopic)) return false;
  const words = chunks.flatMap(({ words: own }) => own);
  const at = words.lastIndexOf(bareDo);
  // "What does X want to do?"
  if (at > 0 && words[at - 1] === infinitiveMark) return true;
  // "What is X doing?"
  const doing = words.lastIndexOf(doingNow);
  const asksWhat = asks.some(({ word, phrase }) => word === 'what' && phrase === undefined);
  if (asksWhat && doing > 0 && words.slice(0, doing).some((word) => presentAuxiliaries.has(word)))
    return true;
  return words.slice(0, Math.max(at, 0)).some((word) => modals.has(word) || beForms.has(word));
}

/** "What does the council do?": the verb that closes it is the bare one. */
export function asksWhatItDoes({ chunks }: Pick<Clause, 'chunks'>): boolean {
  const words = chunks.flatMap((chunk) => (chunk.punctuation ? [] : chunk.words));
  return words.at(-1) === bareDo && words.slice(0, -1).some((word) => supportingVerbs.has(word));
}
