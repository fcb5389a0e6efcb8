import { join, resolve } from 'node:path';
import { ROOT } from '../tools/yaml';
import { startTable, type Table } from './table';

/** Where the desk remembers unless told otherwise. */
const FOLDER = join(ROOT, '.data/memory');

/**
 * What the skill on the desk remembers with. `choice` is "none", a folder, or undefined for what the environment says: a table somewhere
 * else that the person named in MEMORY_TABLE, and otherwise the desk's own folder.
 */
export async function openMemory(choice: string | undefined, tell: (message: string) => void): Promise<Table> {
  if (choice === 'none') return { environment: { MEMORY_TABLE: undefined }, stop: async () => {} };
  if (!choice && process.env.MEMORY_TABLE) return { environment: {}, stop: async () => {} };
  return startTable(choice ? resolve(choice) : FOLDER, tell);
}
