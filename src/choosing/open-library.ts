import type { Briefing } from '../briefing/model.ts';
import { type FindNewer, indexChanges } from './find-newer.ts';
import { type JoinedEntities, joinEntities } from './join-entities.ts';

/** What is known of all loaded briefings together; read when a question is answered from more than one. */
export interface Library {
  readonly joined: JoinedEntities;
  readonly findNewer: FindNewer;
}

export function openLibrary(briefings: readonly Briefing[]): Library {
  let joined: JoinedEntities | undefined;
  let findNewer: FindNewer | undefined;
  return {
    get joined() {
      joined ??= joinEntities(briefings);
      return joined;
    },
    get findNewer() {
      findNewer ??= indexChanges(briefings, this.joined);
      return findNewer;
    },
  };
}
