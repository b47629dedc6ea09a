/** What fills roles that many relations have: kinds of entity, and the prepositions that introduce a matter. */
import type { EntityKind } from '../../../briefing/model.ts';
import type { RoleDefinition, WordList } from '../../language-data.ts';

/** Who can act. */
export const ACTORS: readonly EntityKind[] = ['person', 'organisation', 'place'];
/** What can be talked about, agreed on, hoped for. */
export const MATTERS: readonly EntityKind[] = ['topic', 'document', 'place', 'event', 'organisation'];

/** What introduces the matter that something is about. */
export const ABOUT: WordList =
  'about, on, regarding, concerning, of, over, as regards, with regard to, with respect to, to, in';

/** What can be made, broken, mended and owned. */
export const THINGS: readonly EntityKind[] = ['topic', 'event', 'document', 'organisation'];

/** When something is done; each relation has prepositions of its own, and may have further names. */
export const DATE: RoleDefinition = {
  kinds: ['date'],
  holds: 'one',
  prepositions: 'on, in, at, by',
  asks: ['when'],
  names: 'date, day, year, month, time, what time',
  sorts: 'date, day, year, month, time',
};
