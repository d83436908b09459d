// Speed, beside what it is measured against in the same run: npm run bench -- [core|server] [SIZE ...]
import { benchCore } from './core.ts';
import { benchServer } from './server.ts';

const [part, ...asked] = process.argv.slice(2);
const sizes = asked.length > 0 ? asked.map(Number) : [10_000, 100_000, 1_000_000];
if (part !== 'server') benchCore(sizes);
if (part !== 'core') void benchServer(sizes);
