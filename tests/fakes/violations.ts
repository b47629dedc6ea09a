/** What a client did that its platform forbids, or that the project forbids itself. */
export interface Violations {
  record(what: string): void;
  /** From now on, and looking back, a violation of this wording is what the test is about. */
  forgive(pattern: RegExp): void;
  /** What was recorded, and `more`, without what is forgiven. */
  list(more?: readonly string[]): readonly string[];
}

/** An empty record. */
export function createViolations(): Violations {
  const recorded: string[] = [];
  const forgiven: RegExp[] = [];
  return {
    record: (what) => void recorded.push(what),
    forgive: (pattern) => void forgiven.push(pattern),
    list: (more = []) =>
      [...recorded, ...more].filter((what) => !forgiven.some((pattern) => pattern.test(what))),
  };
}
