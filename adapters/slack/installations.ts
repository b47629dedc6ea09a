import type { Installation, InstallationStore } from '@slack/bolt';
import type { InstallationStore as SealedStore } from '../chat/store/installation-store.ts';
import { openText, sealText } from './seal-text.ts';

/** Thrown for a stored installation that the key does not open. */
class SealedInstallationError extends Error {
  constructor(workspace: string, cause: unknown) {
    super(
      `the installation of ${workspace} cannot be decrypted: TOKEN_ENCRYPTION_KEY is not the one it was stored with`,
      { cause },
    );
    this.name = 'SealedInstallationError';
  }
}

/** Thrown where an organisation installs the app for all its workspaces at once, which the manifest does not offer. */
class OrganisationInstallError extends Error {
  constructor() {
    super('the app is installed workspace by workspace, not for an organisation');
    this.name = 'OrganisationInstallError';
  }
}

/** Installations of workspaces, encrypted before they are stored. */
export interface Installations extends Required<InstallationStore> {
  /** The installation of a workspace; undefined where there is none. @throws {SealedInstallationError} */
  find(workspace: string): Installation | undefined;
}

/** Keeps installations in the store of the chat adapters. */
export function createInstallations(store: SealedStore, key: Buffer): Installations {
  const find = (workspace: string): Installation | undefined => {
    const sealed = store.load('slack', workspace);
    if (sealed === undefined) return undefined;
    try {
      return JSON.parse(openText(sealed, key, workspace)) as Installation;
    } catch (error) {
      throw new SealedInstallationError(workspace, error);
    }
  };
  return {
    find,
    async storeInstallation(installation) {
      const workspace = installation.team?.id;
      if (installation.isEnterpriseInstall || workspace === undefined) throw new OrganisationInstallError();
      store.save('slack', workspace, sealText(JSON.stringify(installation), key, workspace));
    },
    async fetchInstallation({ teamId = '' }) {
      const installation = find(teamId);
      if (installation === undefined) throw new Error(`${teamId} has not installed the app`);
      return installation;
    },
    async deleteInstallation({ teamId = '' }) {
      store.remove('slack', teamId);
    },
  };
}
