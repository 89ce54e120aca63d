// The page's only door to the server. The link's token stands behind the # of the address and travels in a header.

/** What the server answered instead of what was asked; `kind` is empty when there was no answer at all. */
export class PageNo extends Error {
  readonly kind: string
  constructor(kind: string, words: string) {
    super(words)
    this.name = 'PageNo'
    this.kind = kind
  }
}

const TOKEN = /^#([\w-]{43})$/u
/** The token of the link by which the page was opened, or null when the address has none. */
export const tokenHere = (): string | null => TOKEN.exec(location.hash)?.[1] ?? null

const KIND = /^urn:exhale:problem:(\w+)$/u

async function noOf(answer: Response): Promise<PageNo> {
  const problem = (await answer.json().catch(() => ({}))) as Readonly<Record<string, unknown>>
  const words = problem['title']
  const kind = KIND.exec(String(problem['type']))?.[1] ?? 'broken'
  return new PageNo(kind, typeof words === 'string' ? words : '')
}

/** Asks the server below the page's own address. Throws PageNo. */
export async function ask<T>(path: string, body: unknown): Promise<T> {
  return (await (await answerTo(path, body)).json()) as T
}

/** The same for a file. Throws PageNo. */
export const askFile = async (path: string, body: unknown): Promise<Blob> =>
  (await answerTo(path, body)).blob()

const answerTo = (path: string, body: unknown): Promise<Response> =>
  askWith('x-client-link', `/api/v1/door/page${path}`, body)

/** Asks the server at an address with the link's token in this header. Throws PageNo. */
export async function askWith(header: string, address: string, body: unknown): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'accept-language': document.documentElement.lang,
    [header]: tokenHere() ?? '',
  }
  const request = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(address, request).catch(() => {
    throw new PageNo('', '')
  })
  if (!answer.ok) throw await noOf(answer)
  return answer
}
