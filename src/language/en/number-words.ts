/** Words for the numbers below a hundred. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Nouns for a group of so many, which stand for the number behind an article: "the quartet". */
export const COLLECTIVE_NUMBERS: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  twosome: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
  septet: 7,
};

/** What multiplies the number before it. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bln: 1e9,
  trillion: 1e12,
};

/** Ordinals that do not end in "th", and those whose spelling differs from the number's; the others add "th". */
export const IRREGULAR_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};

/** "A dozen" and "an hundred" begin with it. */
export const INDEFINITE_ARTICLES: readonly string[] = ['a', 'an'];

/** Joins the last part of a number: "a hundred and five". */
export const NUMBER_JOINER = 'and';
