import { afterEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from './open-bot.ts';

let scene: Scene;

afterEach(() => scene.close());

describe('a connection that is lost', () => {
  const lose: Readonly<Record<string, (s: Scene) => void>> = {
    'by a cut, and resumed': ({ fake }) => fake.cut(),
    'by op 7, and resumed': ({ fake }) => fake.gateway.asksToReconnect(),
    'by op 9, with a new session': ({ fake }) => fake.gateway.invalidatesSessions(false),
  };

  test.each(Object.keys(lose))(
    '%s: what was said before, meanwhile and after is answered once',
    async (how) => {
      scene = await openScene();
      const { fake, channel, ann } = scene;
      const ask = (name: string) => fake.says(ann, channel, `${fake.mention} who is ${name}?`);
      const before = ask('Lavrov');
      await fake.replyTo(before);
      lose[how]?.(scene);
      await fake.until('a lost connection', () => fake.gateway.connected.length === 0);
      const meanwhile = ask('Juppe');
      await fake.connected();
      await fake.replyTo(meanwhile, 60_000);
      const after = ask('Longuet');
      await fake.replyTo(after);
      fake.redelivers(meanwhile);
      await fake.replyTo(ask('Serdyukov'));
      expect([before, meanwhile, after].map((question) => fake.repliesTo(question).length)).toEqual([
        1, 1, 1,
      ]);
      expect(scene.complaints).toEqual([]);
    },
  );
});
