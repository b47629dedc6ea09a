/** Words with which figures are asked for, compared and added up. */
import type { WordList } from '../language-data.ts';

/** What figures do anyhow, and what stands around them without narrowing them. */
export const idleInFigures: WordList =
  'ones, among, amongst, i.e., ie, i e, that is, namely, viz, in other words, week on week, year on year, month on month, be, do, have, get, carry, hold, contain, include, comprise, there, it, they, number, figure, count, value, amount, level, quantity, total, exact, current, currently, operate, operating, active, working, on duty, in operation, in service, latest, report, record, register, count, stand, stand at, amount to, come to, equal, list, give, note, log, see, tell, know, so far, to date, as of, now, right now, just now, presently, at present, at the moment, at this moment, these days, nowadays, as things stand, official, officially, according to the report, in the report, exactly, precisely, roughly, about, approximately, overall, in total, in all, altogether, cumulative, cumulatively, say, mention, state, find, document, observe, measure, happen, occur, the, a, an, that, which, who, whom, were, of, its, their, his, her, our, your, kind of, please, actually, really, just, then, also, already, still, ever, any, here, each of, and, or, is, are, was, has, had, been, being, will, would, can, could, size, sort, much, many, long, big, how, what, when, where, set, put, place, take, make, show, people, person, us, we, i, you, my, me, in, at, on, to, for, by, from, with, within, during, over, under, into, through, across, after, since, as, up, out, than, this, these, those, such, so';

/** Of those, what may not be passed over where it has a meaning of its own in the question. */
export const neverIdle: WordList =
  'new, newly, additional, further, other, another, different, same, each, every, both, all, half, double, twice, first, next, expected, estimated, planned, forecast, projected, former, previous, last, only, alone, not, no, never, without, including, inclusive, except, before, until, till, daily, weekly, monthly, yearly, annual, per';

/** Of those, what is done while something lasts: "how long was it *observed*?" asks how long that was done. */
export const watchingVerbs: WordList =
  'observe, know, find, see, record, report, register, note, document, log, mention, state, measure, monitor, watch';

/** Of those, what somebody does of whom a pronoun tells, and no more a state of what is counted: "where do they *operate*?" */
export const workingVerbs: WordList = 'operate, work';

/** Nouns that ask how many there are, and for no share: "failed payments *number*". */
export const countNouns: WordList = 'number, numbers, count, counts, tally, tallies, headcount';

export const sumWords: WordList =
  'combined, taken together, together, added up, sum of, the sum of, sum, added together, put together, jointly, between them, in combination';
/** Behind what is added up: "in A and B in all". */
export const addingUpWords: WordList = 'in total, in all, altogether, all together, in sum, all told';
/** Of all of a sort, beside the words above: "the districts in total". */
export const altogetherWords: WordList = `${addingUpWords}, total, the total of, total of, overall`;
/** Before what is left out of a sum: "outside Estonia". */
export const exceptWords: WordList =
  '(outside, outside of, except in, except for, except, excepting, apart from, aside from, besides, excluding, not counting, not including, without counting, leaving aside, elsewhere than in, other than in, other than, but not in, not in) (the, _)';
export const averageWords: WordList =
  'average, on average, the average of, average of, mean, the mean of, mean of, on the average';
/** What stands before a sort of which all are meant. */
export const allWords: WordList = 'all, of, the, each, every';
/** What stands before the sort that an average is over: "per district". */
export const overWords: WordList = 'per, each, every, a';
/** "Not one of them": of what is counted, nought. */
export const noneWords: WordList = 'no, none, zero, not any, not a single, no single, not one';
/** What stands before a sort of which each is meant, beside the prepositions for sorting. */
export const eachWords: WordList =
  'each, every, each of the, by each, for every, broken down by, split by, spread over the, spread across the, spread among the, distributed over the, distributed across the, distributed among the, divided over the, divided among the, divided between the, vary by, differ by';
/** Verbs and nouns for putting a sort in the order of its figures. */
export const rankingWords: WordList =
  'rank, order, sort, arrange, ranking of, ranking, rank order of, put in order, order of';
/** In which order: the most first, or the least. */
export const orders: Readonly<Record<'more' | 'less', WordList>> = {
  more: 'highest first, most first, largest first, biggest first, worst first, starting with the highest, starting with the most, from highest to lowest, from the highest to the lowest, highest to lowest, from most to least, from most to fewest, most to least, most to fewest, from largest to smallest, largest to smallest, from high to low, in descending order, descending, descending order',
  less: 'lowest first, fewest first, least first, smallest first, starting with the lowest, starting with the fewest, from lowest to highest, from the lowest to the highest, lowest to highest, from least to most, from fewest to most, fewest to most, from smallest to largest, smallest to largest, from low to high, in ascending order, ascending, ascending order',
};
/** The gap between two figures. */
export const differenceWords: WordList =
  'difference, gap, by how much, how much more, how many more, how much higher, how much lower, how many fewer, how much less, how much larger, how much bigger';

/** What stands between two figures that are compared. */
export const betweenFigures: WordList =
  'than, compared to, compared with, versus, vs, against, relative to, as against, from, and, or, over';

/** What joins figures that are told beside each other, and the signs that may stand for it. */
export const besideJoiners: WordList =
  'and, and also, as well as, plus, versus, vs, v, against, as against, compared to, compared with, next to, beside, alongside';
export const apartSigns: WordList = ', / - – — + & ;';
/** Words that ask for figures beside each other and say nothing else. */
export const besideWords: WordList =
  'side by side, next to each other, one next to the other, beside each other, in comparison, by comparison, compare, comparison of, comparison, both, each, respectively, in each case, please, pls';

/** What stands before the figure that another is compared with. */
export const thanWords: WordList =
  'than, compared to, compared with, versus, vs, against, relative to, as against';

/** "How does A compare with B?" */
export const compareWords: WordList =
  'compare with, compare to, compare against, stack up against, measure up against, measure up to, differ from';

/** What asks for the part that something is of a whole. */
export const shareQuestions: WordList =
  'what share of, what share of all, what proportion of, what proportion of all, what percentage of, what percentage of all, what percent of, what percent of all, what per cent of, what fraction of, how many percent of, how many per cent of, which share of, which percentage of, which proportion of';

/** What asks for a difference as a part of what there was before. */
export const byWhatShare: WordList =
  'by how many percent, by how many per cent, by what percentage, by what percent, by what per cent, by which percentage, how many percent, how many per cent, what percentage, by how much percent';

/** What an answer calls the hundredth part. */
export const percentWord = 'per cent';

/** Words that say which way a figure went. */
export const trends: Readonly<Record<'up' | 'down' | 'level' | 'change', WordList>> = {
  up: 'rise, increase, grow, go up, climb, up, jump, surge, mount, worsen, raise',
  down: 'fall, decrease, decline, drop, go down, down, shrink, slow, cut, lower, reduce',
  level: 'unchanged, the same, stay the same, remain the same, remain unchanged, level, flat',
  change: 'change, develop, evolve, move, revise',
};

/** What is said where a question offers several of these ways. */
export const trendAnswers: Readonly<Record<'up' | 'down' | 'level', string>> = {
  up: 'Up',
  down: 'Down',
  level: 'Unchanged',
};

/** Nouns for what says how something will be, which may be changed itself. */
export const forecastNouns: WordList =
  'forecast, projection, prediction, outlook, estimate, expectation, assumption, target, plan';

/** Verbs for saying how something will be. */
export const forecastVerbs: WordList = 'forecast, project, predict, expect, anticipate, foresee';

/** By which of two documents on the same is called the newer, and which the older. */
export const newerWords: WordList = 'new, newer, newest, current, latest, updated, revised';
export const olderWords: WordList = 'old, older, previous, earlier, last, former, prior';

/** Words for what is foreseen and not yet so. */
export const expectedWords: WordList =
  'expect, be expected to, expected, plan, planned, forecast, project, projected, predict, estimate, estimated, anticipate, anticipated, foresee, foreseen, will, will be, going to, likely, projection, prediction, outlook';

/** What says of a part that nothing else is meant. */
export const onlyWords: WordList = 'only, alone, just, merely';

/** What asks whether there is anything of what is counted, and whether it is so of any person. */
export const anyWords: WordList = 'any, a single, even one, so much as one, at least one, any at all, some';
export const anybodyWords: WordList = 'anybody, anyone, somebody, someone';
/** What says of any person that it is not so. */
export const nobodyWords: WordList = 'nobody, noone, no one';

/** Nouns for numbers that stand behind what is counted: "the case figures". */
export const numberNouns: WordList =
  'figures, numbers, counts, totals, tallies, tolls, values, amounts, levels, rates, percentages, shares, statistics, stats, data';

/** Nouns that stand for what is behind them: "the amount of the loan". */
export const transparentNouns: WordList = 'amount, number, level, volume, quantity, sum, total, value';

/** Verbs of measures that "what" asks for, as "how much" does. */
export const whatVerbs: WordList =
  'weigh, cost, measure, earn, pay, spend, receive, get, last, come to, amount to';

/** What stands before whatever a figure is of, and before its time. */
export const groupPrepositions: WordList = 'for, from';

/** What stands before the thing in which something is, and verbs of having it within. */
export const insideWords: WordList = 'in, inside, within, into, aboard, on';
export const containingWords: WordList = 'contain, hold, carry, include, comprise';

/** Those who are counted where no other noun says who. */
export const peopleWords: WordList = 'people, person, persons, individual, human, folk, man, woman, child';

/** Verbs by which somebody says how much something is, and never has it. */
export const claimingWords: WordList =
  'says, said, saying, claims, claimed, claiming, states, stated, maintains, maintained, insists, insisted, reckons, reckoned';
