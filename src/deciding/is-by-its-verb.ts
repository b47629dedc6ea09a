import type { Briefing } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { verbsOf } from '../language/relation-words.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';

type RelationsByWord = ReadonlyMap<string, ReadonlySet<string>>;

/** Of each briefing the relations that its author gives a verb or a noun, where facts state them. */
const known = new WeakMap<Briefing, Readonly<Record<'verbs' | 'nouns', RelationsByWord>>>();

/** "What was rejected?": the author's own verb for what one of the relations tells, and no other. */
export function isByItsVerb({ fact, bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      !b.contradicts &&
      b.chunks.some((chunk) => {
        const relations = relationsOf(chunk, fact, 'verbs');
        return (
          canBeVerb(chunk) &&
          (isMainVerb(chunk, fact) || relations.length > 0) &&
          relations.every((id) => id === fact.definition.id)
        );
      }),
  );
}

/**
 * "Did Ann invite Bob?" is not told by a meeting of the two, where the author has a relation for who invites whom and states
 * it of one of them: a word at the edge of a relation of the language says there what the author's relation tells.
 */
export function isByAnothersVerb({ fact, bindings }: Match, index: KnowledgeIndex): boolean {
  if (fact.authored) return false;
  const others = bindings.flatMap((b) =>
    b.as === 'relation' || b.as === 'role'
      ? b.chunks.flatMap((chunk) =>
          isMainVerb(chunk, fact) ? [] : relationsOf(chunk, fact, canBeVerb(chunk) ? 'verbs' : 'nouns'),
        )
      : [],
  );
  if (others.length === 0) return false;
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.entities.some((id) => factsOf(id, index).some((one) => others.includes(one.definition.id))),
  );
}

function factsOf(id: string, { factsByKey, facts }: KnowledgeIndex): readonly IndexedFact[] {
  return (factsByKey.get(senseOf.entity(id, true).key) ?? []).flatMap((at) => facts[at] ?? []);
}

/** The relations that the author calls by a verb, or by a noun. */
function relationsOf(
  { words: [word = '', ...more] }: Chunk,
  { briefing }: IndexedFact,
  as: 'verbs' | 'nouns',
): readonly string[] {
  const own = known.get(briefing) ?? {
    verbs: relationsBy(briefing, 'verbs'),
    nouns: relationsBy(briefing, 'nouns'),
  };
  known.set(briefing, own);
  return formsOf(word).flatMap((form) => [...(own[as].get([form, ...more].join(' ')) ?? [])]);
}

/** Of a relation of the language, the verb that it is called by. */
function isMainVerb({ words: [verb = ''] }: Chunk, { authored, definition }: IndexedFact): boolean {
  // A relation's first verb is what it is called by.
  const [main] = verbsOf(definition);
  return !authored && formsOf(verb).some((form) => form === definition.id || form === main);
}

function relationsBy({ relations = [], facts }: Briefing, as: 'verbs' | 'nouns'): RelationsByWord {
  const stated = new Set(facts.map(({ relation }) => relation));
  const byWord = new Map<string, Set<string>>();
  for (const relation of relations.filter(({ id }) => stated.has(id)))
    for (const word of joinWordList(relation[as]))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(relation.id));
  return byWord;
}
