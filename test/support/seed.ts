import fc from 'fast-check';

/*
 * Properties are tried on the same cases in every run, so that a change is judged by what it changed. FC_SEED=random, or a number, tries others.
 */
const { FC_SEED = '20261124' } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED) });
