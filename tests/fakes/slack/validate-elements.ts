import type { Block, Json } from './model.ts';
import { type Report, validateLength } from './validate-text.ts';
import { validateTextObject } from './validate-text-object.ts';

/** Reports every breach of the rules of an interactive element. */
export function validateElement(element: Block, where: string, report: Report): void {
  const validate = ELEMENTS[element.type];
  if (!validate) {
    report(`${where}: unknown element ${element.type}`);
    return;
  }
  validateLength(element.action_id, 255, `${where}.action_id`, report);
  validate(element, where, report);
}

const ELEMENTS: Record<string, (element: Block, where: string, report: Report) => void> = {
  button: (button, where, report) => {
    validateTextObject(button.text, 75, ['plain_text'], `${where}.text`, report);
    if (button.value !== undefined) validateLength(button.value, 2000, `${where}.value`, report);
    if (button.url !== undefined) report(`${where}: a link`);
    if (button.style !== undefined && button.style !== 'primary' && button.style !== 'danger')
      report(`${where}.style: ${String(button.style)}`);
    if (button.accessibility_label !== undefined)
      validateLength(button.accessibility_label, 75, `${where}.accessibility_label`, report);
  },
  static_select: (select, where, report) => {
    if (select.placeholder !== undefined)
      validateTextObject(select.placeholder, 150, ['plain_text'], `${where}.placeholder`, report);
    const options = Array.isArray(select.options) ? (select.options as Json[]) : [];
    if (options.length < 1 || options.length > 100) report(`${where}.options: ${options.length}`);
    options.forEach((option, index) => {
      validateTextObject(option.text, 75, ['plain_text'], `${where}.options[${index}]`, report);
      validateLength(option.value, 150, `${where}.options[${index}].value`, report);
    });
  },
};
