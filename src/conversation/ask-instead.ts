import type { Entity } from '../briefing/model.ts';
import { agentPreposition, auxiliaries } from '../language/en/auxiliaries.ts';
import { hasContent, isOptional, type Phrase } from '../understanding/chunk.ts';
import { askOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { slotSortOf } from './replace-slot.ts';

/** Question words for what surrounds an event rather than for what takes part in it. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'when',
  'where',
  'why',
  'how',
  'how often',
  'how long',
]);

/** What a question word can stand in for. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  who: ['person', 'absent'],
  what: ['matter', 'place', 'organisation', 'absent'],
  which: ['person', 'matter', 'place', 'organisation'],
  where: ['place'],
  when: ['date'],
};

/**
 * The completed question without what the question word of a short turn stands in for: the subject where nothing but its verb
 * is left ("Did X come?", "Who did?"), what has the preposition of the question word ("Was it made by X?", "By whom?"),
 * else the first of its kind ("Is X the minister?", "Who is?").
 */
export function askInstead(
  completed: Clause,
  clause: Clause,
  before: Clause,
  entities: ReadonlyMap<string, Entity>,
): readonly Clause[] {
  const [ask, ...others] = clause.asks;
  if (ask === undefined || others.length > 0 || ask.phrase !== undefined) return [];
  const without = (isAskedFor: (phrase: Phrase) => boolean): readonly Clause[] => {
    const phrases = completed.phrases.filter((phrase) => !isAskedFor(phrase));
    return phrases.length === completed.phrases.length ? [] : [{ ...completed, phrases }];
  };
  // "Did X open it?", "What did it do?": the subject is said again.
  const hasSubject = ask.word !== 'who' && clause.phrases.length > 0;
  const isOfKind = ({ chunks, position }: Phrase): boolean =>
    !(hasSubject && position === 'subject') &&
    chunks.some(
      (chunk) =>
        chunk.carried === true && KINDS[ask.word]?.includes(slotSortOf(chunk, entities) ?? '') === true,
    );
  const first = completed.phrases.find(isOfKind);
  const sameKind =
    first === undefined
      ? []
      : without((phrase) => phrase === first || (phrase.group === first.group && isOfKind(phrase)));
  const isDoer = ({ position, preposition }: Phrase): boolean =>
    before.passive ? preposition === agentPreposition : position === 'subject' && preposition === '';
  const sameSlot =
    before.kind !== 'check'
      ? []
      : ask.preposition !== '' && !CIRCUMSTANCES.has(ask.word)
        ? without(({ preposition }) => preposition === ask.preposition)
        : ask.word === 'who' && (leavesVerb(clause) || clause.phrases.length === 0)
          ? without(isDoer)
          : [];
  return [...sameSlot, ...sameKind];
}

/** "Who did, then?" */
function leavesVerb({ chunks }: Clause): boolean {
  const rest = chunks.filter(
    (chunk) => askOf(chunk) === undefined && !chunk.punctuation && !(isOptional(chunk) && !hasContent(chunk)),
  );
  return (
    chunks.some(({ words }) => words.length === 1 && auxiliaries.has(words[0] ?? '')) &&
    rest.every(({ words }) => auxiliaries.has(words[0] ?? ''))
  );
}
