// What a run of tests tells while it runs: one line of JSON per event, in the file TALLY_TEST_EVENTS.
const { appendFileSync } = require('node:fs');

const file = process.env.TALLY_TEST_EVENTS;

exports.emit = event => file && appendFileSync(file, `${JSON.stringify(event)}\n`);
