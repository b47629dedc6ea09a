import { supportingVerbs } from '../language/en/auxiliaries.ts';
import { hasKind } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/** "Who did the upgrade?": who did it, not whatever else a fact tells of it. */
export function asksWhoDid({ asks: [ask, ...others], chunks }: Clause): boolean {
  const [who, did, ...rest] = chunks.filter(({ punctuation }) => !punctuation);
  return (
    others.length === 0 &&
    ask?.word === 'who' &&
    who !== undefined &&
    hasKind(who, 'ask') &&
    supportingVerbs.has(did?.words[0] ?? '') &&
    !rest.some((chunk) => canBeVerb(chunk) && !hasKind(chunk, 'sort') && !hasKind(chunk, 'entity'))
  );
}
