import type { Decision } from '../deciding/decision.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { absenceWords, bodyWords, headlineVerbs, headlineWords } from '../language/en/text-parts.ts';
import { upperFirst } from '../language/letter-case.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { factsNaming } from '../matching/facts-of-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isFree } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { describedBy } from './find-domain.ts';
import { isMention, isText } from './is-mention.ts';
import { isNegation } from './judge-predicate.ts';

const HEADLINE = new Set(joinWordList(headlineWords));
const BODY = new Set(joinWordList(bodyWords));
const VERBS = new Set(joinWordList(headlineVerbs));
const ABSENCE = new Set(joinWordList(absenceWords));

/** "Does the headline mention X?", "Which of these is not in the title: …?": what the headline names; undefined for all else. */
export function answerHeadline(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [briefing, ...others] = index.briefings;
  if (briefing === undefined || others.length > 0) return undefined;
  const chunks = [
    ...clause.asks.flatMap((ask) => ask.phrase?.chunks ?? []),
    ...clause.phrases.flatMap((phrase) => phrase.chunks),
  ];
  if (!chunks.some((chunk) => HEADLINE.has(chunk.words.join(' ')))) return undefined;
  const rest = chunks.filter((chunk) => !saysNothing(chunk) && !isNegation(chunk));
  const headline = new Set(index.headline(briefing.id));
  const named = rest.map((chunk) => namesOf(chunk, index));
  const quoted = `the headline reads “${briefing.title}”.`;
  const say = (text: string, entities: readonly string[]): Decision => ({
    kind: 'computed',
    text,
    facts: factsNaming(entities, index).slice(0, 1),
    entities,
    ofBriefing: true,
  });
  const negated = clause.chunks.some(isNegation) || chunks.some(isAbsence);
  const counted = clause.asks.some(({ word }) => word === 'how many') && chunks.some(isTopic);
  if (rest.length === 0 && counted && headline.size > 0)
    return { ...members([...headline], index), count: true };
  if (rest.length === 0 && clause.kind !== 'check' && !negated) return say(upperFirst(quoted), [...headline]);
  if (named.every((ids) => ids.length > 0)) {
    const ids = named.map(
      (candidates) => candidates.find((id) => headline.has(id)) ?? (candidates[0] as string),
    );
    if (clause.kind === 'check') {
      const holds = ids.every((id) => headline.has(id)) !== negated;
      return ids.length === 0 ? undefined : say(`${holds ? 'Yes' : 'No'}: ${quoted}`, ids);
    }
    const chosen = ids.filter((id) => headline.has(id) !== negated);
    return ids.length < 2 || chosen.length === 0 ? undefined : members(chosen, index);
  }
  const number = rest.flatMap((chunk) => chunk.senses).find((s) => s.kind === 'number');
  const run = rest.filter((chunk) => !hasKind(chunk, 'number'));
  if (clause.kind === 'check' || negated || run.length === 0) return undefined;
  const chosen = describedBy(run, index).filter((id) => headline.has(id));
  if (chosen.length === 0 || (number?.kind === 'number' && number.number !== chosen.length)) return undefined;
  return members(chosen, index);
}

/** "topics", "items": what a headline is of. */
function isTopic({ senses }: Chunk): boolean {
  return senses.some(({ key }) => key === TOPIC);
}
const TOPIC = senseOf.sort('topic').key;

function members(entities: readonly string[], index: KnowledgeIndex): Extract<Decision, { kind: 'members' }> {
  return {
    kind: 'members',
    entities,
    facts: factsNaming(entities, index),
    count: false,
    named: false,
    ofBriefing: true,
  };
}

/** What a chunk names, where that is all that it can mean. */
function namesOf(chunk: Chunk, index: KnowledgeIndex): readonly string[] {
  return chunk.senses.flatMap((s) => (s.kind === 'entity' && index.entities.has(s.entity) ? [s.entity] : []));
}

function saysNothing(chunk: Chunk): boolean {
  const text = chunk.words.join(' ');
  const forms = chunk.words.length === 1 ? formsOf(text) : [text];
  if (hasKind(chunk, 'entity') || hasKind(chunk, 'absent')) return false;
  return (
    isFree(chunk) ||
    isMention(chunk) ||
    isText(chunk) ||
    HEADLINE.has(text) ||
    BODY.has(text) ||
    ABSENCE.has(text) ||
    forms.some((form) => VERBS.has(form)) ||
    clauseOperator(chunk) === 'only' ||
    (!hasContent(chunk) &&
      (hasKind(chunk, 'free') || hasKind(chunk, 'light') || hasKind(chunk, 'preposition'))) ||
    hasKind(chunk, 'pronoun')
  );
}

function isAbsence(chunk: Chunk): boolean {
  return ABSENCE.has(chunk.words.join(' '));
}
