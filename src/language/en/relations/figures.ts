/** Figures: how much or how many of something there is, or is to be, of what, where, among whom and when. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';

/** Roles that a figure has and what is to be reached has, too. */
const value: RoleDefinition = {
  kinds: ['quantity'],
  holds: 'one',
  figure: 'value',
  asks: ['what', 'how', 'how many', 'how long'],
};
const of: RoleDefinition = {
  kinds: ['topic', 'event', 'document', 'organisation', 'person', 'place'],
  holds: 'one',
  figure: 'group',
  prepositions: 'of, for, by, from, in',
  asks: ['what', 'who'],
};
const where: RoleDefinition = {
  kinds: ['place'],
  holds: 'one',
  figure: 'group',
  prepositions: 'in, at, from, near',
  asks: ['where'],
};

export const figure: RelationDefinition = {
  id: 'figure',
  verbs: '',
  nouns: '',
  changes: true,
  roles: {
    what: {
      kinds: ['topic', 'quantity', 'event', 'document', 'person', 'organisation'],
      holds: 'one',
      figure: 'measure',
      asks: ['what'],
    },
    value,
    of,
    where,
    among: {
      kinds: ['person', 'organisation', 'topic', 'place'],
      holds: 'one',
      figure: 'group',
      prepositions: 'among, of, for, in, by, aged, amongst',
      asks: ['who'],
    },
    when: {
      kinds: ['date'],
      holds: 'one',
      figure: 'period',
      prepositions: 'in, on, by, during, for',
      asks: ['when'],
    },
  },
  template: '{what:measured}[ of {of}][ among {among}][ in {where}][ {when}] {is} {value}',
  questions: { value: 'What is {what:measured}[ of {of}][ among {among}][ in {where}][ {when}]?' },
};

export const targetFigure: RelationDefinition = {
  id: 'target-figure',
  verbs: 'target, aim for, aim at',
  nouns: 'target, goal, objective, quota, target figure, target value, planned number',
  changes: true,
  targets: true,
  roles: {
    what: {
      kinds: ['topic', 'quantity', 'event', 'document'],
      holds: 'one',
      figure: 'measure',
      asks: ['what'],
    },
    value,
    of,
    where,
    when: {
      kinds: ['date'],
      holds: 'one',
      figure: 'period',
      prepositions: 'by, in, for, until, on',
      asks: ['when'],
    },
  },
  template: 'the target for {what}[ of {of}][ in {where}] is {value}[ for {when:bare}]',
  questions: { value: 'What is the target for {what}[ of {of}][ in {where}]?' },
};
