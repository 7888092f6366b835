import { z } from 'zod'
import { ok, type Result, refused } from '../shared/base/result.ts'

/** What an operator sets; every value has a default that works on one's own machine. */
export interface Config {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The folder of the database. */
  readonly dataFolder: string
  /** The address under which people reach the server behind a proxy, or null. */
  readonly publicUrl: URL | null
  readonly logLevel: string
  readonly connectionsPerPerson: number
  readonly connectionsPerAddress: number
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const count = z.coerce.number().int().min(1)

const shape = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('warn'),
  CONNECTIONS_PER_PERSON: count.default(20),
  CONNECTIONS_PER_ADDRESS: count.default(200),
})

const MEANING: Readonly<Record<string, string>> = {
  HOST: 'a network address to listen on, such as 127.0.0.1',
  PORT: 'a port number from 0 to 65535',
  DATA_DIR: 'a folder',
  PUBLIC_URL: 'a whole address, such as https://agenda.example.org',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  CONNECTIONS_PER_PERSON: 'a whole number from 1',
  CONNECTIONS_PER_ADDRESS: 'a whole number from 1',
}

/** Reads the settings from an environment, or says in one sentence which one is wrong. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, string> {
  const given = Object.fromEntries(
    Object.keys(shape.shape)
      .filter((name) => environment[name] !== undefined && environment[name] !== '')
      .map((name) => [name, environment[name]]),
  )
  const read = shape.safeParse(given)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? '')
    return refused(`${name} is "${given[name] ?? ''}", but it must be ${MEANING[name] ?? 'set'}.`)
  }
  const values = read.data
  return ok({
    host: values.HOST,
    port: values.PORT,
    dataFolder: values.DATA_DIR,
    publicUrl: values.PUBLIC_URL === undefined ? null : new URL(values.PUBLIC_URL),
    logLevel: values.LOG_LEVEL,
    connectionsPerPerson: values.CONNECTIONS_PER_PERSON,
    connectionsPerAddress: values.CONNECTIONS_PER_ADDRESS,
  })
}
