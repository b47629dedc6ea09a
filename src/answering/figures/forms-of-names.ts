import type { Entity } from '../../briefing/model.ts';
import { formsOf } from '../../language/build-lexicon.ts';
import { withoutArticle } from '../../language/empty-words.ts';
import { splitPhrase } from '../../language/word-phrases.ts';

const nameForms = new WeakMap<Entity, readonly (readonly (readonly string[])[])[]>();

/** The names of a thing, each as the forms of its words, without the article that it begins with. */
export function formsOfNames(entity: Entity): readonly (readonly (readonly string[])[])[] {
  let known = nameForms.get(entity);
  if (known === undefined) {
    known = [entity.name, ...entity.aliases].map((name) =>
      withoutArticle(splitPhrase(name)).map((word) => formsOf(word)),
    );
    nameForms.set(entity, known);
  }
  return known;
}
