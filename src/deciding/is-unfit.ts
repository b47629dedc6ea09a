import { formsOf } from '../language/build-lexicon.ts';
import { unfitVerbs } from '../language/en/unfit-verbs.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList, parseWordList, splitPhrase } from '../language/word-phrases.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { isFormOf } from '../understanding/chunk-forms.ts';

/** "Who heads the ministry?" is not told by who speaks for it, nor "will it land there?" by when it gets there. */
export function isUnfit(match: Match, index: KnowledgeIndex): boolean {
  return UNFIT.some((unfit) => isUnfitAs(unfit, match, index));
}

/** True where the verb says more than the fact tells, so that what it tells is not at odds with that either. */
export function saysMore(match: Match, index: KnowledgeIndex): boolean {
  return UNFIT.some((unfit) => unfit.beside === undefined && isUnfitAs(unfit, match, index));
}

function isUnfitAs(unfit: Unfit, { fact, bindings, asked }: Match, index: KnowledgeIndex): boolean {
  return (
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.some((chunk) => isFormOf(chunk, unfit.verbs)) &&
        (unfit.beside === undefined
          ? unfit.relation === fact.definition.id
          : unfit.relation === b.relation && (b.contradicts || fact.relations.has(b.relation))),
    ) &&
    (unfit.beside !== undefined
      ? !asked.some(callsRole) && isAlone(unfit.verbs, unfit.beside, bindings)
      : unfit.governs
        ? isGoverned(unfit, bindings, index)
        : isOfFact(unfit, fact, index))
  );
}

interface Unfit {
  readonly relation: string;
  readonly verbs: ReadonlySet<string>;
  readonly role: string | undefined;
  /** True where the verb's own object is meant, rather than what the fact holds. */
  readonly governs: boolean;
  readonly keys: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly ahead: boolean;
  readonly beside: readonly string[] | undefined;
  readonly said: readonly (readonly string[])[];
}

const UNFIT = unfitVerbs.map(
  ({ relation, verbs, sorted, governing, ahead, beside, said = '' }): Unfit => ({
    relation,
    verbs: new Set(joinWordList(verbs)),
    role: (sorted ?? governing)?.role,
    governs: governing !== undefined,
    keys: ((sorted ?? governing)?.sorts ?? []).map((sort) => senseOf.sort(sort).key),
    names: new Set(joinWordList(sorted?.names ?? '')),
    ahead: ahead === true,
    beside,
    said: parseWordList(said),
  }),
);

/** "What post does X hold?": a noun says what is asked for. */
function callsRole({ ask, named }: Match['asked'][number]): boolean {
  return named === true || ask?.phrase !== undefined;
}

/** "What does X throw?" of a meeting, where no noun says that one is thrown, and nothing that fills one of the roles. */
function isAlone(verbs: Unfit['verbs'], beside: readonly string[], bindings: Match['bindings']): boolean {
  return !bindings.some(
    (b) =>
      b.as === 'role' ||
      (b.as === 'filler' && beside.includes(b.role.name)) ||
      (b.as === 'relation' && b.chunks.some((chunk) => !isFormOf(chunk, verbs))),
  );
}

/** "Who leads X?" of a country, where nothing else is named that one can lead. */
function isGoverned({ role, keys }: Unfit, bindings: Match['bindings'], { labels }: KnowledgeIndex): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler' && b.role.definition.position !== 'subject');
  return (
    fillers.length > 0 &&
    fillers.every(
      (b) =>
        b.as === 'filler' &&
        b.role.name === role &&
        b.entities.some((id) => keys.some((key) => labels.get(id)?.get(key) === 'itself')),
    )
  );
}

function isOfFact(
  { role, keys, names, ahead, said }: Unfit,
  { fact, briefing }: IndexedFact,
  { labels, entities }: KnowledgeIndex,
): boolean {
  if (role !== undefined)
    return (fact.roles[role] ?? []).some(
      (id) =>
        keys.some((key) => labels.get(id)?.has(key) === true) ||
        splitPhrase(entities.get(id)?.name ?? '').some((word) => names.has(word)),
    );
  if (ahead) return fact.modality === 'done';
  const text = fact.evidence.map(({ start, end, row }) =>
    row === undefined ? splitPhrase(briefing.text.slice(start, end)).map((word) => formsOf(word)) : [],
  );
  return !text.some((words) =>
    said.some((phrase) =>
      words.some((_, at) => phrase.every((word, i) => words[at + i]?.includes(word) === true)),
    ),
  );
}
