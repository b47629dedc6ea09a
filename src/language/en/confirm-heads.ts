/** Openings of what is to be confirmed or denied: "is it true that", "i think", "does the article say". */
import type { WordList } from '../language-data.ts';
import { itsText } from './briefing-nouns.ts';
import { combine, joinLists } from './combine.ts';

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

/** Openings after which a statement is to be confirmed or denied. */
export const confirmHeads: WordList = joinLists([
  confirming,
  isIt,
  supposing,
  doubting,
  distrusting,
  stating,
]);
