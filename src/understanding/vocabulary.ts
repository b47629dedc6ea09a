import type { PartialDate } from '../briefing/model.ts';
import type { PhraseTrie } from '../language/phrase-trie.ts';
import type { Token } from '../language/token.ts';
import type { Mechanisms } from '../mechanisms.ts';
import type { QuotationIndex } from './mark-quotations.ts';
import type { GroupSizes } from './name-groups.ts';
import type { WordReading } from './read-word.ts';

export interface Vocabulary {
  readonly mechanisms: Mechanisms;
  readonly quotations: QuotationIndex;
  readonly trie: PhraseTrie;
  /** The words of what the briefings call by a name of its own. */
  readonly nameWords: ReadonlySet<string>;
  /** What a token can stand for by itself. */
  readonly readWord: (token: Token) => WordReading;
  /** The sorts that the briefings give their things themselves. */
  readonly sorts: ReadonlySet<string>;
  /** Ids of the relations that some fact states, and of those that they narrow. */
  readonly toldRelations: ReadonlySet<string>;
  /** Those of them that tell of the briefing itself. */
  readonly ofBriefing: ReadonlySet<string>;
  /** The groups of people and things that can be called by how many they are. */
  readonly groups: GroupSizes;
  /** The date that "Wednesday" and "last year" are reckoned from. */
  readonly reference: PartialDate;
  /** True where some briefing tells of runs of versions, so that "8.1.0" is one rather than a date. */
  readonly hasVersions: boolean;
  /** The relations of the briefings' own with their verbs and the prepositions of their roles: “pay for”. */
  readonly introduced: ReadonlySet<string>;
  /** True where the message has a word with a capital: who writes one writes names so. */
  readonly writesCapitals?: boolean;
}
