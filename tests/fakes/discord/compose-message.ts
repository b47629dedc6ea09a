import { type Attachment, type Channel, FLAG, type Message, type User } from './model.ts';
import { REFUSAL } from './rest-error.ts';
import type { UploadedFile } from './route.ts';
import { findPings, isEmptyMessage, type MessageBody, validateMessage } from './validate/validate-message.ts';
import type { World } from './world.ts';

/** "The past few minutes" in which Discord knows a nonce again. */
const NONCE_LIFE_MS = 5 * 60_000;
const SETTABLE_FLAGS = FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.v2 | (1 << 12);

/** What a request's body says of a message's appearance. */
export type Appearance = Pick<
  Message,
  'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'mentions'
>;

/** A request that makes or changes a message, and what it is to become. */
export interface Composition {
  body: MessageBody;
  files: readonly UploadedFile[];
  channel: Channel;
  /** The message as it stands, when it is changed. */
  before?: Message;
  /** For violations: `reply`, `edit` and the like. */
  route: string;
}

/**
 * The appearance a message gets from a request; what the body leaves out stays as it was.
 * @throws RestError when Discord would refuse it.
 */
export function composeMessage(world: World, composition: Composition): Appearance {
  const { body, files, channel, before, route } = composition;
  const kept = (before?.flags ?? 0) & (FLAG.ephemeral | FLAG.v2);
  const flags = ((body.flags ?? 0) & SETTABLE_FLAGS) | kept;
  const problems = validateMessage(body, (flags & FLAG.v2) !== 0);
  if (problems.list.length > 0) throw REFUSAL.invalidForm(problems.list);
  const ping = findPings(body);
  if (ping) world.violations.record(`${route}: ${ping}`);
  const content = body.content === undefined ? (before?.content ?? '') : (body.content ?? '');
  const appearance: Appearance = {
    content,
    embeds: body.embeds === undefined ? (before?.embeds ?? []) : (body.embeds ?? []),
    components: body.components === undefined ? (before?.components ?? []) : (body.components ?? []),
    attachments: keepAttachments(body, before).concat(files.map((file) => store(world, file, channel))),
    flags,
    mentions: [],
  };
  if (isEmptyMessage(appearance)) throw REFUSAL.emptyMessage();
  return appearance;
}

/** Files listed again stay, those left out go; no list at all keeps them. */
function keepAttachments({ attachments }: MessageBody, before: Message | undefined): Attachment[] {
  const old = before?.attachments ?? [];
  return attachments ? old.filter(({ id }) => attachments.some((kept) => String(kept.id) === id)) : old;
}

function store(world: World, file: UploadedFile, channel: Channel): Attachment {
  const id = world.ids.next();
  world.files.set(id, file.bytes);
  const url = `http://127.0.0.1/attachments/${channel.id}/${id}/${file.name}`;
  return {
    id,
    filename: file.name,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.type || 'application/octet-stream',
  };
}

/** A message by the nonce its author gave it in the last minutes; undefined when there is none. */
export function findByNonce(
  world: World,
  channel: Channel,
  author: User,
  nonce: string,
): Message | undefined {
  const oldest = world.clock.now() - NONCE_LIFE_MS;
  return world.messagesByChannel
    .get(channel.id)
    ?.findLast(
      (message) =>
        message.author === author &&
        message.nonce !== undefined &&
        String(message.nonce) === nonce &&
        Date.parse(message.timestamp) >= oldest,
    );
}
