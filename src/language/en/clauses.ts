/**
 * The clause layer: what people put around a question without asking anything.
 *
 * Openings come off one after another, and so do closings: politeness and the verb of asking stand here once each ("i
 * would be grateful if you could" + "please" + "tell me" + "that"), not in every combination. A single word is listed only
 * where it can hardly begin or end a name or a noun phrase: "nice summit", "urgent talks", "team leader" keep theirs.
 */
import type { WordList } from '../language-data.ts';
import { acquaintanceNouns } from './chatter.ts';
import { combine, joinLists } from './combine.ts';

/** The briefing as its readers call it. */
export const briefingNouns: WordList =
  'article, briefing, text, report, piece, story, dispatch, press release, news item, read-out';

const theBriefing = combine('the, this, your', briefingNouns);
/** The short list, for phrases that vary much otherwise. */
const itsText: WordList =
  'it, the article, the briefing, the text, the report, the piece, the story, this article, this report, this briefing';

/** Thanks of more than one word: they stand alone, before a question or after it. */
export const longThanks: WordList = joinLists([
  combine(
    'thanks, thank you',
    `so much, very much, very very much, a lot, a million, a bunch, a ton, heaps, loads, kindly, again, anyway, all, both,
    in advance, so much in advance, very much in advance, a lot in advance, for your help, for the help, for all your help, for helping,
    for your time, for your answer, for the answer, for your reply, for the reply, for your response, for the info, for the information,
    for that, for this, for everything, for your support, for your assistance, for your patience, for your understanding, for understanding,
    for your effort, for your attention, for the quick reply, for the quick answer, for the fast reply, for explaining, for clarifying,
    for confirming, for checking, for letting me know, ever so much, mate, buddy, man, bro, dude, guys, friend, my friend, dear, sir, madam, bot`,
  ),
  combine(
    'thanks so much, thank you so much, thanks a lot, thanks very much, thank you very much, many thanks',
    'for your help, for the help, for your time, for the info, for that, for your answer, for everything',
  ),
  `many thanks, many thanks in advance, many many thanks, big thanks, huge thanks, thanks and regards, with thanks, with many thanks,
  so thanks, cheers mate, cheers for that, ta very much, thanking you, thanking you in advance, i thank you, we thank you, thank you kindly,
  much obliged, much appreciated, greatly appreciated, highly appreciated, very much appreciated, i appreciate it, i appreciate that,
  i appreciate your help, i appreciate the help, appreciate it, appreciate that, appreciate the help, really appreciate it, i really appreciate it,
  merci beaucoup, muchas gracias, mille grazie, grazie mille, vielen dank, danke schon, bolshoe spasibo, muito obrigado`,
]);

/** "Do you know …", "any idea …". */
const knowing = joinLists([
  combine(
    'do, does, did, would, can, could',
    'you, anyone, anybody, someone, somebody, any of you, anyone here',
    'know, know if',
  ),
  combine(
    'do, would',
    'you',
    'happen to know, by any chance know, by chance know, maybe know, perhaps know, also know, remember, recall',
  ),
  combine(
    'do, would, have',
    'you',
    'have any idea, have an idea, have any clue, have a clue, any idea, an idea, got any idea',
  ),
  combine(
    'do you have, have you got, is there, are there, do we have',
    'any information, any info, information, info, any details, details, any news, any word, anything',
    'on, about, regarding',
  ),
  combine('any, got any', 'info, information, details, word, news, update, updates, idea, clue', 'on, about'),
  combine(
    'is there, was there',
    'anything, something, any mention, a mention',
    '_, in there, in it, in this',
    'about, on, of',
  ),
  'anything on, anything about, something on, something about, is there something on, is there something about, any mention of, any reference to, word on, info on, info about, information on, information about, details on, details about',
  `do you not know, do not you know, you know, you know if, you do not know, anyone know, anyone knows, anybody know, anybody knows, someone knows,
  anyone have any idea, anyone got any idea, maybe you know, perhaps you know, maybe someone knows, maybe you can tell me, perhaps you can tell me,
  any idea, any ideas, any clue, any clues, any guess, any chance you know, any chance you could, any chance you can, is there any chance you know,
  is there any chance you could, is there any chance you can, is there a chance you could, is there a way to know, is there any way to know,
  do we know, do we know whether, do we learn, did we learn, are we told, are we told whether, is it known, is it possible to know,
  it is possible to know, possible to know, is it possible to find out, is it possible to get, is it possible to have, is there any mention,
  is there a mention of, is there any mention of, is there anything said about, is there anything written about, anything regarding, anything concerning`,
]);

/** "Tell me …" and whatever leads up to it. */
const telling = joinLists([
  combine(
    'can, could, would, will',
    'you',
    '_, please, kindly, possibly, maybe, perhaps, just, at least, quickly, also, then, again',
  ),
  combine(
    'can, could, would, please can, please could',
    'someone, somebody, anyone, anybody, one of you, we get, we have, i get, i have, i know, i ask, i see, we know, you to',
  ),
  combine(
    'may, might, could, can',
    'i, we',
    'ask, ask you, also ask, please ask, just ask, please know, please have, please get, enquire, inquire, know, have, get, trouble you for, trouble you to, bother you to, request',
  ),
  combine(
    'would, could, will',
    'you',
    'be able to, be so kind as to, be so kind to, be so kind and, be kind enough to, be so good as to, have the kindness to',
  ),
  combine(
    'would, do',
    'you mind',
    'telling me, telling us, saying, explaining, explaining to me, clarifying, reminding me, sharing, giving me, letting me know, me asking, if i ask',
  ),
  combine(
    'would it be, is it, will it be',
    'possible',
    '_, to, for you to',
    'tell me, say, know, have, get, clarify, explain, find out',
  ),
  combine('tell, tel, remind, inform, show, give, send, help, enlighten', 'me, us'),
  combine(
    'tell, remind, help',
    'me, us',
    'please, again, please again, about, this, out, out here, then, something, one thing, honestly, straight, quickly, to understand, understand, to find, find, to remember, remember, figure out',
  ),
  combine('tell, say, explain, clarify, advise, help, inform, remind', 'please'),
  combine(
    'please, kindly, just, simply',
    'say, explain, clarify, advise, inform, to explain, to inform, find out',
  ),
  combine(
    'you can, you could, could you to, can you to, please to, can you, could you, would you',
    'tell me, tell, say, say me, say to me, explain, explain me, explain to me, clarify, clarify for me, advise, inform me, find out, find out for me, look up, share, point me to, fill me in on, walk me through',
  ),
  combine('say, explain, speak', 'me, to me, us, to us'),
  combine('please help', 'me, us', '_, understand, to understand, find, to find, out, remember'),
  `tell, me, to me, for me, tell me if you can, tell me please if you can, say, do tell, pray tell, pray, let me know, let us know, let me know please, look up, find out, kindly, please kindly, just, simply,
  give me please, get me, find me, point me to, fill me in on, just the, maybe, perhaps, possibly, care to tell me, care to explain, mind telling me, mind explaining,
  please help, help please, little help, a little help, little help here, some help please, need help, i need help, i need help with, i need some help, i need your help, need your help, need some help,
  i ask for help, can i have some help, could use some help, could use a little help, do me a favour, do me a favor, do me a favour and, do me a favor and`,
]);

/** "I would like to know …", in a hurry and in a letter. */
const wishing = joinLists([
  combine(
    'i would, we would, would',
    'be grateful, be most grateful, be very grateful, be really grateful, be extremely grateful, be obliged, be much obliged, be glad, be pleased, be thankful, appreciate it, appreciate, really appreciate it, greatly appreciate it',
    'if you could, if you can, if you would, if someone could, for, to know',
  ),
  combine(
    'it would be, that would be, would be',
    'great, good, nice, helpful, useful, lovely, kind of you, appreciated, interesting',
    'to know, if you could, if you can, if you would',
  ),
  combine(
    'i would, we would',
    'like, also like, just like, love',
    'to know, to ask, to ask you, to learn, to hear, to find out, to understand, to have, to get, to enquire, to inquire, to clarify, to see, you to tell me, you to say',
  ),
  combine(
    'i would, we would',
    'be',
    'interested to know, interested in knowing, interested to learn, interested to hear, curious to know, keen to know, glad to know, happy to know',
  ),
  combine(
    'i, we, _',
    'want to, wanted to, just want to, just wanted to, really want to, also want to, need to, just need to, have to, must, wish to, would like to',
    'know, find out, ask, ask you, understand, figure out, clarify',
  ),
  combine(
    'i, we',
    'need, want, require, request, seek, search, search for, look for, would like, just need, just want, only need, also need, still need, really need, would need, want to have, need to have, want to get, need to get, need to find, want know, want that you tell me, want you to tell me, need you to tell me',
  ),
  combine(
    'i am, i was, we are, we were, was, just, _, i have been',
    'wondering, wondering about, wondering if you could, wondering if you can, wondering if you know, wondering if anyone knows, wondering if someone could, wondering whether you could',
  ),
  combine(
    'i, we',
    'wonder, wonder about, wonder if you could, wonder if you can, wonder if you know, wonder whether you could, ask, ask you, ask myself, would ask, would ask you, would kindly ask you, kindly ask you, kindly request',
  ),
  combine(
    'i am, i was, we are, _, just',
    'trying to find out, trying to find, trying to figure out, trying to work out, trying to understand, trying to remember, trying to recall, trying to establish, trying to see, looking for, looking up, searching, searching for, seeking, hoping to find out, hoping to learn, hoping you could, hoping you can, hoping someone could, keen to know, eager to know, dying to know, interested to know, interested to learn, interested in knowing, curious, curious about, curious to know, a bit curious',
  ),
  combine(
    'i am, i was, i, we are',
    'writing to ask, writing to request, writing to enquire, writing to inquire, writing to find out, write to ask, write to enquire, contacting you to ask, contacting you to find out, reaching out to ask, going to ask, about to ask, interested in, only interested in, mainly interested in, meant to ask, forgot to ask, have been meaning to ask, also meant to ask',
  ),
  combine(
    'allow me to, permit me to, let me, let me just, let us',
    'ask, ask you, ask this, ask you this, ask you something, ask something, ask again, enquire, inquire, rephrase, try again, get this straight, see, think',
  ),
  combine(
    'what i, the thing i, all i, the only thing i',
    'want to know is, would like to know is, need to know is, wanted to know is, wanted to know was, need is, want is, am asking is, meant is, meant was, mean is, ask is, do not know is, do not get is, do not understand is',
  ),
  `meant to ask, forgot to ask, been meaning to ask, it interests me, it interests me to know, what interests me is, it is interesting, it is interesting to know, it would help to know,
  it would help me to know, requesting, if i may ask, if i might ask, if i may, if you would be so kind, if you could be so kind, if you do not mind, if you do not mind me asking, if possible, if it is not too much trouble, if you know, if you can, if you could`,
]);

/** "I forgot …", "not sure …". */
const forgetting = joinLists([
  combine(
    'i, we, _',
    `forgot, forget, always forget, keep forgetting, have forgotten, have already forgotten, missed the part about, missed the bit about, did not catch, did not get, did not see,
    did not understand, did not quite understand, do not get, do not quite get, do not know, do not really know, do not remember, do not recall, do not understand,
    do not quite understand, do not see, lost track of, have no idea, have no clue, have no idea about, do not have a clue, do not have any idea, can not remember, can not recall, can not find, can not see, can not figure out,
    can not work out, can not tell, can not seem to find, can not seem to remember, cannot remember, cannot recall, cannot find, cannot see, cannot figure out, cannot tell,
    can never remember, could not find, could not figure out, could not see, no longer remember`,
  ),
  combine(
    'i am, we are, am, _',
    'not sure, not sure about, not certain, not certain about, unsure about, uncertain about, confused about, a bit confused, a bit confused about, a little confused, not clear on, not clear about, unclear on, unclear about, a bit lost, in the dark about',
  ),
  'i am unsure, i am confused, i am lost, i am clueless, i am unclear, no idea, no clue, dunno, beats me, not clear to me, it is not clear to me, it is unclear to me, i missed, remind me again',
]);

/** "Quick question", "the thing is", "and also". */
const announcing = joinLists([
  combine(
    '_, i have, i have got, i got, got, have, just, i just have, here is, and, ok',
    'a question, one question, a quick question, quick question, one quick question, a small question, a stupid question, a follow-up question, a query, a doubt, one doubt, another question, one more question, one last question',
  ),
  combine(
    'small, short, simple, follow-up, last, next, first, dumb, stupid, silly, random, basic, easy, serious, genuine, honest, real, urgent, important, quick, maybe stupid, probably dumb',
    'question, one, thing, question for you',
  ),
  combine(
    '_, just, only, i have, i have got, i got, i need, i need to know, here are, with, about, i have just',
    'two, three, 2, 3, a couple of, a few, some, several',
    '_, little, small, quick, tiny, short, simple, more, other, last, final, brief',
    'things, questions, queries, quick ones, points, details, facts',
  ),
  combine(
    'i may be, i might be, i could be, maybe i am, perhaps i am',
    'misremembering, misremembering this, mistaken, confusing things, mixing things up, mixing it up, misreading this, misreading it',
    '_, here',
  ),
  combine(
    '_, i am',
    'not',
    '100 percent sure, 100 % sure, a hundred percent sure, entirely sure, totally sure, completely sure, quite sure, fully sure',
    '_, here',
  ),
  combine('_, to, help, help me, help us', 'settle', 'a bet, an argument, a dispute', '_, for me, for us'),
  combine(
    'this may be, this might be, this is probably, maybe this is, sorry if this is, sorry for the, apologies if this is, i know this is',
    'a stupid question, a dumb question, a silly question, a basic question, stupid question, dumb question, stupid one',
  ),
  combine(
    'my, the, here is my, and my, our',
    'question is, query is, first question is, next question is, last question is, other question is, only question is, doubt is, question would be, question',
  ),
  `question, question for you, a question for you, questions, follow-up, i have a question for you, query, small doubt, one more thing, one more, one other thing, one last thing, another thing, another one, one thing, last one, next one, last thing, quick one, one more please, same question,
  here goes, ok here goes, here is the thing, here is the deal, the thing is, long story short, first of all, first things first, to begin with, to start with, for starters, for a start, i mean, i meant,
  finally, lastly, last but not least, secondly, thirdly, besides that, in addition, moreover, furthermore, additionally, plus, also, and also, oh and, and, but, though, and then,
  so basically, so yeah, so anyway, so like, anyway, anyways, anyhow, well then, right then, ok then, ok so, ok now, in short, in brief, briefly, in a word, in one word, in one sentence, in a nutshell,
  quickly, real quick, really quick, very quickly, super quick, very urgent, it is urgent, this is urgent, i am in a hurry, in a hurry, i am on deadline, on deadline`,
]);

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

/** "In the article", "regarding this report". */
const citing = joinLists([
  combine(
    'in, from, per, as per, according to, based on, going by, after reading, regarding, concerning, about, with regard to, with reference to, referring to, further to, looking at',
    theBriefing,
  ),
  combine(
    'question, a question, i have a question, quick question',
    'about, on',
    'the article, this article, the briefing, the text, the report, this report',
  ),
  combine(
    'i, we',
    'just read, have just read, have read, read, am reading',
    'the article, this article, your article, the briefing, the text, the report, this report, your report',
  ),
  'according to it, per the text above, as per above, from what is written, from the above, in the above, as stated above',
]);

/** "Does the article mention …". */
const asking = joinLists([
  combine(
    combine('does, did', itsText),
    'mention, tell, tell us, tell me, explain, specify, indicate, say anything about, say something about, say anything on, mention anything about, say a word about, have anything about, have anything on, contain anything about',
  ),
  `what does it say about, what does it say on, what is said about, what is written about, does it actually say anything about, do they say, do they tell us, you mean, do you mean, that`,
]);

/** "My boss wants to know …". */
const relaying = joinLists([
  combine(
    'my, our, a, the, _',
    acquaintanceNouns,
    'asks, asked, asked me, is asking, wants to know, want to know, wanted to know, needs to know, need to know, would like to know, wonders, is wondering, keeps asking, keeps asking me, was asking',
  ),
  'people are asking, people ask, people ask me, people keep asking, someone asked, someone asked me, someone is asking, somebody asked, somebody asked me, somebody is asking, i was asked, i have been asked, i got asked, they asked me, they are asking me',
]);

/** Adverbs that may stand inside an opening: "do you *actually* know". */
export const openingAdverbs: WordList =
  'actually, really, even, honestly, seriously, truly, still, genuinely';

/** "Smart guy", "no waffle please", "if you are so sure": what sceptics put around a question. */
const scoffing = joinLists([
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

/** Openings that ask to be told, and may be dropped. */
export const requestHeads: WordList = joinLists([
  'what about, how about, or, please',
  knowing,
  telling,
  wishing,
  forgetting,
  announcing,
  citing,
  asking,
  relaying,
]);

/** Openings that may be dropped and ask nothing: what follows may be about anything. */
export const idleHeads: WordList = joinLists([filling, greeting, excusing, scoffing, longThanks]);

/** "Please confirm …", "just wanted to check …". */
const confirming = joinLists([
  combine(
    'can, could, would, will, do',
    'you, anyone, anybody, someone, somebody, one of you',
    'confirm, verify, check whether, check if, check that, double-check whether, double-check if, double-check that',
  ),
  combine(
    'i, we, _',
    'want to, wanted to, just want to, just wanted to, need to, just need to, would like to, have to, just',
    'check, check again, confirm, verify, make sure, be sure, double-check, be certain',
  ),
  combine(
    'please, just',
    'confirm, confirm to me, verify, check whether, check if, check that, double-check, double-check that, to check, to confirm, to be sure, to make sure, to double-check, to verify, checking, confirming, verifying, double-checking, making sure',
  ),
  combine('confirm, verify', '_, me, to me, for me, please'),
  `check that, check whether, check if, make sure that, you confirm, you can confirm, checking, checking whether, double-checking, making sure, fact-checking, fact-check, for a fact-check, sanity check, quick check, quick sanity check, quick fact-check, whether, if`,
]);

/** "Is it true …", "am I right in thinking …". */
const isIt = joinLists([
  combine('is, was', 'true, correct, right, sure, certain, confirmed, a fact, the truth', 'that'),
  combine(
    'is it, is not it, is it not, is it really, is it actually, is it indeed, is it even, is it still, is it in fact, so it is, then it is, would it be, it is',
    'true, correct, right, the case, a fact, certain, sure, accurate, official, confirmed',
  ).replaceAll('it is certain', 'is it certain'),
  combine(
    'is it, would it be, is it really, is it not',
    'fair to say, right to say, correct to say, accurate to say, true to say, safe to say, safe to assume, fair to assume, right to assume, reasonable to say, right to think, correct to think, fair to conclude, right to believe',
  ),
  combine(
    'am i, are we, would i be, would we be',
    'right, correct, right in thinking, correct in thinking, right in saying, correct in saying, right to think, correct to think, right to say, correct to say, right in believing, right to believe, right in assuming, correct in assuming, right to assume, right when i say',
  ),
  combine(
    'am i, are we',
    'to understand, to believe, to conclude, supposed to believe, supposed to understand, expected to believe, being told',
  ),
  combine(
    'can, could, may',
    'i, we, one',
    'say, conclude, assume, take it, safely say, safely assume, deduce, infer, suppose, understand, trust, trust it, believe, believe it, rely on it, count on it, be sure, be certain, be confident, rest assured, safely believe, take it as read, take it for granted',
    '_, that',
  ),
  combine(
    'have i, did i, do i',
    'understood correctly, understand correctly, understand right, get it right, got it right, got that right, get that right, read correctly, read right, hear correctly, hear right, read it right, understand well, understand it right, understood right, understood well',
  ),
  combine(
    'is it',
    'so, said, stated, mentioned, written, clear, clear whether, known whether, known that, reported, noted, indicated, announced, claimed, stated anywhere, said anywhere, mentioned anywhere, written anywhere, true or false',
  ),
  `can it be said, could it be, can it be true, could it be true, true that, right that, correct that, is that right that, is that true that, is that correct that, it is said, it is written, i see that, so i see that, is there truth in the claim, is there any truth in the claim, is there any truth in the rumour, is there any truth in the rumor`,
]);

/** What begins like an opening and is none: "and so far this year?". */
export const noOpenings: WordList = 'so far, what about it, what about them, what about him, what about her';

/** "I think …", "as far as I know …", "so …", "rumour has it …". */
const supposing = joinLists([
  'so, then, so then, so that means, that means, meaning, which means, in other words, so in other words',
  combine(
    'i, we',
    `think, believe, guess, suppose, assume, presume, gather, imagine, understand, take it, conclude, infer, reckon, figure, suspect, bet, feel, am sure, am pretty sure, am fairly sure, am almost sure, am quite sure, am certain, am convinced,
    am told, was told, were told, have been told, am assuming, am under the impression, was under the impression, thought, would think, would say, would guess, always thought, keep reading, keep hearing, seem to remember, seem to recall, remember reading, recall reading, noticed,
    heard, have heard, hear, read, have read, saw, have seen, read somewhere, heard somewhere, saw somewhere, heard a rumour, heard a rumor, read online, saw online, heard on the radio, heard on the news, heard on tv, saw on twitter, saw on tv`,
  ),
  combine(
    'as far as, so far as, as, from what',
    'i, we',
    'know, understand, understand it, can tell, can see, see, remember, recall, gather, read, heard, can gather, have read, have heard, understood, got',
  ),
  combine(
    'if i',
    'understand correctly, understood correctly, understand well, understood well, understand right, understood right, understand it correctly, understand this correctly, got it right, get it right, get this right, remember correctly, remember rightly, remember well, remember right, recall correctly, recall rightly, am not mistaken, am not wrong, am right, am correct, am reading this right, am reading it right, read correctly, read it right, read this right, read that right, have understood correctly, have read correctly, have it right',
  ),
  combine(
    'correct me if, stop me if, tell me if, shout if, unless',
    'i am wrong, i am mistaken, i am not right, i got it wrong, i misread, i misunderstood, i missed something',
  ),
  combine(
    'my, our, a',
    'boss, colleague, colleagues, friend, friends, co-worker, editor, teacher, professor, manager',
    'says, say, said, told me, tells me, claims, thinks, insists',
  ),
  combine(
    'everybody, everyone, anybody, anyone, we all, the whole world, every child',
    'knows, know',
    '_, that',
  ),
  `it is well known that, it is common knowledge that, as everybody knows, as everyone knows, as we all know, someone told me, somebody told me, someone said, somebody said, someone says, somebody says, people say, people told me, people tell me, everyone says, everybody says, some say, some people say, they told me, they tell me, rumour has it, rumor has it, word is, word has it,
  apparently, supposedly, allegedly, presumably, my understanding is, it is my understanding, my impression is, my guess is, if memory serves, it seems to me, to my knowledge, to my understanding, from what i read, from what i gather, as i understand it`,
]);

/** "Are you seriously telling me …", "admit it". */
const doubting = joinLists([
  combine(
    'are you, you are',
    '_, seriously, really, actually, honestly, now',
    'telling me, telling us, saying, claiming, suggesting, asserting, implying, maintaining, trying to tell me, trying to say, confirming, admitting, sure, certain, positive',
  ),
  combine(
    'do you, you, would you, do you really, do you seriously, you really, you seriously',
    'claim, maintain, assert, insist, mean to say, mean to tell me, mean that, expect me to believe, want me to believe, expect us to believe, want us to believe, ask me to believe, want to tell me, want to say, admit, agree, acknowledge, concede, guarantee, swear, say, believe, think',
  ),
  combine(
    'you would, would you, so you would, and you would',
    'have me, have us, have one, have people, ask me to, ask us to, like me to, want me to',
    'believe, think, accept, swallow',
    '_, that',
  ),
  combine(
    'i, i really, i seriously, i still, i strongly',
    'doubt, doubt that, doubt whether, do not believe, do not believe that, do not think, do not think that, do not buy that, dispute that, find it hard to believe, find it hard to believe that, find it odd that, am not convinced, am not convinced that, am not so sure, am not so sure that, am not sure that, can hardly believe',
  ),
  combine(
    'what makes you, what makes you so, why are you so, why do you, how can you',
    'think, think that, sure, sure that, believe, believe that, say, say that, claim, claim that, certain that',
  ),
  combine(
    'how do you, how do we, how can you',
    'know, know that, know for sure that, know for a fact that, be sure that, prove that',
  ),
  combine(
    'where, where exactly',
    combine('does, did', itsText),
    'say, say that, state that, mention that, claim that',
  ),
  combine(
    'where, where exactly, where in the text',
    'is it written that, is it stated that, is it said that, is it mentioned that, do they say that, do you see that, did you read that, did you get that',
  ),
  combine(
    'is there, do you have, where is, where is the, what is the, show me',
    '_, any, actual',
    'proof that, evidence that, proof for the claim that, basis for saying that',
  ),
  combine('what you are, what you', 'saying is, telling me is, say is, claim is, mean is'),
  combine('do not', 'tell me, tell us, you agree, you think'),
  combine(
    '_, surely',
    'you do not, do not, you can not, you cannot, you could not, you would not, you are not, you will not, you are not going to, you are not about to',
    '_, seriously, really, honestly, actually, possibly',
    'want me to believe, want us to believe, expect me to believe, expect us to believe, mean, mean to say, mean to tell me, tell me, claim, suggest, believe, think, telling me, telling us, saying, claiming, suggesting, asking me to believe',
    '_, that',
  ),
  combine(
    'i have, i still have, i do have, i had',
    '_, my, some, serious, grave, strong, big',
    'doubts, doubt, suspicion, a suspicion',
    '_, that, whether, if',
  ),
  `come on admit it, admit it, admit, just admit, just admit it, face it, let us face it, tell me the truth, you have to admit, you must admit, you will admit, you must agree, you will agree, surely you agree, you can not deny, you cannot deny, you will not deny, no one can deny, nobody can deny,
  i find it hard to believe, hard to believe, i can not believe, i cannot believe, i refuse to believe, how can i be sure, how can you be sure, how can you be so sure, how do i know that, prove that, prove to me, prove to me that, can you prove, can you prove that, it is obvious that, obviously, surely, clearly, i am supposed to believe, so i am supposed to believe`,
]);

/** "Does the article say …", "the article says …". */
const stating = joinLists([
  combine(
    combine('does, did', itsText),
    '_, really, actually, even, ever, anywhere, explicitly',
    'say, state, claim, suggest, imply, confirm, say anywhere',
  ),
  combine(itsText, 'says, said, states, stated, claims, reports, suggests, implies, mentions, tells us'),
  'do they say that, is it in the article that, is it in the text that, is it in the briefing that, is it in the report that',
]);

/** "Am I being fooled, or …", "I am supposed to swallow that …": the asker distrusts what follows. */
const distrusting = joinLists([
  combine('am i, are we', 'being', 'fooled, lied to, misled, tricked, had, taken for a ride, deceived'),
  combine(
    'i am, we are, am i, are we, and i am, so i am',
    'supposed to, meant to, expected to, to',
    'swallow, swallow that, believe, believe that, buy, buy that, trust, trust that, accept, accept that',
  ),
  combine(
    'i, we, i will',
    'bet, bet that, bet you, wager, wager that, dispute, contest, question whether, can not accept that, do not accept that, refuse to accept that',
  ),
  combine('you sure, you certain, you positive, are you quite sure, are you really sure', '_, that'),
  combine('i', 'call', 'bs on, bull on, bullshit on, nonsense on, rubbish on'),
  `you are not making it up that, tell me honestly whether, tell me honestly if, swear that, can you swear that, how come you say, how come you say that,
  you seriously want me to believe, you want me to swallow that, pull the other one, who says that i should believe`,
]);

/** Verbs that demand what an indirect question behind them asks. */
export const demands: WordList = joinLists([
  combine(
    '_, please, now, kindly, just',
    'state, specify, indicate, determine, identify, name, list, enumerate, mention, note, establish, describe, quote, cite, recall, find, check, verify, give, say',
  ),
  'at least, then at least, at the very least, at any rate',
]);

/** Openings after which a statement is to be confirmed or denied. */
export const confirmHeads: WordList = joinLists([
  confirming,
  isIt,
  supposing,
  doubting,
  distrusting,
  stating,
]);

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
  `quick, quickly, quick please, right now, asap, asap please, asap thanks, fast, fast please, real quick, really quick, very quickly, super quick, in a hurry, am in a hurry, i am in a hurry, we are in a hurry, on deadline, i am on deadline, on a deadline, i am on a deadline, no time, i have no time, hurry, hurry up, hurry please, urgent, urgently, its urgent, it is urgent, this is urgent, very urgent, it is very urgent, soon as you can, at your earliest convenience, at your convenience, pronto, chop chop, i really need to know, we really need to know, got to know`,
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

/** "Or are you just guessing", "bet you can't", "if there was one": the asker doubts that there is an answer. */
const distrust = joinLists([
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

/** Sentences beside a question that only demand what every answer shows: "evidence?". */
export const proofDemands: WordList = joinLists([
  combine('_, any, the, your, some, where is the, where is your', 'evidence, proof'),
  combine('prove, show', 'it, me, us, me that, me where, me the line, me the sentence, that'),
  combine(
    'i, i want to, let me, i need to, i would like to',
    'see it, see it for myself, see that in black and white, see for myself',
  ),
  'i want proof, i want evidence, i want the quote, i want a quote, quote it, quote please, chapter and verse, based on what',
]);

/** "Again", "roughly", "by any chance", "mate". */
const fillers: WordList = `again, again please, again sorry, once more, once more please, once again, one more time, one more time please, roughly, roughly speaking, approximately, approx, exactly, exactly please, though, then, now then, anyway, anyways, anyhow, by the way, by any chance, by chance, perhaps, maybe, possibly, at all, at least, already, sorry,
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

/** "Isn't it", "do they not", "or did she". */
const auxiliaryTags = joinLists([
  combine(
    '_, or',
    'is, was, are, were, will, would, must, should, may, might',
    'there, not there, there not',
  ),
  combine('_, or', 'must, should, shall, may, might', '_, not', 'it, he, she, that, they'),
  combine('_, or', 'is, was', '_, not', 'it, he, she, that'),
  combine('_, or', 'is, was', 'it, he, she, that', 'not'),
  combine('_, or', 'are, were, do, did, have, will, would, can, could', 'they, not they, they not'),
  combine(
    '_, or',
    'does, did, has, had, will, would, can, could',
    'it, he, she, not it, not he, not she, it not, he not, she not',
  ),
  'or is not, or are not, or is it not, or are they not, or does not, or do not, or will not, isnt, is not, are not, does not, do not, will not, was not, were not, isnt it, isn it, is not this so, ai not it, ai not they, aint it, aint they, aint he, aint she, nest ce pas, nicht wahr, verdad, no es verdad, hein, oder, vero',
]);

/** "Correct?", "is that right", "or did I misread". */
const checkingTags = joinLists([
  combine(
    'is that, is this',
    '_, really, seriously, actually, honestly, truly, in fact',
    'what it says, what it reads, what the text says, what the briefing says, what the article says, what the report says, what is written',
  ),
  combine(
    '_, or',
    'is, was',
    '_, not',
    'that, this, it',
    'right, correct, so, true, the case, accurate, a fact, it',
  ),
  combine('is that, is this, is it', 'not', 'right, correct, so, true, the case'),
  combine(
    '_, or',
    'would',
    'that, this, it',
    'be',
    '_, more',
    'right, correct, true, accurate, the case, fair',
  ),
  combine(
    '_, or',
    'am i, are we, was i, were we, would i be, is he, is she, are they',
    '_, not',
    'right, correct, wrong, mistaken',
  ),
  combine(
    '_, or',
    'am i',
    'missing something, misreading, misreading it, misreading this, misreading that, confused, imagining things, dreaming',
  ),
  combine(
    '_, or',
    'did i, have i, do i',
    'get that right, get it right, got that right, got it right, got this right, understand correctly, understood correctly, read that right, read it right, hear that right, hear right, misread, misread it, misread that, misunderstand, misunderstood, get it wrong, get that wrong, got it wrong, got that wrong, have it right, have that right',
  ),
  combine(
    'can you, could you, will you, can you please, could you please, can anyone, can someone',
    'confirm, confirm that, confirm this, confirm it, verify, verify that, verify it, check that, double-check, check',
  ),
  combine(
    'please, kindly, just',
    'confirm, confirm that, confirm this, confirm it, verify, verify that, verify it, check, check that, double-check, correct me',
  ),
  combine(
    'is, was',
    'this, that, it',
    'mentioned, stated, written, in there, in it, in the text, in the article, in the report, mentioned anywhere, stated anywhere, what it says, what the text says, what the article says, what the report says, what they say, really there, really in there',
  ),
  combine(
    'does it, does the text, does the article, does the report',
    'say so, say that, say this, mention that, mention this, confirm that',
  ),
  combine(
    'or',
    'is, was',
    'that, it, this, there, even that',
    '_, all, just',
    'wrong, false, untrue, invented, a lie, lies, made up, nonsense, incorrect, another mistake, a mistake, just hot air, hot air, wishful thinking, none, nothing, no such thing',
    '_, too, as well, also',
  ),
  combine('yes, true, right, correct', 'or no, or not, or false, or wrong, please, or nah'),
  combine(
    'do you not, do not you, would you not, would not you, would you, you would, you do',
    'agree, think, say, think so, say so',
  ),
  combine('do you', 'agree, say, think so, say so'),
  combine('verify, check, confirm, compare', 'it, that, this', 'against, with, in', theBriefing),
  combine(
    'that is, this is, that was, is that, is this',
    'the gist, the gist of it, the point, the idea, the story, the message, the long and short of it, about it, basically it',
  ),
  combine(
    '_, at least',
    'that is, this is, it is, those are',
    '_, what, the date, the dates, the name, the number, the version, the figure, the place, the year, how',
    'i have, i have got, i heard, i read, i was told, i know it, i remember, i remember it, they told me, we have, we were told',
  ),
  'you mean, is what you mean, you mean to say, is that what you mean',
  combine(
    'that is, this is, is that, is this',
    'what it says, what the text says, what the article says, what the briefing says, what the report says, what it said, what they say, what is written, what you have, what you have got, how it is, how it goes, how it went, right, correct, true, so, the case',
  ),
  combine(
    'have i, had i, did i, was i',
    'told them the truth, tell them the truth, lied, lie, wrong, mistaken, misinformed',
  ),
  `right, correct, yes, yeah, yea, yep, yup, yah, no, nope, nah, true, innit, init, eh, huh, hm, ok, okay, agreed, aye, non, amirite, amiright, or no, or not, or nah, or naw, not true, not so, not right, is not so, yes no, confirm, confirm please, confirmed, verify please, you agree, you confirm, you sure, are you sure, are you certain, sure, surely, fact-check, fact-check please, check please,
  agree or disagree, agree or not, is that how it is, it is true, it is so, that is right, that is correct, that is true, is it yes or no`,
]);

/** "I presume", "if memory serves", "admit it". */
const statingTags = joinLists([
  combine(
    'i',
    'read, heard, saw, was told, have read, have heard',
    'elsewhere, somewhere, somewhere else, online, in the news, in the paper, in another article, in another report',
  ),
  combine(
    '_, or so, so',
    'i',
    'presume, assume, suppose, guess, think, believe, take it, understand, gather, trust, bet, imagine, reckon, hear, heard, read, was told, am told, have heard, have read, thought',
  ),
  combine(
    'correct me if, tell me if, unless, shout if',
    'i am wrong, i am mistaken, i am not right, i misread, i misunderstood, i got it wrong',
  ),
  combine(
    'if i',
    'remember rightly, remember correctly, remember right, remember well, recall correctly, am not mistaken, am not wrong, am right, am correct, understand correctly, understood correctly, understand well, understood well, understand right, read correctly, read it right, read that right, got it right, got that right, get it right',
  ),
  combine(
    'as, as far as, from what',
    'i',
    'understand, understand it, know, can tell, can see, remember, recall, gather, read, heard',
  ),
  combine('_, go on, just, i dare you', 'deny, concede, contradict, refute, swear', 'it, that, this, me'),
  combine(
    'or so',
    'he, she, they, it, you, the spokesman, the article, the text, the report, the briefing',
    'claim, claims, say, says, said, pretend, pretends, think, thinks, would have me believe, would have us believe, would like me to think, would like us to think, would like me to believe',
  ),
  combine('tell me, just tell me', 'i am right, i am wrong, it is true, that is right, it is so'),
  `if memory serves, no doubt, obviously, of course, certainly, clearly, definitely, apparently, supposedly, presumably, allegedly, undoubtedly, or so they say, so they say, they say, people say, prove me wrong, say yes, just say yes, just say it, admit it, just admit it, come on admit it, confirm or deny, confirm or deny it, confirm or deny that, swear to it, deny it if you can, can you deny it, can you deny that, do you deny it, do not deny it,
  you can not deny that, you cannot deny that, you can not deny it, you cannot deny it, you will not deny that, you will not deny it, you are not going to deny that, you are not going to deny that are you, you must admit, you have to admit, you have to agree`,
]);

/** Tags that need no comma before them. */
export const closingTags: WordList =
  'right, correct, yeah, yea, yes, yep, yup, yah, ye, nah, true, innit, init, huh, eh, confirm, amirite, amiright, y n, y or n, yes or no, yes no';

/** What makes a statement of the opposite; where a tag without it follows, that is what is asked: "they will not come, will they?" */
export const negation = 'not';

/** The words of "will they come or not come?" between the clause and its repeated verb. */
export const repeatingTags: readonly string[] = ['or', 'not'];

/** Tags that turn a statement into a question. */
export const tags: WordList = joinLists([auxiliaryTags, checkingTags, statingTags, closingTags]);

/** Words that make a clause one about the speakers, set aside whole unless it asks; "us" is left out: it may be the US. */
export const speakers: WordList =
  'i, me, my, mine, myself, we, our, ours, ourselves, you, your, yours, yourself, yourselves';

/** Words that join two questions in one message. */
export const joiners: WordList =
  'and, plus, also, as well as, and also, but also, and then, but, additionally, furthermore, moreover, secondly, thirdly, finally, lastly, &, +';

/** Speakers as the subject of a clause: what follows is about them. */
export const subjects: WordList = 'i, we, you';

/** Others as the subject of a clause: "he hates surprises". */
export const thirdPersons: WordList =
  'he, she, it, this, that, somebody, someone, everybody, everyone, nobody, anybody, anyone';

/** Speakers as owners: "my train leaves". */
export const owners: WordList = 'my, our, your';

/** Words that join a clause to the one before. */
export const connectives: WordList = 'and, but, so, or, then, also, plus, &, +';

/** Words that introduce a reason, a contrast or a circumstance. */
export const reasons: WordList = 'because, cause, as, since, though, although, while, whereas, so, but';

/** Words after which "if" means "whether". */
export const askingVerbs: WordList =
  'know, ask, asks, asked, asking, wonder, wonders, wondered, wondering, see, check, tell, say, out, understand, learn, hear, me, us, remember, recall, clear, clue, idea, curious, sure, certain, confirm, verify, clarify, question';

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
  `false alarm, poor thing, bless him, bless her, bless them, typical me, story of my life, do not get me started, running late, in a hurry, in a rush, on deadline, got to go, have to go, got to run, have to run, hate this, hate these, love this, love it, hate it, sorry for, sorry about, sorry if, thanks for, thank you for, thanks to, excuse the, forgive the, pardon the, hope this, hope that, hope you, hope it, hope all, hope everyone, hope everybody, lost the, lost my, missed the, skipped the, long story, long day, busy day, first time, long time, new here, not urgent, very urgent, bit urgent, kind of urgent, do not ask, do not worry, do not judge, do not laugh, no lecture, no essay, if you ask, if that helps, if it helps, if that matters, asking because, only asking, just asking, just curious, just wondering, just saying, just in case, just so`,
]);

/** Prepositions that put a thing beside the others of its list. */
export const companyPrepositions: readonly string[] = ['with', 'alongside'];

/** What stands before whose word something is. */
export const attributing: WordList =
  'according to, according, per, as per, as told by, as stated by, as reported by, as described by, as claimed by, in the words of, on the word of, in the opinion of, in the view of, in the eyes of, to hear it from, going by the word of';

/** Prepositions that set something against what is said. */
export const opposingPrepositions: readonly string[] = ['against'];

/** Prepositions that say that something is not where, when or what the word behind them names: "off target". */
export const missingPrepositions: WordList =
  'off, outside, outside of, beyond, without, past, wide of, short of, clear of, far from';

/** Verbs that say the opposite with such a preposition behind them: "advise against". */
export const reversedVerbs: WordList =
  'advise, recommend, counsel, vote, decide, rule, argue, speak, speak out, come out, testify, lobby, side, lean, plead, back';

/** Forms of verbs of going that are those of "lead" as well. */
export const headingWords: WordList = 'heading, headed';

/** Prepositions behind a noun that say more of what it is of. */
export const attachingPrepositions: readonly string[] = ['of', 'from', 'in'];

/** Verbs that ask what something is: "What does X mean?" */
export const definingVerbs: WordList = 'mean, mean by, signify, denote';

/** Prepositions that say whose words are meant: "the statement from X". */
export const sourcePrepositions: readonly string[] = ['of', 'from'];

/** Prepositions that say in general what a thing belongs to: "the trouble with X". */
export const owningPrepositions: readonly string[] = ['of', 'with'];

/** Words that stand before the name of a part of the world. */
export const directions: readonly string[] = ['north', 'south', 'east', 'west'];

/** Prepositions of place and time that learners take for one another. */
export const confusedPrepositions: readonly string[] = ['in', 'on', 'at'];

/** Prepositions that learners use for one another before anything. */
export const mistakenPrepositions: readonly string[] = ['in', 'on', 'at', 'of', 'by', 'about', 'for', 'over'];

/** Prepositions before what is chosen from. */
export const choosingPrepositions: WordList = 'among, amongst, of';

/** Words that point to a list: "which of the following …: A, B, C". */
export const listPointers: WordList =
  'these, those, this list, the following, following, the list, this set, here';

/** Words that leave out what need not be of what is asked for: "leaving X aside". */
export const leavingAside: WordList =
  'leaving aside, leaving out, setting aside, putting aside, not counting, not including';

/** What sets a verb against the one before: "lease, as opposed to buy". */
export const contrasts: WordList = 'as opposed to, rather than, instead of';

/** Adverbs that may say "only" before a name: "is it just X who came?" */
export const restrictingAdverbs: WordList = 'just, merely, purely, simply, solely, only, exclusively';

/** Words with which a statement denies something. */
export const denyingWords: WordList = 'not, no, never, nobody, nothing, none, neither';

/** Prepositions after which a thing is spoken of rather than related to another. */
export const topicPrepositions: readonly string[] = ['about', 'on', 'regarding', 'concerning', 'over'];

/** Words that are shortened with a dot and end no sentence; those that only say that a number follows. */
export const dottedWords: readonly string[] =
  'vs v mr mrs ms dr st prof gen gov sen rep approx incl esp cf'.split(' ');
export const numberingWords: readonly string[] = 'no nr nos num'.split(' ');

/** Before the last of what is offered to choose from. */
export const offeringWord = 'or';
