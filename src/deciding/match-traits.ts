import type { Match } from '../matching/match.ts';

/** A word of the clause says the opposite of what the fact tells. */
export function contradicts({ bindings }: Match): boolean {
  return bindings.some((b) => b.as === 'relation' && b.contradicts);
}

/** A word of saying stands in the clause: "said", "announced". */
export function namesSaying({ bindings }: Match): boolean {
  return bindings.some((b) => b.as === 'relation' && b.attributes);
}

/** Words of saying are explained by a fact only where the question names, or asks for, whose word it is. */
export function namesSource({ bindings, asked }: Match): boolean {
  return (
    bindings.some((b) => b.as === 'filler' && b.role.name === 'source') ||
    asked.some(({ role }) => role.name === 'source')
  );
}

/** Somebody's word is named as such: by a word of saying or "according to". */
export function isAttributed(match: Match): boolean {
  return (
    namesSaying(match) ||
    match.bindings.some((b) => b.as === 'filler' && b.role.name === 'source' && b.introduced)
  );
}

/** A fact about the event that the briefing is about: "what will they discuss?" needs to name nothing. */
export function isCentral({ fact }: Match): boolean {
  const main = fact.briefing.mainEvent;
  return main !== undefined && Object.values(fact.fact.roles).some((ids) => ids.includes(main));
}
