import type { Briefing } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { Match } from '../matching/match.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';

/** Of each briefing the relations that its author gives a verb, where facts state them. */
const known = new WeakMap<Briefing, ReadonlyMap<string, ReadonlySet<string>>>();

/** "What was rejected?": the author's own verb for what one of the relations tells, and no other. */
export function isByItsVerb({ fact, bindings }: Match): boolean {
  const own = known.get(fact.briefing) ?? relationsByVerb(fact.briefing);
  known.set(fact.briefing, own);
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      !b.contradicts &&
      b.chunks.some((chunk) => {
        const [verb = '', ...particles] = chunk.words;
        const relations = formsOf(verb).flatMap((form) => [
          ...(own.get([form, ...particles].join(' ')) ?? []),
        ]);
        // Of a relation of the language, the verb that it is called by.
        const isMain = !fact.authored && formsOf(verb).includes(joinWordList(fact.definition.verbs)[0] ?? '');
        return (
          canBeVerb(chunk) &&
          (isMain || relations.length > 0) &&
          relations.every((id) => id === fact.definition.id)
        );
      }),
  );
}

function relationsByVerb({ relations = [], facts }: Briefing): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Set(facts.map(({ relation }) => relation));
  const byVerb = new Map<string, Set<string>>();
  for (const { id, verbs } of relations.filter((relation) => stated.has(relation.id)))
    for (const verb of joinWordList(verbs)) {
      const ids = byVerb.get(verb) ?? new Set();
      byVerb.set(verb, ids.add(id));
    }
  return byVerb;
}
