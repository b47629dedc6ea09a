/** What a client did that its platform forbids, or that the project forbids itself. */
export interface Violations {
  record(what: string): void;
  /** From now on, and looking back, a violation of this wording is what the test is about. */
  forgive(pattern: RegExp): void;
  list(): readonly string[];
}

/** An empty record. */
export function createViolations(): Violations {
  const recorded: string[] = [];
  const forgiven: RegExp[] = [];
  return {
    record: (what) => void recorded.push(what),
    forgive: (pattern) => void forgiven.push(pattern),
    list: () => recorded.filter((what) => !forgiven.some((pattern) => pattern.test(what))),
  };
}
