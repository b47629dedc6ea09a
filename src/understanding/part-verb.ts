import {
  articles,
  auxiliaries,
  beForms,
  haveForms,
  nounOpeners,
  supportingVerbs,
} from '../language/en/auxiliaries.ts';
import { modals } from '../language/en/indirect-speech.ts';
import type { Sense } from '../language/sense.ts';
import { type VerbForm, verbFormsOf } from '../language/verb-forms.ts';
import { type Chunk, hasContent, hasKind } from './chunk.ts';
import { isVerbOnly } from './chunk-forms.ts';

/** A clause with a name parted, so that it has its verb. */
export interface PartedClause {
  readonly chunks: readonly Chunk[];
  /** True where what is behind the auxiliary needs that very verb: "when did the certificate expire". */
  readonly isCertain: boolean;
}

/** The verb that stands in a name of some chunk, and what else the name holds. */
interface Parts {
  readonly verb: Chunk;
  readonly parts: readonly Chunk[];
}

/**
 * "When did the certificate expire?", "Why did the bank cut rates?" where "expired certificate" and "rate cut" are names: the
 * clause with the verb out of the name, which may be read in other forms and in another order than it is written. Undefined
 * where the clause has another verb, or none that a fact is told with. `read` reads some of its words by themselves.
 */
export function partVerb(
  chunks: readonly Chunk[],
  toldRelations: ReadonlySet<string>,
  read: (from: number, to: number) => readonly Chunk[],
): PartedClause | undefined {
  let start = 0;
  for (const [at, chunk] of chunks.entries()) {
    const from = start;
    start += chunk.words.length;
    if (!isLongName(chunk)) continue;
    const auxiliary = chunks.slice(0, at).findLastIndex(({ words }) => auxiliaries.has(words[0] ?? ''));
    const forms = formsBehind(chunks[auxiliary]?.words[0]);
    const fits = (verb: Chunk): boolean =>
      isToldVerb(verb, toldRelations) &&
      [...verbFormsOf(verb.words[0] ?? '')].some((form) => forms.has(form));
    const found = findVerb(chunks, at, (left, right) => read(from + left, from + right), fits);
    if (found === undefined) continue;
    const others = [...chunks.keys()].filter((i) => i > auxiliary && i !== at);
    if (others.some((i) => isVerbOnly(chunks[i] as Chunk))) continue;
    const isCertain =
      forms === BARE && isFronted(chunks, auxiliary) && !others.some((i) => mayBeVerb(chunks, i));
    return { chunks: [...chunks.slice(0, at), ...found.parts, ...chunks.slice(at + 1)], isCertain };
  }
  return undefined;
}

/** What has more words was written out by an author. */
const MAX_PARTED = 5;

function isLongName({ words, senses }: Chunk): boolean {
  return (
    words.length > 1 &&
    words.length <= MAX_PARTED &&
    senses.some((s) => s.kind === 'entity') &&
    !senses.some((s) => isVerb(s))
  );
}

function isVerb(sense: Sense): boolean {
  return (sense.kind === 'relation' || sense.kind === 'entity') && sense.verb === true;
}

function isToldVerb({ senses }: Chunk, told: ReadonlySet<string>): boolean {
  return senses.some((sense) => isVerb(sense) && (sense.kind !== 'relation' || told.has(sense.relation)));
}

const BARE: ReadonlySet<VerbForm> = new Set<VerbForm>(['base']);
const FINITE: ReadonlySet<VerbForm> = new Set<VerbForm>(['third', 'past']);
const PARTICIPLES: ReadonlySet<VerbForm> = new Set<VerbForm>(['participle', 'gerund']);
const PERFECT: ReadonlySet<VerbForm> = new Set<VerbForm>(['participle']);

/** The forms that a verb has behind an auxiliary, and without one. */
function formsBehind(auxiliary: string | undefined): ReadonlySet<VerbForm> {
  if (auxiliary === undefined) return FINITE;
  if (supportingVerbs.has(auxiliary) || modals.has(auxiliary)) return BARE;
  if (haveForms.has(auxiliary)) return PERFECT;
  return beForms.has(auxiliary) ? PARTICIPLES : FINITE;
}

/** The verb at the end of a name, behind its subject: "certificate expire"; else at its beginning: "cut rates". */
function findVerb(
  chunks: readonly Chunk[],
  at: number,
  read: (from: number, to: number) => readonly Chunk[],
  fits: (verb: Chunk) => boolean,
): Parts | undefined {
  const { length } = (chunks[at] as Chunk).words;
  const cuts = Array.from({ length: length - 1 }, (_, i) => i + 1);
  for (const cut of cuts) {
    const parts = partsOf(read(0, cut), read(cut, length));
    if (parts !== undefined && fits(parts.verb)) return parts;
  }
  if (!hasSubject(chunks, at)) return undefined;
  for (const cut of cuts.toReversed()) {
    const parts = partsOf(read(cut, length), read(0, cut));
    if (parts !== undefined && fits(parts.verb)) return { ...parts, parts: parts.parts.toReversed() };
  }
  return undefined;
}

/** A noun and a verb, where both are known by themselves. */
function partsOf(noun: readonly Chunk[], [verb, ...more]: readonly Chunk[]): Parts | undefined {
  const [thing, ...others] = noun;
  if (verb === undefined || more.length > 0 || thing === undefined || others.length > 0) return undefined;
  return hasContent(thing) && !isVerbOnly(thing) ? { verb, parts: [thing, verb] } : undefined;
}

/** "the bank cut rates", "who cut rates": right before a verb stands what it is said of, not an article. */
function hasSubject(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    before !== undefined &&
    !articles.has(before.words.at(-1) ?? '') &&
    (hasContent(before) || hasKind(before, 'ask'))
  );
}

/** At the beginning, or behind what asks. */
function isFronted(chunks: readonly Chunk[], auxiliary: number): boolean {
  return (
    auxiliary === 0 ||
    chunks.slice(0, auxiliary).some((chunk) => hasKind(chunk, 'ask') || hasKind(chunk, 'choose'))
  );
}

/** "Will the rate cut help exporters?": a word that can be a verb in its base form, and that nothing makes a noun. */
export function mayBeVerb(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  const chunk = chunks[at];
  if (chunk === undefined || before === undefined || !verbFormsOf(chunk.words[0] ?? '').has('base'))
    return false;
  if (nounOpeners.has(before.words.at(-1) ?? '') || hasKind(before, 'preposition')) return false;
  if (chunk.senses.some(isVerb)) return true;
  return chunk.words.length === 1 && !hasKind(chunk, 'entity') && !hasKind(chunk, 'preposition');
}
