import {
  addRelationPrepositions,
  addRelationWords,
  buildLexicon,
  formsOf,
  isAuthors,
  NO_RELATION,
  tellingWords,
} from './build-lexicon.ts';
import { agentPreposition } from './en/auxiliaries.ts';
import { relations as languageRelations } from './en/relations.ts';
import type { RelationDefinition } from './language-data.ts';
import { openPhrases } from './packed-phrases.ts';
import { PhraseList } from './phrase-list.ts';
import type { ListedPhrases, Phrase, PhraseSource } from './phrase-trie.ts';
import { preparedLanguage } from './prepared-language.ts';
import { narrowPrepositions } from './prepositions.ts';
import { joinWordList } from './word-phrases.ts';

/** The phrases of the language and of relations. */
export interface Lexicon extends PhraseSource {
  /** Words that stand in no phrase of the language's own relations. */
  readonly added: ReadonlySet<string>;
}

let language: (Lexicon & ListedPhrases) | undefined;

/** The lexicon of the language's own relations, which every briefing shares. */
export function languageLexicon(): Lexicon & ListedPhrases {
  language ??= withAdded(
    preparedLanguage === undefined ? buildLexicon(languageRelations) : openPhrases(preparedLanguage.lexicon),
    new Set(),
  );
  return language;
}

/** The words and phrases of the language and of the relations, without the names of any briefing. */
export function openLexicon(relations: readonly RelationDefinition[]): Lexicon {
  if (!languageRelations.every((relation, i) => relation === relations[i])) {
    const built = buildLexicon(relations);
    return withAdded(built, wordsBeyond(languageLexicon(), built.words));
  }
  const others = relations.slice(languageRelations.length);
  return others.length === 0 ? languageLexicon() : laidOver(others);
}

/** Lexicons by the relations that they add to the language's, one after the other. */
interface Laid {
  lexicon: Lexicon | undefined;
  readonly next: WeakMap<RelationDefinition, Laid>;
}

const laid = startLaid();

function startLaid(): Laid {
  return { lexicon: undefined, next: new WeakMap() };
}

/** The language's lexicon with the words of further relations; the same for all briefings that state the same. */
function laidOver(relations: readonly RelationDefinition[]): Lexicon {
  let at = laid;
  for (const relation of relations) {
    const next = at.next.get(relation) ?? startLaid();
    at.next.set(relation, next);
    at = next;
  }
  at.lexicon ??= layRelations(languageLexicon(), relations);
  return at.lexicon;
}

/**
 * The lexicon with the words of further relations, as if it had been built with them: behind the words of the language's
 * relations, before everything else. Of each relation they are read once, whichever briefings state it.
 */
function layRelations(base: PhraseSource, relations: readonly RelationDefinition[]): Lexicon {
  const layers = relations.map(readRelation);
  const isMasked = ({ words: [word = '', ...more], sense }: Phrase): boolean =>
    more.length === 0 &&
    (sense.kind === 'free' || sense.kind === 'light') &&
    formsOf(word).some((form) => layers.some(({ telling }) => telling.has(form)));
  const parted = new Set(layers.flatMap((layer) => [...layer.parted]));
  const isParted = ({ words: [first = '', ...more], sense }: Phrase): boolean =>
    sense.kind === 'relation' &&
    more.length < 2 &&
    formsOf(first).some((form) => parted.has([form, ...more].join(' ')));
  const added = new Set(layers.flatMap(({ added }) => [...added]));
  return {
    added,
    words: { has: (word) => base.words.has(word) || added.has(word) },
    startingWith: onceForEach((first) => {
      const all = base.startingWith(first);
      const own = all.filter((phrase) => !isParted(phrase));
      const phrases = [
        ...own.filter(isOfRelation),
        ...layers.flatMap((layer) => layer.phrases.startingWith(first)),
        ...own.filter((phrase) => !isOfRelation(phrase) && !isMasked(phrase)),
        ...layers.flatMap((layer) => layer.prepositions.startingWith(first)),
      ];
      const isSame = phrases.length === all.length && phrases.every((phrase, i) => phrase === all[i]);
      return isSame ? all : phrases;
    }),
  };
}

function isOfRelation({ sense }: Phrase): boolean {
  return sense.kind === 'role' || (sense.kind === 'relation' && sense.relation !== NO_RELATION);
}

/** What one relation adds to the lexicon. */
interface RelationLayer {
  readonly added: ReadonlySet<string>;
  readonly phrases: PhraseSource;
  readonly prepositions: PhraseSource;
  /** Words that carry content where facts state the relation. */
  readonly telling: ReadonlySet<string>;
  /** Words that it needs by themselves, which the language's relations take for theirs: "go to" is its "go" with a "to". */
  readonly parted: ReadonlySet<string>;
}

const layersRead = new WeakMap<RelationDefinition, RelationLayer>();

function readRelation(relation: RelationDefinition): RelationLayer {
  let layer = layersRead.get(relation);
  if (layer === undefined) {
    const phrases = new PhraseList();
    const prepositions = new PhraseList();
    addRelationWords(phrases, [relation]);
    addRelationPrepositions(prepositions, [relation]);
    const added = wordsBeyond(languageLexicon(), [...phrases.words, ...prepositions.words]);
    layer = {
      added,
      phrases,
      prepositions,
      telling: tellingWords([relation]),
      parted: partedPhrases(relation),
    };
    layersRead.set(relation, layer);
  }
  return layer;
}

function wordsBeyond({ words }: PhraseSource, all: Iterable<string>): ReadonlySet<string> {
  return new Set([...all].filter((word) => !words.has(word)));
}

function withAdded(source: ListedPhrases, added: ReadonlySet<string>): Lexicon & ListedPhrases {
  return { words: source.words, startingWith: onceForEach((first) => source.startingWith(first)), added };
}

/** Reads the phrases that begin with a word once. */
function onceForEach(read: PhraseSource['startingWith']): PhraseSource['startingWith'] {
  const known = new Map<string, readonly Phrase[]>();
  return (first) => {
    let phrases = known.get(first);
    if (phrases === undefined) {
      phrases = read(first);
      if (phrases.length > 0) known.set(first, phrases);
    }
    return phrases;
  };
}

/**
 * Its verbs with the preposition of who did it ("led by"); of an author's relation with those of its roles, too, and those of
 * these that can be a verb ("near").
 */
function partedPhrases({ id, verbs, roles }: RelationDefinition): ReadonlySet<string> {
  const definitions = Object.values(roles);
  const introducing = isAuthors(id)
    ? definitions.flatMap((role) => joinWordList(role.prepositions ?? ''))
    : [];
  const agent = definitions.some(({ position }) => position === 'subject') ? [agentPreposition] : [];
  return new Set([
    ...joinWordList(verbs).flatMap((verb) =>
      [...introducing, ...agent].map((preposition) => `${verb} ${preposition}`),
    ),
    ...introducing.filter((preposition) => narrowPrepositions.has(preposition)),
  ]);
}
