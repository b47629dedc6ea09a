import { FLAG, type Interaction, type Message } from '../model.ts';
import { deleteMessage } from '../post-message.ts';
import { REFUSAL } from '../rest-error.ts';
import type { RestAnswer, RestRequest, Route } from '../route.ts';
import { messageToWire } from '../to-wire.ts';
import type { MessageBody } from '../validate/validate-message.ts';
import type { World } from '../world.ts';
import { changeResponse, respondWith } from './interactions.ts';

const FOLLOW_UP = 'POST /webhooks/:application/:token';
const ONE = '/webhooks/:application/:token/messages/:message';
const TOKEN_LIFE_MS = 15 * 60_000;
/** Where only the person installed the application, an interaction gives so many follow-ups. */
const MAX_FOLLOW_UPS_AS_GUEST = 5;

/** What follows the first response to an interaction, by its token. */
export const WEBHOOK_ROUTES: readonly Route[] = [
  { on: FOLLOW_UP, isOpen: true, handle: followUp },
  { on: `GET ${ONE}`, isOpen: true, handle: getResponse },
  { on: `PATCH ${ONE}`, isOpen: true, handle: editResponse },
  { on: `DELETE ${ONE}`, isOpen: true, handle: removeResponse },
];

function interactionOf(world: World, { params }: RestRequest): Interaction {
  const interaction = world.interactionsByToken.get(params.token ?? '');
  if (params.application !== world.applicationId || !interaction || interaction.state === 'waiting') {
    throw REFUSAL.unknownWebhook();
  }
  if (world.clock.now() - interaction.createdAt > TOKEN_LIFE_MS) throw REFUSAL.expiredToken();
  return interaction;
}

function messageOf(interaction: Interaction, { params }: RestRequest): Message {
  const { original, followups } = interaction;
  const wanted = params.message === '@original' ? original : [original, ...followups].find(isWanted);
  function isWanted(message: Message | undefined) {
    return message?.id === params.message;
  }
  if (!wanted || wanted.isDeleted) throw REFUSAL.unknownMessage();
  return wanted;
}

/** The first message after a deferral takes the place of the sign of waiting. */
function followUp(world: World, request: RestRequest): RestAnswer {
  const interaction = interactionOf(world, request);
  const body = request.body as MessageBody;
  const { original } = interaction;
  if (original && original.flags & FLAG.loading) {
    changeResponse(world, original, body, request, FOLLOW_UP);
    return show(world, original);
  }
  const isGuest = interaction.channel.guild !== undefined && !interaction.channel.guild.hasBot;
  if (isGuest && interaction.followups.length >= MAX_FOLLOW_UPS_AS_GUEST) {
    throw REFUSAL.invalidForm([{ path: [], code: 'MAX_FOLLOW_UPS', message: 'At most five follow-ups.' }]);
  }
  const message = respondWith(world, interaction, body, request, FOLLOW_UP);
  interaction.followups.push(message);
  return show(world, message);
}

function show(world: World, message: Message): RestAnswer {
  return { status: 200, body: messageToWire(world, message, true) };
}

function getResponse(world: World, request: RestRequest): RestAnswer {
  return show(world, messageOf(interactionOf(world, request), request));
}

function editResponse(world: World, request: RestRequest): RestAnswer {
  const interaction = interactionOf(world, request);
  const message = messageOf(interaction, request);
  changeResponse(world, message, request.body as MessageBody, request, `PATCH ${ONE}`);
  return show(world, message);
}

function removeResponse(world: World, request: RestRequest): RestAnswer {
  deleteMessage(world, messageOf(interactionOf(world, request), request));
  return { status: 204 };
}
