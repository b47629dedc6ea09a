import { answersIn } from '../deciding/remember.ts';
import type { IndexedRole } from '../matching/knowledge-index.ts';
import { answeredIn, namingChunks, toldFacts } from './assess-fit.ts';
import type { Considered } from './briefing-engine.ts';
import type { JoinedEntities } from './join-entities.ts';

/** True where two briefings answer a question about the same thing: one that it names, else one that the facts are of. */
export function areRelated(a: Considered, b: Considered, joined: JoinedEntities): boolean {
  const named = shareNames(a, b, joined);
  if (named !== undefined) return named;
  const [first] = toldFacts(a);
  const [second] = toldFacts(b);
  if (first === undefined || second === undefined || first.definition.id !== second.definition.id)
    return false;
  const answers = new Set([...answerKeys(a, joined), ...answerKeys(b, joined)]);
  const shared = first.roles.flatMap((role) => {
    const other = second.roles.find(({ name }) => name === role.name);
    const mine = properKeys(a, role, joined).filter((key) => !answers.has(key));
    const theirs = other === undefined ? [] : properKeys(b, other, joined).filter((key) => !answers.has(key));
    return mine.length === 0 || theirs.length === 0 ? [] : [mine.some((key) => theirs.includes(key))];
  });
  return shared.length > 0 ? shared.every(Boolean) : shareMainEvent(a, b, joined);
}

/** Whether words of the question name the same thing in both; undefined where none names anything in both. */
function shareNames(a: Considered, b: Considered, joined: JoinedEntities): boolean | undefined {
  const names = namedKeys(a, joined);
  const others = namedKeys(b, joined);
  const same = [...names].flatMap(([words, keys]) => {
    const known = others.get(words);
    return known === undefined ? [] : [[...keys].some((key) => known.has(key))];
  });
  return same.length === 0 ? undefined : same.every(Boolean);
}

/** The words of a question that are names → what they name. */
function namedKeys(considered: Considered, joined: JoinedEntities): ReadonlyMap<string, ReadonlySet<string>> {
  const id = idOf(considered);
  const named = new Map<string, ReadonlySet<string>>();
  for (const { words, senses } of namingChunks(considered)) {
    const entities = senses.flatMap((sense) => (sense.kind === 'entity' ? [sense.entity] : []));
    const proper = entities.filter((entity) => joined.isProper(id, entity));
    if (proper.length > 0)
      named.set(words.join(' '), new Set(proper.map((entity) => joined.keyOf(id, entity))));
  }
  return named;
}

function properKeys(considered: Considered, { own }: IndexedRole, joined: JoinedEntities): readonly string[] {
  const id = idOf(considered);
  const { entities } = considered.engine.index;
  return own
    .flatMap((entity) => [entity, ...(entities.get(entity)?.members ?? [])])
    .filter((entity) => joined.isProper(id, entity))
    .map((entity) => joined.keyOf(id, entity));
}

function shareMainEvent(a: Considered, b: Considered, joined: JoinedEntities): boolean {
  const [mine, theirs] = [a, b].map((considered) => {
    const event = considered.engine.briefing?.mainEvent;
    return event === undefined ? undefined : joined.keyOf(idOf(considered), event);
  });
  return mine !== undefined && mine === theirs;
}

/** True where two briefings say the same. */
export function agree(a: Considered, b: Considered, joined: JoinedEntities): boolean {
  if (polarityOf(a) !== polarityOf(b)) return false;
  if (polarityOf(a) !== '') return true;
  const [mine, theirs] = [answerKeys(a, joined), answerKeys(b, joined)];
  return mine.size > 0 && mine.size === theirs.size && [...mine].every((key) => theirs.has(key));
}

/** The yes and no that the questions of a message are answered with. */
function polarityOf(considered: Considered): string {
  return answeredIn(considered)
    .map((decision) =>
      decision.kind === 'corrected' ? 'no' : 'polarity' in decision ? decision.polarity : '',
    )
    .join(' ')
    .trim();
}

function answerKeys(considered: Considered, joined: JoinedEntities): ReadonlySet<string> {
  const { engine } = considered;
  const ids = answeredIn(considered).flatMap((decision) => answersIn(decision, engine.index));
  return new Set(ids.map((entity) => joined.keyOf(idOf(considered), entity)));
}

function idOf({ engine }: Considered): string {
  return engine.briefing?.id ?? '';
}
