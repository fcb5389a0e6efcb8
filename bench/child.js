// One cold start, measured from inside: `node child.js <bundle> <requests.json> [warm turns]` prints one JSON line.
const { readFileSync } = require('node:fs');

const [, , bundle, requestsFile, warmTurns = '0'] = process.argv;
const requests = JSON.parse(readFileSync(requestsFile, 'utf8'));

async function main() {
  const start = performance.now();
  const { handler } = require(bundle);
  await handler(requests[0], {});
  const firstMs = performance.now() - start;
  const rss = process.memoryUsage.rss();

  const warm = [];
  for (let turn = 0; turn < Number(warmTurns); turn += 1) {
    const before = performance.now();
    await handler(requests[turn % requests.length], {});
    warm.push(performance.now() - before);
  }
  console.log(JSON.stringify({ firstMs, rss, warm }));
}

void main();
