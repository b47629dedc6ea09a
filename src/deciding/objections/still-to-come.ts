import {
  futureAuxiliaries,
  infinitiveMark,
  pastBeForms,
  pastInfinitives,
  planningWords,
} from '../../language/en/auxiliaries.ts';
import { settledWords } from '../../language/en/intending-words.ts';
import { doneParticiples } from '../../language/en/support-verbs.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import { isIntended } from '../../matching/is-intended.ts';
import { isPast } from '../../matching/is-past.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import { canBeVerb, isParticiple, isVerbOnly } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { namesSaying } from '../match-traits.ts';
import type { Objections } from './objection.ts';

/** The clause speaks of what was, and the fact tells what is still to come, or what is so now. */
export const STILL_TO_COME: Objections = {
  any: [isNotDone, isStillToCome, asksForFormer, isNotYetDone],
  check: [isNotYet],
};

/** "Has it been held?" is not told by what is planned. */
function isNotDone({ fact }: Match, { tense }: Clause): boolean {
  return tense === 'perfect' && isIntended(fact);
}

/** "Measures done": what is planned is not done yet. */
function isNotYetDone({ fact, bindings }: Match, { chunks, asks }: Clause): boolean {
  return (
    isIntended(fact) &&
    bindings.some((b) => b.as === 'relation' && b.chunks.some(({ words }) => DONE.has(words.join(' ')))) &&
    asks.some(({ word, preposition }) => word === 'which' && preposition === '') &&
    !saysPlanned(chunks)
  );
}
const DONE: ReadonlySet<string> = new Set(joinWordList(doneParticiples));

/** "When was it?", "They were held, right?" is not told by what will be; when it "was to be published" is. */
function isStillToCome(
  { fact, bindings }: Match,
  { kind, chunks, passive, asks }: Clause,
  index: KnowledgeIndex,
): boolean {
  // "Were the talks cancelled?" of talks that are still to be.
  if (bindings.some((b) => b.as === 'relation' && b.contradicts)) return false;
  // "Which day was chosen for the talks?"
  if (asks.some(({ phrase }) => phrase !== undefined) && bindings.some(isArranging)) return false;
  if (fact.fact.modality !== 'planned' || !(passive || kind === 'ask')) return false;
  if (saysAny(pastInfinitives, chunks)) return true;
  const was = chunks.findIndex(({ words }) => pastBeForms.has(words[0] ?? ''));
  if (was < 0 || saysPlanned(chunks)) return false;
  // "When was it?" of what its day has passed asks when it was to be.
  if (!passive && isPast(fact, { today: index.memo.today, index })) return false;
  const rest = chunks.slice(was + 1).filter(({ punctuation }) => !punctuation);
  const verbs = bindings.flatMap((b) => (b.as === 'relation' ? b.chunks : []));
  // "Who was it?" asks which of those that were spoken of, whenever it is.
  return kind === 'ask'
    ? rest.length > 1 || chunks.slice(0, was).every((chunk) => !hasKind(chunk, 'sort'))
    : rest.some((chunk) => isParticiple(chunk) && (isVerbOnly(chunk) || verbs.includes(chunk)));
}

/** "Did they arrive?" of what is still to come. */
export function isNotYet(match: Match, { kind, tense, chunks }: Clause): boolean {
  return (
    kind === 'check' &&
    isIntended(match.fact) &&
    (tense === 'past' || tense === 'perfect' || saysAny(SETTLED, chunks)) &&
    !namesSayingBeside(match) &&
    !saysPlanned(chunks)
  );
}

/**
 * "Was it to meet?", "was it planned?"; not "did X talk to Y?", "was it sent to Y?", where what follows is no verb, nor "they have
 * decided to sell", where it belongs to the verb before it.
 */
function saysPlanned(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk, i) => {
    const [before, next] = [chunks[i - 1], chunks[i + 1]];
    // What a thing is called says nothing of when.
    const words = hasKind(chunk, 'entity') ? [] : chunk.words;
    return (
      words.some(
        (word) => futureAuxiliaries.has(word) || (word !== infinitiveMark && planningWords.has(word)),
      ) ||
      (words.at(-1) === infinitiveMark &&
        next !== undefined &&
        canBeVerb(next) &&
        !(before !== undefined && isVerbOnly(before)))
    );
  });
}

/** "was chosen for": that it is to be was settled then. */
function isArranging(binding: Match['bindings'][number]): boolean {
  return (
    binding.as === 'relation' &&
    binding.chunks.some(({ senses }) => senses.some((s) => s.kind === 'relation' && s.arranging === true))
  );
}

/** "to have been", "already": true where the chunks say one of some phrases. */
function saysAny(phrases: readonly string[], chunks: readonly Chunk[]): boolean {
  const said = ` ${chunks.flatMap(({ words }) => words).join(' ')} `;
  return phrases.some((words) => said.includes(` ${words} `));
}
const SETTLED: readonly string[] = joinWordList(settledWords);

/** "Did X say that they will meet?"; not "did X talk to Y?", which is the meeting itself. */
function namesSayingBeside({ bindings, fact }: Match): boolean {
  return bindings.some((b) => b.as === 'relation' && b.attributes && !fact.relations.has(b.relation));
}

/** "Did X hold the office?" is not told by who does, where that can change; what somebody said is. */
function asksForFormer(match: Match, { tense }: Clause): boolean {
  const { definition, fact } = match.fact;
  return tense === 'past' && definition.changes && fact.modality === 'stated' && !namesSaying(match);
}
