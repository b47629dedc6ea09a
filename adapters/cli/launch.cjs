#!/usr/bin/env node
/** Runs the bundle with what V8 compiled of it at build time; another version of V8 compiles it anew. */
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'bundle.js');
const cacheFile = join(__dirname, 'bundle.cache');
const cache = existsSync(cacheFile) ? { cachedData: readFileSync(cacheFile) } : {};
const script = new Script(readFileSync(filename, 'latin1'), { filename, ...cache });
// The build takes the cache from here.
module.exports = script;
script.runInThisContext()(require, filename);
