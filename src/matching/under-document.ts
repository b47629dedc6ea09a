import { underWords } from '../language/en/document-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, entitiesOf } from '../understanding/chunk.ts';
import type { BindingContext } from './bind-phrase.ts';
import type { IndexedFact } from './knowledge-index.ts';
import type { Binding } from './match.ts';

const UNDER: ReadonlySet<string> = new Set(joinWordList(underWords));
const PARAGRAPH = /\n\s*\n/g;

/**
 * "What will X supply under the protocol?": what a paragraph tells behind the name of a document, and of no other, is what is
 * laid down in that one.
 */
export function bindUnder(chunk: Chunk, preposition: string, { fact }: BindingContext): Binding | undefined {
  if (!UNDER.has(preposition)) return undefined;
  const named = entitiesOf(chunk);
  return named.some((id) => isUnder(id, fact)) ? { as: 'free', chunks: [chunk] } : undefined;
}

function isUnder(id: string, { briefing, fact, roles }: IndexedFact): boolean {
  const documents = briefing.entities.filter(
    ({ kind, types }) => kind === 'document' && !types.includes('quotation'),
  );
  if (!documents.some((entity) => entity.id === id) || roles.some(({ own }) => own.includes(id)))
    return false;
  return fact.evidence.some((span) => {
    if (span.row !== undefined) return false;
    const before = paragraphBefore(briefing.text, span.start);
    const told = documents.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => holds(before, one)),
    );
    return told.length === 1 && told[0]?.id === id;
  });
}

/** The paragraph up to a place. */
function paragraphBefore(text: string, end: number): string {
  const before = text.slice(0, end);
  const last = [...before.matchAll(PARAGRAPH)].at(-1);
  return before.slice(last === undefined ? 0 : last.index).toLowerCase();
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name.toLowerCase());
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
}
