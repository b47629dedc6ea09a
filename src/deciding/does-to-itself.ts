import type { Match } from '../matching/match.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { canBeVerb, namesEvent } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/**
 * "X leads the ministry" is not told by what X leads, because X is of the ministry: what stands before a verb and what stands
 * behind it are not one thing.
 */
export function doesToItself({ bindings }: Match, { chunks, phrases }: Clause): boolean {
  const verbs = bindings.flatMap((b) =>
    b.as === 'relation' ? b.chunks.filter((chunk) => canBeVerb(chunk) && !namesEvent(chunk)) : [],
  );
  const fillers = bindings.flatMap((b) => (b.as === 'filler' && b.role.lentBy === undefined ? [b] : []));
  const placeOf = (run: readonly Chunk[]): number => chunks.indexOf(run[0] as Chunk);
  const isObject = (run: readonly Chunk[]): boolean =>
    phrases.some(
      (one) => one.preposition === '' && !one.apposed && run.some((chunk) => one.chunks.includes(chunk)),
    );
  return verbs.some((verb) =>
    fillers.some(
      (object) =>
        object.proofs.length > 0 &&
        placeOf(object.chunks) > chunks.indexOf(verb) &&
        isObject(object.chunks) &&
        fillers.some(
          (subject) =>
            subject.role === object.role &&
            placeOf(subject.chunks) >= 0 &&
            placeOf(subject.chunks) < chunks.indexOf(verb) &&
            subject.entities.join() === object.entities.join(),
        ),
    ),
  );
}
