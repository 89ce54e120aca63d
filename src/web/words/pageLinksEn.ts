// English words of the place about the client's own page.
import type { pageLinksRu } from './pageLinksRu.ts'

export const pageLinksEn: typeof pageLinksRu = {
  pageLinks: {
    title: 'The client’s page',
    lead: 'By a personal link the client sees what they accepted, how much is used and what to answer.',
    about:
      'The link opens the page without a password or an account. The link before it ends; a text that waits to be accepted stays on the page.',
    make: 'Make a new link',
    links: 'Links',
    none: 'There were no links yet.',
    over: (day) => `Opens no more since ${day}.`,
  },
}
