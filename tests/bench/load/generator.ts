import { fill } from './filling.ts'
import type { Answer, Job, Results } from './jobs.ts'
import { open } from './opening.ts'
import { typeTogether } from './typing.ts'

/** The main program of the load generator: one job after the other, each answered. */
function work(job: Job): Promise<Results[Job['type']]> {
  switch (job.type) {
    case 'typing':
      return typeTogether(job)
    case 'opening':
      return open(job)
    case 'filling':
      return fill(job)
  }
}

function answer(message: Answer): void {
  process.send?.(message)
}

process.on('message', (job: Job) => {
  work(job).then(
    (result) => answer({ type: 'done', result }),
    (error: unknown) => answer({ type: 'failed', reason: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
answer({ type: 'ready' })
