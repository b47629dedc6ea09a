import { plainArticles, supportingVerbs } from '../language/en/auxiliaries.ts';
import { parseNumber } from '../language/find-numbers.ts';
import { isPlural } from '../language/is-plural.ts';
import type { PhraseMatch } from '../language/phrase-trie.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import type { WordReading } from './read-word.ts';
import { isQuestionWord } from './strip-wrappings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is read of the phrases of the lexicon that begin at a token. */
export interface ChosenPhrase {
  /** Undefined where none does. */
  readonly phrase: PhraseMatch | undefined;
  /** What its verb means without the preposition that it ends in, beside what both mean together. */
  readonly besides: readonly Sense[];
}

/** Chooses the longest phrase of the lexicon that begins at a token, unless its words are better read apart. */
export function choosePhrase(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  forms: readonly (readonly string[])[],
  start: number,
  vocabulary: Vocabulary,
): ChosenPhrase {
  const known = withoutRegionNames(vocabulary.trie.matchesAt(forms, start));
  const told = withoutTold(withoutUntold(known, forms, start, vocabulary), tokens, start, readings);
  const named = leaveName(withoutCounted(told, tokens, start), forms, start, vocabulary);
  const matches = leaveAsWritten(named, tokens, start, vocabulary);
  const whole = leaveParts(matches, forms, start, vocabulary);
  const last = tokens[start + (whole.at(-1)?.length ?? 1) - 1];
  const phrase = leavePreposition(whole, forms[start] ?? [], last, vocabulary);
  const besides = withoutPreposition(matches, tokens[start + (phrase?.length ?? 1) - 1]);
  return { phrase, besides };
}

/** "Arab states" names the Arab world; where something of it is spoken of, the words are read one by one. */
function withoutRegionNames(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const senses = matches.at(-1)?.senses ?? [];
  if (!senses.every((sense) => sense.kind === 'absent')) return matches;
  const names = new Set(senses.map((sense) => sense.name));
  const shorter = matches.slice(0, -1);
  return shorter.some(({ senses }) => senses.some((s) => s.kind === 'gloss' && names.has(s.word)))
    ? shorter
    : matches;
}

/** "Start date": what no fact tells by these words together, some may tell by the last of them. */
function withoutUntold(
  matches: readonly PhraseMatch[],
  forms: readonly (readonly string[])[],
  start: number,
  { trie, toldRelations }: Vocabulary,
): readonly PhraseMatch[] {
  const longest = matches.at(-1);
  if (longest === undefined || matches.length < 2) return matches;
  if (!longest.senses.every((sense) => sense.kind === 'role' && !toldRelations.has(sense.relation)))
    return matches;
  const last = trie.matchesAt(forms, start + longest.length - 1)[0];
  const isTold = last?.senses.some((sense) => sense.kind === 'role' && toldRelations.has(sense.relation));
  return last?.length === 1 && isTold === true ? matches.slice(0, -1) : matches;
}

/**
 * "Who gave the most?", "What did Kim give the club?": only the base form of a verb asks for what is behind it, and none that
 * somebody is told to have done.
 */
function withoutTold(
  matches: readonly PhraseMatch[],
  tokens: readonly Token[],
  start: number,
  readings: readonly WordReading[],
): readonly PhraseMatch[] {
  const isInflected = (at: number): boolean => {
    const reading = readings[at];
    return reading?.corrections.length === 0 && reading.forms.some((form) => form !== tokens[at]?.norm);
  };
  const isTold =
    isInflected(start) ||
    tokens.some(({ norm }, at) => at < start - 1 && supportingVerbs.has(norm) && isInflected(at));
  return isTold
    ? matches.filter(({ length, senses }) => length === 1 || !senses.some(({ kind }) => kind === 'choose'))
    : matches;
}

/** "which two countries": with its noun in the plural a number counts; "two-country" says of what sort something is. */
function withoutCounted(
  matches: readonly PhraseMatch[],
  tokens: readonly Token[],
  start: number,
): readonly PhraseMatch[] {
  const longest = matches.at(-1);
  const last = tokens[start + (longest?.length ?? 1) - 1]?.norm ?? '';
  const counts =
    longest !== undefined &&
    longest.length > 1 &&
    isQuestionWord(tokens[start - 1]) &&
    parseNumber(tokens[start]?.norm ?? '') !== undefined &&
    isPlural(last) &&
    longest.senses.every((sense) => sense.kind === 'relation' && !sense.verb);
  return counts ? matches.filter(({ length }) => length === 1) : matches;
}

/** "the first officer", "on all servers": a phrase takes no word from a name that begins behind its article or preposition. */
function leaveName(
  matches: readonly PhraseMatch[],
  forms: readonly (readonly string[])[],
  start: number,
  { trie }: Vocabulary,
): readonly PhraseMatch[] {
  const length = matches.at(-1)?.length ?? 0;
  const leads = forms[start]?.some((form) => plainArticles.has(form) || prepositions.has(form));
  if (length < 2 || leads !== true) return matches;
  const name = trie.matchesAt(forms, start + 1).at(-1);
  const isLonger =
    name !== undefined &&
    ((name.length >= length && name.senses.some((s) => s.kind === 'entity')) ||
      // "the two-nation body"
      (name.length > length && name.senses.some((s) => s.kind === 'sort')));
  return isLonger ? matches.filter((match) => match.length === 1) : matches;
}

/** "Will X send troops to Y?": a verb of the language takes no preposition from a name that would be another form of it. */
function leaveAsWritten(
  matches: readonly PhraseMatch[],
  tokens: readonly Token[],
  start: number,
  { trie }: Vocabulary,
): readonly PhraseMatch[] {
  const [longest, shorter] = [matches.at(-1), matches.at(-2)];
  if (longest === undefined || shorter === undefined || longest.length !== shorter.length + 1) return matches;
  if (!prepositions.has(tokens[start + shorter.length]?.norm ?? '')) return matches;
  if (!longest.senses.every((sense) => sense.kind === 'relation' && sense.verb)) return matches;
  const words = tokens.slice(start, start + longest.length).map(({ norm }) => [norm]);
  const written = trie.matchesAt(words, 0);
  const isName = written.some(
    ({ length, senses }) => length === shorter.length && senses.some(({ kind }) => kind === 'entity'),
  );
  return isName && !written.some(({ length }) => length === longest.length) ? matches.slice(0, -1) : matches;
}

/** "the fix for X": words that an author wrote out with a name in them are read one by one. */
function leaveParts(
  matches: readonly PhraseMatch[],
  forms: readonly (readonly string[])[],
  start: number,
  { trie }: Vocabulary,
): readonly PhraseMatch[] {
  const longest = matches.at(-1);
  const isWritten = longest?.senses.every((s) => s.kind === 'entity' && s.entity.includes('/'));
  if (longest === undefined || isWritten !== true || longest.length < 3) return matches;
  const end = start + longest.length;
  const holdsName = forms
    .slice(start + 2, end)
    .some((_, i) =>
      trie
        .matchesAt(forms, start + 2 + i)
        .some(
          ({ length, senses }) =>
            start + 2 + i + length === end &&
            senses.some((s) => s.kind === 'entity' && !s.entity.includes('/')),
        ),
    );
  const shorter = matches.filter(
    ({ length, senses }) => length === 1 && senses.some((s) => s.kind === 'relation'),
  );
  return holdsName && shorter.length > 0 && prepositions.has(forms[start + 1]?.[0] ?? '') ? shorter : matches;
}

/**
 * "How much was paid for it?": a verb of the author's own whose relation has a role for the preposition leaves that to the
 * role, whatever else the two words mean together.
 */
function leavePreposition(
  matches: readonly PhraseMatch[],
  verbs: readonly string[],
  last: Token | undefined,
  { introduced }: Vocabulary,
): PhraseMatch | undefined {
  const shorter = matches.at(-2);
  const longest = matches.at(-1);
  if (shorter === undefined || longest === undefined || last === undefined) return longest;
  if (shorter.length !== longest.length - 1 || longest.senses.some((s) => s.kind !== 'relation'))
    return longest;
  const leaves = shorter.senses.some(
    (s) =>
      s.kind === 'relation' &&
      s.verb &&
      verbs.some((verb) => introduced.has(`${s.relation} ${verb} ${last.norm}`)) &&
      !longest.senses.some(({ key }) => key === s.key),
  );
  if (!leaves) return longest;
  const others = longest.senses.filter((s) => !shorter.senses.some(({ key }) => key === s.key));
  return { length: shorter.length, senses: [...shorter.senses, ...others] };
}

/** "spoke on Monday" is not "spoke on Syria": a verb keeps its own senses beside those with a preposition. */
function withoutPreposition(matches: readonly PhraseMatch[], last: Token | undefined): readonly Sense[] {
  const shorter = matches.at(-2);
  const longest = matches.at(-1);
  if (
    shorter === undefined ||
    longest === undefined ||
    last === undefined ||
    shorter.length !== longest.length - 1 ||
    !TIME_PREPOSITIONS.has(last.norm)
  )
    return [];
  return shorter.senses.filter(
    (sense) =>
      sense.kind === 'relation' && sense.verb && !longest.senses.some((own) => own.key === sense.key),
  );
}

const TIME_PREPOSITIONS = new Set(['on', 'at', 'in']);
