import { pointer } from '../language/en/pronouns.ts';
import { foldSpelling } from '../language/fold-spelling.ts';
import { isAmbiguousName } from '../language/gazetteer.ts';
import type { Sense } from '../language/sense.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import type { Token } from '../language/token.ts';
import type { WordReading } from './read-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "filed" and "hoping" are verbs, whatever else "file" and "hope" can be. */
export function dropNouns(senses: Sense[], { norm }: Token, { trie }: Vocabulary): void {
  const verbs = senses.filter((sense) => sense.kind === 'relation' && sense.verb);
  if (!/(?:ed|ing)$/.test(norm) || verbs.length === 0) return;
  if (norm.endsWith('ing') && verbs.some(hasDoer)) return;
  const own = trie.matchesAt([[norm]], 0)[0]?.senses ?? [];
  const kept = senses.filter(
    (sense) =>
      !(sense.kind === 'sort' || sense.kind === 'role' || (sense.kind === 'relation' && !sense.verb)) ||
      own.some((other) => other.key === sense.key),
  );
  senses.splice(0, senses.length, ...kept);
}

/** "the country hosting": such a participle stands for the noun, too. */
function hasDoer(sense: Sense): boolean {
  return sense.kind === 'relation' && sense.doer !== undefined;
}

/** "this report": where something is told of the briefing itself, the noun says of nothing else that it was reported. */
export function meanBriefing(senses: Sense[], before: Token | undefined, { ofBriefing }: Vocabulary): void {
  const isOwn = (sense: Sense): boolean => sense.kind === 'relation' && ofBriefing.has(sense.relation);
  if (before?.norm !== pointer || !senses.some(isOwn)) return;
  const kept = senses.filter((sense) => sense.kind !== 'relation' || isOwn(sense));
  senses.splice(0, senses.length, ...kept);
}

/** "the thorniest topic" is one among the thorny ones: an epithet says nothing only as it stands. */
export function dropGraded(
  senses: Sense[],
  { norm }: Token,
  { corrections }: WordReading,
  { trie }: Vocabulary,
): void {
  if (!senses.some(({ kind }) => kind === 'epithet')) return;
  const written = [norm, foldSpelling(norm), ...corrections];
  const own = trie.matchesAt([written], 0)[0]?.senses ?? [];
  const kept = senses.filter(
    (sense) =>
      sense.kind !== 'epithet' || own.some(({ kind, key }) => kind === 'epithet' && key === sense.key),
  );
  senses.splice(0, senses.length, ...kept);
}

/** A misspelt word is rarely one that carries no content. */
export function preferContent(senses: Sense[]): void {
  const content = senses.filter((sense) => sense.kind !== 'free' && sense.kind !== 'light');
  if (content.length > 0) senses.splice(0, senses.length, ...content);
}

/** "the session": where a briefing has things of the very sort, the word means no other sort, but those it belongs to. */
export function dropOtherSorts(senses: Sense[], forms: readonly string[], { sorts }: Vocabulary): void {
  const own = forms.find(
    (form) => sorts.has(form) && senses.some((s) => s.kind === 'sort' && s.sort === form),
  );
  if (own === undefined) return;
  const kept = senses.filter((sense) => sense.kind !== 'sort' || isSortOf(own, sense.sort));
  senses.splice(0, senses.length, ...kept);
}

/** A word that the language knows is a well-known name only where nothing else explains it. */
export function dropWrongAbsents(
  senses: readonly Sense[],
  token: Token,
  { writesCapitals = false }: Vocabulary,
): readonly Sense[] {
  const others = senses.filter((sense) => sense.kind !== 'absent');
  if (isAmbiguousName(token.norm) && others.length < senses.length) {
    if (token.text === token.norm && writesCapitals) return others;
    if (others.every((sense) => sense.kind === 'free'))
      return senses.filter((sense) => sense.kind === 'absent');
  }
  if (others.every((sense) => sense.kind === 'gloss')) return senses;
  return others.some((sense) => sense.kind === 'entity') || token.text === token.norm ? others : senses;
}
