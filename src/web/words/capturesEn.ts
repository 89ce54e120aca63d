// English words about saved pages, added files and the keys of mails.
import type { capturesRu } from './capturesRu.ts'

const why: Readonly<Record<string, string>> = {
  no_browser: 'no picture: Chromium is not installed on the server',
  no_user: 'no picture: the server has no user for the browser',
  no_limits: 'no picture: the server has nothing to limit the browser with',
  no_sandbox: 'no picture: the browser’s sandbox does not work on this server',
  no_page: 'no picture: this address gives a file, not a page',
  failed: 'no picture: the page did not let itself be shown',
}
const keys: Readonly<Record<string, string>> = {
  key: 'signature key kept',
  revoked: 'signature key was called back',
  not_a_key: 'something else stands in place of the signature key',
  no_record: 'there is no signature key',
  no_answer: 'the name servers did not answer about the key',
}

export const capturesEn: typeof capturesRu = {
  captures: {
    title: 'Saved pages',
    lead: 'A review, a post or an advertisement as the desk saw it at that moment.',
    field: 'Keep a page or a review',
    how: 'An address on the open internet. A page behind a sign-in you save in your browser and add as a file.',
    keep: 'Keep the page',
    keeping: 'Keeping it; this may take a minute',
    shows: (when, entry) =>
      `This is what the desk saw on ${when}. Record no. ${entry}: the page was so no later than then. Whether what it says is true, the record does not show.`,
    status: (status) => `the server answered ${status}`,
    led: (address) => `the address led to ${address}`,
    picture: 'picture',
    page: 'the page as its server sent it',
    pictureOf: (address) => `Picture of the page ${address}`,
    cut: 'the page is longer than its picture',
    why: (reason) => why[reason] ?? why['failed'] ?? '',
    noFiles: 'No files yet. Each one that you add is kept byte for byte.',
    addFile: 'Add a file',
    adding: 'Adding files',
    entry: (entry) => `record no. ${entry}`,
    notInLog: 'not in the journal yet',
    mailKey: (answer, domain, day) => `${keys[answer] ?? answer}: ${domain}, ${day}`,
  },
}
