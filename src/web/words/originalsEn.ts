// English words about the files that a case came with.
import type { originalsRu } from './originalsRu.ts'

const bytes = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

export const originalsEn: typeof originalsRu = {
  originals: {
    title: 'Files as they came',
    lead: 'Those the case was read from, and those added later. Each is kept byte for byte.',
    size: (size: number) => (size < 1024 ? `${size} B` : `${bytes.format(size / 1024)} KB`),
    asSent: 'show the mail as it was sent',
    closed:
      'Nothing in this mail runs, and nothing is loaded from the network. In place of a link you see its address.',
    noHtml: 'This mail has text only; it is in the messages.',
  },
}
