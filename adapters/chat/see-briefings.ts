import type { Assistant, Visibility } from '../../src/index.ts';
import { formatLocalTime } from '../node/format-local-time.ts';
import { limitAssistant } from '../node/limit-assistant.ts';
import type { ChatContext } from './chat-context.ts';
import type { Place } from './question.ts';

type Seeing = Pick<ChatContext, 'assistant' | 'store' | 'clock' | 'hasDirectChannels'>;

/** The assistant as it may be used in a place, now. */
export function assistantIn(context: Seeing, place: Place): Assistant {
  return limitAssistant(context.assistant, () => ({
    ...visibilityIn(context, place),
    now: formatLocalTime(new Date(context.clock())),
  }));
}

/**
 * Which briefings are answered from in a place: those to which it is limited. A private one is answered from only where
 * it was named, and never in a direct message; a limit of a whole workspace opens none where some of its channels are
 * direct messages.
 */
export function visibilityIn({ assistant, store, hasDirectChannels }: Seeing, place: Place): Visibility {
  const limit = store.briefingLimits.limitIn(place);
  if (limit === undefined) return {};
  const opensPrivate = !place.isDirect && (limit.holdsFor === 'channel' || !hasDirectChannels);
  if (opensPrivate) return { briefings: limit.briefings };
  const closed = new Set(
    assistant.briefings.flatMap(({ id, isPrivate }) => (isPrivate === true ? [id] : [])),
  );
  return { briefings: limit.briefings.filter((id) => !closed.has(id)) };
}
