import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGazetteer } from './gazetteer';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/entities' },
    assets: { type: 'string', default: 'assets' },
  },
});
const data = resolve(values.data);
const gazetteer = buildGazetteer(join(data, 'gazetteers'));
writeFileSync(join(values.assets, 'gazetteer/names.bin'), gazetteer);
console.log(`names.bin: ${gazetteer.length} bytes`);
