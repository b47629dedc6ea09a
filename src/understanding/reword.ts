import { formsOf } from '../language/build-lexicon.ts';
import { articles, auxiliaries, beForms, supportingVerbs } from '../language/en/auxiliaries.ts';
import { bearingFrames, bearingQuestion } from '../language/en/bearing-words.ts';
import { deedNouns, deedPrepositions } from '../language/en/deed-nouns.ts';
import { demands } from '../language/en/demands.ts';
import { pronouns } from '../language/en/pronouns.ts';
import { questionWords } from '../language/en/question-words.ts';
import { relativeOwner } from '../language/en/relative-clauses.ts';
import {
  asideBeginnings,
  asideEnds,
  asideOpening,
  bringingHeads,
  bringingQuestions,
  causeHeads,
  denyingArticle,
  doerHeads,
  doerQuestion,
  drivenHeads,
  headingNouns,
  headingVerbs,
  hearsayAuxiliaries,
  hearsayParticiples,
  hinderedHeads,
  hinderingPreposition,
  houses,
  nameHeads,
  ordinalQuestions,
  passiveAuxiliaries,
  plainFrames,
  plainWords,
  startingVerbs,
  viewConjunction,
  viewEnds,
  viewOpening,
} from '../language/en/rewordings.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { isQuestionWord, stripHeads, trimPunctuation } from './strip-wrappings.ts';

const DEMANDS = indexPhrases(demands);
const AMOUNTS = indexPhrases(questionWords['how many']);
const CAUSES = indexPhrases(causeHeads);
const DRIVEN = indexPhrases(drivenHeads);
const DOERS = indexPhrases(doerHeads);
const HINDERED = indexPhrases(hinderedHeads);
const HEADING_VERBS = indexPhrases(headingVerbs);
const HEADING_NOUNS = indexPhrases(headingNouns);
const BRINGING = indexPhrases(bringingHeads);
const FRAMES = indexPhrases(...plainFrames.map(({ heads }) => heads));
const ASIDE = indexPhrases(asideBeginnings);
const ASIDE_ENDS = indexPhrases(asideEnds);
const ORDINALS = indexPhrases(ordinalQuestions);
const NAMES = indexPhrases(nameHeads);
const BEARINGS = bearingFrames.map(({ heads, tails }) => ({
  heads: indexPhrases(heads),
  tails: indexPhrases(tails),
}));
const VIEWS = indexPhrases(viewEnds);
const HEARSAY: ReadonlySet<string> = new Set(joinWordList(hearsayParticiples));
const STARTING: ReadonlySet<string> = new Set(joinWordList(startingVerbs));

/**
 * A question in plainer words, the likeliest first: "what led to the failure" and "what made it fail" ask why it failed, "when did
 * it start failing" when it failed, "who heads the ministry" who the minister is.
 */
export function* reword(tokens: readonly Token[]): Generator<readonly Token[], void> {
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

/** "Whose dialogue with X will be discussed?", "Which parties' dialogue …?": who has a dialogue with X that will be discussed. */
function* askForPartner(tokens: readonly Token[]): Generator<readonly Token[], void> {
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
function* askForOwner([whose, ...rest]: readonly Token[]): Generator<readonly Token[], void> {
  const be = rest.findIndex(({ norm }) => beForms.has(norm));
  const owned = rest.slice(0, Math.max(be, 0));
  if (whose?.norm !== relativeOwner || owned.length === 0 || owned.length > MAX_OWNED) return;
  const named = rest.slice(be + 1);
  const start = named.findIndex(({ kind, norm }) => kind === 'word' && !articles.has(norm));
  if (start < 0 || owned.some((token) => token.kind === 'punctuation' || auxiliaries.has(token.norm))) return;
  yield [whose, ...rest.slice(be, be + 1), plain(plainWords.the, rest), ...owned, ...named.slice(start)];
}

/** "Give me the name of the man who …": the man who … */
function* withoutName(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex((_, i) => NAMES.startOf(tokens.slice(i)) > 0);
  if (at < 0) return;
  const behind = at + NAMES.startOf(tokens.slice(at));
  if (behind < tokens.length) yield [...tokens.slice(0, at), ...tokens.slice(behind)];
}

/** The most words of what is asked about. */
const MAX_BEARING = 7;

/** "Why does X come up here?", "what has X to do with it?": what about X. */
export function askForBearing(tokens: readonly Token[]): readonly Token[] | undefined {
  for (const { heads, tails } of BEARINGS) {
    const head = heads.startOf(tokens);
    const tail = head === 0 ? 0 : tails.endOf(tokens, tokens.length - head - 1);
    const thing = tokens.slice(head, tokens.length - tail);
    if (tail > 0 && thing.length > 0 && thing.length <= MAX_BEARING && !thing.some(isQuestionWord))
      return [...bearingQuestion.split(' ').map((word) => plain(word, tokens)), ...thing];
  }
  return undefined;
}

/** More than a word that points back: "the reason for that one" is asked of what was spoken of last. */
function saysWhat(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && !POINTING.has(tokens.map(({ norm }) => norm).join(' '));
}
const POINTING: ReadonlySet<string> = new Set(pronouns.flatMap(({ words }) => joinWordList(words)));

/** "What became of X?": what happened to it. */
export function askPlainly(tokens: readonly Token[]): readonly Token[] | undefined {
  const found = FRAMES.findStart(tokens);
  const rest = tokens.slice(found?.length ?? 0);
  const frame = plainFrames[found?.list ?? -1];
  return frame === undefined || !saysWhat(rest) ? undefined : [...inPlain(frame.plain, tokens), ...rest];
}

/** "What brings X to Y?": why X comes there, or what X talks about there. */
function* askWhatBrings(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const head = BRINGING.startOf(tokens);
  const to = tokens.findIndex(({ norm }, i) => i > head && norm === plainWords.to);
  if (head === 0 || to < 0 || to === tokens.length - 1) return;
  for (const { before, behind } of bringingQuestions) {
    const where = tokens.slice(to + 1);
    yield [...inPlain(before, tokens), ...tokens.slice(head, to), ...inPlain(behind, tokens), ...where];
  }
}

/** "What made X stop?", "What caused X to fail?", "What led X to be closed?" */
function* askWhyDriven(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const head = DRIVEN.startOf(tokens);
  if (head === 0) return;
  const rest = tokens.slice(head);
  const to = rest.findIndex(({ norm }, i) => i > 0 && norm === plainWords.to);
  if (to < 0) yield [plain(plainWords.why, tokens), plain(plainWords.did, tokens), ...rest];
  else yield whyOf(tokens, rest.slice(0, to), rest.slice(to + 1), plainWords.be);
}

/** "What kept X from coming?", "What prevented X from being seen?" */
function* askWhyHindered(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const head = HINDERED.startOf(tokens);
  if (head === 0) return;
  const rest = tokens.slice(head);
  const from = rest.findIndex(({ norm }, i) => i > 0 && norm === hinderingPreposition);
  if (from < 0) return;
  const subject = [...rest.slice(0, from), plain(plainWords.not, tokens)];
  yield whyOf(tokens, subject, rest.slice(from + 1), plainWords.being);
}

/** Why somebody did it; why it was done, where the verb begins with a form of "be". */
function whyOf(
  tokens: readonly Token[],
  subject: readonly Token[],
  verb: readonly Token[],
  passive: string,
): readonly Token[] {
  const isPassive = verb[0]?.norm === passive;
  const auxiliary = plain(isPassive ? plainWords.was : plainWords.did, tokens);
  return [plain(plainWords.why, tokens), auxiliary, ...subject, ...(isPassive ? verb.slice(1) : verb)];
}

/** "No money was lost", "did they find no trace?": money was not lost. */
function* denyVerb(tokens: readonly Token[]): Generator<readonly Token[], void> {
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
function* askPassive(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex(({ norm }) => norm in passiveAuxiliaries);
  const verb = passiveAuxiliaries[tokens[at]?.norm ?? ''];
  if (verb === undefined || !tokens.slice(at + 1).some(({ norm }) => isParticipleForm(norm))) return;
  yield [...tokens.slice(0, at), plain(verb, tokens), ...tokens.slice(at + 1)];
}

/** "It is number how many session?": which session it is. */
function* askOrdinal(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex((_, i) => ORDINALS.startOf(tokens.slice(i)) > 0);
  const behind = at + ORDINALS.startOf(tokens.slice(Math.max(at, 0)));
  if (at >= 0 && behind < tokens.length)
    yield [...tokens.slice(0, at), plain(plainWords.which, tokens), ...tokens.slice(behind)];
}

/** "When did X start failing?", "… begin to fail?" */
function* withoutStart(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex(
    ({ norm }, i) => i > 0 && formsOf(norm).some((form) => STARTING.has(form)) && leadsToVerb(tokens[i + 1]),
  );
  if (at < 0) return;
  const infinitive = tokens[at + 1]?.norm === plainWords.to;
  yield [...tokens.slice(0, at), ...tokens.slice(at + (infinitive ? 2 : 1))];
}

/** "When did the vaccinating start?": behind an article a gerund is the noun for what is done. */
function* nameDeed(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const at = tokens.findIndex(
    ({ norm }, i) => norm.endsWith('ing') && articles.has(tokens[i - 1]?.norm ?? ''),
  );
  const nouns = at < 0 ? [] : formsOf(tokens[at]?.norm ?? '').map((verb) => deedNouns[verb] ?? '');
  for (const noun of nouns.flatMap(joinWordList))
    yield [...tokens.slice(0, at), ...inPlain(noun, tokens), ...tokens.slice(at + 1)];
}

/** "Why did cases rise?": why the rise in cases. */
function* askForDeed(tokens: readonly Token[]): Generator<readonly Token[], void> {
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
function* askWhetherDone(tokens: readonly Token[]): Generator<readonly Token[], void> {
  if (tokens.some((token) => auxiliaries.has(token.norm) || isQuestionWord(token))) return;
  // "List the letters sent" asks for more than whether some were.
  if (DEMANDS.startOf(tokens) > 0 && articles.has(tokens[1]?.norm ?? '')) return;
  // "Number of guests expected" asks how many.
  if (AMOUNTS.startOf(tokens) > 0) return;
  const at = tokens.findLastIndex(({ kind, norm }, i) => i > 0 && kind === 'word' && isParticipleForm(norm));
  if (at > 0) yield [plain(plainWords.was, tokens), ...tokens];
}

/** The most words between "heads" and "ministry". */
const MAX_OFFICE_WORDS = 5;

/** The most words of whoever is said to do it. */
const MAX_HEARSAY_SUBJECT = 8;

/** "When are they said to meet?", "What is it reported to be?", "Whom is he said to have met?" */
function* withoutHearsay(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const be = tokens.findIndex(({ norm }) => norm in hearsayAuxiliaries);
  const at = tokens.findIndex(
    ({ norm }, i) => i > be + 1 && HEARSAY.has(norm) && tokens[i + 1]?.norm === plainWords.to,
  );
  if (be < 0 || at < 0 || at - be > MAX_HEARSAY_SUBJECT) return;
  const subject = tokens.slice(be + 1, at);
  if (subject.some((token) => token.kind === 'punctuation' || auxiliaries.has(token.norm))) return;
  const verb = tokens[at + 2]?.norm;
  const has = verb === plainWords.have;
  yield [
    ...tokens.slice(0, be),
    ...(has ? inPlain(hearsayAuxiliaries[tokens[be]?.norm ?? ''] ?? '', tokens) : tokens.slice(be, be + 1)),
    ...subject,
    ...tokens.slice(at + (has || verb === plainWords.be ? 3 : 1)),
  ];
}

/** The most words of whoever sees it so. */
const MAX_VIEWER = 4;

/** "…, as Moscow sees it": according to Moscow. */
function* asSourceSeesIt(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const end = tokens.length - VIEWS.endOf(tokens, tokens.length);
  const at = tokens.findLastIndex(({ norm }, i) => i > 0 && i < end - 1 && norm === viewConjunction);
  if (end === tokens.length || at < 0 || end - at - 1 > MAX_VIEWER) return;
  yield [
    ...trimPunctuation(tokens.slice(0, at)),
    ...inPlain(viewOpening, tokens),
    ...tokens.slice(at + 1, end),
  ];
}

/** "Who heads the French defence ministry?", "… is the head of …": who the minister is. */
function* askForOffice(tokens: readonly Token[]): Generator<readonly Token[], void> {
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

/** The most words of what is set aside. */
const MAX_ASIDE_WORDS = 6;

/** "Setting X aside, which …?": which, leaving aside X. */
export function leaveAside(tokens: readonly Token[]): readonly Token[] | undefined {
  const start = ASIDE.startOf(tokens);
  if (start === 0) return undefined;
  for (let at = start + 1; at <= start + MAX_ASIDE_WORDS; at++) {
    const end = ASIDE_ENDS.startOf(tokens.slice(at));
    if (end === 0) continue;
    const rest = stripHeads(trimPunctuation(tokens.slice(at + end))).tokens;
    const opening = inPlain(asideOpening, tokens);
    return rest.length > 1 ? [...rest, ...opening, ...tokens.slice(start, at)] : undefined;
  }
  return undefined;
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

/** Words of the plainer question. */
function inPlain(words: string, tokens: readonly Token[]): readonly Token[] {
  return words.split(' ').map((word) => plain(word, tokens));
}

/** A word of the plainer question, in the place of the first that was typed. */
function plain(word: string, [first]: readonly Token[]): Token {
  const { start = 0, end = 0 } = first ?? {};
  return { text: word, norm: word, kind: 'word', start, end };
}
