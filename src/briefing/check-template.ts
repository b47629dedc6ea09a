import { error, type FactsPath, type ReportFinding } from './finding.ts';
import { parseTemplate, type TemplateSlot } from './parse-template.ts';
import { quoteValue } from './quote-value.ts';
import { suggestName } from './suggest-name.ts';

/** The forms in which a role's fillers are printed. */
const ROLE_FORMS = ['owner', 'bare', 'capital', 'demonym', 'indefinite', 'first', 'last'] as const;

/** Words that agree with the first role of a template, and what is wrong with the form after their colon. */
const AGREEING: Readonly<Record<string, (form: string) => boolean>> = {
  be: (form) => form === '',
  was: (form) => form === '',
  have: (form) => form === '',
  will: (form) => /^[^|]+\|[^|]+$/u.test(form),
  verb: (form) => form !== '',
};

/** Names that a role cannot have: a template reads them as verbs, and a fact's source has a role of its own. */
export const RESERVED_ROLES: readonly string[] = [...Object.keys(AGREEING), 'source'];

/** Reports slots of a template that name no role, forms that there are not, and a sentence without any role. */
export function checkTemplate(
  template: string,
  roles: readonly string[],
  path: FactsPath,
  report: ReportFinding,
  isQuestion = false,
): void {
  if (/[{}[\]]/u.test(template.replace(/\{[^{}[\]]*\}/gu, '').replace(/\[[^{}[\]]*\]/gu, ''))) {
    report(path, error('a bracket of the template has no partner', 'close or remove it'));
    return;
  }
  const { subject, parts } = parseTemplate(template);
  if (subject === '' && !isQuestion) {
    report(
      path,
      error('the template prints no role', `add a role in braces, such as {${roles[0] ?? 'who'}}`),
    );
  }
  for (const piece of parts.flatMap(({ pieces }) => pieces)) {
    if (typeof piece !== 'string') checkSlot(piece, roles, path, report);
  }
}

function checkSlot(
  { name, form }: TemplateSlot,
  roles: readonly string[],
  path: FactsPath,
  report: ReportFinding,
): void {
  const slot = quoteValue(form === '' ? `{${name}}` : `{${name}:${form}}`);
  const fits = AGREEING[name];
  if (fits !== undefined) {
    if (!fits(form))
      report(path, error(`${slot} is no form of a verb`, VERB_REMEDIES[name] ?? `write {${name}}`));
  } else if (!roles.includes(name)) {
    report(path, error(`${slot} names no role`, suggestName(name, roles, 'name a role of the relation')));
  } else if (form !== '' && !ROLE_FORMS.some((known) => known === form)) {
    report(path, error(`${slot} has an unknown form`, suggestName(form, ROLE_FORMS, 'remove the form')));
  }
}

const VERB_REMEDIES: Readonly<Record<string, string>> = {
  will: 'write both verbs, as in {will:meet|met}',
  verb: 'write the verb, as in {verb:see}',
};
