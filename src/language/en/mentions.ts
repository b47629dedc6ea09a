/** Words that say of a thing no more than that the text names it. */
import type { WordList } from '../language-data.ts';
import { combine } from './combine.ts';

export const mentionWords: WordList =
  'named, mention, identify, cite, list, refer to, by name, spell out, named in it, mentioned in it, mentioned as such, as such, appear, figure, that appear, in figures, by first and last name, explicitly, individually';

/** What the text does with what it mentions; of other subjects the words say more. */
export const mentionVerbs: WordList =
  'name, names, give, gives, contain, contains, list, lists, have, has, include, includes';

/** What the text is called. */
export const textWords: WordList =
  'article, briefing, text, story, piece, document, news, dispatch, report, wire, note, read-out, readout, paper, source, author, tale, write-up, bulletin';

/** What may stand behind "is" or "are" without saying more than they do: "two topics are *described as* conflicts". */
export const copulas: WordList =
  'described as, listed as, listed under, classed as, classified as, counted as, counted among, grouped under, referred to as, spoken of as, presented as, characterised as, characterized as, labelled, labelled as, labeled, labeled as, given as, mentioned as, treated as, regarded as, considered, considered as, designated as, designated';

/** Participles that, before a noun, say no more than that the text names it: "the *stated* aim". */
export const reportedWords: WordList =
  'stated, named, mentioned, listed, reported, recorded, described, cited, quoted, given, declared, announced, documented, published, printed, aforementioned';

/** Everywhere in the text. */
export const throughoutText: WordList = combine(
  'all over, throughout, all through, all across, everywhere in, over and over in, again and again in, all along',
  'the, this, that',
  'article, briefing, text, story, piece, report, dispatch, news, page, document, thing',
);
