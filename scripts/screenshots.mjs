// Takes the pictures of README from a real VS Code: npm run screenshots
import path from 'node:path';
import { walk } from '../test/ui/walk.mjs';
import { makePackage } from './package.mjs';

const { failed } = await walk({ vsix: makePackage(), shots: path.resolve(import.meta.dirname, '../docs/bilder') });
process.exit(failed > 0 ? 1 : 0);
