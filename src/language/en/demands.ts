/** Words that demand something: what an indirect question asks, or a proof. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** Verbs that demand what an indirect question behind them asks. */
export const demands: WordList = joinLists([
  combine(
    '_, please, now, kindly, just',
    'state, specify, indicate, determine, identify, name, list, enumerate, mention, note, establish, describe, quote, cite, recall, find, check, verify, give, say',
  ),
  'at least, then at least, at the very least, at any rate',
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
