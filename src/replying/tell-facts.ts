import type { EntityKind } from '../briefing/model.ts';
import { parseTemplate } from '../briefing/parse-template.ts';
import { subjectPronouns } from '../language/en/third-person.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Rendering, renderFact } from './render-fact.ts';
import { sentenceFor } from './word-fact.ts';
import type { WordingContext } from './wording.ts';

/** A fact and what of it is told. */
export interface Told {
  readonly fact: IndexedFact;
  readonly rendering: Rendering;
}

/**
 * A sentence for each fact, without capital or full stop. What is told of a whole is not told of its parts once more, and a
 * subject that stays the same is a pronoun from its second sentence on.
 */
export function tellFacts(told: readonly Told[], context: WordingContext): readonly string[] {
  const { index } = context;
  const distinct = told.filter(
    (one, i) => i === told.findIndex((other) => plainOf(other, index) === plainOf(one, index)),
  );
  const kept = distinct
    .filter((one) => !distinct.some((other) => other !== one && covers(other, one, index)))
    .reduce<readonly Told[]>((known, one) => addTold(known, one, index), []);
  return kept.map((one, i) => {
    const before = kept[i - 1];
    const rendering = before === undefined ? one.rendering : withPronoun(one, before, index);
    return sentenceFor(one.fact, rendering, context);
  });
}

/** Tells a fact in the sentence of the one before where it differs in one list only: "rose in Guéra and Sila". */
function addTold(known: readonly Told[], one: Told, index: KnowledgeIndex): readonly Told[] {
  const before = known.at(-1);
  const role = before === undefined ? undefined : differingRole(before, one);
  if (before === undefined || role === undefined) return [...known, one];
  const filled = before.rendering.fillers?.[role] ?? before.fact.fact.roles[role] ?? [];
  const fillers = { ...before.rendering.fillers, [role]: [...filled, ...(one.fact.fact.roles[role] ?? [])] };
  const joined = { ...before, rendering: { ...before.rendering, fillers } };
  return plainOf(before, index) === plainOf(joined, index)
    ? [...known, one]
    : [...known.slice(0, -1), joined];
}

/** The one role, not the subject, in which two facts of a relation differ, where it lists things; else undefined. */
function differingRole({ fact, rendering }: Told, { fact: other, rendering: own }: Told): string | undefined {
  const { id, roles } = fact.definition;
  if (other.definition.id !== id || other.fact.modality !== fact.fact.modality) return undefined;
  if (fact.fact.modality === 'denied' || rendering.asked !== own.asked) return undefined;
  const names = new Set([...Object.keys(fact.fact.roles), ...Object.keys(other.fact.roles)]);
  const differing = [...names].filter(
    (name) => fact.fact.roles[name]?.join() !== other.fact.roles[name]?.join(),
  );
  const [role = ''] = differing;
  const subject = subjectOf({ fact, rendering })?.role;
  const lists = subject !== undefined && subject !== role && roles[role]?.kinds.every(isListed) === true;
  return differing.length === 1 && lists && fact.definition.statedWith === undefined ? role : undefined;
}

/** Figures and dates stand each with what they are of. */
function isListed(kind: EntityKind): boolean {
  return kind !== 'quantity' && kind !== 'date';
}

function plainOf({ fact, rendering }: Told, index: KnowledgeIndex): string {
  return renderFact(fact, rendering, index);
}

/** True where a sentence says of a group what another says, word for word, of some of its members. */
function covers(whole: Told, part: Told, index: KnowledgeIndex): boolean {
  if (whole.fact.definition.id !== part.fact.definition.id) return false;
  const [of, within] = [subjectOf(part), subjectOf(whole)];
  if (of === undefined || within?.role !== of.role) return false;
  const members = new Set(within.ids.flatMap((id) => index.entities.get(id)?.members ?? []));
  const parts = of.ids.flatMap((id) => membersOf(id, index));
  if (parts.length >= members.size || !parts.every((id) => members.has(id))) return false;
  return predicateOf(part, of.role, index) === predicateOf(whole, of.role, index);
}

/** The sentence without its subject. */
function predicateOf({ fact, rendering }: Told, role: string, index: KnowledgeIndex): string {
  return renderFact(fact, { ...rendering, texts: { ...rendering.texts, [role]: '' } }, index);
}

/** The role that the sentence for a fact begins with, and what fills it; undefined where it begins otherwise. */
function subjectOf({ fact, rendering }: Told): { role: string; ids: readonly string[] } | undefined {
  const { template, answers } = fact.definition;
  if (fact.fact.wording !== undefined || rendering.template !== undefined) return undefined;
  if (rendering.asked !== undefined && answers?.[rendering.asked] !== undefined) return undefined;
  const { subject } = parseTemplate(template);
  if (!template.startsWith(`{${subject}}`)) return undefined;
  const own = fact.roles.find(({ name }) => name === subject)?.own ?? [];
  const ids = rendering.fillers?.[subject] ?? own;
  return ids.length === 0 ? undefined : { role: subject, ids };
}

/** The rendering with a pronoun for a subject that the sentence before has already. */
function withPronoun(one: Told, before: Told, index: KnowledgeIndex): Rendering {
  const [subject, known] = [subjectOf(one), subjectOf(before)];
  if (subject === undefined || subject.ids.join() !== known?.ids.join()) return one.rendering;
  const pronoun = pronounFor(subject.ids, index);
  if (pronoun === undefined || one.rendering.texts?.[subject.role] !== undefined) return one.rendering;
  return { ...one.rendering, texts: { ...one.rendering.texts, [subject.role]: pronoun } };
}

function pronounFor(ids: readonly string[], index: KnowledgeIndex): string | undefined {
  const entity = index.entities.get(ids[0] ?? '');
  if (ids.length > 1 || entity?.plural) return subjectPronouns.several;
  if (entity?.kind !== 'person') return subjectPronouns.thing;
  return entity.gender === undefined ? undefined : subjectPronouns[entity.gender];
}
