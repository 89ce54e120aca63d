// What a browser shows of a page: its document after its scripts ran, and a picture of it from top to bottom.
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { BrowserFault, type PipeClient } from './pipeClient.ts'

export interface PageSeen {
  /** Where the page ended up in the browser. */
  readonly url: string
  readonly dom: Uint8Array | null
  readonly screenshot: Uint8Array
  /** Height of the picture in CSS pixels. */
  readonly height: number
  /** True when the page is longer than its picture. */
  readonly cut: boolean
}

export interface Patience {
  /** A page that never says that it is loaded is looked at as it is by then. */
  readonly loadedMs: number
  /** Scripts that draw after loading get this moment. */
  readonly settledMs: number
}

const WIDTH = 1280
const FIRST_HEIGHT = 900
/** A picture is held several times while it is made: a higher one would not fit into the memory that the browser may take. */
const MOST_HEIGHT = 8_000
const MOST_PICTURE_BYTES = 10 * 1024 * 1024
const MOST_AGAIN = 8
const MOST_DOM_BYTES = 5 * 1024 * 1024

const Context = z.object({ browserContextId: z.string() })
const Target = z.object({ targetId: z.string() })
const Session = z.object({ sessionId: z.string() })
const Metrics = z.object({ cssContentSize: z.object({ height: z.number() }) })
const Document = z.object({ root: z.object({ nodeId: z.number(), documentURL: z.string() }) })
const Outer = z.object({ outerHTML: z.string() })
const Picture = z.object({ data: z.string() })
const pause = (ms: number, until: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal: until }).catch(() => undefined)

class Tab {
  readonly #client: PipeClient
  readonly #session: string
  readonly #until: AbortSignal
  #loaded = false
  #onLoaded: () => void = () => undefined

  constructor(client: PipeClient, session: string, until: AbortSignal) {
    this.#client = client
    this.#session = session
    this.#until = until
    client.on('Page.loadEventFired', () => {
      this.#loaded = true
      this.#onLoaded()
    })
    // A question of the page (alert, confirm, "leave?") is answered no, or the page would wait for somebody.
    client.on('Page.javascriptDialogOpening', () => {
      client.ask('Page.handleJavaScriptDialog', { accept: false }, session, until).catch(() => undefined)
    })
  }

  ask<T>(method: string, shape: z.ZodType<T>, params: object = {}): Promise<T> {
    return this.#client.ask(method, params, this.#session, this.#until).then((answer) => shape.parse(answer))
  }

  async load(url: string, { loadedMs, settledMs }: Patience): Promise<void> {
    await this.ask('Page.enable', z.unknown())
    const size = { width: WIDTH, height: FIRST_HEIGHT, deviceScaleFactor: 1, mobile: false }
    await this.ask('Emulation.setDeviceMetricsOverride', z.unknown(), size)
    const late = pause(loadedMs, this.#until)
    const told = new Promise<void>((done) => (this.#onLoaded = done))
    const going = this.ask('Page.navigate', z.unknown(), { url })
    // A page that never ends its answer never lets the navigation end either; what came of it, the document tells.
    await Promise.race([going, late])
    going.catch(() => undefined)
    if (!this.#loaded) await Promise.race([told, late])
    await pause(settledMs, this.#until)
  }

  /** From here on the page stays where it is: one that begins anew again and again would never hold still. */
  async hold(): Promise<void> {
    const patterns = [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Request' }]
    await this.ask('Fetch.enable', z.unknown(), { patterns })
    await this.ask('Page.stopLoading', z.unknown())
  }

  /** The document and the address it has. Throws BrowserFault when that is no page of somebody: what failed has none. */
  async document(): Promise<Pick<PageSeen, 'url' | 'dom'>> {
    const { root } = await this.ask('DOM.getDocument', Document, { depth: 0 })
    if (!/^https?:/.test(root.documentURL)) throw new BrowserFault('not loaded')
    const { outerHTML } = await this.ask('DOM.getOuterHTML', Outer, { nodeId: root.nodeId })
    const bytes = Buffer.from(outerHTML, 'utf8')
    return { url: root.documentURL, dom: bytes.length <= MOST_DOM_BYTES ? bytes : null }
  }

  async #picture(height: number): Promise<Uint8Array> {
    const clip = { x: 0, y: 0, width: WIDTH, height, scale: 1 }
    const asked = { format: 'png', captureBeyondViewport: true, clip }
    return Buffer.from((await this.ask('Page.captureScreenshot', Picture, asked)).data, 'base64')
  }

  /** The whole page, or as much of it from the top as fits. */
  async picture(): Promise<Pick<PageSeen, 'screenshot' | 'height' | 'cut'>> {
    const { cssContentSize } = await this.ask('Page.getLayoutMetrics', Metrics)
    const whole = Math.max(1, Math.ceil(cssContentSize.height))
    for (let height = Math.min(whole, MOST_HEIGHT); ; height = Math.ceil(height / 2)) {
      const screenshot = await this.#picture(height)
      if (screenshot.length <= MOST_PICTURE_BYTES || height <= FIRST_HEIGHT)
        return { screenshot, height, cut: height < whole }
    }
  }
}

/** Opens the address in a context that keeps nothing, and looks. Throws BrowserFault. */
export async function seePage(
  client: PipeClient,
  url: string,
  patience: Patience,
  until: AbortSignal,
): Promise<PageSeen> {
  const ask = (method: string, params: object = {}) => client.ask(method, params, undefined, until)
  const { browserContextId } = Context.parse(await ask('Target.createBrowserContext'))
  await ask('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId })
  const { targetId } = Target.parse(
    await ask('Target.createTarget', { url: 'about:blank', browserContextId }),
  )
  const { sessionId } = Session.parse(await ask('Target.attachToTarget', { targetId, flatten: true }))
  const tab = new Tab(client, sessionId, until)
  await tab.load(url, patience)
  for (let again = 0; ; again += 1)
    try {
      await tab.hold()
      return { ...(await tab.document()), ...(await tab.picture()) }
    } catch (error) {
      // A step that was under way when the page was told to stay may still change it under our eyes.
      if (again >= MOST_AGAIN || until.aborted || !(error instanceof BrowserFault)) throw error
      await pause(patience.settledMs, until)
    }
}
