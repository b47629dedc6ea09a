import {
  articles,
  auxiliaries,
  futureAuxiliaries,
  pastBeForms,
  pastInfinitives,
  planningWords,
  presentAuxiliaries,
} from '../language/en/auxiliaries.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { isPast } from '../matching/is-past.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import { isParticiple, isVerbOnly, orderOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/** "When was it?", "They were held, right?" is not told by what will be; when it "was to be published" is. */
export function isStillToCome(
  { fact }: Match,
  { kind, chunks, passive }: Clause,
  index: KnowledgeIndex,
): boolean {
  if (fact.fact.modality !== 'planned' || !(passive || kind === 'ask')) return false;
  const said = ` ${chunks.flatMap(({ words }) => words).join(' ')} `;
  if (pastInfinitives.some((words) => said.includes(` ${words} `))) return true;
  const was = chunks.findIndex(({ words }) => pastBeForms.has(words[0] ?? ''));
  if (was < 0 || chunks.some(({ words }) => words.some((word) => planningWords.has(word)))) return false;
  // "When was it?" of what its day has passed asks when it was to be.
  if (!passive && isPast(fact, { today: index.memo.today, index })) return false;
  const rest = chunks.slice(was + 1).filter(({ punctuation }) => !punctuation);
  // "Who was it?" asks which of those that were spoken of, whenever it is.
  return kind === 'ask'
    ? rest.length > 1 || chunks.slice(0, was).every((chunk) => !hasKind(chunk, 'sort'))
    : rest.some((chunk) => isParticiple(chunk) && isVerbOnly(chunk));
}

/** "Where was the upcoming round held?" is not told by a round that is over. */
export function isBeforeNext({ fact, bindings }: Match): boolean {
  const tellsOfIt = fact.definition.attributes === true || fact.definition.ofBriefing === true;
  return (
    fact.fact.modality === 'done' &&
    !tellsOfIt &&
    bindings.some((b) => b.as === 'free' && b.chunks.some(isNext))
  );
}

/** "upcoming", and not "this". */
function isNext(chunk: Chunk): boolean {
  return orderOf(chunk) === 'next' && !articles.has(chunk.words[0] ?? '');
}

/** "Did they arrive?" of what is still to come. */
export function isNotYet({ fact, bindings }: Match, { kind, tense, chunks }: Clause): boolean {
  return (
    kind === 'check' &&
    (tense === 'past' || tense === 'perfect') &&
    fact.fact.modality === 'planned' &&
    !bindings.some((b) => b.as === 'relation' && b.attributes) &&
    !chunks.some(({ words }) => words.some((word) => planningWords.has(word)))
  );
}

/** "Is it coming back?", "Is a round planned?" is not told by what has come; "is it falling?" is denied by what rose. */
export function isOverAlready({ fact, bindings }: Match, { kind, chunks }: Clause): boolean {
  return (
    kind === 'check' &&
    fact.fact.modality === 'done' &&
    presentAuxiliaries.has(chunks[0]?.words[0] ?? '') &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        !b.contradicts &&
        b.chunks.some(
          (chunk) =>
            planningWords.has(chunk.words[0] ?? '') || (isVerbOnly(chunk) && isGerund(chunk.words[0])),
        ),
    )
  );
}

function isGerund(word = ''): boolean {
  return word.endsWith('ing') && lemmasOf(word).length > 1;
}

/** "Who will speak?" is not told by who spoke; "Who said that it will end?" is. */
export function isYetToSpeak({ fact, bindings }: Match, { asks, chunks }: Clause): boolean {
  if (!asks.some(({ word }) => word === 'who' || word === 'when')) return false;
  const will = chunks.findIndex(({ words }) => futureAuxiliaries.has(words[0] ?? ''));
  if (will < 0) return false;
  const spoken = fact.definition.attributes === true && fact.fact.modality !== 'planned';
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      (spoken || b.attributes) &&
      b.chunks.some((chunk) => chunks.indexOf(chunk) > will),
  );
}

/** "Do they meet?", "They meet, right?": the verb that says what is asked is of no past. */
export function speaksOfNow({ kind, chunks }: Clause): boolean {
  const [first] = chunks;
  const auxiliary = chunks.findLast(({ words }) => auxiliaries.has(words[0] ?? ''));
  if (kind !== 'check' || auxiliary !== undefined)
    return presentAuxiliaries.has((kind === 'check' ? auxiliary : first)?.words[0] ?? '');
  return chunks.some(
    (chunk) => isVerbOnly(chunk) && lemmasOf(chunk.words[0] ?? '').every((lemma) => lemma === chunk.words[0]),
  );
}
