/** Words for parts of the text, and what is said of them. */
import type { WordList } from '../language-data.ts';

export const headlineWords: WordList =
  'headline, headlines, title, header, head line, headline topics, headline items, headline topic, headline item';

/** The rest of the text. */
export const bodyWords: WordList = 'body, body text, rest, main text, article itself, text itself';

/** What a headline does with its topics, and what those are called. */
export const headlineVerbs: WordList =
  'enumerate, itemise, set out, bring up, hold, pack in, squeeze in, count, total, announce, promise, say, state, mention, list, name, contain, include, feature, refer to, speak of, talk about, appear, come up, give, cover, read, tell, raise, advertise, flag, topic, topics, item, items, subject, subjects, thing, things, as topics, words, present, absent, there, find, stand';

/** Words that turn such a verb round. */
export const absenceWords: WordList =
  'absent, absent from, missing, missing from, left out, left out of, omitted, omitted from, lacking, lacking from';

/** Words of one place lying in another. */
export const containmentWords: WordList =
  'belong, belong to, part, part of, lie, lie in, located, located in, situated in, situated, place, put, count, count among, group, grouped, example, examples, example of, examples of, fall under, fall, come under, under, region, area, regions, areas, larger, wider, bigger, larger area, wider region, wider area, broader region, counted, included, included in, given, include, come, text, class, classify, which';
