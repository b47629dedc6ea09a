import * as v from 'valibot';
import { LOG_LEVELS } from './create-log.ts';

/** A setting that is a text of any kind. */
export function text() {
  return v.string();
}

/** A setting that is a whole number from `min` to `max`. */
export function wholeNumber({ min, max }: { readonly min: number; readonly max: number }) {
  const remedy = `write a whole number from ${min} to ${max}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,15}$/, remedy),
    v.transform(Number),
    v.minValue(min, remedy),
    v.maxValue(max, remedy),
  );
}

/** A setting that is on or off. */
export function onOff() {
  return v.pipe(
    v.string(),
    v.toLowerCase(),
    v.picklist(['true', 'false', '1', '0', 'yes', 'no', 'on', 'off'], 'write true or false'),
    v.transform((word) => ['true', '1', 'yes', 'on'].includes(word)),
  );
}

/** A setting that is the address of an API, without a slash at its end. */
export function httpAddress(example: string) {
  const remedy = `write an address such as ${example}`;
  return v.pipe(
    v.string(),
    v.url(remedy),
    v.regex(/^https?:/, remedy),
    v.transform((address) => address.replace(/\/+$/, '')),
  );
}

/** The settings of everything that people chat with; unset ones have these defaults. */
export const CHAT_SETTINGS = {
  /** The folder of the store. */
  DATA_DIR: v.optional(text(), './data'),
  /** How long questions and votes are kept. */
  RETENTION_DAYS: v.optional(wholeNumber({ min: 1, max: 3650 }), '30'),
  /** The most questions of one person within a minute. */
  RATE_LIMIT_USER_PER_MINUTE: v.optional(wholeNumber({ min: 1, max: 1_000_000 }), '20'),
  /** The most questions in one channel within a minute. */
  RATE_LIMIT_CHANNEL_PER_MINUTE: v.optional(wholeNumber({ min: 1, max: 1_000_000 }), '60'),
  LOG_LEVEL: v.optional(
    v.pipe(v.string(), v.toLowerCase(), v.picklist(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`)),
    'info',
  ),
};
