/** Words that point back, and what they can point to. */
import type { EntityKind, Gender } from '../../briefing/model.ts';
import type { WordList } from '../language-data.ts';

export interface PronounDefinition {
  readonly words: WordList;
  readonly kinds: readonly EntityKind[];
  readonly plural: boolean;
  readonly gender?: Gender;
  /** True where it means the main event before anything was said. */
  readonly main?: true;
}

export const pronouns: readonly PronounDefinition[] = [
  {
    words:
      'he, him, his, that man, this man, that guy, this guy, that gentleman, this gentleman, that fellow, this fellow, that chap, this chap',
    kinds: ['person'],
    plural: false,
    gender: 'male',
  },
  {
    words: 'she, her, hers, that woman, this woman, that lady, this lady',
    kinds: ['person'],
    plural: false,
    gender: 'female',
  },
  {
    words:
      'they, them, their, theirs, those two, these two, the two, the two of them, both of them, the pair of them',
    kinds: ['person', 'place', 'organisation', 'topic'],
    plural: true,
  },
  {
    words: 'it, its, that one, this one',
    kinds: ['organisation', 'event', 'document', 'topic', 'place'],
    plural: false,
    main: true,
  },
  {
    words: 'that, this, those, these',
    kinds: ['event', 'document', 'topic', 'organisation', 'place'],
    plural: false,
  },
  { words: 'from there', kinds: ['place', 'organisation'], plural: false },
];

/** "Will they be there?": what "there" at the end of a clause about being means. */
export const presence: PronounDefinition = { words: '', kinds: ['event'], plural: false, main: true };
