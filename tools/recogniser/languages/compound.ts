/** A number that is written in one word: its small parts, and its scales from the largest. */
interface Compound {
  readonly small: ReadonlyMap<string, number>;
  readonly scales: readonly (readonly [string, number])[];
  /** The word that may join what follows a scale: hundertUNDeins. */
  readonly and: string;
}

/** Reads whole numbers that some languages say in one word: `hundertzwanzig`, `drieduizend`. */
export function compoundReader({ small, scales, and }: Compound): (text: string) => number | undefined {
  return function read(text): number | undefined {
    const known = small.get(text);
    if (known !== undefined) return known;
    for (const [name, size] of scales) {
      const at = text.indexOf(name);
      if (at < 0) continue;
      const many = at === 0 ? 1 : read(text.slice(0, at));
      const joined = text.slice(at + name.length);
      const after = joined.startsWith(and) && joined !== and ? joined.slice(and.length) : joined;
      const rest = after === '' ? 0 : read(after);
      return many === undefined || rest === undefined || rest >= size ? undefined : many * size + rest;
    }
    return undefined;
  };
}
