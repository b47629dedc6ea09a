import type { Figure } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Piece } from './figure-piece.ts';
import { formsOfNames } from './forms-of-names.ts';
import { mayIntroduce } from './may-introduce.ts';
import type { FigureWord } from './read-words.ts';

/** Words from a name of what the figure is of, when they stand side by side and end with its noun. */
export function explainGroupName(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): Piece | undefined {
  let best: Piece | undefined;
  const roles = figure.period === undefined ? figure.groups : [...figure.groups, figure.period];
  for (const role of roles) {
    if (!mayIntroduce(words[at]?.preposition ?? '', role, figure)) continue;
    for (const id of role.own) {
      const entity = index.entities.get(id);
      for (const name of entity === undefined ? [] : formsOfNames(entity)) {
        const length = runLength(words, at, name);
        const last = words[at + length - 1];
        const ends = last !== undefined && name.at(-1)?.some((form) => last.forms.includes(form)) === true;
        if (length > 0 && ends && entity?.kind !== 'date' && length > (best?.length ?? 0))
          best = { length, role };
        // "The previous one" leaves the noun to what was said before.
        const stands = length > 0 && PRO_NOUNS.has(words[at + length]?.word ?? '');
        if (stands && length >= (best?.length ?? 0)) best = { length: length + 1, role };
        if (length === name.length && length > (best?.length ?? 0)) best = { length, role };
      }
    }
  }
  return best;
}
const PRO_NOUNS: ReadonlySet<string> = new Set(['one', 'ones']);

/** How many words from a place on stand in a name, in its order. */
function runLength(words: readonly FigureWord[], at: number, name: readonly (readonly string[])[]): number {
  let length = 0;
  for (let from = 0; from < name.length; length++) {
    const forms = words[at + length]?.forms ?? [];
    const found = name.findIndex((own, i) => i >= from && own.some((form) => forms.includes(form)));
    if (found < 0) break;
    from = found + 1;
  }
  return length;
}
