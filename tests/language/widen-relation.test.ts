import { expect, test } from 'vitest';
import type { RelationDefinition } from '../../src/language/language-data.ts';
import { widenRelation } from '../../src/language/widen-relation.ts';

const DUE: RelationDefinition = {
  id: 'due',
  verbs: 'be due',
  nouns: '',
  changes: false,
  template: '{what} is due {when}',
  roles: {
    what: { kinds: ['topic'], holds: 'one', position: 'subject', asks: ['what'] },
    when: { kinds: ['date'], holds: 'one', prepositions: 'by', asks: ['when'] },
  },
};

test.each([
  ['{what} is due {when}', '{what} is due by {when:bare}'],
  ['{what} is due[ {when}]', '{what} is due[ by {when:bare}]'],
  ['{what} is due by {when}', '{what} is due by {when}'],
  ['{what} is due by {when:bare}', '{what} is due by {when:bare}'],
])('a date whose only preposition is “by” is told with it once: %s', (template, told) => {
  expect(widenRelation({ ...DUE, template }).template).toBe(told);
});
