import type { Token } from './token.ts';

/** A sentence begins with a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of a sentence's beginning, inside another. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** True of a word that was typed with another first letter than it is looked up by, mostly a capital. */
export function isCapitalised({ kind, text, norm }: Token): boolean {
  return kind === 'word' && text[0] !== norm[0];
}
