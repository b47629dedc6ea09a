import { createHmac } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { type Delivery, DeliveryFailure, type Transport } from './delivery.ts';
import type { Json } from './model.ts';
import type { World } from './world.ts';

/** Slack keeps no more connections to one app. */
const MAX_AT_ONCE = 100;

/** What a signed request holds, to be sent as it is, or spoilt. */
export interface SignedRequest {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Requests to the app's address, signed as Slack signs them. */
export class HttpDeliveries implements Transport {
  /** Where the app listens; one attempt goes to one of them, in turn. */
  urls: readonly string[] = [];
  /** The last requests that were sent, for a test to replay. */
  readonly sent: SignedRequest[] = [];
  /** How many of the next answers get lost after the app gave them. */
  losesAnswers = 0;
  /** How long an answer may take. */
  deadlineMs = 3000;
  readonly #world: World;
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;
  #turn = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** Builds the request of a delivery, signed now. */
  sign(delivery: Delivery): SignedRequest {
    const isEvent = delivery.kind === 'events_api';
    const body = isEvent ? JSON.stringify(delivery.body) : encodeForm(delivery);
    const headers = {
      'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      ...signatureHeaders(this.#world.signingSecret, body, Math.floor(Date.now() / 1000)),
      ...(delivery.attempts > 1
        ? {
            'x-slack-retry-num': String(delivery.attempts - 1),
            'x-slack-retry-reason': delivery.retryReason ?? 'http_error',
          }
        : {}),
    };
    return { headers, body };
  }

  /** Sends a request as it is, to the first address. */
  async post({ headers, body }: SignedRequest): Promise<Response> {
    return fetch(`${this.urls[0]}/slack/events`, { method: 'POST', headers, body });
  }

  async send(delivery: Delivery): Promise<Json> {
    while (this.#underWay >= MAX_AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#underWay += 1;
    try {
      return await this.#send(delivery);
    } finally {
      this.#underWay -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #send(delivery: Delivery): Promise<Json> {
    const request = this.sign(delivery);
    if (this.#world.keepsRecords) this.sent.push(request);
    const url = this.urls[this.#turn % this.urls.length];
    this.#turn += 1;
    const { status, text } = await exchange(`${url}/slack/events`, request, this.deadlineMs);
    if (this.losesAnswers > 0) {
      this.losesAnswers -= 1;
      throw new DeliveryFailure('http_timeout');
    }
    if (status !== 200) throw new DeliveryFailure('http_error');
    return readAnswer(text);
  }
}

const agent = new Agent({ keepAlive: true });

/** Posts and reads the answer; `fetch` takes several times as long, on the cores that a bot is measured on. */
function exchange(
  url: string,
  { headers, body }: SignedRequest,
  deadlineMs: number,
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new DeliveryFailure(reason));
    const length = { 'content-length': Buffer.byteLength(body) };
    const request = httpRequest(url, { method: 'POST', agent, headers: { ...headers, ...length } });
    const deadline = setTimeout(() => {
      fail('http_timeout');
      request.destroy();
    }, deadlineMs);
    const failed = () => {
      clearTimeout(deadline);
      fail('connection_failed');
    };
    request.on('error', failed);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', failed);
      response.on('end', () => {
        clearTimeout(deadline);
        resolve({ status: response.statusCode, text });
      });
    });
    request.end(body);
  });
}

/** The two headers with which Slack proves that a request is its own. */
export function signatureHeaders(
  secret: string,
  body: string,
  timestampSeconds: number,
): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${timestampSeconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestampSeconds), 'x-slack-signature': `v0=${digest}` };
}

function encodeForm({ kind, body }: Delivery): string {
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  return new URLSearchParams(body as Record<string, string>).toString();
}

function readAnswer(text: string): Json {
  if (text === '') return {};
  return text.startsWith('{') ? (JSON.parse(text) as Json) : { text };
}
