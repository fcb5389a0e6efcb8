import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { ROOT } from '../yaml';

/** The one drawing from which all icons are made. */
export const ICON_SOURCE = 'infrastructure/icon.svg';

/** The sizes Amazon asks for, in pixels. */
export const ICONS = [
  { path: 'skill-package/assets/icons/small.png', pixels: 108 },
  { path: 'skill-package/assets/icons/large.png', pixels: 512 },
] as const;

/** The icons as PNG: the same drawing gives the same bytes on every machine, for it is drawn without the machine's own fonts and libraries. */
export async function drawIcons(): Promise<{ path: string; content: Uint8Array }[]> {
  await ready();
  const svg = readFileSync(join(ROOT, ICON_SOURCE), 'utf8');
  return ICONS.map(({ path, pixels }) => {
    const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render();
    return { path, content: drawn.asPng() };
  });
}

let loading: Promise<void> | undefined;

/** The drawing engine may be loaded only once. */
function ready(): Promise<void> {
  loading ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return loading;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels, from the head of a PNG; undefined if it is none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
