import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder, runCli } from '../run-cli.ts';
import { HAS_TMUX, openTerminal, type Terminal } from './open-terminal.ts';

const title = HAS_TMUX
  ? 'a conversation in a terminal'
  : 'a conversation in a terminal (skipped: tmux is missing)';

describe.skipIf(!HAS_TMUX)(title, () => {
  let terminal: Terminal | undefined;
  const open = (env: Readonly<Record<string, string>> = {}) => {
    terminal = openTerminal({ XDG_STATE_HOME: makeFolder(), ...env });
    return terminal;
  };
  afterEach(() => {
    terminal?.close();
    terminal = undefined;
  });

  test('greets, answers with proof, follows up and leaves', async () => {
    const { type, press, waitFor } = open();
    expect(await waitFor(/^› *$/m)).toMatch(/\(Itar-Tass, 5 September 2011\)\nAsk, for instance: “/);
    type('who is frances foreign minster?');
    press('Enter');
    await waitFor(
      /^As of 5 September 2011, .*Juppe[\s\S]*^ {2}“[\s\S]*^ {2}Itar-Tass, 5 September 2011\n\n› *$/m,
    );
    type("and russia's?");
    press('Enter');
    await waitFor(/and russia's\?\n.*Lavrov[\s\S]*› *$/m);
    type(':quit');
    press('Enter');
    await waitFor(/^left with 0$/m);
  });

  test('has colours, and none with NO_COLOR', async () => {
    const coloured = open({ TERM: 'xterm-256color', NO_COLOR: '' });
    await coloured.waitFor(/^› *$/m);
    expect(coloured.colours()).toContain('\u001b[36m');
    coloured.close();
    const plain = open({ NO_COLOR: '1' });
    await plain.waitFor(/^› *$/m);
    expect(plain.colours()).not.toContain('\u001b[36m');
  });

  test('Tab completes names and commands', async () => {
    const { type, press, waitFor } = open();
    await waitFor(/^› *$/m);
    type('who is Lavr');
    press('Tab');
    await waitFor(/^› who is Lavrov *$/m);
    press('C-c');
    await waitFor(/^› *$/m);
    type(':so');
    press('Tab');
    await waitFor(/^› :sources *$/m);
    press('Enter');
    await waitFor(/moscow-2011-09-05: \d+ facts/);
  });

  test('Ctrl-C clears the line, then says how to leave, then leaves', async () => {
    const { type, press, waitFor } = open();
    await waitFor(/^› *$/m);
    type('half a question');
    await waitFor(/^› half a question$/m);
    press('C-c');
    await waitFor(/leaves\.\n\n› *\n/);
    press('C-c');
    await waitFor(/^Ctrl-C again, Ctrl-D or :quit leaves\.\n› *$/m);
    press('C-c');
    await waitFor(/^left with 0$/m);
  });

  test('Ctrl-D leaves', async () => {
    const { press, waitFor } = open();
    await waitFor(/^› *$/m);
    press('C-d');
    await waitFor(/^› *\nleft with 0$/m);
  });

  test('the arrow recalls a line of an earlier run, from a file that only its owner reads', async () => {
    const state = makeFolder();
    const first = open({ XDG_STATE_HOME: state });
    await first.waitFor(/^› *$/m);
    first.type('When do they meet?');
    first.press('Enter');
    await first.waitFor(/meet\?\n.*\n[\s\S]*^› *$/m);
    first.press('C-d');
    await first.waitFor(/^left with 0$/m);
    first.close();
    const file = join(state, 'briefing-bot', 'history');
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([
      'When do they meet?\n',
      0o600,
    ]);
    const second = open({ XDG_STATE_HOME: state });
    await second.waitFor(/^› *$/m);
    second.press('Up');
    await second.waitFor(/^› When do they meet\? *$/m);
  });
});

describe('a conversation in a pipe', () => {
  test('prints one reply after another: no prompt, no greeting, no colours', async () => {
    const { code, stdout, stderr } = await runCli([], {
      input: 'Who is the French foreign minister?\n\nand the Russian one?\n:quit\nWhere?\n',
      env: { XDG_STATE_HOME: makeFolder() },
    });
    expect([code, stderr]).toEqual([0, '']);
    const replies = stdout.trimEnd().split('\n\n');
    expect(replies.map((reply) => /Juppe|Lavrov/.exec(reply.split('\n')[0] ?? '')?.[0])).toEqual([
      'Juppe',
      'Lavrov',
    ]);
    expect(stdout.includes('›') || stdout.includes('\u001b')).toBe(false);
  });
});
