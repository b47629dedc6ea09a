import { describe, expect, test } from 'vitest';
import { askLast, judge, openSample } from './open-sample.ts';

/** A question or dialogue about a sample, and what `judge` expects of its last reply. */
export type Question = readonly [question: string, expected: string];

/** Tests the questions of each sample, by its name. */
export function testTables(tables: Readonly<Record<string, readonly Question[]>>): void {
  describe.each(Object.keys(tables))('%s', (name) => {
    const assistant = openSample(name);
    test.each(tables[name] ?? [])('%s', (question, expected) => {
      expect(judge(askLast(assistant, question), expected)).toBe('as expected');
    });
  });
}
