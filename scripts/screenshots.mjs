// Takes the pictures of README from a real VS Code: npm run screenshots. npm run screenshots -- --only-shrink makes those there smaller.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { walk } from '../test/ui/walk.mjs';
import { walkAsNewcomer } from '../test/ui/newcomer.mjs';
import { makePackage } from './package.mjs';

const shots = path.resolve(import.meta.dirname, '../docs/bilder');
let failed = 0;
if (!process.argv.includes('--only-shrink')) {
  const vsix = await makePackage();
  for (const each of [walk, walkAsNewcomer]) failed += (await each({ vsix, shots })).failed;
}
for (const name of readdirSync(shots).filter((each) => each.endsWith('.png') && each !== 'kort-film.png')) shrink(path.join(shots, name));
animate(['understrykning-och-forklaring', 'atgarder', 'sidofalt'], 'kort-film');
process.exit(failed > 0 ? 1 : 0);

/** Pictures of an editor need few colours; the package is to be small. */
function shrink(file) {
  const png = readFileSync(file);
  const picture = UPNG.decode(png);
  const [frame] = UPNG.toRGBA8(picture);
  const small = Buffer.from(UPNG.encode([frame], picture.width, picture.height, 64));
  if (small.length < png.length) writeFileSync(file, small);
}

/** A picture that moves: some of the others, half as large, a few seconds each. */
function animate(names, name) {
  const pictures = names.map((each) => UPNG.decode(readFileSync(path.join(shots, `${each}.png`))));
  const [{ width, height }] = pictures;
  const frames = pictures.map((picture) => halved(new Uint8Array(UPNG.toRGBA8(picture)[0]), width, height).buffer);
  writeFileSync(
    path.join(shots, `${name}.png`),
    Buffer.from(
      UPNG.encode(
        frames,
        width / 2,
        height / 2,
        48,
        frames.map(() => 3000),
      ),
    ),
  );
}

/** Each pixel is the mean of four. */
function halved(rgba, width, height) {
  const small = new Uint8Array((width / 2) * (height / 2) * 4);
  for (let y = 0; y < height / 2; y++)
    for (let x = 0; x < width / 2; x++)
      for (let channel = 0; channel < 4; channel++) {
        const at = (dx, dy) => rgba[((2 * y + dy) * width + 2 * x + dx) * 4 + channel];
        small[(y * (width / 2) + x) * 4 + channel] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
      }
  return small;
}
