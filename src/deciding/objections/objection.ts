import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import type { Clause } from '../../understanding/clause.ts';

/** True where what a match tells is not what its clause says, for the one reason that the objection is called by. */
export type Objection = (match: Match, clause: Clause, index: KnowledgeIndex) => boolean;

/** Objections of one sort, by the kind of clause that they are raised against; those under `any` are against all kinds. */
export type Objections = Readonly<Partial<Record<Clause['kind'] | 'any', readonly Objection[]>>>;
