import { openAnswers, openCheck, openRest, plainlyOpen } from '../language/en/indirect-speech.ts';
import { joinList, toSentence } from './render-fact.ts';
import type { Refusal } from './wording.ts';

/** What a question asks for that asks whether something is so. */
export const CHECK = 'whether';

/** Of more things that it names, the first ones are named. */
const MAX_MENTIONS = 2;
const MAX_MENTION_CHARS = 60;

/**
 * Tells why questions were not answered: what was asked where that can be told again, else what they are about. Of several
 * questions the most telling refusals are told, what they have in common once.
 */
export function tellRefusals(refusals: readonly Refusal[]): string {
  const absent = refusals.filter((refusal) => refusal.absent.length > 0);
  const told = refusals.filter(({ asked, absent }) => asked !== undefined && absent.length === 0);
  const sentences = [...(absent.length > 0 ? [tellAbsent(absent)] : []), ...tellAsked(told)];
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : tellOpen(refusals);
}

/** Tells behind an answer what else was asked and is not answered. What it names already is not said to be mentioned. */
export function tellRest(refusals: readonly Refusal[], answer: string): string {
  const open = refusals
    .filter(({ asked, absent, ofSpeakers }) => !ofSpeakers || asked !== undefined || absent.length > 0)
    .map((refusal) => ({ ...refusal, mentions: refusal.mentions.filter((name) => !answer.includes(name)) }));
  const telling = open.filter(tellsRest);
  if (telling.length > 0) return tellRefusals(telling);
  return open.length === 0 ? '' : openRest;
}

/** "That" would be what was answered. */
function tellsRest({ asked, absent, mentions, strange, granted, open }: Refusal): boolean {
  const names = absent.length + mentions.length;
  const asks = open in openAnswers || (strange !== undefined && open !== '');
  return asked !== undefined || names > 0 || granted || asks;
}

/** "The briefing doesn’t say whether Iraq is on the agenda: it doesn’t mention Iraq." */
function tellAbsent(refusals: readonly Refusal[]): string {
  const names = joinAlternatives(refusals.flatMap(({ absent }) => absent));
  const [asked] = refusals.flatMap((refusal) => refusal.asked ?? []);
  return refusals.length === 1 && asked?.form === 'clause'
    ? toSentence(`The briefing doesn’t say ${asked.text}: it doesn’t mention ${names}`)
    : toSentence(`The briefing doesn’t mention ${names}`);
}

/** "I can’t find in the briefing who chaired it, or where it was held." */
function tellAsked(refusals: readonly Refusal[]): readonly string[] {
  const clauses = (granted: boolean): readonly string[] =>
    refusals.flatMap(({ asked, ...refusal }) =>
      asked?.form === 'clause' && refusal.granted === granted ? [asked.text] : [],
    );
  const topics = refusals.flatMap(({ asked }) => (asked?.form === 'topic' ? [asked.text] : []));
  return [
    ...sentenceOf('The briefing doesn’t say ', clauses(true)),
    ...sentenceOf('I can’t find in the briefing ', clauses(false)),
    ...sentenceOf('I find nothing in the briefing about ', topics),
  ];
}

function sentenceOf(opening: string, parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [toSentence(opening + [...new Set(parts)].join(', or '))];
}

/** "The briefing mentions Alain Juppe, but I can’t find the date you ask for in it." */
function tellOpen(refusals: readonly Refusal[]): string {
  const open = mostTelling(refusals);
  const names = pickNames(open.flatMap(({ mentions }) => mentions));
  const strange = [...new Set(open.flatMap((refusal) => refusal.strange ?? []))].map((word) => `“${word}”`);
  const mention = names.length === 0 ? '' : `the briefing mentions ${joinList(names)}, but `;
  const place = names.length === 0 ? 'the briefing' : 'it';
  if (strange.length > 0)
    return toSentence(`${mention}I can’t match ${joinAlternatives(strange)} to anything in ${place}`);
  const asked = [...new Set(open.map((refusal) => refusal.open))];
  const [one = ''] = asked.length === 1 ? asked : [];
  if (open.every(({ granted }) => granted)) {
    const says = names.length === 0 ? 'the briefing ' : mention;
    return toSentence(plainlyOpen.has(one) ? `${says}doesn’t say ${one}` : `${says}leaves that open`);
  }
  if (one === CHECK) return toSentence(`${mention}I can’t find in ${place} ${openCheck}`);
  const what = openAnswers[one];
  return toSentence(
    what === undefined
      ? `${mention}I find no answer to that in ${place}`
      : `${mention}I can’t find ${what} in ${place}`,
  );
}

/** Those that were understood; else those that say what they are about, or which word is not understood. */
function mostTelling(refusals: readonly Refusal[]): readonly Refusal[] {
  const understood = refusals.filter(({ granted }) => granted);
  if (understood.length > 0) return understood;
  const telling = refusals.filter(({ mentions, strange }) => mentions.length > 0 || strange !== undefined);
  return telling.length > 0 ? telling : refusals;
}

/** The first names, one alone where it is long. */
function pickNames(names: readonly string[]): readonly string[] {
  const picked = [...new Set(names)].slice(0, MAX_MENTIONS);
  return picked.join('').length > MAX_MENTION_CHARS ? picked.slice(0, 1) : picked;
}

/** "a, b or c". */
function joinAlternatives(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.length < 2
    ? (distinct[0] ?? '')
    : `${distinct.slice(0, -1).join(', ')} or ${distinct.at(-1)}`;
}
