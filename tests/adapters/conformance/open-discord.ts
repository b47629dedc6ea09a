import { openScene } from '../discord/open-bot.ts';
import { plainText } from '../discord/read-replies.ts';
import type { Surface } from './surface.ts';

/** The bot on a fake Discord; a person and direct messages of theirs a conversation. */
export async function openDiscord(): Promise<Surface> {
  const scene = await openScene();
  const { fake } = scene;
  let people = 0;
  return {
    name: 'Discord',
    async converse(turns) {
      people += 1;
      const person = fake.user(`Person ${people}`);
      const place = fake.directMessages(person);
      const shown: string[] = [];
      for (const turn of turns) shown.push(plainText(await fake.replyTo(fake.says(person, place, turn))));
      return shown;
    },
    close: scene.close,
  };
}
