/** Who works with whom. */
import type { RelationDefinition } from '../../language-data.ts';

export const partner: RelationDefinition = {
  id: 'partner',
  verbs: `
    partner, cooperate, talk to, talk with, have dialogue, maintain dialogue, work with, deal with, have,
    keep in touch, get on with, get along with, converse, converse with, communicate, communicate with,
    engage, engage with, interact with, keep up a conversation, entertain relations, maintain relations,
    be on speaking terms, be on speaking terms with, speak with, speak to, be allied, conduct a dialogue,
    lead a dialogue, carry on a dialogue, maintain contacts, be in touch, team up`,
  nouns: `
    dialogue, partnership, relation, relations, relationship, rapport, tie, ties, link, contact, cooperation,
    interaction, bond,
    dealings, talks with, engagement, connection, exchanges, exchange, communication, liaison, interplay`,
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
      names: `
        partner,
        interlocutor, counterparty, opposite number, other party, other side`,
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
    hand in hand,
    sit side by side, stand side by side, stand shoulder to shoulder, work hand in hand, go hand in hand,
    work in concert, act in concert, make common cause, pull in the same direction, work as a team,
    work in tandem, link up, combine efforts, join hands, pool their efforts, rub shoulders, work alongside,
    do things together, row in the same boat, be already pulling together`,
  nouns: `
    cooperation, collaboration, joint work, teamwork, working together,
    common work, joint action, joint efforts, co-working, tandem, working hand in hand, interplay`,
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
      names: `
        body, forum, platform, framework,
        arena, structure`,
      sorts: 'organisation, body, council, forum',
    },
  },
  template: '{who} cooperate in {in}',
  questions: { in: 'Where do {who} cooperate?' },
};
