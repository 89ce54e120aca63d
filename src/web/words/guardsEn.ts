// English words of what the guards find in a letter of ours.
import type { guardsRu } from './guardsRu.ts'

export const guardsEn: typeof guardsRu = {
  guards: {
    title: 'Look at this before it leaves',
    clear: 'Nothing to remark on the words.',
    failed: 'The words of the letter could not be checked: reload the page.',
    words: (said) => `“${said}”:`,
    names: {
      G1: 'a clause of the agreement',
      G2: 'a term without force',
      G3: 'money, silence, a threat',
      G4: "others' and personal matters",
      G5: 'a label',
      G6: 'a date or term',
    },
  },
}
