/** A copy of some data with one value set or, if it is undefined, taken away. */
export function changed<Data>(data: Data, path: readonly (string | number)[], value: unknown): Data {
  const copy = structuredClone(data);
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>(
    (inner, key) => {
      inner[key] ??= {};
      return inner[key] as Record<string | number, unknown>;
    },
    copy as Record<string | number, unknown>,
  );
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
