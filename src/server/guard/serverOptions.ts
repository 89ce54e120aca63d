// How much patience the server has: sizes and times for whoever connects, before any route is asked.
import type { FastifyHttpOptions, RawServerDefault } from 'fastify'

const BODY_LIMIT_BYTES = 16 * 1024 * 1024
const HEADER_LIMIT_BYTES = 16 * 1024
/** A whole request, upload included: 128 MB at 6 Mbit/s. */
const REQUEST_MS = 180_000
const HEADERS_MS = 15_000
/** Longer than the minute that reverse proxies keep a connection, so that they never write into a closed one. */
const KEEP_ALIVE_MS = 65_000
const MOST_PARAMETER = 256

/** The options of the server. `trustProxy` names the proxies (addresses, networks) whose X-Forwarded-For is believed. */
export const serverOptions = (trustProxy: readonly string[]) =>
  ({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: {
      headersTimeout: HEADERS_MS,
      maxHeaderSize: HEADER_LIMIT_BYTES,
      connectionsCheckingInterval: 5_000,
    },
    routerOptions: { maxParamLength: MOST_PARAMETER },
    forceCloseConnections: 'idle',
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
  }) satisfies FastifyHttpOptions<RawServerDefault>
