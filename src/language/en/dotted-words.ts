/** Words that are shortened with a dot and end no sentence. */
export const dottedWords: readonly string[] =
  'vs v mr mrs ms dr st prof gen gov sen rep approx incl esp cf'.split(' ');

/** Those that only say that a number follows. */
export const numberingWords: readonly string[] = 'no nr nos num'.split(' ');
