import { formsOf } from '../language/build-lexicon.ts';
import { articles, auxiliaries, supportingVerbs } from '../language/en/auxiliaries.ts';
import { deedNouns, deedPrepositions } from '../language/en/deed-nouns.ts';
import { demands } from '../language/en/demands.ts';
import { questionWords } from '../language/en/question-words.ts';
import { denyingArticle, passiveAuxiliaries, plainWords, startingVerbs } from '../language/en/rewordings.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import type { Token } from '../language/token.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { inPlain, plain } from './plain-words.ts';
import { isQuestionWord } from './strip-wrappings.ts';

const DEMANDS = indexPhrases(demands);
const AMOUNTS = indexPhrases(questionWords['how many']);
const STARTING: ReadonlySet<string> = new Set(joinWordList(startingVerbs));

/** "No money was lost", "did they find no trace?": money was not lost. */
export function* denyVerb(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex(
    ({ norm }, i) =>
      norm === denyingArticle && tokens[i + 1]?.kind === 'word' && !isQuestionWord(tokens[i + 1]),
  );
  if (at < 0 || tokens.slice(0, at).some(isQuestionWord)) return;
  const not = plain(plainWords.not, tokens);
  const plainly = [...tokens.slice(0, at), ...tokens.slice(at + 1)];
  const fronted = auxiliaries.has(tokens[at - 1]?.norm ?? '');
  const verb = fronted
    ? plainly.findLastIndex(({ kind, norm }, i) => i > at && kind === 'word' && isParticipleForm(norm))
    : 1 + plainly.findIndex(({ norm }, i) => i > at && auxiliaries.has(norm));
  const place = verb > 0 ? verb : at;
  if (!fronted || verb > 0) yield [...plainly.slice(0, place), not, ...plainly.slice(place)];
}

/** "When becomes X published?": as learners say whose language makes its passive so. */
export function* askPassive(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex(({ norm }) => norm in passiveAuxiliaries);
  const verb = passiveAuxiliaries[tokens[at]?.norm ?? ''];
  if (verb === undefined || !tokens.slice(at + 1).some(({ norm }) => isParticipleForm(norm))) return;
  yield [...tokens.slice(0, at), plain(verb, tokens), ...tokens.slice(at + 1)];
}

/** "When did X start failing?", "… begin to fail?" */
export function* withoutStart(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex(
    ({ norm }, i) => i > 0 && formsOf(norm).some((form) => STARTING.has(form)) && leadsToVerb(tokens[i + 1]),
  );
  if (at < 0) return;
  const infinitive = tokens[at + 1]?.norm === plainWords.to;
  yield [...tokens.slice(0, at), ...tokens.slice(at + (infinitive ? 2 : 1))];
}

/** "When did the vaccinating start?": behind an article a gerund is the noun for what is done. */
export function* nameDeed(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex(
    ({ norm }, i) => norm.endsWith('ing') && articles.has(tokens[i - 1]?.norm ?? ''),
  );
  const nouns = at < 0 ? [] : formsOf(tokens[at]?.norm ?? '').map((verb) => deedNouns[verb] ?? '');
  for (const noun of nouns.flatMap(joinWordList))
    yield [...tokens.slice(0, at), ...inPlain(noun, tokens), ...tokens.slice(at + 1)];
}

/** "Why did cases rise?": why the rise in cases. */
export function* askForDeed(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const [ask, auxiliary, ...rest] = tokens.filter(({ kind }) => kind === 'word');
  const verb = rest.at(-1);
  const subject = rest.slice(0, -1);
  if (ask?.norm !== plainWords.why || !supportingVerbs.has(auxiliary?.norm ?? '') || verb === undefined)
    return;
  if (subject.length === 0 || subject.some(isQuestionWord)) return;
  for (const noun of formsOf(verb.norm).flatMap((form) => joinWordList(deedNouns[form] ?? '')))
    for (const preposition of deedPrepositions)
      yield [
        ask,
        ...inPlain(`${plainWords.was} ${plainWords.the} ${noun} ${preposition}`, tokens),
        ...subject,
      ];
}

/** "Upgrade rolled back?", "any homework lost?": whether it was. */
export function* askWhetherDone(tokens: readonly Token[]): Generator<readonly Token[], void> {
  if (tokens.some((token) => auxiliaries.has(token.norm) || isQuestionWord(token))) return;
  // "List the letters sent" asks for more than whether some were.
  if (DEMANDS.startOf(tokens) > 0 && articles.has(tokens[1]?.norm ?? '')) return;
  // "Number of guests expected" asks how many.
  if (AMOUNTS.startOf(tokens) > 0) return;
  const at = tokens.findLastIndex(({ kind, norm }, i) => i > 0 && kind === 'word' && isParticipleForm(norm));
  if (at > 0) yield [plain(plainWords.was, tokens), ...tokens];
}

/** A form of a verb other than its base form, its gerund and "-s". */
function isParticipleForm(word: string): boolean {
  return !/(?:ing|s)$/.test(word) && formsOf(word).length > 1;
}

/** "to", or a form that ends like a gerund and is one. */
function leadsToVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.norm === plainWords.to || (token.norm.endsWith('ing') && formsOf(token.norm).length > 1);
}
