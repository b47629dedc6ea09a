import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, storeFile } from '../../../adapters/chat/store/open-store.ts';
import { MANIFEST_SCOPES } from '../../../adapters/slack/manifest-scopes.ts';
import { openText, sealText } from '../../../adapters/slack/seal-text.ts';
import { readManifest } from '../../fakes/slack/manifest.ts';
import { CLIENT_ID, CLIENT_SECRET } from '../../fakes/slack/oauth.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/start-fake-slack.ts';
import { makeFolder } from '../run-cli.ts';
import { answerTo, type OpenWorkspace, openWorkspace } from './open-workspace.ts';

const QUESTION = 'Who is France’s defence minister?';
const ENV = {
  SLACK_BOT_TOKEN: '',
  SLACK_CLIENT_ID: CLIENT_ID,
  SLACK_CLIENT_SECRET: CLIENT_SECRET,
  SLACK_STATE_SECRET: 'state-secret-of-the-test',
  TOKEN_ENCRYPTION_KEY: '0f'.repeat(32),
};

let slack: FakeSlack;
let workspace: OpenWorkspace;
let file: string;

beforeEach(async () => {
  slack = await startFakeSlack();
  file = storeFile(makeFolder());
  workspace = await openWorkspace('http', { slack, env: ENV, store: openStore(file) });
});
afterEach(() => workspace.close());

/** What a browser holds after it opened the page that offers to install. */
async function openInstallPage() {
  const response = await fetch(`${slack.http.urls[0]}/slack/install`);
  const address = /href="(https?:[^"]+authorize[^"]+)"/.exec(await response.text())?.[1] ?? '';
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { authorize: new URL(address.replaceAll('&amp;', '&')), cookie };
}

/** Comes back from Slack with its consent. */
function comeBack(query: Record<string, string>, cookie: string): Promise<Response> {
  const url = `${slack.http.urls[0]}/slack/oauth_redirect?${new URLSearchParams(query)}`;
  return fetch(url, { headers: { cookie } });
}

/** Installs the app in a team as an administrator does. */
async function install(teamId: string): Promise<Response> {
  const { authorize, cookie } = await openInstallPage();
  return comeBack(
    { code: slack.oauth.consent(teamId), state: authorize.searchParams.get('state') ?? '' },
    cookie,
  );
}

test('the install page sends people to the API’s own site, with the scopes of the manifest and a state', async () => {
  const { authorize } = await openInstallPage();
  expect([authorize.origin, authorize.pathname]).toEqual([
    new URL(slack.apiUrl).origin,
    '/oauth/v2/authorize',
  ]);
  expect(authorize.searchParams.get('client_id')).toBe(CLIENT_ID);
  expect(authorize.searchParams.get('scope')?.split(',')).toEqual(MANIFEST_SCOPES);
  expect(new Set(MANIFEST_SCOPES)).toEqual(readManifest('adapters/slack/manifest.yaml').scopes);
});

test('each workspace that installed it is answered with its own token, others are not', async () => {
  expect([(await install('T1')).status, (await install('T2')).status]).toEqual([200, 200]);
  for (const id of ['T1', 'T2']) {
    const question = await slack.workspace(id).mentions('ann', 'general', QUESTION);
    const reply = await slack.workspace(id).reply(question);
    expect(reply.text.startsWith(answerTo(QUESTION))).toBe(true);
  }
  await slack.workspace('T3').mentions('ann', 'general', QUESTION);
  await slack.reply(await slack.mentions('ann', 'other', QUESTION));
  const posted = slack.calls('chat.postMessage').map(({ teamId }) => teamId);
  expect(posted).toEqual(['T1', 'T2', 'T1']);
});

test('tokens stand encrypted in the file, and hold over a restart with the same key only', async () => {
  await install('T1');
  await workspace.bot.stop();
  for (const part of [file, `${file}-wal`]) expect(tryRead(part)).not.toContain(slack.team.botToken);
  slack.http.urls = [];
  workspace = await openWorkspace('http', { slack, env: ENV, store: openStore(file) });
  await slack.reply(await slack.mentions('ann', 'general', QUESTION));

  await workspace.bot.stop();
  slack.http.urls = [];
  const env = { ...ENV, TOKEN_ENCRYPTION_KEY: 'f0'.repeat(32) };
  workspace = await openWorkspace('http', { slack, env, store: openStore(file) });
  await slack.mentions('ann', 'general', QUESTION);
  expect(slack.all.events.at(-1)?.acknowledgement).toBeUndefined();
});

test.each<[string, (state: string) => Record<string, string>, (cookie: string) => string]>([
  ['a state of another browser', (state) => ({ state }), () => 'slack-app-oauth-state=other'],
  [
    'a state that was made up',
    () => ({ state: 'made.up.state' }),
    () => 'slack-app-oauth-state=made.up.state',
  ],
  ['no state', () => ({}), (cookie) => cookie],
])('%s installs nothing', async (_name, query, cookieOf) => {
  const { authorize, cookie } = await openInstallPage();
  const state = authorize.searchParams.get('state') ?? '';
  const response = await comeBack({ code: slack.oauth.consent('T1'), ...query(state) }, cookieOf(cookie));
  expect(response.status).toBe(400);
  expect([slack.calls('oauth.v2.access').length, workspace.store.installations.load('slack', 'T1')]).toEqual([
    0,
    undefined,
  ]);
});

describe('a workspace that', () => {
  test.each<[string, (at: FakeSlack) => Promise<void>]>([
    ['removes the app', (at) => at.uninstalls()],
    ['revokes its token', (at) => at.revokesToken()],
  ])('%s is forgotten, and only it', async (_name, leave) => {
    await install('T1');
    await install('T2');
    const other = slack.workspace('T2');
    await slack.reply(await slack.mentions('ann', 'general', 'Who is Lukashenko?'));
    await other.reply(await other.mentions('ben', 'general', 'Who is Lukashenko?'));
    await leave(slack);
    await slack.until(
      'the end of it',
      () => workspace.store.installations.load('slack', 'T1') === undefined || undefined,
    );
    expect(workspace.store.votes.review().map(({ asked }) => asked)).toEqual([1]);
    await other.reply(await other.mentions('ben', 'general', QUESTION));
  });
});

test('what is sealed opens with its key and for its purpose only, and never looks the same twice', () => {
  const key = Buffer.alloc(32, 1);
  const sealed = sealText('xoxb-1', key, 'T1');
  expect(openText(sealed, key, 'T1')).toBe('xoxb-1');
  expect(sealText('xoxb-1', key, 'T1')).not.toBe(sealed);
  expect(() => openText(sealed, Buffer.alloc(32, 2), 'T1')).toThrow();
  expect(() => openText(sealed, key, 'T2')).toThrow();
});

function tryRead(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
