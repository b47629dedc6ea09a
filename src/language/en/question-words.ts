/** Words that ask, by the question word of the engine that they stand for. */
import type { QuestionWord, WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** What something happens how often in. */
export const rates: WordList = joinLists([
  combine(
    'a, per, per one, in a, in one, every, each, by, the, in the, during a, during the, within a, for a',
    'year, month, week, day, quarter, decade, season',
  ),
  'yearly, annually, per annum, monthly, weekly, daily',
]);

/** Those that ask from which time on something is so. */
const onsets: WordList = joinLists([
  'since when, starting when, starting from when, beginning when, from when, as of when, from when on',
  combine('since, as of, from, starting', 'what, which', 'year, month, day, date, week'),
  combine('from', 'what, which', 'year, month, day, date', 'on, onwards, onward'),
]);

export const questionWords: Readonly<Record<QuestionWord, WordList>> = {
  who: 'who, whom, whose, whoever, whosoever, who all, who exactly, by whom, whom by, to whom, with whom, whodunnit',
  what: 'what, what exactly, what all',
  when: joinLists([
    onsets,
    'when, starting on what day, starting on which day, effective when, with effect from when, at what point, at which point, at what point in time, at what moment, at which moment, on what day, on which day, on which day of week, on what day of week, on which day of the week, on what day of the week, on what weekday, on which weekday, on which calendar day, on what calendar day, on which calendar date, on what date, on which date, when on earth, how soon, when exactly, how long ago',
  ]),
  where:
    'where, whereabouts, where exactly, wherever, in what place, in which place, at what place, at which place, on what place, what place, which place, where on the map, in which spot, in what spot, in which town, in what town, where in the world, where on earth, in which part of the world, in what part of the world',
  why: 'why, how come, what for, for what reason, what reason, why exactly, for which reason, how so, what is the reason, for what purpose, what purpose, on what ground, on what grounds, for what reasons, for which reasons, for which purpose, for what cause, because of what, due to what, in view of what, in light of what, in the light of what, ahead of what, ahead of which event, against what background, against which background, how is it that, to what end, why on earth, what is the cause',
  how: 'how, in what way, in which way, in what manner, how far, how close, how similar, how much, to what extent, how exactly, by what means, in what fashion, in which manner, how big, how large, how wide, how serious, how great, how deep, how severe',
  'how often': joinLists([
    'how often, how frequently, how regularly, how frequent, how regular, with what frequency, with which frequency, what is the frequency, with what regularity, at what rhythm, at which rhythm, at what intervals, in what intervals',
    'how many times, how many time, how much times',
    combine('how', 'often, frequently, many time, many times, much times', rates),
  ]),
  'how long':
    'how long, for how long, how much time, how many days, how many years, how many months, how many weeks, how many hours, how long time, since how long, for how much time, during how long, how much days, how much years, how much months',
  'how many':
    'how many, how much, what is the number of, what is the total number of, what is the count of, what is the total of, what number of, what is the headcount of, the headcount of, headcount of, what is the tally of, the tally of, tally of, what is the sum total of, the sum total of, what is the size of the group of, what is the head count of, head count of, the number of, what number, how many of, number of, number how many, count of, the count of, total number of, count, quantity of, the quantity of, what quantity of, amount of, the amount of, what amount of',
};

/** Those that, of what has been, ask for a total rather than a rate: "how many times have they met?". */
export const countingWords: WordList = 'how many times, how many time, how much times';

/** Those that ask when something began that still lasts. */
export const lastingWords: WordList = joinLists([
  'since when, since how long, how long, for how long, for how much time',
  combine('since', 'what, which', 'year, month, day, date, week'),
]);

/** Words that, before a noun, ask which of its kind: "which city". */
export const choosingWords: WordList =
  '(reel, rattle, tick, count) off (the, _), (reel, rattle, tick, read) me off the, trot out the, recite the, recite, what manner of, which manner of, what class of, what breed of, what brand of, what form of, what variety of, what species of, what style of, what category of, which category of, which type of, which sort of, what flavour of, just which, just what, precisely which, identify both, name both, list both, give both, state both, specify both, identify all, give all, cite the, cite both, enumerate the, enumerate all, enumerate, spell out the, which, what, which of, what of, whichever, which one, which one of, what kind of, what sort of, what type of, which kind of, what other, which other, name the, list the, state the, identify the, specify the, indicate the, give the, quote the, give me the, tell me the, name all, pick out the, pick out, point out the, single out the, select the, select, list all, list, enumerate, what are the, which are the, what is the, who are the';
