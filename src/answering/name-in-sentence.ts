import type { Entity } from '../briefing/model.ts';

/** A name with its article, as it stands inside a sentence. */
export function nameInSentence({ name, article }: Pick<Entity, 'name' | 'article'>): string {
  return article === '' ? name : `${article} ${name}`;
}
