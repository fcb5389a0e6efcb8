import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../tools/bundle';

/** A copy of the bundle in an empty folder outside the repository, so that it finds nothing but itself. */
export async function deploy(): Promise<{ folder: string; remove(): void }> {
  const out = mkdtempSync(join(tmpdir(), 'bundle-'));
  const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  await bundle(out);
  cpSync(out, folder, { recursive: true });
  rmSync(out, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
