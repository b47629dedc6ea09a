import type { Json } from './model.ts';
import { validateBlocks } from './validate-blocks.ts';
import { type Report, validateAutoLinks, validateLength, validateText } from './validate-text.ts';

/** Slack cuts at 40,000 and advises 4,000, which is what the project keeps to. */
const MAX_TEXT = 4000;

/** Reports every breach in the fields of a message: text is always there, even beside blocks. */
export function validateMessage(fields: Json, report: Report): void {
  if (validateLength(fields.text, MAX_TEXT, 'text', report)) {
    validateText(fields.text, 'text', report);
    if (fields.blocks === undefined) validateAutoLinks(fields.text, 'text', report);
  }
  if (fields.blocks !== undefined) validateBlocks(fields.blocks, 'message', report);
  if (fields.attachments !== undefined) report('attachments: legacy');
  if (fields.link_names) report('link_names: makes mentions of names');
  if (fields.parse === 'full') report('parse: full makes mentions and links');
}
