// English words of the card for danger: calm, short, about words and steps.
import type { safetyRu } from './safetyRu.ts'

export const safetyEn: typeof safetyRu = {
  safety: {
    danger: 'People first',
    dangerWhy: 'These words may mean trouble. The matter, the money and the dates can wait.',
    hardTime: 'Somebody is having a hard time',
    hardTimeWhy: 'How and when we answer matters more than what.',
    said: 'What was said',
    now: 'What to do now',
    call: 'Whom to call',
    checked: (day) => `source read on ${day}`,
  },
}
