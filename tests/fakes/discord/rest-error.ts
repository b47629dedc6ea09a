import type { Problem } from './validate/problem.ts';

/** An answer of Discord's that is not a success: status, its own code, and its words. */
export class RestError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];
  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The body as Discord words it; problems of a form are nested by field under `errors`. */
  toBody(): object {
    if (this.problems.length === 0) return { message: this.message, code: this.code };
    const errors: Record<string, unknown> = {};
    for (const { path, code, message } of this.problems) {
      let level = errors;
      for (const field of path) {
        level[field] ??= {};
        level = level[field] as Record<string, unknown>;
      }
      level._errors = [...((level._errors as object[] | undefined) ?? []), { code, message }];
    }
    return { message: this.message, code: this.code, errors };
  }
}

/** Discord's refusals that the fake gives. */
export const REFUSAL = {
  unknownApplication: () => new RestError(404, 10_002, 'Unknown Application'),
  unknownChannel: () => new RestError(404, 10_003, 'Unknown Channel'),
  unknownGuild: () => new RestError(404, 10_004, 'Unknown Guild'),
  unknownMember: () => new RestError(404, 10_007, 'Unknown Member'),
  unknownMessage: () => new RestError(404, 10_008, 'Unknown Message'),
  unknownUser: () => new RestError(404, 10_013, 'Unknown User'),
  unknownWebhook: () => new RestError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new RestError(404, 10_062, 'Unknown interaction'),
  unknownCommand: () => new RestError(404, 10_063, 'Unknown application command'),
  alreadyAcknowledged: () => new RestError(400, 40_060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new RestError(403, 50_001, 'Missing Access'),
  notAuthor: () => new RestError(403, 50_005, 'Cannot edit a message authored by another user'),
  cannotSendToUser: () => new RestError(403, 50_007, 'Cannot send messages to this user'),
  missingPermissions: () => new RestError(403, 50_013, 'Missing Permissions'),
  expiredToken: () => new RestError(401, 50_027, 'Invalid Webhook Token'),
  threadExists: () => new RestError(400, 160_004, 'A thread has already been created for this message'),
  archivedThread: () => new RestError(400, 50_083, 'Thread is archived'),
  invalidForm: (problems: readonly Problem[]) => new RestError(400, 50_035, 'Invalid Form Body', problems),
  emptyMessage: () => new RestError(400, 50_006, 'Cannot send an empty message'),
};
