const PLAIN_NAME = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A name as the gazetteer writes it: lower case, no diacritics, dots and apostrophes left out, hyphens and runs
 * of space as one space ("Nagorno-Karabakh" → "nagorno karabakh", "N. Korea" → "n korea").
 */
export function foldName(name: string): string {
  if (PLAIN_NAME.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/[\p{M}.'’ʼ‘`]/gu, '')
    .replace(/[\s\-‐-―_]+/gu, ' ')
    .trim()
    .toLowerCase();
}
