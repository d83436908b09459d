// A VS Code profile in a scratch folder: no run sees another's settings, extensions or state, nor its user's.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createScratch } from './scratch.mjs';

/**
 * @typedef {object} Profile
 * @property {string} dir the scratch folder that holds everything
 * @property {string} token what a page must show to be let in by the server
 * @property {string} tokenFile
 * @property {(folder: string) => string} copyFolder copies a folder into the scratch folder and returns the copy's path
 * @property {() => void} remove
 */

/** A VS Code that shows nothing but the editor and leaves the network alone. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'json.schemaDownload.enable': false,
  'files.autoSave': 'off',
};

/**
 * @param {{ settings?: Record<string, unknown> | undefined }} [options] settings: the user's settings.json, on top of the quiet ones
 * @returns {Profile}
 */
export function createProfile({ settings = {} } = {}) {
  const { dir, remove } = createScratch();
  for (const name of ['home', 'tmp', 'extensions', 'folder', 'user/User']) mkdirSync(path.join(dir, name), { recursive: true });
  writeFileSync(path.join(dir, 'user/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const token = randomBytes(16).toString('hex');
  const tokenFile = path.join(dir, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  return {
    dir,
    token,
    tokenFile,
    copyFolder: (folder) => copyInto(path.join(dir, 'folder'), path.resolve(folder)),
    remove,
  };
}

/**
 * @param {string} parent
 * @param {string} folder
 */
function copyInto(parent, folder) {
  const copy = path.join(parent, path.basename(folder));
  const isContent = (/** @type {string} */ file) => !['.git', 'node_modules'].includes(path.basename(file));
  cpSync(folder, copy, { recursive: true, filter: isContent });
  return copy;
}
