import type { Binding, Match } from '../matching/match.ts';

/** Where a word is the name of what one fact tells, it is no mere sort of what another tells. */
export function preferNamed(matches: readonly Match[]): readonly Match[] {
  const named = new Set(
    matches.flatMap((match) => match.bindings.flatMap((b) => (isByName(b) ? b.chunks : []))),
  );
  if (named.size === 0) return matches;
  const left = matches.filter((match) =>
    match.bindings.every(
      (b) =>
        b.as !== 'filler' ||
        isByName(b) ||
        b.chunks.length > 1 ||
        !b.chunks.some((chunk) => named.has(chunk)),
    ),
  );
  return left.length > 0 ? left : matches;
}

function isByName(binding: Binding): boolean {
  const chunk = binding.chunks[0];
  return (
    binding.as === 'filler' &&
    binding.chunks.length === 1 &&
    chunk?.senses.some((s) => s.kind === 'entity' && s.proper && binding.entities.includes(s.entity)) === true
  );
}
