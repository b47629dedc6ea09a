import type { NamePart } from '../language/language-data.ts';
import { answersOf, membersOf } from '../matching/asked-fillers.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/** "Longuet's first name?": decides whose name is meant as "who is …" would, then gives the part; else undefined. */
export function decideNamePart(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const phrases = [
    ...clause.phrases,
    ...clause.asks.flatMap((ask) => (ask.phrase === undefined ? [] : [ask.phrase])),
  ];
  const part = firstPart(phrases);
  if (
    part === undefined ||
    clause.asks.some((ask) => ask.word === 'how many') ||
    clause.asks.some(
      (ask) => ask.phrase !== undefined && !ask.phrase.chunks.some((chunk) => partOf(chunk) !== undefined),
    )
  )
    return undefined;
  const rest = phrases
    .map(withoutPart)
    .filter((phrase) => phrase.chunks.some((chunk) => hasContent(chunk) || chunk.senses.length === 0));
  if (!rest.some((phrase) => phrase.chunks.some((chunk) => hasContent(chunk) && !isOptional(chunk))))
    return { kind: 'unknown', missing: [], about: [] };
  if (!rest.some((phrase) => phrase.chunks.some((chunk) => namesPerson(chunk, index))))
    return nameOfThing(rest, clause, index, decide);
  const plain = rest.map((phrase) => ({ ...phrase, preposition: '', position: 'none' as const }));
  const each = plain.every((phrase) => namesOnePerson(phrase, index))
    ? plain.map((phrase) => [phrase])
    : [plain];
  const decisions = each.map((wanted) =>
    decide({
      ...clause,
      kind: 'ask',
      asks: [{ word: 'who', position: 'any', preposition: '' }],
      phrases: wanted,
    }),
  );
  const people = decisions.flatMap((decision) => peopleOf(decision, index));
  if (people.length === 0)
    return decisions.some((decision) => unnamed(decision, index))
      ? { kind: 'unknown', missing: [], about: [] }
      : undefined;
  const values = people.map((id) => ({ id, value: partOfName(index.entities.get(id)?.name ?? '', part) }));
  const only = values.length === 1 ? values[0] : undefined;
  const text =
    only !== undefined
      ? `The ${LABELS[part]} is ${only.value}.`
      : `${values.map(({ id, value }) => `${partOfName(index.entities.get(id)?.name ?? '', part === 'last' ? 'first' : 'last')}: ${value}`).join('; ')}.`;
  return { kind: 'computed', text, facts: decisions.flatMap(factsOf), entities: people };
}

/** "the name of the news agency": the one thing that the rest describes. */
function nameOfThing(
  rest: readonly Phrase[],
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  if (
    rest.some((phrase) =>
      phrase.chunks.some(
        (chunk) => hasKind(chunk, 'relation') && !hasKind(chunk, 'sort') && !hasKind(chunk, 'entity'),
      ),
    )
  )
    return undefined;
  const plain = rest.map((phrase) => ({ ...phrase, preposition: '', position: 'none' as const }));
  const decision = decide({ ...clause, kind: 'fragment', asks: [], phrases: plain });
  const entity =
    decision.kind === 'profile' && decision.entities.length === 1
      ? index.entities.get(decision.entities[0] ?? '')
      : undefined;
  if (entity === undefined || entity.unnamed || entity.kind === 'topic' || decision.kind !== 'profile')
    return undefined;
  return {
    kind: 'computed',
    text: `It is ${entity.article === '' ? '' : `${entity.article} `}${entity.name}.`,
    facts: decision.facts,
    entities: [entity.id],
  };
}

/** A word for people: a name, a post, a sort of person, or a pronoun that has been resolved. */
function namesPerson(chunk: Chunk, index: KnowledgeIndex): boolean {
  return chunk.senses.some((sense) => {
    if (sense.kind === 'sort')
      return (
        index.described.get(sense.key) !== undefined &&
        [...(index.described.get(sense.key) ?? [])].some((id) => index.entities.get(id)?.kind === 'person')
      );
    const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
    return entity?.kind === 'person' || entity?.types.includes('post') === true;
  });
}

/** "of Mr X and of Mr Y": each phrase is somebody's name. */
function namesOnePerson({ chunks }: Phrase, index: KnowledgeIndex): boolean {
  return (
    chunks.length === 1 &&
    chunks[0]?.senses.some((s) => s.kind === 'entity' && index.entities.get(s.entity)?.kind === 'person') ===
      true
  );
}

function partOf(chunk: Chunk): NamePart | undefined {
  for (const sense of chunk.senses) if (sense.kind === 'namePart') return sense.part;
  return undefined;
}

function firstPart(phrases: readonly Phrase[]): NamePart | undefined {
  for (const phrase of phrases)
    for (const chunk of phrase.chunks) {
      const part = partOf(chunk);
      if (part !== undefined) return part;
    }
  return undefined;
}

function withoutPart(phrase: Phrase): Phrase {
  return { ...phrase, chunks: phrase.chunks.filter((chunk) => partOf(chunk) === undefined) };
}

function peopleOf(decision: Decision, index: KnowledgeIndex): readonly string[] {
  const ids =
    decision.kind === 'profile'
      ? decision.entities
      : decision.kind === 'answered'
        ? decision.matches.flatMap((match) => answersOf(match, index))
        : [];
  const people = ids.flatMap((id) => membersOf(id, index));
  return [...new Set(people)].filter(
    (id) => index.entities.get(id)?.kind === 'person' && index.entities.get(id)?.unnamed === false,
  );
}

/** True where the answer is somebody whom the text does not name. */
function unnamed(decision: Decision, index: KnowledgeIndex): boolean {
  const ids =
    decision.kind === 'profile'
      ? decision.entities
      : decision.kind === 'answered'
        ? decision.matches.flatMap((m) => m.asked.flatMap((a) => a.role.own))
        : [];
  return (
    decision.kind === 'unknown' ||
    decision.kind === 'notStated' ||
    ids.some((id) => index.entities.get(id)?.unnamed === true)
  );
}

function factsOf(decision: Decision): readonly string[] {
  if (decision.kind === 'profile') return decision.facts;
  return decision.kind === 'answered' ? decision.matches.map((match) => match.fact.fact.id) : [];
}

const LABELS: Readonly<Record<NamePart, string>> = { first: 'first name', last: 'surname', full: 'name' };

function partOfName(name: string, part: NamePart): string {
  const words = name.split(' ');
  return part === 'full' ? name : ((part === 'first' ? words[0] : words.at(-1)) ?? name);
}
