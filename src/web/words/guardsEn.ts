// English words of what the guards find in a letter of ours.
import type { guardsRu } from './guardsRu.ts'

export const guardsEn: typeof guardsRu = {
  guards: {
    title: 'Look at this before it leaves',
    clear: 'Nothing to remark on the words.',
    failed: 'The words of the letter could not be checked: reload the page.',
    words: (said) => `“${said}”:`,
  },
}
