/** Words for those who speak, and for others, as the subject of a clause that asks nothing. */
import type { WordList } from '../language-data.ts';

/** Words that make a clause one about the speakers, set aside whole unless it asks; "us" is left out: it may be the US. */
export const speakers: WordList =
  'i, me, my, mine, myself, we, our, ours, ourselves, you, your, yours, yourself, yourselves';

/** Speakers as the subject of a clause: what follows is about them. */
export const subjects: WordList = 'i, we, you';

/** Others as the subject of a clause: "he hates surprises". */
export const thirdPersons: WordList =
  'he, she, it, this, that, somebody, someone, everybody, everyone, nobody, anybody, anyone';

/** Speakers as owners: "my train leaves". */
export const owners: WordList = 'my, our, your';
