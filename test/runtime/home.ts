import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Node 24 and AWS's Runtime Interface Client are. */
export interface Home {
  readonly node: string;
  readonly ric: string;
  readonly versions: { readonly node: string; readonly ric: string };
}

const HOW = `
npm run runtime needs AWS's Runtime Interface Client and Node 24, in a folder outside the project. To build the client takes Linux with
autoconf, automake, libtool, cmake, g++ and make. Then:

  npm install --no-save --no-package-lock --prefix <folder> aws-lambda-ric@4 node@24
  RUNTIME_HOME=<folder> npm run runtime
`;

/** What RUNTIME_HOME names; throws, and says how to make one, if it does not hold both. */
export function findHome({ RUNTIME_HOME } = process.env): Home {
  if (!RUNTIME_HOME) throw new Error(`RUNTIME_HOME is not set.\n${HOW}`);
  const modules = join(RUNTIME_HOME, 'node_modules');
  const ric = join(modules, 'aws-lambda-ric/index.mjs');
  const node = join(modules, 'node/bin/node');
  for (const file of [ric, join(modules, 'aws-lambda-ric/rapid-client.node'), node]) {
    if (!existsSync(file)) throw new Error(`RUNTIME_HOME is incomplete: there is no ${file}.\n${HOW}`);
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  if (!version.startsWith('v24.')) throw new Error(`RUNTIME_HOME holds Node "${version}" instead of 24.\n${HOW}`);
  const manifest = JSON.parse(readFileSync(join(modules, 'aws-lambda-ric/package.json'), 'utf8')) as {
    version: string;
  };
  return { node, ric, versions: { node: version, ric: manifest.version } };
}
