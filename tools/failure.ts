/** A fault in the data, told so that the person who wrote the data can mend it. */
export interface Fault {
  /** Path from the root of the project. */
  readonly file: string;
  readonly line?: number;
  /** What is wrong and what to do about it, in plain words. */
  readonly message: string;
}

/** One fault a line, in the form editors and CI recognise: `file:line: message`. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults.map(({ file, line, message }) => `${file}${line ? `:${line}` : ''}: ${message}`).join('\n');
}

/** Thrown when data cannot be read far enough to go on. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(readonly faults: readonly Fault[]) {
    super(formatFaults(faults));
  }
}
