import pino, { type DestinationStream } from 'pino';

/** What the adapters log with: one structured line an event, ids and outcomes in it. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogOptions {
  readonly level: LogLevel;
  /** Never printed, wherever they turn up. */
  readonly secrets: readonly string[];
  /** Laid out for reading, rather than JSON. */
  readonly isPretty: boolean;
  /** Default: standard output. */
  readonly output?: DestinationStream;
}

const MIN_SECRET_CHARS = 8;
const REDACTED = '[redacted]';
/** What follows a webhook's or an interaction's id in an address is as good as a password. */
const ADDRESS_TOKEN = /(\/(?:webhooks|interactions)\/\d+\/)[^/?\s"\\]+/g;

/** Opens the log: JSON lines, or pretty ones for a terminal. */
export async function createLog({ level, secrets, isPretty, output }: LogOptions): Promise<Log> {
  const hidden = secrets.filter((secret) => secret.length >= MIN_SECRET_CHARS);
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    hooks: { streamWrite: (line: string) => redact(line, hidden) },
  };
  const destination = output ?? pino.destination({ fd: 1, sync: true });
  const log: Log = pino(options, isPretty ? await layOut(destination) : destination);
  return log;
}

async function layOut(destination: DestinationStream): Promise<DestinationStream> {
  const { prettyFactory } = await import('pino-pretty');
  const format = prettyFactory({ translateTime: 'SYS:HH:MM:ss' });
  return { write: (line: string) => destination.write(format(line)) };
}

/** An error as plain data. Requests and their addresses are left out: they hold tokens and what people wrote. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, status, method, cause } = error as Error & Readonly<Record<string, unknown>>;
  const isRefusal = code !== undefined || status !== undefined;
  return {
    type: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(method === undefined ? {} : { method }),
    // What a platform refused needs no stack; a mistake of ours does.
    ...(isRefusal ? {} : { stack: error.stack }),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

function redact(line: string, secrets: readonly string[]): string {
  let clean = line.replace(ADDRESS_TOKEN, `$1${REDACTED}`);
  for (const secret of secrets) clean = clean.replaceAll(secret, REDACTED);
  return clean;
}
