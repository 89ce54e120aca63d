// What keeps a sheet from being recorded.
export const IMPORT_PROBLEMS = {
  no_table: {
    status: 422,
    title: {
      en: 'There is no table in this file. Save it as CSV or XLSX and bring it again.',
      ru: 'В этом файле нет таблицы. Сохраните его как CSV или XLSX и принесите снова.',
    },
  },
  workbook_too_long: {
    status: 422,
    title: {
      en: 'This workbook has more than the desk reads at once: 50 sheets, 100,000 rows, 200 columns. Save the sheet that you need as CSV: so the desk reads up to a million rows.',
      ru: 'В этой книге больше, чем стол читает за раз: 50 листов, 100 000 строк, 200 столбцов. Сохраните нужный лист как CSV: так стол прочтёт до миллиона строк.',
    },
  },
  mapping_incomplete: {
    status: 422,
    title: {
      en: 'The sheet cannot be recorded yet: say which columns hold the date, the kind and the client, and whom each name means.',
      ru: 'Таблицу пока нельзя записать: укажите столбцы с датой, видом и клиентом и кого означает каждое имя.',
    },
  },
  same_sheet: {
    status: 409,
    title: {
      en: 'This very file has been recorded before. Nothing was added; confirm if it really is to be recorded twice.',
      ru: 'Этот самый файл уже записан. Ничего не добавлено; подтвердите, если его правда нужно записать ещё раз.',
    },
  },
  import_running: {
    status: 409,
    title: {
      en: 'The sheet is being recorded right now. Wait until it is done; then it can be withdrawn.',
      ru: 'Таблица как раз записывается. Дождитесь конца, после этого её можно отменить.',
    },
  },
} as const
