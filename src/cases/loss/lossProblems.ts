// What keeps an answer or a letter about a loss from being kept.
export const LOSS_PROBLEMS = {
  trust_shows_nothing: {
    status: 422,
    title: {
      en: 'Length of service and trust show nothing. Say what somebody else can check: numbers of acts, a recording, a count sheet.',
      ru: 'Стаж и доверие ничего не показывают. Напишите, что может проверить другой: номера актов, запись камеры, лист пересчёта.',
    },
  },
  ground_needed: {
    status: 422,
    title: {
      en: 'To answer “could not”, name at least one ground that somebody else can check.',
      ru: 'Чтобы ответить «не могли», назовите хотя бы одно основание, которое может проверить другой.',
    },
  },
  loss_undecided: {
    status: 409,
    title: {
      en: 'A part of the claim has no answer yet. First say whether it could have been taken in without an act.',
      ru: 'На часть заявления ответа ещё нет. Сначала ответьте, могли ли принять это без акта.',
    },
  },
} as const
