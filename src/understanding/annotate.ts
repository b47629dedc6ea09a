import type { PartialDate } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { plainArticles, supportingVerbs } from '../language/en/auxiliaries.ts';
import { pointer } from '../language/en/pronouns.ts';
import { versionWords } from '../language/en/version-words.ts';
import { type DateMention, findDates } from '../language/find-dates.ts';
import { parseNumber } from '../language/find-numbers.ts';
import { foldSpelling } from '../language/fold-spelling.ts';
import { isAmbiguousName } from '../language/gazetteer.ts';
import { isPlural } from '../language/is-plural.ts';
import type { PhraseMatch, PhraseTrie } from '../language/phrase-trie.ts';
import { prepositions } from '../language/prepositions.ts';
import { type Sense, senseOf } from '../language/sense.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import type { Token } from '../language/token.ts';
import { parseVersions, type VersionRange } from '../language/version-range.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { Mechanisms } from '../mechanisms.ts';
import type { Chunk } from './chunk.ts';
import type { QuotationIndex } from './mark-quotations.ts';
import { countGroups, type GroupSizes, nameGroups } from './name-groups.ts';
import type { WordReading } from './read-word.ts';
import { isQuestionWord } from './strip-wrappings.ts';

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

/**
 * Reads tokens as chunks: the longest phrase that the lexicon knows, dates and numbers, typing errors mended. `keep` says
 * which object stands for a chunk that begins at a token.
 */
export function annotate(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  keep: (chunk: Chunk, first: Token) => Chunk,
): readonly Chunk[] {
  const readings = tokens.map((token) => vocabulary.readWord(token));
  const forms = readings.map((reading) => reading.forms);
  const dates = findDates(tokens, vocabulary.reference);
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; ) {
    const chunk = readChunk(tokens, readings, forms, dates, i, vocabulary);
    chunks.push(keep(chunk.chunk, tokens[i] as Token));
    i += chunk.length;
  }
  return nameGroups(countGroups(chunks), vocabulary.groups);
}

function readChunk(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  forms: readonly (readonly string[])[],
  dates: readonly DateMention[],
  start: number,
  vocabulary: Vocabulary,
): { chunk: Chunk; length: number } {
  const token = tokens[start] as Token;
  if (token.quotation !== undefined)
    return {
      chunk: toChunk(tokens, start, 1, [senseOf.entity(token.quotation, true)], undefined),
      length: 1,
    };
  if (token.kind === 'punctuation' || token.kind === 'possessive')
    return { chunk: plainChunk(token), length: 1 };
  const version = versionAt(tokens, start, vocabulary);
  const date = version === undefined ? dates.find((mention) => mention.from === start) : undefined;
  const matches = leaveAsWritten(
    leaveName(
      withoutCounted(
        withoutTold(
          withoutUntold(
            withoutRegionNames(vocabulary.trie.matchesAt(forms, start)),
            forms,
            start,
            vocabulary,
          ),
          tokens,
          start,
          readings,
        ),
        tokens,
        start,
      ),
      forms,
      start,
      vocabulary,
    ),
    tokens,
    start,
    vocabulary,
  );
  const told = leaveParts(matches, forms, start, vocabulary);
  const longest = leavePreposition(
    told,
    forms[start] ?? [],
    tokens[start + (told.at(-1)?.length ?? 1) - 1],
    vocabulary,
  );
  const dateLength = date === undefined ? 0 : date.to - date.from;
  if (date !== undefined && dateLength >= (longest?.length ?? 0)) {
    // "The Sun" may be one that the briefing names.
    const names = dateLength === longest?.length ? longest.senses.filter((s) => s.kind === 'entity') : [];
    const senses = [...names, ...dateSenses(date)];
    return { chunk: toChunk(tokens, start, dateLength, senses, undefined), length: dateLength };
  }
  const length = longest?.length ?? 1;
  const senses: Sense[] = [
    ...(longest?.senses ?? []),
    ...withoutPreposition(matches, tokens[start + length - 1]),
  ];
  const reading = readings[start] as WordReading;
  if (length === 1) {
    dropNouns(senses, token, vocabulary);
    meanBriefing(senses, tokens[start - 1], vocabulary);
    dropGraded(senses, token, reading, vocabulary);
    senses.push(...reading.senses);
    if (version !== undefined) senses.push(senseOf.version(version));
  }
  const end = start + length + (version !== undefined && isLine(tokens[start + length]) ? 1 : 0);
  const run = readings.slice(start, start + length);
  const mended = run.some(({ corrections }) => corrections.length > 0);
  if (mended) preferContent(senses);
  const corrected =
    mended && senses.length > 0
      ? run.map(({ corrections }, i) => corrections[0] ?? tokens[start + i]?.norm).join(' ')
      : undefined;
  dropOtherSorts(
    senses,
    length === 1 ? reading.forms : [run.map((_, i) => tokens[start + i]?.norm).join(' ')],
    vocabulary,
  );
  const chunk = toChunk(tokens, start, end - start, dropWrongAbsents(senses, token, vocabulary), corrected);
  return { chunk: length === 1 ? withNameWord(chunk, reading) : chunk, length: end - start };
}

/** "8.1.0", "8.x", "version 8.1"; a bare "8.1" may be any number. */
function versionAt(
  tokens: readonly Token[],
  start: number,
  { hasVersions, sorts }: Vocabulary,
): VersionRange | undefined {
  const { kind, norm } = tokens[start] as Token;
  if (!hasVersions || kind !== 'number') return undefined;
  const before = formsOf(tokens[start - 1]?.norm ?? '');
  const named = before.some((form) => VERSION_NOUNS.has(form) || sorts.has(form)) ? VERSION_NOUN : '';
  const line = isLine(tokens[start + 1]) ? (tokens[start + 1]?.norm ?? '') : '';
  const [version, ...more] = parseVersions(`${named} ${norm} ${line}`.trim());
  return more.length > 0 ? undefined : version;
}
/** "the 7.x line": the noun adds nothing to the version. */
function isLine(token: Token | undefined): boolean {
  return token !== undefined && LINES.has(token.norm);
}
const LINES: ReadonlySet<string> = new Set(joinWordList(versionWords.lines));
const [VERSION_NOUN = ''] = joinWordList(versionWords.nouns);
const VERSION_NOUNS: ReadonlySet<string> = new Set(joinWordList(versionWords.nouns));

/** A word that names something by itself is no part of another name. */
function withNameWord(chunk: Chunk, { nameWord }: WordReading): Chunk {
  const names = chunk.senses.some((sense) => sense.kind === 'entity');
  return nameWord === undefined || names ? chunk : { ...chunk, nameWord };
}

/** "the session": where a briefing has things of the very sort, the word means no other sort, but those it belongs to. */
function dropOtherSorts(senses: Sense[], forms: readonly string[], { sorts }: Vocabulary): void {
  const own = forms.find(
    (form) => sorts.has(form) && senses.some((s) => s.kind === 'sort' && s.sort === form),
  );
  if (own === undefined) return;
  const kept = senses.filter((sense) => sense.kind !== 'sort' || isSortOf(own, sense.sort));
  senses.splice(0, senses.length, ...kept);
}

/** "Arab states" names the Arab world; where something of it is spoken of, the words are read one by one. */
function withoutRegionNames(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const senses = matches.at(-1)?.senses ?? [];
  if (!senses.every((sense) => sense.kind === 'absent')) return matches;
  const names = new Set(senses.map((sense) => sense.name));
  const shorter = matches.slice(0, -1);
  return shorter.some(({ senses }) => senses.some((s) => s.kind === 'gloss' && names.has(s.word)))
    ? shorter
    : matches;
}

/** "Start date": what no fact tells by these words together, some may tell by the last of them. */
function withoutUntold(
  matches: readonly PhraseMatch[],
  forms: readonly (readonly string[])[],
  start: number,
  { trie, toldRelations }: Vocabulary,
): readonly PhraseMatch[] {
  const longest = matches.at(-1);
  if (longest === undefined || matches.length < 2) return matches;
  if (!longest.senses.every((sense) => sense.kind === 'role' && !toldRelations.has(sense.relation)))
    return matches;
  const last = trie.matchesAt(forms, start + longest.length - 1)[0];
  const isTold = last?.senses.some((sense) => sense.kind === 'role' && toldRelations.has(sense.relation));
  return last?.length === 1 && isTold === true ? matches.slice(0, -1) : matches;
}

/**
 * "Who gave the most?", "What did Kim give the club?": only the base form of a verb asks for what is behind it, and none that
 * somebody is told to have done.
 */
function withoutTold(
  matches: readonly PhraseMatch[],
  tokens: readonly Token[],
  start: number,
  readings: readonly WordReading[],
): readonly PhraseMatch[] {
  const isInflected = (at: number): boolean => {
    const reading = readings[at];
    return reading?.corrections.length === 0 && reading.forms.some((form) => form !== tokens[at]?.norm);
  };
  const isTold =
    isInflected(start) ||
    tokens.some(({ norm }, at) => at < start - 1 && supportingVerbs.has(norm) && isInflected(at));
  return isTold
    ? matches.filter(({ length, senses }) => length === 1 || !senses.some(({ kind }) => kind === 'choose'))
    : matches;
}

/** "which two countries": with its noun in the plural a number counts; "two-country" says of what sort something is. */
function withoutCounted(
  matches: readonly PhraseMatch[],
  tokens: readonly Token[],
  start: number,
): readonly PhraseMatch[] {
  const longest = matches.at(-1);
  const last = tokens[start + (longest?.length ?? 1) - 1]?.norm ?? '';
  const counts =
    longest !== undefined &&
    longest.length > 1 &&
    isQuestionWord(tokens[start - 1]) &&
    parseNumber(tokens[start]?.norm ?? '') !== undefined &&
    isPlural(last) &&
    longest.senses.every((sense) => sense.kind === 'relation' && !sense.verb);
  return counts ? matches.filter(({ length }) => length === 1) : matches;
}

/** "the first officer", "on all servers": a phrase takes no word from a name that begins behind its article or preposition. */
function leaveName(
  matches: readonly PhraseMatch[],
  forms: readonly (readonly string[])[],
  start: number,
  { trie }: Vocabulary,
): readonly PhraseMatch[] {
  const length = matches.at(-1)?.length ?? 0;
  const leads = forms[start]?.some((form) => plainArticles.has(form) || prepositions.has(form));
  if (length < 2 || leads !== true) return matches;
  const name = trie.matchesAt(forms, start + 1).at(-1);
  const isLonger =
    name !== undefined &&
    ((name.length >= length && name.senses.some((s) => s.kind === 'entity')) ||
      // "the two-nation body"
      (name.length > length && name.senses.some((s) => s.kind === 'sort')));
  return isLonger ? matches.filter((match) => match.length === 1) : matches;
}

/** "Will X send troops to Y?": a verb of the language takes no preposition from a name that would be another form of it. */
function leaveAsWritten(
  matches: readonly PhraseMatch[],
  tokens: readonly Token[],
  start: number,
  { trie }: Vocabulary,
): readonly PhraseMatch[] {
  const [longest, shorter] = [matches.at(-1), matches.at(-2)];
  if (longest === undefined || shorter === undefined || longest.length !== shorter.length + 1) return matches;
  if (!prepositions.has(tokens[start + shorter.length]?.norm ?? '')) return matches;
  if (!longest.senses.every((sense) => sense.kind === 'relation' && sense.verb)) return matches;
  const words = tokens.slice(start, start + longest.length).map(({ norm }) => [norm]);
  const written = trie.matchesAt(words, 0);
  const isName = written.some(
    ({ length, senses }) => length === shorter.length && senses.some(({ kind }) => kind === 'entity'),
  );
  return isName && !written.some(({ length }) => length === longest.length) ? matches.slice(0, -1) : matches;
}

const TIME_PREPOSITIONS = new Set(['on', 'at', 'in']);

/** "the fix for X": words that an author wrote out with a name in them are read one by one. */
function leaveParts(
  matches: readonly PhraseMatch[],
  forms: readonly (readonly string[])[],
  start: number,
  { trie }: Vocabulary,
): readonly PhraseMatch[] {
  const longest = matches.at(-1);
  const isWritten = longest?.senses.every((s) => s.kind === 'entity' && s.entity.includes('/'));
  if (longest === undefined || isWritten !== true || longest.length < 3) return matches;
  const end = start + longest.length;
  const holdsName = forms
    .slice(start + 2, end)
    .some((_, i) =>
      trie
        .matchesAt(forms, start + 2 + i)
        .some(
          ({ length, senses }) =>
            start + 2 + i + length === end &&
            senses.some((s) => s.kind === 'entity' && !s.entity.includes('/')),
        ),
    );
  const shorter = matches.filter(
    ({ length, senses }) => length === 1 && senses.some((s) => s.kind === 'relation'),
  );
  return holdsName && shorter.length > 0 && prepositions.has(forms[start + 1]?.[0] ?? '') ? shorter : matches;
}

/**
 * "How much was paid for it?": a verb of the author's own whose relation has a role for the preposition leaves that to the
 * role, whatever else the two words mean together.
 */
function leavePreposition(
  matches: readonly PhraseMatch[],
  verbs: readonly string[],
  last: Token | undefined,
  { introduced }: Vocabulary,
): PhraseMatch | undefined {
  const shorter = matches.at(-2);
  const longest = matches.at(-1);
  if (shorter === undefined || longest === undefined || last === undefined) return longest;
  if (shorter.length !== longest.length - 1 || longest.senses.some((s) => s.kind !== 'relation'))
    return longest;
  const leaves = shorter.senses.some(
    (s) =>
      s.kind === 'relation' &&
      s.verb &&
      verbs.some((verb) => introduced.has(`${s.relation} ${verb} ${last.norm}`)) &&
      !longest.senses.some(({ key }) => key === s.key),
  );
  if (!leaves) return longest;
  const others = longest.senses.filter((s) => !shorter.senses.some(({ key }) => key === s.key));
  return { length: shorter.length, senses: [...shorter.senses, ...others] };
}

/** "spoke on Monday" is not "spoke on Syria": a verb keeps its own senses beside those with a preposition. */
function withoutPreposition(matches: readonly PhraseMatch[], last: Token | undefined): readonly Sense[] {
  const shorter = matches.at(-2);
  const longest = matches.at(-1);
  if (
    shorter === undefined ||
    longest === undefined ||
    last === undefined ||
    shorter.length !== longest.length - 1 ||
    !TIME_PREPOSITIONS.has(last.norm)
  )
    return [];
  return shorter.senses.filter(
    (sense) =>
      sense.kind === 'relation' && sense.verb && !longest.senses.some((own) => own.key === sense.key),
  );
}

/** "this report": where something is told of the briefing itself, the noun says of nothing else that it was reported. */
function meanBriefing(senses: Sense[], before: Token | undefined, { ofBriefing }: Vocabulary): void {
  const isOwn = (sense: Sense): boolean => sense.kind === 'relation' && ofBriefing.has(sense.relation);
  if (before?.norm !== pointer || !senses.some(isOwn)) return;
  const kept = senses.filter((sense) => sense.kind !== 'relation' || isOwn(sense));
  senses.splice(0, senses.length, ...kept);
}

/** "filed" and "hoping" are verbs, whatever else "file" and "hope" can be. */
function dropNouns(senses: Sense[], { norm }: Token, { trie }: Vocabulary): void {
  const verbs = senses.filter((sense) => sense.kind === 'relation' && sense.verb);
  if (!/(?:ed|ing)$/.test(norm) || verbs.length === 0) return;
  if (norm.endsWith('ing') && verbs.some(hasDoer)) return;
  const own = trie.matchesAt([[norm]], 0)[0]?.senses ?? [];
  const kept = senses.filter(
    (sense) =>
      !(sense.kind === 'sort' || sense.kind === 'role' || (sense.kind === 'relation' && !sense.verb)) ||
      own.some((other) => other.key === sense.key),
  );
  senses.splice(0, senses.length, ...kept);
}

/** "the thorniest topic" is one among the thorny ones: an epithet says nothing only as it stands. */
function dropGraded(
  senses: Sense[],
  { norm }: Token,
  { corrections }: WordReading,
  { trie }: Vocabulary,
): void {
  if (!senses.some(({ kind }) => kind === 'epithet')) return;
  const written = [norm, foldSpelling(norm), ...corrections];
  const own = trie.matchesAt([written], 0)[0]?.senses ?? [];
  const kept = senses.filter(
    (sense) =>
      sense.kind !== 'epithet' || own.some(({ kind, key }) => kind === 'epithet' && key === sense.key),
  );
  senses.splice(0, senses.length, ...kept);
}

/** "the country hosting": such a participle stands for the noun, too. */
function hasDoer(sense: Sense): boolean {
  return sense.kind === 'relation' && sense.doer !== undefined;
}

/** A misspelt word is rarely one that carries no content. */
function preferContent(senses: Sense[]): void {
  const content = senses.filter((sense) => sense.kind !== 'free' && sense.kind !== 'light');
  if (content.length > 0) senses.splice(0, senses.length, ...content);
}

function plainChunk(token: Token): Chunk {
  return {
    text: token.text,
    words: [token.norm],
    senses: [],
    ...(token.typed === undefined ? {} : { typed: token.typed }),
    punctuation: token.kind === 'punctuation',
    possessive: token.kind === 'possessive',
  };
}

function toChunk(
  tokens: readonly Token[],
  start: number,
  length: number,
  senses: readonly Sense[],
  corrected: string | undefined,
): Chunk {
  const run = tokens.slice(start, start + length);
  const base = {
    text: run.map((token) => token.text).join(' '),
    words: run.map((token) => token.norm),
    senses,
    punctuation: false,
    possessive: false,
  };
  const typed = run.some((token) => token.typed !== undefined)
    ? {
        typed: run
          .flatMap((token, i) => (token.start === run[i - 1]?.start ? [] : typedText(token)))
          .join(' '),
      }
    : {};
  return corrected === undefined ? { ...base, ...typed } : { ...base, ...typed, corrected };
}

/** One typed word can be several tokens. */
function typedText({ typed, text }: Token): string {
  return typed ?? text;
}

function dateSenses(mention: DateMention): readonly Sense[] {
  const senses: Sense[] = [];
  if (mention.time !== undefined) {
    const { time, laterTime, zone } = mention;
    for (const at of laterTime === undefined ? [time] : [time, laterTime])
      senses.push({
        kind: 'date',
        key: 'date',
        date: { ...mention.date, time: at, ...(zone === undefined ? {} : { zone }) },
      });
  }
  for (const date of mention.time === undefined ? [mention.date, ...(mention.alternatives ?? [])] : []) {
    if (date !== undefined)
      senses.push({
        kind: 'date',
        key: 'date',
        date,
        ...(mention.weekday === undefined ? {} : { weekday: mention.weekday }),
      });
  }
  if (mention.range !== undefined)
    senses.push({ kind: 'range', key: 'date', first: mention.range.first, last: mention.range.last });
  if (senses.length === 0 && mention.weekday !== undefined)
    senses.push({ kind: 'weekday', key: 'date', weekday: mention.weekday });
  return senses;
}

/** A word that the language knows is a well-known name only where nothing else explains it. */
function dropWrongAbsents(
  senses: readonly Sense[],
  token: Token,
  { writesCapitals = false }: Vocabulary,
): readonly Sense[] {
  const others = senses.filter((sense) => sense.kind !== 'absent');
  if (isAmbiguousName(token.norm) && others.length < senses.length) {
    if (token.text === token.norm && writesCapitals) return others;
    if (others.every((sense) => sense.kind === 'free'))
      return senses.filter((sense) => sense.kind === 'absent');
  }
  if (others.every((sense) => sense.kind === 'gloss')) return senses;
  return others.some((sense) => sense.kind === 'entity') || token.text === token.norm ? others : senses;
}
