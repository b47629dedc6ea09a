import { foreignWords as listed } from './en/smalltalk.ts';
import { splitPhrase } from './word-phrases.ts';

/** Words of other languages, without those that chat shorthand reads as English: "ist" is read as "is". */
export const foreignWords: ReadonlySet<string> = new Set(
  listed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => splitPhrase(word).join(' ') === word),
);
