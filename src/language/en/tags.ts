/** What is put behind a statement to ask whether it is so: "isn't it", "is that right", "i presume". */
import type { WordList } from '../language-data.ts';
import { theBriefing } from './briefing-nouns.ts';
import { combine, joinLists } from './combine.ts';

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
