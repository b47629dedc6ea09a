import { expect, test } from 'vitest';
import type { Entity } from '../../src/briefing/model.ts';
import { shortenIdentifiers } from '../../src/language/identifier-names.ts';

const entity = (id: string, name: string): Entity => ({ id, name, aliases: [] }) as unknown as Entity;

test.each<[readonly Entity[], Readonly<Record<string, string>>]>([
  [
    [entity('a', 'CVE-2025-31802')],
    { 'cve 31802': 'a', '2025-31802': 'a', 'cve 2025 31802': 'a', '31802': 'a' },
  ],
  [[entity('a', 'INC-4711')], { '4711': 'a' }],
  [[entity('a', 'INC-114')], {}],
  [[entity('a', 'MSR-2025')], {}],
  [[entity('a', 'Flight 4711')], {}],
  [
    [entity('a', 'CVE-2024-31802'), entity('b', 'CVE-2025-31802')],
    { '2024-31802': 'a', 'cve 2024 31802': 'a', '2025-31802': 'b', 'cve 2025 31802': 'b' },
  ],
])('%j', (entities, expected) => {
  const short = shortenIdentifiers(entities);
  expect(Object.fromEntries([...short].map(([key, { entity: id }]) => [key, id]))).toEqual(expected);
});
