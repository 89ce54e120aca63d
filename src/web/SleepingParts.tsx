// What sleeps when the page came over plain http, or from an address that clients cannot reach, and what works instead.
// The browser itself knows: without a secure context it offers neither camera nor passkeys nor work without a network.
import { Section } from './Section.tsx'
import { useWords } from './Words.tsx'

/** Addresses that only this machine or this network knows. */
const INSIDE = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[f[cd]|\[::1\])|\.local$/

export function SleepingParts() {
  const { t } = useWords()
  const asleep = [
    ...(window.isSecureContext ? [] : t.sleeping.withoutHttps),
    ...(INSIDE.test(location.hostname) ? [t.sleeping.inside] : []),
  ]
  if (!asleep.length) return null
  return (
    <Section id="sleeping" title={t.sleeping.title} lead={t.sleeping.lead}>
      <ul className="rows">
        {asleep.map(({ part, instead }) => (
          <li key={part}>
            <b>{part}</b> <span className="fine">{instead}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
