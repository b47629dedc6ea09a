import { placeholders } from '../../language/en/chatter.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import type { Chunk } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { presents } from '../../understanding/presents.ts';
import { MAX_ANSWERS } from '../decide-several.ts';
import { isByItsVerb } from '../is-by-its-verb.ts';
import { isLeftOpen } from '../is-filled.ts';
import { isCentral } from '../match-traits.ts';
import type { Objections } from './objection.ts';

/** The clause says too little for this fact, of all that are told, to be meant. */
export const SAYS_TOO_LITTLE: Objections = {
  any: [namesNothing, saysOnlyThatItIs, onlyRepeats],
  ask: [isUnanchored],
  fragment: [isUnanchored],
};

/** Something of the fact must be named, asked for by its name, or left open by the text. */
function namesNothing(match: Match, { phrases }: Clause, index: KnowledgeIndex): boolean {
  const { bindings, asked } = match;
  return (
    bindings.every((b) => b.as === 'free') &&
    !(phrases.length > 0 && asked.some((one) => one.named === true)) &&
    !asksByOwnName(match, index) &&
    !asked.some(isLeftOpen)
  );
}

/** "What is the time zone?": what the author calls the relation and its role by, where one fact states it. */
function asksByOwnName({ fact, asked }: Match, index: KnowledgeIndex): boolean {
  const [ask, ...others] = asked;
  const { id } = fact.definition;
  const isItsName = ({ senses }: Chunk): boolean =>
    ['role', 'relation'].every((kind) => senses.some((s) => s.kind === kind)) &&
    senses.every((s) => (s.kind === 'role' || s.kind === 'relation') && s.relation === id);
  return (
    fact.authored &&
    ask?.named === true &&
    others.length === 0 &&
    index.factsByKey.get(`r:${id}`)?.length === 1 &&
    ask.ask?.phrase?.chunks.every(isItsName) === true
  );
}

/** "When will there be peace?" is not told by when somebody spoke of it. */
function saysOnlyThatItIs(match: Match, clause: Clause): boolean {
  return presents(clause) && !saysMoreThanThing(match);
}

/** "Since when is there such a thing?": of what is there a word must say more than that, or that somebody spoke of it. */
function saysMoreThanThing({ named, bindings, fact }: Match): boolean {
  if (!named) return fact.definition.attributes !== true;
  const chunks = bindings.flatMap((b) => (b.as === 'free' ? [] : b.chunks));
  return chunks.length === 0 || chunks.some(({ words }) => !PLACEHOLDERS.has(words.join(' ')));
}
const PLACEHOLDERS: ReadonlySet<string> = new Set(joinWordList(placeholders));

/** Words of a quotation, repeated, say nothing of what is asked about them. */
function onlyRepeats({ named, bindings }: Match, _: Clause, index: KnowledgeIndex): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  return (
    !named &&
    fillers.length > 0 &&
    fillers.every((b) => b.entities.every((id) => index.entities.get(id)?.types.includes('quotation')))
  );
}

/** A question must name something of the fact beside its relation, unless the fact is about the main event or the only one. */
function isUnanchored(match: Match, _: Clause, index: KnowledgeIndex): boolean {
  return !(
    isCentral(match) ||
    isOfBriefing(match) ||
    isSoleOfItsVerb(match, index) ||
    match.asked.some((asked) => asked.among !== undefined || asked.named === true) ||
    match.bindings.some(
      (b) =>
        b.as === 'filler' ||
        (b.as === 'role' && b.chunks.every(namesOneRelation)) ||
        (b.as === 'relation' &&
          b.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'relation' && !s.verb))),
    )
  );
}

/** "Who apologised?", "Differ on what?": a verb for the one thing of its sort that is told; of an author's, for the two of them. */
function isSoleOfItsVerb(match: Match, index: KnowledgeIndex): boolean {
  const { fact, bindings } = match;
  const told = (relation: string): number => index.factsByKey.get(`r:${relation}`)?.length ?? 0;
  if (told(fact.definition.id) <= MAX_ANSWERS && isByItsVerb(match)) return true;
  return (
    told(fact.definition.id) === 1 &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        !b.contradicts &&
        b.chunks.some((chunk) =>
          chunk.senses.every(
            (s) => s.kind === 'relation' && (s.relation === fact.definition.id || told(s.relation) === 0),
          ),
        ),
    )
  );
}

/** "Who published this?": the verb alone says that the briefing itself is meant. */
function isOfBriefing({ fact, bindings }: Match): boolean {
  return (
    fact.definition.ofBriefing === true &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.every((chunk) =>
          chunk.senses.every((s) => s.kind !== 'relation' || s.relation === fact.definition.id),
        ),
    )
  );
}

/** "founder" is of one relation; "author" could be of several, and says too little alone. */
function namesOneRelation(chunk: Chunk): boolean {
  return new Set(chunk.senses.flatMap((sense) => (sense.kind === 'role' ? [sense.relation] : []))).size === 1;
}
