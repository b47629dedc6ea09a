/** The scopes that the manifest asks for; without those that are `true` the bot cannot do its work. */
const SCOPES = {
  'app_mentions:read': true,
  'assistant:write': false,
  'channels:history': true,
  'chat:write': true,
  commands: true,
  'groups:history': false,
  'im:history': true,
  'mpim:history': false,
  // To know who may limit the bot to some briefings.
  'users:read': false,
};

/** What installing by OAuth asks for. */
export const MANIFEST_SCOPES: readonly string[] = Object.keys(SCOPES);

/** The scopes that a token lacks: those the bot cannot do without, and the others. */
export function findMissingScopes(granted: readonly string[]): {
  readonly needed: readonly string[];
  readonly useful: readonly string[];
} {
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  return {
    needed: missing.filter(([, isNeeded]) => isNeeded).map(([scope]) => scope),
    useful: missing.filter(([, isNeeded]) => !isNeeded).map(([scope]) => scope),
  };
}
