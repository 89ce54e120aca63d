// One browser for one page: started in an empty folder, without a way out but our proxy, and ended with all that it started.
//
// The page may try anything. It cannot reach this machine or its network (the proxy judges every address), cannot open files
// (its processes live in Chromium's sandbox), cannot stay (time and memory are watched from here, not from inside).
import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { endProcesses, memoryOf, processesOf } from './browserProcesses.ts'
import { confined, surroundings, type Confinement } from './confinement.ts'
import { BrowserFault, PipeClient } from './pipeClient.ts'

export interface BrowserLimits {
  readonly timeMs: number
  /** Of all its processes together. */
  readonly memoryBytes: number
}

const LOOK_EVERY_MS = 200
const LAST_LOOK_MS = 20
const LAST_MS = 10_000

/** No word here turns the sandbox off; a test looks. */
const switchesFor = (home: string, proxyPort: number): string[] => [
  '--headless',
  '--remote-debugging-pipe',
  `--user-data-dir=${join(home, 'profile')}`,
  `--proxy-server=http://127.0.0.1:${proxyPort}`,
  // By itself a browser goes to loopback past its proxy.
  '--proxy-bypass-list=<-loopback>',
  // Names are for the proxy to resolve.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--block-new-web-contents',
  '--deny-permission-prompts',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-gpu',
  '--disk-cache-size=1',
  '--mute-audio',
  '--no-first-run',
  '--no-pings',
  '--no-service-autorun',
  '--metrics-recording-only',
  '--password-store=basic',
  '--disable-features=BackForwardCache,WebRtcHideLocalIpsWithMdns,MediaRouter,OptimizationHints,Translate,DialMediaRouteProvider,AutofillServerCommunication',
  '--lang=en-US',
  'about:blank',
]

function started(held: Confinement, home: string, proxyPort: number): ChildProcess {
  const [program, args] = confined(held.program, switchesFor(home, proxyPort))
  return spawn(program, args, {
    cwd: home,
    env: surroundings(home),
    // A session of its own: whatever it starts is found and ended with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    ...(held.user ? { uid: held.user.uid, gid: held.user.gid } : {}),
  })
}

const hasEnded = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => {
        child.once('exit', () => done())
        child.once('error', () => done())
      })

/** A process that is told to end may still write: its folder goes when the last one is gone, or is known not to go. */
async function lastEnded(leader: number): Promise<void> {
  for (const until = Date.now() + LAST_MS; processesOf(leader).length > 0 && Date.now() < until;)
    await pause(LAST_LOOK_MS)
}

/** Ends the browser when it takes too much. Returns how to stop watching. */
function watched(leader: number, client: PipeClient, limits: BrowserLimits): () => void {
  const look = setInterval(() => {
    if (memoryOf(processesOf(leader)) <= limits.memoryBytes) return
    client.end('too much memory')
    endProcesses(leader)
  }, LOOK_EVERY_MS)
  return () => clearInterval(look)
}

function emptyFolder({ user }: Confinement): string {
  const home = mkdtempSync(join(tmpdir(), 'exhale-page-'))
  if (user) chownSync(home, user.uid, user.gid)
  return home
}

/**
 * Lets `work` use a fresh browser behind the proxy at this port, and ends it, whatever happens. The signal of `work` is
 * aborted when the time is over. Throws BrowserFault when there was none or it ended early.
 */
export async function withBrowser<T>(
  held: Confinement,
  limits: BrowserLimits,
  proxyPort: number,
  work: (client: PipeClient, until: AbortSignal) => Promise<T>,
): Promise<T> {
  const home = emptyFolder(held)
  const child = started(held, home, proxyPort)
  const leader = child.pid
  try {
    if (leader === undefined) throw new BrowserFault('the browser did not start')
    const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
    const client = new PipeClient(to, from)
    child.once('exit', () => client.end('the browser ended'))
    const stop = watched(leader, client, limits)
    try {
      return await work(client, AbortSignal.timeout(limits.timeMs))
    } finally {
      stop()
    }
  } finally {
    if (leader !== undefined) endProcesses(leader)
    await hasEnded(child)
    if (leader !== undefined) await lastEnded(leader)
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
}
