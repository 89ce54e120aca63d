// English words of help with a text: what leaves, what came back, where words are from.
import { plural } from '../../basics/lang.ts'
import type { writingRu } from './writingRu.ts'

export const writingEn: typeof writingRu = {
  writing: {
    open: 'Help with the words',
    lead: (model, host) =>
      `The model ${model} (${host}) will suggest other words. Until you press the button below, nothing leaves.`,
    wish: 'What to do with the text',
    wishes: {
      plainer: 'say it more plainly',
      shorter: 'make it shorter',
      warmer: 'make it warmer',
      draft: 'make a letter of my notes',
    },
    leaves: 'This leaves, word for word',
    hidden: (count) =>
      count
        ? `${plural('en', count, { one: '# place is hidden', other: '# places are hidden' })}: names, sums, dates, numbers. They return to their places in the answer.`
        : 'There are no names, sums, dates or numbers in the text to hide.',
    tooMuch: 'If something here should not leave, take it out of the letter first.',
    changed: 'The letter has changed since.',
    look: 'Show what would leave',
    send: (host) => `Send to ${host}`,
    close: 'Leave it',
    asking: (model) => `Waiting for ${model}, up to a minute.`,
    stop: 'Stop waiting',
    stopped: 'You stopped waiting. Your text is as it was; what was sent is sent.',
    mine: 'Your words',
    suggested: 'Suggested',
    clear: 'The desk has nothing to remark on these words.',
    remarks: 'What the desk noticed in the suggestion',
    take: 'Take it as a whole',
    leave: 'Keep mine',
    taken: 'Taken. The letter has gone nowhere yet; read it as your own.',
    back: 'Back to my words',
    from: (model, host, wish, when) =>
      `Words suggested by ${model} (${host}): ${wish}${when ? `, ${when}` : ''}.`,
  },
}
