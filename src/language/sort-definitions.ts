import { catalogueSorts } from './en/catalogue-sorts.ts';
import { sorts } from './en/sorts.ts';
import type { SortDefinition } from './language-data.ts';

/** Every sort of thing that the language knows: those whose words always count, and those of the catalogue. */
export const sortDefinitions: Readonly<Record<string, SortDefinition>> = { ...catalogueSorts, ...sorts };

/** True for a sort that is `general`, or one of the sorts that it takes in. */
export function isSortOf(sort: string, general: string): boolean {
  for (let wider: string | undefined = sort; wider !== undefined; wider = sortDefinitions[wider]?.isA)
    if (wider === general) return true;
  return false;
}
