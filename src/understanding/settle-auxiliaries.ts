import { isAuthors } from '../language/build-lexicon.ts';
import { getForms, haveForms, supportingVerbs } from '../language/en/auxiliaries.ts';
import type { QuestionWord } from '../language/language-data.ts';
import type { Sense } from '../language/sense.ts';
import { type Chunk, hasKind, isFree } from './chunk.ts';
import { askOf, canBeVerb, isArticle, isVerbOnly } from './chunk-forms.ts';

/**
 * "Who did the timing?", "Does the club have a boathouse?": a form of "do", "have" or "get" is the verb of an author's relation
 * where it is the only verb and what it is done to follows; before another verb, at the beginning and at the end it is none.
 */
export function settleAuxiliaries(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => isLight(chunk) && chunk.senses.some(isAuthorsVerb))) return chunks;
  const main = chunks.findLastIndex(isLight);
  const isVerb = isLed(chunks, main) && hasObject(chunks, main) && !chunks.some(isOtherVerb);
  return chunks.map((chunk, i) => {
    const tells = isVerb && i === main;
    // Elsewhere than behind "who", "get" may say nothing, whatever an author means by it.
    if (!isLight(chunk) || (tells && getForms.has(chunk.words[0] ?? '') && !asks(chunks[i - 1], WHO)))
      return chunk;
    const senses = chunk.senses.filter((sense) => isAuthorsVerb(sense) === tells);
    return senses.length === 0 || senses.length === chunk.senses.length ? chunk : { ...chunk, senses };
  });
}

/** Behind a subject; "where did the ferry …" leads to a verb, and "when it had …" says when something was so. */
function isLed(chunks: readonly Chunk[], main: number): boolean {
  const before = chunks[main - 1];
  if (before === undefined || before.punctuation || hasKind(before, 'pronoun')) return false;
  const supported = chunks.slice(0, main).some(isSupporting);
  if (!supported && chunks.some((chunk) => asks(chunk, ...CIRCUMSTANCES))) return false;
  return askOf(before) === undefined || asks(before, WHO) || !isSupporting(chunks[main] as Chunk);
}
const WHO: QuestionWord = 'who';
const CIRCUMSTANCES: readonly QuestionWord[] = ['when', 'where', 'why', 'how'];

/** A word for a thing, or one that nothing explains. */
function hasObject(chunks: readonly Chunk[], main: number): boolean {
  const at = chunks.findIndex((chunk, i) => i > main && !isFree(chunk));
  const object = chunks[at];
  if (object === undefined || NOT_DONE_TO.some((kind) => hasKind(object, kind))) return false;
  return isArticle(chunks[at - 1]) || !isVerbOnly(object);
}
const NOT_DONE_TO = ['preposition', 'date', 'pronoun'] as const;

function isOtherVerb(chunk: Chunk, i: number, chunks: readonly Chunk[]): boolean {
  return !isLight(chunk) && canBeVerb(chunk) && !isArticle(chunks[i - 1]);
}

function isLight({ words }: Chunk): boolean {
  return words.length === 1 && LIGHT.has(words[0] ?? '');
}
const LIGHT: ReadonlySet<string> = new Set([...supportingVerbs, ...haveForms, ...getForms]);

function isSupporting({ words }: Chunk): boolean {
  return supportingVerbs.has(words[0] ?? '');
}

function asks(chunk: Chunk | undefined, ...words: readonly QuestionWord[]): boolean {
  const ask = chunk === undefined ? undefined : askOf(chunk);
  return words.some((word) => word === ask);
}

function isAuthorsVerb(sense: Sense): boolean {
  return sense.kind === 'relation' && sense.verb && isAuthors(sense.relation);
}
