import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

const MENU_ENTRY = 'Ask the briefing about this';
/** The longest question that can be asked by a command. */
const MAX_QUESTION_CHARS = 1_000;

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The commands of the bot, as Discord registers them. */
export const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    ...EVERYWHERE,
    name: 'ask',
    description: 'Ask the briefing a question',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know, in your own words',
        required: true,
        autocomplete: true,
        max_length: MAX_QUESTION_CHARS,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the reply to you alone',
      },
    ],
  },
  {
    ...EVERYWHERE,
    name: 'briefing',
    description: 'What is loaded, from which sources, and what you can ask',
  },
  {
    ...EVERYWHERE,
    name: 'why',
    description: 'How the last answer here came about',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Another question to explain',
        autocomplete: true,
        max_length: MAX_QUESTION_CHARS,
      },
    ],
  },
  {
    ...EVERYWHERE,
    name: 'forget',
    description: 'Forget your conversation, and delete what is stored of you',
  },
  {
    name: 'setup',
    description: 'Decide where the bot listens, who sees its replies, and from which briefings it answers',
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: 'The channel to set up; this one if you name none',
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'listens',
        description: 'To which messages the bot replies there',
        choices: [
          { name: 'only when addressed', value: 'addressed' },
          { name: 'to every message', value: 'everything' },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'replies',
        description: 'Who sees its replies there',
        choices: [
          { name: 'everybody', value: 'public' },
          { name: 'only who asked', value: 'private' },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'briefings',
        description: 'Ids of the only briefings to answer from there, with commas between, or “all”',
        max_length: MAX_QUESTION_CHARS,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'everywhere',
        description: 'Limit the whole server to these briefings, not this channel alone',
      },
    ],
  },
  { ...EVERYWHERE, type: ApplicationCommandType.Message, name: MENU_ENTRY },
];
