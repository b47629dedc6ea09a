import type { Turn } from '../../deciding/decide-question.ts';
import type { QuestionWord } from '../../language/language-data.ts';
import { synonymsOfNoun } from '../../language/synonyms-of-noun.ts';
import { synonymsOfVerb } from '../../language/synonyms-of-verb.ts';
import { contentChunks } from '../../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { matchFacts } from '../../matching/match-facts.ts';
import { entitiesOf } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import type { ReadQuestion } from '../../understanding/read-question.ts';
import { formsOfText, isPointing } from './forms-of-text.ts';
import type { Term } from './word-index.ts';

/** What a message that was declined is after. */
export interface Wanted {
  readonly terms: readonly Term[];
  /** Its words that ask or point: they tell apart only what is near already. */
  readonly pointing: readonly Term[];
  /** Ids of what it names. */
  readonly named: ReadonlySet<string>;
  /** Ids of what the question before named and was answered with. */
  readonly mentioned: ReadonlySet<string>;
  /** Ids of the facts that were told last. */
  readonly told: ReadonlySet<string>;
  readonly asks: ReadonlySet<QuestionWord>;
  /** Id of a fact → the share of what is asked that it explains, above 0. */
  readonly explained: ReadonlyMap<string, number>;
}

/** A word of the question before counts as half of one of this. */
const BEFORE = 0.5;
const SYNONYM = 0.25;

/** Reads what a declined message is after: its words, as typed and as understood, and what it goes on from. */
export function readWanted(
  { tokens }: ReadQuestion,
  { decided, before }: Turn,
  index: KnowledgeIndex,
): Wanted {
  const clauses = decided.map(({ clause }) => clause);
  const typed = tokens.flatMap(({ kind, norm }) => (kind === 'word' || kind === 'number' ? [norm] : []));
  const words = new Set([...typed, ...clauses.flatMap(wordsOf)]);
  const earlier = new Set(before.clauses.flatMap(wordsOf).filter((word) => !words.has(word)));
  const { answer, named } = before.antecedents;
  return {
    terms: [
      ...[...words].filter((word) => !isPointing(word)).map((word) => termOf(word, 1)),
      ...[...earlier].filter((word) => !isPointing(word)).map((word) => termOf(word, BEFORE)),
    ],
    pointing: [...words].filter(isPointing).map((word) => termOf(word, 1)),
    named: new Set(clauses.flatMap(({ chunks }) => chunks.flatMap(entitiesOf))),
    mentioned: new Set([...answer, ...named]),
    told: new Set(before.facts),
    asks: new Set(clauses.flatMap(({ asks }) => asks.map(({ word }) => (word === 'which' ? 'what' : word)))),
    explained: explainedBy(clauses, index),
  };
}

function wordsOf({ chunks }: Clause): readonly string[] {
  return chunks.flatMap(({ words }) => words);
}

/** A word in its forms, and less surely in those of its synonyms. */
function termOf(word: string, weight: number): Term {
  const forms = formsOfText(word);
  const synonyms = forms
    .flatMap((form) => [...synonymsOfNoun(form), ...synonymsOfVerb([form]).map((verb) => verb.join(' '))])
    .filter((other) => !other.includes(' '));
  return [
    ...forms.map((form) => ({ form, weight })),
    ...[...new Set(synonyms.flatMap(formsOfText))].map((form) => ({ form, weight: weight * SYNONYM })),
  ];
}

function explainedBy(clauses: readonly Clause[], index: KnowledgeIndex): ReadonlyMap<string, number> {
  const explained = new Map<string, number>();
  for (const clause of clauses) {
    const total = contentChunks(clause).length + clause.asks.length;
    for (const { fact, unbound, unasked } of matchFacts(clause, index)) {
      const share = 1 - (unbound.length + unasked.length) / Math.max(1, total);
      if (share > (explained.get(fact.fact.id) ?? 0)) explained.set(fact.fact.id, share);
    }
  }
  return explained;
}
