/** An embedded DynamoDB; the package brings no types of its own. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** `createTableMs`: how long a new table is not ready yet. */
  export default function dynalite(options?: { readonly createTableMs?: number }): Server;
}
