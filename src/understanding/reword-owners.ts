import { articles, auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { relativeOwner } from '../language/en/relative-clauses.ts';
import { headingNouns, headingVerbs, houses, plainWords } from '../language/en/rewordings.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';
import { inPlain, plain } from './plain-words.ts';
import { isQuestionWord } from './strip-wrappings.ts';

const HEADING_VERBS = indexPhrases(headingVerbs);
const HEADING_NOUNS = indexPhrases(headingNouns);

/** "Whose dialogue with X will be discussed?", "Which parties' dialogue …?": who has a dialogue with X that will be discussed. */
export function* askForPartner(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const be = tokens.findIndex(({ norm }) => auxiliaries.has(norm));
  const [ask] = tokens;
  const owner = ask?.norm === relativeOwner ? 0 : tokens.findIndex(({ kind }) => kind === 'possessive');
  const owned = tokens.slice(owner + 1, Math.max(be, 0));
  if (!isQuestionWord(ask) || owner < 0 || owned.length < MIN_PARTNERED) return;
  if (!owned.slice(1, -1).some(({ norm }) => prepositions.has(norm))) return;
  const told = [plain(plainWords.that, tokens), ...tokens.slice(be)];
  const owners = owner === 0 ? inPlain(plainWords.whoHas, tokens) : tokens.slice(0, owner);
  const has = owner === 0 ? [] : [plain(plainWords.have, tokens)];
  yield [...owners, ...has, plain(plainWords.a, tokens), ...owned, ...told];
}
/** "dialogue with X" */
const MIN_PARTNERED = 3;

/** The most words of what is said to be somebody's. */
const MAX_OWNED = 3;

/** "Whose words are “…”?", "Whose minister is X?": whose are the words “…”. */
export function* askForOwner([whose, ...rest]: readonly Token[]): Generator<readonly Token[], void> {
  const be = rest.findIndex(({ norm }) => beForms.has(norm));
  const owned = rest.slice(0, Math.max(be, 0));
  if (whose?.norm !== relativeOwner || owned.length === 0 || owned.length > MAX_OWNED) return;
  const named = rest.slice(be + 1);
  const start = named.findIndex(({ kind, norm }) => kind === 'word' && !articles.has(norm));
  if (start < 0 || owned.some((token) => token.kind === 'punctuation' || auxiliaries.has(token.norm))) return;
  yield [whose, ...rest.slice(be, be + 1), plain(plainWords.the, rest), ...owned, ...named.slice(start)];
}

/** The most words between "heads" and "ministry". */
const MAX_OFFICE_WORDS = 5;

/** "Who heads the French defence ministry?", "… is the head of …": who the minister is. */
export function* askForOffice(tokens: readonly Token[]): Generator<readonly Token[], void> {
  for (let at = 1; at < tokens.length; at++) {
    const verb = HEADING_VERBS.startOf(tokens.slice(at));
    const start = at + (verb || HEADING_NOUNS.startOf(tokens.slice(at)));
    if (start === at) continue;
    const house = tokens.slice(start, start + MAX_OFFICE_WORDS).findIndex(({ norm }) => norm in houses);
    const named = tokens.slice(start, start + house).some(({ norm }) => !articles.has(norm));
    const behind = tokens[start + house + 1]?.norm;
    if (house < 0 || (!named && behind !== plainWords.of)) continue;
    const office = houses[tokens[start + house]?.norm ?? ''] ?? '';
    yield [
      ...tokens.slice(0, at),
      ...(verb > 0 ? [plain(plainWords.is, tokens)] : []),
      ...tokens.slice(start, start + house),
      plain(office, tokens),
      ...tokens.slice(start + house + 1),
    ];
    return;
  }
}
