import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../failure';
import { type Contents, contentsOf } from './contents';

/** What Lambda takes of a function's code, in bytes: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const MAX_ZIPPED = 50 * 1024 * 1024;
const MAX_UNZIPPED = 250 * 1024 * 1024;

/** Loads a handler as Lambda's runtime does, and says how many parameters it has. */
const LOOK = `const { handler } = require('./index.js'); console.log(typeof handler, handler && handler.length);`;

/** What Lambda or ask-cli would refuse of the code in a folder, or make something else of. */
export function codeFaults(folder: string, name: string, contents: Contents = contentsOf(folder)): Fault[] {
  const faults: string[] = [];
  if (existsSync(join(folder, 'package.json')))
    faults.push('holds a package.json, and ask-cli would run npm there; the bundle needs none');
  if (contents.zipped > MAX_ZIPPED) faults.push(`has ${contents.zipped} bytes zipped; Lambda takes ${MAX_ZIPPED}`);
  if (contents.bytes > MAX_UNZIPPED) faults.push(`has ${contents.bytes} bytes; Lambda takes ${MAX_UNZIPPED}`);
  faults.push(...handlerFaults(folder));
  return faults.map((message) => ({ file: name, message }));
}

function handlerFaults(folder: string): string[] {
  if (!existsSync(join(folder, 'index.js'))) return ['has no index.js; run `npm run build`'];
  const env = { PATH: process.env.PATH };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', LOOK], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) return [`does not load: ${firstError(stderr)}`];
  const [type, parameters] = stdout.trim().split(' ');
  if (type !== 'function') return ['index.js exports no function "handler"'];
  return Number(parameters) < 3 ? [] : ['the handler takes a callback, which Lambda refuses from Node 24 on'];
}

function firstError(text: string): string {
  return text.split('\n').find((line) => /^\w*(Error|Exception)\b/.test(line)) ?? text.trim();
}
