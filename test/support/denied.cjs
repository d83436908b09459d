// Put before a program: whatever would reach another machine or start another program fails, and is told of on standard error.
const { writeSync } = require('node:fs');
const deny = (object, name, what) => {
  object[name] = () => {
    writeSync(2, `DENIED ${what}\n`);
    throw new Error(`${what} is denied`);
  };
};
deny(require('node:net').Socket.prototype, 'connect', 'a connection');
deny(require('node:net').Server.prototype, 'listen', 'a server');
deny(require('node:dgram'), 'createSocket', 'a datagram');
for (const name of ['lookup', 'resolve']) deny(require('node:dns'), name, 'a name');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) deny(require('node:child_process'), name, 'a program');
deny(globalThis, 'fetch', 'a fetch');
deny(globalThis, 'eval', 'eval');
