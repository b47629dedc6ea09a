/** `node write-code-cache.cjs LAUNCHER CACHE ARGUMENT…`: runs a launcher, then writes what V8 has compiled of its script. */
const { writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const [node, , launcher, cacheFile, ...commandLine] = process.argv;
process.argv = [node, launcher, ...commandLine];
const script = require(resolve(launcher));
process.on('exit', () => writeFileSync(cacheFile, script.createCachedData()));
