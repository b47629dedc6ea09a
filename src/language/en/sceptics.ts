/** What those put around a question who doubt that it will be answered. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** "Smart guy", "no waffle please", "if you are so sure": what sceptics put around a question. */
export const scoffing: WordList = joinLists([
  combine(
    '_, you, mister, mr',
    'smart guy, smart man, smart one, wise guy, clever one, clever clogs, smarty, smartypants, smarty pants, smart alec, genius, einstein, sherlock, know-it-all, hotshot, wise one, o wise one, champ, pal, chief, big mouth',
  ),
  combine(
    'if you, since you, as you',
    'are so, are that, are really so',
    'sure, certain, clever, smart, confident, well informed, good, wise, knowledgeable',
  ),
  combine(
    'if you',
    'know, know it, can, dare, even know, really know, know so much, know everything, know that much, can manage, can manage that, must, please',
  ),
  combine('if i may', '_, be so', 'annoying, bold, blunt, rude, direct, nosy, pedantic, ask, insist'),
  combine(
    'no',
    'waffle, waffling, fluff, padding, nonsense, excuses, evasions, evasion, spin, hedging, weaselling, dodging, dodging it, beating about the bush, beating around the bush, blah blah, bla bla, bullshit, bs, tricks, ifs and buts, small talk, speeches, poetry',
    '_, please, this time, now, thanks, thank you',
  ),
  combine(
    '_, so, then, go on, go ahead, well, come on',
    'impress me, surprise me, enlighten me, humour me, humor me, convince me, amaze me, educate me, shock me, try me, spit it out, out with it, i am waiting, i am all ears, let us hear it, let us have it, let us see',
  ),
  combine(
    'i, and i, but i',
    'say, bet, think, guess, reckon, doubt, suspect',
    'you',
    'do not know, do not even know, have no clue, have no idea, can not say, can not tell, can not sort them, can, know, know that, know it, will not know, cannot say, cannot tell, made it up, are making it up, are guessing, are bluffing',
  ),
  combine(
    'do not',
    'dodge, duck it, duck the question, dodge it, dodge the question, waffle, lie, lie to me, make it up, be vague',
  ),
  `pray, pray tell, pray tell me, so you claim, as you claim, so you say, if you insist, as usual, as always, or so i am told, nice try, lucky guess, what a surprise, surprise surprise, as if, yeah right, big deal,
  you wish, in your dreams, my foot, good luck with that, i do not care, i could not care less, one of you is wrong`,
]);

/** "Or are you just guessing", "bet you can't", "if there was one": the asker doubts that there is an answer. */
export const distrust: WordList = joinLists([
  combine(
    'or is that, or is this, or is it, or was that, is that, is this',
    'your own, just your own, only your own, just your, some of your own',
    'spin, take, opinion, interpretation, invention, reading, idea, guess, addition, conclusion, imagination',
  ),
  combine(
    'do not, do not you, do not just, please do not',
    'nod, lie, lie to me, make it up, make things up, dodge, dodge it, dodge the question, hedge, guess, waffle, be vague, invent things, invent anything, just nod, say yes',
  ),
  'come on say it, say it, just say it, go on say it',
  combine(
    '_, or',
    'do, does, did, is, are, have, has',
    'people, they, we, you, everyone, everybody, one, the writer, the author, the reporter, the journalist',
    '_, just, only, merely, simply, all just',
    'assume, assuming, assumed, suppose, supposing, guess, guessing, imagine, imagining, think, say, hope, hoping, believe, pretend, pretending, speculate, speculating',
    '_, so, that, it, this',
  ),
  combine(
    'if',
    'one is, i am, we are, you are, one were',
    'to believe, to trust, prepared to believe, willing to believe',
    'it, that, this, him, them, the spokesman, the article, the briefing, the text, the report',
  ),
  combine(
    'if',
    'it, that, this, he, she, they, he himself, the article, the briefing, the text, the report, the spokesman, the spokeswoman, the ministry, the agency',
    'is to be believed, are to be believed, can be believed, can be trusted, is to be trusted',
  ),
  'for once, just for once, for a change, in fact, in actual fact, in point of fact, in all seriousness, in all honesty, at any rate, in any case, in any event, truly, seriously now',
  scoffing,
  combine(
    '_, or',
    'are you, is that, is it, is this',
    '_, just, only, merely, simply',
    'guessing, bluffing, making it up, making that up, making this up, making things up, inventing it, inventing that, winging it, a guess, guesswork, made up, invented, your guess, too vague, too vague in there',
  ),
  combine(
    '_, i, and i, but i',
    'bet, bet that, doubt',
    'you can not, you cannot, you do not know, you have no idea, it is not there, there is none, there is none given, it does not say, you can not say, you can not tell me',
  ),
  combine(
    '_, i',
    'say',
    'you do not know, you have no idea, you can not, you are making it up, you made it up, it is made up',
  ),
  combine('if', 'there is, there was, there were, there are', 'one, any, such a thing, anything'),
  combine(
    '_, or',
    'do you, do not you, do you really, will you, would you, are you going to',
    'doubt, deny, dispute, question, contest, challenge',
    'that, it, this, even that',
    '_, too, as well, also, now',
  ),
  combine(
    '_, just, it is all, is it all, all, is that just',
    'hot air, empty words, empty talk, cheap talk, idle talk, wishful thinking, window dressing',
  ),
  combine(
    '_, this, that, it',
    'sounds, sounded, looks, smells',
    '_, rather, very, a bit, somewhat, pretty, quite, awfully',
    'evasive, vague, fishy, suspicious, dubious, odd, strange, wrong, unlikely, implausible, far-fetched, too good to be true, like propaganda, like spin',
    '_, to me',
  ),
  combine(
    'in, use, give me, i want',
    'his, her, their, its, the',
    '_, own, exact, very',
    'words, wording',
    '_, not, and not',
    '_, yours, mine, your own, your words',
  ),
  combine('his, her, their, its', '_, own, exact, very', 'words', 'not yours, not mine, and not yours'),
  combine('a, one', 'straight, clear, plain, simple, direct, honest', 'answer', '_, please, for once'),
  combine('when, as', 'he, she, they', 'says, said, say, speaks, spoke, speak', 'this, that, it, so, _'),
  combine('if it, if that, if they', 'exists, exist, is real, happened, is true'),
  combine('_, you must, surely you must, you should', 'know, know it, know that'),
  `come on, come on now, go ahead, go on, i dare you, or what, or is it not, or does it not, or do they not, or did it not, or will they not`,
]);
