/** Words in names and glosses that carry nothing by themselves. */
export const smallWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'in',
  'and',
  'a',
  'an',
  'between',
  'on',
  'to',
  'for',
  'by',
  'with',
  'at',
]);

/** Those that give no letter to an acronym. */
export const letterlessWords: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'on']);
