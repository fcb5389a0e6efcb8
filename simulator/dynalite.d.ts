/** dynalite has no types of its own; this is what the desk uses of it. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** The LevelDB folder; without it, everything is kept in memory. */
    readonly path?: string;
    /** How long a new table takes to be there, in ms. */
    readonly createTableMs?: number;
  }

  /** A server that speaks DynamoDB's protocol. Closing it closes its files. */
  function dynalite(options: Options): Server;
  export = dynalite;
}
