import { distance } from 'fastest-levenshtein';
import type { QuestionWord, RelationDefinition, RoleDefinition } from '../language/language-data.ts';
import { checkTemplate, RESERVED_ROLES } from './check-template.ts';
import { error, type FactsPath, type ReportFinding, warning } from './finding.ts';
import type { EntityKind } from './model.ts';
import { quoteValue } from './quote-value.ts';
import { checkId } from './read-entities.ts';
import { isMapping, type Mapping, type Read, readFields } from './read-fields.ts';
import { RELATION_FIELDS, ROLE_FIELDS } from './relation-schemas.ts';
import { suggestName } from './suggest-name.ts';

/** What facts can state: relations by their ids. */
export type RelationCatalogue = ReadonlyMap<string, RelationDefinition>;

export interface RelationsContext {
  /** The relations of the language, which a briefing cannot define anew. */
  readonly builtIn: RelationCatalogue;
  /** Single words that the language knows as prepositions; any is taken where it does not say. */
  readonly prepositions: ReadonlySet<string> | undefined;
  /** Words of time, which need not stand among them. */
  readonly timeWords: ReadonlySet<string> | undefined;
  readonly report: ReportFinding;
}

const ROLE_NAME = /^[a-z][a-zA-Z0-9]*$/;

/** Reads the relations that an author defines, by their ids; every mistake in them is reported. */
export function readRelations(
  declared: Mapping,
  path: FactsPath,
  context: RelationsContext,
): ReadonlyMap<string, RelationDefinition> {
  const own = new Map<string, RelationDefinition>();
  for (const [id, value] of Object.entries(declared)) {
    const relationPath = [...path, id];
    checkId(id, relationPath, 'key', context.report);
    if (context.builtIn.has(id)) {
      context.report(
        relationPath,
        error(`there is a relation ${quoteValue(id)} already`, 'use that one or choose another id'),
        'key',
      );
    }
    if (isMapping(value)) own.set(id, readRelation(id, value, relationPath, context));
    else
      context.report(
        relationPath,
        error(`the relation ${quoteValue(id)} must be a mapping`, 'write its roles and template'),
      );
  }
  for (const definition of own.values()) {
    checkReferences(
      definition,
      [...path, definition.id],
      new Map([...context.builtIn, ...own]),
      context.report,
    );
  }
  return own;
}

function readRelation(
  id: string,
  value: Mapping,
  path: FactsPath,
  context: RelationsContext,
): RelationDefinition {
  const { report } = context;
  const read = readFields(RELATION_FIELDS, value, path, report);
  const roles = Object.entries(read.roles ?? {}).flatMap(([name, role]) => {
    checkRoleName(name, [...path, 'roles', name], report);
    if (isMapping(role)) return [[name, readRole(role, [...path, 'roles', name], context)] as const];
    report(
      [...path, 'roles', name],
      error(`the role ${quoteValue(name)} must be a mapping`, 'write {kinds: […]}'),
    );
    return [];
  });
  if (read.roles !== undefined && roles.length === 0)
    report([...path, 'roles'], error('the relation has no role', 'add one, such as who: {kinds: [person]}'));
  const names = Object.keys(read.roles ?? {});
  checkTemplates(read, names, path, report);
  checkRoleReferences(read, names, path, report);
  checkPositions(roles, path, report);
  if (read.verbs === '' && read.nouns === '')
    report(path, warning(`no word names the relation ${quoteValue(id)}`, 'add verbs or nouns'), 'key');
  return withoutUndefined<RelationDefinition>({
    ...read,
    id,
    verbs: read.verbs ?? '',
    nouns: read.nouns ?? '',
    changes: read.changes ?? false,
    attributes: read.attributes || undefined,
    ofBriefing: read.ofBriefing || undefined,
    wishes: read.wishes || undefined,
    targets: read.targets || undefined,
    template: read.template ?? '',
    roles: Object.fromEntries(roles),
  });
}

function readRole(
  value: Mapping,
  path: FactsPath,
  { prepositions, timeWords, report }: RelationsContext,
): RoleDefinition {
  const read = readFields(ROLE_FIELDS, value, path, report);
  const kinds = read.kinds ?? [];
  for (const phrase of (read.prepositions ?? '').split(',')) {
    const word = phrase.trim();
    if (word === '' || word.includes(' ') || prepositions === undefined || prepositions.has(word)) continue;
    const remedy =
      timeWords?.has(word) === true
        ? 'remove it: words of time are understood of any date'
        : suggestPreposition(word, prepositions);
    report([...path, 'prepositions'], error(`${quoteValue(word)} is not known as a preposition`, remedy));
  }
  return withoutUndefined<RoleDefinition>({
    ...read,
    kinds,
    holds: read.holds ?? 'open',
    asks: read.asks ?? [...new Set([...kinds.flatMap((kind) => ASKED_BY[kind]), ...askedAsDoer(read)])],
    scale: read.scale || undefined,
    together: read.together || undefined,
    profile: read.profile || undefined,
    uncounted: read.uncounted || undefined,
    telling: read.telling || undefined,
  });
}

/** Another preposition is meant only where one letter is wrong: nearly all are short. */
function suggestPreposition(word: string, known: ReadonlySet<string>): string {
  const meant = word.length < 3 ? undefined : [...known].find((other) => distance(word, other) === 1);
  return meant === undefined
    ? 'write one that the guide lists, or remove it'
    : `did you mean ${quoteValue(meant)}?`;
}

/** "Who pays for it?": a country that is the subject of a verb acts as somebody does. */
function askedAsDoer(role: {
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly position?: RoleDefinition['position'] | undefined;
}): readonly QuestionWord[] {
  return role.position === 'subject' && role.kinds?.includes('place') === true ? ['who'] : [];
}

/** What asks for a thing of a kind. */
const ASKED_BY: Readonly<Record<EntityKind, readonly QuestionWord[]>> = {
  person: ['who'],
  organisation: ['who', 'what'],
  place: ['where', 'what'],
  date: ['when'],
  quantity: ['how many', 'what'],
  event: ['what'],
  document: ['what'],
  topic: ['what'],
};

function checkRoleName(name: string, path: FactsPath, report: ReportFinding): void {
  if (RESERVED_ROLES.includes(name))
    report(path, error(`a role cannot be called ${quoteValue(name)}`, 'rename it'), 'key');
  else if (!ROLE_NAME.test(name))
    report(
      path,
      error(`${quoteValue(name)} cannot name a role`, 'use letters and digits, a small letter first'),
      'key',
    );
}

const ACTING: ReadonlySet<EntityKind> = new Set(['person', 'organisation']);

/** Those who do something with each other are subject and object in turn: nobody else is the subject beside them. */
function checkPositions(
  roles: readonly (readonly [name: string, role: RoleDefinition])[],
  path: FactsPath,
  report: ReportFinding,
): void {
  const subject = roles.find(([, role]) => role.position === 'subject');
  const mutual = roles.find(
    ([, { position, kinds }]) => position === 'either' && kinds.some((kind) => ACTING.has(kind)),
  );
  if (subject === undefined || mutual === undefined) return;
  report(
    [...path, 'roles', mutual[0], 'position'],
    warning(
      `${quoteValue(mutual[0])} can be the subject too, beside ${quoteValue(subject[0])}`,
      'write position: object; either is for those who do something with each other',
    ),
  );
}

type ReadRelation = Read<typeof RELATION_FIELDS>;

function checkTemplates(
  read: ReadRelation,
  roles: readonly string[],
  path: FactsPath,
  report: ReportFinding,
): void {
  for (const key of ['template', 'alternative', 'joint', 'apposition'] as const) {
    const template = read[key];
    if (template !== undefined) checkTemplate(template, roles, [...path, key], report);
  }
  for (const key of ['answers', 'questions'] as const) {
    for (const [role, template] of Object.entries(read[key] ?? {})) {
      if (roles.includes(role))
        checkTemplate(template, roles, [...path, key, role], report, key === 'questions');
      else report([...path, key, role], noRole(role, roles), 'key');
    }
  }
}

function checkRoleReferences(
  read: ReadRelation,
  roles: readonly string[],
  path: FactsPath,
  report: ReportFinding,
): void {
  for (const key of ['describes', 'within'] as const) {
    const role = read[key];
    if (role !== undefined && !roles.includes(role)) report([...path, key], noRole(role, roles));
  }
  for (const [index, role] of (read.possessor ?? []).entries())
    if (!roles.includes(role)) report([...path, 'possessor', index], noRole(role, roles));
}

function noRole(role: string, roles: readonly string[]) {
  return error(`the relation has no role ${quoteValue(role)}`, suggestName(role, roles, 'name a role of it'));
}

function checkReferences(
  definition: RelationDefinition,
  path: FactsPath,
  known: RelationCatalogue,
  report: ReportFinding,
): void {
  const check = (id: string | undefined, at: FactsPath): void => {
    if (id === undefined || known.has(id)) return;
    report(
      [...path, ...at],
      error(`unknown relation ${quoteValue(id)}`, suggestName(id, known.keys(), 'remove it')),
    );
  };
  check(definition.isA, ['isA']);
  check(definition.statedWith, ['statedWith']);
  for (const [index, id] of (definition.contradicts ?? []).entries()) check(id, ['contradicts', index]);
  const seen = new Set<string>();
  for (let wider: string | undefined = definition.id; wider !== undefined; wider = known.get(wider)?.isA) {
    if (seen.has(wider)) {
      report([...path, 'isA'], error('isA goes in a circle', 'remove one of these links'));
      return;
    }
    seen.add(wider);
  }
}

function withoutUndefined<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
