import { composeMessage } from '../compose-message.ts';
import { type Component, FLAG, type Interaction, type Message } from '../model.ts';
import { changeMessage, postMessage } from '../post-message.ts';
import { REFUSAL } from '../rest-error.ts';
import type { RestAnswer, RestRequest, Route } from '../route.ts';
import { messageToWire } from '../to-wire.ts';
import { Problems } from '../validate/problem.ts';
import type { MessageBody } from '../validate/validate-message.ts';
import type { World } from '../world.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
/** How long Discord waits for the first response. */
const DEADLINE_MS = 3000;

const TYPE = { reply: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** The first response to a command, a button, a menu, a form, or to typing. */
export const INTERACTION_ROUTES: readonly Route[] = [{ on: CALLBACK, isOpen: true, handle: respond }];

interface Callback {
  type: number;
  data?: MessageBody & {
    choices?: { name: string; value: string | number }[];
    custom_id?: string;
    title?: string;
  };
}

function respond(world: World, request: RestRequest): RestAnswer {
  const interaction = world.interactions.get(request.params.interaction ?? '');
  if (!interaction || interaction.token !== request.params.token) throw REFUSAL.unknownInteraction();
  if (interaction.state !== 'waiting') throw REFUSAL.alreadyAcknowledged();
  const age = world.clock.now() - interaction.createdAt;
  if (age > DEADLINE_MS) {
    world.violations.record(`${interaction.label}: the first response came after ${Math.round(age)} ms`);
    throw REFUSAL.unknownInteraction();
  }
  const callback = request.body as Callback;
  checkType(interaction, callback.type);
  take(world, interaction, callback, request);
  interaction.answeredAfterMs = age;
  world.watch.changed();
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: describe(world, interaction, callback.type) };
}

function checkType(interaction: Interaction, type: number): void {
  const isAutocomplete = interaction.type === 4;
  const onMessage = interaction.type === 3 || (interaction.type === 5 && interaction.source !== undefined);
  const isAllowed =
    type === TYPE.choices
      ? isAutocomplete
      : !isAutocomplete &&
        (type === TYPE.reply ||
          type === TYPE.defer ||
          (type === TYPE.modal && interaction.type !== 5) ||
          ((type === TYPE.deferUpdate || type === TYPE.update) && onMessage));
  if (isAllowed) return;
  const message = `Type ${type} does not answer an interaction of type ${interaction.type}.`;
  throw REFUSAL.invalidForm([{ path: ['type'], code: 'INTERACTION_CALLBACK_TYPE', message }]);
}

function take(world: World, interaction: Interaction, callback: Callback, request: RestRequest): void {
  const body = callback.data ?? {};
  if (callback.type === TYPE.reply) {
    interaction.original = respondWith(world, interaction, body, request, CALLBACK);
    interaction.state = 'answered';
  } else if (callback.type === TYPE.defer) {
    const flags = FLAG.loading | ((body.flags ?? 0) & FLAG.ephemeral);
    interaction.original = postResponse(world, interaction, { flags });
    interaction.state = 'deferred';
  } else if (callback.type === TYPE.deferUpdate) {
    if (interaction.source) interaction.original = interaction.source;
    interaction.state = 'deferred-update';
  } else if (callback.type === TYPE.update) {
    const { source } = interaction;
    if (!source || source.isDeleted) throw REFUSAL.unknownMessage();
    interaction.original = source;
    changeResponse(world, source, body, request, CALLBACK);
    interaction.state = 'updated';
  } else if (callback.type === TYPE.choices) {
    interaction.choices = checkChoices(body.choices);
    interaction.state = 'choices';
  } else {
    interaction.modal = checkModal(body);
    interaction.state = 'modal';
  }
}

function checkChoices(
  choices: NonNullable<Callback['data']>['choices'],
): { name: string; value: string | number }[] {
  const problems = new Problems();
  if (!Array.isArray(choices))
    problems.add(['data', 'choices'], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (choices && choices.length > 25) {
    problems.add(['data', 'choices'], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  }
  for (const [index, { name, value }] of (choices ?? []).entries()) {
    problems.length(['data', 'choices', index, 'name'], name, 1, 100);
    if (typeof value === 'string') problems.length(['data', 'choices', index, 'value'], value, 1, 100);
  }
  if (problems.list.length > 0) throw REFUSAL.invalidForm(problems.list);
  return choices ?? [];
}

function checkModal(body: NonNullable<Callback['data']>): NonNullable<Interaction['modal']> {
  const problems = new Problems();
  problems.length(['data', 'title'], body.title, 1, 45);
  problems.length(['data', 'custom_id'], body.custom_id, 1, 100);
  const components = (body.components ?? []) as Component[];
  if (components.length < 1 || components.length > 5) {
    problems.add(['data', 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  if (problems.list.length > 0) throw REFUSAL.invalidForm(problems.list);
  return { custom_id: body.custom_id ?? '', title: body.title ?? '', components };
}

/** A new message in answer to an interaction. @throws RestError when Discord would refuse it. */
export function respondWith(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  request: RestRequest,
  route: string,
): Message {
  const { channel } = interaction;
  const appearance = composeMessage(world, { body, files: request.files, channel, route });
  return postResponse(world, interaction, appearance);
}

/** Changes a message that answers an interaction. @throws RestError when Discord would refuse it. */
export function changeResponse(
  world: World,
  message: Message,
  body: MessageBody,
  request: RestRequest,
  route: string,
): void {
  const { channel } = message;
  const appearance = composeMessage(world, { body, files: request.files, channel, before: message, route });
  const isLoading = (message.flags & FLAG.loading) !== 0;
  changeMessage(world, message, { ...appearance, flags: appearance.flags & ~FLAG.loading }, !isLoading);
}

function postResponse(world: World, interaction: Interaction, appearance: Partial<Message>): Message {
  const { channel, source } = interaction;
  return postMessage(world, {
    ...appearance,
    channel,
    author: world.bot,
    webhookId: world.applicationId,
    interaction,
    ...(source ? { repliesTo: source.id } : {}),
  });
}

/** The answer to a callback that asked for one. */
function describe(world: World, interaction: Interaction, type: number): object {
  const { original } = interaction;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      response_message_id: original?.id,
      response_message_loading: interaction.state === 'deferred',
      response_message_ephemeral: original ? (original.flags & FLAG.ephemeral) !== 0 : undefined,
    },
    resource: { type, ...(original ? { message: messageToWire(world, original, true) } : {}) },
  };
}
