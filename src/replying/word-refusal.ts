import type { Entity } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { withDefiniteArticle } from '../language/en/articles.ts';
import { isNeutralAs, isNeutralWord } from '../language/neutral-words.ts';
import { type Chunk, entitiesOf, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { isOfSpeakers } from '../understanding/speakers.ts';
import { joinList, withArticle } from './render-fact.ts';
import { CHECK, tellRefusals } from './tell-refusals.ts';
import { wordQuestion } from './word-question.ts';
import type { Refusal, Wording, WordingContext } from './wording.ts';

/** In a longer question the word that is not understood says little of what is missing. */
const MAX_CHUNKS = 16;

/** Everything was understood, and the text leaves it open: "The briefing doesn’t say where the council meets." */
export function wordNotStated(
  { ask, role, match }: Extract<Decision, { kind: 'notStated' }>,
  clause: Clause,
  context: WordingContext,
): Wording {
  const open = ask?.word ?? CHECK;
  const bound = match.bindings.flatMap((binding) => (binding.as === 'filler' ? binding.entities : []));
  return wordRefusal(
    {
      granted: true,
      asked: wordQuestion(clause, context, true),
      absent: [],
      mentions: namesIn(clause, bound, context),
      strange: undefined,
      open,
      ofSpeakers: clause.chunks.some(isOfSpeakers),
    },
    role === undefined ? [open] : [role.name],
  );
}

/**
 * What was asked, what of it the briefing does not mention, and which word was not understood. It never denies: what was
 * not understood may well be in the text, in other words.
 */
export function wordUnknown(
  { missing, about, absent = [] }: Extract<Decision, { kind: 'unknown' }>,
  clause: Clause,
  context: WordingContext,
): Wording {
  const isCheck = clause.kind === 'check' && clause.asks.length === 0;
  return wordRefusal(
    {
      granted: false,
      asked: wordQuestion(clause, context),
      absent: absent.map(withDefiniteArticle),
      mentions: namesIn(clause, about, context),
      strange: clause.chunks.length > MAX_CHUNKS ? undefined : findStrange(clause.chunks),
      open: isCheck ? CHECK : isAsked(clause) ? (clause.asks[0]?.word ?? '') : '',
      ofSpeakers: clause.chunks.some(isOfSpeakers),
    },
    absent.length > 0 ? absent : missing,
  );
}

/** "The briefing mentions the Russian president, but gives no name." */
export function wordUnnamed(entities: readonly string[], context: WordingContext): Wording {
  const names = entities.flatMap((id) => context.index.entities.get(id) ?? []).map(withArticle);
  const text = `The briefing mentions ${joinList(names)}, but gives no name.`;
  return { status: 'unknown', text, items: [], facts: [], answer: [], missing: ['name'] };
}

function wordRefusal(refusal: Refusal, missing: readonly string[]): Wording {
  const text = tellRefusals([refusal]);
  return { status: 'unknown', text, items: [], facts: [], answer: [], missing, refusal };
}

/** The names of those of some things that words of a clause stand for, one for each word; of what it points back to else. */
function namesIn(clause: Clause, ids: readonly string[], context: WordingContext): readonly string[] {
  const found = clause.chunks.flatMap((chunk) => {
    const meant = entitiesOf(chunk);
    const own = chunk.carried ? [] : meant.filter((id) => ids.includes(id));
    const word = chunk.words.join(' ');
    const called = own.find((id) => context.index.entities.get(id)?.name.toLowerCase() === word);
    return called ?? own[0] ?? [];
  });
  const pointsBack = clause.chunks.some((chunk) => hasKind(chunk, 'pronoun') && !chunk.carried);
  return namesOf(found.length === 0 && pointsBack ? ids.slice(0, 1) : found, context);
}

/** The names of those things that have one. */
function namesOf(ids: readonly string[], { index }: WordingContext): readonly string[] {
  const entities = [...new Set(ids)].flatMap((id) => index.entities.get(id) ?? []);
  return entities.filter(isNamed).map(withArticle);
}

/** Something that is called by a name of its own. */
function isNamed(entity: Entity): boolean {
  return !entity.types.includes('quotation') && (entity.article !== '' || /^\p{Lu}/u.test(entity.name));
}

/** The word that tells most of what is not understood: a noun, else a verb. */
function findStrange(chunks: readonly Chunk[]): string | undefined {
  const strange = chunks.filter(isStrange).map(({ words }) => words.join(' '));
  return (
    strange.find((word) => isNeutralAs(word, 'noun')) ?? strange.find((word) => isNeutralAs(word, 'verb'))
  );
}

/** True where it asks for one thing, with a question word of its own, not that of an earlier question. */
function isAsked({ asks, chunks }: Clause): boolean {
  return asks.length === 1 && chunks.some((chunk) => hasKind(chunk, 'ask') && !chunk.carried);
}

/** An everyday word for which there is no meaning here. */
function isStrange(chunk: Chunk): boolean {
  return (
    chunk.senses.length === 0 &&
    !isOfSpeakers(chunk) &&
    !chunk.punctuation &&
    !chunk.possessive &&
    chunk.words.every((word) => isNeutralWord(word))
  );
}
