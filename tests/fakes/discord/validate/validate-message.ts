import { type Component, type Embed, FLAG } from '../model.ts';
import { Problems } from './problem.ts';
import { validateComponents } from './validate-components.ts';
import { validateEmbeds } from './validate-embeds.ts';

const MAX_CONTENT = 2000;
const MAX_NONCE = 25;

/** The body of a request that makes or changes a message. */
export interface MessageBody {
  content?: string | null;
  embeds?: Embed[] | null;
  components?: Component[] | null;
  flags?: number | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean;
  allowed_mentions?: AllowedMentions | null;
  message_reference?: { message_id: string; channel_id?: string; fail_if_not_exists?: boolean } | null;
  attachments?: { id: string | number; filename?: string }[] | null;
  poll?: unknown;
  sticker_ids?: string[] | null;
}

interface AllowedMentions {
  parse?: string[];
  users?: string[];
  roles?: string[];
  replied_user?: boolean;
}

/** What Discord would refuse in the body of a message; empty when it would take it. */
export function validateMessage(body: MessageBody, isV2: boolean): Problems {
  const problems = new Problems();
  problems.optionalLength(['content'], body.content, 0, MAX_CONTENT);
  if (body.nonce !== undefined && body.nonce !== null && String(body.nonce).length > MAX_NONCE) {
    problems.add(['nonce'], 'BASE_TYPE_BAD_LENGTH', 'Must be at most 25 characters long.');
  }
  validateEmbeds(body.embeds ?? [], problems);
  validateComponents(body.components ?? [], isV2, problems);
  if (isV2) {
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    const message = 'Cannot be used with the components v2 flag.';
    if (body.content) problems.add(['content'], code, message);
    if (body.embeds?.length) problems.add(['embeds'], code, message);
    if (body.poll) problems.add(['poll'], code, message);
    if (body.sticker_ids?.length) problems.add(['sticker_ids'], code, message);
  }
  validateAllowedMentions(body.allowed_mentions, problems);
  return problems;
}

/** Discord's own rules; that nobody may be pinged is the project's, see `findPings`. */
function validateAllowedMentions(allowed: AllowedMentions | null | undefined, problems: Problems): void {
  for (const kind of ['users', 'roles'] as const) {
    if (allowed?.[kind]?.length && allowed.parse?.includes(kind)) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      problems.add(['allowed_mentions'], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  }
}

/** Why this body could ping somebody; undefined when it cannot. Absent, Discord pings whoever is named. */
export function findPings(body: MessageBody): string | undefined {
  const allowed = body.allowed_mentions;
  if (!allowed) return 'allowed_mentions is absent';
  const isSilent =
    allowed.parse?.length === 0 && !allowed.users?.length && !allowed.roles?.length && !allowed.replied_user;
  return isSilent ? undefined : `allowed_mentions could ping: ${JSON.stringify(allowed)}`;
}

/** Whether a body says anything that a person would see. */
export function isEmptyMessage(content: {
  content: string;
  embeds: readonly Embed[];
  components: readonly Component[];
  attachments: readonly unknown[];
  flags: number;
}): boolean {
  if (content.flags & FLAG.v2) return content.components.length === 0;
  return (
    content.content.trim() === '' &&
    content.embeds.length === 0 &&
    content.attachments.length === 0 &&
    content.components.length === 0
  );
}
