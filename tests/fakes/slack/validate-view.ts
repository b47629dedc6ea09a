import type { Json } from './model.ts';
import { validateBlocks } from './validate-blocks.ts';
import { type Report, validateLength } from './validate-text.ts';
import { validateTextObject } from './validate-text-object.ts';

/** Reports every breach in a modal or a Home tab (https://docs.slack.dev/reference/views). */
export function validateView(view: Json, type: 'modal' | 'home', report: Report): void {
  if (view.type !== type) {
    report(`view.type: ${String(view.type)} is not ${type}`);
    return;
  }
  validateBlocks(view.blocks, type, report);
  if (type === 'modal') validateTextObject(view.title, 24, ['plain_text'], 'view.title', report);
  for (const field of ['close', 'submit'])
    if (view[field] !== undefined)
      validateTextObject(view[field], 24, ['plain_text'], `view.${field}`, report);
  if (view.callback_id !== undefined) validateLength(view.callback_id, 255, 'view.callback_id', report);
  if (view.private_metadata !== undefined && String(view.private_metadata).length > 3000)
    report('view.private_metadata: more than 3000 characters');
  if (JSON.stringify(view).length > 250_000) report('view: more than 250 kB');
}
