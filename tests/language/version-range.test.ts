import { describe, expect, test } from 'vitest';
import { holdsVersions, parseVersions, type VersionRange } from '../../src/language/version-range.ts';

test.each<[string, readonly VersionRange[]]>([
  ['versions 8.0.0 to 8.4.2', [{ kind: 'run', first: [8, 0, 0], last: [8, 4, 2] }]],
  ['7.4.0–7.9.11', [{ kind: 'run', first: [7, 4, 0], last: [7, 9, 11] }]],
  [
    '7.0.0 to 7.9.11 and 8.0.0 to 8.4.2',
    [
      { kind: 'run', first: [7, 0, 0], last: [7, 9, 11] },
      { kind: 'run', first: [8, 0, 0], last: [8, 4, 2] },
    ],
  ],
  ['all versions up to 5.4.1', [{ kind: 'run', last: [5, 4, 1] }]],
  ['versions before 2.3', [{ kind: 'run', last: [2, 3], excludesLast: true }]],
  ['2.3.1 and earlier', [{ kind: 'run', last: [2, 3, 1] }]],
  ['version 2.3 and later', [{ kind: 'run', first: [2, 3] }]],
  ['Kestrel Gateway 8.4.3', [{ kind: 'one', version: [8, 4, 3] }]],
  ['8.x', [{ kind: 'line', prefix: [8] }]],
  ['7.9 branch', [{ kind: 'line', prefix: [7, 9] }]],
  ['version 6', [{ kind: 'line', prefix: [6] }]],
  ['9.8', []],
  ['15,000 euros', []],
  ['growth of 2.4 to 3.1 per cent', []],
  ['1 to 2 June 2025', []],
  ['SAML module', []],
])('%s', (name, expected) => {
  expect(parseVersions(name)).toEqual(expected);
});

describe('holdsVersions', () => {
  test.each<[string, string, boolean]>([
    ['8.0.0 to 8.4.2', '8.1.0', true],
    ['8.0.0 to 8.4.2', '8.4.2', true],
    ['8.0.0 to 8.4.2', '8.4.3', false],
    ['8.0.0 to 8.4.2', '8.10.0', false],
    ['7.4.0 to 7.9.11', '7.9.9', true],
    ['versions 5.0 to 5.4.1', 'version 5', true],
    ['8.2.0 to 8.4.2', '8.x', true],
    ['8.2.0 to 8.4.2', '7.x', false],
    ['8.2.0 to 8.4.2', '9.x', false],
    ['all versions up to 5.4.1', 'version 4.2', true],
    ['versions before 2.3.0', '2.3.0', false],
    ['versions before 2.3.0', '2.2.9', true],
    ['version 2.3.0 and later', '2.2.9', false],
    ['version 2.3.0 and later', '3.0.0', true],
    ['7.x', '7.9.5', true],
    ['7.x', '8.9.5', false],
    ['Kestrel Gateway 8.4.3', '8.4.3', true],
    ['Kestrel Gateway 8.4.3', '8.x', false],
  ])('%s holds %s: %s', (name, asked, expected) => {
    expect(holdsVersions(parseVersions(name), parseVersions(asked)[0] as VersionRange)).toBe(expected);
  });
});
