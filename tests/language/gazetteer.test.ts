import { describe, expect, test } from 'vitest';
import { foldName } from '../../src/language/fold-name.ts';
import { flagToCountry, gazetteer } from '../../src/language/gazetteer.ts';

/** What a typed name may mean: `kind name` each. */
function meaningsOf(typed: string): string[] {
  const form = foldName(typed);
  return gazetteer()
    .filter((entry) => entry.forms.includes(form) || entry.demonyms.includes(form))
    .map((entry) => `${entry.kind} ${entry.name}`);
}

describe('a name of the gazetteer', () => {
  test.each<[string, readonly string[]]>([
    ['UK', ['country United Kingdom']],
    ['Great Britain', ['country United Kingdom']],
    ['U.S.', ['country United States']],
    ['USA', ['country United States']],
    ['DPRK', ['country North Korea']],
    ['N. Korea', ['country North Korea']],
    ['Holland', ['country Netherlands']],
    ['Frenchman', ['country France']],
    ['French', ['country France']],
    ['danes', ['country Denmark']],
    ['danish', ['country Denmark']],
    ['Russians', ['country Russia']],
    ['Iraqi', ['country Iraq']],
    ['Türkiye', ['country Türkiye']],
    ['Turkey', ['country Türkiye']],
    ['Kiev', ['capital Kyiv']],
    ['Kyiv', ['capital Kyiv']],
    ['Peking', ['capital Beijing']],
    ['Moskva', ['capital Moscow']],
    ['Praha', ['capital Prague']],
    ['The Hague', ['capital The Hague']],
    ['Tel Aviv', ['city Tel Aviv']],
    ['St. Petersburg', ['city Saint Petersburg']],
    ['Nagorny Karabagh', ['region Nagorno-Karabakh']],
    ['Nagorno-Karabakh', ['region Nagorno-Karabakh']],
    ['Transdniestria', ['region Transnistria']],
    ['Trans-Dniester', ['region Transnistria']],
    ['Kosovo', ['region Kosovo']],
    ['Crimea', ['region Crimea']],
    ['Texas', ['region Texas']],
    ['Georgia', ['country Georgia', 'region Georgia']],
    ['Mideast', ['region Middle East']],
    ['Stepanakert', ['city Stepanakert']],
    ['Land of the Rising Sun', ['country Japan']],
    ['Kim dynasty', ['country North Korea']],
    ['Old Continent', ['region Europe']],
    ['Élysée', ['organisation Elysee']],
    ['Bundestag', ['organisation Bundestag']],
    ['U.N.', ['organisation United Nations']],
    ['OSCE', ['organisation Organisation for Security and Co-operation in Europe']],
    ['Singapore', ['country Singapore', 'capital Singapore']],
  ])('%s means %j', (typed, expected) => {
    expect(meaningsOf(typed)).toEqual(expected);
  });

  test.each([
    'minister',
    'Lavrov',
    'korea nuclear',
    'frenchs',
    'japaneses',
    'the',
    'in',
    'it',
    'is',
    '',
    'hexagon',
    'the bear',
    'beehive',
  ])('%s is none', (typed) => {
    expect(meaningsOf(typed)).toEqual([]);
  });
});

test.each(['us', 'turkey', 'chad', 'georgia', 'nice', 'reading', 'who', 'polish', 'pole'])(
  '%s means a place only when capitalised',
  (form) => {
    const entries = gazetteer().filter(
      (entry) => entry.forms.includes(form) || entry.demonyms.includes(form),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every((entry) => entry.ambiguous.includes(form))).toBe(true);
  },
);

test.each(['france', 'iraq', 'russian', 'uk', 'un', 'moscow'])('%s means a place in any case', (form) => {
  expect(gazetteer().filter((entry) => entry.ambiguous.includes(form))).toEqual([]);
});

test('every form and demonym stands as foldName writes it, once in its entry', () => {
  for (const { name, forms, demonyms } of gazetteer()) {
    const all = [...forms, ...demonyms];
    expect({ name, all }).toEqual({ name, all: [...new Set(all.map(foldName))] });
    expect(forms[0]).toBe(foldName(name));
  }
});

describe('a flag', () => {
  test.each([
    ['🇫🇷', 'FR'],
    ['🇷🇺', 'RU'],
    ['🇽🇰', 'XK'],
  ])('%s stands for %s', (emoji, expected) => {
    expect(flagToCountry(emoji)).toBe(expected);
  });

  test.each(['🙂', '🇫', 'FR', '', '🇫🇷🇷🇺', '🏴'])('%s is none', (emoji) => {
    expect(flagToCountry(emoji)).toBeUndefined();
  });
});
