// What keeps a watched day from being ended, and a calendar from being made.
export const DAY_PROBLEMS = {
  day_ended: {
    status: 409,
    title: {
      en: 'This day has been marked already. Load the page again to see how.',
      ru: 'Этот день уже отмечен. Обновите страницу и посмотрите, как именно.',
    },
  },
  calendars_too_many: {
    status: 409,
    title: {
      en: 'You have ten calendars already. End one that no phone asks for any more.',
      ru: 'У вас уже десять календарей. Закройте тот, который больше не нужен ни одному телефону.',
    },
  },
} as const
