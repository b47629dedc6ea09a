import { beForms } from '../language/en/auxiliaries.ts';
import { placePrepositions } from '../language/en/preposition-uses.ts';
import { subjectPronouns } from '../language/en/pronouns.ts';
import type { Operator } from '../language/language-data.ts';
import { type Chunk, hasContent, hasKind, isFree, type Phrase } from './chunk.ts';
import {
  askOf,
  clauseOperator,
  hasVerbAhead,
  isAdverb,
  isAttributing,
  isGoing,
  isJoin,
  isName,
  isVerbOnly,
  namesEvent,
} from './chunk-forms.ts';
import type { Ask } from './clause.ts';

/** A run of content chunks, with possessives inside it, is one phrase. */
export function readPhrase(reader: Reader, start: number, asked = false): number {
  let end = start;
  const run: Chunk[] = [];
  let pointing = false;
  while (end < reader.chunks.length) {
    const chunk = reader.chunks[end] as Chunk;
    if (chunk.possessive) {
      const owner = run.at(-1);
      if (owner !== undefined) run[run.length - 1] = { ...owner, possessor: true };
      end++;
      continue;
    }
    if (run.at(-1)?.possessor === true && chunk.words[0] === 'own') {
      end++;
      continue;
    }
    if (!standsInPhrase(chunk)) break;
    if (isDeterminer(reader.chunks, end)) {
      pointing = true;
      end++;
      continue;
    }
    if (run.length > 0 && (isVerbOnly(chunk) || isAdverb(chunk) || isSubjectPronoun(chunk))) break;
    if (run.length > 0 && hasKind(chunk, 'ask')) break;
    if (asked && startsSubject(chunk, run.at(-1), reader.chunks.slice(end + 1))) break;
    const next = reader.chunks[end + 1];
    const leads = PLACE_PREPOSITIONS.has(reader.preposition) || isGoing(reader.chunks[end - 1]);
    const isPlace = (leads && next?.possessive !== true) || (next !== undefined && namesEvent(next));
    run.push(isPlace ? withoutMetonyms(chunk) : chunk);
    end++;
    if (isVerbOnly(chunk) || isAdverb(chunk)) break;
  }
  const isVerb = run.length === 1 && (isVerbOnly(run[0] as Chunk) || isAdverb(run[0] as Chunk));
  const position = isVerb ? 'none' : (reader.joined ?? positionOf(reader));
  const next = reader.chunks[end];
  reader.phrases.push({
    chunks: run,
    preposition: isVerb ? '' : reader.preposition,
    position,
    group: reader.group,
    excluded: reader.excluding && !isVerb,
    apposed: reader.comma && !isVerb,
    alternative: reader.or && !isVerb,
    ...(pointing ? { pointing } : {}),
  });
  reader.comma = next?.words[0] === ',' && !isVerb;
  reader.or = false;
  if (isVerb && isAttributing(run[0] as Chunk) && hasVerbAhead(reader.chunks.slice(end))) {
    reader.embedded = true;
    reader.verbSeen = false;
  } else if (isVerb) reader.verbSeen = true;
  else if (reader.preposition === '' && !reader.excluding) reader.subjectSeen = true;
  const continues = next !== undefined && isJoin(next);
  if (!continues) {
    reader.preposition = '';
    reader.excluding = false;
  }
  reader.joined = continues && !isVerb ? position : undefined;
  return end;
}

/** Neither a preposition, though it may be short for a verb, nor a word that asks or changes what is asked. */
export function standsInPhrase(chunk: Chunk): boolean {
  if (isFree(chunk) || hasKind(chunk, 'preposition')) return false;
  return hasContent(chunk) || (askOf(chunk) === undefined && clauseOperator(chunk) === undefined);
}

function positionOf(reader: Reader): Phrase['position'] {
  if (reader.preposition !== '') return 'none';
  if (reader.embedded) return reader.verbSeen ? 'object' : 'subject';
  if (followsSaying(reader)) return 'subject';
  if (reader.inverted && reader.verbSeen && !reader.subjectSeen && reader.asks[0]?.word !== 'who')
    return 'none';
  if (reader.inverted) return reader.subjectSeen || reader.verbSeen ? 'object' : 'subject';
  if (reader.verbFirst && !reader.subjectSeen) return 'subject';
  if (reader.verbSeen) return 'object';
  return hasVerbAhead(reader.chunks) && reader.asks.length === 0 ? 'subject' : 'none';
}

/** "What said X about Y?" */
function followsSaying({ asks, subjectSeen, phrases }: Reader): boolean {
  return asks[0]?.word === 'what' && !subjectSeen && phrases.at(-1)?.chunks.some(isAttributing) === true;
}

/** "in Paris" is the city, not France's government. */
function withoutMetonyms(chunk: Chunk): Chunk {
  const senses = chunk.senses.filter((sense) => !(sense.kind === 'entity' && sense.metonym === true));
  return senses.length === chunk.senses.length ? chunk : { ...chunk, senses };
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(placePrepositions);

/** "which topics they discuss": behind a noun begins the subject of a verb. */
function isSubjectPronoun({ words, senses }: Chunk): boolean {
  return SUBJECTS.has(words.join(' ')) && senses.some((sense) => sense.kind === 'pronoun');
}
/** "which organisations Russia has": so does a name, where a verb comes after it. */
function startsSubject(chunk: Chunk, before: Chunk | undefined, after: readonly Chunk[]): boolean {
  return (
    before !== undefined &&
    before.possessor !== true &&
    !isName(before) &&
    isName(chunk) &&
    after[0]?.possessive !== true &&
    hasVerbAhead(after)
  );
}
const SUBJECTS: ReadonlySet<string> = new Set(subjectPronouns);

/** "this" before a noun does not point back by itself; "Is that X's job?" does. */
function isDeterminer(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, next, after] = chunks.slice(at, at + 3);
  return (
    DEMONSTRATIVES.has(chunk?.words.join(' ') ?? '') &&
    next !== undefined &&
    hasContent(next) &&
    !isVerbOnly(next) &&
    !(
      after?.possessive === true &&
      isName(next) &&
      chunks.slice(Math.max(0, at - 2), at).some(({ words }) => beForms.has(words[0] ?? ''))
    )
  );
}
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those']);

export interface Reader {
  readonly chunks: readonly Chunk[];
  readonly asks: Ask[];
  readonly phrases: Phrase[];
  readonly operators: Operator[];
  inverted: boolean;
  /** True where the verb stands right behind a question word that cannot be its subject: "on what agree they". */
  readonly verbFirst: boolean;
  verbSeen: boolean;
  subjectSeen: boolean;
  preposition: string;
  group: number;
  /** The position of the phrase that "and" or a comma now continues. */
  joined: Phrase['position'] | undefined;
  excluding: boolean;
  /** True after a verb of saying: what follows is a clause of its own. */
  embedded: boolean;
  /** True right after a phrase and a comma. */
  comma: boolean;
  /** True right after "or". */
  or: boolean;
}
