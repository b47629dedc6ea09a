import type { Block, Json } from './model.ts';
import { validateElement } from './validate-elements.ts';
import { type Report, validateLength } from './validate-text.ts';
import { TEXT_TYPES, validateTextObject } from './validate-text-object.ts';

/** Where blocks are shown: the limits differ. */
export type Surface = 'message' | 'modal' | 'home';

const MAX_BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

/** Reports every breach of Block Kit's rules (https://docs.slack.dev/reference/block-kit/blocks). */
export function validateBlocks(blocks: unknown, surface: Surface, report: Report): void {
  if (!Array.isArray(blocks)) {
    report('blocks: not a list');
    return;
  }
  if (blocks.length > MAX_BLOCKS[surface])
    report(`blocks: ${blocks.length}, at most ${MAX_BLOCKS[surface]} in a ${surface}`);
  const ids = blocks.map((block: Block) => block.block_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) report('blocks: a block_id occurs twice');
  blocks.forEach((block: Block, index) => {
    const where = `blocks[${index}] (${block.type})`;
    if (block.block_id !== undefined) validateLength(block.block_id, 255, `${where}.block_id`, report);
    const validate = BLOCKS[block.type];
    if (validate) validate(block, where, report);
    else report(`${where}: unknown type`);
  });
}

const BLOCKS: Record<string, (block: Block, where: string, report: Report) => void> = {
  divider: () => {},
  header: (block, where, report) => validateTextObject(block.text, 150, ['plain_text'], where, report),
  section: (block, where, report) => {
    if (block.text === undefined && block.fields === undefined) report(`${where}: neither text nor fields`);
    if (block.text !== undefined) validateTextObject(block.text, 3000, TEXT_TYPES, `${where}.text`, report);
    validateList(block.fields ?? [], 0, 10, `${where}.fields`, report).forEach((field, index) => {
      validateTextObject(field, 2000, TEXT_TYPES, `${where}.fields[${index}]`, report);
    });
    if (block.accessory !== undefined)
      validateElement(block.accessory as Block, `${where}.accessory`, report);
  },
  context: (block, where, report) => {
    validateList(block.elements, 1, 10, `${where}.elements`, report).forEach((element, index) => {
      validateTextObject(element, 3000, TEXT_TYPES, `${where}.elements[${index}]`, report);
    });
  },
  actions: (block, where, report) => {
    const elements = validateList(block.elements, 1, 25, `${where}.elements`, report);
    const ids = elements.map(({ action_id }) => action_id);
    if (new Set(ids).size < ids.length) report(`${where}: an action_id occurs twice`);
    elements.forEach((element, index) => {
      validateElement(element as Block, `${where}.elements[${index}]`, report);
    });
  },
};

function validateList(
  list: unknown,
  min: number,
  max: number,
  where: string,
  report: Report,
): readonly Json[] {
  if (!Array.isArray(list)) {
    report(`${where}: not a list`);
    return [];
  }
  if (list.length < min || list.length > max) report(`${where}: ${list.length}, must be ${min} to ${max}`);
  return list as readonly Json[];
}
