import { describe, expect, it } from 'vitest'
import { playSession } from './script.ts'

const FIRST = Number(process.env.SEED ?? 1)
const SESSIONS = Number(process.env.SESSIONS ?? 1000)

describe('two people in one text, 40 edits a session, some sent late', () => {
  const last = FIRST + SESSIONS - 1
  it(`[BN20] both see what the text says and agree in the end (seeds ${FIRST} to ${last})`, () => {
    const failed: string[] = []
    for (let seed = FIRST; seed <= last; seed++) {
      try {
        playSession(seed)
      } catch (error) {
        failed.push(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`)
      }
    }
    expect(failed).toEqual([])
  }, 300_000)
})
