import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a folder would send. */
export interface Contents {
  /** Paths within the folder, in order. */
  readonly files: readonly string[];
  readonly bytes: number;
  /** As a zip file, as ask-cli would make it. */
  readonly zipped: number;
  /** The same for the same files with the same bytes, wherever and whenever they were written. */
  readonly digest: string;
}

/** A zip file has 30 bytes before a file, 46 in its directory, the name in both, and 22 at its end. */
const ZIP_BYTES_A_FILE = 76;
const ZIP_BYTES_AT_END = 22;

export function contentsOf(folder: string): Contents {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const digest = createHash('sha256');
  let bytes = 0;
  let zipped = ZIP_BYTES_AT_END;
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    digest.update(`${file}\0${content.length}\0`).update(content);
    bytes += content.length;
    zipped += deflateRawSync(content).length + ZIP_BYTES_A_FILE + 2 * Buffer.byteLength(file);
  }
  return { files, bytes, zipped, digest: digest.digest('hex') };
}
