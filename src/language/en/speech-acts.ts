/** Verbs of what is done by speaking: whoever calls for something says so. */
import type { WordList } from '../language-data.ts';

export const speechActs: WordList =
  'call for, appeal for, urge, demand, ask for, request, advise, recommend, warn, warn of, condemn, denounce, deplore, criticise, praise, welcome, support, back, endorse, oppose, reject, deny, confirm, admit, acknowledge, apologise, apologise for, promise, pledge, vow, undertake, offer, propose, suggest, rule out, refuse, decline to comment, refuse to comment, comment, express concern, express concern about, regret, threaten, insist on, claim, dispute, contradict';

/** Verbs that bring what stands behind them into the world, or out, rather than speak about it. */
export const announcingVerbs: WordList =
  'announce, declare, proclaim, admit, concede, acknowledge, reveal, disclose, divulge, confirm, explain, claim, deny, promise';

/** Verbs that say of a thing why or how it is so, and not only that it is. */
export const explainingVerbs: WordList =
  'explain, elaborate on, spell out, account for, justify, specify, clarify';
