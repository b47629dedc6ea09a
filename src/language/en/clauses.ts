/**
 * The clause layer: what people put around a question without asking anything.
 *
 * Openings are taken off one after another, so politeness and the verb of asking need not be listed together ("i would be
 * grateful if you could" + "tell me"). A single word stands here only where it can hardly begin a name or a noun phrase.
 */
import type { WordList } from '../language-data.ts';

/** Every phrase of the first list with every phrase of each further one; "_" stands for nothing. */
export function combine(first: WordList, ...others: readonly WordList[]): WordList {
  const split = (list: WordList): readonly string[] => list.split(',').map((phrase) => phrase.trim());
  return others
    .reduce<readonly string[]>(
      (starts, list) => starts.flatMap((start) => split(list).map((end) => `${start} ${end}`)),
      split(first),
    )
    .map((phrase) => phrase.replaceAll('_', ' ').trim())
    .join(',');
}

const joinLists = (lists: readonly WordList[]): WordList => lists.join(',');

/** The briefing as its readers call it. */
export const briefingNouns: WordList = `article, briefing, text, report, piece, story, dispatch, press release, news item,
  news report, news story, news article, bulletin, readout, read-out, write-up`;

const theBriefing = combine('the, this, that, your', briefingNouns);

/** Thanks long enough to stand before or after a question. */
export const longThanks: WordList = joinLists([
  combine('thanks, thank you, thankyou', 'so much, very much, a lot, a million, a bunch, a ton, heaps, loads, kindly, again, anyway'),
  combine('thanks, thank you', 'in advance, so much in advance, very much in advance, for your help, for the help, for helping, for your time'),
  combine('thanks, thank you', 'for your answer, for the answer, for your reply, for the reply, for the info, for the information, for that, for this'),
  combine('thanks, thank you', 'for your support, for your assistance, for your patience, for your understanding, for understanding, for your effort'),
  combine('thanks, thank you', 'for the quick reply, for your quick reply, for the quick answer, for explaining, for clarifying, for confirming, for checking'),
  `many thanks, many thanks in advance, thanks and regards, with thanks, with many thanks, big thanks, thank you all, thanks all,
  thanks mate, thanks buddy, thanks bot, thanks man, thanks bro, thanks dude, thanks guys, cheers mate, much obliged,
  much appreciated, greatly appreciated, highly appreciated, i appreciate it, really appreciate it, i really appreciate it,
  thanking you, thanking you in advance, merci beaucoup, muchas gracias, mille grazie, grazie mille, vielen dank, danke schon`,
]);

const knowing = joinLists([
  combine('do, does, did, would, can, could', 'you, anyone, anybody, someone, somebody, any of you, anyone here', 'know, know by chance'),
  combine('do, would, might', 'you', 'happen to know, perhaps know, maybe know, by any chance know, also know, actually know, remember, recall'),
  combine('do, would', 'you', 'have any idea, have an idea, have any clue, have a clue, have any information on, have any info on'),
  combine('do, would', 'you', 'have information on, have info on, have anything on, have anything about, have any information about, have any info about'),
  `you know, you know if, you do not know, do not you know, do you not know, anyone know, anyone knows, anybody know, anybody knows,
  someone knows, somebody knows, anyone have any idea, anyone got any idea, any of you know, maybe you know, perhaps you know,
  maybe you can tell me, perhaps you can tell me, maybe you could tell me, perhaps you could tell me, possibly you know, if you know,
  any idea, any ideas, any clue, any clues, any guess, any idea about, any ideas about, any clue about, any chance you know,
  have you any idea, have you an idea, have you got any idea, is there any chance you know, is there any chance you could,
  is there any chance you can, any chance you could, any chance you can, any chance of, do we know, do we know whether, do we learn,
  did we learn, are we told, are we told whether, is it known, is it possible to know, it is possible to know, possible to know,
  is it possible to find out, is it possible to say, is it possible to tell me, is it possible to ask`,
]);

const telling = joinLists([
  combine('can, could, would, will, may, might', 'you, u, ya, somebody, someone, anyone, anybody, one of you', '_, please, kindly, maybe, perhaps, possibly, just, quickly, also, at least', 'tell me, tell us'),
  combine('can, could, would, will', 'you', '_, please, kindly, perhaps, just, quickly', 'say, say me, say to me, inform me, inform us, explain, explain me, explain to me, explain to us'),
  combine('can, could, would, will', 'you', '_, please, kindly, perhaps, just, quickly', 'let me know, let us know, remind me, remind us, give me, give us, show me, help me, help us, help me out'),
  combine('can, could, would, will', 'you', '_, please, kindly, perhaps, just, quickly', 'clarify, clarify for me, enlighten me, advise, advise me, advise us, tel me, help me understand, help me to understand'),
  combine('can, could, would, will', 'you', '_, please', 'send me, find me, find out, find out for me, look up, look up for me, get me, point me to, walk me through, fill me in on'),
  combine('please, pls, kindly, just, simply, now, do, quickly, so', 'tell me, tell us, tel me, let me know, let us know, inform me, inform us, advise, explain, explain me, explain to me'),
  combine('please, pls, kindly, just, simply, now, quickly, so', 'remind me, remind us, give me, give us, show me, show us, clarify, enlighten me, say, say me, send me, help me, help'),
  `could you, can you, would you, will you, could you please, can you please, would you please, please could you, please can you,
  would you kindly, could you kindly, can you kindly, could you possibly, could you maybe, could you perhaps, can you maybe,
  can someone, can somebody, could someone, could somebody, can anyone, could anyone, can anybody, could anybody, can we,
  you can tell me, you could tell me, you can say me, you can say, could you to tell me, can you to tell me, please to tell me,
  please to tell, tell, tell me, tell me please, tell please, tell us, tell us please, tell me about, tell me this, tell me something, tell me honestly,
  say me, say me please, say please, say to me, say, do tell, pray tell, pray, remind me, remind us, remind me please, remind me again,
  let me know, let us know, inform me, inform us, enlighten me, explain me, explain to me, explain please, be so kind, be kind enough to,
  give me, give us, gimme, give me please, just the, show me, show us, find me, get me, send me, look up, find out, please find out,
  help me out, help us out, help me out here, help us out here, help me, help us, help me to understand, help me understand, help me please, help please,
  help me to find, help me find, help to find, please help, little help, a little help, little help here, some help please, need help, i need help,
  i need some help, i need your help, need your help, need some help, do me a favour, do me a favor, be a dear and, be a pal and`,
]);

const wishing = joinLists([
  combine(
    'i would, i should, we would, we should, i will',
    'be grateful, be most grateful, be very grateful, be so grateful, be really grateful, be extremely grateful, be much obliged, be obliged, be glad, be happy, be pleased, be thankful, be very thankful, appreciate it, appreciate, really appreciate it, greatly appreciate it, much appreciate it, very much appreciate it',
    'if you could, if you can, if you would, if you might, if someone could, if somebody could, if anyone could, for',
  ),
  combine('i would, we would', 'be glad to, be happy to, be pleased to, be interested to, be curious to, be keen to, like to, like also to, also like to, love to, want to, just like to, really like to', 'know, learn, hear, find out, ask, ask you, enquire, inquire, understand, have, get, see, check, clarify'),
  combine('i, we', 'want to, wanted to, just want to, just wanted to, only want to, only wanted to, simply want to, really want to, need to, just need to, have to, really need to, wish to, also want to', 'know, find out, ask, ask you, enquire, inquire, learn, hear, understand, clarify, see, get, have, figure out'),
  combine('wanted to, want to, just want to, just wanted to, need to, just need to, would like to, like to, wanna', 'know, find out, ask, ask you, understand, clarify'),
  combine('it would be, it will be, that would be, would be', 'great, good, nice, helpful, very helpful, useful, lovely, wonderful, interesting, kind of you', 'to know, if you could, if you can, if you would, if you told me'),
  combine('may, might, can, could', 'i, we', '_, please, also, just', 'ask, ask you, enquire, inquire, know, have, get, see, trouble you for, trouble you to, bother you for'),
  combine('would, will, could', 'you', 'be able to, be so kind as to, be so kind and, be kind enough to, be so good as to, mind telling me, mind telling us, mind saying, mind explaining, mind clarifying, mind confirming for me, care to tell me, care to explain'),
  combine('would it be, is it, will it be', 'possible', 'to, for you to, to have, to get'),
  combine('i, we', 'need, want, would like, require, request, seek, look for, search, search for, am looking for, are looking for, am searching, am searching for, am seeking, am interested in, am only interested in, am interested to know'),
  combine('i am, i was, we are, we were, am, was, just', 'wondering, wondering about, wondering if you could, wondering if you can, wondering if you know, wondering if anyone knows, wondering if someone could'),
  combine('i am, i was, we are', 'curious, just curious, curious about, curious to know, a bit curious, trying to find out, trying to find, trying to figure out, trying to work out, trying to understand, trying to remember, trying to establish, trying to recall, hoping to find out, hoping to learn, hoping you could, hoping you can, hoping someone could, keen to know, eager to know, dying to know, interested to know, interested to learn, interested in knowing'),
  combine('i', 'wonder, wonder if you could, wonder if you can, wonder if you know, wonder whether you could, ask, ask you, ask myself, would ask you, would kindly ask you, kindly ask you, want you to tell me, need you to tell me, want that you tell me, want know, would like know, write to ask, write to enquire, must know, must ask'),
  combine('i am, i was, we are', 'writing to ask, writing to enquire, writing to inquire, writing to find out, writing because i need, contacting you to ask, contacting you to find out, reaching out to ask, going to ask, about to ask'),
  combine('allow me to, permit me to, let me, let me just, allow me please to', 'ask, ask you, ask this, ask you this, ask you something, ask something, enquire, inquire, rephrase, try again, put it differently, get this straight, see, think'),
  `wondering, just wondering, wondering about, curious, just curious, trying to find out, trying to find, trying to figure out, trying to work out,
  trying to understand, trying to remember, trying to recall, looking for, searching for, i have been wondering, been wondering, i keep wondering,
  i have been meaning to ask, i meant to ask, meant to ask, been meaning to ask, forgot to ask, i forgot to ask, i also forgot to ask, it interests me, it interests me to know,
  it is interesting, it is interesting to know, it would help to know, it would help me to know, interested to know,
  what i want to know is, what i would like to know is, what i need to know is, what i wanted to know is, what i wanted to know was,
  what i need is, what i am asking is, what i am after is, what i meant is, what i meant was, what i mean is, what interests me is,
  all i want to know is, all i need to know is, all i need is, all i want is, all i am asking is, the only thing i want to know is,
  the thing i want to know is, the thing i need is, if i may ask, if i might ask, if you would be so kind, if it is not too much trouble,
  if you do not mind, if you do not mind me asking, if possible`,
]);

const forgetting = joinLists([
  combine('i, we', 'forgot, forget, always forget, keep forgetting, have forgotten, have already forgotten, missed, missed the part about, did not catch, did not get, did not see, did not understand, did not quite understand, do not get, do not quite get, do not know, do not really know, do not remember, do not recall, do not understand, do not see, do not quite remember, lost track of'),
  combine('i', 'can not, cannot, can never, could not, can no longer, cant', 'remember, recall, find, see, figure out, work out, tell, seem to find, seem to remember, make out, find out, get'),
  combine('i am, we are', 'not sure, unsure, not certain, uncertain, confused, a bit confused, a little confused, really confused, confused about, lost, a bit lost, clueless, unclear, unclear on, unclear about, not clear, not clear on, not clear about, not sure about, unaware, in the dark about'),
  combine('i, we', 'have no idea, have no clue, have no idea about, do not have a clue, do not have any idea'),
  'not sure, not sure about, no idea, no clue, dunno, beats me, unclear, unclear to me, not clear to me, it is not clear to me, it is unclear to me, remind me again',
]);

const announcing = joinLists([
  combine('my, our, the, here is my, here is a, here is the, here comes my, and my, so my, and the', '_, first, next, last, second, other, only, real, actual, main', 'question is, query is, question would be, doubt is'),
  combine(
    'i have, i have got, i got, i had, got, have, have got, we have, just, just have, still, here is, another, one, one more, a, next, last, final, follow-up, and another, and one more, ok one more, ok last, sorry one more',
    '_, a, one, another, a quick, one quick, a small, a short, a simple, a stupid, a dumb, a silly, a random, a serious, a general, one small, one last, a last, one more, a follow-up, one other',
    'question, query, question for you, query for you, question about this, question please, question then, doubt',
  ),
  combine('quick, small, short, simple, brief, dumb, stupid, silly, noob, newbie, random, basic, easy, serious, genuine, honest, real, sincere, important, urgent, tiny, follow-up, last, next, first, maybe stupid, probably stupid, probably dumb', 'question, one, question for you, query, question please, question here, question then'),
  combine('this may be, this might be, this is probably, maybe this is, it may be, it is probably, perhaps this is, maybe, probably, sorry if this is, sorry if it is, sorry for the, sorry for my, apologies for the, apologies if this is, i know this is', '_, a', 'stupid question, dumb question, silly question, basic question, obvious question, noob question, stupid one, dumb one, silly one'),
  `question, the question is, one more thing, one more, one other thing, another one, another thing, one last thing, last thing, one thing, same question, quick check on,
  query, small doubt, one doubt, here goes, ok here goes, here is the thing, the thing is, ok so here is the thing, long story short, my question, last one, next one,
  first of all, first things first, to begin with, to start with, for starters, for a start, before anything else, in other words, that is to say, i mean, i meant, what i meant,
  finally, lastly, last but not least, secondly, thirdly, besides that, in addition, moreover, furthermore, additionally, plus, also, and also, oh and, and, but, so, though,
  so basically, so yeah, so anyway, anyway, anyways, anyhow, so like, and so, but then, then, and then, ok then, well then, right then, ok so, ok and, ok but, ok now,
  in short, in brief, briefly, in a word, in one word, in one sentence, in a nutshell, quickly, real quick, really quick, very quickly, super quick, asap, urgent, in a hurry, urgently`,
]);

const hedging = `so, ok, okay, well, right, now, please, pls, thanks, thank you, alright, all right, hmm, hm, um, uh, erm, er, ah, ahh, oh, ohh, aha, ooh, wow, omg,
  ok great, ok cool, ok thanks, ok thank you, ok good, ok fine, ok perfect, ok nice, oh nice, oh great, oh ok, oh cool, oh i see, ah ok, ah i see, very good, very nice, nice one, that is nice,
  fine then, well done, good job, great job, good one, good to know, fair enough, makes sense, sounds good, got it, gotcha, i see, understood, i understand now, clear, cool, great, whatever,
  never mind, never mind that, forget that, forget it, scratch that, wait, wait a minute, wait a second, wait a sec, wait what, just a moment, one moment, one moment please, one second, one sec, just a sec, just a second,
  hold on, hang on, come on, look, listen, look here, lol, lmao, haha, hahaha, hehe, jaja, honestly, seriously, frankly, to be honest, to be frank, to be fair, be honest,
  actually, basically, literally, by the way, incidentally, by chance, by any chance, perchance, out of curiosity, out of interest, for context, for the record, for my notes, for reference,
  for fun, for clarity, for the sake of clarity, for completeness, to clarify, just to clarify, to be clear, to be sure, to be precise, to be exact,
  yes or no, yes no, true or false, true or not, simple yes or no, just yes or no, in your view, in your opinion, according to you, as you think, how do you think, you, bot, dear bot, hey bot, hi bot,
  asking for a friend, as far as you know, to your knowledge, to the best of your knowledge, from what you know, if you had to say, would you say`;

const greeting = joinLists([
  combine('hi, hello, hey, yo, dear, good morning, good afternoon, good evening, good day, greetings, hiya, morning', 'all, everyone, everybody, team, there, guys, folks, bot, mate, friend, friends, sir, madam, again, to all, to everyone, colleague, colleagues, you, dear, my friend, sir or madam, sir and madam, sirs'),
  `hello, hi, hey, heya, hey hey, hi hi, hello hello, good morning, good evening, good afternoon, good day, greetings, howdy, hiya, yo, guys, folks, mate, sir, madam, my friend, dear friend, buddy, dude, bro, man,
  hallo, hola, bonjour, salut, buongiorno, guten tag, guten morgen, buenos dias, buenas tardes, privet, zdravstvuyte, dobry den, merhaba, ni hao, namaste, salam alaikum, assalamu alaikum, as salam alaikum,
  hey guys, dear editor, dear assistant, dear editors, dear ladies and gentlemen, ladies and gentlemen, to whom it may concern, ahoy`,
  combine('i hope, hope, i trust, trusting', 'you are well, you are doing well, you are fine, all is well, all is good, everything is fine, you are having a good day, you have a good day, this finds you well, this message finds you well, this email finds you well, you are all well, you can help, you can help me'),
  'how are you, how are you today, how are you doing, how is it going, nice to meet you, pleased to meet you, long time no see, happy monday, happy friday',
]);

const excusing = joinLists([
  combine('sorry, so sorry, i am sorry, very sorry, apologies, my apologies, excuse me, pardon, pardon me, forgive me', '_, again, but, for bothering, for bothering you, to bother, to bother you, for disturbing, for disturbing you, to disturb you, for asking, for asking again, to ask again, for the bother, for the trouble, for the delay, for my english, for my bad english, for my poor english, for bad english, for the typos, for typos, for the long message, for interrupting, to interrupt, if i am repeating myself, for my ignorance, for the confusion, for the noise, for the spam'),
  combine('excuse, pardon', 'my english, my bad english, my poor english, my ignorance, my french, the typos, the interruption'),
  `my english is not good, my english is bad, my english is poor, my english is not very good, english is not my first language, english is not my native language, english is not my mother tongue,
  i do not speak english well, i do not speak good english, i am not native, i am not a native speaker, i am new here, new here, i am new, noob here`,
]);

const citing = joinLists([
  combine('in, from, per, as per, according to, based on, going by, judging by, judging from, reading, after reading, having read, on the basis of', theBriefing),
  combine('regarding, concerning, about, re, with regard to, with regards to, in regards to, in regard to, with reference to, with respect to, referring to, in reference to, i refer to, i am referring to, i write about, i am writing about, i have a question about, i have a question on, i have a question regarding, i have questions about, question about, question on, a question about, a question on, quick question about, quick question on, further to, in connection with, looking at', theBriefing),
  combine('i, we', 'just read, have just read, have read, read, am reading, was reading, skimmed, just skimmed, have just skimmed', theBriefing, 'and, but, _'),
  'according to it, per the text above, as per above, from what is written, from the above, in the above',
]);

const asking = joinLists([
  combine('does, did', 'it, he article, the text', 'mention, tell us, tell, explain, specify, indicate, talk about, say anything about, say something about, say anything on, mention anything about, say a word about, have anything about, have anything on').replaceAll('he article', 'the article'),
  combine('does, did', theBriefing, 'mention, tell, tell us, explain, specify, indicate, talk about, say anything about, say something about, say anything on, mention anything about, have anything about, have anything on, contain anything about, contain any information on'),
  combine('is there, are there, is there maybe, is there perhaps', 'any mention of, any mention, a mention of, anything about, anything on, anything said about, something about, something on, any information about, any information on, any info about, any info on, information on, information about, any word on, any word about, any news on, any news about, any detail on, any detail about, any details on, any details about, any reference to, anything regarding, anything concerning'),
  combine('any, got any, have you any, have you got any, you got any, do you have any, more', 'word on, word about, news on, news about, info on, info about, information on, information about, details on, details about, update on, updates on, insight on, insight into, data on, mention of, intel on'),
  `anything on, anything about, something on, something about, anything regarding, anything concerning, what does it say about, what does it say on, what is said about, what is written about,
  does it actually say anything about, do they tell us, do they mention, did they mention, did they tell us, does anyone mention, is there a mention, is there any mention, you mean, do you mean, what about this one, that, does it mention`,
]);

const relaying = joinLists([
  combine(
    'my, a, our, the, one of my',
    'boss, colleague, friend, coworker, co-worker, editor, teacher, professor, manager, chief, client, director, wife, husband, buddy, mate, flatmate, son, daughter, supervisor, desk',
    'asks, asked, asked me, is asking, is asking me, wants to know, wanted to know, needs to know, wonders, was wondering, would like to know, keeps asking, keeps asking me',
  ),
  'people are asking, people ask, people ask me, people keep asking, someone asked, someone asked me, somebody asked, somebody asked me, somebody is asking, someone is asking, i was asked, i have been asked, i got asked, they asked me, they are asking me',
]);

/** Openings that ask to be told, and may be dropped. */
export const requestHeads: WordList = joinLists([
  knowing,
  telling,
  wishing,
  forgetting,
  announcing,
  hedging,
  greeting,
  excusing,
  citing,
  asking,
  relaying,
  longThanks,
]);

const confirming = joinLists([
  combine('can, could, would, will, do', 'you, u, anyone, anybody, someone, somebody', '_, please, kindly, quickly, just, at least', 'confirm, confirm for me, confirm to me, confirm that, verify, verify that, confirm whether, confirm if, check whether, check if, check that, double-check whether, double-check if, double-check that'),
  combine('please, pls, kindly, just, so, then, so then, but, now', 'confirm, confirm that, confirm whether, confirm if, confirm to me, verify, verify that, verify whether, verify if, check whether, check if, check that, double-check that, double-check whether'),
  combine('i, we', 'want to, wanted to, just want to, just wanted to, need to, just need to, would like to, would just like to, have to', 'check, check if, check that, check whether, confirm, confirm that, verify, verify that, make sure, make sure that, be sure, be sure that, double-check, double-check that, be certain, be certain that'),
  combine('want to, wanted to, just wanted to, just want to, just need to, just to, only to, need to', 'check, check if, check that, check whether, confirm, confirm that, verify, verify that, make sure, make sure that, be sure, be sure that, double-check, double-check that, be certain'),
  combine('just, only, simply, so just, ok just', 'confirming, verifying, double-checking, checking, making sure, confirming that, checking that, checking if, checking whether'),
  `confirm, confirm that, confirm if, confirm whether, confirm me, confirm me that, verify that, verify if, verify whether, check if, check that, check whether, make sure that, checking if, checking that, checking whether, double-check that,
  you confirm, you confirm that, so you confirm, so you confirm that, do you confirm that, you can confirm, you can confirm that, so you can confirm that, checking, double-checking, making sure, fact-check, fact-checking, sanity check, quick check, quick sanity check, quick fact-check, whether, if`,
]);

const isIt = joinLists([
  combine('is it, is not it, is it not, is it really, is it actually, is it indeed, is it even, is it still, is it also, is it in fact, and is it, so is it, so it is, then it is, is this, would it be, was it', 'true, correct, right, so, the case, a fact, certain, sure, accurate, official, confirmed, true or false', '_, that'),
  combine('is it, would it be, is it really, is it not', 'fair to say, right to say, correct to say, accurate to say, true to say, safe to say, safe to assume, fair to assume, right to assume, wrong to say, honest to say, reasonable to say, right to think, correct to think, fair to conclude, ok to say, right to believe', '_, that').replaceAll('is it wrong to say', 'is it right to say').replaceAll('would it be wrong to say', 'would it be right to say'),
  combine('am i, are we', 'right, correct, right in thinking, correct in thinking, right in saying, correct in saying, right to think, correct to think, right to say, right in believing, correct in assuming, right to assume, right in assuming, right to believe, to understand, to believe, to conclude, supposed to believe, supposed to understand, expected to believe, right when i say', '_, that'),
  combine('would i be, would we be', 'right in thinking, correct in thinking, right in saying, right to think, right to say, correct to say, right to assume, correct in saying, right, correct', '_, that'),
  combine('can, could, may', 'i, we, one', 'say, conclude, assume, take it, safely say, safely assume, rightly say, deduce, infer, understand, suppose', '_, that'),
  combine('have i, did i, do i', 'understood correctly, understand correctly, understand right, get it right, got it right, got that right, get that right, read correctly, read right, hear correctly, hear right, read it right, understand well, understand it right, understood right, understood well', '_, that'),
  combine('is it', 'said, stated, mentioned, written, clear, known, reported, noted, indicated, announced, claimed, specified', '_, that, whether, if, anywhere, anywhere that'),
  'can it be said, can it be said that, could it be that, can it be that, can it be true that, it is true that, it is right that, it is correct that, it is so that, true that, right that, correct that, is that right that, is that true that, it is said, it is said that, i see that, so i see that, is there truth in the claim that, is there any truth in the claim that',
]);

const supposing = joinLists([
  combine('i, we', 'think, believe, guess, suppose, assume, presume, gather, imagine, expect, understand, take it, conclude, infer, deduce, reckon, figure, trust, suspect, bet, feel, am sure, am pretty sure, am certain, am fairly sure, am almost sure, am quite sure, am convinced, am told, was told, were told, have been told, am assuming, was under the impression, am under the impression, thought, would think, would say, would guess, always thought, keep reading, keep hearing, remember, seem to remember, recall, seem to recall, noticed, notice', '_, that'),
  combine('i, we', 'heard, have heard, read, have read, saw, have seen, hear, read somewhere, heard somewhere, read here, saw somewhere, heard a rumour, heard a rumor, read online, saw online, saw on twitter, heard on the radio, heard on the news, heard on tv', '_, that'),
  combine('so, and so, ok so, but, then', 'i, we', 'gather, understand, take it, assume, presume, suppose, guess, conclude, heard, hear, read, believe, think', '_, that'),
  combine('as far as, so far as, as, from what', 'i, we', 'know, understand, can tell, can see, remember, recall, gather, read, heard, can gather, have read, have heard, understand it, am aware, see, understood, can remember, got'),
  combine('if i', 'understand correctly, understood correctly, understand well, understood well, understand right, understood right, understand it correctly, understand this correctly, got it right, get it right, remember correctly, remember rightly, remember well, remember right, recall correctly, recall rightly, am not mistaken, am not wrong, am right, am correct, am reading this right, am reading it right, read correctly, read it right, read this right, read that right, have understood correctly, have read correctly, have this right, have it right, get this right'),
  combine('correct me if, stop me if, tell me if, sorry if, shout if', 'i am wrong, i am mistaken, i am not right, i got it wrong, i have got this wrong, i misread', '_, but'),
  combine('unless', 'i am mistaken, i am wrong, i misread, i misunderstood, i have misread, i missed something'),
  combine('my, a, our, one of my, the', 'boss, colleague, friend, coworker, co-worker, editor, teacher, professor, manager, chief, client, director, wife, husband, buddy, mate, flatmate, son, daughter, supervisor, guy next to me', 'says, said, told me, claims, claimed, thinks, insists, believes, is sure, tells me, swears, keeps saying', '_, that'),
  combine('someone, somebody, people, they, some, many, everybody, everyone, others', 'told me, told us, say to me, tell me, told me here, on twitter say, on twitter said, in the office says, in the office said, here says, here said', '_, that'),
  'rumour has it, rumour has it that, rumor has it, rumor has it that, word is, word is that, word has it, word has it that, apparently, supposedly, allegedly, presumably, my understanding is, my understanding is that, it is my understanding that, my impression is, my impression is that, my guess is, my guess is that, if memory serves, it seems to me, it seems to me that, to my knowledge, to my understanding',
]);

const doubting = joinLists([
  combine('_, so, so then, wait so, and so, hold on so, but, and, ok so, now', 'are you, you are', '_, seriously, really, actually, honestly, now', 'telling me, telling us, saying, claiming, suggesting, asserting, implying, maintaining, trying to tell me, trying to say, sure, certain, positive, convinced, confirming, admitting', '_, that'),
  combine('_, so, and, but', 'do you, you, would you', '_, really, seriously, honestly, actually', 'claim, maintain, assert, insist, mean to say, mean to tell me, mean that, expect me to believe, want me to believe, want to tell me, want to say, admit, agree, acknowledge, concede, believe, think, guarantee, swear, pretend, say, stand by the claim', '_, that'),
  combine('so, so then, ok so', 'what you are saying is, what you are telling me is, what it says is, your answer is, your claim is, the claim is, your point is', '_, that'),
  combine('do not tell me, come on, admit it, admit, just admit, just admit it, be honest, let us be honest, face it, let us face it, tell me the truth, you have to admit, you must admit, you will admit, you must agree, you will agree, surely you agree, you can not deny, you cannot deny, you will not deny, no one can deny, nobody can deny, do not deny', '_, that'),
  'i find it hard to believe, i find it hard to believe that, hard to believe, hard to believe that, i can not believe, i can not believe that, i cannot believe, i cannot believe that, i refuse to believe, i refuse to believe that, how can i be sure that, how can i know that, how do i know that, how can you be sure that, prove that, prove to me that, can you prove that, can you show that, show me that, it is obvious that, obviously, of course, surely, clearly, no doubt, without doubt, i am supposed to believe, i am supposed to believe that',
]);

const stating = joinLists([
  combine('does, did', theBriefing, '_, really, actually, explicitly, clearly, ever', 'say, state, claim, report, suggest, imply, confirm, say anywhere, state anywhere', '_, that, whether, if'),
  combine('does, did', 'it, this, that, they', '_, really, actually, explicitly, clearly, ever', 'say, state, claim, suggest, imply, confirm, say anywhere, state anywhere', '_, that, whether, if'),
  combine(theBriefing, 'says, said, states, stated, claims, claimed, reports, suggests, implies, mentions, mentioned, tells us, is saying', '_, that'),
  combine('it, here it, above it', 'says, said, states, claims, mentions, says here, says there, says above, is written, is stated', '_, that'),
  'do they say, do they say that, did they say that, it says in the article, it says in the text, is it written in the text that, is it written in the article that, is it in the text that, is it in the article that',
]);

/** Openings after which a statement is to be confirmed or denied. */
export const confirmHeads: WordList = joinLists([confirming, isIt, supposing, doubting, stating]);

const shortAnswers = joinLists([
  combine('just, only, simply, even', 'the name, a name, names, the names, the date, a date, the dates, the day, the city, the place, the country, the number, a number, the answer, one word, a word, one line, a yes or no, yes or no, the facts, the basics, a short answer, one sentence'),
  combine('name, names, date, dates, day, city, place, country, countries, number, year, answer, surname, surnames, facts', 'only, please'),
  combine('with, and', '_, all, both', 'their, the', 'posts, offices, titles, positions, names, functions, jobs, ranks, roles'),
  combine('in, in just, in only', 'one word, a word, two words, a few words, one sentence, a sentence, one line, a line, short, brief, a nutshell, simple words, simple terms, plain english, plain words, plain terms, layman terms, detail, details, a single word, a single sentence'),
  `with names, with names please, names please, and names, full names please, one word, one word answer, one word please, one line, one liner, one sentence, short answer, short answer please, short please, short version, short version please, brief answer, briefly, keep it short, keep it brief, keep it simple, be brief, be short, be precise, be exact, no fluff, no bs, no waffle, no essay, no long answer, simple answer, straight answer, straight answer please, no beating around the bush`,
]);

const pressing = `quick, quickly, quick please, need it quick, need it fast, need it now, need it asap, need asap, i need it, i need it now, i need it quick, i need it fast, i need it asap, i need it urgently, i need this, i need this asap, i need that, need it, need this, need that, need to know, need to know asap, i need to know, i need to know asap, i really need to know, gotta know,
  we need it, we need this, we need to know, right now, asap, asap please, asap thanks, fast, fast please, real quick, really quick, very quickly, super quick, in a hurry, i am in a hurry, am in a hurry, we are in a hurry, on deadline, i am on deadline, on a deadline, i am on a deadline, deadline looming, no time, i have no time, hurry, hurry up, hurry please, urgent, urgently, its urgent, it is urgent, this is urgent, very urgent, it is very urgent,
  as soon as possible, as soon as you can, soon as you can, as quickly as possible, as fast as possible, at your earliest convenience, when you can, whenever you can, when you have a minute, when you have a moment, when you have time, when you get a chance, when you get a minute, if you have a minute, if you have a moment, if you have time, if you have a sec, on the double, pronto, chop chop`;

const knowingTails = joinLists([
  combine('if', 'you know, you happen to know, you know it, you know that, you remember, you can, you could, you can tell, you can say, you please, you would, you do not mind, you do not mind me asking, you have it, you have that, you have that info, you have it to hand, i may, i may ask, i might ask, i can ask, possible, that is possible, it is possible, at all possible, any, stated, known, mentioned, given, available, specified, it says, it is stated, it is known, it is mentioned, it is given, that is stated, that is known, it is there, it says so, it says that, that is ok, that is okay, it is ok, that is not too much trouble, it is not too much trouble, it is not a secret, it is not a bother, you would be so kind, you can help, you can find it, anyone knows, anybody knows, someone knows, applicable'),
  combine('do, would, does', 'you, u, anyone, anybody, someone, somebody', 'know, happen to know, know by any chance, know by chance, know please, remember, recall, have any idea, have a clue'),
  combine('can, could, would, will', 'you, u, anyone, anybody, someone, somebody', '_, please', 'tell me, tell us, help, help me, tell me please, help me out, remind me, say, explain, explain please, tell, let me know, clarify, advise'),
  combine('please, pls, kindly, just', 'tell me, tell us, tell, let me know, let us know, remind me, help, help me, help me out, advise, explain, answer, reply, inform me, inform, clarify, respond, be precise, be exact, be honest'),
  combine('i', 'wonder, wondered, forgot, forget, have forgotten, ask, ask you, want to know, wanted to know, would like to know, need to know that, must know, mean, meant, was wondering, am wondering, was just wondering, am curious, am just curious, am asking, am just asking, am confused, am a bit confused, am lost, am not sure, have no idea, have no clue, do not know, do not remember, do not recall, can not remember, can not recall, cannot remember, cannot recall, can never remember, always forget, keep forgetting, missed it, missed that, missed that part, did not catch it, did not catch that, can not find it, cannot find it, could not find it, can not see it, cannot see it'),
  `any idea, any ideas, any clue, any clues, any guess, any guesses, any chance you know, any thoughts, anyone know, anyone knows, anybody know, anybody knows, no idea, no clue, not sure, dunno, cant remember, can not remember, do not remember, do we know, would you know, would you say, tell me, tell us, tell me please, tell please, do tell, pray tell, let me know, let us know, remind me, remind me please, remind us, enlighten me, you know, you know it, help me, help me out, help please, someone help, somebody help, help needed,
  just wondering, just curious, just asking, wondering, asking for a friend, out of interest, out of curiosity, out of pure curiosity, curious, was wondering, that is my question, that is the question, this is my question, that was my question, that is all i want to know, that is all i need, that is all i need to know, that is what i want to know, that is what i need, was my question, is my question, is the question`,
]);

const thanking = joinLists([
  longThanks,
  combine('_, with, with my', '_, kind, best, warm, warmest, many', 'regards').replace(/^(?:regards)?/, 'regards'),
  `please, pls, please please, pretty please, please and thank you, please thanks, thanks, thank you, thankyou, thx, ty, tysm, tyvm, tks, tia, cheers, ta, ta very much, appreciated, appreciate it, merci, gracias, danke, spasibo, grazie, obrigado, svp, por favor, bitte, sil vous plait,
  kindly, yours sincerely, yours faithfully, yours truly, sincerely, respectfully, best wishes, all the best, with best wishes, kind wishes, god bless, god bless you, bless you, have a nice day, have a good day, have a great day, have a good one, bye, goodbye, see you,
  i would be grateful, i would be very grateful, i would appreciate it, i would appreciate that, i would really appreciate it, i appreciate, it would be appreciated, it would be much appreciated, would be appreciated, would be much appreciated, that would be great, that would be nice, that would be lovely, that would be helpful, would be great, would be nice, would be helpful, it would help, that would help, it would help me a lot, would help a lot,
  any help appreciated, any help is appreciated, any help would be appreciated, any help would be great, any help, your help is appreciated, looking forward to your answer, looking forward to your reply, i look forward to your answer, i look forward to your reply, i await your answer, i await your reply, awaiting your answer, awaiting your reply, waiting for your answer, waiting for your reply, waiting`,
]);

const purposes = joinLists([
  combine('for', 'my, our, a, my own, the', 'notes, records, boss, editor, colleague, homework, essay, files, presentation, slides, slide, classmate, own understanding, understanding, blog, newsletter, own reference, reference, piece, caption, news desk, newsroom, desk, podcast, exam, thesis, tweet, quiz, crossword, friend'),
  combine('for', 'me, us, me please, us please, context, reference, clarity, the record, the notes, completeness, my information, your information, the sake of clarity, the sake of completeness, the avoidance of doubt, a friend, a colleague, an article, an essay, real, my article, our article, my report, our report, a school project, work, school, the article i am writing'),
  'to me, to us, from you, fyi, from your side, in your opinion, in your view, according to you, to your knowledge, to the best of your knowledge, as far as you know, so far as you know, that you know of, you know of, from what you know, as you think, to be clear, to be precise, to be exact, to be sure, to be honest, to be fair, to be specific, honestly, frankly',
]);

const fillers = `again, again please, again sorry, sorry, once more, once more please, once again, one more time, one more time please, roughly, approximately, roughly speaking, approx, more precisely, exactly, exactly please, though, then, now then, so, anyway, anyways, anyhow, by the way, by any chance, by chance, perchance, perhaps, maybe, possibly, at all, at least, already,
  or something, or something like that, or whatever, or so, or what, or not, or is it not, or is that your own spin, and so on, and so forth, and stuff, and such, and things like that, and all that, and the like, etc, etcetera, mate, sir, madam, bot, buddy, bro, dude, man, guys, folks, my friend, dear, dear friend, lol, lmao, lmfao, rofl, haha, hahaha, hehe, jaja, jajaja, xd, xx, smh, ffs, ok, okay, k, you guys, i mean, like`;

const citingTails = joinLists([
  combine('in, from, per, as per, according to, based on, going by, judging by, within', combine('the, this, that, your', briefingNouns)),
  combine('in, from, per, according to, based on', combine('the, this', 'document, passage, paragraph, excerpt, news, news piece, whole article, whole text, article above, text above, briefing above, article you have, text you have')),
  combine('as', 'stated, written, described, reported, mentioned', 'in, by', theBriefing),
  'according to you, according to it, according to this, per this, as it says, as it is written, as stated above',
]);

/** Closings that may be dropped. */
export const politeTails: WordList = joinLists([
  thanking,
  knowingTails,
  shortAnswers,
  pressing,
  purposes,
  fillers,
  citingTails,
]);

const auxiliaryTags = joinLists([
  combine('is, was', '_, not', 'it, he, she, that, this, there'),
  combine('is, was', 'it, he, she, that, there', 'not'),
  combine('are, were, do, did, have, will, would, can, could, should', 'they, we', '_, not'),
  combine('are, were, do, did, have, will, would, can, could, should', 'not', 'they, we'),
  combine('does, did, has, had, will, would, can, could, should', 'it, he, she', '_, not'),
  combine('does, did, has, had, will, would, can, could, should', 'not', 'it, he, she'),
  combine('or', 'is, was, does, did, has, will', 'it, he, she, that', '_, not'),
  combine('or', 'is, was, does, did, has, will', 'not', 'it, he, she, that'),
  combine('or', 'are, were, do, did, have, will', 'they', '_, not'),
  combine('or', 'are, were, do, did, have, will', 'not', 'they'),
  'isnt it, isnt he, isnt she, arent they, dont they, doesnt it, isn it, ai not it, ai not they, aint it, aint they, aint he, aint she, nest ce pas, nicht wahr, verdad, no es verdad, hein, oder, vero',
]);

const checkingTags = joinLists([
  combine('_, or', 'is, was, would, is not, would not', 'that, this, it', '_, be', '_, not, really, still, all', 'right, correct, so, true, the case, accurate, a fact, fair, false, wrong, it').replaceAll('is be', 'is').replaceAll('was be', 'was'),
  combine('_, or', 'am i, are we, would i be, is he, is she, are they', '_, not', 'right, correct, wrong, mistaken, missing something, misreading, misreading it, misreading this, confused, imagining things'),
  combine('_, or', 'did i, have i, do i', 'get that right, get it right, get this right, got that right, got it right, got this right, understand correctly, understood correctly, understand right, read that right, read it right, read that correctly, hear that right, hear right, misread, misread it, misread that, misunderstand, misunderstood, misunderstand something, get it wrong, get that wrong, get this wrong, got it wrong, got that wrong, have it right, have that right'),
  combine('can, could, will, would, do', 'you, anyone, somebody, someone', '_, please', 'confirm, confirm that, confirm this, confirm it, verify, verify that, verify this, verify it, check that, double-check, double-check that, check, agree'),
  combine('please, pls, kindly, just', 'confirm, confirm that, confirm this, confirm it, verify, verify that, verify it, check, check that, double-check, correct me'),
  combine('yes, true, right, correct', 'or no, or not, or false, or wrong, please, or nah'),
  `right, correct, yes, yeah, yea, yep, yup, yah, no, nope, nah, true, innit, init, eh, huh, huh bro, hm, ok, okay, agreed, aye, non, amirite, amiright, am i rite, or no, or not, or nah, or naw, or what, not true, not so, not right, is not so, true or false, yes no, confirm, confirm please, confirm pls, confirmed, verify please, you agree, you confirm, you sure, are you sure, are you certain, sure, surely, fact check, fact-check please, check please,
  agree or disagree, agree or not, do not you agree, do you not agree, do not you think, do you not think, would not you say, would you not say, would not you agree, would you agree, you would agree, so it is true, so that is true, it is true, it is so, that is right, that is correct, that is true, yes that is right`,
]);

const statingTags = joinLists([
  combine('_, or so, so', 'i', 'presume, assume, suppose, guess, think, believe, take it, understand, gather, trust, bet, imagine, reckon, hear, heard, read, was told, am told, have heard, have read, thought, expect, am informed'),
  combine('correct me if, tell me if, unless, shout if', 'i am wrong, i am mistaken, i am not right, i misread, i misunderstood, i got it wrong'),
  combine('if i', 'remember rightly, remember correctly, remember right, remember well, recall correctly, am not mistaken, am not wrong, am right, am correct, understand correctly, understood correctly, understand well, understood well, understand right, read correctly, read it right, read that right, got it right, got that right, get it right'),
  combine('as, as far as, from what', 'i', 'understand, understand it, know, can tell, can see, remember, recall, gather, read, heard'),
  combine('tell me, just tell me', 'i am right, i am wrong, it is true, it is not true, that is right, it is so'),
  `if memory serves, no doubt, obviously, of course, certainly, clearly, definitely, apparently, supposedly, presumably, allegedly, undoubtedly, or so they say, or so i heard, or so i am told, so they say, they say, people say, prove me wrong, say yes, just say yes, just say it, admit it, just admit it, come on admit it, be honest, deny it if you can, can you deny it, can you deny that, do you deny it, do not deny it,
  you can not deny that, you cannot deny that, you can not deny it, you cannot deny it, you will not deny that, you will not deny it, you are not going to deny that, you are not going to deny that are you, you must admit, you have to admit, you have to agree`,
]);

/** Tags that turn a statement into a question. */
export const tags: WordList = joinLists([auxiliaryTags, checkingTags, statingTags]);

/** Words that make a clause one about the speakers, set aside whole unless it asks; "us" is left out: it may be the US. */
export const speakers: WordList = 'i, me, my, mine, myself, we, our, ours, ourselves, you, your, yours, yourself, yourselves';

/** Words that join two questions in one message. */
export const joiners: WordList =
  'and, plus, also, as well as, and also, but also, and then, but, additionally, furthermore, moreover, secondly, thirdly, finally, lastly, &, +';
