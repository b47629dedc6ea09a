/** Who works with whom. */
import type { RelationDefinition } from '../../language-data.ts';

export const partner: RelationDefinition = {
  id: 'partner',
  verbs: `
    partner, cooperate, talk to, talk with, have dialogue, maintain dialogue, work with, deal with, have`,
  nouns: `
    dialogue, partnership, relation, relations, relationship, rapport, tie, ties, link, contact, cooperation,
    interaction, bond`,
  changes: false,
  roles: {
    who: {
      kinds: ['place', 'organisation'],
      holds: 'one',
      position: 'subject',
      prepositions: 'of, between',
      asks: ['who'],
      sorts: 'country',
    },
    with: {
      kinds: ['organisation', 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'with, to, and',
      asks: ['who', 'what'],
      names: 'partner',
      sorts: 'organisation, bloc, alliance',
    },
    as: { kinds: ['topic'], holds: 'open', asks: [], sorts: 'dialogue, topic' },
  },
  template: '{who:owner} dialogue and partnership are with {with}',
  questions: { with: 'With whom is {who} in dialogue?' },
};

export const cooperate: RelationDefinition = {
  id: 'cooperate',
  verbs: `
    cooperate, work together, collaborate, work jointly, act together, work side by side, join forces,
    team up, pull together, work, partner, work with, act jointly, do together, interact, sit together,
    hand in hand`,
  nouns: 'cooperation, collaboration, joint work, teamwork, working together',
  changes: false,
  roles: {
    who: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'between, of, by, with',
      asks: ['who'],
      sorts: 'country, capital',
    },
    in: {
      kinds: ['organisation'],
      holds: 'open',
      position: 'object',
      prepositions: 'in, at, within, inside, on, through',
      asks: ['where', 'what'],
      names: 'body, forum, platform, framework',
      sorts: 'organisation, body, council, forum',
    },
  },
  template: '{who} cooperate in {in}',
  questions: { in: 'Where do {who} cooperate?' },
};
