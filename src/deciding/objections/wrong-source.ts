import { announcingVerbs, explainingVerbs } from '../../language/en/speech-acts.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { Match } from '../../matching/match.ts';
import type { Chunk } from '../../understanding/chunk.ts';
import { isFormOf } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { isAttributed, namesSaying, namesSource } from '../match-traits.ts';
import type { Objections } from './objection.ts';

/** What is asked of somebody's word is told of the matter, or what is asked of the matter by somebody's word. */
export const WRONG_SOURCE: Objections = { any: [lacksSource, isUnattributed, isBareSaying, announcesMatter] };

/**
 * "Who announced the treaty?" is not told by who spoke about it, nor "did X explain the discrepancies?" by X's having said that there
 * are some.
 */
function announcesMatter({ fact, bindings, asked }: Match, { chunks, phrases }: Clause): boolean {
  const verbs = bindings.flatMap((b) =>
    b.as === 'relation' && (b.attributes || fact.definition.attributes === true) ? b.chunks : [],
  );
  return verbs.some((verb) => {
    const object = phrases.find(
      (phrase) =>
        phrase.preposition === '' &&
        phrase.position === 'object' &&
        chunks.indexOf(phrase.chunks[0] as Chunk) > chunks.indexOf(verb),
    );
    const said = bindings.some(
      (b) =>
        b.as === 'filler' &&
        (fact.definition.attributes !== true || b.role.name !== CONTENT) &&
        b.chunks.some((c) => object?.chunks.includes(c)),
    );
    const asksSpeaker = fact.definition.attributes === true || asked.some(({ role }) => role.name === SOURCE);
    const list = asksSpeaker ? ANNOUNCING : EXPLAINING;
    return said && isFormOf(verb, list) && !saysThat(verb, chunks);
  });
}
const CONTENT = 'content';
const SOURCE = 'source';
const ANNOUNCING: ReadonlySet<string> = new Set(joinWordList(announcingVerbs));
const EXPLAINING: ReadonlySet<string> = new Set(joinWordList(explainingVerbs));

/** "explain that", "explain why" */
function saysThat(verb: Chunk, chunks: readonly Chunk[]): boolean {
  return SAYING_THAT.has(chunks[chunks.indexOf(verb) + 1]?.words[0] ?? '');
}
const SAYING_THAT: ReadonlySet<string> = new Set(['that', 'why', 'how', ':']);

/** A word of saying, of nobody who is named or asked for. */
function lacksSource(match: Match): boolean {
  return namesSaying(match) && !namesSource(match);
}

/** Who vouches for a fact has no part in it, and is named or asked for only as the one whose word it is. */
function isUnattributed(match: Match): boolean {
  return namesSource(match) && !isAttributed(match);
}

/** "When did X speak?": that X vouches for a fact does not make the fact what is asked about. */
function isBareSaying(match: Match): boolean {
  const { asked, bindings } = match;
  return (
    namesSaying(match) &&
    asked.every(({ role }) => role.name !== 'source') &&
    bindings.every(
      (b) =>
        b.as === 'free' ||
        (b.as === 'relation' && b.attributes) ||
        (b.as === 'filler' && b.role.name === 'source'),
    )
  );
}
