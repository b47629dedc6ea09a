/**
 * Openings that ask to be told, part of the clause layer: what people put around a question without asking anything.
 *
 * Openings come off one after another, and so do closings: politeness and the verb of asking stand here once each ("i
 * would be grateful if you could" + "please" + "tell me" + "that"), not in every combination. A single word is listed only
 * where it can hardly begin or end a name or a noun phrase: "nice summit", "urgent talks", "team leader" keep theirs.
 */
import type { WordList } from '../language-data.ts';
import { itsText, theBriefing } from './briefing-nouns.ts';
import { acquaintanceNouns } from './chatter.ts';
import { combine, joinLists } from './combine.ts';

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

/** Adverbs that may stand inside an opening: "do you *actually* know". */
export const openingAdverbs: WordList =
  'actually, really, even, honestly, seriously, truly, still, genuinely';

/** What begins like an opening and is none: "and so far this year?". */
export const noOpenings: WordList = 'so far, what about it, what about them, what about him, what about her';
