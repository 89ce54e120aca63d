// English words about how a letter leaves: what stands before it, the second look, promised days, mail.
import type { leavingRu } from './leavingRu.ts'

export const leavingEn: typeof leavingRu = {
  leaving: {
    title: 'Before it leaves',
    asking: 'Looking whether the letter may leave…',
    failed: 'It could not be told whether the letter may leave. Reload the page.',
    ready: 'The letter may leave.',
    waits: 'For now the letter stays here',
    wakes: (when) => `It wakes by itself on ${when}.`,
    read: 'Read; the letter stands as it is',
    inCase: 'Open the client’s case',
    openCase: 'Open a case for the client',
    days: {
      title: 'Promised days',
      lead: 'The desk remembers the days that are ticked. Untick one that is no promise.',
      watch: (day) => `Remember ${day}`,
    },
    look: {
      ask: (names) => `Leave it for a second look: ${names}`,
      left: 'The draft is kept. Your colleagues find it on their first page, among the second looks.',
      involved: (name) => `${name} (wrote in this case)`,
      outside: 'Link for an outside reader',
      outsideHow: 'It opens for 72 hours and for one word. Names, sums and dates in the letter are hidden.',
      made: 'The link is shown once. Send it yourself.',
      copy: 'Copy the link',
      copied: 'The link is copied',
      running: (when) => `A link was made and is open until ${when}.`,
      end: 'End the link',
      ownLater: (when) =>
        `Nobody else? Read it again yourself on ${when} or later: after a night that is a look too.`,
      own: 'A night has passed. Read the letter again and say:',
      yours: 'You are asked to read this letter. Say:',
      words: { send: 'Send', change: 'Change', stop: 'Do not send' },
      why: 'What to change, or why not',
      given: {
        colleague: (when) => `A colleague's second look, ${when}: send.`,
        outside: (when, name) => `Read by an outside reader (${name}), ${when}: send.`,
        own_night: (when) =>
          `There is no second person: you read it again on ${when}, after a night. It is recorded as that.`,
      },
      byLeaver: 'Somebody else wrote this draft: when you send it, that is the second look.',
    },
    mail: {
      open: 'Send by mail',
      title: 'Send by mail',
      to: 'To',
      other: 'another address',
      address: 'Address',
      again: 'The same address once more',
      send: 'Send',
      cancel: 'Not now',
      taken: (id) => `The mail server took the letter. Its name: ${id}`,
      takenShort: 'The mail server took the letter.',
      refused: (said) => `The mail server did not take the letter${said ? `: ${said}` : '.'}`,
      underWay: 'The letter is being given to the mail server.',
      perhaps: {
        title: 'The letter was perhaps sent',
        about: (to, when) =>
          `The mail server never answered (${to}, ${when}). Look into the folder “Sent” and say. It does not go a second time by itself.`,
        sent: 'Yes, it went',
        notSent: 'No, it did not',
      },
    },
  },
}
