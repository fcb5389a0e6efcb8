import { inflateRawSync } from 'node:zlib';

/** An entry of a zip's directory. */
const ENTRY = 'PK\x01\x02';

/** The files of a zip by name; folders are left out. The layout is PKWARE's APPNOTE 4.3.7 and 4.3.12. */
export function unzip(zip: Buffer = Buffer.alloc(0)): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = zip.indexOf(ENTRY); at >= 0; at = zip.indexOf(ENTRY, at + 4)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (name.endsWith('/')) continue;
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    files.set(name, zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
  }
  return files;
}
