import type { Mention } from '../briefing/find-mentions.ts';
import { bodyFieldJoints, bodyHeads, bodyJoints, genitiveMarks, nameJoints } from './en/name-kinds.ts';
import { isKnownWord } from './known-words.ts';

type NameMention = Extract<Mention, { readonly kind: 'name' }>;

/** The mentions of a text, with the name of a body and of what it is for as one: "Ministry of Science and Health",
 * "Traders' Union", "Harbour & Pike". */
export function joinNames(mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined: Mention[] = [];
  /** Whether the last name goes on with what a body is for. */
  let fields = false;
  for (const mention of mentions) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.span.end, mention.span.start).trim();
    if (last?.kind === 'name' && mention.kind === 'name' && belongs(last, gap, mention, fields)) {
      joined[joined.length - 1] = {
        kind: 'name',
        span: { start: last.span.start, end: mention.span.end },
        words: [...last.words, ...mention.words],
      };
      fields = mention.words.every(isPlainWord);
    } else {
      joined.push(mention);
      fields = false;
    }
  }
  return joined;
}

function belongs(last: NameMention, gap: string, next: NameMention, fields: boolean): boolean {
  if (nameJoints.includes(gap)) return true;
  if (genitiveMarks.includes(gap) && bodyHeads.includes(next.words.at(-1)?.toLowerCase() ?? '')) return true;
  if (bodyJoints.includes(gap)) return bodyHeads.includes(last.words.at(-1)?.toLowerCase() ?? '');
  return fields && bodyFieldJoints.includes(gap) && next.words.every(isPlainWord);
}

function isPlainWord(word: string): boolean {
  return isKnownWord(word.toLowerCase());
}
