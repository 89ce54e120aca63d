// The noes about drafts. Nothing of what somebody wrote is lost by any of them.
export const DRAFT_PROBLEMS = {
  draft_stale: {
    status: 409,
    title: {
      en: 'Somebody kept another version of this draft meanwhile. Compare the two and keep the one that should stand.',
      ru: 'Кто-то уже сохранил другую редакцию этого черновика. Сравните обе и сохраните ту, что нужна.',
    },
  },
  draft_findings: {
    status: 422,
    title: {
      en: 'A place that stops the letter can be kept only with a reason of ten characters or more; a price for silence and an unfilled place cannot be kept at all.',
      ru: 'Место, которое останавливает письмо, можно оставить только с причиной в десять знаков или больше; плату за молчание и незаполненное место оставить нельзя.',
    },
  },
} as const
