// What the server writes about itself: JSON, one line an event, and nothing about people.
//
// A line names the route by its pattern and the things by their ids; never an address with its query, a body, a name, an
// e-mail or where somebody asked from. An error keeps its kind, its code and where in the program it happened; its message
// may quote what was sent ("Key (email)=(…) already exists"), so it stays out unless it is one of our own invariants.
import { createWriteStream } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { LogController, type FastifyHttpOptions, type FastifyRequest, type RawServerDefault } from 'fastify'
import type { App } from '../desk.ts'
import { PlainError } from '../plainError.ts'

export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type Level = (typeof LEVELS)[number]

export interface LogPlan {
  readonly level: Level
  readonly stream: { readonly write: (line: string) => unknown }
}

const isLevel = (word: string): word is Level => LEVELS.some((level) => level === word)

/**
 * `EXHALE_LOG` is a file to append to (standard error without it), `EXHALE_LOG_LEVEL` how much is written. Where a person
 * looks at the terminal the usual level is `warn`: lines of JSON would push the link to come in out of sight.
 */
export function logPlan(env: NodeJS.ProcessEnv, isTerminal: boolean): LogPlan {
  const level = env['EXHALE_LOG_LEVEL'] || (isTerminal && !env['EXHALE_LOG'] ? 'warn' : 'info')
  if (!isLevel(level))
    throw new PlainError({
      en: `EXHALE_LOG_LEVEL takes one of ${LEVELS.join(', ')}, not ${level}.`,
      ru: `EXHALE_LOG_LEVEL принимает одно из ${LEVELS.join(', ')}, а не ${level}.`,
    })
  const path = env['EXHALE_LOG']
  if (!path) return { level, stream: process.stderr }
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 })
  stream.on('error', (error) => process.stderr.write(`exhale: EXHALE_LOG: ${error.message}\n`))
  return { level, stream }
}

const OURS = /^broken invariant: /
const frames = (stack: string | undefined): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

const named = (error: object, name: string): Readonly<Record<string, string>> => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? { [name]: value.slice(0, 100) } : {}
}

interface BareError {
  readonly [more: string]: unknown
  readonly type: string
  /** Empty unless the message is one of our own. */
  readonly message: string
  /** Where in the program, without the message that a stack begins with. */
  readonly stack: string
}

/** An error without what people wrote. */
export function bareError(error: unknown): BareError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  return {
    type: error.name,
    ...named(error, 'code'),
    ...named(error, 'table'),
    ...named(error, 'constraint'),
    message: OURS.test(error.message) ? error.message : '',
    stack: frames(error.stack),
    ...(error.cause === undefined ? {} : { cause: bareError(error.cause) }),
  }
}

/** The options of the server that make its log ours. */
export const logOptions = (plan: LogPlan) =>
  ({
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(8).toString('hex'),
    logger: {
      level: plan.level,
      stream: plan.stream,
      base: null,
      messageKey: 'said',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level: string) => ({ level }) },
      serializers: { err: bareError, req: () => ({}), res: () => ({}) },
    },
  }) satisfies FastifyHttpOptions<RawServerDefault>

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function idsOf({ params }: FastifyRequest): Readonly<Record<string, string>> {
  const ids = Object.entries(Object(params) as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    ids.filter((one): one is [string, string] => typeof one[1] === 'string' && ID.test(one[1])),
  )
}

/** One line for each answer: which request, which route, which things, what status, how long. */
export function logAnswers(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      ...idsOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (reply.statusCode >= 500) request.log.error(line, 'answered')
    else request.log.info(line, 'answered')
  })
}
