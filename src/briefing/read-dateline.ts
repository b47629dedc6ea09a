import { escapePattern } from './escape-pattern.ts';
import type { Entity, PartialDate } from './model.ts';
import { isMapping } from './read-fields.ts';
import type { RelationCatalogue } from './read-relations.ts';

interface Heading {
  readonly text: string;
  /** The place where it was written, and when it was published. */
  readonly place: Entity;
  readonly date: PartialDate;
}

/**
 * What the dateline says of the briefing itself, as an author would write it, where none of the author's facts says anything of
 * it: where it was filed, and when. Nothing where the text has no dateline that names the place.
 */
export function readDateline(
  { text, place, date }: Heading,
  stated: readonly unknown[],
  relations: RelationCatalogue,
): readonly unknown[] {
  const telling = [...relations].filter(([, { ofBriefing }]) => ofBriefing === true);
  const says = (fact: unknown): boolean =>
    isMapping(fact) && (fact.id === ID || telling.some(([id]) => id === fact.relation));
  const [found] = telling;
  const line = findDateline(text, place);
  if (found === undefined || line === undefined || stated.some(says)) return [];
  const [relation, { roles }] = found;
  const roleOf = (kind: Entity['kind']): string | undefined =>
    Object.entries(roles).find(([, { kinds }]) => kinds.includes(kind))?.[0];
  const [where, when] = [roleOf('place'), roleOf('date')];
  if (where === undefined || when === undefined) return [];
  return [
    {
      id: ID,
      relation,
      roles: { [where]: place.id, [when]: formatDate(date) },
      modality: 'done',
      evidence: [{ quote: line, occurrence: '1' }],
      wording: `The dateline reads “${line}”.`,
      inference: 'The dateline says where and when it was written.',
    },
  ];
}
const ID = 'dateline';

/** "BERGEN, March 2 (Sample News)": a line's beginning with the place, up to the dash. */
function findDateline(text: string, { name, aliases }: Entity): string | undefined {
  const names = [name, ...aliases].map(escapePattern).join('|');
  const beginnings = text.matchAll(
    new RegExp(
      `^[ \\t]*((?:${names})(?![\\p{L}\\p{N}])([^\\n]{0,${MAX_CHARS}}?))(?:\\s+–\\s|\\s*(?:—|--))`,
      'gimu',
    ),
  );
  for (const [, line, rest = ''] of beginnings) if (HEADING.test(rest)) return line;
  return undefined;
}
const MAX_CHARS = 80;
/** What follows the place: words with a capital and numbers, behind a comma, and what stands in brackets; no sentence. */
const HEADING = /^(?!\s+\p{L})(?:[\s,/]+[\p{Lu}\p{N}][\p{L}\p{N}.’'–-]*|\s*\([^()]*\))*[\s,./]*$/u;

function formatDate({ year, month, day }: PartialDate): string {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [part])),
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
