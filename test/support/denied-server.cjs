// The server, without a network and without other programs.
require('./denied.cjs');
require('../../server/out/server.cjs');
