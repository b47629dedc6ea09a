/** How much each form of a word says of each of a number of things, passages or facts. */
export interface WordIndex {
  /** How many things there are. */
  readonly size: number;
  /** Form → its number. */
  readonly forms: ReadonlyMap<string, number>;
  /** Where the entries of each form begin; those of the last end where the last of these numbers says. */
  readonly starts: Uint32Array;
  /** Of each entry the place of a thing that the form is said of. */
  readonly places: Uint32Array;
  /** Of each entry what the form says of it. */
  readonly weights: Float64Array;
}

/** A word that is looked for: what may stand in its place, and how much each counts. */
export type Term = readonly { readonly form: string; readonly weight: number }[];

/** Indexes the forms of each thing; the fewer things have a form, the more it says (Robertson and Zaragoza 2009). */
export function indexWords(things: readonly ReadonlyMap<string, number>[]): WordIndex {
  const holders = new Map<string, { readonly place: number; readonly weight: number }[]>();
  for (const [place, forms] of things.entries())
    for (const [form, weight] of forms) {
      const known = holders.get(form);
      if (known === undefined) holders.set(form, [{ place, weight }]);
      else known.push({ place, weight });
    }
  const total = things.reduce((sum, forms) => sum + forms.size, 0);
  const starts = new Uint32Array(holders.size + 1);
  const places = new Uint32Array(total);
  const weights = new Float64Array(total);
  let entry = 0;
  for (const [number, holding] of [...holders.values()].entries()) {
    const rarity = Math.log(1 + (things.length - holding.length + 0.5) / (holding.length + 0.5));
    for (const { place, weight } of holding) {
      places[entry] = place;
      weights[entry] = rarity * weight;
      entry++;
    }
    starts[number + 1] = entry;
  }
  const forms = new Map([...holders.keys()].map((form, number) => [form, number]));
  return { size: things.length, forms, starts, places, weights };
}

/** What the terms say of each thing: of a term that is there in several forms, the best counts. */
export function weighTerms(terms: readonly Term[], index: WordIndex): Float64Array {
  const sums = new Float64Array(index.size);
  for (const term of terms) {
    const best = new Map<number, number>();
    for (const { form, weight } of term) {
      const number = index.forms.get(form);
      if (number === undefined) continue;
      for (
        let entry = index.starts[number] as number;
        entry < (index.starts[number + 1] as number);
        entry++
      ) {
        const place = index.places[entry] as number;
        best.set(place, Math.max(best.get(place) ?? 0, weight * (index.weights[entry] as number)));
      }
    }
    for (const [place, weight] of best) sums[place] = (sums[place] as number) + weight;
  }
  return sums;
}
