import { post } from './methods/chat.ts';
import { type Json, type Message, SlackRefusal } from './model.ts';
import type { ResponseUrl, World } from './world.ts';

/** Answers a post to a response URL: status and body. */
export function answerResponseUrl(
  id: string,
  body: string,
  world: World,
): { readonly status: number; readonly body: string } {
  const entry = world.responseUrls.get(id);
  if (!entry || entry.expiresAt < world.clock.now()) return { status: 404, body: 'expired_url' };
  if (entry.posted.length >= 5) return { status: 404, body: 'used_url' };
  const fields = JSON.parse(body) as Json;
  const team = world.teams.get(entry.channel.teamId);
  if (!team) throw new Error(`no team ${entry.channel.teamId}`);
  try {
    if (fields.delete_original === true) {
      if (entry.source) entry.source.isDeleted = true;
      return { status: 200, body: 'ok' };
    }
    entry.posted.push(postTo(entry, fields, world));
    return { status: 200, body: 'ok' };
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return { status: 400, body: error.code };
  }
}

function postTo(entry: ResponseUrl, fields: Json, world: World): Message {
  const { channel, userId, source } = entry;
  const team = world.teams.get(channel.teamId);
  if (!team) throw new Error(`no team ${channel.teamId}`);
  const isPublic = fields.response_type === 'in_channel';
  const message = post(
    'response_url',
    fields,
    { channel, user: team.bot, ...(isPublic ? {} : { ephemeralFor: userId }) },
    team,
    world,
  );
  if (fields.replace_original === true && source) {
    source.text = message.text;
    source.blocks = message.blocks;
    source.edits += 1;
    message.isDeleted = true;
    return source;
  }
  return message;
}
