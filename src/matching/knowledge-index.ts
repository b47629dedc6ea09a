import type { Briefing, Entity, Fact, PartialDate } from '../briefing/model.ts';
import type { RelationDefinition, RoleDefinition } from '../language/language-data.ts';
import type { NameWords } from '../language/name-words.ts';
import type { VersionRange } from '../language/version-range.ts';
import type { Mechanisms } from '../mechanisms.ts';
import type { ClauseMemo } from './clause-memo.ts';
import type { ForeseenQuestions } from './foreseen-questions.ts';

/** A role of a fact with all that may stand for its fillers. */
export interface IndexedRole {
  readonly name: string;
  readonly definition: RoleDefinition;
  /** Ids as the author gave them; empty where the text does not say. */
  readonly own: readonly string[];
  /** The own fillers and what they stand for: members of a group, the whole of a part, a minister's country. */
  readonly fillers: ReadonlySet<string>;
  /** Prepositions that introduce it. */
  readonly prepositions: ReadonlySet<string>;
  /** The fact that lends this role, where it is not the fact's own (the talks lend their place to the agenda). */
  readonly lentBy?: string;
  readonly unspecified: boolean;
}

export interface IndexedFact {
  readonly index: number;
  readonly fact: Fact;
  readonly briefing: Briefing;
  readonly definition: RelationDefinition;
  /** True where its relation is the briefing's own: its words are the author's, and say here what they mean. */
  readonly authored: boolean;
  /** The relation and the wider ones it belongs to. */
  readonly relations: ReadonlySet<string>;
  readonly roles: readonly IndexedRole[];
  /** Those of its roles that hold one of certain values. */
  readonly valued: readonly IndexedRole[];
  /** True where one of its roles holds a figure. */
  readonly holdsFigure: boolean;
}

/** Why a key describes an entity: of itself, because its name contains it, or through facts. */
export type Description = 'itself' | 'involved' | 'gloss' | readonly string[];

/** Everything that matching looks up; built once for a set of briefings. */
export interface KnowledgeIndex {
  /** What was found for the clauses of the message at hand. */
  readonly memo: ClauseMemo;
  readonly mechanisms: Mechanisms;
  readonly briefings: readonly Briefing[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: readonly IndexedFact[];
  readonly factById: ReadonlyMap<string, IndexedFact>;
  readonly definitions: ReadonlyMap<string, RelationDefinition>;
  /** Entity id → its names, each as its words of content. */
  readonly nameWords: NameWords['names'];
  /** Entity id → the keys that describe it ("e:france", "s:minister") and why. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, Description>>;
  /** Entity id → ids of the facts through which some key describes it. */
  readonly proofsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Key → ids of the entities it describes. */
  readonly described: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get' | 'has'>;
  /** Key → indexes of the facts in which it can be bound. */
  readonly factsByKey: ReadonlyMap<string, readonly number[]>;
  /** Entity id → the roles of facts in which it may stand for a filler. */
  readonly rolesByFiller: ReadonlyMap<string, readonly IndexedRole[]>;
  /** What was foreseen to be asked. */
  foreseen(): ForeseenQuestions;
  /** Ids of what the headline of a briefing names, in its order. */
  headline(briefing: string): readonly string[];
  /** Indexes of the facts with a date, beside the dates. */
  readonly datedFacts: readonly (readonly [date: PartialDate, fact: number])[];
  /** Indexes of the facts with versions, beside these. */
  readonly versionedFacts: readonly (readonly [versions: readonly VersionRange[], fact: number])[];
}
