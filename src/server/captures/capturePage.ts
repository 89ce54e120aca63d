// A page as it was: first what its server sent, asked by the desk itself; then what a confined browser shows of it.
//
// The first always has to succeed. The second is a convenience for the eye: where there is no browser, or the page does not
// let itself be shown, the capture says so and holds what was sent.
import { lookup } from 'node:dns/promises'
import { z } from 'zod'
import { ok, type Result } from '../../basics/result.ts'
import { fetchUnder, type FetchFault, type FetchPlan } from '../outgoing/guardedFetch.ts'
import { isPublicAddress } from '../outgoing/publicAddress.ts'
import { confinementHere, type Confinement, type NoBrowser } from './confinement.ts'
import { withBrowser, type BrowserLimits } from './confinedBrowser.ts'
import { openProxy } from './filteringProxy.ts'
import { seePage, type PageSeen, type Patience } from './pageSeen.ts'
import { BrowserFault } from './pipeClient.ts'

/** Why a capture has no picture. */
export type NoPicture = NoBrowser | 'no_page' | 'failed'

export interface Captured {
  readonly url: string
  readonly finalUrl: string
  readonly redirects: readonly { readonly url: string; readonly status: number }[]
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** Until when the certificate of the server holds, in ms; null without TLS. */
  readonly certificateUntil: number | null
  readonly page: Uint8Array
  readonly seen: PageSeen | null
  readonly browser: string | null
  readonly why: NoPicture | null
}

/** How far a capture may reach; a test lets it reach a server of its own on loopback. */
export interface CapturePlan {
  readonly resolve: FetchPlan['resolve']
  readonly isAllowed: FetchPlan['isAllowed']
  /** Ports besides 80 and 443. */
  readonly ports: readonly number[]
  readonly browser: Confinement | NoBrowser
  readonly limits: BrowserLimits & Patience
}

const FETCH = { bytes: 5 * 1024 * 1024, timeMs: 15_000, redirects: 5 }
const MOST_THROUGH_BYTES = 64 * 1024 * 1024
const LIMITS: CapturePlan['limits'] = {
  timeMs: 60_000,
  loadedMs: 20_000,
  settledMs: 1_500,
  memoryBytes: 512 * 1024 * 1024,
}

const isShown = (headers: Captured['headers']): boolean =>
  /^\s*(text\/|application\/(xhtml|xml|json|pdf)|image\/)/i.test(
    String(headers['content-type'] ?? 'text/html'),
  )

async function lookedAt(url: string, plan: CapturePlan): Promise<{ seen: PageSeen } | { why: NoPicture }> {
  const { browser } = plan
  if (typeof browser === 'string') return { why: browser }
  const proxy = await openProxy({ ...plan, mostBytes: MOST_THROUGH_BYTES })
  try {
    const seen = await withBrowser(browser, plan.limits, proxy.port, (client, until) =>
      seePage(client, url, plan.limits, until),
    )
    return { seen }
  } catch (error) {
    if (error instanceof BrowserFault || error instanceof z.ZodError) return { why: 'failed' }
    throw error
  } finally {
    await proxy.close()
  }
}

/** Captures the page of an address. Only what the server sent can refuse it; a missing picture is said in `why`. */
export async function captureUnder(plan: CapturePlan, url: string): Promise<Result<Captured, FetchFault>> {
  const limits = { ...FETCH, ports: plan.ports }
  const answer = await fetchUnder({ limits, resolve: plan.resolve, isAllowed: plan.isAllowed }, url)
  if (!answer.ok) return answer
  const { url: finalUrl, redirects, status, body, certificateUntil } = answer.value
  const headers = Object.fromEntries(
    Object.entries(answer.value.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  const looked = isShown(headers) ? await lookedAt(finalUrl, plan) : { why: 'no_page' as const }
  return ok({
    url,
    finalUrl,
    redirects,
    status,
    headers,
    certificateUntil,
    page: body,
    seen: 'seen' in looked ? looked.seen : null,
    browser: typeof plan.browser === 'string' ? null : plan.browser.version,
    why: 'why' in looked ? looked.why : null,
  })
}

export type CapturePage = (url: string) => Promise<Result<Captured, FetchFault>>

/** Captures pages of the open internet, one after the other: a browser is heavy, and this machine has other work. */
export function pageCaptures(env: NodeJS.ProcessEnv): CapturePage {
  let browser: Confinement | NoBrowser | null = null
  let last: Promise<unknown> = Promise.resolve()
  const capture: CapturePage = (url) => {
    browser ??= confinementHere(env)
    const resolve = async (name: string) =>
      (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)
    return captureUnder({ resolve, isAllowed: isPublicAddress, ports: [], browser, limits: LIMITS }, url)
  }
  return (url) => {
    const next = last.then(() => capture(url))
    last = next.catch(() => undefined)
    return next
  }
}
