// Who may read what is for the operator: somebody at this very computer, or a caller with the operator's token.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

const LOOPBACK_NAME = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
] as const

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * True at this computer. Behind a proxy everybody comes from loopback, so a request that a proxy passed on is not near: it
 * names another host, or carries one of the proxy's headers.
 */
export function isNear({ socket, headers }: FastifyRequest): boolean {
  const address = socket.remoteAddress ?? ''
  if (!ipaddr.isValid(address) || ipaddr.process(address).range() !== 'loopback') return false
  return LOOPBACK_NAME.test(headers.host ?? '') && FORWARDED.every((name) => headers[name] === undefined)
}

/** True when the caller sent this token as `Authorization: Bearer …`; never for an empty one. */
export function bears(request: FastifyRequest, token: string): boolean {
  const [, given = ''] = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '') ?? []
  return token !== '' && timingSafeEqual(digest(given), digest(token))
}
