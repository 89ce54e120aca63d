// English words about the parts of the desk that sleep in this way of running it.
import type { sleepingRu } from './sleepingRu.ts'

export const sleepingEn: typeof sleepingRu = {
  sleeping: {
    title: 'What sleeps right now',
    lead: 'It depends on the address under which the desk is open. The manual says how to change it: “Running the desk”.',
    withoutHttps: [
      { part: 'The picture of the camera.', instead: 'Take a photo and choose it as a file.' },
      { part: 'Work without a network.', instead: 'While there is none, write on paper and enter it later.' },
      { part: 'Passkeys.', instead: 'Come in by password, best with a second step.' },
    ],
    inside: {
      part: 'Pages for clients.',
      instead: 'Only your own network knows this address. Send the client a letter, or hand over paper.',
    },
  },
}
