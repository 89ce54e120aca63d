// Reads a cookie that the sign-in library signed: `value.signature`, HMAC-SHA256 under the secret of the installation.
import { createHmac, timingSafeEqual } from 'node:crypto'

const HEADER_MAX = 8_192

/** A cookie as the browser sent it, or null. */
export function cookieIn(header: string, name: string): string | null {
  for (const pair of header.slice(0, HEADER_MAX).split(';')) {
    const [key = '', ...rest] = pair.trim().split('=')
    if (key === name) return rest.join('=')
  }
  return null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** The value of the cookie, or null when it is missing or not signed by us. */
export function signedCookie(header: string | undefined, name: string, secret: string): string | null {
  const text = decoded(cookieIn(header ?? '', name) ?? '')
  const cut = text?.lastIndexOf('.') ?? -1
  if (!text || cut < 1) return null
  const value = text.slice(0, cut)
  // Compared as text: base64 reads several spellings of the last sign as the same bytes, and only one is ours.
  const given = Buffer.from(text.slice(cut + 1))
  const ours = Buffer.from(createHmac('sha256', secret).update(value).digest('base64'))
  return given.length === ours.length && timingSafeEqual(given, ours) ? value : null
}
