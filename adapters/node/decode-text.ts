import { readFileSync } from 'node:fs';

/**
 * The text of a UTF-8 file, or why there is none. A byte order mark would shift every offset: it is dropped. Broken UTF-8
 * must not be patched over.
 */
export function decodeText(
  file: string,
): { readonly text: string } | { readonly problem: string; readonly code: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    return describeReadError(error);
  }
}

/** Why a file or folder could not be read, in a few words. */
export function describeReadError(error: unknown): { readonly problem: string; readonly code: string } {
  if (error instanceof TypeError) return { problem: 'it is not UTF-8', code: 'ENCODING' };
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is not a folder',
    EISDIR: 'it is a folder, not a file',
    ELOOP: 'its symbolic links go in a circle',
  };
  return { problem: known[code] ?? `it cannot be read (${code === '' ? String(error) : code})`, code };
}
