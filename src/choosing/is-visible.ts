import type { Visibility } from '../assistant.ts';
import type { Briefing } from '../briefing/model.ts';

/**
 * Whether a briefing exists for somebody at a time: where some are named, only those; a private one only where it is
 * named; one under embargo only once the caller's present is known to be past it.
 */
export function isVisible({ id, isPrivate, embargo }: Briefing, { briefings, now }: Visibility): boolean {
  if (briefings === undefined ? isPrivate === true : !briefings.includes(id)) return false;
  return embargo === undefined || (now !== undefined && Date.parse(now) >= Date.parse(embargo));
}
