import { readLimit } from '../chat/limit-briefings.ts';
import type { CommandCall } from './handle-command.ts';
import { PLATFORM } from './read-question.ts';
import { renderNotice, type SlackMessage } from './render-reply.ts';
import type { SlackContext } from './slack-context.ts';

/** "only IDS" limits a channel, "everywhere IDS" the workspace. */
const LIMIT = /^\s*(only|everywhere)\b\s*(.*)$/is;

/**
 * `/briefing only …` and `/briefing everywhere …`: an admin of the workspace decides from which briefings a channel, or
 * the whole workspace, is answered; undefined for any other text.
 */
export async function limitBriefings(
  call: CommandCall,
  { chat, clients, pace, log }: SlackContext,
): Promise<SlackMessage | undefined> {
  const [, scope, text = ''] = LIMIT.exec(call.text) ?? [];
  if (scope === undefined) return undefined;
  const isWhole = scope.toLowerCase() === 'everywhere';
  const { workspace, channel, person } = call;
  if (!isWhole && isDirectChannel(call))
    return renderNotice('A direct message has no limit of its own; that of the workspace holds here.');
  const standing = await pace.run(`standing of ${person}`, () => findStanding(person, workspace, clients));
  if (standing !== 'admin') return renderNotice(REFUSALS[standing]);
  const requested = readLimit(text, chat.assistant);
  if (requested.kind === 'unknown') {
    const known = chat.assistant.listBriefings().map(({ id }) => id);
    return renderNotice(`Name briefings by their ids, with commas between, or “all”: ${known.join(', ')}.`);
  }
  const place = { platform: PLATFORM, workspace, ...(isWhole ? {} : { channel }) };
  chat.briefingLimits.setLimit(place, requested.kind === 'all' ? undefined : requested.briefings);
  log.info({ ...place, limit: requested }, 'briefings limited');
  const seen = chat.assistantIn({ ...place, channel: place.channel ?? '', isDirect: false }).briefings;
  const titles = seen.map(({ title }) => title).join('; ');
  return renderNotice(
    `${isWhole ? 'In this workspace' : 'In this channel'} I answer from: ${titles || 'nothing'}.`,
  );
}

/** Between people, or between one and the bot. */
export function isDirectChannel({
  channel,
  channelName,
}: Pick<CommandCall, 'channel' | 'channelName'>): boolean {
  return channel.startsWith('D') || channelName.startsWith('mpdm-');
}

type Standing = 'admin' | 'member' | 'unknown';

const REFUSALS: Readonly<Record<Exclude<Standing, 'admin'>, string>> = {
  member: 'Only admins of the workspace can do that.',
  unknown: 'I cannot see who is an admin here: that needs the scope users:read, and the app installed anew.',
};

async function findStanding(
  user: string,
  workspace: string,
  clients: SlackContext['clients'],
): Promise<Standing> {
  try {
    const { user: info } = await clients.of(workspace).users.info({ user });
    return info?.is_admin === true || info?.is_owner === true ? 'admin' : 'member';
  } catch (error) {
    if ((error as { data?: { error?: string } }).data?.error === 'missing_scope') return 'unknown';
    throw error;
  }
}
