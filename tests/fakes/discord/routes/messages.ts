import { composeMessage, findByNonce } from '../compose-message.ts';
import { type Channel, FLAG, type Message } from '../model.ts';
import { changeMessage, deleteMessage, postMessage } from '../post-message.ts';
import { REFUSAL } from '../rest-error.ts';
import type { RestAnswer, RestRequest, Route } from '../route.ts';
import { isEphemeral, messageToWire } from '../to-wire.ts';
import type { MessageBody } from '../validate/validate-message.ts';
import type { World } from '../world.ts';
import { openChannel, writableChannel } from './channels.ts';

const CREATE = 'POST /channels/:channel/messages';
const EDIT = 'PATCH /channels/:channel/messages/:message';

/** Messages in channels. */
export const MESSAGE_ROUTES: readonly Route[] = [
  { on: 'GET /channels/:channel/messages', handle: listMessages },
  { on: CREATE, handle: createMessage },
  { on: 'GET /channels/:channel/messages/:message', handle: getMessage },
  { on: EDIT, handle: editMessage },
  { on: 'DELETE /channels/:channel/messages/:message', handle: removeMessage },
  { on: 'PUT /channels/:channel/messages/:message/reactions/:emoji/@me', handle: react },
  { on: 'DELETE /channels/:channel/messages/:message/reactions/:emoji/@me', handle: react },
];

function createMessage(world: World, request: RestRequest): RestAnswer {
  const channel = writableChannel(world, request);
  if (channel.archived) throw REFUSAL.archivedThread();
  const body = request.body as MessageBody;
  const appearance = composeMessage(world, { body, files: request.files, channel, route: CREATE });
  checkPermissions(world, channel, appearance);
  if (body.enforce_nonce && body.nonce !== undefined && body.nonce !== null) {
    const known = findByNonce(world, channel, world.bot, String(body.nonce));
    if (known?.isDeleted) throw REFUSAL.unknownMessage();
    if (known) return show(world, known);
  }
  const repliesTo = findReference(world, channel, body);
  const message = postMessage(world, {
    ...appearance,
    channel,
    author: world.bot,
    ...(repliesTo ? { repliesTo } : {}),
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
  });
  return show(world, message);
}

/** The message that is answered; none when it is gone and the client does not insist. */
function findReference(
  world: World,
  channel: Channel,
  { message_reference }: MessageBody,
): string | undefined {
  if (!message_reference) return undefined;
  const answered = world.messages.get(message_reference.message_id);
  if (answered && !answered.isDeleted && answered.channel === channel) {
    if (!world.botMay('ReadMessageHistory', channel)) {
      throw REFUSAL.invalidForm([
        {
          path: ['message_reference'],
          code: 'REPLIES_CANNOT_REPLY_WITHOUT_READ_MESSAGE_HISTORY',
          message: 'Cannot reply without permission to read message history',
        },
      ]);
    }
    return answered.id;
  }
  if (message_reference.fail_if_not_exists === false) return undefined;
  throw REFUSAL.invalidForm([
    { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}

/** Embeds and files need permissions of their own. */
function checkPermissions(world: World, channel: Channel, { embeds, attachments }: Partial<Message>): void {
  if (embeds?.length && !world.botMay('EmbedLinks', channel)) throw REFUSAL.missingPermissions();
  if (attachments?.length && !world.botMay('AttachFiles', channel)) throw REFUSAL.missingPermissions();
}

/** The message of a request. @throws RestError when it is gone, or only its reader can see it. */
function messageOf(world: World, channel: Channel, { params }: RestRequest): Message {
  const message = world.messages.get(params.message ?? '');
  if (!message || message.isDeleted || message.channel !== channel || isEphemeral(message)) {
    throw REFUSAL.unknownMessage();
  }
  return message;
}

function show(world: World, message: Message): RestAnswer {
  return { status: 200, body: messageToWire(world, message, world.allowedIntents.has('MessageContent')) };
}

function listMessages(world: World, request: RestRequest): RestAnswer {
  const channel = openChannel(world, request);
  if (!world.botMay('ReadMessageHistory', channel)) return { status: 200, body: [] };
  const before = request.query.get('before');
  const after = request.query.get('after');
  const limit = Number(request.query.get('limit') ?? 50);
  const messages = (world.messagesByChannel.get(channel.id) ?? [])
    .filter((message) => !message.isDeleted && !isEphemeral(message))
    .filter(({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)));
  const page = (after ? messages.slice(0, limit) : messages.slice(-limit)).reverse();
  return { status: 200, body: page.map((message) => show(world, message).body) };
}

function getMessage(world: World, request: RestRequest): RestAnswer {
  const channel = openChannel(world, request);
  if (!world.botMay('ReadMessageHistory', channel)) throw REFUSAL.missingPermissions();
  return show(world, messageOf(world, channel, request));
}

function editMessage(world: World, request: RestRequest): RestAnswer {
  const channel = openChannel(world, request);
  const message = messageOf(world, channel, request);
  if (message.author !== world.bot) throw REFUSAL.notAuthor();
  const body = request.body as MessageBody;
  const appearance = composeMessage(world, {
    body,
    files: request.files,
    channel,
    before: message,
    route: EDIT,
  });
  if (body.embeds?.length) checkPermissions(world, channel, appearance);
  changeMessage(world, message, { ...appearance, flags: appearance.flags & ~FLAG.loading });
  return show(world, message);
}

function removeMessage(world: World, request: RestRequest): RestAnswer {
  const channel = openChannel(world, request);
  const message = messageOf(world, channel, request);
  if (message.author !== world.bot && !world.botMay('ManageMessages', channel)) {
    throw REFUSAL.missingPermissions();
  }
  deleteMessage(world, message);
  return { status: 204 };
}

function react(world: World, request: RestRequest): RestAnswer {
  const channel = openChannel(world, request);
  messageOf(world, channel, request);
  if (!world.botMay('AddReactions', channel)) throw REFUSAL.missingPermissions();
  return { status: 204 };
}
