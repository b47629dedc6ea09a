import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** What an app's manifest lets Slack send it and lets it call. */
export interface Manifest {
  readonly scopes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly commands: ReadonlySet<string>;
  readonly shortcuts: ReadonlySet<string>;
  readonly hasAgentFeatures: boolean;
}

interface ManifestFile {
  readonly features: {
    readonly agent_view?: object;
    readonly slash_commands: readonly { readonly command: string }[];
    readonly shortcuts: readonly { readonly callback_id: string; readonly type: string }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

/** Reads the manifest with which the app would be created. */
export function readManifest(path: string): Manifest {
  const { features, oauth_config, settings } = load(readFileSync(path, 'utf8')) as ManifestFile;
  return {
    scopes: new Set(oauth_config.scopes.bot),
    events: new Set(settings.event_subscriptions.bot_events),
    commands: new Set(features.slash_commands.map(({ command }) => command)),
    shortcuts: new Set(features.shortcuts.map(({ callback_id }) => callback_id)),
    hasAgentFeatures: features.agent_view !== undefined,
  };
}
