import { it } from 'vitest'
import { hasCorpus, NO_CORPUS } from './corpus.ts'

/**
 * Says, as a test that is left out, that the real documents are not here; where every test must run
 * (`CI`), that is a failure.
 */
export function sayIfNoCorpus(): void {
  if (hasCorpus) return
  const isLeftOut = !process.env.CI
  it(`tests over real documents are left out: ${NO_CORPUS}`, ({ skip }) => {
    skip(isLeftOut, NO_CORPUS)
    throw new Error(NO_CORPUS)
  })
}
