import { error, type ReportFinding, warning } from './finding.ts';
import { foldName } from './fold-characters.ts';
import type { Entity } from './model.ts';
import { quoteValue } from './quote-value.ts';
import { checkReference } from './resolve-entity-id.ts';

/** Words that stand in any question. */
export interface IdleWords {
  readonly articles?: ReadonlySet<string> | undefined;
  readonly copulas?: ReadonlySet<string> | undefined;
}

/** Reports what is wrong between declared entities: references to none, shared names. */
export function checkEntities(
  entities: ReadonlyMap<string, Entity>,
  idle: IdleWords,
  report: ReportFinding,
): void {
  for (const entity of entities.values()) {
    for (const key of ['involves', 'partOf', 'members'] as const) {
      for (const [index, id] of entity[key].entries()) {
        const dangling = checkReference(id, entities);
        if (dangling !== undefined) report(['entities', entity.id, key, index], dangling);
      }
    }
  }
  reportBrackets(entities, report);
  reportIdleWords(entities, idle, report);
  reportSharedNames(entities, report);
}

/** Nobody asks for a thing by a name with brackets. */
function reportBrackets(entities: ReadonlyMap<string, Entity>, report: ReportFinding): void {
  for (const { id, name, kind } of entities.values()) {
    if (kind === 'document' || !/\(.*\)/u.test(name)) continue;
    report(
      ['entities', id, 'name'],
      warning(
        `the name ${quoteValue(name)} has brackets, which no question has`,
        'make a name of what stands before them, and an alias of what they hold',
      ),
    );
  }
}

/** "The elderly", "people who were vaccinated": what an alias shares with any question names nothing. */
function reportIdleWords(
  entities: ReadonlyMap<string, Entity>,
  { articles = new Set(), copulas = new Set() }: IdleWords,
  report: ReportFinding,
): void {
  for (const { id, aliases, kind, types } of entities.values()) {
    if (!NAMED.has(kind) || types.includes('quotation')) continue;
    for (const [index, alias] of aliases.entries()) {
      const words = alias.split(/\s+/u);
      const copula = words.find((word) => copulas.has(word));
      const note = (problem: string, remedy: string): void =>
        report(
          ['entities', id, 'aliases', index],
          warning(`the alias ${quoteValue(alias)} ${problem}`, remedy),
        );
      if (words.length > 1 && articles.has(words[0] ?? '')) note('begins with an article', 'leave that out');
      else if (copula !== undefined)
        note(`has ${quoteValue(copula)} in it, as any question may`, 'say it without: "people vaccinated"');
    }
  }
}
const NAMED: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'place', 'event', 'topic']);

/** Reports parts that contain their whole. */
export function reportCycles(entities: ReadonlyMap<string, Entity>, report: ReportFinding): void {
  const done = new Set<string>();
  for (const root of entities.keys()) {
    const trail = [{ id: root, next: 0 }];
    const open = new Map([[root, 0]]);
    while (!done.has(root)) {
      const top = trail.at(-1);
      if (top === undefined) break;
      const whole = entities.get(top.id)?.partOf[top.next];
      if (whole === undefined) {
        done.add(top.id);
        open.delete(top.id);
        trail.pop();
        continue;
      }
      const start = open.get(whole);
      if (start !== undefined) {
        const circle = [...trail.slice(start).map(({ id }) => id), whole].join(' → ');
        report(
          ['entities', top.id, 'partOf', top.next],
          error(`partOf goes in a circle: ${circle}`, 'remove one of these links'),
        );
      } else if (!done.has(whole) && entities.has(whole)) {
        open.set(whole, trail.length);
        trail.push({ id: whole, next: 0 });
      }
      top.next += 1;
    }
  }
}

function reportSharedNames(entities: ReadonlyMap<string, Entity>, report: ReportFinding): void {
  const owners = new Map<string, Entity>();
  for (const entity of entities.values()) {
    for (const [index, name] of [entity.name, ...entity.aliases].entries()) {
      const key = `${entity.kind} ${foldName(name)}`;
      const owner = owners.get(key) ?? entity;
      owners.set(key, owner);
      if (owner.id === entity.id || name === '') continue;
      const path = index === 0 ? ['name'] : ['aliases', index - 1];
      report(
        ['entities', entity.id, ...path],
        warning(
          `${quoteValue(name)} is also a name of ${quoteValue(owner.id)}`,
          'remove it from one of them',
        ),
      );
    }
  }
}
