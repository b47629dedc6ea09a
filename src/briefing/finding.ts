/** Keys and indexes that lead from the root of the facts file to a value. */
export type FactsPath = readonly (string | number)[];

/** A problem before its place is worked out. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly problem: string;
  readonly remedy: string;
}

/** Notes a finding about the value at a path, or about its key. */
export type ReportFinding = (path: FactsPath, finding: Finding, at?: 'key' | 'value') => void;

/** A finding that keeps the briefing from loading. */
export function error(problem: string, remedy: string): Finding {
  return { severity: 'error', problem, remedy };
}

/** A finding that the author should look at; the briefing loads all the same. */
export function warning(problem: string, remedy: string): Finding {
  return { severity: 'warning', problem, remedy };
}
