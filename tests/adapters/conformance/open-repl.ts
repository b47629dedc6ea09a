import { formatLocalTime } from '../../../adapters/node/format-local-time.ts';
import { createSession } from '../../../adapters/repl/session.ts';
import { chooseStyle } from '../../../adapters/repl/terminal-style.ts';
import type { Assistant } from '../../../src/index.ts';
import type { Surface } from './surface.ts';

/** The terminal, a session a conversation. */
export async function openRepl(assistant: Assistant): Promise<Surface> {
  const style = chooseStyle({ isTTY: false, columns: 0 }, { noColor: true, term: 'dumb' });
  return {
    name: 'terminal',
    async converse(turns) {
      const now = () => formatLocalTime(new Date());
      const session = createSession({ assistant, reload: () => [], style: () => style, now });
      return turns.map((turn) => session.answerLine(turn) ?? '');
    },
    async close() {},
  };
}
