import type { Decision } from '../deciding/decision.ts';
import { spellNumber } from '../language/spell-number.ts';
import { factsNaming } from '../matching/facts-of-entity.ts';
import { isStale } from '../matching/is-past.ts';
import { joinList, toSentence } from './render-fact.ts';
import { asOf, describedName, nameOf } from './word-fact.ts';
import type { Wording, WordingContext } from './wording.ts';

/** "Two: A (France’s foreign minister) and B (…)."; "the briefing names" where there may be others. */
export function wordMembers(
  { entities, facts, count, named }: Extract<Decision, { kind: 'members' }>,
  context: WordingContext,
): Wording {
  const names = entities.map((id) => describedName(id, context));
  const list = count ? `${spellNumber(names.length, 'none')}: ${joinList(names)}` : joinList(names);
  const changing = facts
    .flatMap((id) => context.index.factById.get(id) ?? [])
    .find((fact) => fact.definition.changes && isStale(fact, context));
  const stamp = changing === undefined ? '' : asOf(changing);
  return {
    status: 'answered',
    text: toSentence(`${stamp}${named ? 'the briefing names ' : ''}${list}`),
    items: names.length > 1 ? names : [],
    facts: facts.length > 0 ? facts : factsNaming(entities, context.index),
    answer: entities,
    missing: [],
  };
}

/** "Yes: A and B." of all of them; "No: only A and B." of some; "No: none of them." of none. */
export function wordQuantified(
  { polarity, holds, fails, facts }: Extract<Decision, { kind: 'quantified' }>,
  context: WordingContext,
): Wording {
  const names = (ids: readonly string[]): string => joinList(ids.map((id) => nameOf(id, context)));
  const described = joinList(holds.map((id) => describedName(id, context)));
  const text =
    polarity === 'yes'
      ? `Yes: ${holds.length > 0 ? described : `none of ${names(fails)}`}`
      : holds.length === 0
        ? `No: not one of ${names(fails)}`
        : fails.length === 0
          ? `No: ${described}`
          : `No: it is true of ${names(holds)}, but not of ${names(fails)}`;
  return {
    status: 'answered',
    text: toSentence(text),
    items: [],
    facts: facts.length > 0 ? facts : factsNaming([...holds, ...fails], context.index),
    answer: [...holds, ...fails],
    missing: [],
  };
}

/** "No: two (A and B) against two (C and D)." */
export function wordComparison(
  { polarity, left, right, facts }: Extract<Decision, { kind: 'compared' }>,
  context: WordingContext,
): Wording {
  const side = (ids: readonly string[]): string =>
    `${spellNumber(ids.length, 'none')} (${joinList(ids.map((id) => nameOf(id, context)))})`;
  return {
    status: 'answered',
    text: toSentence(`${polarity === 'yes' ? 'Yes' : 'No'}: ${side(left)} against ${side(right)}`),
    items: [],
    facts: facts.length > 0 ? facts : factsNaming([...left, ...right], context.index),
    answer: [...left, ...right],
    missing: [],
  };
}
