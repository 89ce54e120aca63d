// What keeps an act from being put down.
export const ACT_PROBLEMS = {
  over_limit: {
    status: 409,
    title: {
      en: 'With these goods the limit of the agreement would be exceeded. Take in up to the limit, have the over-limit line signed, or call the manager.',
      ru: 'С этими вещами предел по договору будет превышен. Примите до предела, подпишите строку о превышении или позовите старшего.',
    },
  },
  act_differs: {
    status: 409,
    title: {
      en: 'Another act is already recorded under this number of the device. Nothing was changed; make a new act.',
      ru: 'Под этим номером устройства уже записан другой акт. Ничего не изменено; составьте новый акт.',
    },
  },
  already_corrected: {
    status: 409,
    title: {
      en: 'This act has already been corrected. Correct the newer one.',
      ru: 'Этот акт уже исправлен. Исправьте более новый.',
    },
  },
} as const
