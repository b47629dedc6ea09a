/** One thing wrong with a request's body: where, Discord's code, and its words. */
export interface Problem {
  path: readonly string[];
  code: string;
  message: string;
}

/** Collects problems under a path. */
export class Problems {
  readonly list: Problem[] = [];

  add(path: readonly (string | number)[], code: string, message: string): void {
    this.list.push({ path: path.map(String), code, message });
  }

  /** A text that must be there, between `min` and `max` UTF-16 code units long. */
  length(path: readonly (string | number)[], value: unknown, min: number, max: number): void {
    if (typeof value !== 'string') {
      this.add(
        path,
        value === undefined ? 'BASE_TYPE_REQUIRED' : 'STRING_TYPE_CONVERT',
        'A text is required.',
      );
    } else if (value.length < min || value.length > max) {
      this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    }
  }

  /** As `length`, for a text that may be absent. */
  optionalLength(path: readonly (string | number)[], value: unknown, min: number, max: number): void {
    if (value !== undefined && value !== null) this.length(path, value, min, max);
  }
}
