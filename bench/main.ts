import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { intentRequest, launchRequest } from '../simulator/envelope';
import { bundle, LAMBDA_BUILD } from '../tools/bundle';
import { isUsageError, runMain } from '../tools/main';
import { ROOT } from '../tools/yaml';

/*
 * `npm run bench`: what a first answer, a warm answer and its memory cost, beside the least that any skill on these libraries costs.
 * They run in turn, in fresh processes, so that a slow moment of the machine strikes all alike; the ratios are what counts.
 */
const WARM_TURNS = 3000;
const OUT = join(ROOT, 'build/bench');
const REQUESTS = join(OUT, 'requests.json');

interface Start {
  readonly firstMs: number;
  readonly rss: number;
  readonly warm: readonly number[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
  const runs = Number(values.runs);
  const bundles = await makeBundles();
  const starts = Object.keys(bundles).map((name) => [name, [] as Start[]] as const);
  for (let run = 0; run < runs; run += 1) {
    for (const [name, list] of starts) list.push(start(bundles[name] as string));
  }
  const of = Object.fromEntries(starts) as Record<string, Start[]>;
  const first = (name: string) => median((of[name] ?? []).map(({ firstMs }) => firstMs));
  const rss = (name: string) => median((of[name] ?? []).map((one) => one.rss)) / 1024 / 1024;
  const warm = start(bundles['restful-back'] as string, WARM_TURNS).warm.slice(WARM_TURNS / 10);

  console.log(`node ${process.version}, median of ${runs} starts each, in turn`);
  for (const [name] of starts) {
    console.log(`${name.padEnd(14)} first answer ${first(name).toFixed(1)} ms   resident ${rss(name).toFixed(1)} MB`);
  }
  report('first answer, restful-back / minimal', first('restful-back') / first('minimal'), 1.6);
  report('first answer, all languages / one', first('restful-back') / first('one-language'), 1.05);
  report('resident memory, restful-back / bare', rss('restful-back') / rss('bare'), 1.2);
  report(`warm answer, p50 of ${warm.length}, ms`, median(warm), 0.5);
}

/** The handlers, bundled the same way, and the requests they are asked. */
async function makeBundles(): Promise<Record<string, string>> {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(REQUESTS, JSON.stringify(requests()));
  for (const name of ['bare', 'minimal']) {
    await build({
      ...LAMBDA_BUILD,
      entryPoints: [join(ROOT, `bench/${name}.ts`)],
      outfile: join(OUT, name, 'index.js'),
    });
  }
  await bundle(join(OUT, 'restful-back'));
  await bundle(join(OUT, 'one-language'), ['en']);
  return Object.fromEntries(
    ['bare', 'minimal', 'one-language', 'restful-back'].map((name) => [name, join(OUT, name, 'index.js')]),
  );
}

function requests() {
  const bedside = {
    locale: 'en-US',
    sessionId: 's',
    first: true,
    attributes: {},
    timestamp: '2026-11-23T02:00:00Z',
    requestId: 'r',
  };
  const ask = (intent: string, slots = {}) => intentRequest(bedside, { intent, slots, score: 1, how: 'exact' });
  const mattress = { topic: { spoken: 'mattress', type: 'Topic', id: 'mattress' } };
  return [
    ask('WhyDoesMyBackHurtIntent', mattress),
    launchRequest(bedside),
    ask('SleepBetterIntent'),
    ask('WarningSignIntent', { sign: { spoken: 'my legs are numb', type: 'WarningSign', id: 'both-legs' } }),
    ask('SourceIntent', mattress),
    ask('AMAZON.StopIntent'),
  ];
}

function start(path: string, warmTurns = 0): Start {
  const child = spawnSync(process.execPath, [join(ROOT, 'bench/child.js'), path, REQUESTS, String(warmTurns)], {
    encoding: 'utf8',
    env: { ...process.env, LOG_LEVEL: 'error' },
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(what: string, value: number, most: number): void {
  console.log(`${value <= most ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)} (at most ${most})`);
  if (value > most) process.exitCode = 1;
}

runMain(main, isUsageError);
