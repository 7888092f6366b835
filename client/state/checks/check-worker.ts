import { type CheckRequest, createChecker } from './checker.ts'

const check = createChecker()

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(check(data))
})
