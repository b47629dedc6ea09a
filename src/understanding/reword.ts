import { paraphrases } from '../language/en/paraphrases.ts';
import {
  causeHeads,
  doerHeads,
  doerQuestion,
  nameHeads,
  ordinalQuestions,
  plainWords,
} from '../language/en/rewordings.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import type { Token } from '../language/token.ts';
import { verbFormsOf } from '../language/verb-forms.ts';
import { inPlain, plain, saysWhat } from './plain-words.ts';
import { askForDeed, askPassive, askWhetherDone, denyVerb, nameDeed, withoutStart } from './reword-deeds.ts';
import { createFrames } from './reword-frames.ts';
import { asSourceSeesIt, withoutHearsay } from './reword-hearsay.ts';
import { askForOffice, askForOwner, askForPartner } from './reword-owners.ts';
import { askWhatBrings, askWhyDriven, askWhyHindered } from './reword-reasons.ts';

const CAUSES = indexPhrases(causeHeads);
const DOERS = indexPhrases(doerHeads);
const ORDINALS = indexPhrases(ordinalQuestions);
const NAMES = indexPhrases(nameHeads);
const askInFrame = createFrames(paraphrases);

/**
 * A question in plainer words, the likeliest first: "what led to the failure" and "what made it fail" ask why it failed, "when did
 * it start failing" when it failed, "who heads the ministry" who the minister is.
 */
export function* reword(tokens: readonly Token[]): Generator<readonly Token[], void> {
  yield* askInFrame(tokens);
  yield* askWhyDriven(tokens);
  yield* askWhyHindered(tokens);
  const cause = CAUSES.startOf(tokens);
  if (cause > 0 && saysWhat(tokens.slice(cause)))
    yield [plain(plainWords.why, tokens), ...tokens.slice(cause)];
  const doer = DOERS.startOf(tokens);
  if (doer > 0 && saysWhat(tokens.slice(doer)))
    yield [...inPlain(doerQuestion, tokens), ...tokens.slice(doer)];
  yield* askWhatBrings(tokens);
  yield* denyVerb(tokens);
  yield* askPassive(tokens);
  yield* askOrdinal(tokens);
  yield* withoutStart(tokens);
  yield* askNext(tokens);
  yield* withoutHearsay(tokens);
  yield* asSourceSeesIt(tokens);
  yield* askForOffice(tokens);
  yield* nameDeed(tokens);
  yield* askForDeed(tokens);
  yield* askWhetherDone(tokens);
  yield* withoutName(tokens);
  yield* askForOwner(tokens);
  yield* askForPartner(tokens);
}

/** "Give me the name of the man who …": the man who … */
function* withoutName(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex((_, i) => NAMES.startOf(tokens.slice(i)) > 0);
  if (at < 0) return;
  const behind = at + NAMES.startOf(tokens.slice(at));
  if (behind < tokens.length) yield [...tokens.slice(0, at), ...tokens.slice(behind)];
}

/** "When does the council meet next?": when it next meets. */
function* askNext(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  const [verb, last] = words.slice(-2);
  if (verb === undefined || last?.norm !== plainWords.next || words.length < LEAST_BEFORE_NEXT) return;
  const forms = verbFormsOf(verb.norm);
  if (forms.has('base') || forms.has('third')) yield [...words.slice(0, -2), last, verb];
}
const LEAST_BEFORE_NEXT = 4;

/** "It is number how many session?": which session it is. */
function* askOrdinal(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex((_, i) => ORDINALS.startOf(tokens.slice(i)) > 0);
  const behind = at + ORDINALS.startOf(tokens.slice(Math.max(at, 0)));
  if (at >= 0 && behind < tokens.length)
    yield [...tokens.slice(0, at), plain(plainWords.which, tokens), ...tokens.slice(behind)];
}
