import { bareBe, doForms, pastDoForms } from '../language/en/indirect-speech.ts';
import { thirdPerson } from '../language/third-person.ts';
import { pastOf } from '../language/verb-forms.ts';
import {
  agrees,
  findNounPhrases,
  type Gap,
  hasArticle,
  is,
  isPredicate,
  isRest,
  kindOf,
  type NounPhrase,
  type Pieces,
  skipAdverbs,
} from './find-phrases.ts';
import type { Piece } from './piece.ts';

/** A clause whose subject is longer is not told again. */
export const MAX_SUBJECT = 7;

/** An auxiliary, its subject and what follows, in the order of a statement; undefined where that is no clause. */
export function tellClause(pieces: Pieces, start: number, gap: Gap): string | undefined {
  const auxiliary = pieces[start]?.word ?? '';
  if (is(pieces[start + 1], 'placeholder')) return tellExistence(pieces, start, gap);
  const subject = findSubject(pieces, start, gap);
  if (subject === undefined) return undefined;
  const told = textOf(pieces, start + 1, subject.end);
  if (!doForms.has(auxiliary))
    return [told, auxiliary, textOf(pieces, subject.end)].filter(Boolean).join(' ');
  const at = skipAdverbs(pieces, subject.end);
  const [verb = '', ...particles] = (pieces[at]?.text ?? '').split(' ');
  const finite = pastDoForms.has(auxiliary) ? pastOf(verb) : subject.plural ? verb : thirdPerson(verb);
  const parts = [told, textOf(pieces, subject.end, at), finite, ...particles, textOf(pieces, at + 1)];
  return parts.filter(Boolean).join(' ');
}

/** "There will be a dinner". */
function tellExistence(pieces: Pieces, start: number, gap: Gap): string | undefined {
  const auxiliary = pieces[start]?.word ?? '';
  const kind = kindOf(auxiliary);
  const at = start + (kind === 'modal' && pieces[start + 2]?.word === bareBe ? 3 : 2);
  if (gap !== 'none' || (kind !== 'be' && at === start + 2)) return undefined;
  const isWhole = findNounPhrases(pieces, at).some(
    ({ end, plural }) => agrees(auxiliary, plural) && isRest(pieces, end, 'passive', 'later'),
  );
  if (!isWhole) return undefined;
  return [pieces[start + 1]?.text ?? '', auxiliary, textOf(pieces, start + 2)].join(' ');
}

/** The subject behind an auxiliary, where the auxiliary agrees with it and with all that follows. */
export function findSubject(pieces: Pieces, start: number, gap: Gap): NounPhrase | undefined {
  const auxiliary = pieces[start]?.word ?? '';
  const kind = kindOf(auxiliary);
  if (kind === undefined || (gap === 'complement' && kind === 'do')) return undefined;
  return findNounPhrases(pieces, start + 1).find(
    ({ end, plural }) =>
      end - start <= MAX_SUBJECT + 1 && agrees(auxiliary, plural) && isPredicate(pieces, end, kind, gap),
  );
}

/** What pieces read as. */
export function textOf(pieces: Pieces, from: number, to = pieces.length): string {
  return pieces
    .slice(from, to)
    .map((piece, i) => `${i === 0 || is(piece, 'owner') ? '' : ' '}${printed(piece, pieces[from + i - 1])}`)
    .join('');
}

/** Behind an article, an owner or an adjective a name has no article of its own; "the hosts’", but "Russia’s". */
function printed(piece: Piece, before: Piece | undefined): string {
  if (is(piece, 'owner')) return is(before, 'plural') && before?.text.endsWith('s') ? '’' : piece.text;
  const follows = (['determiner', 'owner', 'adjective', 'ordinal', 'ask'] as const).some((tag) =>
    is(before, tag),
  );
  return hasArticle(piece) && is(piece, 'name') && follows ? piece.text.replace(/^\S+ /, '') : piece.text;
}
