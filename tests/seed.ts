/**
 * Where chance begins in the random tests: always the same, so that a run says something about the
 * change and not about the day; `SEED=… npx vitest …` looks elsewhere. What fails there stays as a
 * test with a name.
 */
export const SEED = Number(process.env.SEED ?? 20_261_121)
