import type { Component } from '../model.ts';
import type { Problems } from './problem.ts';

/** Discord's numbers for the kinds of component. */
const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

const SELECTS: readonly number[] = [3, 5, 6, 7, 8];
const TOP_LEVEL_V2: readonly number[] = [1, 9, 10, 12, 13, 14, 17];
const IN_CONTAINER: readonly number[] = [1, 9, 10, 12, 13, 14];
const MAX_ROWS = 5;
const MAX_BUTTONS_A_ROW = 5;
const MAX_COMPONENTS_V2 = 40;
const MAX_TEXT_V2 = 4000;
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

type Path = readonly (string | number)[];

/** Checks a message's components against Discord's limits, in the older layout or in "components v2". */
export function validateComponents(
  components: readonly Component[],
  isV2: boolean,
  problems: Problems,
): void {
  const all = listComponents(components);
  if (isV2 && all.length > MAX_COMPONENTS_V2) {
    problems.add(['components'], 'BASE_TYPE_MAX_LENGTH', `${all.length} components, at most 40 in all.`);
  }
  if (!isV2 && components.length > MAX_ROWS) {
    problems.add(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  const textLength = all.reduce(
    (sum, { type, content }) => sum + (type === COMPONENT.textDisplay ? (content ?? '').length : 0),
    0,
  );
  if (textLength > MAX_TEXT_V2) {
    problems.add(['components'], 'BASE_TYPE_MAX_LENGTH', `${textLength} characters of text, at most 4000.`);
  }
  const allowed = isV2 ? TOP_LEVEL_V2 : [COMPONENT.actionRow];
  for (const [index, component] of components.entries()) {
    validateComponent(component, allowed, ['components', index], problems);
  }
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
    problems.add(['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', `custom_id ${id} stands twice.`);
  }
}

/** A component and everything inside it, in reading order. */
export function listComponents(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...listComponents(component.components ?? []),
    ...listComponents(component.component ? [component.component] : []),
    ...listComponents(component.accessory ? [component.accessory] : []),
  ]);
}

function validateComponent(
  component: Component,
  allowed: readonly number[],
  path: Path,
  problems: Problems,
): void {
  const { type } = component;
  if (!allowed.includes(type)) {
    problems.add(
      [...path, 'type'],
      'UNION_TYPE_CHOICES',
      `Type ${type} must be one of (${allowed.join(', ')}).`,
    );
    return;
  }
  if (type === COMPONENT.actionRow) validateRow(component, path, problems);
  else if (type === COMPONENT.button) validateButton(component, path, problems);
  else if (SELECTS.includes(type)) validateSelect(component, path, problems);
  else if (type === COMPONENT.textDisplay)
    problems.length([...path, 'content'], component.content, 1, MAX_TEXT_V2);
  else if (type === COMPONENT.section) validateSection(component, path, problems);
  else if (type === COMPONENT.container) {
    validateChildren(component, IN_CONTAINER, 1, MAX_COMPONENTS_V2, path, problems);
  } else if (type === COMPONENT.mediaGallery) {
    const items = component.items as unknown[] | undefined;
    if (!items || items.length < 1 || items.length > 10) {
      problems.add([...path, 'items'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 10 in length.');
    }
  }
}

function validateChildren(
  component: Component,
  allowed: readonly number[],
  min: number,
  max: number,
  path: Path,
  problems: Problems,
): void {
  const children = component.components ?? [];
  if (children.length < min || children.length > max) {
    const message = `Must be between ${min} and ${max} in length.`;
    problems.add([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', message);
  }
  for (const [index, child] of children.entries()) {
    validateComponent(child, allowed, [...path, 'components', index], problems);
  }
}

function validateRow(row: Component, path: Path, problems: Problems): void {
  const children = row.components ?? [];
  const hasSelect = children.some(({ type }) => SELECTS.includes(type));
  validateChildren(row, [COMPONENT.button, ...SELECTS], 1, hasSelect ? 1 : MAX_BUTTONS_A_ROW, path, problems);
}

function validateSection(section: Component, path: Path, problems: Problems): void {
  validateChildren(section, [COMPONENT.textDisplay], 1, 3, path, problems);
  const accessory = [COMPONENT.button, COMPONENT.thumbnail];
  if (section.accessory) validateComponent(section.accessory, accessory, [...path, 'accessory'], problems);
  else problems.add([...path, 'accessory'], 'BASE_TYPE_REQUIRED', 'This field is required');
}

function validateButton(button: Component, path: Path, problems: Problems): void {
  const style = button.style;
  if (typeof style !== 'number' || style < 1 || style > PREMIUM_STYLE) {
    problems.add([...path, 'style'], 'BASE_TYPE_CHOICES', 'A button needs a style from 1 to 6.');
  }
  problems.optionalLength([...path, 'label'], button.label, 1, 80);
  if (!button.label && !button.emoji && style !== PREMIUM_STYLE) {
    problems.add(
      [...path, 'label'],
      'BUTTON_COMPONENT_LABEL_OR_EMOJI',
      'A button needs a label or an emoji.',
    );
  }
  if (style === LINK_STYLE) {
    problems.length([...path, 'url'], button.url, 1, 512);
    if (button.custom_id)
      problems.add([...path, 'custom_id'], 'BUTTON_COMPONENT_LINK', 'A link has no custom_id.');
  } else if (style !== PREMIUM_STYLE) {
    problems.length([...path, 'custom_id'], button.custom_id, 1, 100);
    if (button.url) problems.add([...path, 'url'], 'BUTTON_COMPONENT_URL', 'Only a link has a url.');
  }
}

function validateSelect(select: Component, path: Path, problems: Problems): void {
  problems.length([...path, 'custom_id'], select.custom_id, 1, 100);
  problems.optionalLength([...path, 'placeholder'], select.placeholder, 0, 150);
  if (select.type !== COMPONENT.stringSelect) return;
  const options = select.options ?? [];
  if (options.length < 1 || options.length > 25) {
    problems.add([...path, 'options'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.');
  }
  for (const [index, option] of options.entries()) {
    problems.length([...path, 'options', index, 'label'], option.label, 1, 100);
    problems.length([...path, 'options', index, 'value'], option.value, 1, 100);
    problems.optionalLength([...path, 'options', index, 'description'], option.description, 1, 100);
  }
  if (new Set(options.map(({ value }) => value)).size !== options.length) {
    problems.add([...path, 'options'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'A value stands twice.');
  }
}
