import { beForms, nounOpeners } from '../language/en/auxiliaries.ts';
import { placeholders } from '../language/en/chatter.ts';
import { copulas, reportedWords } from '../language/en/mentions.ts';
import { headingWords } from '../language/en/odd-lemmas.ts';
import { performingVerbs } from '../language/en/support-verbs.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree } from './chunk.ts';
import { isFormOf, isNoun, isOccurring, isParticiple, isPlanning, isVerbOnly } from './chunk-forms.ts';

/** "that council thingy", "the X business": behind a name or a noun such a word says nothing. */
export function settlePlaceholders(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (!PLACEHOLDERS.has(chunk.words.join(' '))) return chunk;
    const before = chunks[i - 1];
    const next = chunks[i + 1];
    const stands =
      before !== undefined && (hasKind(before, 'entity') || hasKind(before, 'sort')) && !isVerbOnly(before);
    const ends =
      next === undefined || next.punctuation || isFree(next) || !hasContent(next) || isVerbOnly(next);
    return stands && ends ? { ...chunk, senses: [senseOf.free()] } : chunk;
  });
}
const PLACEHOLDERS: ReadonlySet<string> = new Set(joinWordList(placeholders));

/** "Two topics are described as conflicts": they are conflicts. */
export function settleCopula(chunks: readonly Chunk[]): readonly Chunk[] {
  const is = chunks.findIndex((chunk) => beForms.has(chunk.words[0] ?? ''));
  if (is < 0) return chunks;
  for (let at = is + 1; at < chunks.length; at++)
    for (const length of COPULA_STARTS.has(chunks[at]?.words[0] ?? '') ? [2, 1] : []) {
      const words = chunks.slice(at, at + length).flatMap((chunk) => chunk.words);
      const follows = chunks.slice(at + length).some(hasContent);
      if (follows && COPULAS.has(words.join(' '))) return chunks.toSpliced(at, length);
    }
  return chunks;
}
const COPULAS = new Set(joinWordList(copulas));
const COPULA_STARTS = new Set([...COPULAS].map((words) => words.split(' ')[0] ?? ''));

/** "the stated aim": the aim. */
export function settleReported(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter((chunk, i) => {
    const led = nounOpeners.has(chunks[i - 1]?.words.at(-1) ?? '');
    return !(led && hasKind(chunk, 'free') && REPORTED.has(chunk.words.join(' ')) && isNoun(chunks[i + 1]));
  });
}
const REPORTED = new Set(joinWordList(reportedWords));

/** "Where are they heading?": at the end of a question for a place a verb of going leads nobody and nothing. */
export function settleHeading(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findLastIndex((chunk) => !chunk.punctuation);
  const chunk = chunks[end];
  const place = chunks.some(({ senses }) => senses.some((s) => s.kind === 'ask' && s.word === 'where'));
  if (chunk === undefined || !place || !chunk.words.every((word) => HEADING.has(word))) return chunks;
  return chunks.with(end, { ...chunk, senses: [senseOf.light()] });
}
const HEADING: ReadonlySet<string> = new Set(joinWordList(headingWords));

/** "When did the launch take place?", "Who carried out the sampling?": beside a noun for what was done, the verb only says that it was. */
export function settleSupport(chunks: readonly Chunk[]): readonly Chunk[] {
  const said = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined && !isParticiple(chunk) && chunk.senses.some((s) => s.kind === 'relation' && !s.verb);
  return chunks.map((chunk, i) => {
    const behind = chunks.slice(0, i).some(said);
    const supports =
      (behind && isOccurring(chunk)) ||
      (isFormOf(chunk, PERFORMING) && (behind || precedes(chunks.slice(i + 1), said)));
    return supports ? { ...chunk, senses: [...chunk.senses, senseOf.light()] } : chunk;
  });
}

/** True where what was done is named before anybody is: "what made X vote" says no more than why. */
function precedes(chunks: readonly Chunk[], said: (chunk: Chunk) => boolean): boolean {
  const at = chunks.findIndex(said);
  return at >= 0 && !chunks.slice(0, at).some((chunk) => hasKind(chunk, 'entity'));
}
const PERFORMING: ReadonlySet<string> = new Set(joinWordList(performingVerbs));

/** "Which version is planned for 15 April?": behind "is" the word only says that it is to be. */
export function settlePlanned(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) =>
    isPlanning(chunk) && chunks.slice(0, i).some(({ words }) => beForms.has(words[0] ?? ''))
      ? { ...chunk, senses: [...chunk.senses, senseOf.light()] }
      : chunk,
  );
}
