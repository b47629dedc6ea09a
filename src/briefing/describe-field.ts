import * as v from 'valibot';

/** Says of a field what it holds, with examples as an author writes them; the published schema shows both. */
export function describeField<S extends v.GenericSchema>(
  schema: S,
  description: string,
  ...examples: readonly unknown[]
): S {
  // Metadata change neither what is taken nor what comes out.
  return v.pipe(schema, v.description(description), v.examples(examples as never)) as unknown as S;
}
