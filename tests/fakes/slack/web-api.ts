import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse as parseForm } from 'node:querystring';
import { createFaults, type Faults, type Refusal } from './faults.ts';
import { ASSISTANT } from './methods/assistant.ts';
import { CHAT } from './methods/chat.ts';
import { DIRECTORY } from './methods/directory.ts';
import type { Method } from './methods/method.ts';
import { VIEWS } from './methods/views.ts';
import { type Json, SlackRefusal } from './model.ts';
import type { Team } from './team.ts';
import type { Call, World } from './world.ts';

const METHODS: Record<string, Method> = { ...CHAT, ...VIEWS, ...ASSISTANT, ...DIRECTORY };

/** Methods that no bot token calls. */
export type OpenMethod = (args: Json, token: string | undefined) => Json;

/** The Web API: checks token, scope and arguments, and does what a call says. */
export class WebApi {
  readonly faults: Faults = createFaults();
  /** How many calls of a method wait for the test. */
  readonly waiting = new Map<string, number>();
  readonly #world: World;
  readonly #open: Record<string, OpenMethod>;

  constructor(world: World, open: Record<string, OpenMethod>) {
    this.#world = world;
    this.#open = open;
  }

  /** Answers `POST /api/METHOD`. */
  async handle(
    method: string,
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
    const fault = this.faults.take(method);
    if (fault && 'waitsFor' in fault) {
      this.#count(method, 1);
      await fault.waitsFor;
      this.#count(method, -1);
    }
    if (fault && ('status' in fault || 'error' in fault))
      return this.#answerFault(method, request, body, fault, response);
    const answer = this.#call(method, request, body);
    if (fault && 'losesAnswer' in fault) {
      response.destroy();
      return;
    }
    const scopes = this.#teamOf(request, {})?.scopes;
    send(response, 200, answer, scopes === undefined ? {} : { 'x-oauth-scopes': [...scopes].join(',') });
    this.#world.watch.changed();
  }

  #count(method: string, by: number): void {
    this.waiting.set(method, (this.waiting.get(method) ?? 0) + by);
    this.#world.watch.changed();
  }

  #answerFault(
    method: string,
    request: IncomingMessage,
    body: string,
    fault: Refusal,
    response: ServerResponse,
  ): void {
    const error = 'error' in fault ? fault.error : `HTTP ${fault.status}`;
    const args = readArguments(request, body);
    this.#world.addCall({ method, args, teamId: this.#teamOf(request, args)?.id, error });
    if ('error' in fault)
      send(response, 200, { ok: false, error: fault.error, ...fault.fields }, fault.headers);
    else send(response, fault.status, { ok: false }, fault.headers);
    this.#world.watch.changed();
  }

  #call(method: string, request: IncomingMessage, body: string): Json {
    const args = readArguments(request, body);
    const team = this.#teamOf(request, args);
    const call: Call = { method, args, teamId: team?.id };
    this.#world.addCall(call);
    try {
      return { ok: true, ...this.#run(method, args, team, tokenOf(request, args)) };
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error;
      call.error = error.code;
      return { ok: false, error: error.code, ...error.fields };
    }
  }

  #run(method: string, args: Json, team: Team | undefined, token: string | undefined): Json {
    const open = this.#open[method];
    if (open) return open(args, token);
    const known = METHODS[method];
    if (!known) {
      this.#world.violations.record(`${method}: unknown method`);
      throw new SlackRefusal('unknown_method');
    }
    if (token === undefined) throw new SlackRefusal('not_authed');
    if (!team) throw new SlackRefusal('invalid_auth');
    if (!team.isInstalled) throw new SlackRefusal('account_inactive');
    if (known.scope && !team.scopes.has(known.scope))
      throw new SlackRefusal('missing_scope', { needed: known.scope, provided: [...team.scopes].join(',') });
    return known.run(args, team, this.#world);
  }

  #teamOf(request: IncomingMessage, args: Json): Team | undefined {
    return this.#world.teamOfToken(tokenOf(request, args) ?? '');
  }
}

function tokenOf(request: IncomingMessage, args: Json): string | undefined {
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? (typeof args.token === 'string' ? args.token : undefined);
}

function readArguments(request: IncomingMessage, body: string): Json {
  if (request.headers['content-type']?.startsWith('application/json')) return JSON.parse(body) as Json;
  return { ...parseForm(body) };
}

function send(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
