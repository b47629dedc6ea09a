/** Where things are, what they are part of, and whom people belong to. */
import type { RelationDefinition } from '../../language-data.ts';
import { ACTORS, THINGS } from './fillers.ts';

export const location: RelationDefinition = {
  id: 'location',
  verbs: 'lie, be located, be situated, sit, be found, be based, stand, reside, be in, occur',
  middles: 'lie, be located, be situated, sit, be found, be based, stand, reside',
  nouns: 'location, site, seat, headquarters, base, position',
  changes: false,
  describes: 'what',
  roles: {
    what: {
      kinds: [...THINGS, 'place', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of',
      asks: ['what', 'who'],
    },
    in: {
      kinds: ['place', 'topic', 'organisation', 'document'],
      holds: 'one',
      position: 'object',
      prepositions: 'in, at, on, inside, within, near, of',
      asks: ['where', 'what'],
      names: 'location, site, seat, headquarters, base, position, component, place, part',
      sorts: 'place, city, country, component',
    },
  },
  template: '{what} {be} in {in}',
  questions: { in: 'Where is {what}?' },
};

export const affiliation: RelationDefinition = {
  id: 'affiliation',
  verbs:
    'work, work for, work at, belong, belong to, be employed, be with, be from, be employed by, be affiliated, represent, be at, come from, be based',
  middles: 'work, work for, belong, be employed, be affiliated',
  nouns:
    'employer, affiliation, company, institution, organisation, university, firm, workplace, home institution',
  changes: true,
  describes: 'who',
  roles: {
    who: {
      kinds: ['person', 'organisation'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of',
      asks: ['who'],
    },
    with: {
      kinds: ['organisation', 'place'],
      holds: 'one',
      position: 'object',
      prepositions: 'with, at, for, from, of, to, by',
      asks: ['who', 'what', 'where'],
      names:
        'employer, affiliation, company, institution, organisation, university, firm, workplace, home institution',
      sorts: 'company, organisation, university, institution',
    },
  },
  template: '{who} {be} with {with}',
  questions: { with: 'Which organisation is {who} with?' },
};

export const part: RelationDefinition = {
  id: 'part',
  verbs:
    'carry, include, contain, have, comprise, consist, be made up, be equipped, be fitted, hold, have on board, bear, be on board, fly on, feature, incorporate, consist of, be aboard, belong to, be part of',
  middles: 'be on board, fly on, be aboard, belong to, be part of',
  nouns: 'part, component, payload, equipment, element, module, aboard, on board, instruments, instrument',
  changes: false,
  roles: {
    whole: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of, in, on, aboard, for',
      asks: ['what'],
    },
    part: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'with, of',
      asks: ['what', 'how many'],
      names: 'part, component, payload, equipment, element, module, contents',
      sorts: 'instrument, part, component, module, product, member',
    },
    by: { kinds: ACTORS, holds: 'open', prepositions: 'by', asks: ['who'] },
  },
  template: '{whole} {verb:include} {part}',
  questions: { part: 'What does {whole} include?' },
};
