import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a process has used. */
export interface Usage {
  /** The heap after a collection. */
  readonly heapMb: number;
  /** Time on a processor since its start, which other processes' load does not lengthen. */
  readonly cpuMs: number;
}

/** A bot in a process of its own that can be asked what it uses. */
export interface BotProcess {
  measure(): Promise<Usage>;
  close(): Promise<void>;
}

/** What the process of a bot does when its parent asks; call it once the bot runs. */
export function serveParent(stop: () => Promise<void>): void {
  process.on('message', (message) => {
    if (message === 'measure') {
      const { user, system } = process.cpuUsage();
      // Twice: what the first collection finalises the second one frees.
      globalThis.gc?.();
      globalThis.gc?.();
      const usage: Usage = {
        heapMb: process.memoryUsage().heapUsed / 2 ** 20,
        cpuMs: (user + system) / 1000,
      };
      process.send?.(usage);
    } else if (message === 'stop') {
      void stop().then(() => process.disconnect());
    }
  });
  process.send?.('ready');
}

/** Starts a module of this folder as a bot; resolves when it says that it is ready. */
export async function startBotProcess(module: string, env: NodeJS.ProcessEnv): Promise<BotProcess> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await nextMessage(child);
  return {
    async measure() {
      child.send('measure');
      return (await nextMessage(child)) as Usage;
    },
    async close() {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the bot ended with ${code}`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}
