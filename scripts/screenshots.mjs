// Takes the pictures of README from a real VS Code: npm run screenshots. npm run screenshots -- --only-shrink makes those there smaller.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { walk } from '../test/ui/walk.mjs';
import { makePackage } from './package.mjs';

const shots = path.resolve(import.meta.dirname, '../docs/bilder');
const { failed } = process.argv.includes('--only-shrink') ? { failed: 0 } : await walk({ vsix: await makePackage(), shots });
for (const name of readdirSync(shots).filter((each) => each.endsWith('.png'))) shrink(path.join(shots, name));
process.exit(failed > 0 ? 1 : 0);

/** Pictures of an editor need few colours; the package is to be small. */
function shrink(file) {
  const png = readFileSync(file);
  const picture = UPNG.decode(png);
  const [frame] = UPNG.toRGBA8(picture);
  const small = Buffer.from(UPNG.encode([frame], picture.width, picture.height, 128));
  if (small.length < png.length) writeFileSync(file, small);
}
