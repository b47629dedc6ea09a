/** Words of thanks, which are a message of their own or stand around a question. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

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
