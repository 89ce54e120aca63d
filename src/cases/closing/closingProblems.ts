// What keeps a case from being closed as it was said.
export const CLOSING_PROBLEMS = {
  outcome_needs_reason: {
    status: 422,
    title: {
      en: 'Something that is due has not been paid. Pay it first, or say in a sentence why the case is over without it.',
      ru: 'Положенное ещё не заплачено. Сначала заплатите или напишите, почему дело кончено без этого.',
    },
  },
  told_already: {
    status: 409,
    title: {
      en: 'It is on record already what became of this client.',
      ru: 'Что стало с этим клиентом, уже записано.',
    },
  },
  lesson_ended: {
    status: 409,
    title: {
      en: 'This lesson was ended already. Note a new one if it comes up again.',
      ru: 'Этот вывод уже закрыт. Если он снова нужен, запишите новый.',
    },
  },
} as const
