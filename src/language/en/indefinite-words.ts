/** Words that ask whether something holds of any one thing of a kind: "did it rise anywhere?". */
import type { EntityKind } from '../../briefing/model.ts';
import type { WordList } from '../language-data.ts';

export const indefiniteWords: Readonly<Partial<Record<EntityKind, WordList>>> = {
  place: 'anywhere, somewhere, anyplace, someplace',
};
