// node:assert/strict for a worker.
module.exports = require('assert/build/assert.js').strict;
