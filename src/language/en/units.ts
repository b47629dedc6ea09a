/** Units of measurement: what they measure, how many of the base unit one of them is, and what they are called. */
import type { WordList } from '../language-data.ts';

export interface UnitDefinition {
  /** Quantities of one dimension can be compared and converted. */
  readonly dimension: string;
  /** How many base units one is. */
  readonly factor: number;
  /** What it is added to in the base unit, where zero of it is not zero: degrees. */
  readonly offset?: number;
  /** The smaller unit in which a part of one is told: hours and minutes. */
  readonly parts?: string;
  readonly words: WordList;
  /** Its name as an answer prints it. */
  readonly name: string;
}

const currency = (code: string, name: string, words: WordList): [string, UnitDefinition] => [
  code,
  { dimension: `money ${code}`, factor: 1, words: `${code.toLowerCase()}, ${words}`, name },
];

export const units: Readonly<Record<string, UnitDefinition>> = {
  ...Object.fromEntries([
    currency('USD', 'dollars', '$, dollar, dollars, us dollar, us dollars, us $, bucks'),
    currency('EUR', 'euros', '€, euro, euros'),
    currency('GBP', 'pounds', '£, pound sterling, pounds sterling, sterling, quid'),
    currency('JPY', 'yen', '¥, yen'),
    currency('CNY', 'yuan', 'yuan, renminbi, rmb'),
    currency('CHF', 'Swiss francs', 'swiss franc, swiss francs'),
    currency('SEK', 'Swedish kronor', 'swedish krona, swedish kronor'),
    currency('NOK', 'Norwegian kroner', 'norwegian krone, norwegian kroner'),
    currency('DKK', 'Danish kroner', 'danish krone, danish kroner'),
    currency('INR', 'rupees', 'rupee, rupees'),
    currency('RUB', 'roubles', 'rouble, roubles, ruble, rubles'),
    currency('BRL', 'reais', 'real, reais'),
    currency('KRW', 'won', 'won'),
    currency('AUD', 'Australian dollars', 'australian dollar, australian dollars'),
    currency('CAD', 'Canadian dollars', 'canadian dollar, canadian dollars'),
    currency('crown', 'crowns', 'crown, crowns, krona, kronor, krone, kroner'),
    currency('franc', 'francs', 'franc, francs'),
  ]),
  percent: { dimension: 'share', factor: 1, words: '%, per cent, percent, pct', name: 'per cent' },
  point: {
    dimension: 'points',
    factor: 1,
    words: 'percentage point, percentage points, pp, point, points',
    name: 'percentage points',
  },
  'basis point': {
    dimension: 'points',
    factor: 0.01,
    words: 'basis point, basis points, bp, bps',
    name: 'basis points',
  },
  mm: {
    dimension: 'length',
    factor: 0.001,
    words: 'mm, millimetre, millimetres, millimeter, millimeters',
    name: 'mm',
  },
  cm: {
    dimension: 'length',
    factor: 0.01,
    words: 'cm, centimetre, centimetres, centimeter, centimeters',
    name: 'cm',
  },
  m: { dimension: 'length', factor: 1, words: 'm, metre, metres, meter, meters', name: 'metres' },
  km: {
    dimension: 'length',
    factor: 1000,
    words: 'km, kms, kilometre, kilometres, kilometer, kilometers',
    name: 'kilometres',
  },
  foot: { dimension: 'length', factor: 0.3048, words: 'ft, foot, feet', name: 'feet' },
  mile: { dimension: 'length', factor: 1609.344, words: 'mile, miles, mi', name: 'miles' },
  'nautical mile': {
    dimension: 'length',
    factor: 1852,
    words: 'nautical mile, nautical miles',
    name: 'nautical miles',
  },
  g: { dimension: 'mass', factor: 0.001, words: 'gram, grams, gramme, grammes', name: 'grams' },
  kg: {
    dimension: 'mass',
    factor: 1,
    words: 'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes',
    name: 'kilograms',
  },
  tonne: {
    dimension: 'mass',
    factor: 1000,
    words: 'tonne, tonnes, ton, tons, metric ton, metric tons, t',
    name: 'tonnes',
  },
  lb: { dimension: 'mass', factor: 0.45359237, words: 'lb, lbs, pound, pounds', name: 'pounds' },
  second: { dimension: 'time', factor: 1, words: 'second, seconds, sec, secs', name: 'seconds' },
  minute: {
    parts: 'second',
    dimension: 'time',
    factor: 60,
    words: 'minute, minutes, min, mins',
    name: 'minutes',
  },
  hour: { parts: 'minute', dimension: 'time', factor: 3600, words: 'hour, hours, hr, hrs', name: 'hours' },
  day: { parts: 'hour', dimension: 'time', factor: 86_400, words: 'day, days', name: 'days' },
  week: { dimension: 'time', factor: 604_800, words: 'week, weeks', name: 'weeks' },
  month: { dimension: 'time', factor: 2_629_800, words: 'month, months', name: 'months' },
  year: { dimension: 'time', factor: 31_557_600, words: 'year, years', name: 'years' },
  hectare: { dimension: 'area', factor: 10_000, words: 'hectare, hectares, ha', name: 'hectares' },
  km2: {
    dimension: 'area',
    factor: 1e6,
    words: 'square kilometre, square kilometres, square kilometer, square kilometers, km2, sq km',
    name: 'square kilometres',
  },
  m2: {
    dimension: 'area',
    factor: 1,
    words: 'square metre, square metres, square meter, square meters, m2',
    name: 'square metres',
  },
  litre: { dimension: 'volume', factor: 1, words: 'litre, litres, liter, liters', name: 'litres' },
  watt: { dimension: 'power', factor: 1, words: 'watt, watts', name: 'watts' },
  kW: { dimension: 'power', factor: 1000, words: 'kw, kilowatt, kilowatts', name: 'kilowatts' },
  MW: { dimension: 'power', factor: 1e6, words: 'mw, megawatt, megawatts', name: 'megawatts' },
  GW: { dimension: 'power', factor: 1e9, words: 'gw, gigawatt, gigawatts', name: 'gigawatts' },
  MB: { dimension: 'data', factor: 1, words: 'mb, megabyte, megabytes', name: 'megabytes' },
  GB: { dimension: 'data', factor: 1000, words: 'gb, gigabyte, gigabytes', name: 'gigabytes' },
  TB: { dimension: 'data', factor: 1e6, words: 'tb, terabyte, terabytes', name: 'terabytes' },
  celsius: {
    dimension: 'temperature',
    factor: 1,
    words: '°c, degree celsius, degrees celsius, celsius, degrees, degree',
    name: 'degrees Celsius',
  },
  fahrenheit: {
    dimension: 'temperature',
    factor: 5 / 9,
    offset: -160 / 9,
    words: '°f, degree fahrenheit, degrees fahrenheit, fahrenheit',
    name: 'degrees Fahrenheit',
  },
  kmh: {
    dimension: 'speed',
    factor: 1,
    words: 'km/h, kph, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour',
    name: 'kilometres per hour',
  },
  kms: {
    dimension: 'speed',
    factor: 3600,
    words: 'km/s, kilometres per second, kilometers per second, kilometres a second',
    name: 'kilometres per second',
  },
  mph: {
    dimension: 'speed',
    factor: 1.609344,
    words: 'mph, miles per hour, miles an hour',
    name: 'miles per hour',
  },
};

/** Words before a number that say that it lies below zero. */
export const negativeWords: WordList = 'minus, negative';

/** Words before a number that say how exactly it is meant. */
export const boundWords: Readonly<Record<'about' | 'least' | 'most' | 'above' | 'below', WordList>> = {
  about:
    'about, around, roughly, approximately, some, nearly, almost, close to, in the region of, an estimated, estimated, just over, just under, ~, circa, more or less, something like',
  least: 'at least, no fewer than, no less than, not less than, a minimum of, minimum, from, or more',
  most: 'at most, up to, no more than, not more than, a maximum of, maximum',
  above:
    'more than, over, above, in excess of, greater than, higher than, larger than, upwards of, exceeding, exceed, exceeds, exceeded, bigger than, longer than, beyond, north of, past, stronger than, heavier than, deeper than, costlier than, farther than, further than, wider than, taller than, thicker than, faster than, hotter than, warmer than, older than, top, topped, tops',
  below:
    'less than, fewer than, under, below, lower than, smaller than, shorter than, weaker than, lighter than, south of, shallower than, cheaper than, short of, closer than, nearer than, narrower than, slower than, colder than, cooler than, younger than',
};

/** Words behind a number and its unit that say that it is meant roughly: "120 grams or so". */
export const roughWord = 'about';
export const roughTails: WordList =
  'or so, or thereabouts, give or take, more or less, or something like that';

/** What joins both ends of a range, and what opens one. */
export const rangeJoiners: WordList = 'to, and, -, –, —';
export const rangeOpeners: WordList = 'between, from';

/** A half of what follows, and a half more than what stands before. */
export const halves: WordList = 'half a, half an, a half';
export const plusHalf: WordList = 'and a half';

/** What multiplies the number before it, in figures: "5m", "1.2bn", "300k". */
export const figureSuffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};
