import type { IndexedFact } from '../matching/knowledge-index.ts';

/** "Prices rose by 5 per cent": a fact whose verb has what moves as its subject, by some amount, and nobody who moves it. */
export function movesItself({ definition }: IndexedFact): boolean {
  const roles = Object.values(definition.roles);
  return (
    roles.some(({ position, kinds }) => position === 'subject' && kinds.every((kind) => kind === 'topic')) &&
    roles.some(({ kinds }) => kinds.includes('quantity'))
  );
}
