import { describe, expect, test } from 'vitest';
import { scaffoldFacts } from '../src/index.ts';

const TEXT = `Sample: outage of the harbour service

TALLINN, February 12, 2026 (Quayside Engineering) — Mira Saar, the engineer, declared an incident at 09:33 UTC. The Norwegian team
restarted INC-4471. Head of Infrastructure Joonas Kettunen found 41,700 failures. Quayside will refund Norway, and Saar will write.
`;

/** The lines of a scaffold between two of its keys, without comments and indentation. */
function section(scaffold: string, from: string, to: string): readonly string[] {
  const lines = scaffold.slice(scaffold.indexOf(`\n${from}`), scaffold.indexOf(`\n${to}`)).split('\n');
  return lines
    .slice(2)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe('what is proposed from a text', () => {
  const scaffold = scaffoldFacts({ text: TEXT, date: '2026-02-12' });

  test('names, each once and whole, with a guess of their kind; no peoples, offices, zones or the publisher', () => {
    expect(section(scaffold, 'entities:', 'facts:')).toEqual([
      'tallinn: {kind: place, name: "Tallinn"}',
      'mira-saar: {kind: person, name: "Mira Saar"}',
      'inc-4471: {kind: topic, name: "INC-4471"}',
      'joonas-kettunen: {kind: person, name: "Joonas Kettunen"}',
      'quayside: {kind: organisation, name: "Quayside"}',
      'norway: {kind: place, name: "Norway", country: NO}',
    ]);
  });

  test('dates, times and figures of each sentence', () => {
    expect(scaffold.match(/^ {2}# {4}(?:dates|times|figures): .*$/gm)?.map((line) => line.slice(7))).toEqual([
      'dates: 2026-02-12',
      'times: 09:33',
      'figures: 4471',
      'figures: 41,700',
    ]);
  });

  test('evidence that stands in the text word for word', () => {
    const quotes = [...scaffold.matchAll(/^ {2}# {3}evidence: \[(".*")\]$/gm)].map(([, quote = '']) =>
      JSON.parse(quote),
    );
    expect(quotes).toHaveLength(4);
    expect(quotes.filter((quote) => !TEXT.includes(quote))).toEqual([]);
  });
});

test.each([
  ['An accord was signed by Georgia and Armenia.', ['georgia: {kind: place, name: "Georgia", country: GE}']],
  ['A firm from Georgia sued the United States.', ['georgia: {kind: place, name: "Georgia"}']],
])(
  'a name of a country and of a region of another is the country’s unless the text names that one: %s',
  (text, expected) => {
    const proposed = section(
      scaffoldFacts({ text: `Sample\n\n${text}`, date: '2026' }),
      'entities:',
      'facts:',
    );
    expect(proposed.filter((line) => line.startsWith('georgia'))).toEqual(expected);
  },
);

test('what the text does not tell is left empty, what is given is taken', () => {
  expect(scaffoldFacts({ text: 'It rained.' }).split('\n').slice(1, 4)).toEqual([
    'title: ',
    'agency: ',
    'date: ',
  ]);
  const given = { title: 'Rain: more', source: 'Sample', date: '2026' };
  expect(
    scaffoldFacts({ text: 'It rained.', ...given })
      .split('\n')
      .slice(1, 4),
  ).toEqual(['title: "Rain: more"', 'agency: "Sample"', 'date: 2026']);
});

test('what stands behind “in” is a place, a date without a year is near the briefing', () => {
  const text = `VARDIN, September 9, 2025 (Sample) — Rains fell in Ostrava Polje. The plan runs from September 2025 to February 2026.

The next report will be issued on 16 September.
`;
  const scaffold = scaffoldFacts({ text });
  expect(section(scaffold, 'entities:', 'facts:')).toContain(
    'ostrava-polje: {kind: place, name: "Ostrava Polje"}',
  );
  expect(scaffold.match(/dates: .*$/gm)?.at(-1)).toBe('dates: 2025-09-16');
});

test('a date without a year is of the briefing’s year where a paragraph begins', () => {
  const text = `Advisory

Published: 11 March 2025

Version 6 has been unsupported since 30 June 2024. It was last tested on 5 May.

The fault was reported on 12 February.
`;
  expect(scaffoldFacts({ text }).match(/dates: .*$/gm)).toEqual([
    'dates: 2025-03-11',
    'dates: 2024-06-30',
    'dates: 2024-05-05',
    'dates: 2025-02-12',
  ]);
});

test('kinds are guessed by what stands in a name or before it, a body has its field in its name', () => {
  const text = `Probe lands

TARTU, 14 June 2026 — The probe landed by the crater Selm on the Moon, the Ministry of Science and Health said. It was launched from
Kourou. The dust went to ETH Zurich and to Dr Karl Lepik of Harbour & Pike, who was cheered by Vestby.

Source: Baltic Desk
`;
  const scaffold = scaffoldFacts({ text });
  expect(scaffold).toContain('agency: "Baltic Desk"');
  expect(section(scaffold, 'entities:', 'facts:')).toEqual([
    'tartu: {kind: place, name: "Tartu"}',
    'selm: {kind: place, name: "Selm"}',
    'moon: {kind: place, name: "Moon"}',
    'ministry-of-science-and-health: {kind: organisation, name: "Ministry of Science and Health"}',
    'kourou: {kind: place, name: "Kourou"}',
    'eth-zurich: {kind: organisation, name: "ETH Zurich"}',
    'karl-lepik: {kind: person, name: "Karl Lepik"}',
    'harbour-pike: {kind: organisation, name: "Harbour & Pike"}',
    'vestby: {kind: organisation, name: "Vestby"}',
  ]);
});

test('a number with marked thousands behind a day is no year', () => {
  const text = 'Sample\n\nOn 8 April, 1,284 people fell ill. On 9 April two died.\n';
  expect(scaffoldFacts({ text, date: '2026-04-10' }).match(/dates: .*$/gm)).toEqual([
    'dates: 2026-04-08',
    'dates: 2026-04-09',
  ]);
});
