/** Words by what they do in a question. Whatever stands in none of these lists carries content. */
import type { Operator, WordList } from '../language-data.ts';

/** Words that carry no content wherever they stand. */
export const freeWords: WordList =
  'of this kind, of that kind, of this sort, of that sort, of this type, at all, whatsoever, at long last, once and for all, of late, right now, so to speak, as it were, in a nutshell, to begin with, for starters, in the first place, at the end of the day, when all is said and done, for that matter, by any chance, one way or another, of sorts, leading, foremost, (they, you, people, everyone, everybody, he, she, it) (keep, keeps, kept) (mentioning, talking about, referring to, bringing up, going on about, repeating), (everyone, everybody) is (talking about, going on about), pray, on record, recorded, (is, are, was, were) (said, reported, supposed, believed, thought, claimed, alleged, rumoured, understood) to, supposedly, allegedly, reportedly, purportedly, ostensibly, apparently, presumably, truly, honestly, seriously, genuinely, literally, probably, possibly, certainly, definitely, alleged, purported, so-called, about to, anybody, anyone, somebody, someone, anywhere, somewhere, all this, all that, all of this, all of that, normally, usually, typically, generally, roughly, approximately, approx, circa, main, key, chief, principal, something, anything, intend to, plan to, want to, aim to, wish to, would like to, mean to, expect to, intend to do, plan to do, want to do, going to do, so far, already, this time, by chance, in advance, does it mention, does the article mention, does the text mention, does the briefing mention, does the report mention, do they mention, is it mentioned, the, a, an, this, these, some, of, to, in, on, at, for, from, by, with, within, under, about, into, upon, as, and, or, that, be, is, are, was, were, been, being, am, do, does, did, done, doing, have, has, had, having, will, shall, would, should, can, could, may, might, must, ought, there, please, just, actually, really, very, quite, also, too, so, then, well, ok, okay, now, currently, presently, at present, at the moment, respectively, exactly, precisely, supposed, going, gonna, due, its, their, our, it, they, them, here, etc, anyway, anyhow, yet, still, such, kindly, simply, basically, essentially, officially, actual, particular, specifically, specific, regarding, concerning, as well, in fact, in particular, indeed, even, ever, like, let, got, get, gets, getting, ya, yo, hmm, uh, um, er, ah, oh, hey, eh, sir, madam, mr, mrs, ms, monsieur, dear, folks, guys, mate, pal, buddy, dude, bro, man, thing, stuff, kind of, sort of, a bit, or so, that is, i mean, you know, by the way, btw, according to the article, according to the briefing, according to the text, according to the report, according to this, in the article, in the briefing, in the text, in the report, in this article, in this briefing, in this text, in this report, in this piece, in the piece, in the story, in this story, from the article, from the text, from the briefing, per the article, per the briefing, per the report, according to the piece, according to the story, as per the article, based on the article, based on the text, acc to the piece, acc to the article, acc to the text, in the document, in the news, in the dispatch, of the article, of the text, of the briefing, the article say, the text say, the briefing say, the report say, name of, overall, altogether, in total, in all, each, every, upcoming, coming, forthcoming, its own, their own, our own, your own, my own, involved, concerned, in question, concerned, mentioned, by name, the two, reported, described, given, stated, listed, indicated, respective, various, different, certain, any, all, official, officially, formally, formal, current, present, new, precise, exact, correct, right, real, proper, concerning, related, relevant, together, jointly, both, up, out, off, along, around, back, down, if, whether, while, because, though, although, however, but, only just, today, tonight, this week, that week, this time, this month, these days, nowadays, on earth, the hell, exactly what, myself, itself, themselves, himself, yourself, one, ones, time, again, please, pls, plz, thx, thanks, of theirs, of ours, of yours, of mine, of hers, do i need, should i expect';

/** Light verbs and nouns: free where another word of the question names what is asked. */
export const lightWords: WordList =
  'want, plan, intend, hope, aim, wish, expect, need, try, go, come, happen, take, make, give, know, refer, describe, show, list, state, indicate, include, contain, read, figure, appear, seem, look, set, hold, turn, bring, keep, put, use, find, mean, think, see, consider, article, briefing, text, story, piece, document, news, dispatch, wire, note, read-out, readout, paper, info, information, data, detail, fact, answer, word, part, subject, bit, lot, way, case, side, deal, schedule, forward, line, order, place, gonna, supposed, likely, important, prepare, ready, attend, participate, involve, concern, be up to, tie, intention, purpose';

export const operators: Readonly<Record<Operator, WordList>> = {
  not: 'not, no longer, not longer, not more, no, never, non, n’t, cannot, without, nor',
  except:
    'except, besides, apart from, aside from, other than, excluding, bar, save for, in addition to, but not, except for, outside of, beyond, with the exception of, not counting, leaving aside, on top of, as well as, along with, together with',
  only: 'only, solely, the only, alone, exclusively, merely, just only, sole, nothing but, single',
  other: 'other, else, another, others, further, additional, remaining, rest, the rest, missing, more',
  both: 'both, pair, couple, the two, each of the two',
  all: 'all, every, each, everything, everybody, everyone',
  any: 'any, either, at least one of, one of, any one of, anyone of, some of, any of, a single one of',
  first: 'first, earliest, initial, original, first ever, oldest',
  last: 'last completed, most recently completed, last concluded, latest completed, most recently held, last held, last time, last, latest, previous, precedent, most recent, past, prior, preceding, recent, former, newest, earlier',
  next: 'next, following, subsequent, upcoming, coming, forthcoming, future, this, current',
  before: 'before, prior to, ahead of, earlier than, precede, until before, sooner than, predate',
  after: 'after, following, later than, afterwards, post, subsequent to, later, postdate',
  since: 'since',
  until: 'until, till, til, to go, left',
  between:
    'between, separate, apart, elapse, pass, interval, gap, lapse, lie between, time span, time between',
  same: 'same, identical, alike, equal',
  also: 'also, too, as well',
  more: 'more than, over, above, at least, longer than, greater',
  less: 'less than, under, below, fewer than, at most, shorter than',
  exactly: 'exactly, precisely, to the day',
  neither: 'neither, neither of, none of, none',
  or: 'or',
};
