/** Who works with whom. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';

export const partner: RelationDefinition = {
  id: 'partner',
  verbs: joinLists([
    `
    partner, cooperate, talk to, talk with, have dialogue, maintain dialogue, work with, have,
    keep in touch, converse, converse with, communicate, communicate with,
    engage, engage with, interact with, keep up a conversation, entertain relations, maintain relations,
    be on speaking terms, be on speaking terms with, speak with, speak to, be allied, conduct a dialogue,
    lead a dialogue, carry on a dialogue, maintain contacts, be in touch, team up, keep up a dialogue,
    keep up a dialogue with, keep up a partnership, keep up a partnership with, have a partnership, have a
    partnership with, have ties, have ties to, have ties with, have links to, have links with, have
    relations, have relations with, have dealings, have dealings with, have a relationship, have a
    relationship with, be in partnership, be in partnership with, be in dialogue, be in dialogue with, be
    in a dialogue, be in a dialogue with, be in conversation, be in conversation with, be in contact, be
    in contact with, be in touch with, be in talks with, be talking to, be linked to, be linked with, be
    tied to, be connected to, be associated with, do business with, cultivate ties with,
    cultivate relations with, nurture ties with, cosy up to, consort with, hobnob with, keep
    company with, keep lines open to, keep the lines open to, keep channels open to, keep channels open
    with, pursue a dialogue, pursue a dialogue with, pursue a partnership with, run a dialogue with, hold
    a dialogue with, hold dialogue with, carry on a conversation with, team up with, join hands with, work
    in partnership with, liaise with, engage in dialogue with, engage in dialogue,
    (have, keep, keep up, hold, maintain, sustain, nurture, foster, entertain, cultivate, conduct, pursue, carry on, run, enjoy, keep alive) (a dialogue, dialogue, a conversation, ties, links, contact, contacts, relations, a relationship, a partnership, an exchange, talks, a rapport, bonds, channels, lines of communication, dealings) with,
    keep the conversation going with, keep channels of communication open with,
    keep lines of communication open with, keep a line open to, keep the line open to,
    be on talking terms with, be in the ring with, be partnered with, pair up with, go hand in hand with,
    work hand in hand with, work in tandem with, rub shoulders with, see much of,
    have something going with, have a thing going with, have truck with, be bound to, be wedded to,
    be hitched to, keep tabs with, keep up with`,
    concepts.partner,
  ]),
  nouns: `
    dialogue, partnership, relation, relations, relationship, rapport, tie, ties, link, contact,
    cooperation, interaction, bond, dealings, talks with, engagement, connection, exchanges, exchange,
    communication, liaison, interplay, bonds, conversations, rapports, relations with, ties with, ties to,
    links to, links with, rapport with, dealings with, lines of communication, give and take, two-way
    street, cooperation with, discourse, entente, nexus, to-and-fro, back-and-forth, working relationship, coexistence, intercourse, channel of communication, line of communication, hotline, communication channel`,
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
        partner, interlocutor, counterparty, opposite number, other party, other side, partners, dialogue
        partner, dialogue partners, counterpart, interlocutors, conversation partner, conversation
        partners, opposite side, associates, associate, ally, allies, correspondent, partner in dialogue, institutional partner`,
      sorts: 'organisation, bloc, alliance',
    },
    as: { kinds: ['topic'], holds: 'open', asks: [], sorts: 'dialogue, topic' },
  },
  template: '{who:owner} dialogue and partnership are with {with}',
  questions: { with: 'With whom is {who} in dialogue?' },
};

export const cooperate: RelationDefinition = {
  id: 'cooperate',
  verbs: joinLists([
    `
    cooperate, work together, collaborate, work jointly, act together, work side by side, join forces,
    team up, pull together, work, partner, work with, act jointly, do together, interact, sit together,
    hand in hand, sit side by side, stand side by side, stand shoulder to shoulder, work hand in hand, go
    hand in hand, work in concert, act in concert, make common cause, pull in the same direction, work as
    a team, work in tandem, link up, combine efforts, join hands, pool their efforts, rub shoulders, work
    alongside, do things together, row in the same boat, be already pulling together, work in partnership,
    work as partners, work as one, work as a pair, work in unison, work in harness, work together closely,
    work closely together, play on the same team, play in the same team, be on the same team, be on the
    same side, form a tandem, form a team, help each other, help one another, support each other, support
    one another, back each other, back each other up, lend each other a hand, stand by each other, stick
    together, hold together, band together, gang up, coordinate, coordinate with each other, join
    together, put their heads together, share the work, share the load, have joint dealings, have
    dealings, walk hand in hand, pull on the same rope, pull the same rope, pull in harness, pull on one
    string, be in cahoots, team with, collaborate with, cooperate with, side with, ally, ally with, be
    allied, do joint work, do common work,
    (work, act, operate, function, pull, move, play) (in concert, in tandem, in harness, in unison, hand in glove, hand in hand, in partnership, as a team, as one, as partners, cheek by jowl, in league, side by side, shoulder to shoulder, arm in arm, in step),
    be (hand in glove, in league, in harness, in tandem, teammates, bedfellows, allies, partners),
    pool their (strength, forces, resources, strengths, energies), share a (bench, desk, table),
    scratch each other’s backs, put their shoulders to the same wheel,
    put their shoulders to the wheel together, rub along, cook together, double up, double act,
    be a double act, combine forces, unite forces, unite their efforts, join up, be joined at the hip`,
    concepts.cooperate,
  ]),
  nouns: `
    cooperation, collaboration, joint work, teamwork, working together, common work, joint action, joint
    efforts, co-working, tandem, working hand in hand, interplay, team work, cooperative work,
    collaborative work, joint dealings, common efforts, side by side, shoulder to shoulder, hand in hand,
    joint undertaking, pulling together, joining forces, collaborative efforts, teaming up, combined
    efforts,
      solidarity, synergy, joint venture, common cause, team play, side-by-side work`,
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
        body, forum, platform, framework, arena, structure, field of cooperation, world body, world
        bodies, international body, club`,
      sorts: 'organisation, body, council, forum',
    },
  },
  template: '{who} cooperate in {in}',
  questions: { in: 'Where do {who} cooperate?' },
};
