import type { FakeDiscord } from '../../fakes/discord/fake-discord.ts';
import { CLI, makeFolder } from '../run-cli.ts';
import { type RunningProcess, startProcess } from '../start-process.ts';

/** Processes take their time to start on a busy machine. */
export const PATIENCE_MS = 90_000;

/** The built bot as a process of its own. */
export interface BotProcess extends RunningProcess {
  /** Resolves when its commands are registered and so many shards are connected, of whichever process. */
  ready(shards?: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

const running = new Set<BotProcess>();

/** Starts the bot on a fake Discord, with a folder of data of its own unless `env` names one. */
export function startBot(fake: FakeDiscord, env: Readonly<Record<string, string>> = {}): BotProcess {
  const started = startProcess(process.execPath, [CLI, 'discord'], {
    cwd: makeFolder(),
    env: { DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.apiUrl, DATA_DIR: makeFolder(), ...env },
  });
  const bot: BotProcess = {
    ...started,
    async ready(shards = 1) {
      const isReady = () => fake.world.commands.length > 0 && fake.gateway.connected.length >= shards;
      const endedEarly = started.ended.then((code) => {
        throw new Error(`the bot ended with ${code}: ${started.output.stderr}${started.output.stdout}`);
      });
      await Promise.race([fake.until('a bot that is ready', isReady, PATIENCE_MS), endedEarly]);
    },
    kill: (signal) => void started.child.kill(signal),
  };
  running.add(bot);
  void started.ended.then(() => running.delete(bot));
  return bot;
}

/** Kills what a test has left running, and waits for its end. */
export async function killBots(): Promise<void> {
  const bots = [...running];
  for (const bot of bots) bot.kill('SIGKILL');
  await Promise.all(bots.map(({ ended }) => ended));
}

/** Resolves when these processes have noted so many answers between them; until then a killed one repeats its last. */
export function answersNoted(bots: readonly BotProcess[], count: number): Promise<void> {
  const noted = () => bots.flatMap(({ output }) => output.stdout.match(/"msg":"answered"/g) ?? []).length;
  return new Promise((resolve) => {
    const check = () => {
      if (noted() >= count) resolve();
    };
    for (const { child } of bots) child.stdout?.on('data', check);
    check();
  });
}
