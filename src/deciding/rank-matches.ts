import { answersOf, asksForOthers, membersOf } from '../matching/asked-fillers.ts';
import type { IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Binding, Match } from '../matching/match.ts';
import { hasKind } from '../understanding/chunk.ts';
import { isParticiple } from '../understanding/chunk-forms.ts';
import { isPluralAsk } from './is-filled.ts';

/**
 * Named relations first, then the fact that says the least beside what was asked; of equal ones, those of relations that
 * the author defined.
 */
export function rank(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  return matches
    .map((match) => ({ match, score: scoreOf(match) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.match.fact.authored) - Number(a.match.fact.authored) ||
        a.match.fact.index - b.match.fact.index,
    )
    .map(({ match }) => match);
}

function scoreOf(match: Match): number {
  let score = match.named ? 8 : 0;
  const lent = new Set<IndexedRole>();
  for (const b of match.bindings) {
    if ((b.as === 'relation' && !b.attributes) || (b.as === 'role' && !namesThing(b))) score += 2;
    if (b.as !== 'filler') continue;
    if (b.proofs.length === 0) score++;
    if (b.role.lentBy !== undefined) lent.add(b.role);
    // "the council began": a bare noun is what begins before it is where something does.
    if (!b.introduced && isCircumstance(b.role) && !isDoer(b.role, match)) score--;
  }
  if (match.asked.some((asked) => asked.role.own.length > 0)) score += 4;
  for (const { role } of match.asked) if (role.lentBy !== undefined) score -= 3;
  return score - match.unasked.length * 8 - (isToldAsPast(match) ? 1 : 0) - lent.size;
}

/** "The cut" that a fact is about is what a word means, rather than a role of another fact that it could name. */
function namesThing({ chunks }: Binding): boolean {
  return chunks.some((chunk) => hasKind(chunk, 'entity'));
}

/** "Who spoke about it?" is about what was said rather than about what is to be discussed. */
function isToldAsPast({ fact, bindings }: Match): boolean {
  return (
    fact.fact.modality === 'planned' &&
    bindings.some((b) => b.as === 'relation' && !b.contradicts && b.chunks.some(isParticiple))
  );
}

/** The subject of the very verb that names the relation: who receives, of what is sent to somebody. */
function isDoer({ name }: IndexedRole, { bindings, fact }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      b.chunks.some(({ senses }) =>
        senses.some((s) => s.kind === 'relation' && s.doer === name && fact.relations.has(s.relation)),
      ),
  );
}

/** A role that only prepositions introduce, of no date. */
function isCircumstance({ definition, prepositions }: IndexedRole): boolean {
  return definition.position === undefined && prepositions.size > 0 && !definition.kinds.includes('date');
}

/** Those that leave the fewest chunks unexplained: none, unless that is allowed. */
export function fewestLeftOver(matches: readonly Match[], { mechanisms }: KnowledgeIndex): readonly Match[] {
  if (mechanisms.coverage) return matches;
  const least = Math.min(...matches.map(({ unbound }) => unbound.length));
  return matches.filter(({ unbound }) => unbound.length === least);
}

/** A plain "the meeting" is the main one, unless the question says which. */
export function preferMainEvent(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const main = matches.filter((match) => {
    const described = match.fact.definition.describes;
    return (
      described !== undefined &&
      match.fact.briefing.mainEvent !== undefined &&
      match.fact.fact.roles[described]?.includes(match.fact.briefing.mainEvent)
    );
  });
  if (
    main.length === 0 ||
    matches.some(
      (match) => match.asked.some((asked) => isPluralAsk(asked.ask)) || asksForOthers(match, index),
    )
  )
    return matches;
  const relation = main[0]?.fact.definition.id;
  const others = matches.filter(({ fact }) => fact.definition.id !== relation);
  const ofCompany = matches.filter(
    (match) => match.asked.length > 0 && !others.includes(match) && namesCompany(match, index),
  );
  if (ofCompany.length > 0) return [...ofCompany, ...others];
  return matches.filter(
    (match) => others.includes(match) || main.includes(match) || namesItsEvent(match, index),
  );
}

/** "When will X meet Y?": a fact on these two, and on nobody else. */
function namesCompany({ fact, bindings }: Match, index: KnowledgeIndex): boolean {
  return fact.roles.some((role) => {
    const company = new Set(role.own.flatMap((id) => membersOf(id, index)));
    const named = bindings.flatMap((b) => (b.as === 'filler' && b.role === role ? b.chunks : []));
    const isNamed = (id: string): boolean =>
      named.some(({ senses }) => senses.some((s) => s.kind === 'entity' && s.entity === id));
    return role.lentBy === undefined && company.size > 1 && [...company].every(isNamed);
  });
}

/** "The hosts" are those of the main event, where others were the hosts of another. */
export function preferOfMainEvent(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const isOfMain = ({ fact, bindings }: Match): boolean | undefined => {
    const main = fact.briefing.mainEvent;
    const events = bindings
      .flatMap((b) => (b.as === 'filler' ? b.proofs : []))
      .flatMap((id) => {
        const proof = index.factById.get(id);
        const described = proof?.definition.describes ?? '';
        const isOfEvent = proof?.definition.roles[described]?.kinds.includes('event') === true;
        return isOfEvent ? [proof?.fact.roles[described] ?? []] : [];
      });
    return main === undefined || events.length === 0 ? undefined : events.some((ids) => ids.includes(main));
  };
  return matches.some((match) => isOfMain(match) === true)
    ? matches.filter((match) => isOfMain(match) !== false)
    : matches;
}

/** How much the main event did or took goes before how much another did in its place, where the question names none. */
export function preferAmountOfMainEvent(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const mains = matches.flatMap(({ fact, asked }) => {
    const { mainEvent } = fact.briefing;
    const role = mainEvent === undefined ? undefined : fact.roles.find(({ own }) => own.includes(mainEvent));
    const isAmount = asked.some((one) => one.role.definition.kinds.includes('quantity'));
    return role === undefined || !isAmount ? [] : [{ definition: fact.definition, main: role }];
  });
  const isOfOther = ({ fact, bindings }: Match): boolean =>
    mains.some(({ definition, main }) => {
      const own = fact.roles.find(({ name }) => name === main.name)?.own ?? [];
      return (
        definition === fact.definition &&
        own.length > 0 &&
        own.every((id) => !main.own.includes(id) && index.entities.get(id)?.kind === 'event') &&
        !bindings.some((b) => b.as === 'filler' && b.role.name === main.name)
      );
    });
  const left = matches.filter((match) => !isOfOther(match));
  return left.length === 0 ? matches : left;
}

function namesItsEvent(match: Match, index: KnowledgeIndex): boolean {
  return match.bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.role.name === match.fact.definition.describes &&
      b.chunks.some((chunk) =>
        chunk.senses.some((s) => s.kind === 'entity' && index.entities.get(s.entity)?.kind === 'event'),
      ),
  );
}

/** "Who will X meet?" is answered by the smallest company that X is in. */
export function fewestOthers(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const others = matches.filter((match) => asksForOthers(match, index));
  if (others.length === 0) return matches;
  const size = (match: Match): number => answersOf(match, index).length;
  const least = Math.min(...others.map(size));
  return others.filter((match) => size(match) === least);
}

/** Without a word that names the relation, all the facts that fit must be of one relation. */
export function soleRelation(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const best = matches[0];
  if (best === undefined || !index.mechanisms.unnamedRelations) return [];
  const filled = matches.filter((match) => match.asked.every((asked) => asked.role.own.length > 0));
  const pool = filled.length > 0 ? filled : matches;
  if (pool.every((match) => sameFamily(match, pool[0] as Match))) return pool;
  return filled.length > 0 && agree(filled, index) ? filled.slice(0, 1) : [];
}

/** Different relations that give the same answer prove it together. */
function agree(matches: readonly Match[], index: KnowledgeIndex): boolean {
  const answers = matches.map((match) => [...new Set(answersOf(match, index))].sort().join());
  return (
    answers[0] !== '' &&
    answers.every((answer) => answer === answers[0]) &&
    matches.every((match) => match.asked.length > 0)
  );
}

export function sameFamily(a: Match, b: Match): boolean {
  if (a.fact.definition.id === b.fact.definition.id) return true;
  return [...a.fact.relations].some((relation) => b.fact.relations.has(relation));
}

export function sameAsked(a: Match, b: Match): boolean {
  return a.asked.map((asked) => asked.role.name).join() === b.asked.map((asked) => asked.role.name).join();
}

/**
 * "How many scholarships will X grant?" is told by the fact on all of them, not by those on some, where they agree in
 * what else they say.
 */
export function preferTotals(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  return matches.filter(
    (match) => !matches.some((other) => other !== match && isTotalOf(other, match, index)),
  );
}

function isTotalOf(total: Match, part: Match, index: KnowledgeIndex): boolean {
  const [asked, ...others] = total.asked;
  if (asked === undefined || others.length > 0 || !sameAsked(total, part)) return false;
  if (total.fact.definition !== part.fact.definition || !asked.role.definition.asks.includes('how many'))
    return false;
  // How much it is of one or the other tells them apart from nothing.
  const rolesOf = ({ fact }: Match): readonly string[] =>
    fact.roles.flatMap(({ name, definition, own, lentBy }) =>
      lentBy !== undefined || own.length === 0 || definition.kinds.includes('quantity') ? [] : [name],
    );
  const namesIn = ({ fact: { fact } }: Match, role: string): string | undefined =>
    fact.roles[role]?.map((id) => index.entities.get(id)?.name ?? id).join();
  const [whole, narrowed] = [rolesOf(total), rolesOf(part)];
  return (
    narrowed.length > whole.length && whole.every((name) => namesIn(total, name) === namesIn(part, name))
  );
}
