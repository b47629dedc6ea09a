import type { Entity } from '../briefing/model.ts';
import { smallWords } from './en/small-words.ts';
import { findRegions } from './find-regions.ts';
import { foldSpelling } from './fold-spelling.ts';
import { splitPhrase } from './word-phrases.ts';

/** What describes an entity without naming it: the words of its gloss, folded, and the parts of the world that it lies in. */
export function glossOf(entity: Entity): readonly string[] {
  return [...wordsOfGloss(entity), ...findRegions(entity)];
}

/** The words of its gloss alone. */
export function wordsOfGloss({ gloss }: Entity): readonly string[] {
  return gloss === undefined
    ? []
    : splitPhrase(gloss)
        .filter((word) => !smallWords.has(word))
        .map(foldSpelling);
}
