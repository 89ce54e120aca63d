// How a file of somebody else is handed out, so that no browser runs it: as a download under a harmless name, of a type that
// is only what it is. Types are taken by the ending of the name, never from what the sender claimed.

/** Types that show nothing but a picture, a text or a paper; anything else is bytes. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
}
const MOST_NAME = 150

// Control characters end a header, marks of direction show "exe.pdf" for "fdp.exe", the others mean something to a system.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\p{Surrogate}\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069"*/:<>?\\|%]/gu

/** The last part of a path as a name that any system takes; `file` when nothing is left of it. */
export function harmlessName(path: string): string {
  const last = path.replaceAll('\\', '/').split('/').at(-1) ?? ''
  const plain = last.replace(UNSAFE, '_').replace(/^[.\s]+|[.\s]+$/gu, '')
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : ''
  const stem = ending ? plain.slice(0, dot) : plain
  return `${Array.from(stem).slice(0, MOST_NAME).join('')}${ending}` || 'file'
}

// RFC 8187: what encodeURIComponent leaves and the header's grammar does not.
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** The type under which a file of that name leaves. */
export function typeOf(path: string): string {
  const ending = /\.(\w{1,5})$/.exec(harmlessName(path))?.[1]?.toLowerCase() ?? ''
  return (Object.hasOwn(TYPES, ending) && TYPES[ending]) || 'application/octet-stream'
}

/** The headers under which the file leaves. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const name = harmlessName(path)
  const plain = name.replace(/[^\u0020-\u007E]/gu, '_')
  return {
    'content-type': typeOf(path),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
    'cache-control': 'no-store',
  }
}
