import { parentPort } from 'node:worker_threads'
import { assert } from '../../shared/base/assert.ts'
import type { RulesCall } from './rules-calls.ts'
import { RulesDesk } from './rules-desk.ts'

const port = parentPort
assert(port, 'to run as a worker thread')
const desk = new RulesDesk((answer) => port.postMessage(answer))
port.on('message', (call: RulesCall) => desk.take(call))
