import { parseArgs } from 'node:util';
import { STEPS } from './checks/steps.mjs';
import { printSummary } from './checks/summary.mjs';
import { prepare } from './setup/prepare.mjs';

/**
 * npm test [-- --only STEP]
 *
 * Every check there is, one after the other and all of them whatever fails; the last line says how many passed and failed.
 * Plain Node: it runs before any package is installed.
 */
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
const unknown = values.only.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no step “${unknown[0]}”: there are ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const chosen = STEPS.filter(({ name }) => values.only.length === 0 || values.only.includes(name));

await prepare({ browsers: chosen.some(({ inBrowsers }) => inBrowsers) ? ['chromium', 'firefox'] : [] });

const results = [];
for (const { name, about, check } of chosen) {
  console.log(`\n— ${name}: ${about}`);
  const began = performance.now();
  const counts = await check();
  results.push({ name, ...counts, seconds: (performance.now() - began) / 1000 });
}
process.exitCode = printSummary(results) ? 0 : 1;
