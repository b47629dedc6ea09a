/**
 * Closings that ask nothing. A single word is listed only where it can hardly end a name or a noun phrase: "team leader"
 * keeps its own.
 */
import type { WordList } from '../language-data.ts';
import { theBriefing } from './briefing-nouns.ts';
import { combine, joinLists } from './combine.ts';
import { distrust } from './sceptics.ts';
import { longThanks } from './thanks.ts';

/** "Just the name", "in one word". */
const shortAnswers = joinLists([
  combine(
    '_, in, just, only',
    '1, one, 2, two, 3, three',
    'line, lines, liner, word, words, sentence, sentences, name, names, bullets, bullet points',
    '_, max',
  ),
  combine('_, in, as, just, only, short', 'bullets, bullet points, a list, list form, note form, keywords'),
  combine(
    'how',
    '_, is it, is that, do you, to, it is',
    'spelt, spelled, written, spell it, spell that, write it, spell',
  ),
  'only please, go, go go, spelling please, correct spelling, exact spelling, with spelling',
  combine(
    'just, only',
    'the name, a name, names, the names, the date, a date, the dates, the day, the city, the place, the country, the number, a number, the answer, one word, a word, one line, a yes or no, yes or no, the facts, the basics, a short answer, one sentence',
  ),
  combine(
    'name, names, date, dates, day, city, place, country, number, year, answer, surname, surnames',
    'only',
  ),
  combine(
    '_, please, and, just',
    'state, give, quote, cite, specify',
    'it, it exactly, it precisely, that, them, the source, the attribution, the wording, the exact wording, the exact words',
    '_, as in the text, as in the briefing, as in the report, as it stands, verbatim, if so, if any',
  ),
  combine(
    'with, and',
    'their, the',
    'posts, offices, titles, positions, names, functions, jobs, ranks, roles',
  ),
  combine(
    'in',
    'one word, a word, two words, a few words, one sentence, a sentence, one line, a line, short, brief, a nutshell, simple words, simple terms, plain english, plain words, layman terms, detail, details, a single word, a single sentence',
  ),
  `with names, with names please, full names please, one word, one word answer, one word please, one line, one liner, one sentence, short answer, short answer please, short please, short version, short version please, brief answer, briefly, keep it short, keep it brief, keep it simple, no fluff, no bs, no waffle, no essay, no long answer, simple answer, straight answer, straight answer please`,
]);

/** "Need it quick", "when you have a minute". */
const pressing = joinLists([
  combine(
    'i, we, _',
    'need',
    'it, it now, it quick, it quickly, it fast, it asap, it urgently, it today, this, this now, this asap, this quickly, that, to know, to know asap, to know now, to know quick, asap',
  ),
  combine(
    'when, whenever, if',
    'you',
    'can, could, have a minute, have a moment, have time, have a sec, have a second, get a chance, get a minute, are free',
  ),
  combine('as', 'soon, quickly, fast', 'as', 'possible, you can'),
  `quick, quickly, quick please, asap, asap please, asap thanks, fast, fast please, real quick, really quick, very quickly, super quick, in a hurry, am in a hurry, i am in a hurry, we are in a hurry, on deadline, i am on deadline, on a deadline, i am on a deadline, no time, i have no time, hurry, hurry up, hurry please, urgent, urgently, its urgent, it is urgent, this is urgent, very urgent, it is very urgent, soon as you can, at your earliest convenience, at your convenience, pronto, chop chop, i really need to know, we really need to know, got to know`,
]);

/** "If you happen to know", "I forget", "any idea". */
const wondering = joinLists([
  combine(
    'if',
    `you know, you happen to know, you know it, you know that, you remember, you can, you could, you can tell, you can say, you please, you would, you will, you do not mind, you do not mind me asking, you do not mind my asking, you have it, you have that, you have that info, you have it to hand,
    i may, i may ask, i might ask, i can ask, possible, that is possible, it is possible, at all possible, any, stated, known, mentioned, given, available, specified, it says, it says so, it says that, it is stated, it is known, it is mentioned, it is given, it is there, that is stated, that is known, that is ok, it is ok,
    that is not too much trouble, it is not too much trouble, it is not a secret, you would be so kind, you can help, you can find it, anyone knows, anybody knows, someone knows, applicable`,
  ),
  combine(
    'do, would, does',
    'you, anyone, anybody, someone, somebody',
    'know, happen to know, know by any chance, know by chance, remember, recall, have any idea, have a clue',
  ),
  combine(
    'can, could, would, will',
    'you, anyone, anybody, someone, somebody',
    'tell me, tell us, tell, help, help me, help me out, remind me, say, explain, let me know, clarify, advise',
  ),
  combine(
    'please, kindly, just',
    'tell me, tell us, tell, let me know, let us know, remind me, help, help me, help me out, advise, explain, answer, reply, inform me, inform, clarify, respond',
  ),
  combine(
    'i',
    'wonder, wondered, forgot, forget, have forgotten, ask, ask you, want to know, wanted to know, would like to know, must know, mean, meant, was wondering, am wondering, was just wondering, am curious, am just curious, am asking, am just asking, am confused, am lost, am not sure, have no idea, have no clue, do not know, do not remember, do not recall, can not remember, can not recall, can never remember, cannot remember, cannot recall, always forget, keep forgetting, missed it, missed that, missed that part, did not catch it, did not catch that, can not find it, cannot find it, could not find it, can not see it',
  ),
  `any idea, any ideas, any clue, any clues, any guess, any guesses, any thoughts, anyone know, anyone knows, anybody know, anybody knows, no idea, no clue, not sure, dunno, can not remember, cannot remember, do not remember, do we know, do we know that, would you say, tell me, tell us, tell me please, tell please, tel me, do tell, pray tell, let me know, let us know, remind me, remind me please, remind us, enlighten me, you know, help me, help me please, help me out, help please, someone help, somebody help,
  just wondering, just curious, just asking, wondering, was wondering, asking for a friend, out of interest, out of curiosity, out of pure curiosity, curious, that is my question, that is the question, this is my question, that was my question, that is all i want to know, that is all i need, that is all i need to know, that is what i want to know, that is what i need, was my question, is my question, is the question`,
]);

/** "Please", "much obliged", "kind regards". */
const thanking = joinLists([
  longThanks,
  combine(
    'i would, would, we would',
    'be grateful, be very grateful, be most grateful, appreciate it, appreciate that, really appreciate it, be great, be nice, be helpful, be appreciated',
  ),
  combine(
    'that, it',
    'would',
    'be great, be nice, be lovely, be helpful, be appreciated, be much appreciated, be very helpful, be useful, help, help me, help a lot, help me a lot',
  ),
  combine('kind, best, warm, warmest, many, with kind, with best, with my best', 'regards'),
  combine(
    'looking forward to, i look forward to, i am looking forward to, awaiting, i await, i am awaiting, waiting for, i wait for, i am waiting for',
    'your answer, your reply, your response',
  ),
  `please, please please, pretty please, please and thank you, please thanks, thanks, thank you, thankyou, thx, ty, tysm, tyvm, tks, tia, cheers, ta, appreciated, merci, gracias, danke, spasibo, grazie, obrigado, svp, por favor, bitte, sil vous plait, kindly, regards,
  yours sincerely, yours faithfully, yours truly, sincerely, respectfully, best wishes, all the best, with best wishes, god bless, god bless you, bless you, have a nice day, have a good day, have a great day, have a good one, bye, goodbye,
  any help, any help here, any takers, any help appreciated, any help is appreciated, any help would be appreciated, any help would be great, your help is appreciated`,
]);

/** "For my notes", "as far as you know". */
const purposes = joinLists([
  combine(
    'for',
    `me, us, my notes, our notes, my records, our records, my boss, our boss, my editor, our editor, my article, our article, my report, our report, my homework, my essay, my files, my presentation, my slides, my colleague, my blog, my newsletter, our newsletter, my podcast, my exam, my thesis, my class, my teacher, my readers, our readers,
    my reference, my own reference, my own understanding, my understanding, my information, your information, context, reference, clarity, the record, the notes, completeness, the sake of clarity, the sake of completeness, the avoidance of doubt, a friend, a colleague, an article, an essay, a school project, a quiz, work, school, real`,
  ),
  'to me, to us, fyi, in your opinion, in your view, according to you, to your knowledge, to the best of your knowledge, as far as you know, so far as you know, that you know of, from what you know, as you think, to be clear, to be precise, to be exact, to be sure, to be honest, to be fair, to be specific, honestly, frankly, seriously',
]);

/** "Again", "roughly", "by any chance", "mate". */
const fillers: WordList = `again, again please, again sorry, once more, once more please, once again, one more time, one more time please, roughly, roughly speaking, approximately, approx, exactly, exactly please, though, then, now then, anyway, anyways, anyhow, by the way, by any chance, by chance, perhaps, maybe, possibly, at all, at least, sorry,
  or something, or something like that, or whatever, or so, or what, or not, or is it not, or is that your own spin, and so on, and so forth, and stuff, and such, and things like that, and all that, and the like, etc, etcetera, mate, sir, madam, bot, buddy, bro, dude, man, guys, folks, my friend, my dear, dear friend, lol, lmao, lmfao, rofl, haha, hahaha, hehe, jaja, jajaja, xd, xx, smh, ffs, ok, okay, you guys, i mean`;

/** "According to the article". */
const citingTails = joinLists([
  combine('in, from, per, as per, according to, based on, going by, judging by, against', theBriefing),
  combine(
    'in',
    'that, the, this',
    '_, long, short, big, little, huge, first, last',
    'quote, quotation, bit, paragraph, passage, sentence, thing, wire, write-up',
  ),
  combine(
    'in, per, according to, based on',
    'the, this',
    'document, passage, paragraph, excerpt, article above, text above, briefing above',
  ),
  combine(
    'as',
    'stated, written, reported, dated, given, described, presented, mentioned, listed, named, cited, quoted, announced, told, phrased, worded, put',
    'in',
    'the article, the text, the briefing, the report, it, here',
  ),
  combine(
    'as, the way, just as',
    'the article, the text, the briefing, the report, the dispatch, the piece, the story, it, he',
    'words it, puts it, phrases it, states it, says, says it, tells it, describes it, reports it, formulates it',
  ),
  'according to it, according to this, per this, as it is written, as stated above',
]);

/** Closings that may be dropped. */
export const politeTails: WordList = joinLists([
  // Behind what is asked of several.
  combine(
    'is it, is that, are they, are those',
    'the same',
    'thing, things, task, tasks, job, jobs, for both, in both cases, in each case, for each',
  ),
  thanking,
  wondering,
  shortAnswers,
  pressing,
  distrust,
  purposes,
  fillers,
  citingTails,
]);
