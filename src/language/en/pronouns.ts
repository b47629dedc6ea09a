/** Words that point back, and what they can point to. */
import type { EntityKind, Gender } from '../../briefing/model.ts';
import type { WordList } from '../language-data.ts';

export interface PronounDefinition {
  readonly words: WordList;
  readonly kinds: readonly EntityKind[];
  readonly plural: boolean;
  readonly gender?: Gender;
  /** True where it means all that was told, where that was several things. */
  readonly sets?: true;
  /** True where it means the main event before anything was said. */
  readonly main?: true;
  /** Set where it means the event before or after the one that was spoken of. */
  readonly step?: -1 | 1;
}

export const pronouns: readonly PronounDefinition[] = [
  {
    words:
      'he, him, his, his own, that man, this man, that guy, this guy, that gentleman, this gentleman, that fellow, this fellow, that chap, this chap',
    kinds: ['person'],
    plural: false,
    gender: 'male',
  },
  {
    words: 'she, her, hers, her own, that woman, this woman, that lady, this lady',
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
    words: 'it, its',
    kinds: ['organisation', 'event', 'document', 'topic', 'place'],
    plural: false,
    main: true,
  },
  {
    words: 'that one, this one',
    kinds: ['person', 'organisation', 'event', 'document', 'topic', 'place'],
    plural: false,
    main: true,
  },
  {
    words: 'that, this',
    kinds: ['event', 'document', 'topic', 'organisation', 'place'],
    plural: false,
  },
  {
    words: 'those, these',
    kinds: ['event', 'document', 'topic', 'organisation', 'place'],
    plural: false,
    sets: true,
  },
  {
    words:
      'that time, in that time, in this time, at that time, on that occasion, on this occasion, at that one, at this one',
    kinds: ['event'],
    plural: false,
    main: true,
  },
  { words: 'from there, to there', kinds: ['place', 'organisation'], plural: false },
  {
    words:
      'the one before that, the one before this, the one before it, the one before, one before that, one before this, one before it, one before, before that one, before this one, before that, before this, before it, the one prior to that, the one prior, prior to that, the one preceding it, the one preceding that, previous to that, the time before that, the time before this, the time before this one, the time before that one, time before this one, the time before, time before, earlier than that',
    kinds: ['event'],
    plural: false,
    main: true,
    step: -1,
  },
  {
    words:
      'the one after that, the one after this, the one after it, the one after, one after that, one after this, one after it, one after, after that one, after this one, after that, after this, the time after that, the time after, the one following that, the one following it, the one following, subsequent to that',
    kinds: ['event'],
    plural: false,
    main: true,
    step: 1,
  },
];

/** Pronouns that, right behind a noun, are the subject of a verb. */
export const subjectPronouns: readonly string[] = ['he', 'she', 'they', 'it'];

/** Those that point to what was told rather than to a thing: "when did *that* happen?". */
export const demonstrativePronouns: readonly string[] = ['that', 'this'];

/** Words for what was said, behind a verb of saying: "did X say so?". */
export const saidPronouns: readonly string[] = ['so', 'that', 'this', 'it'];

/** Pronouns that are never a subject: to whom or what something is done. */
export const objectPronouns: WordList = 'them, him, her';

/** Pronouns for whoever does something. */
export const groupPronouns: readonly string[] = ['they'];

/** What a part is asked for of those that were told. */
export const partPointers: WordList = 'of them, of those, of these, out of them, out of those';

/** Pronouns that stand for a genitive. */
export const owningPronouns: WordList = 'his, her, hers, its, their, theirs';

/** "Will they be there?": what "there" at the end of a clause about being means. */
export const presence: PronounDefinition = {
  words: '',
  kinds: ['event', 'place', 'organisation', 'topic'],
  plural: false,
  main: true,
};

/** Those that may mean the countries of whom they point to: "do they agree on it?". */
export const sidePronouns: WordList = 'they, the two, both';

/** What points at the text at hand before a word for one: "this report". */
export const pointer = 'this';
