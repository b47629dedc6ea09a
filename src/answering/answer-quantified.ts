import type { Decision } from '../deciding/decision.ts';
import type { Operator } from '../language/language-data.ts';
import { isIntended } from '../matching/is-intended.ts';
import { hasContent, hasKind } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Evaluator } from './evaluator.ts';
import { findDomain } from './find-domain.ts';
import { saysNothing } from './is-mention.ts';
import { type Sorted, sortMembers } from './select-members.ts';

/** "Are all four ministers French?", "Do both take part?", "Is any of them German?": what holds of how many. */
export function answerQuantified(clause: Clause, evaluator: Evaluator): Decision | undefined {
  if (clause.kind !== 'check') return undefined;
  // "Do all of them sit together or in pairs?" asks which; "… or only some of them?" does not.
  if (clause.operators.includes('or') && !clause.operators.includes('only')) return undefined;
  const at = clause.chunks.findIndex((chunk) => QUANTIFIERS.has(clauseOperator(chunk) ?? 'or'));
  if (at < 0) return undefined;
  const quantifier = clauseOperator(clause.chunks[at] as (typeof clause.chunks)[number]) as Operator;
  const behind = domainAt(at + 1);
  const found = behind ?? (at > 1 ? domainAt(1) : undefined);
  if (found === undefined || found.domain.entities.length < 2) return undefined;
  const predicate = [...clause.chunks.slice(0, found.from), ...clause.chunks.slice(found.to)].filter(
    (chunk) => clauseOperator(chunk) !== quantifier,
  );
  if (saysNothing(predicate) || !predicate.some(hasContent)) return undefined;
  if (quantifier === 'both' && found.domain.entities.length !== 2) return undefined;
  const sorted = sortMembers(found.domain.entities, [predicate], evaluator);
  const polarity = polarityOf(quantifier, sorted);
  // "Did both already meet?" of what they are still to do is denied as a whole.
  const toCome = sorted.facts.flatMap((id) => evaluator.index.factById.get(id) ?? []);
  if (sorted.yes.length === 0 && clause.tense === 'past' && toCome.some(isIntended)) return undefined;
  return polarity === undefined
    ? undefined
    : { kind: 'quantified', polarity, holds: sorted.yes, fails: sorted.no, facts: sorted.facts };

  function domainAt(from: number) {
    let start = from;
    while (
      start < clause.chunks.length &&
      !hasContent(clause.chunks[start] as (typeof clause.chunks)[number])
    )
      start++;
    const domain = findDomain(clause.chunks.slice(start), evaluator.index);
    if (domain === undefined) return undefined;
    // "any meeting in X": the preposition belongs to what is said of it.
    const last = clause.chunks[start + domain.length - 1];
    const behind = last !== undefined && hasKind(last, 'preposition') && !hasContent(last) ? 1 : 0;
    return { domain, from: start, to: start + domain.length - behind };
  }
}

const QUANTIFIERS: ReadonlySet<Operator> = new Set(['all', 'any', 'both', 'neither']);

/** Undefined where what is not said could change it. */
function polarityOf(quantifier: Operator, { yes, no, open }: Sorted): 'yes' | 'no' | undefined {
  switch (quantifier) {
    case 'all':
    case 'both':
      return no.length > 0 && yes.length + no.length > 0
        ? 'no'
        : open.length === 0 && yes.length > 0
          ? 'yes'
          : undefined;
    case 'any':
      return yes.length > 0 ? 'yes' : open.length === 0 && no.length > 0 ? 'no' : undefined;
    default:
      return yes.length > 0 ? 'no' : open.length === 0 && no.length > 0 ? 'yes' : undefined;
  }
}
