// The noes of writing help. The draft is as it was after each of them.
export const HELP_PROBLEMS = {
  help_off: {
    status: 409,
    title: {
      en: 'Writing help is off. It needs an endpoint (EXHALE_WRITING_URL and EXHALE_WRITING_MODEL) and the owner’s yes in the settings.',
      ru: 'Помощь с текстом выключена. Нужны адрес модели (EXHALE_WRITING_URL и EXHALE_WRITING_MODEL) и согласие владельца в настройках.',
    },
  },
  help_unreachable: {
    status: 502,
    title: {
      en: 'The writing help did not answer. Your text is as it was; try again later or go on without it.',
      ru: 'Помощь с текстом не ответила. Ваш текст не изменился; попробуйте позже или пишите без неё.',
    },
  },
  help_changed: {
    status: 409,
    title: {
      en: 'Something else would leave now than what you looked at, so nothing was sent. Look at it once more.',
      ru: 'Сейчас ушло бы не то, что вы посмотрели, поэтому ничего не отправлено. Посмотрите ещё раз.',
    },
  },
  help_places: {
    status: 502,
    title: {
      en: 'The suggestion lost or made up a name, a sum or a date, so it is not shown. Your text is as it was.',
      ru: 'В предложенном тексте потерялись или придуманы имя, сумма или дата, поэтому он не показан. Ваш текст не изменился.',
    },
  },
} as const
