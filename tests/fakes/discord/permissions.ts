/** The permissions the product has to do with, as Discord numbers them. */
export const PERMISSIONS = {
  Administrator: 1n << 3n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseApplicationCommands: 1n << 31n,
  ManageThreads: 1n << 34n,
  CreatePublicThreads: 1n << 35n,
  SendMessagesInThreads: 1n << 38n,
} as const;

export type PermissionName = keyof typeof PERMISSIONS;

/** What everybody may do in a new server. */
export const EVERYDAY_PERMISSIONS = combine([
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'SendMessagesInThreads',
]);

/** One bit set of several names. */
export function combine(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
}

/** What a channel says otherwise than its server, for one member or role. */
export interface Overwrite {
  id: string;
  /** 0 a role, 1 a member. */
  type: 0 | 1;
  allow: string;
  deny: string;
}

/** The permissions left after a channel's overwrites for this member; an administrator keeps all. */
export function applyOverwrites(
  base: bigint,
  overwrites: readonly Overwrite[],
  ids: { everyone: string; roles: readonly string[]; member: string },
): bigint {
  if (base & PERMISSIONS.Administrator) return base;
  const order = [
    overwrites.filter(({ id }) => id === ids.everyone),
    overwrites.filter(({ id, type }) => type === 0 && ids.roles.includes(id)),
    overwrites.filter(({ id, type }) => type === 1 && id === ids.member),
  ];
  let bits = base;
  for (const group of order) {
    const deny = group.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allow = group.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    bits = (bits & ~deny) | allow;
  }
  return bits;
}
