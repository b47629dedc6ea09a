import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import {
  describeAppTokenFailure,
  describeBotTokenFailure,
  describePortFailure,
  describeSocketFailure,
  missingScopes,
} from '../../../adapters/slack/explain-failure.ts';

const API = 'https://slack.com/api/';
const refusal = (error: string, more: object = {}) =>
  new webApi.WebAPIPlatformError({ ok: false, error, response_metadata: {}, ...more });
const network = new webApi.WebAPIRequestError(new Error('getaddrinfo ENOTFOUND slack.com'));

test.each<[string, Error, RegExp]>([
  [
    'a wrong bot token',
    describeBotTokenFailure(refusal('invalid_auth'), API),
    /^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\); copy the Bot User OAuth Token from https:/,
  ],
  [
    'a bot token without a scope',
    describeBotTokenFailure(refusal('missing_scope', { needed: 'chat:write' }), API),
    /^SLACK_BOT_TOKEN lacks the scope chat:write; add them at https:/,
  ],
  [
    'several scopes',
    missingScopes(['chat:write', 'commands']),
    /^SLACK_BOT_TOKEN lacks the scopes chat:write, commands; add them at https:/,
  ],
  [
    'a wrong app-level token',
    describeAppTokenFailure(refusal('not_allowed_token_type'), API),
    /^Slack does not accept SLACK_APP_TOKEN \(not_allowed_token_type\); copy an App-Level Token/,
  ],
  [
    'an app-level token without its scope',
    describeAppTokenFailure(refusal('missing_scope'), API),
    /^SLACK_APP_TOKEN lacks the scope connections:write; make a token/,
  ],
  [
    'a Slack that fails when it is asked who the bot is',
    describeBotTokenFailure(refusal('internal_error'), API),
    /^Slack at https:\/\/slack\.com\/api\/ is not available \(internal_error\); try again later$/,
  ],
  [
    'a Slack that fails when it is asked for a socket',
    describeAppTokenFailure(refusal('fatal_error'), API),
    /^Slack at https:\/\/slack\.com\/api\/ is not available \(fatal_error\); try again later$/,
  ],
  [
    'a network that is down',
    describeAppTokenFailure(network, API),
    /^Slack cannot be reached at https:\/\/slack\.com\/api\/ \(.*ENOTFOUND.*\); check the network and SLACK_API_URL$/,
  ],
  [
    'a socket that is refused',
    describeSocketFailure(new Error('Unexpected server response: 403')),
    /^the socket to Slack was refused \(Unexpected server response: 403\); see that Socket Mode is on/,
  ],
  [
    'a port that is taken',
    describePortFailure(new Error('listen EADDRINUSE'), 3000),
    /^PORT 3000 cannot be listened on \(listen EADDRINUSE\); write another PORT$/,
  ],
])('%s', (_, error, line) => {
  expect(error.message).toMatch(line);
});
