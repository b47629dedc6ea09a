import * as v from 'valibot';

/** Thrown where settings cannot be used; its message names every problem, one a line, with how to mend it. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** Something wrong with several settings together; undefined where there is nothing. */
export type SettingsCheck = (env: Readonly<Record<string, string>>) => string | undefined;

export interface SettingsPlan<E extends v.ObjectEntries> {
  readonly entries: E;
  /** For each setting that must be set: where its value is found. */
  readonly required: Readonly<Record<string, string>>;
  readonly checks?: readonly SettingsCheck[];
}

/**
 * The settings that a plan describes. One that is empty counts as unset; values are trimmed.
 * @throws {SettingsError} with everything that is wrong.
 */
export function parseSettings<E extends v.ObjectEntries>(
  { entries, required, checks = [] }: SettingsPlan<E>,
  env: NodeJS.ProcessEnv,
): v.InferOutput<v.ObjectSchema<E, undefined>> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(entries)) {
    const value = env[name]?.trim();
    if (value) given[name] = value;
  }
  const missing = Object.entries(required)
    .filter(([name]) => given[name] === undefined)
    .map(([name, remedy]) => `${name} is not set; ${remedy}`);
  const result = v.safeParse(v.object(entries), given);
  const wrong = (result.issues ?? [])
    .map((issue) => ({ name: v.getDotPath(issue) ?? '', remedy: issue.message }))
    .filter(({ name }) => !(name in required) || given[name] !== undefined)
    .map(
      ({ name, remedy }) =>
        `${name} ${isSecret(name) ? 'cannot be right' : `is ${JSON.stringify(given[name])}`}; ${remedy}`,
    );
  const together = checks.map((check) => check(given)).filter((problem) => problem !== undefined);
  const problems = [...missing, ...new Set(wrong), ...together];
  if (!result.success || problems.length > 0) throw new SettingsError(problems);
  return result.output;
}

/** Whether a setting's value must not be shown. */
function isSecret(name: string): boolean {
  return /_(TOKEN|SECRET|KEY)$/.test(name);
}
