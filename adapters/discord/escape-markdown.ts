const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** What begins a heading, a list, a quotation or small print when it stands first on a line. */
const LINE_START = /^(\s*)([#>+-]|\d{1,9}(?=[.)]))/gm;

/** A text with everything in it that Discord would format, link, or take for a mention, made plain. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(BIDI_CONTROLS, '')
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/<([@#:])/g, '<\\$1')
    .replace(/@(?=everyone|here)/gi, '@\u200b')
    .replace(/:\/\//g, '\\:\\/\\/')
    .replace(/(discord(?:app)?\.(?:com|gg|gift|media|new))\//gi, '$1\\/')
    .replace(LINE_START, (_, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    );
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** A text in bold; spaces at its ends, where bold would not take, stay outside. */
export function bold(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}**${escapeMarkdown(inner)}**${after}`;
}
