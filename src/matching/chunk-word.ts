import type { Degree } from '../language/language-data.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import type { Sense } from '../language/sense.ts';
import { type Chunk, entitiesOf, hasKind, isOptional } from '../understanding/chunk.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

type SenseOf<Kind extends Sense['kind']> = Extract<Sense, { kind: Kind }>;

/** What a chunk says by itself, whichever fact is tried. */
export interface ChunkWord {
  readonly relations: readonly SenseOf<'relation'>[];
  readonly roles: readonly SenseOf<'role'>[];
  readonly contraries: readonly SenseOf<'contrary'>[];
  /** Ids of what it can name. */
  readonly entities: readonly string[];
  readonly text: string;
  readonly degree: Degree | undefined;
  /** The sort that the word itself names, where the briefings have something of it. */
  readonly ownSort: SenseOf<'sort'> | undefined;
  readonly free: boolean;
  /** True where it may stay unexplained. */
  readonly optional: boolean;
  /** True where it has a verb whose subject is another role than that of the other verbs. */
  readonly done: boolean;
}

/** Reads the meanings of a chunk. */
export function readChunkWord(chunk: Chunk, index: KnowledgeIndex): ChunkWord {
  const relations: SenseOf<'relation'>[] = [];
  const roles: SenseOf<'role'>[] = [];
  const contraries: SenseOf<'contrary'>[] = [];
  let degree: Degree | undefined;
  for (const sense of chunk.senses) {
    if (sense.kind === 'relation') relations.push(sense);
    else if (sense.kind === 'role') roles.push(sense);
    else if (sense.kind === 'contrary') contraries.push(sense);
    else if (sense.kind === 'degree') degree ??= sense.degree;
  }
  return {
    relations,
    roles,
    contraries,
    entities: entitiesOf(chunk),
    text: chunk.words.join(' '),
    degree,
    ownSort: ownSort(chunk, index),
    free: hasKind(chunk, 'free'),
    optional: isOptional(chunk),
    done: relations.some((sense) => sense.doer !== undefined),
  };
}

function ownSort({ senses, words }: Chunk, { described }: KnowledgeIndex): SenseOf<'sort'> | undefined {
  if (!senses.some((sense) => sense.kind === 'sort')) return undefined;
  const lemmas = lemmasOf(words.join(' '));
  const own = senses.find(
    (sense): sense is SenseOf<'sort'> => sense.kind === 'sort' && lemmas.includes(sense.sort),
  );
  return own !== undefined && (described.get(own.key)?.size ?? 0) > 0 ? own : undefined;
}
