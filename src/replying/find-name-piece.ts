import { adjectiveOf, capitalOf, demonymOf, withCapital } from '../language/country-words.ts';
import { withDefiniteArticle } from '../language/en/articles.ts';
import { PEOPLE_ENDINGS } from '../language/en/indirect-speech.ts';
import { splitPhrase } from '../language/word-phrases.ts';
import { type Chunk, entitiesOf } from '../understanding/chunk.ts';
import { type Piece, piece, type Tag } from './piece.ts';
import { withArticle } from './render-fact.ts';
import type { WordingContext } from './wording.ts';

const NAMED: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);

/** The name of the one thing that a chunk names, or the adjective or the people where it was that; others keep the words of the question. */
export function findNamePiece(chunk: Chunk, word: string, { index }: WordingContext): Piece | undefined {
  const meant = new Set(entitiesOf(chunk));
  const called = [...meant].find((id) => splitPhrase(index.entities.get(id)?.name ?? '').join(' ') === word);
  if (meant.size > 1 && called === undefined) return undefined;
  for (const sense of chunk.senses) {
    if (sense.kind === 'absent') {
      const adjective = adjectiveOf(sense.name, word);
      if (adjective !== undefined) return adjectivePiece(word, adjective);
      if (sense.name.startsWith(chunk.text)) return piece(word, chunk.text, 'name');
      return sharesWord(chunk, sense.name)
        ? piece(word, withDefiniteArticle(sense.name), 'name')
        : piece(word, withCapital(word), ...(withCapital(word).endsWith('s') ? (['plural'] as const) : []));
    }
    if (sense.kind !== 'entity' || (called !== undefined && sense.entity !== called)) continue;
    const entity = index.entities.get(sense.entity);
    if (entity === undefined) continue;
    if (sense.metonym) {
      const capital = capitalOf(entity.country);
      if (capital?.toLowerCase() === word) return piece(word, capital, 'name');
      continue;
    }
    const demonym = demonymOf(entity.country);
    if (demonym?.toLowerCase() === word) return adjectivePiece(word, demonym);
    if (demonym !== undefined && `${demonym.toLowerCase()}s` === word)
      return piece(word, `${demonym}s`, 'plural');
    const isNamed = NAMED.has(entity.kind) || splitPhrase(entity.name).join(' ') === word;
    if (!isNamed || !sense.proper || entity.unnamed || !/\p{Lu}/u.test(entity.name)) continue;
    // "the governor" stays what it is.
    if (chunk.text === chunk.text.toLowerCase() && !sharesWord(chunk, entity.name)) continue;
    const tags: Tag[] = ['name'];
    if (entity.plural) tags.push('plural');
    if (entity.kind === 'person') tags.push('person');
    return piece(word, withArticle(entity), ...tags);
  }
  return undefined;
}

function adjectivePiece(word: string, text: string): Piece {
  return PEOPLE_ENDINGS.test(text)
    ? piece(word, text, 'adjective', 'people')
    : piece(word, text, 'adjective');
}

/** True where a chunk has a word of a name, or its initials. */
function sharesWord(chunk: Chunk, name: string): boolean {
  const words = splitPhrase(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  return chunk.words.some((word) => words.includes(word) || word === initials);
}
