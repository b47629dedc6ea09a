import { articles, beForms, haveForms } from '../language/en/auxiliaries.ts';
import {
  bareBe,
  beenForm,
  complementVerbs,
  datePrepositions,
  dayPreposition,
  doForms,
  infinitiveMark,
  intransitiveVerbs,
  modals,
  pluralArticles,
  pluralAuxiliaries,
  singularArticles,
  singularAuxiliaries,
  verbParticles,
  yearPreposition,
} from '../language/en/indirect-speech.ts';
import { ownerPreposition } from '../language/en/relative-clauses.ts';
import type { Piece, Tag } from './piece.ts';

/** A noun phrase from a known start to `end`, exclusive. */
export interface NounPhrase {
  readonly end: number;
  readonly plural: boolean;
}

export type Pieces = readonly Piece[];

export function is(piece: Piece | undefined, tag: Tag): boolean {
  return piece?.tags.has(tag) === true;
}

/** All noun phrases that begin at a piece, the shorter ones first: "the ministers", "the ministers of Russia". */
export function findNounPhrases(pieces: Pieces, start: number, determined = false): readonly NounPhrase[] {
  return remembered(pieces, `${start} ${determined}`, () => {
    const found = new Map<string, NounPhrase>();
    for (const core of findCores(pieces, start, determined))
      for (const phrase of [core, ...findLonger(pieces, core)])
        found.set(`${phrase.end} ${phrase.plural}`, found.get(`${phrase.end} ${phrase.plural}`) ?? phrase);
    return [...found.values()];
  });
}

/** What was found in the pieces of a question before: there are many ways to the same phrase. */
const memory = new WeakMap<Pieces, Map<string, readonly NounPhrase[]>>();

function remembered(pieces: Pieces, key: string, find: () => readonly NounPhrase[]): readonly NounPhrase[] {
  const known = memory.get(pieces) ?? new Map<string, readonly NounPhrase[]>();
  memory.set(pieces, known);
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

/** A noun phrase with what is joined to it: "Russia and France", "the talks in Paris". */
function findLonger(pieces: Pieces, core: NounPhrase): readonly NounPhrase[] {
  const next = pieces[core.end];
  if (is(next, 'joiner'))
    return findNounPhrases(pieces, core.end + 1).map(({ end }) => ({ end, plural: true }));
  return findPrepositionalEnds(pieces, core.end).flatMap((end) => {
    const longer = { end, plural: core.plural };
    return [longer, ...findLonger(pieces, longer).filter(() => !is(pieces[end], 'joiner'))];
  });
}

/** Where the phrases end that a preposition introduces at `start`: "in Paris", "on Wednesday", "in the text". */
export function findPrepositionalEnds(pieces: Pieces, start: number): readonly number[] {
  const preposition = pieces[start];
  if (!is(preposition, 'preposition')) return [];
  const date = pieces[start + 1];
  if (is(date, 'weekday') || is(date, 'date')) {
    const proper = is(date, 'weekday') ? dayPreposition : yearPreposition;
    const fits = preposition?.word === proper || datePrepositions.has(preposition?.word ?? '');
    return fits ? [start + 2] : [];
  }
  // "For signing the treaty".
  const at = is(date, 'gerund') ? start + 2 : start + 1;
  return [...new Set(findNounPhrases(pieces, at).map(({ end }) => end))];
}

/** Noun phrases without what may follow them. */
function findCores(pieces: Pieces, start: number, determined: boolean): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  const first = pieces[start];
  const opens = is(first, 'determiner');
  const determiner = opens ? (first?.word ?? '') : '';
  const hasDeterminer = determined || opens;
  let many = false;
  let before: 'none' | 'modifier' | 'noun' | 'name' = 'none';
  for (let at = opens ? start + 1 : start; at < pieces.length; at++) {
    const piece = pieces[at];
    if (is(piece, 'owner')) {
      if (found.at(-1)?.end !== at) return [];
      const owned = findCores(pieces, at + 1, true);
      // The owner alone is no phrase here.
      return [...found.filter(({ end }) => end !== at), ...owned];
    }
    if (is(piece, 'name')) {
      const titled = before === 'noun' && !opens && is(piece, 'person');
      // "The asteroid Apophis".
      const calls = before === 'noun' && opens && !hasArticle(piece);
      if (before === 'name' || (before === 'noun' && !titled && !calls)) return found;
      const fits = hasDeterminer ? hasArticle(piece) : before === 'none';
      if (titled || calls || fits) found.push({ end: at + 1, plural: is(piece, 'plural') });
      else if (!hasDeterminer) return found;
      before = 'name';
      continue;
    }
    if (before === 'name' && !hasDeterminer) return found;
    const one = is(piece, 'singular') || is(piece, 'mass');
    if (is(piece, 'plural') || one) {
      const plural = is(piece, 'plural');
      if (plural && singularArticles.has(determiner)) return found;
      const bare = !plural && !hasDeterminer && !is(piece, 'mass');
      const wants = !plural && (many || pluralArticles.has(determiner));
      if (!bare && !wants) found.push({ end: at + 1, plural });
      if (plural && !is(pieces[at + 1], 'owner')) return found;
      before = 'noun';
      continue;
    }
    if (before === 'noun' || before === 'name') return found;
    if (is(piece, 'adverb') && is(pieces[at + 1], 'adjective')) continue;
    if (is(piece, 'people') && opens && before === 'none') found.push({ end: at + 1, plural: true });
    if (is(piece, 'number')) many = true;
    else if (is(piece, 'date') && hasDeterminer && before === 'none') before = 'modifier';
    else if (!is(piece, 'adjective') && !is(piece, 'ordinal')) return found;
    before = 'modifier';
  }
  return found;
}

/** A name with an article of its own, which gives way to another: "the French Foreign Ministry". */
export function hasArticle(piece: Piece | undefined): boolean {
  return articles.has(piece?.text.split(' ')[0] ?? '');
}

/** What a predicate leaves open: nothing, its object, what "be" ascribes. */
export type Gap = 'none' | 'object' | 'complement';

/** True where the pieces from `start` on are all that an auxiliary needs behind its subject. */
export function isPredicate(
  pieces: Pieces,
  start: number,
  auxiliary: 'be' | 'have' | 'modal' | 'do',
  gap: Gap,
): boolean {
  const at = skipAdverbs(pieces, start);
  const head = pieces[at];
  if (auxiliary === 'be') {
    if (complementVerbs.has(head?.word ?? '')) return false;
    if (gap === 'complement') return start === pieces.length || isDateOnly(pieces, start);
    if (is(head, 'participle') && isRest(pieces, at + 1, gap === 'object' ? 'stranded' : 'passive'))
      return true;
    if (is(head, 'gerund')) return isRest(pieces, at + 1, gap);
    if (gap === 'object') return false;
    if (is(head, 'adjective') && isRest(pieces, at + 1, 'passive')) return true;
    return (
      (head?.word !== ownerPreposition && isRest(pieces, start, 'passive', 'needed')) ||
      findNounPhrases(pieces, at).some(({ end }) => isRest(pieces, end, 'passive', 'later'))
    );
  }
  if (auxiliary === 'have') {
    if (head?.word === beenForm) return isPredicate(pieces, at + 1, 'be', gap);
    return gap !== 'complement' && is(head, 'participle') && isRest(pieces, at + 1, gap);
  }
  if (auxiliary === 'modal' && head?.word === bareBe) return isPredicate(pieces, at + 1, 'be', gap);
  if (gap === 'complement') return false;
  const rest = gap === 'object' && intransitiveVerbs.has(head?.word ?? '') ? 'stranded' : gap;
  return is(head, 'base') && isRest(pieces, at + 1, rest);
}

/** "(How full it was) on 17 August". */
function isDateOnly(pieces: Pieces, start: number): boolean {
  const isDate = is(pieces[start + 1], 'date') || is(pieces[start + 1], 'weekday');
  return isDate && findPrepositionalEnds(pieces, start).includes(pieces.length);
}

/** `passive`: no object follows; `stranded`: a preposition stands without its noun. */
type RestGap = Exclude<Gap, 'complement'> | 'passive' | 'stranded';

/** True where the pieces from `start` on are an object, phrases and adverbs, to the end; `verb`: right behind one. */
export function isRest(
  pieces: Pieces,
  start: number,
  gap: RestGap,
  place: 'verb' | 'needed' | 'later' = 'verb',
): boolean {
  if (start === pieces.length) return gap !== 'stranded' && place !== 'needed';
  const head = pieces[start];
  if (place === 'verb' && verbParticles.has(head?.word ?? '') && isRest(pieces, start + 1, gap, 'later'))
    return true;
  if (gap === 'none')
    for (const { end } of findNounPhrases(pieces, start))
      if (isRest(pieces, end, 'passive', 'later')) return true;
  const after = gap === 'none' ? 'passive' : gap;
  if (is(head, 'adverb') || (is(head, 'last') && start === pieces.length - 1))
    return isRest(pieces, start + 1, after, 'later');
  if (
    head?.word === infinitiveMark &&
    isPredicate(pieces, start + 1, 'modal', gap === 'object' ? 'object' : 'none')
  )
    return gap !== 'stranded';
  const open = gap === 'object' || gap === 'stranded';
  if (open && is(head, 'preposition') && (start === pieces.length - 1 || isCircumstance(pieces, start + 1)))
    return true;
  return findPrepositionalEnds(pieces, start).some((end) => isRest(pieces, end, after, 'later'));
}

/** Phrases with prepositions and adverbs behind a stranded preposition: "stay at | in Moscow". */
function isCircumstance(pieces: Pieces, start: number): boolean {
  return is(pieces[start], 'preposition') && isRest(pieces, start, 'passive', 'later');
}

/** True where the order is that of a statement already: "(what) its position is", "(when) the council meets". */
export function isStatement(pieces: Pieces, start: number, gaps: readonly Gap[]): boolean {
  return findNounPhrases(pieces, start).some(({ end, plural }) => {
    const head = pieces[end];
    const kind = kindOf(head?.word ?? '');
    if (kind !== undefined)
      return agrees(head?.word ?? '', plural) && gaps.some((gap) => isPredicate(pieces, end + 1, kind, gap));
    const hasForm = is(head, 'past') || is(head, plural ? 'base' : 'third');
    return hasForm && gaps.some((gap) => gap !== 'complement' && isRest(pieces, end + 1, gap));
  });
}

/** What an auxiliary needs behind its subject. */
export function kindOf(auxiliary: string): 'be' | 'have' | 'modal' | 'do' | undefined {
  if (doForms.has(auxiliary)) return 'do';
  if (haveForms.has(auxiliary)) return 'have';
  if (modals.has(auxiliary)) return 'modal';
  const hasForm = singularAuxiliaries.has(auxiliary) || pluralAuxiliaries.has(auxiliary);
  return hasForm && beForms.has(auxiliary) ? 'be' : undefined;
}

/** True where an auxiliary goes with one thing, or with several. */
export function agrees(auxiliary: string, plural: boolean): boolean {
  return plural ? !singularAuxiliaries.has(auxiliary) : !pluralAuxiliaries.has(auxiliary);
}

export function skipAdverbs(pieces: Pieces, start: number): number {
  let at = start;
  while (is(pieces[at], 'adverb')) at++;
  return at;
}
