/** The shape of a language's data: everything the engine knows about words stands in values of these types. */
import type { EntityKind } from '../briefing/model.ts';

/**
 * Words or fixed phrases in their base forms, separated by commas: "create, set up, bring into being". Where a list is of
 * whole phrases, groups in parentheses stand for every phrase of one with every phrase of the next, "_" for nothing:
 * "(can, could) (you, we) (_, please)".
 */
export type WordList = string;

/**
 * A question in plain words, and frames in which people ask the same: `{what}` is a slot of one to ten words, `(a|b c|)` one of
 * some runs of words, of which one may be empty.
 */
export interface Paraphrase {
  readonly plain: string;
  readonly says: readonly string[];
}

/** The question words a role answers. */
export type QuestionWord =
  | 'who'
  | 'what'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how often'
  | 'how long'
  | 'how many';

export interface RoleDefinition {
  /** Kinds of entity that can fill it. */
  readonly kinds: readonly EntityKind[];
  /** One value, a list that may be longer than the text says, or a list that the text closes. */
  readonly holds: 'one' | 'open' | 'closed';
  /** Where its phrase stands beside the relation's verb in the active voice. */
  readonly position?: 'subject' | 'object' | 'either';
  /** Prepositions that introduce it. */
  readonly prepositions?: WordList;
  /** Question words that ask for it. */
  readonly asks: readonly QuestionWord[];
  /** Verbs of the relation whose subject it is, whatever is the subject of the others: "Paris hosts the talks". */
  readonly does?: WordList;
  /** Nouns that name it ("founder", "venue"): they ask for it, or introduce its value. */
  readonly names?: WordList;
  /** Sorts of thing that a question may call its filler ("which framework …"). */
  readonly sorts?: WordList;
  /** True where completeness is a matter of degree ("largely"), so that another degree contradicts it. */
  readonly scale?: boolean;
  /** The sort that its fillers are by filling it: who takes part in a meeting is a participant. */
  readonly makes?: string;
  /** The sort of those that fill another role and do not belong to the filler of this one: who is not of the host is a guest. */
  readonly leaves?: { readonly role: string; readonly sort: string };
  /** True where the relation holds of its fillers together, not of each: "A and B agree". */
  readonly together?: boolean;
  /** Phrases for values of it: one that is no name of the fact's own value contradicts the fact. */
  readonly values?: WordList;
  /** Its part in a relation of figures: what is measured, how much of it, of what or where, and when. */
  readonly figure?: 'measure' | 'value' | 'group' | 'period';
  /** True where its filler by itself says which relation is meant: what was done, in the author's own verb. */
  readonly telling?: boolean;
  /** True where the text names only some of those that fill it: how many there are is not told. */
  readonly uncounted?: boolean;
  /** True where it says what its filler is: "who is X?", "what is X?" are answered from such a fact. */
  readonly profile?: boolean;
}

export interface RelationDefinition {
  readonly id: string;
  readonly roles: Readonly<Record<string, RoleDefinition>>;
  /** Verbs that name it. */
  readonly verbs: WordList;
  /** Verbs for bringing it about, whose subject is somebody that it has no role for: "X arranged the meeting". */
  readonly arranging?: WordList;
  /** Those of its verbs whose subject is what the others have as their object: "the topic comes up". */
  readonly middles?: WordList;
  /** Those of its middle verbs that hold from the fact's date on: "it exists". */
  readonly lasting?: WordList;
  /** Roles that a genitive before one of its nouns fills ("NATO's view"); any role without it. */
  readonly possessor?: readonly string[];
  /** Nouns and adjectives that name it. */
  readonly nouns: WordList;
  /** A wider relation whose words name this one too. */
  readonly isA?: string;
  /** Relations whose facts a claim of this one contradicts. */
  readonly contradicts?: readonly string[];
  /** Another relation whose facts complete the picture: stated in the same breath. */
  readonly statedWith?: string;
  /** True where the fact can change with time (offices, figures). */
  readonly changes: boolean;
  /** True where its facts describe the entity in this role ("the French minister"). */
  readonly describes?: string;
  /** How its facts tell what they describe from others behind its name: "Alain Juppe (France’s foreign minister)". */
  readonly apposition?: string;
  /** True where its facts are about the briefing itself: who published it, and when. */
  readonly ofBriefing?: true;
  /** True where its facts tell what is wanted, not what comes about: "Has it been settled?" is left open. */
  readonly wishes?: true;
  /** True where its figures say what is to be reached, not what is. */
  readonly targets?: true;
  /** A role whose event lends this fact its own place, time and framework. */
  readonly within?: string;
  /** True where it reports somebody's word: "X says that …" is explained by the source of another fact. */
  readonly attributes?: boolean;
  /**
   * The sentence for a fact. `{role}` prints the fillers, `{role:owner}` their genitive, `{role:bare}` leaves out the
   * article, `{role:capital}` prints a country's capital and `{role:demonym}` its adjective; `[…]` is kept where a role
   * in it was asked for or named; `{be}`, `{was}`, `{have}` and `{verb:see}` agree with the first role;
   * `{will:meet|met}` follows the fact's modality.
   */
  readonly template: string;
  /** The sentence where the first role of the template is not filled. */
  readonly alternative?: string;
  /** Sentences for particular asked roles, where the template would read badly. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The sentence where it follows the one of the relation it is stated with. */
  readonly joint?: string;
  /** Questions that can be asked of a fact, by the role they ask for. */
  readonly questions?: Readonly<Record<string, string>>;
}

/** A noun derived through another fact: somebody's counterpart holds the same post for another country. */
export interface KinshipDefinition {
  readonly words: WordList;
  readonly relation: string;
  /** The role that is looked for, and that holds the one it is looked for from. */
  readonly role: string;
  readonly same: string;
  readonly differs: string;
  /** True where it says too little unless another word narrows it: "his French colleague". */
  readonly vague?: true;
}

/** A sort of thing: its words, and the wider sort it belongs to. */
export interface SortDefinition {
  readonly words: WordList;
  readonly isA?: string;
}

/** A word that changes what the whole question asks for, and is never free. */
export type Operator =
  | 'not'
  | 'except'
  | 'only'
  | 'other'
  | 'both'
  | 'all'
  | 'any'
  | 'first'
  | 'last'
  | 'next'
  | 'before'
  | 'after'
  | 'since'
  | 'until'
  | 'between'
  | 'same'
  | 'also'
  | 'more'
  | 'less'
  | 'exactly'
  | 'neither'
  | 'or';

/** A part of a person's name. */
export type NamePart = 'first' | 'last' | 'full';

/** How far something holds. */
export type Degree = 'complete' | 'partial' | 'none';
