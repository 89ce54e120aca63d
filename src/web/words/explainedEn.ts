// English words about a question that came again, and about somebody who came to the wrong firm.
import type { explainedRu } from './explainedRu.ts'

const answered = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`)

export const explainedEn: typeof explainedRu = {
  explained: {
    title: 'This was asked before',
    times: (times: number): string => `We have answered it ${answered(times)}:`,
    next: {
      plain_explanation:
        "We may have put it in a complicated way. Try it more plainly: one line, and the client's own figures. A draft is below.",
      call_with_note:
        'Shall you call? Ten minutes of talking are often easier. A note of the call goes into the case.',
      by_reference:
        'It was explained twice. A short reference to the letter is enough now. A draft is below.',
    },
    final:
      'After the final answer the same is written again, and nothing in it is new. A reference to the answer is enough; a draft is below.',
    finalAnswer: 'The final answer:',
    notConduct: 'Not to understand at once is no misconduct: it changes no finding about conduct.',
  },
  elsewhere: {
    title: 'Not ours?',
    how: 'They took us for another firm: the letter says where to turn, the case is closed, and their words are erased in due time. What is left is to note the sending.',
    firm: 'Where they belong',
    contact: 'How to reach it',
    send: 'Point them there and close',
    done: 'The letter is ready and the case is closed.',
  },
}
