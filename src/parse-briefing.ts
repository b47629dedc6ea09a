import {
  type BriefingFiles,
  type ParsedBriefing,
  parseBriefing as parseFiles,
} from './briefing/parse-briefing.ts';
import { languageCatalogue } from './language/list-relations.ts';

/**
 * Reads a briefing and its facts, checked against the relations of the language and its own, and finds every problem in
 * them at once; with any error there is no briefing.
 */
export function parseBriefing(files: BriefingFiles): ParsedBriefing {
  return parseFiles(files, languageCatalogue);
}
