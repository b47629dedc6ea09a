import type { Entity } from '../briefing/model.ts';
import { articles, auxiliaries } from '../language/en/auxiliaries.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, isFree } from '../understanding/chunk.ts';
import { clauseOperator, isJoin } from '../understanding/chunk-forms.ts';

/** Things of one kind that a question names side by side: "Libya, Syria and Iran", "the French and the Russian …". */
export interface Conjuncts {
  /** Positions of the chunks that are joined. */
  readonly at: readonly number[];
  /** Positions of all that belongs to the list: the things and what joins them. */
  readonly from: number;
  readonly to: number;
  readonly either: boolean;
}

/** The first list of two or more single chunks of one kind; undefined where there is none. */
export function findConjuncts(chunks: readonly Chunk[], index: KnowledgeIndex): Conjuncts | undefined {
  for (let start = 0; start < chunks.length; start++) {
    const kind = kindOf(chunks[start] as Chunk, index);
    if (kind === undefined) continue;
    const at = [start];
    let either = false;
    for (let i = start; ; ) {
      const next = nextConjunct(chunks, i);
      if (next === undefined || kindOf(chunks[next] as Chunk, index) !== kind) break;
      either ||= chunks.slice(i, next).some((chunk) => clauseOperator(chunk) === 'or');
      at.push(next);
      i = next;
    }
    const last = at.at(-1) ?? start;
    if (at.length > 1 && joinsProperly(chunks.slice(start, last + 1)))
      return { at, from: start, to: last + 1, either };
  }
  return undefined;
}

/** "Which of these …: A, B, C?": what is listed behind a colon or between dashes, of whatever kinds. */
export function findListed(chunks: readonly Chunk[]): Conjuncts | undefined {
  const start = chunks.findIndex(({ text }) => STARTS_LIST.has(text)) + 1;
  if (start === 0) return undefined;
  const at: number[] = [];
  let to = start;
  for (; to < chunks.length; to++) {
    const chunk = chunks[to] as Chunk;
    if (isThing(chunk)) at.push(to);
    else if (STARTS_LIST.has(chunk.text) || (!isJoin(chunk) && !isSkipped(chunk))) break;
  }
  const ends =
    chunks.slice(to).every(({ punctuation }) => punctuation) || STARTS_LIST.has(chunks[to]?.text ?? '');
  return at.length > 1 && ends ? { at, from: start, to, either: true } : undefined;
}

const STARTS_LIST: ReadonlySet<string> = new Set([':', '-', '–', '—']);

/** A name, of something that the briefing mentions or not. */
function isThing({ senses }: Chunk): boolean {
  return senses.some((s) => (s.kind === 'entity' && s.proper) || s.kind === 'absent');
}

/** A chunk list without all conjuncts but one. */
export function keepConjunct(chunks: readonly Chunk[], conjuncts: Conjuncts, kept: number): readonly Chunk[] {
  return chunks.filter((chunk, i) => {
    if (i < conjuncts.from) return clauseOperator(chunk) !== 'both' && !isEither(chunk);
    return i >= conjuncts.to || i === kept;
  });
}

function isEither(chunk: Chunk): boolean {
  return clauseOperator(chunk) === 'any' && !hasContent(chunk);
}

/** A comma alone may set off something else. */
function joinsProperly(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => isJoin(chunk) && !chunk.punctuation);
}

function nextConjunct(chunks: readonly Chunk[], from: number): number | undefined {
  let at = from + 1;
  let joined = false;
  while (at < chunks.length) {
    const chunk = chunks[at] as Chunk;
    if (isJoin(chunk)) joined = true;
    else if (!isSkipped(chunk)) break;
    at++;
  }
  return joined && at < chunks.length ? at : undefined;
}

/** Articles and titles say nothing of what they stand before. */
function isSkipped(chunk: Chunk): boolean {
  const [word = ''] = chunk.words;
  if (chunk.words.length > 1 || chunk.punctuation || auxiliaries.has(word)) return false;
  return articles.has(word) || (isFree(chunk) && clauseOperator(chunk) === undefined);
}

/** What may stand beside another in a list: names of one kind, nouns for sorts of things. */
function kindOf(chunk: Chunk, index: KnowledgeIndex): Entity['kind'] | 'sort' | 'post' | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind === 'absent') return 'place';
    // "Brussels" beside "Paris" is a city.
    if (sense.kind === 'entity' && sense.metonym) return 'place';
    const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
    if (entity !== undefined)
      return entity.types.includes('post') ? 'post' : isMatter(entity) ? 'topic' : entity.kind;
  }
  return chunk.senses.some((sense) => sense.kind === 'sort') ? 'sort' : undefined;
}

function isMatter(entity: Entity): boolean {
  return entity.kind === 'topic' || entity.kind === 'document';
}
