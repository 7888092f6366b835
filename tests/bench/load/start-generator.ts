import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { endWithBench } from '../processes.ts'
import { within } from '../within.ts'
import type { Answer, Job, Results } from './jobs.ts'

/** The load generator, in a process of its own so that it does not disturb what it measures. */
export interface Generator {
  /** Does one job; rejects with what went wrong. */
  run<J extends Job>(job: J): Promise<Results[J['type']]>
  end(): void
}

const PATIENCE = 120_000

/** Starts the generator; it does one job at a time. */
export async function startGenerator(): Promise<Generator> {
  const child = endWithBench(
    fork(fileURLToPath(new URL('./generator.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    }),
  )
  await nextAnswer(child)
  return {
    run: async <J extends Job>(job: J) => {
      child.send(job)
      const answer = await within(PATIENCE, `the generator's ${job.type}`, nextAnswer(child))
      if (answer.type !== 'done') {
        throw new Error(answer.type === 'failed' ? answer.reason : 'The generator is confused')
      }
      return answer.result as Results[J['type']]
    },
    end: () => child.disconnect(),
  }
}

function nextAnswer(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null) => reject(new Error(`The generator ended with ${code}`))
    child.once('exit', died)
    child.once('message', (answer: Answer) => {
      child.off('exit', died)
      resolve(answer)
    })
  })
}
