/** Prepositions by what they are used for. */
import type { WordList } from '../language-data.ts';

/** Prepositions that put a thing beside the others of its list. */
export const companyPrepositions: readonly string[] = ['with', 'alongside'];

/** Prepositions that set something against what is said. */
export const opposingPrepositions: readonly string[] = ['against'];

/** Prepositions that say that something is not where, when or what the word behind them names: "off target". */
export const missingPrepositions: WordList =
  'off, outside, outside of, beyond, without, past, wide of, short of, clear of, far from';

/** Verbs that say the opposite with such a preposition behind them: "advise against". */
export const reversedVerbs: WordList =
  'advise, recommend, counsel, vote, decide, rule, argue, speak, speak out, come out, testify, lobby, side, lean, plead, back';

/** Prepositions behind a noun that say more of what it is of. */
export const attachingPrepositions: readonly string[] = ['of', 'from', 'in'];

/** Prepositions that say whose words are meant: "the statement from X". */
export const sourcePrepositions: readonly string[] = ['of', 'from'];

/** Prepositions that say in general what a thing belongs to: "the trouble with X". */
export const owningPrepositions: readonly string[] = ['of', 'with'];

/** Prepositions of place and time that learners take for one another. */
export const confusedPrepositions: readonly string[] = ['in', 'on', 'at'];

/** Prepositions that learners use for one another before anything. */
export const mistakenPrepositions: readonly string[] = ['in', 'on', 'at', 'of', 'by', 'about', 'for', 'over'];

/** Prepositions before what is chosen from. */
export const choosingPrepositions: WordList = 'among, amongst, of';

/** Prepositions after which a thing is spoken of rather than related to another. */
export const topicPrepositions: readonly string[] = ['about', 'on', 'regarding', 'concerning', 'over'];

/** Prepositions behind which a city is a place, and not the government that sits there. */
export const placePrepositions: readonly string[] = ['in', 'at'];

/** Verbs of going somewhere, behind which it is one, too. */
export const goingVerbs: WordList =
  '(go, come, fly, head, travel, get, drive, jet off, set off, make for, journey, return, be flown, be off, make their way) (to, into), arrive in, arrive at, land in, reach, visit, leave for, depart for, set out for, head for, make for, fly in to, fly into, touch down in, descend on, descend upon, show up in, turn up in, gather in, convene in, assemble in, meet in, take part in, participate in';

/** Those of them that nobody does who is at home there; whoever "comes to" a place may have come from next door. */
export const travellingVerbs: WordList =
  '(travel, fly, jet off, journey, be flown) (to, into), visit, land in, fly in to, touch down in';

/** Prepositions that say at what somebody is present. */
export const attendingPrepositions: readonly string[] = ['at'];

/** Prepositions that say where something is by what it is not in: "six kilometres north of the crater". */
export const besidePrepositions: WordList =
  '(north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west) of, from, close to, near, near to, beside, next to, off, outside, outside of, opposite, away from, far from, not far from, within reach of';

/** Words that judge how far one thing is from another. */
export const nearnessWords: WordList =
  'near, nearby, near to, close, close to, next to, beside, around, far, far from, far away, far away from, not far from, in the vicinity of, within reach of';

/** Prepositions that put something in or on a place itself. */
export const insidePrepositions: WordList =
  'in, inside, inside of, within, into, on, onto, upon, at, throughout, across';

/** Prepositions that put something where a place is not, each in another way. */
export const asidePrepositions: WordList =
  'under, underneath, beneath, below, above, over, behind, beyond, outside, outside of';

/** Prepositions that introduce why something is so. */
export const causalPrepositions: readonly string[] = [
  'because of',
  'due to',
  'owing to',
  'on account of',
  'thanks to',
];

/** What asks for a beginning, and never for what has another preposition. */
export const originPrepositions: readonly string[] = ['from'];
