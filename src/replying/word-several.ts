import type { Decision } from '../deciding/decision.ts';
import type { IndexedFact } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';
import { toSentence } from './render-fact.ts';
import { renderingOf, rolesOf, sentenceFor } from './word-fact.ts';
import type { Wording, WordingContext } from './wording.ts';

/** What is said of each of several things: those of one relation in one sentence, and what is not said of the others. */
export function wordSeveral(
  { parts, either, check }: Extract<Decision, { kind: 'several' }>,
  context: WordingContext,
  word: (decision: Decision, clause: Clause) => Wording,
): Wording {
  const decisions = parts.map((part) => part.decision);
  const wordings = parts.map(({ decision, clause }) => word(decision, clause));
  const given = wordings.filter((wording) => wording.status !== 'unknown');
  const open = wordings.filter((wording) => wording.status === 'unknown');
  const unsaid = open.filter(({ refusal }) => !either || given.length === 0 || refusal?.asked !== undefined);
  const holding = decisions.flatMap((part) =>
    part.kind === 'answered' && part.polarity !== 'no' ? [part.matches] : [],
  );
  const merged = check
    ? mergeFacts(
        holding.flatMap((matches) => matches[0] ?? []),
        context,
      )
    : undefined;
  const told = merged === undefined ? given.map((wording) => wording.text) : [`${merged}.`];
  const others = merged === undefined ? [] : given.filter((_, i) => !holdsAt(decisions.filter(isGiven), i));
  const text = [...told, ...others.map((wording) => wording.text), ...unsaid.map((wording) => wording.text)];
  const plain =
    check && given.length > 0
      ? text.map((sentence, i) => (i === 0 ? sentence : withoutLead(sentence)))
      : text;
  const partly = check && !either && open.length > 0;
  const lead =
    merged === undefined
      ? ''
      : partly
        ? 'Only in part: '
        : holding.length === parts.length || either
          ? 'Yes: '
          : 'No: ';
  return {
    // The claim as a whole is not what the briefing says.
    status: partly ? 'corrected' : 'answered',
    text: lead === '' ? [...new Set(plain)].join(' ') : `${lead}${[...new Set(plain)].join(' ')}`,
    items: given.flatMap((wording) => wording.items),
    facts: [...new Set(given.flatMap((wording) => wording.facts))],
    answer: given.flatMap((wording) => wording.answer),
    missing: open.flatMap((wording) => wording.missing),
  };
}

function isGiven(part: Decision): boolean {
  return part.kind !== 'unknown' && part.kind !== 'notStated';
}

function holdsAt(given: readonly Decision[], at: number): boolean {
  const part = given[at];
  return part?.kind === 'answered' && part.polarity !== 'no';
}

/** One "Yes" or "No" opens the reply. */
export function withoutLead(text: string): string {
  return toSentence(text.replace(/^(?:Yes|No): /, ''));
}

/** One sentence for facts that differ in the fillers of one role only; undefined for others. */
function mergeFacts(matches: readonly Match[], context: WordingContext): string | undefined {
  const first = matches[0];
  if (first === undefined) return undefined;
  const facts = [...new Set(matches.map((match) => match.fact))];
  const differing = differingRoles(facts);
  if (facts.some((fact) => fact.definition.id !== first.fact.definition.id) || differing.length > 1)
    return undefined;
  const rendering = renderingOf(first.fact, rolesOf(first), undefined, context);
  const role = differing[0];
  if (role === undefined) return sentenceFor(first.fact, rendering, context);
  const fillers = [...new Set(facts.flatMap((fact) => fact.fact.roles[role] ?? []))];
  return sentenceFor(first.fact, { ...rendering, fillers: { [role]: fillers } }, context);
}

function differingRoles(facts: readonly IndexedFact[]): readonly string[] {
  const names = new Set(facts.flatMap((fact) => Object.keys(fact.fact.roles)));
  return [...names].filter(
    (name) => new Set(facts.map((fact) => (fact.fact.roles[name] ?? []).join())).size > 1,
  );
}
