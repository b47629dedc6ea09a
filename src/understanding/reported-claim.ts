import { claimConjunctions, listeners, reportingVerbs } from '../language/en/chatter.ts';
import { subjects } from '../language/en/speakers.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { acquaintanceOf, clauseOf, hasFiniteVerb, isVerb } from './is-idle.ts';
import { trimPunctuation } from './strip-wrappings.ts';

const REPORTING = wordSetOf(reportingVerbs);
const CONJUNCTIONS = wordSetOf(claimConjunctions);
const SUBJECTS = wordSetOf(subjects);
const LISTENERS = wordSetOf(listeners);

/**
 * What somebody says, writes or asks in a sentence about it: "I said on air, live, that they met" → "they met". Undefined where
 * it reports nothing.
 */
export function reportedClaim(tokens: readonly Token[]): readonly Token[] | undefined {
  const verb = tokens.findIndex(({ norm }) => REPORTING.has(norm));
  if (verb < 0 || !isSpeakersOwn(tokens.slice(0, verb))) return undefined;
  const conjunction = tokens.findIndex(({ norm }, i) => i > verb && CONJUNCTIONS.has(norm));
  if (conjunction > 0) return claimIn(tokens.slice(conjunction + 1));
  const after = tokens.slice(verb + 1);
  const listener = acquaintanceOf(after) || (LISTENERS.has(after[0]?.norm ?? '') ? 1 : 0);
  return claimIn(after.slice(listener));
}

/** "I", "my mum", "everyone": not somebody of whom a briefing could speak. */
function isSpeakersOwn(subject: readonly Token[]): boolean {
  const clause = clauseOf(subject);
  const first = clause[0]?.norm ?? '';
  return SUBJECTS.has(first) || LISTENERS.has(first) || acquaintanceOf(clause) > 0;
}

function claimIn(tokens: readonly Token[]): readonly Token[] | undefined {
  const claim = trimPunctuation(tokens);
  const says =
    hasFiniteVerb(claim) ||
    claim.some(({ norm }, i) => i > 0 && i < claim.length - 1 && lemmasOf(norm).some(isVerb));
  return says ? claim : undefined;
}
