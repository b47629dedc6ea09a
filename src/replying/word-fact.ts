import { formatDate } from '../language/dates.ts';
import { isPast, isStale } from '../matching/is-past.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { statedWith } from '../matching/stated-with.ts';
import { type Rendering, renderFact, renderFillers } from './render-fact.ts';
import type { WordingContext } from './wording.ts';

export function rolesOf(match: Match): ReadonlySet<string> {
  const bound = match.bindings.flatMap((b) => (b.as === 'filler' || b.as === 'role' ? [b.role.name] : []));
  const asked = match.asked.map((a) => a.role.name);
  const event = match.fact.definition.describes ?? '';
  if (asked.includes(event) || (asked.length === 0 && bound.includes(event) && bound.length === 1))
    asked.push(...match.fact.roles.map((role) => role.name));
  return new Set([...bound, ...asked]);
}

export function renderingOf(
  fact: IndexedFact,
  roles: ReadonlySet<string>,
  asked: string | undefined,
  context: WordingContext,
): Rendering {
  const past = isPast(fact, context);
  const dated = fact.definition.changes && isStale(fact, context);
  return asked === undefined ? { roles, past, dated } : { roles, asked, past, dated };
}

export function sentenceFor(fact: IndexedFact, rendering: Rendering, context: WordingContext): string {
  const text = renderFact(fact, rendering, context.index);
  const joint = jointStatement(fact, context);
  return joint === undefined ? text : `${text.replace(FINAL_STOP, '')}. However, ${joint}`;
}

const FINAL_STOP = /\.$/;

/** The fact that completes the picture: agreement and differences are told in the same breath. */
function jointStatement(fact: IndexedFact, context: WordingContext): string | undefined {
  const other = statedWith(fact, context.index);
  if (other?.definition.joint === undefined) return undefined;
  return renderFact(
    other,
    { roles: new Set(), past: false, dated: false, template: other.definition.joint },
    context.index,
  );
}

/** The fact in the pair that is told first. */
export function leadingFact(fact: IndexedFact, index: KnowledgeIndex): IndexedFact {
  return fact.definition.joint === undefined ? fact : (statedWith(fact, index) ?? fact);
}

/** How an answer opens that may have changed since: "As of 5 September 2011, ". */
export function asOf(fact: IndexedFact): string {
  return `As of ${formatDate(fact.briefing.date)}, `;
}

export function nameOf(id: string, context: WordingContext): string {
  return renderFillers([id], 'plain', context.index).replace(/^(on|in) /, '');
}

/** A person's name with the post, else with whom they belong to: "Alain Juppe (France’s foreign minister)". */
export function describedName(id: string, context: WordingContext): string {
  const name = nameOf(id, context);
  const entity = context.index.entities.get(id);
  if (entity?.kind !== 'person' || entity.unnamed) return name;
  const [fact] = context.index.facts
    .filter(
      (candidate) =>
        candidate.definition.apposition !== undefined &&
        candidate.fact.roles[candidate.definition.describes ?? '']?.includes(id),
    )
    .sort((a, b) => countFilled(b) - countFilled(a));
  if (fact === undefined) return name;
  const template = fact.definition.apposition ?? '';
  const statement = renderFact(
    fact,
    { roles: new Set(), past: false, dated: false, template },
    context.index,
  );
  return `${name} (${statement})`;
}

function countFilled({ roles }: IndexedFact): number {
  return roles.filter(({ own }) => own.length > 0).length;
}

/** A role that matters here and that the plain sentence leaves out, where the relation words one with it. */
export function untold(fact: IndexedFact, roles: readonly string[]): string | undefined {
  const { template, answers } = fact.definition;
  return roles.find((role) => !template.includes(`{${role}`) && answers?.[role] !== undefined);
}
