// What the packages consist of beside our own code: read from what the bundler put in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bundled = path.join(root, 'server/out/bundled.json');

/** Licences that may be in the package. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense', 'Zlib'];

/** Licences that a package names in its README only. */
const toldElsewhere = { format: 'MIT' };

/**
 * The packages whose files are in a bundle, by name.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {readonly { name: string, version: string, license: string, folder: string }[]}
 */
export function packagesIn(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles)
    for (const file of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
      if (folder) folders.add(folder);
    }
  return [...folders]
    .map((folder) => {
      const { name, version, license = toldElsewhere[name] } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
      if (!licensesOf(license).some((each) => each.split(' AND ').every((one) => allowed.includes(one))))
        throw new Error(
          `${name} ${version} har licensen ${license}, som inte får följa med. Byt paket, eller lägg till licensen i scripts/sbom.mjs om den går an.`,
        );
      return { name, version, license, folder };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licences one may choose between: `(MIT OR Apache-2.0)`. */
const licensesOf = (license) => String(license).replace(/[()]/g, '').split(/ OR /);

const parts = () => JSON.parse(readFileSync(bundled, 'utf8'));
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @returns {string} a software bill of materials by CycloneDX 1.5; the same for the same bundles */
export function billOfMaterials() {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const component = (each, type) => ({
    type,
    'bom-ref': purl(each),
    name: each.name,
    version: each.version,
    licenses: [expression(each.license)],
    purl: purl(each),
  });
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component({ name, version, license }, 'application') },
    components: parts().map((each) => component(each, 'library')),
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

const expression = (license) => (/ /.test(license) ? { expression: license } : { license: { id: license } });

/** @returns {string} the licences of what the bundles consist of, as they ask to be passed on; where one may choose, not the GPL */
export function notices() {
  const head = 'Tillitskoll innehåller delar av följande program, på de villkor som står vid vart och ett.\n';
  return parts()
    .map(({ name, version, license, folder }) => {
      const file = readdirSync(path.join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
      const text =
        file && existsSync(path.join(root, folder, file))
          ? readFileSync(path.join(root, folder, file), 'utf8')
              .split(/^GPL version 3$/m)[0]
              .trim()
          : `Licence: ${license}`;
      return `\n${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
    })
    .reduce((all, each) => all + each, head);
}
