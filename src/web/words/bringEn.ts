// English words of the two doors for one's own case: files, and by hand.
export const bringEn = {
  bring: {
    short: 'Bring files',
    title: 'Bring what you have',
  },
  hand: {
    short: 'By hand',
    title: 'A case by hand',
  },
}
