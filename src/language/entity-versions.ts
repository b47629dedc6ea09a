import type { Entity } from '../briefing/model.ts';
import { parseVersions, type VersionRange } from './version-range.ts';

const known = new WeakMap<Entity, readonly VersionRange[]>();

/** The versions that an entity is or stands for, read from its names; empty for anything else. */
export function versionsOf(entity: Entity): readonly VersionRange[] {
  let versions = known.get(entity);
  if (versions === undefined) {
    versions =
      entity.kind === 'topic' || entity.kind === 'document' || entity.kind === 'quantity'
        ? ([entity.name, ...entity.aliases].map(parseVersions).find((ranges) => ranges.length > 0) ?? [])
        : [];
    known.set(entity, versions);
  }
  return versions;
}

/** True where an entity stands for a run of versions. */
export function isVersionRun(entity: Entity): boolean {
  return versionsOf(entity).some(({ kind }) => kind === 'run');
}
