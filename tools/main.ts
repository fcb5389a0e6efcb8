import { DataError } from './failure';

/**
 * Runs a command. Faults in the data are printed as they are; anything else keeps its stack, for it is a bug. A reader that went away
 * (`npm start | head -1`) ends it quietly.
 */
export function runMain(main: () => void | Promise<void>, known: (error: unknown) => boolean = () => false): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      const plain = error instanceof DataError || known(error);
      console.error(plain ? (error as Error).message : error);
      process.exitCode = 1;
    });
}

/** An option that does not exist, as node:util says it. */
export function isUsageError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
