import type { Entity } from '../../briefing/model.ts';
import type { Decision } from '../../deciding/decision.ts';
import { formatDate } from '../../language/dates.ts';
import { upperFirst } from '../../language/letter-case.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Ask } from '../../understanding/clause.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { matchOf } from './figure-match.ts';
import type { Ranked } from './find-rivals.ts';

/** More figures than these are told as a list, not in sentences. */
const MAX_SENTENCES = 4;

/** What is said where nothing holds of any group. */
export const NO_MEMBERS = 'None of those that the briefing gives a figure for';

/** A group's figure, and the one before it where the two are compared. */
export type Told = Ranked & { readonly before?: Figure };

/** What is told of it: which group it is, and its figures. */
export type Listed = Pick<Told, 'figure' | 'role' | 'before'>;

/** The figures of some groups in their order, behind what follows from them. */
export function tellRanked(
  chosen: readonly Listed[],
  index: KnowledgeIndex,
  lead: string | undefined,
  ask?: Ask,
): Decision {
  const figures = chosen.flatMap(({ figure, before }) =>
    before === undefined ? [figure] : [figure, before],
  );
  const entities = chosen.flatMap(({ role }) => role.own);
  if (figures.length <= MAX_SENTENCES)
    return {
      kind: 'answered',
      matches: figures.map((figure) => matchOf(figure, ask)),
      entities,
      ...(lead === undefined ? {} : { lead }),
    };
  const times = new Set(chosen.map(({ figure }) => timeOf(figure, index)));
  const [time = ''] = times;
  const list = chosen.map(({ role, figure, before }) => {
    const own = times.size > 1 ? ` (${timeOf(figure, index)})` : '';
    const other = before === undefined ? '' : ` (${wordsOfValue(before, index)} in ${timeOf(before, index)})`;
    return `${nameOf(index.entities.get(role.own[0] ?? ''))} ${wordsOfValue(figure, index)}${own}${other}`;
  });
  const what = `${chosen[0]?.figure.what.name}${times.size > 1 || time === '' ? '' : `, ${time}`}`;
  return {
    kind: 'computed',
    text: `${lead === undefined ? upperFirst(what) : `${upperFirst(lead)} (${what})`}: ${list.join('; ')}.`,
    facts: figures.map(({ fact }) => fact.fact.id),
    entities,
  };
}

function timeOf({ period }: Figure, { entities }: KnowledgeIndex): string {
  const entity = entities.get(period?.own[0] ?? '');
  return entity?.date === undefined || entity.until !== undefined
    ? (entity?.name ?? '')
    : formatDate(entity.date);
}

function wordsOfValue({ value }: Figure, { entities }: KnowledgeIndex): string {
  return entities.get(value.own[0] ?? '')?.name ?? '';
}

/** The names of the groups, side by side. */
export function nameAll(chosen: readonly Listed[], index: KnowledgeIndex): string {
  const names = chosen.map(({ role }) => nameOf(index.entities.get(role.own[0] ?? '')));
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function nameOf(entity: Entity | undefined): string {
  return entity === undefined ? '' : nameInSentence(entity);
}
