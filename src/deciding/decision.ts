import type { NamePart } from '../language/language-data.ts';
import type { IndexedRole } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Ask, Clause } from '../understanding/clause.ts';

/** What is to be said to one clause; the reply only words it. */
export type Decision =
  /** The facts fill the asked role, or settle what was to be checked. */
  | {
      readonly kind: 'answered';
      readonly matches: readonly Match[];
      readonly polarity?: 'yes' | 'no';
      /** True where yes and no turn round once the dates of the facts are past. */
      readonly passing?: true;
      /** What follows from the facts, said before them. */
      readonly lead?: string;
      /** Ids of what answers, where it is not what fills the asked role. */
      readonly entities?: readonly string[];
    }
  /** A premise is false: the fact says otherwise in one single-valued role. */
  | {
      readonly kind: 'corrected';
      readonly match: Match;
      readonly role?: IndexedRole;
      readonly check: boolean;
    }
  /** Everything is explained, but the text leaves the asked role open. */
  | {
      readonly kind: 'notStated';
      readonly match: Match;
      readonly ask: Ask | undefined;
      readonly role?: IndexedRole;
    }
  /** Who or what somebody or something is. */
  | { readonly kind: 'profile'; readonly entities: readonly string[]; readonly facts: readonly string[] }
  /** What somebody or something is called. */
  | {
      readonly kind: 'named';
      readonly part: NamePart;
      readonly entities: readonly string[];
      readonly facts: readonly string[];
    }
  /** Who somebody is whom the text mentions without a name. */
  | { readonly kind: 'unnamed'; readonly entities: readonly string[] }
  /** Everything of one sort that the briefing names. */
  | { readonly kind: 'listed'; readonly entities: readonly string[]; readonly count: boolean }
  /** Those of a set of which something holds. */
  | {
      readonly kind: 'members';
      readonly entities: readonly string[];
      readonly facts: readonly string[];
      readonly count: boolean;
      /** True where they are all that the briefing names, which need not be all there are. */
      readonly named: boolean;
      /** True where it is about the briefing itself. */
      readonly ofBriefing?: true;
    }
  /** Whether something holds of all, any or none of a set. */
  | {
      readonly kind: 'quantified';
      readonly polarity: 'yes' | 'no';
      readonly holds: readonly string[];
      readonly fails: readonly string[];
      readonly facts: readonly string[];
    }
  /** How the sizes of two sets compare. */
  | {
      readonly kind: 'compared';
      readonly polarity: 'yes' | 'no';
      readonly left: readonly string[];
      readonly right: readonly string[];
      readonly facts: readonly string[];
    }
  /** The same question for each of several things that it names side by side. */
  | {
      readonly kind: 'several';
      readonly parts: readonly { readonly clause: Clause; readonly decision: Decision }[];
      readonly either: boolean;
      readonly check: boolean;
    }
  /** What is left of an answer's list. */
  | { readonly kind: 'subset'; readonly entities: readonly string[]; readonly from: Decision }
  /** Members of an earlier answer. */
  | {
      readonly kind: 'selected';
      readonly entities: readonly string[];
      /** What they were chosen from. */
      readonly among: readonly string[];
      readonly facts: readonly string[];
      readonly count: boolean;
    }
  /** What there is beside what was told. */
  | { readonly kind: 'more'; readonly entities: readonly string[]; readonly facts: readonly string[] }
  /** Nothing is left to be told; `asked` where the question was whether it was all. */
  | { readonly kind: 'noMore'; readonly asked: boolean }
  /** Several readings lead to different answers. */
  | { readonly kind: 'clarify'; readonly readings: readonly Reading[] }
  /** Computed from the dates of facts. */
  | {
      readonly kind: 'computed';
      readonly text: string;
      readonly facts: readonly string[];
      readonly entities?: readonly string[];
      readonly polarity?: 'yes' | 'no';
      /** True where it is about the briefing itself. */
      readonly ofBriefing?: true;
    }
  /** The first or last of several dated facts. */
  | {
      readonly kind: 'ordered';
      readonly facts: readonly string[];
      readonly all: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      readonly missing: readonly string[];
      readonly about: readonly string[];
      readonly absent?: readonly string[];
    };

/** One reading of a question that has several. */
export interface Reading {
  /** Ids of the entities that set it apart from the others. */
  readonly entities: readonly string[];
  /** The question in words; without it, the question that the relation words for `role` of `fact`. */
  readonly question?: string;
  readonly fact?: string;
  readonly role?: string;
}

/** True where a clause was not answered. */
export function isOpen({ kind }: Decision): boolean {
  return kind === 'unknown' || kind === 'notStated';
}
