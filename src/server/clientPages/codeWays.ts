// Where a code can be sent: the addresses that the card already had. The page shows enough of one to know it again.
import type { OutgoingTexts } from '../mail/texts.ts'
import type { Outgoing } from '../mail/outgoing.ts'

export interface CodeAddress {
  /** `mail:0`, `sms:1`: the place on the card. */
  readonly way: string
  readonly kind: 'mail' | 'sms'
  readonly to: string
}

interface Addresses {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

/** The addresses of a card that the desk can send to. */
export function codeAddresses(
  { emails, phones }: Addresses,
  can: { readonly mail: Outgoing | null; readonly texts?: OutgoingTexts | null },
): CodeAddress[] {
  const placed = (kind: CodeAddress['kind'], all: readonly string[]) =>
    all.map((to, at) => ({ way: `${kind}:${at}`, kind, to }))
  return [...(can.mail ? placed('mail', emails) : []), ...(can.texts ? placed('sms', phones) : [])]
}

/** «i•••@mail.example», «••• 45 67». */
export function masked({ kind, to }: CodeAddress): string {
  if (kind === 'sms') {
    const digits = to.replaceAll(/\D/gu, '').slice(-4)
    return `••• ${digits.slice(0, 2)} ${digits.slice(2)}`.trim()
  }
  const at = to.lastIndexOf('@')
  return `${to.slice(0, 1)}•••${to.slice(at)}`
}
