// The text of a sheet that somebody brought, whatever program wrote it.
import { fromUtf8 } from '../../evidence/utf8.ts'
import { decodeText } from '../../messages/encoding.ts'

/** Decoded, without a byte order mark and without characters that no text can hold. */
export function textOf(bytes: Uint8Array): string {
  const whole = fromUtf8(bytes)
  const text = whole === null ? decodeText(bytes).text : whole.startsWith('\uFEFF') ? whole.slice(1) : whole
  const even = text.includes('\u0000') && whole !== null ? decodeText(bytes).text : text
  return even.replaceAll('\u0000', '\uFFFD')
}
