import type { Decision } from '../deciding/decision.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import { cancellingVerbs, stagingWords } from '../language/en/support-verbs.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { matchOfWhole } from '../matching/match.ts';
import { datesMatch, isDateSense } from '../matching/match-dates.ts';
import { type Chunk, hasContent, isOptional } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { currentChunks } from './rewrite-chunks.ts';

const STAGING: ReadonlySet<string> = new Set(joinWordList(stagingWords));
const CANCELLING: ReadonlySet<string> = new Set(joinWordList(cancellingVerbs));

/** "Is the fair on this year?", "Will it take place?": no, where a fact tells that it was called off. */
export function answerCalledOff(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'check' || clause.negated) return undefined;
  const [first, ...rest] = currentChunks(clause).filter(({ punctuation }) => !punctuation);
  if (first === undefined || !auxiliaries.has(first.words[0] ?? '')) return undefined;
  const dates = rest.filter(({ senses }) => senses.some(isDateSense));
  const said = rest.filter((chunk) => !dates.includes(chunk));
  const at = said.findIndex((_, i) =>
    STAGING.has(
      said
        .slice(i)
        .flatMap(({ words }) => words)
        .join(' '),
    ),
  );
  const required = said.slice(0, Math.max(at, 0)).filter((chunk) => !isOptional(chunk));
  if (required.length === 0 || !required.every(hasContent)) return undefined;
  const fact = index.facts.find(
    (one) =>
      callsOff(one) &&
      one.roles.some(
        ({ lentBy, definition, own }) =>
          lentBy === undefined &&
          definition.position === 'object' &&
          own.some((id) => describeEntity(required, id, index, undefined)?.loose === false),
      ) &&
      dates.every((date) => isOn(date, one, index)),
  );
  if (fact === undefined) return undefined;
  return { kind: 'answered', matches: [{ ...matchOfWhole(fact), passive: true }], polarity: 'no' };
}

function callsOff({ fact, definition }: IndexedFact): boolean {
  return fact.modality === 'done' && CANCELLING.has(joinWordList(definition.verbs)[0] ?? '');
}

function isOn({ senses }: Chunk, { roles }: IndexedFact, { entities }: KnowledgeIndex): boolean {
  return roles.some(({ own }) =>
    own.some((id) => {
      const date = entities.get(id)?.date;
      return date !== undefined && senses.some((sense) => isDateSense(sense) && datesMatch(sense, date));
    }),
  );
}
