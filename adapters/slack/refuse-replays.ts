import { HTTPModuleFunctions, type HTTPReceiverOptions, type ReceiverEvent } from '@slack/bolt';
import { createRecentIds } from '../chat/recent-ids.ts';
import type { Intake } from './create-receiver.ts';
import type { SlackBody } from './slack-payload.ts';

/** More requests than Slack sends an app in the five minutes after which Bolt refuses a signature by its timestamp. */
const REMEMBERED = 20_000;
/** Digits of a signature's 64 by which it is told from those. */
const DIGITS = 12;

/** Thrown for a request that was taken before. */
class ReplayError extends Error {
  constructor() {
    super('a request was sent again as it was');
    this.name = 'ReplayError';
  }
}

/** What the receiver must keep of a request, and how it must answer, for {@link refuseReplays} to work. */
export const REPLAY_OPTIONS = {
  customPropertiesExtractor: ({ headers }) => ({ signature: headers['x-slack-signature'] }),
  async processEventErrorHandler(args) {
    if (!(args.error instanceof ReplayError))
      return HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
    args.logger.warn(`Refused: ${args.error.message}`);
    args.response.writeHead(401).end();
    return false;
  },
} satisfies Partial<HTTPReceiverOptions>;

/**
 * Takes each signed request once. Slack signs what it sends again anew; of events, an attempt that says it is one is
 * let through all the same, for they are claimed by their ids. What could not be taken in may come again as it was.
 */
export function refuseReplays(intake: Intake): Intake {
  const taken = createRecentIds(REMEMBERED);
  return async (event, handOn) => {
    const signature = signatureOf(event);
    if (signature === undefined || isRetriedEvent(event)) return intake(event, handOn);
    if (taken.has(signature)) throw new ReplayError();
    taken.note(signature);
    try {
      await intake(event, handOn);
    } catch (error) {
      taken.drop(signature);
      throw error;
    }
  };
}

function signatureOf({ customProperties }: ReceiverEvent): string | undefined {
  const { signature } = customProperties ?? {};
  return typeof signature === 'string' ? signature.slice(-DIGITS) : undefined;
}

function isRetriedEvent({ body, retryNum }: ReceiverEvent): boolean {
  return retryNum !== undefined && (body as SlackBody).event !== undefined;
}
