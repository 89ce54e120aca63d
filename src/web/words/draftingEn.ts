// English words of a letter that is being written: what was found, what was chosen, how others would read it.
import { plural } from '../../basics/lang.ts'
import type { draftingRu } from './draftingRu.ts'

export const draftingEn: typeof draftingRu = {
  drafting: {
    title: 'Look at this before it leaves',
    clear: 'Nothing to remark on the words.',
    failed: 'The words of the letter could not be checked: reload the page.',
    found: (stops, all) =>
      stops
        ? plural('en', stops, {
            one: 'Better not send it like this: # place.',
            other: 'Better not send it like this: # places.',
          })
        : plural('en', all, { one: 'Look at # place.', other: 'Look at # places.' }),
    notNow: "Don't send now",
    change: 'Change',
    rests: 'Good. The draft is here.',
    words: (said) => `“${said}”`,
    instead: (said) => `Say instead: ${said}`,
    leaveOut: 'Leave this out',
    keep: 'Keep it as it is',
    keepWhy: 'Why you keep it',
    keepHint: 'The reason stays beside the letter.',
    kept: (why) => (why ? `kept: ${why}` : 'kept'),
    takeBack: 'Reconsider',
    cannotKeep: 'This cannot stay: change it.',
    ownerDecides: 'The owner decides this; without it the letter may leave.',
    gaps: {
      title: 'Fill in what the desk does not know',
      fill: 'Put into the letter',
    },
    page: {
      toCase: 'To the case',
      version: (when, by) => (by ? `${when}, ${by}` : when),
    },
    versions: {
      keep: 'Keep the draft',
      kept: (when) => `kept ${when}`,
      unkept: 'changes are in this browser only',
      stale: 'Somebody else kept a version of their own. Your text is still here.',
      theirs: 'Take theirs',
      ours: 'Keep mine',
      reset: "Back to the desk's text",
      history: (count) => plural('en', count, { one: '# version', other: '# versions' }),
      desk: "The desk's text",
      changed: (what, quote) => `changed: ${what}, “${quote}”`,
      keptAs: (what, quote, why) => `kept: ${what}, “${quote}”${why ? ` (${why})` : ''}`,
    },
    sources: {
      title: 'Where it comes from',
      mark: (source) => `from: ${source}`,
      message: (day) => `message of ${day}`,
      rule: (rule) => `term by rule ${rule}`,
      claim: (text) => `the claim “${text}”`,
    },
    own: {
      open: 'Write another letter',
      how: 'The desk sets the greeting and the signature; the rest is yours. The same checks read it.',
      kind: 'What kind of letter it is',
      begin: 'Begin the letter',
      lies: 'The draft lies among the letters.',
    },
    audience: {
      open: 'As strangers read it',
      key: 'key P',
      title: 'This is what strangers would see',
      lead: 'Any letter can be shown around. Read it as somebody who does not know you.',
      caption: 'This is the answer I got. What do you think?',
      somebody: 'Somebody in the feed',
      when: 'just now',
      first: 'What they see first',
      nothing: 'There is nothing here to catch on.',
      back: 'Back to the letter',
    },
  },
}
