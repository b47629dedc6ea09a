import { indefiniteObjects } from '../language/en/chatter.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { isOptional } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

const INDEFINITE: ReadonlySet<string> = new Set(joinWordList(indefiniteObjects));

/** "Has anything been cancelled?": a claim that names nothing but what was done, to whatever that was. */
export function isOfAnything({ kind, chunks, phrases }: Clause): boolean {
  return (
    kind === 'check' &&
    chunks.some(({ words }) => INDEFINITE.has(words.join(' '))) &&
    phrases.every((phrase) => phrase.chunks.every((chunk) => isOptional(chunk) || canBeVerb(chunk)))
  );
}
