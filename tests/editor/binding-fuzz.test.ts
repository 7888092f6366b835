import { describe, expect, it } from 'vitest'
import { playSession } from './script.ts'

const FIRST = Number(process.env.SEED ?? 1)
const SESSIONS = Number(process.env.SESSIONS ?? 1000)

describe('two people in one text, 40 edits a session, some sent late', () => {
  it(`[BN20] both always see what the text says, and agree in the end (seeds ${FIRST} to ${FIRST + SESSIONS - 1})`, () => {
    const failed: string[] = []
    for (let seed = FIRST; seed < FIRST + SESSIONS; seed++) {
      try {
        playSession(seed)
      } catch (error) {
        failed.push(
          `seed ${seed}: ${error instanceof Error ? `${error.message}\n${error.stack?.split('\n').slice(0, 3).join('\n')}` : error}`,
        )
      }
    }
    expect(failed.slice(0, 3)).toEqual([])
  }, 240_000)
})
