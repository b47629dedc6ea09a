import { format } from 'node:util';
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../node/create-log.ts';

/**
 * Bolt's and its clients' messages in the bot's log. Their debug messages are left out at every level: they hold
 * tokens, response URLs and what people wrote. Their news is the bot's detail; so are their complaints while it starts,
 * because a start that fails says why in a line of its own.
 */
export function createBoltLogger(log: Log, hasStarted: () => boolean): Logger {
  const line = (messages: readonly unknown[]) => format(...messages.map(shorten)).slice(0, 500);
  return {
    debug: () => {},
    info: (...messages) => log.debug({ from: 'bolt' }, line(messages)),
    warn: (...messages) => log[hasStarted() ? 'warn' : 'debug']({ from: 'bolt' }, line(messages)),
    error: (...messages) => log[hasStarted() ? 'error' : 'debug']({ from: 'bolt' }, line(messages)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function shorten(message: unknown): unknown {
  return message instanceof Error ? `${message.name}: ${message.message}` : message;
}
