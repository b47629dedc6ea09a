import type { Entity } from '../briefing/model.ts';
import { versionsOf } from '../language/entity-versions.ts';
import { parseNumber } from '../language/find-numbers.ts';
import type { Sense } from '../language/sense.ts';
import { holdsVersions } from '../language/version-range.ts';
import { type Chunk, isFree } from '../understanding/chunk.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { nameWordKey } from './label-entities.ts';
import { datesMatch, isDateSense } from './match-dates.ts';

/** How well chunks describe an entity: by which facts, and whether by a name of its own. */
export interface DescriptionMatch {
  readonly proofs: readonly string[];
  readonly named: boolean;
  /** True where it is described only by what its name contains. */
  readonly loose: boolean;
}

interface ChunkMatch extends Omit<DescriptionMatch, 'loose'> {
  /** True where the chunk only stands in the entity's name: "France" in the Russian-French council. */
  readonly involved: boolean;
  /** True where only the editor's gloss holds the word: it helps beside a word for the thing itself. */
  readonly glossed?: true;
}

/** A matter is meant where what it is about is named; an organisation or event needs a word for itself. */
export function isMatter(entity: Entity | undefined): boolean {
  return entity?.kind === 'topic' || entity?.kind === 'document';
}

/** "next" says which event, not that it is one. */
function isOrder(chunk: Chunk): boolean {
  return chunk.senses.every((sense) => sense.kind === 'operator' || sense.kind === 'free');
}

/** How many there are is checked on the whole set; a figure of the briefing may be written like it. */
function isNumber({ senses }: Chunk, { entities }: KnowledgeIndex): boolean {
  return (
    senses.some(isCardinal) &&
    senses.every(
      (sense) =>
        isCardinal(sense) || (sense.kind === 'entity' && entities.get(sense.entity)?.kind === 'quantity'),
    )
  );
}

function isCardinal(sense: Sense): boolean {
  return sense.kind === 'number' && !sense.ordinal;
}

/** "senior" says nothing of a minister: true where a chunk is such a word, and the entity of a sort that it stands before. */
function isEpithet(chunk: Chunk, id: string, index: KnowledgeIndex): boolean {
  for (const sense of chunk.senses)
    if (sense.kind === 'epithet' && index.labels.get(id)?.has(sense.key) === true) return true;
  return false;
}

/**
 * Whether all the chunks describe an entity, by its name, its sort, or facts other than `exceptFact` (a fact does
 * not prove its own holder). Two chunks that rest on facts must be able to rest on the same one.
 */
export function describeEntity(
  chunks: readonly Chunk[],
  id: string,
  index: KnowledgeIndex,
  exceptFact: string | undefined,
): DescriptionMatch | undefined {
  let common: readonly string[] | undefined;
  let named = false;
  const entity = index.entities.get(id);
  const isEvent = entity?.kind === 'event';
  let explained = 0;
  let ordered = 0;
  let loose = true;
  let glossed = false;
  let sorted = false;
  let headed = isMatter(entity);
  for (const chunk of chunks) {
    if (chunks.length > 1 && isNumber(chunk, index)) continue;
    if (isEpithet(chunk, id, index)) continue;
    const match = describeByChunk(chunk, id, index, exceptFact);
    if (match === undefined) {
      if (isFree(chunk)) continue;
      return undefined;
    }
    explained++;
    named ||= match.named;
    loose &&= match.involved;
    sorted ||= match.glossed !== true;
    if (isOrder(chunk)) ordered++;
    else headed ||= !match.involved && !(isEvent && match.proofs.length > 0);
    glossed ||= match.glossed === true;
    if (match.proofs.length === 0) continue;
    common = common === undefined ? match.proofs : common.filter((proof) => match.proofs.includes(proof));
    if (common.length === 0) return undefined;
  }
  if (explained === 0) return undefined;
  if (glossed && tellsName(chunks, id, index)) return { proofs: common ?? [], named, loose: false };
  if (!(headed || (ordered > 0 && ordered === explained)) || (glossed && !sorted)) return undefined;
  if (glossed && loose && common === undefined) {
    const restricting = chunks.filter((chunk) => !isEpithet(chunk, id, index));
    if (!describesPart(restricting, id, index)) return undefined;
  }
  return { proofs: common ?? [], named, loose };
}

/** "the shield against rockets": each word of the name, in whatever word. */
function tellsName(chunks: readonly Chunk[], id: string, index: KnowledgeIndex): boolean {
  return (index.nameWords.get(id) ?? []).some((name) =>
    name.every((word) => chunks.some(({ nameWord }) => nameWord?.some((key) => word.includes(key)))),
  );
}

/** "Arab states": of what a matter involves, one thing must be both. */
function describesPart(chunks: readonly Chunk[], id: string, index: KnowledgeIndex): boolean {
  return (index.entities.get(id)?.involves ?? []).some(
    (part) =>
      describeEntity(chunks, part, index, undefined) !== undefined || describesPart(chunks, part, index),
  );
}

function describeByChunk(
  chunk: Chunk,
  id: string,
  index: KnowledgeIndex,
  exceptFact: string | undefined,
): ChunkMatch | undefined {
  const labels = index.labels.get(id);
  let byFacts: readonly string[] | undefined;
  let involved = false;
  let glossed = false;
  let byGloss = true;
  for (const sense of chunk.senses) {
    if (sense.kind === 'epithet') continue;
    if (isDateSense(sense)) {
      const date = index.entities.get(id)?.date;
      if (date !== undefined && datesMatch(sense, date)) return { proofs: [], named: true, involved: false };
      continue;
    }
    if (sense.kind === 'version') {
      const entity = index.entities.get(id);
      if (entity !== undefined && holdsVersions(versionsOf(entity), sense.version))
        return { proofs: [], named: true, involved: false };
      continue;
    }
    if (sense.kind === 'number') {
      const entity = index.entities.get(id);
      if (entity?.kind === 'quantity' && parseNumber(entity.name.toLowerCase()) === sense.number)
        return { proofs: [], named: true, involved: false };
      continue;
    }
    const description = labels?.get(sense.key);
    if (description === 'itself')
      return { proofs: [], named: sense.kind === 'entity' && sense.entity === id, involved: false };
    if (description === 'involved') involved = true;
    if (description === 'gloss') glossed = true;
    if (description === undefined || description === 'involved' || description === 'gloss') continue;
    const proofs = description.filter((fact) => fact !== exceptFact);
    if (proofs.length === 0) continue;
    byFacts = [...(byFacts ?? []), ...proofs];
    byGloss &&= sense.kind === 'gloss';
  }
  glossed ||= !involved && chunk.nameWord?.some((word) => labels?.has(nameWordKey(word))) === true;
  if (byFacts !== undefined)
    return byGloss
      ? { proofs: byFacts, named: false, involved: true, glossed: true }
      : { proofs: byFacts, named: false, involved: false };
  if (glossed) return { proofs: [], named: false, involved: true, glossed };
  return involved ? { proofs: [], named: false, involved } : undefined;
}
