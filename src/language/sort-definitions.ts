import { catalogueSorts } from './en/catalogue-sorts.ts';
import { sorts } from './en/sorts.ts';
import type { SortDefinition } from './language-data.ts';

/** Every sort of thing that the language knows: those whose words always count, and those of the catalogue. */
export const sortDefinitions: Readonly<Record<string, SortDefinition>> = { ...catalogueSorts, ...sorts };
