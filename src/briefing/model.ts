/**
 * What a briefing is to the engine: its text, the entities it names and the facts it states.
 * Plain, frozen data; ids are unique within a briefing.
 */
import type { RelationDefinition } from '../language/language-data.ts';

/** The closed list of kinds an entity can have. */
export const ENTITY_KINDS = [
  'person',
  'organisation',
  'place',
  'date',
  'quantity',
  'event',
  'document',
  'topic',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How a fact holds: it is so, is to be, is wished for, is somebody's word, has happened, is denied. */
export const MODALITIES = ['stated', 'planned', 'proposed', 'said', 'done', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];
/** What an author writes for what is denied as not decided or not known yet. */
export const OPEN = 'open';

export type Gender = 'female' | 'male' | 'neutral';

/** A calendar date as far as it is known: a year, a month of a year, or a day, perhaps with the time of day. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** "14:32" or "14:32:07", of a day. */
  readonly time?: string;
  /** The zone of the time as the text names it: "UTC", "+01:00". */
  readonly zone?: string;
}

/** Something that a fact's role can hold and a question can name. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name as an answer prints it, without an article. */
  readonly name: string;
  /** `the` or empty: what stands before the name inside a sentence. */
  readonly article: string;
  /** Other names it goes by. */
  readonly aliases: readonly string[];
  /** What sort of thing it is, in words of the language ("council", "treaty", "country"). */
  readonly types: readonly string[];
  readonly gender?: Gender;
  readonly plural: boolean;
  /** Ids of entities that its name contains ("the Iranian nuclear file" involves Iran). */
  readonly involves: readonly string[];
  /** Ids of wholes that it is a part of (Libya is part of the Middle East and North Africa). */
  readonly partOf: readonly string[];
  /** Ids of the entities that make it up, where it is a group ("the ministers"). */
  readonly members: readonly string[];
  /** The editor's own words about it; they help to understand a question and never answer one. */
  readonly gloss?: string;
  /** Set on entities of kind `date`. */
  readonly date?: PartialDate;
  /** The last day, where the date is the first one of a period. */
  readonly until?: PartialDate;
  /** ISO 3166-1 alpha-2 code, where the entity is a country. */
  readonly country?: string;
  /** True where the entity is known only by description: the text gives it no proper name. */
  readonly unnamed: boolean;
  /** The row of a table that names it, where it is made from one. */
  readonly row?: RowSpan;
}

/** A verbatim stretch of the briefing's text, or of one of its tables, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Set where it is a row of a table: the offsets are those of the table's text. */
  readonly row?: RowPlace;
}

/** A span of a table. */
export type RowSpan = Span & { readonly row: RowPlace };

/** Where a row stands. */
export interface RowPlace {
  /** The file of the table. */
  readonly file: string;
  /** From 1, as a spreadsheet counts them: the column names are a row, too. */
  readonly number: number;
}

/** A table beside the text, as its file holds it. */
export interface Table {
  readonly file: string;
  /** What it is called where it is quoted. */
  readonly title: string;
  readonly text: string;
  readonly delimiter: string;
  /** The names of its columns. */
  readonly columns: readonly string[];
  /** How many of its rows facts are to be made from. */
  readonly rows: number;
}

/** A frame: one relation with its roles filled, and the words of the text, or the row of a table, that prove it. */
export interface Fact {
  readonly id: string;
  readonly relation: string;
  /** Role name to the ids of the entities that fill it, in the order of the text. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly modality: Modality;
  /** True where it is denied only as not decided or not known yet: neither yes nor no. */
  readonly open?: true;
  /** Roles that the text mentions and leaves open ("certain discrepancies", but not which). */
  readonly unspecified: readonly string[];
  /** Id of the entity on whose word the fact stands, if it is somebody's. */
  readonly source?: string;
  readonly evidence: readonly Span[];
  /** One sentence that says how the evidence implies the fact, where it does not state it. */
  readonly inference?: string;
  /** An answer worded by the editor, used instead of the relation's template for the whole fact. */
  readonly wording?: string;
  /** Questions that it answers, as the editor foresaw them. */
  readonly asked?: readonly string[];
}

export interface Briefing {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly date: PartialDate;
  readonly dateNote?: string;
  readonly place?: string;
  readonly language: string;
  /** One or two sentences: what the briefing is about. */
  readonly summary: string;
  /** Id of the event that a plain "the meeting" means. */
  readonly mainEvent?: string;
  readonly text: string;
  /** The tables beside the text, where there are any. */
  readonly tables?: readonly Table[];
  /** True where it is answered from only for those to whom it was opened by name. */
  readonly isPrivate?: true;
  /** ISO 8601 time before which it is as if it did not exist. */
  readonly embargo?: string;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** The relations that it defines itself, where it does. */
  readonly relations?: readonly RelationDefinition[];
}
