import type { Briefing } from '../briefing/model.ts';
import { type FindNewer, indexChanges } from './find-newer.ts';
import { indexNames, type NameIndex } from './index-names.ts';
import { indexSources, type SourceIndex } from './index-sources.ts';
import { type JoinedEntities, joinEntities } from './join-entities.ts';

/** What is known of all loaded briefings together; read when a question is answered from more than one. */
export interface Library {
  readonly joined: JoinedEntities;
  readonly findNewer: FindNewer;
  readonly names: NameIndex;
  readonly sources: SourceIndex;
}

export function openLibrary(briefings: readonly Briefing[]): Library {
  let joined: JoinedEntities | undefined;
  let findNewer: FindNewer | undefined;
  let names: NameIndex | undefined;
  let sources: SourceIndex | undefined;
  return {
    get joined() {
      joined ??= joinEntities(briefings);
      return joined;
    },
    get findNewer() {
      findNewer ??= indexChanges(briefings, this.joined);
      return findNewer;
    },
    get names() {
      names ??= indexNames(briefings);
      return names;
    },
    get sources() {
      sources ??= indexSources(briefings);
      return sources;
    },
  };
}
