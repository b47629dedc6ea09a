import type { Entity } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { withDefiniteArticle } from '../language/en/articles.ts';
import { openCheck } from '../language/en/indirect-speech.ts';
import { isNeutralWord } from '../language/neutral-words.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { isOfSpeakers } from '../understanding/speakers.ts';
import { joinList, toSentence, withArticle } from './render-fact.ts';
import { wordQuestion } from './word-question.ts';
import type { Wording, WordingContext } from './wording.ts';

/** Everything was understood, and the text leaves it open: "The briefing doesn’t say where the council meets." */
export function wordNotStated(
  { ask, role }: Extract<Decision, { kind: 'notStated' }>,
  clause: Clause,
  context: WordingContext,
): Wording {
  const asked = wordQuestion(clause, context);
  const word = ask === undefined || ask.word === 'what' || ask.word === 'which' ? 'that' : ask.word;
  const text =
    asked?.form === 'clause'
      ? `The briefing doesn’t say ${asked.text}.`
      : `The briefing doesn’t say ${word}.`;
  return refusal(text, role === undefined ? [word] : [role.name]);
}

/**
 * What was asked, what of it the briefing does not mention, and which word was not understood. It never denies: what was
 * not understood may well be in the text, in other words.
 */
export function wordUnknown(
  { missing, about, absent = [] }: Extract<Decision, { kind: 'unknown' }>,
  clause: Clause,
  context: WordingContext,
): Wording {
  const asked = wordQuestion(clause, context);
  if (absent.length > 0) {
    const names = joinAlternatives(absent.map(withDefiniteArticle));
    const text =
      asked?.form === 'clause'
        ? `The briefing doesn’t say ${asked.text}: it doesn’t mention ${names}.`
        : `The briefing doesn’t mention ${names}.`;
    return refusal(text, absent);
  }
  if (asked !== undefined)
    return refusal(
      asked.form === 'clause'
        ? `I can’t find in the briefing ${asked.text}.`
        : `I find nothing in the briefing about ${asked.text}.`,
      missing,
    );
  const entity = about.map((id) => context.index.entities.get(id)).find((found) => isNamed(found));
  const strange = clause.chunks.find(isStrange);
  const mention = entity === undefined ? '' : `the briefing mentions ${withArticle(entity)}, but `;
  const place = mention === '' ? 'the briefing' : 'it';
  const text =
    strange === undefined
      ? clause.kind === 'check' && clause.asks.length === 0
        ? `${mention}I can’t find in ${place} ${openCheck}`
        : `${mention}I find no answer to that in ${place}`
      : `${mention}I’m not sure what you mean by “${strange.words.join(' ')}”`;
  return refusal(toSentence(text), missing);
}

/** Something that is called by a name of its own. */
function isNamed(entity: Entity | undefined): entity is Entity {
  return (
    entity !== undefined &&
    !entity.types.includes('quotation') &&
    (entity.article !== '' || /^\p{Lu}/u.test(entity.name))
  );
}

/** An everyday word for which there is no meaning here. */
function isStrange(chunk: Chunk): boolean {
  return (
    chunk.senses.length === 0 &&
    !isOfSpeakers(chunk) &&
    !chunk.punctuation &&
    !chunk.possessive &&
    chunk.words.every((word) => isNeutralWord(word))
  );
}

/** "The briefing mentions the Russian president, but gives no name." */
export function wordUnnamed(entities: readonly string[], context: WordingContext): Wording {
  const names = entities.flatMap((id) => context.index.entities.get(id) ?? []).map(withArticle);
  return refusal(`The briefing mentions ${joinList(names)}, but gives no name.`, ['name']);
}

function refusal(text: string, missing: readonly string[]): Wording {
  return { status: 'unknown', text, items: [], facts: [], answer: [], missing };
}

/** "a, b or c". */
function joinAlternatives(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
