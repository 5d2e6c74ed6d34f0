import { compileSeeds } from './seeds/compile-seeds.ts';

process.stdout.write(`${JSON.stringify(compileSeeds(), null, 1)}\n`);
