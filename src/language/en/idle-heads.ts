/** Openings that ask nothing: sounds, greetings, excuses. They come off like those that ask to be told. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';
import { scoffing } from './sceptics.ts';
import { longThanks } from './thanks.ts';

/** "Hmm", "great", "honestly", "by the way". */
const filling: WordList = `ugh, oof, sigh, phew, yikes, whoa, woah, meh, mhm, mm, argh, gah, oops, whoops, welp, tsk, dang, gosh, geez, jeez, sheesh, duh, yeesh, eek, fyi, fw, fwd, heads up, oh man, oh boy, oh dear, oh well, good grief, my god, oh my god, oh god,
  ok, okay, well, right, now, please, thanks, alright, all right, thank you, thankyou, hmm, hm, um, uh, erm, er, ah, ahh, oh, ohh, aha, ooh, wow, omg, great, cool, whatever,
  ok great, ok cool, ok good, ok fine, ok perfect, ok nice, oh nice, oh great, oh ok, oh cool, oh i see, ah ok, ah i see, very good, very nice, nice one, that is nice, that is great, that is helpful, fine then, fine but, fine so,
  well done, good job, great job, good one, good to know, good bot, fair enough, makes sense, sounds good, got it, gotcha, i see, understood, i understand now, never mind, never mind that, forget that, forget it, scratch that,
  wait, wait a minute, wait a second, wait a sec, wait what, just a moment, one moment, one moment please, one second, one sec, just a sec, just a second, hold on, hang on, hold up, come on, look, listen, look here, lol, lmao, haha, hahaha, hehe, jaja,
  honestly, seriously, frankly, to be honest, to be frank, to be fair, actually, basically, literally, by the way, incidentally, by chance, by any chance, out of curiosity, out of interest, for context, for the record, for my notes, for reference,
  for clarity, for the sake of clarity, for completeness, for fun, to clarify, just to clarify, to be clear, to be sure, to be precise, to be exact, just to be clear, yes or no, simple yes or no, just yes or no, true or false, true or not,
  in your view, in your opinion, according to you, as you think, how do you think, as far as you know, to your knowledge, to the best of your knowledge, from what you know, if you had to say, you, bot, dear bot, asking for a friend, what the hell, kind regards, best regards, warm regards, with kind regards, with best regards, best wishes, all the best, yours sincerely, yours faithfully`;

/** "Dear all", "hope you are well". */
const greeting = joinLists([
  combine(
    'hi, hello, hey, yo, dear, good morning, good afternoon, good evening, good day, greetings, hiya',
    'all, everyone, everybody, team, there, guys, folks, bot, mate, friend, friends, sir, madam, again, to all, to everyone, to you, colleague, colleagues, you, dear, my friend, sir or madam, sirs, editor, editors, assistant, man, bro, people',
  ),
  `hello, hi, hey, heya, hey hey, hi hi, good morning, good evening, good afternoon, good day, greetings, howdy, hiya, yo, guys, folks, mate, sir, madam, my friend, my dear, buddy, dude, bro, man, ahoy,
  hallo, hola, bonjour, salut, buongiorno, guten tag, guten morgen, buenos dias, buenas tardes, privet, zdravstvuyte, dobry den, merhaba, ni hao, namaste, salam alaikum, assalamu alaikum, as salam alaikum,
  ladies and gentlemen, dear ladies and gentlemen, to whom it may concern, how are you, how are you today, how are you doing, how is it going, nice to meet you, pleased to meet you, happy monday, happy friday`,
  combine(
    'i hope, hope, i trust, trusting',
    'you are well, you are doing well, you are all well, you are fine, all is well, all is good, everything is fine, you are having a good day, this finds you well, this message finds you well, this email finds you well, you can help, you can help me, someone can help',
  ),
]);

/** "Sorry to bother you", "excuse my English". */
const excusing = joinLists([
  combine(
    'sorry, so sorry, i am sorry, apologies, my apologies, excuse me, pardon, forgive me',
    `_, again, but, for bothering, for bothering you, to bother, to bother you, to bother you again, for disturbing, for disturbing you, to disturb, to disturb you, for asking, for asking again, to ask again, to ask, for the bother,
    for the trouble, for my english, for my bad english, for my poor english, for bad english, for the typos, for the long message, for interrupting, to interrupt, if i am repeating myself, for my ignorance, for the confusion, for the noise, for the spam, if this was asked already, if this has been asked`,
  ),
  combine(
    'excuse, pardon',
    'my english, my bad english, my poor english, my ignorance, my french, the typos, the interruption',
  ),
  combine('my english is', 'not good, not very good, not so good, bad, poor, weak, limited'),
  `english is not my first language, english is not my native language, english is not my mother tongue, i do not speak english well, i do not speak good english,
  i am not native, i am not a native speaker, i am new here, new here, i am new, i am new to this, noob here`,
]);

/** Openings that may be dropped and ask nothing: what follows may be about anything. */
export const idleHeads: WordList = joinLists([filling, greeting, excusing, scoffing, longThanks]);
