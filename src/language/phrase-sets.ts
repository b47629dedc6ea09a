import { acquaintances } from './en/chatter.ts';
import { confirmHeads } from './en/confirm-heads.ts';
import { demands, proofDemands } from './en/demands.ts';
import { attribution, closing, followUpHeads } from './en/follow-ups.ts';
import { idleStarts } from './en/idle-clauses.ts';
import { idleHeads } from './en/idle-heads.ts';
import { politeTails } from './en/polite-tails.ts';
import { requestHeads } from './en/request-heads.ts';
import { aboutTheBriefing, certainty, more, smalltalk } from './en/smalltalk.ts';
import { tags } from './en/tags.ts';
import { createPhraseSet, type PhraseSet } from './index-phrases.ts';
import type { WordList } from './language-data.ts';
import { openPackedGraph } from './packed-graph.ts';
import { buildPhraseGraph } from './phrase-graph.ts';
import { openGraph } from './phrase-place.ts';
import { preparedLanguage } from './prepared-language.ts';

/** The fixed phrases that messages are searched for. */
export const PHRASE_LISTS = {
  requests: { lists: [followUpHeads, requestHeads], backwards: false },
  confirmations: { lists: [confirmHeads], backwards: false },
  openings: { lists: [idleHeads], backwards: false },
  demands: { lists: [demands], backwards: false },
  tails: { lists: [politeTails], backwards: true },
  tags: { lists: [tags], backwards: true },
  proofDemands: { lists: [proofDemands], backwards: false },
  idle: { lists: [idleStarts], backwards: false },
  acquaintances: { lists: [acquaintances], backwards: false },
  courtesies: { lists: smalltalk.map(({ words }) => words), backwards: false },
  about: { lists: Object.values(aboutTheBriefing), backwards: false },
  certainty: { lists: [certainty], backwards: false },
  more: { lists: [more], backwards: false },
  attribution: { lists: [attribution], backwards: false },
  closing: { lists: [closing], backwards: false },
} satisfies Record<string, { readonly lists: readonly WordList[]; readonly backwards: boolean }>;

export type PhraseSetName = keyof typeof PHRASE_LISTS;

/** A set of the language's fixed phrases; it is opened when the first is looked for. */
export function phraseSet(name: PhraseSetName): PhraseSet {
  const { lists, backwards: ends } = PHRASE_LISTS[name];
  return createPhraseSet((backwards) => {
    const packed = ends === backwards ? preparedLanguage?.phraseSets[name] : undefined;
    return packed === undefined ? openGraph(buildPhraseGraph(lists, backwards)) : openPackedGraph(packed);
  });
}
