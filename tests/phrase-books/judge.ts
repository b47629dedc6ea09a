import type { Assistant, Conversation, Reply } from '../../src/index.ts';
import type { Trial } from './instantiate.ts';

/**
 * Right: what fills the asked role is named, a trap is declined or denied. Wrong: something else is named. Missed:
 * nothing is answered. False: a trap is answered.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'false';

/** Asks the turns of a trial and judges the last reply. */
export function judge(
  trial: Trial,
  assistant: Assistant,
): { readonly verdict: Verdict; readonly reply: Reply } {
  let conversation: Conversation | undefined;
  let reply: Reply | undefined;
  for (const turn of trial.turns) {
    const answer = assistant.ask(turn, conversation === undefined ? {} : { conversation });
    reply = answer.reply;
    conversation = answer.conversation;
  }
  if (reply === undefined) throw new Error(`a phrasing of ${trial.phrasing.relation} has no turn`);
  if (trial.phrasing.trap)
    return {
      verdict: reply.status === 'answered' && !reply.text.startsWith('No') ? 'false' : 'right',
      reply,
    };
  if (reply.status !== 'answered' && reply.status !== 'corrected') return { verdict: 'missed', reply };
  const text = fold(reply.text);
  const named = trial.expected.some(({ fillers }) =>
    fillers.some((names) =>
      names.some((name) => name.split(' … ').every((part) => text.includes(fold(part)))),
    ),
  );
  return { verdict: named ? 'right' : 'wrong', reply };
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}
