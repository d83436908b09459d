// Speed, beside what it is measured against in the same run: npm run bench -- [core|server|workspace|--peers] [SIZE ...]
import { benchCore } from './core.ts';
import { benchPeers } from './peers.ts';
import { benchServer } from './server.ts';
import { benchWorkspace } from './workspace.ts';

const [part, ...asked] = process.argv.slice(2);
const sizes = asked.length > 0 ? asked.map(Number) : [10_000, 100_000, 1_000_000];
if (part === '--peers') void benchPeers(asked.length > 0 ? sizes : [10_000, 100_000]);
else if (part === 'workspace') void benchWorkspace(Number(asked[0] ?? 500));
else {
  if (part !== 'server') benchCore(part === 'core' && asked.length === 0 ? [1000, 10_000, 100_000, 1_000_000, 10_000_000] : sizes);
  if (part !== 'core') void benchServer(sizes);
}
