import type { Json, Message, User, View } from './model.ts';
import { APP_ID, type World } from './world.ts';

/** A message as events and history show it. */
export function messageToWire(message: Message): Json {
  const { user, ts, threadTs, text, blocks } = message;
  return {
    type: 'message',
    user: user.id,
    ...(user.botId ? { bot_id: user.botId, app_id: APP_ID } : { client_msg_id: `msg-${ts}` }),
    text,
    ...(blocks.length > 0 ? { blocks } : {}),
    ts,
    team: user.teamId,
    ...(threadTs ? { thread_ts: threadTs } : {}),
    ...(message.edits > 0 ? { edited: { user: user.id, ts } } : {}),
  };
}

/** The envelope of an event of the Events API. */
export function eventToWire(world: World, teamId: string, event: Json): Json {
  const team = world.teams.get(teamId);
  return {
    token: 'verification-token',
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: world.nextId('Ev'),
    event_time: Math.floor(world.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: teamId,
        user_id: team?.bot.id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: world.nextId('4-'),
  };
}

/** What every payload of an interaction says of who, where and for which app. */
export function interactionToWire(world: World, user: User): Json {
  return {
    team: { id: user.teamId, domain: user.teamId.toLowerCase() },
    user: { id: user.id, username: user.name, name: user.name, team_id: user.teamId },
    api_app_id: APP_ID,
    token: 'verification-token',
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: world.addTrigger(user.id),
  };
}

/** A view as interactions show it. */
export function viewToWire(view: View): Json {
  return { ...view, team_id: view.teamId, app_id: APP_ID, hash: `${view.id}.1`, state: { values: {} } };
}
