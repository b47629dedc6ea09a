import type { Briefing } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { createSpeller, type Speller } from '../language/correct-spelling.ts';
import { demonymOf } from '../language/country-words.ts';
import { MONTHS, WEEKDAYS } from '../language/en/date-words.ts';
import { isKnownWord } from '../language/known-words.ts';
import { normaliseQuestion } from '../language/normalise-question.ts';
import { tokenise } from '../language/tokenise.ts';
import { splitPhrase } from '../language/word-phrases.ts';

/** Which words stand in the names of which briefings. */
export interface NameIndex {
  /** True for a word, no everyday one, that stands in a name of a briefing. */
  isName(word: string, briefing: string): boolean;
  /** What the names of each briefing have to do with a message, by id; those that share no word are left out. */
  weigh(message: string): ReadonlyMap<string, NameShare>;
}

/** What a message and the names of a briefing have in common. */
export interface NameShare {
  /** How many words of the message, no everyday ones, stand in them as they are written. */
  readonly proper: number;
  /** The more, the fewer briefings share the words. */
  readonly weight: number;
}

/** The most words of a message that may be mended: more than these are a list of strangers. */
const MAX_MENDED = 12;

/** Indexes the words of titles, agencies and names; a rare word weighs more than one that many briefings share. */
export function indexNames(briefings: readonly Briefing[]): NameIndex {
  const holders = indexHolders(briefings);
  let speller: Speller | undefined;
  const formsIn = (word: string): readonly string[] => {
    const forms = formsOf(word).filter((form) => holders.has(form));
    if (forms.length > 0 || isKnownWord(word)) return forms;
    speller ??= createSpeller(
      [...holders.keys()].map((form) => ({ form, name: true })),
      isKnownWord,
    );
    return speller.suggest(word).map(({ form }) => form);
  };
  return {
    isName: (word, briefing) => holders.get(word)?.includes(briefing) === true && !isEveryday(word),
    weigh(message) {
      const shares = new Map<string, { proper: number; weight: number }>();
      const words = tokenise(normaliseQuestion(message)).filter(({ kind }) => kind === 'word');
      let strange = 0;
      for (const word of new Set(words.map(({ norm }) => norm))) {
        const isProper = !isEveryday(word);
        if (isProper && !formsOf(word).some((form) => holders.has(form)) && ++strange > MAX_MENDED) continue;
        const weights = new Map<string, number>();
        const stands = formsOf(word).some((form) => holders.has(form));
        for (const form of formsIn(word)) {
          const ids = holders.get(form) ?? [];
          // An everyday word in the names of most briefings tells none of them apart.
          if (!isProper && 2 * ids.length > briefings.length) continue;
          const weight = Math.log(1 + briefings.length / ids.length);
          for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
        }
        for (const [id, weight] of weights) {
          const share = shares.get(id);
          if (share === undefined) shares.set(id, { proper: Number(isProper && stands), weight });
          else {
            share.proper += Number(isProper && stands);
            share.weight += weight;
          }
        }
      }
      return shares;
    },
  };
}

/** Word → the ids of the briefings in whose names it stands; one list for all words of a single briefing. */
function indexHolders(briefings: readonly Briefing[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const briefing of briefings) {
    const alone = [briefing.id];
    for (const word of wordsOf(briefing)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, alone);
      else if (known.length === 1) holders.set(word, [...known, briefing.id]);
      else known.push(briefing.id);
    }
  }
  return holders;
}

/** Words of the language, and the days and months, which stand in names as in all else. */
function isEveryday(word: string): boolean {
  return isKnownWord(word) || WEEKDAYS.has(word) || MONTHS.has(word);
}

function wordsOf({ title, agency, entities }: Briefing): ReadonlySet<string> {
  const names = entities.flatMap(({ name, aliases, country }) => [
    name,
    ...aliases,
    demonymOf(country) ?? '',
  ]);
  return new Set([title, agency, ...names].flatMap(splitPhrase).flatMap((word) => [word, ...formsOf(word)]));
}
