import { isMap, isScalar, isSeq } from 'yaml';
import { readYaml } from '../yaml';

/** The place of a value: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** What a JSON or YAML file holds, and where it is written. JSON is YAML, so both are read alike. */
export interface Written {
  /** Path from the root of the project. */
  readonly file: string;
  readonly value: unknown;
  /** The line of a value or, if it is missing, of what should hold it. */
  lineOf(path: Path): number;
}

/** Reads a JSON or YAML file below the root. Throws DataError with file and line when it does not parse. */
export function readWritten(path: string): Written {
  const source = readYaml(path);
  const nodeAt = (place: Path): unknown => {
    const parent = source.document.getIn(place.slice(0, -1), true);
    const key = place.at(-1);
    if (isMap(parent)) return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
    return isSeq(parent) ? parent.items[Number(key)] : undefined;
  };
  return {
    file: source.file,
    value: source.document.toJS(),
    lineOf: (place) => {
      for (let depth = place.length; depth > 0; depth--) {
        const line = source.lineOf(nodeAt(place.slice(0, depth)));
        if (line) return line;
      }
      return 1;
    },
  };
}
