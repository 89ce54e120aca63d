// What keeps a notice, an answer to it or its invoice lines from being recorded.
export const NOTICE_PROBLEMS = {
  nothing_over: {
    status: 409,
    title: {
      en: 'Nothing was above this limit at that moment. Look at the date, and at the limits as they stand now.',
      ru: 'В этот момент ничего сверх предела не было. Проверьте дату и то, что занято сейчас.',
    },
  },
  tells_nothing: {
    status: 422,
    title: {
      en: 'The letter does not say which limit is exceeded. Name the clause, or the figures beside the limit.',
      ru: 'Из письма не видно, какой предел превышен. Назовите пункт договора или цифры рядом с пределом.',
    },
  },
  not_offered: {
    status: 422,
    title: {
      en: 'This notice did not offer that choice. Choose one of those that it names, or write to the client anew.',
      ru: 'Такого варианта в уведомлении не было. Выберите один из названных или напишите клиенту заново.',
    },
  },
} as const
