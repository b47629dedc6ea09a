import type { PartialDate } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { compareDates } from '../language/dates.ts';
import { articles, auxiliaries } from '../language/en/auxiliaries.ts';
import { comingWords, courseAdverbs, endedWords } from '../language/en/course-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { type Chunk, hasContent } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import { currentChunks } from './rewrite-chunks.ts';

const ENDED: ReadonlySet<string> = new Set(joinWordList(endedWords));
const COMING: ReadonlySet<string> = new Set(joinWordList(comingWords));
const ADVERBS: ReadonlySet<string> = new Set(joinWordList(courseAdverbs));

/** Whether what happens is over or still to come; and where those words begin. */
interface Course {
  readonly at: number;
  readonly ended: boolean;
}

/**
 * "Are the talks over?", "Is the session still to come?": what the fact of the event itself says, by whether it is planned or
 * was done before the day of the briefing. Undefined where a clause asks nothing of that kind.
 */
export function answerCourse(
  clause: Clause,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): Decision | undefined {
  if (clause.kind === 'ask') return undefined;
  const chunks = currentChunks(clause).filter((chunk) => !chunk.punctuation && !isAdverb(chunk));
  const course = courseOf(chunks);
  if (course === undefined) return undefined;
  const event = chunks.slice(0, course.at).filter((chunk) => !isBe(chunk) && clauseOperator(chunk) !== 'not');
  const [match, ...others] = eventsOf(event, index);
  const ended = match === undefined ? undefined : hasEnded(match, index, today);
  if (
    match === undefined ||
    ended === undefined ||
    others.some((one) => hasEnded(one, index, today) !== ended)
  )
    return undefined;
  const holds = (ended === course.ended) !== clause.negated;
  return { kind: 'answered', matches: [match], polarity: holds ? 'yes' : 'no', passing: true };
}

function courseOf(chunks: readonly Chunk[]): Course | undefined {
  const verb = chunks.findIndex(isBe);
  if (verb < 0) return undefined;
  for (let at = Math.max(verb + 1, 1); at < chunks.length; at++) {
    const words = chunks
      .slice(at)
      .flatMap((chunk) => chunk.words)
      .filter((word) => !articles.has(word))
      .join(' ');
    if (ENDED.has(words) || COMING.has(words)) return { at, ended: ENDED.has(words) };
  }
  return undefined;
}

/** The facts that tell of the event that some words name; where it may be the one that the briefing is about, it is. */
function eventsOf(chunks: readonly Chunk[], index: KnowledgeIndex): readonly Match[] {
  if (!chunks.some(hasContent)) return [];
  const events = matchFacts(readClause(chunks, 'tell'), index).filter(
    ({ fact, bindings, unbound }) =>
      unbound.length === 0 &&
      fact.roles.some(
        ({ name, definition, own }) =>
          name === fact.definition.describes && definition.kinds.includes('event') && own.length > 0,
      ) &&
      bindings.every((b) => b.as !== 'conflict') &&
      bindings.some((b) =>
        b.as === 'filler' ? b.role.name === fact.definition.describes : b.as === 'relation' && !b.contradicts,
      ),
  );
  const main = events.filter(
    ({ fact }) =>
      fact.fact.roles[fact.definition.describes ?? '']?.includes(fact.briefing.mainEvent ?? '') === true,
  );
  return main.length > 0 ? main : events;
}

/** Undefined where the fact does not tell. */
function hasEnded(
  { fact }: Match,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): boolean | undefined {
  if (fact.fact.modality === 'planned') return false;
  const dates = fact.roles
    .filter(({ lentBy }) => lentBy === undefined)
    .flatMap(({ own }) => own)
    .flatMap((id) => index.entities.get(id)?.until ?? index.entities.get(id)?.date ?? []);
  const isPast =
    dates.length > 0 && today !== undefined && dates.every((date) => (compareDates(date, today) ?? 0) < 0);
  return fact.fact.modality === 'done' && isPast ? true : undefined;
}

function isBe({ words }: Chunk): boolean {
  return words.length === 1 && auxiliaries.has(words[0] ?? '');
}

function isAdverb({ words }: Chunk): boolean {
  return ADVERBS.has(words.join(' '));
}
