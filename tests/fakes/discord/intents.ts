/** Groups of events a client can ask for, as Discord numbers them. */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageReactions: 1 << 13,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

/** The intents that must be allowed on the application's page. */
const PRIVILEGED = {
  GuildMembers: INTENT.guildMembers,
  GuildPresences: INTENT.guildPresences,
  MessageContent: INTENT.messageContent,
} as const;

export type PrivilegedIntent = keyof typeof PRIVILEGED;

/** Bits that exist: 0 to 16, 20, 21, 24 and 25. */
const KNOWN_BITS = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** The code with which Discord closes a connection that asks for these intents; undefined when it takes them. */
export function refuseIntents(
  intents: unknown,
  allowed: ReadonlySet<PrivilegedIntent>,
): 4013 | 4014 | undefined {
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents & ~KNOWN_BITS) return 4013;
  const names = Object.keys(PRIVILEGED) as PrivilegedIntent[];
  return names.some((name) => intents & PRIVILEGED[name] && !allowed.has(name)) ? 4014 : undefined;
}
