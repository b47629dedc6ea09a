import { formsOf } from '../language/build-lexicon.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import { prepositions } from '../language/prepositions.ts';
import { dimensionOf, type Quantity, unitNamed } from '../language/quantity.ts';
import { splitPhrase } from '../language/word-phrases.ts';
import type { Chunk, Phrase } from '../understanding/chunk.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { amountIn, amountsOf } from './amounts-of.ts';
import { type BindingContext, bindPhrase } from './bind-phrase.ts';
import type { IndexedRole } from './knowledge-index.ts';
import type { AskedRole, Binding } from './match.ts';

/** The role that says how much, and how the fact explains what is counted or measured. */
export interface AskedAmount {
  readonly asked: AskedRole;
  readonly bindings: readonly Binding[];
}

/**
 * "How many tractors will Zambia buy?", "how many tonnes of rice", "how much rice": how much there is of what the verb of
 * the fact is about, where another role says so. A count tells of things in the plural, a measure of what is measured.
 */
export function askAmount(
  ask: Ask,
  phrase: Phrase,
  context: BindingContext,
  bound: readonly Binding[],
): AskedAmount | undefined {
  const { clause, fact, index } = context;
  const amounts = amountsOf(fact, index);
  if (amounts.length === 0) return undefined;
  const [first, ...rest] = phrase.chunks;
  if (first === undefined) return undefined;
  const named = rest.length === 0 ? amounts.find(({ role }) => isNamed(first, role, context)) : undefined;
  if (named !== undefined) return { asked: { ask, role: named.role, named: true }, bindings: [] };
  // "How many tractors does X have?" is not told by how many it will buy.
  const told = context.verbNamed || isVerbless(clause) || bound.some((b) => b.as === 'relation');
  if (!told) return undefined;
  if (unitNamed(first.words) !== undefined) {
    const measured = amountIn(first.words, amounts);
    if (measured === undefined || rest.length > 0) return undefined;
    return { asked: { ask, role: measured.role }, bindings: [] };
  }
  const counted = countedRole(context);
  const subject = ask.position === 'subject' && !context.passive;
  const run = bindPhrase({ ...phrase, position: subject ? 'subject' : 'none' }, context);
  const fillers = run.bindings.flatMap((b) => (b.as === 'filler' ? [b] : []));
  const isThing = run.unbound.length === 0 && fillers.length === run.bindings.length;
  const thing = isThing ? fillers.find((b) => b.role === counted) : undefined;
  const written = amounts.find(({ role }) => isWritten(phrase.chunks, role, context));
  // "How many nets were donated?" names what the fact is about.
  if (written !== undefined)
    return { asked: { ask, role: written.role }, bindings: thing === undefined ? [] : run.bindings };
  if (thing === undefined) return undefined;
  const plural = thing.entities.some((id) => index.entities.get(id)?.plural === true);
  const fitting = amounts.find(({ quantity }) => (plural ? quantity.unit === '' : isMeasure(quantity)));
  return fitting === undefined ? undefined : { asked: { ask, role: fitting.role }, bindings: run.bindings };
}

/** "Maize for Zambia, how many tonnes?" */
function isVerbless({ chunks }: Clause): boolean {
  return chunks.every(({ words }) => !auxiliaries.has(words[0] ?? ''));
}

/** "How many options": the noun calls the role by its name. */
function isNamed({ senses }: Chunk, role: IndexedRole, { fact }: BindingContext): boolean {
  return senses.some(
    (sense) => sense.kind === 'role' && sense.role === role.name && fact.relations.has(sense.relation),
  );
}

/** "How many doses" of "600,000 doses": the amount is written with the noun that it counts. */
function isWritten(chunks: readonly Chunk[], { own }: IndexedRole, { index }: BindingContext): boolean {
  const asked = chunks.flatMap(({ words }) => words.map((word) => formsOf(word)));
  return own.some((id) => {
    const all = splitPhrase(index.entities.get(id)?.name ?? '').map((word) => formsOf(word));
    const end = all.findIndex((forms, i) => i > 0 && forms.some((form) => prepositions.has(form)));
    const written = end < 0 ? all : all.slice(0, end);
    const isIn = (word: readonly string[], place: readonly string[] | undefined): boolean =>
      place?.some((form) => word.includes(form)) === true;
    const last = asked.at(-1);
    return (
      last !== undefined &&
      isIn(last, written.at(-1)) &&
      asked.every((word) => written.slice(1).some((place) => isIn(word, place)))
    );
  });
}

/** What is bought, sent, made; of a verb without an object, what does it. */
function countedRole({ fact: { roles } }: BindingContext): IndexedRole | undefined {
  const things = roles.filter(
    ({ definition, lentBy }) => lentBy === undefined && !definition.kinds.includes('quantity'),
  );
  return (
    things.find(({ definition }) => definition.position === 'object') ??
    things.find(({ definition }) => definition.position === 'subject')
  );
}

/** How much of a thing there is, not how long or at which rate. */
function isMeasure(quantity: Quantity): boolean {
  return quantity.unit !== '' && !RATES.has(dimensionOf(quantity));
}
const RATES: ReadonlySet<string> = new Set(['time', 'share']);
