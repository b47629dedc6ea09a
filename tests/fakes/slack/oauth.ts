import { type Json, SlackRefusal } from './model.ts';
import { APP_ID, type World } from './world.ts';

export const CLIENT_ID = '111.222';
export const CLIENT_SECRET = 'client-secret-of-the-test';

/** Installing the app by OAuth: codes that a person's consent gives, good once. */
export class OAuth {
  readonly #codes = new Map<string, string>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The code that Slack hands to the app's redirect address when somebody installs it in a team. */
  consent(teamId: string): string {
    const code = this.#world.nextId('code-');
    this.#codes.set(code, teamId);
    return code;
  }

  /** Answers `oauth.v2.access`. */
  exchange(args: Json): Json {
    if (args.client_id !== CLIENT_ID) throw new SlackRefusal('invalid_client_id');
    if (args.client_secret !== CLIENT_SECRET) throw new SlackRefusal('bad_client_secret');
    const teamId = this.#codes.get(String(args.code));
    if (!teamId) throw new SlackRefusal('invalid_code');
    this.#codes.delete(String(args.code));
    const team = this.#world.teams.get(teamId) ?? this.#world.addTeam(teamId);
    team.isInstalled = true;
    return {
      app_id: APP_ID,
      authed_user: { id: team.user('admin').id },
      scope: [...team.scopes].join(','),
      token_type: 'bot',
      access_token: team.botToken,
      bot_user_id: team.bot.id,
      team: { id: teamId, name: `Team ${teamId}` },
      enterprise: null,
      is_enterprise_install: false,
    };
  }
}
