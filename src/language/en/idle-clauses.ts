/** Clauses beside a question that say nothing of what it asks. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** Words that say nothing where they stand by themselves. */
export const interjections: WordList =
  'no, nope, nah, copied, copy that, useless, rubbish, nonsense, bullshit, lies, liar, pathetic, unbelievable, ridiculous, laughable, alright, gm, gn, clear, noted, sorted, done, perfect, brilliant, excellent, super, awesome, lovely, splendid, nice, whatever, anyone, anybody, someone, somebody, folks, team, help, urgent, question, update, bump, ping, guys, all, wow, great, cool, fine, good, interesting, funny, weird, strange, crazy, anyway, right, sure, exactly, true, really, seriously';

/** The beginnings of clauses about the speaker that leave the speaker out: "need it for a caption". */
export const idleStarts: WordList = joinLists([
  combine(
    '_, really, just, only',
    'need, want',
    'it, this, that, them, those, him, these, one, something',
    '_, for, by, before, in, on, to, now, so',
  ),
  combine(
    'need, want, just, only, give me, just need, just want, just give me, only need, only want, after, send',
    '_, the, a, his, her, their, its',
    '_, full, exact, official, proper, correct, precise, right, short, first, last',
    'name, names, date, dates, number, numbers, year, city, answer, title, titles, spelling, day, place',
  ),
  combine(
    '_, still, just, currently, now, always, been',
    'writing, working on, doing, making, drafting, editing, translating, preparing, finishing, filing, compiling, putting together, filling in, studying, researching, covering, subbing, proofing, checking',
    'a, an, the, my, our, this, some, up',
  ),
  combine('got, have, only got, only have, have got', 'a, an, one, two, 2, 3, 5, 10, no, my, only', '_'),
  combine('with', 'my, only, no'),
  combine(
    'asking for, asked by, running, running out of, on, in, at, about to, going into, heading into, off to, stuck in, late for, rushing to, rushing into',
    'a, an, my, the',
    'friend, colleague, mate, boss, editor, desk, phone, train, bus, plane, taxi, call, meeting now, deadline, hurry, rush, minute, time, lift, queue, way, road, go, airport, exam, class, lecture, quiz',
  ),
  combine(
    '_, am, was',
    'trying to, about to, supposed to, meant to, going to, hoping to, struggling to',
    'write, finish, file, fill, make, do, get, find, figure, understand, remember, settle, win, explain, study, catch, print',
  ),
  combine('no', 'rush, hurry, worries, pressure, stress, offence, need to, time for, time to'),
  combine(
    'for',
    'a, an, my, our, the, this, tomorrow, today',
    'caption, captions, headline, slide, slides, deck, intro, lead, standfirst, crosshead, graphic, map, box, factbox, sidebar, timeline, story, piece, article, note, memo, report, essay, paper, thesis, homework, quiz, exam, presentation, project, newsletter, blog, podcast, show, bulletin, script, tweet, post, thread, file, form, table, spreadsheet, class, teacher, boss, editor, client, bet',
  ),
  `can not stand them, can not stand him, can not stand her, can not stand it, false alarm, poor thing, bless him, bless her, bless them, typical me, story of my life, do not get me started, running late, in a hurry, in a rush, on deadline, got to go, have to go, got to run, have to run, hate this, hate these, love this, love it, hate it, sorry for, sorry about, sorry if, thanks for, thank you for, thanks to, excuse the, forgive the, pardon the, hope this, hope that, hope you, hope it, hope all, hope everyone, hope everybody, lost the, lost my, missed the, skipped the, long story, long day, busy day, first time, long time, new here, not urgent, very urgent, bit urgent, kind of urgent, do not ask, do not worry, do not judge, do not laugh, no lecture, no essay, if you ask, if that helps, if it helps, if that matters, asking because, only asking, just asking, just curious, just wondering, just saying, just in case, just so`,
]);
