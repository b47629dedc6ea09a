import type { Entity } from '../briefing/model.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { tokenise } from '../language/tokenise.ts';
import { hasContent } from '../understanding/chunk.ts';
import { toldFacts } from './assess-fit.ts';
import type { Considered } from './briefing-engine.ts';

/** True where a word of the question, in some form, stands in what proves its answer or in a name that this holds. */
export function sharesWords(considered: Considered): boolean {
  const { entities } = considered.engine.index;
  const told = new Set(
    toldFacts(considered)
      .flatMap(({ briefing, fact, roles }) => [
        ...fact.evidence.flatMap(({ start, end, row }) =>
          row === undefined ? [briefing.text.slice(start, end)] : [],
        ),
        ...roles.flatMap(({ own }) => own.flatMap((id) => entities.get(id) ?? []).flatMap(namesOf)),
      ])
      .flatMap((text) => tokenise(text).flatMap(({ norm }) => formsIn(norm))),
  );
  const asked = considered.turn.decided.flatMap(({ clause }) =>
    clause.chunks.filter(hasContent).flatMap(({ words, corrected }) => corrected?.split(' ') ?? words),
  );
  return asked.some((word) => formsIn(word).some((form) => told.has(form)));
}

function namesOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases];
}

function formsIn(word: string): readonly string[] {
  return [word, ...lemmasOf(word)];
}
