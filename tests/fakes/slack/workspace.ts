import type { Deliveries } from './deliveries.ts';
import { findElement } from './find-element.ts';
import type { Channel, Json, Message, User, View } from './model.ts';
import type { Team } from './team.ts';
import { interactionToWire, messageToWire, viewToWire } from './to-wire.ts';
import type { ResponseUrl, World } from './world.ts';

/** Where something is said: a channel's name, or `@` for the person's direct messages with the bot. */
export type Place = string;

export interface SayOptions {
  /** The message in whose thread it is said. */
  readonly thread?: Message;
  /** Fields of the event beside the usual ones. */
  readonly fields?: Json;
  /** `app_mention` before `message`, as Slack sometimes sends them. */
  readonly mentionFirst?: boolean;
}

/** What came of a command, a shortcut or a click. */
export interface Outcome {
  /** What the acknowledgement said. */
  readonly acknowledgement: Json;
  readonly triggerId: string;
  /** The response URL and what was posted to it. */
  readonly response: ResponseUrl;
}

/** What people do in a workspace, in sentences, and what they then see. */
export class Workspace {
  readonly team: Team;
  readonly world: World;
  protected readonly deliveries: Deliveries;

  constructor(world: World, team: Team, deliveries: Deliveries) {
    this.world = world;
    this.team = team;
    this.deliveries = deliveries;
  }

  /** The bot's name as a message writes it. */
  get bot(): string {
    return `<@${this.team.bot.id}>`;
  }

  /** Somebody writes; resolves when Slack has sent the events once. */
  async says(name: string, place: Place, text: string, options: SayOptions = {}): Promise<Message> {
    const user = this.team.user(name);
    const channel = this.#channelOf(user, place);
    channel.members.add(user.id);
    const { thread } = options;
    const message = this.team.post({
      channel,
      user,
      text,
      ...(thread ? { threadTs: thread.threadTs ?? thread.ts } : {}),
    });
    await this.#announce(message, options);
    return message;
  }

  /** Somebody writes a question to the bot in a channel. */
  mentions(name: string, place: Place, question: string, options: SayOptions = {}): Promise<Message> {
    return this.says(name, place, `${this.bot} ${question}`, options);
  }

  /** Another app writes into a channel. */
  async otherBotSays(place: Place, text: string, options: SayOptions = {}): Promise<Message> {
    const { thread } = options;
    const message = this.team.post({
      channel: this.team.channel(place),
      user: this.team.otherBot('otherbot'),
      text,
      ...(thread ? { threadTs: thread.threadTs ?? thread.ts } : {}),
    });
    await this.#announce(message, { ...options, fields: { subtype: 'bot_message', ...options.fields } });
    return message;
  }

  /** Somebody changes what they wrote. */
  async edits(message: Message, text: string): Promise<void> {
    const before = messageToWire(message);
    message.text = text;
    message.edits += 1;
    await this.#changed(message, before);
    if (text.includes(this.bot) && message.channel.kind !== 'im')
      await this.#event(message, 'app_mention', messageToWire(message));
  }

  /** Slack adds a preview to a message: `message_changed` with the same text. */
  async unfurls(message: Message): Promise<void> {
    await this.#changed(message, messageToWire(message));
  }

  /** Somebody removes what they wrote; with replies below it, a tombstone stays. */
  async deletes(message: Message): Promise<void> {
    const before = messageToWire(message);
    message.isDeleted = true;
    const hasReplies = this.world.thread(message.channel.id, message.ts).some(({ isDeleted }) => !isDeleted);
    if (!hasReplies) return this.#gone(message, before);
    const tombstone = {
      type: 'message',
      subtype: 'tombstone',
      text: 'This message was deleted.',
      user: 'USLACKBOT',
      hidden: true,
      ts: message.ts,
      thread_ts: message.ts,
    };
    await this.#send(message.channel, {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      message: tombstone,
      previous_message: { ...before, thread_ts: message.ts, reply_count: 1 },
    });
  }

  /** Somebody types a slash command; resolves when it was acknowledged. */
  async command(name: string, place: Place, command: string, text = ''): Promise<Outcome> {
    if (!this.world.manifest.commands.has(command)) throw new Error(`the manifest has no command ${command}`);
    const user = this.team.user(name);
    const channel = this.#channelOf(user, place);
    const { url, entry } = this.world.addResponseUrl({ channel, userId: user.id });
    const triggerId = this.world.addTrigger(user.id);
    const acknowledgement = await this.deliveries.interaction('slash_commands', {
      token: 'verification-token',
      team_id: this.team.id,
      team_domain: this.team.id.toLowerCase(),
      channel_id: channel.id,
      channel_name: channel.name,
      user_id: user.id,
      user_name: user.name,
      command,
      text,
      api_app_id: 'A0BRIEFING',
      is_enterprise_install: 'false',
      response_url: url,
      trigger_id: triggerId,
    });
    return { acknowledgement, triggerId, response: entry };
  }

  /** Somebody presses a button of a message or a view, by its action_id or its label. */
  async clicks(name: string, on: Message | View, wanted: string): Promise<Outcome> {
    const { element, blockId } = findElement(on.blocks, wanted);
    const user = this.team.user(name);
    const payload = interactionToWire(this.world, user);
    const action = {
      type: element.type,
      action_id: element.action_id,
      block_id: blockId,
      text: element.text,
      value: element.value,
      action_ts: this.world.nextTs(),
    };
    const isMessage = 'channel' in on;
    const channel = isMessage ? (on.channel as Channel) : this.team.directMessages(user);
    const { url, entry } = this.world.addResponseUrl({
      channel,
      userId: user.id,
      ...(isMessage ? { source: on as Message } : {}),
    });
    const acknowledgement = await this.deliveries.interaction('interactive', {
      type: 'block_actions',
      ...payload,
      actions: [action],
      ...(isMessage
        ? { ...containerOf(on as Message), response_url: url }
        : { container: { type: 'view', view_id: on.id }, view: viewToWire(on as View) }),
    });
    return { acknowledgement, triggerId: String(payload.trigger_id), response: entry };
  }

  /** Somebody uses a shortcut of a message's menu. */
  async shortcut(name: string, message: Message, callbackId: string): Promise<Outcome> {
    if (!this.world.manifest.shortcuts.has(callbackId))
      throw new Error(`the manifest has no shortcut ${callbackId}`);
    const user = this.team.user(name);
    const payload = interactionToWire(this.world, user);
    const { url, entry } = this.world.addResponseUrl({ channel: message.channel, userId: user.id });
    const acknowledgement = await this.deliveries.interaction('interactive', {
      type: 'message_action',
      callback_id: callbackId,
      ...payload,
      message_ts: message.ts,
      action_ts: this.world.nextTs(),
      response_url: url,
      message: messageToWire(message),
      channel: { id: message.channel.id, name: message.channel.name },
    });
    return { acknowledgement, triggerId: String(payload.trigger_id), response: entry };
  }

  /** Somebody opens the app's Home tab. */
  opensHome(name: string): Promise<void> {
    return this.#opensTab(name, 'home');
  }

  /** Somebody opens the app's Messages tab. */
  opensMessages(name: string): Promise<void> {
    return this.#opensTab(name, 'messages');
  }

  /** An administrator removes the app. */
  async uninstalls(): Promise<void> {
    this.team.isInstalled = false;
    await this.deliveries.event(this.team.id, { type: 'app_uninstalled', event_ts: this.world.nextTs() });
  }

  /** An administrator revokes the bot's token. */
  async revokesToken(): Promise<void> {
    this.team.isInstalled = false;
    await this.deliveries.event(this.team.id, {
      type: 'tokens_revoked',
      tokens: { oauth: [], bot: [this.team.bot.id] },
      event_ts: this.world.nextTs(),
    });
  }

  /** What a person sees in a channel: all messages, and those for them alone. */
  sees(name: string, place: Place): readonly Message[] {
    const user = this.team.user(name);
    const channel = this.#channelOf(user, place);
    return this.world.messages.filter(
      (message) =>
        message.channel === channel &&
        !message.isDeleted &&
        (message.ephemeralFor === undefined || message.ephemeralFor === user.id),
    );
  }

  /** The bot's messages in the thread of a message that are still there, oldest first. */
  repliesTo(message: Message): readonly Message[] {
    const root = message.threadTs ?? message.ts;
    return this.world
      .thread(message.channel.id, root)
      .filter(
        ({ user, isDeleted, ephemeralFor, ts }) =>
          user === this.team.bot && !isDeleted && ephemeralFor === undefined && ts > message.ts,
      );
  }

  /** Waits for the bot's first message after this one in its thread. */
  reply(message: Message): Promise<Message> {
    return this.world.watch.until(`a reply to “${message.text}”`, () => this.repliesTo(message)[0]);
  }

  /** Waits for what was posted to the response URL of a command, a click or a shortcut. */
  response({ response }: Outcome): Promise<Message> {
    return this.world.watch.until('a message at the response URL', () => response.posted[0]);
  }

  /** Waits for a message that only this person sees and `test` accepts. */
  whisper(name: string, test: (message: Message) => boolean = () => true): Promise<Message> {
    const { id } = this.team.user(name);
    return this.world.watch.until(`a message for ${name} alone`, () =>
      this.world.messages.find(
        (message) => message.ephemeralFor === id && !message.isDeleted && test(message),
      ),
    );
  }

  /** Waits for the modal that a person has before them. */
  modal(name: string): Promise<View> {
    const { id } = this.team.user(name);
    return this.world.watch.until(`a modal for ${name}`, () =>
      [...this.world.views.values()].reverse().find(({ type, userId }) => type === 'modal' && userId === id),
    );
  }

  /** Waits for the Home tab of a person. */
  home(name: string): Promise<View> {
    return this.world.watch.until(`a Home tab for ${name}`, () =>
      this.world.views.get(`V${this.team.user(name).id}`),
    );
  }

  #opensTab(name: string, tab: 'home' | 'messages'): Promise<void> {
    const user = this.team.user(name);
    return this.deliveries.event(this.team.id, {
      type: 'app_home_opened',
      user: user.id,
      channel: this.team.directMessages(user).id,
      tab,
      event_ts: this.world.nextTs(),
    });
  }

  #channelOf(user: User, place: Place): Channel {
    return place === '@' ? this.team.directMessages(user) : this.team.channel(place);
  }

  async #announce(message: Message, { fields = {}, mentionFirst = false }: SayOptions): Promise<void> {
    const isMention = message.text.includes(this.bot) && message.channel.kind !== 'im';
    const event = { ...messageToWire(message), ...fields };
    const sends = [
      () => this.#send(message.channel, event),
      ...(isMention ? [() => this.#event(message, 'app_mention', event)] : []),
    ];
    for (const send of mentionFirst ? sends.reverse() : sends) await send();
  }

  #event({ channel }: Message, type: string, fields: Json): Promise<void> {
    return this.deliveries.event(this.team.id, { ...fields, type, channel: channel.id, event_ts: fields.ts });
  }

  /** A `message` event in a channel. */
  #send(channel: Channel, event: Json): Promise<void> {
    const eventTs = this.world.nextTs();
    return this.deliveries.event(this.team.id, {
      ts: eventTs,
      ...event,
      channel: channel.id,
      channel_type: channel.kind,
      event_ts: eventTs,
    });
  }

  #changed(message: Message, before: Json): Promise<void> {
    return this.#send(message.channel, {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      message: messageToWire(message),
      previous_message: before,
    });
  }

  #gone(message: Message, before: Json): Promise<void> {
    return this.#send(message.channel, {
      type: 'message',
      subtype: 'message_deleted',
      hidden: true,
      deleted_ts: message.ts,
      previous_message: before,
    });
  }

  /** Slack tells an app of its own messages, too. */
  echoes(message: Message, before?: Message): void {
    if (message.ephemeralFor !== undefined) return;
    if (message.isDeleted) void this.#gone(message, messageToWire(message));
    else if (before) void this.#changed(message, messageToWire(before));
    else void this.#send(message.channel, messageToWire(message));
  }
}

/** Where a button was: Slack leaves the message out where only one person saw it. */
function containerOf(message: Message): Json {
  const { channel, ts, threadTs, ephemeralFor } = message;
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: ephemeralFor !== undefined,
      ...(threadTs ? { thread_ts: threadTs } : {}),
    },
    channel: { id: channel.id, name: channel.name },
    ...(ephemeralFor === undefined ? { message: messageToWire(message) } : {}),
  };
}
