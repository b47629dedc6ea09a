import { FACT_FIELDS } from './field-schemas.ts';
import type { FindPassages } from './find-passages.ts';
import { error, type FactsPath, type ReportFinding, warning } from './finding.ts';
import { type Entity, type Fact, OPEN, type Span } from './model.ts';
import { parseTemplate } from './parse-template.ts';
import { quoteValue } from './quote-value.ts';
import { checkId } from './read-entities.ts';
import { readEvidence } from './read-evidence.ts';
import { isMapping, type Mapping, type Read, readFields } from './read-fields.ts';
import type { RelationCatalogue } from './read-relations.ts';
import { readRoles } from './read-roles.ts';
import { checkReference } from './resolve-entity-id.ts';
import { suggestName } from './suggest-name.ts';

export interface StatementContext {
  /** The declared entities; the ones that facts bring along are added. */
  readonly entities: Map<string, Entity>;
  /** Without one, relations and roles are not checked. */
  readonly relations: RelationCatalogue | undefined;
  readonly report: ReportFinding;
}

export interface FactsContext extends StatementContext {
  readonly text: string;
  readonly findPassages: FindPassages;
}

/** Reads the facts in their order; every mistake in any of them is reported. */
export function readFacts(values: readonly unknown[], context: FactsContext): readonly Fact[] {
  const seen = new Set<string>();
  const facts: Fact[] = [];
  for (const [index, value] of values.entries()) {
    const path = ['facts', index];
    if (isMapping(value)) facts.push(readFact(value, path, seen, context));
    else context.report(path, error('a fact must be a mapping', 'write id, relation, roles and evidence'));
  }
  return facts;
}

function readFact(value: Mapping, path: FactsPath, seen: Set<string>, context: FactsContext): Fact {
  const { report, text, findPassages } = context;
  const read = readFields(FACT_FIELDS, value, path, report);
  const id = read.id ?? `#${path.at(-1)}`;
  if (read.id !== undefined) {
    checkId(id, [...path, 'id'], 'value', report);
    if (seen.has(id))
      report([...path, 'id'], error(`another fact has the id ${quoteValue(id)}`, 'rename one'));
    seen.add(id);
  }
  const evidence =
    read.evidence === undefined
      ? []
      : readEvidence(read.evidence, text, findPassages, [...path, 'evidence'], report);
  return buildFact({ ...read, id }, evidence, path, context);
}

/** What a fact says, as its keys were read. */
export type Statement = Omit<Read<typeof FACT_FIELDS>, 'id' | 'evidence'> & { readonly id: string };

/** The fact that its keys and its evidence make; what is wrong with its relation and roles is reported. */
export function buildFact(
  read: Statement,
  evidence: readonly Span[],
  path: FactsPath,
  context: StatementContext,
): Fact {
  const { report, entities } = context;
  const { id, inference, wording, source } = read;
  const roles = read.roles ?? {};
  const unspecified = read.unspecified ?? [];
  const asked = read.asked ?? [];
  checkRelation(read.relation, roles, unspecified, path, context);
  const dangling = source === undefined ? undefined : checkReference(source, entities);
  if (dangling !== undefined) report([...path, 'source'], dangling);
  const known = context.relations?.get(read.relation ?? '');
  const filled = readRoles(
    id,
    roles,
    [...path, 'roles'],
    entities,
    report,
    (role) => known?.roles[role]?.kinds ?? [],
  );
  if (wording === undefined && read.roles !== undefined)
    checkTold(read.relation, roles, [...path, 'roles'], context);
  checkKinds(read.relation, filled, [...path, 'roles'], context);
  checkSentence('inference', inference, path, report);
  checkSentence('wording', wording, path, report);
  return {
    id,
    relation: read.relation ?? '',
    roles: filled,
    ...(read.modality === OPEN
      ? { modality: 'denied', open: true }
      : { modality: read.modality ?? 'stated' }),
    unspecified,
    evidence,
    ...(source === undefined ? {} : { source }),
    ...(inference === undefined ? {} : { inference }),
    ...(wording === undefined ? {} : { wording }),
    ...(asked.length === 0 ? {} : { asked }),
  };
}

function checkRelation(
  relation: string | undefined,
  roles: Mapping,
  unspecified: readonly string[],
  path: FactsPath,
  { relations, report }: StatementContext,
): void {
  if (relation === undefined || relations === undefined) return;
  const known = relations.get(relation);
  if (known === undefined) {
    report(
      [...path, 'relation'],
      error(
        `unknown relation ${quoteValue(relation)}`,
        suggestName(relation, relations.keys(), 'define it under relations'),
      ),
    );
    return;
  }
  const names = Object.keys(known.roles);
  const describe = (role: string) =>
    error(
      `the relation ${quoteValue(relation)} has no role ${quoteValue(role)}`,
      suggestName(role, names, 'name another role'),
    );
  for (const role of Object.keys(roles)) {
    if (!names.includes(role)) report([...path, 'roles', role], describe(role), 'key');
  }
  for (const [index, role] of unspecified.entries()) {
    if (!names.includes(role)) report([...path, 'unspecified', index], describe(role));
  }
}

/** Warns of a fact whose sentence has a gap: its relation prints a role that it leaves out. */
function checkTold(
  relation: string | undefined,
  roles: Mapping,
  path: FactsPath,
  { relations, report }: StatementContext,
): void {
  const known = relations?.get(relation ?? '');
  if (known === undefined) return;
  const gapsOf = (template: string): readonly string[] =>
    parseTemplate(template)
      .parts.flatMap(({ optional, names }) => (optional ? [] : names))
      .filter((name) => known.roles[name] !== undefined && !Object.hasOwn(roles, name));
  const gaps = gapsOf(known.template);
  if (gaps.length === 0 || (known.alternative !== undefined && gapsOf(known.alternative).length === 0))
    return;
  report(
    path,
    warning(
      `${quoteValue(relation ?? '')} tells ${gaps.join(' and ')}, which this fact leaves out`,
      'fill it in or write a wording',
    ),
    'key',
  );
}

/** Warns of things in a role that takes none of their kind. */
function checkKinds(
  relation: string | undefined,
  filled: Readonly<Record<string, readonly string[]>>,
  path: FactsPath,
  { entities, relations, report }: StatementContext,
): void {
  const known = relations?.get(relation ?? '');
  for (const [role, ids] of Object.entries(filled)) {
    const kinds = known?.roles[role]?.kinds;
    for (const [index, id] of ids.entries()) {
      const kind = entities.get(id)?.kind;
      if (kinds === undefined || kind === undefined || kinds.includes(kind)) continue;
      report(
        ids.length === 1 ? [...path, role] : [...path, role, index],
        warning(
          `the role ${quoteValue(role)} of ${quoteValue(relation ?? '')} takes no ${kind}`,
          `fill it with a ${kinds.join(' or ')}`,
        ),
      );
    }
  }
}

const ENDS_AS_SENTENCE = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}\p{Pi}"']*$/u;

function checkSentence(
  key: 'inference' | 'wording',
  sentence: string | undefined,
  path: FactsPath,
  report: ReportFinding,
): void {
  if (sentence === undefined || ENDS_AS_SENTENCE.test(sentence)) return;
  report([...path, key], warning(`the ${key} does not end as a sentence`, 'end it with a full stop'));
}
