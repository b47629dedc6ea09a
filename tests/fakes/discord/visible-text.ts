import type { Message } from './model.ts';
import { listComponents } from './validate/validate-components.ts';

/** All that a person reads of a message, in reading order: content, embeds, text displays; not the buttons. */
export function visibleText({ content, embeds, components }: Message): string {
  const inEmbeds = embeds.flatMap(({ author, title, description, fields, footer }) => [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const inComponents = listComponents(components).map(({ type, content }) =>
    type === 10 ? content : undefined,
  );
  return [content, ...inEmbeds, ...inComponents].filter(Boolean).join('\n');
}

/** The buttons and menus of a message: label or placeholder, and identifier. */
export function listButtons({ components }: Message): readonly { label: string; id: string }[] {
  return listComponents(components).flatMap(({ custom_id, label, placeholder }) =>
    custom_id ? [{ label: label ?? String(placeholder ?? ''), id: custom_id }] : [],
  );
}
