/**
 * The same random input in each `npm test`, so that a change is not blamed for what the night should have
 * found.
 */
import fc from 'fast-check';

if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_260_521 });
