// Russian words of sheets that are brought for many clients at once.
import { plural } from '../../basics/lang.ts'
import type { LACKS } from '../../ledger/imports/sheetLook.ts'

const rows = (count: number): string =>
  plural('ru', count, { one: '# строка', few: '# строки', many: '# строк' })
const clients = (count: number): string =>
  plural('ru', count, { one: '# клиент', few: '# клиента', many: '# клиентов' })
const lacks: Record<(typeof LACKS)[number], string> = {
  date: 'Отметьте столбец с датой.',
  kind: 'Отметьте столбец, где сказано, приход это или выдача, или выберите одно на все строки.',
  client: 'Отметьте столбец с клиентом.',
}

export const ledgerImportsRu = {
  sheets: {
    title: 'Таблицы',
    lead: 'Акты, пересчёты, часы и оплаты одной таблицей, сразу по всем клиентам. Сначала покажем, что прочитали. Запишем, когда вы согласитесь, и сможем отменить.',
    link: 'Загрузить таблицу',
    drop: 'Выберите таблицу или перетащите её сюда',
    dropHow: 'CSV до миллиона строк или Excel (xlsx) до ста тысяч.',
    waiting: 'Ждут вас',
    recorded: 'Записанные',
    ofClient: {
      title: 'Таблицы клиента',
      lead: 'Принести таблицу только с его строками или скачать всё, что записано.',
      take: 'Скачать записи',
      csv: 'CSV',
      xlsx: 'Excel',
    },
    state: { open: 'не записана', running: 'записывается', done: 'записана', withdrawn: 'отменена' },
    rows,
    clients,
    recordedRows: (count: number, of: number) => `${rows(count)}, ${clients(of)}`,
    back: 'Все таблицы',
    readLead: (count: number) => `Прочитано: ${rows(count)}. Ничего ещё не записано.`,
    readingAnew: 'Читаем заново…',
    sheet: 'Лист',
    period: (from: string, to: string) => (from === to ? from : `с ${from} по ${to}`),
    columns: {
      title: 'Что в столбцах',
      lead: 'Мы предположили по названиям. Поправьте, если не так.',
      asLastTime: 'Читаем так же, как прошлую таблицу с этими столбцами.',
      is: (column: string) => `Столбец «${column}» — это`,
      nameless: (number: number) => `столбец ${number}`,
      client: 'клиент',
      rowsAre: 'Что записано в строках',
      more: 'Даты, числа, часовой пояс',
      headings: 'Заголовки на строке',
      headingsHow: '0, если их нет.',
      numbers: 'Числа и даты записаны',
      russian: 'по-русски: 1 234,5',
      english: 'по-английски: 1,234.5',
      dates: '03.04 — это',
      dayFirst: '3 апреля',
      monthFirst: '4 марта',
      zone: 'Часовой пояс',
      zoneHow: 'Чьи часы показывает время в таблице, например Europe/Moscow.',
      unit: 'Единица там, где её нет',
    },
    lacks,
    whoFirst: 'Выберите выше, кого означает имя.',
    who: {
      title: 'Чьи это строки',
      known: (count: number) => `Узнали: ${clients(count)}.`,
      fresh: (count: number) => `Новых: ${clients(count)}. Запишем под именем из таблицы.`,
      several: (count: number) =>
        plural('ru', count, {
          one: '# имя подходит нескольким клиентам. Выберите, кто это.',
          few: '# имени подходят нескольким клиентам. Выберите, кто это.',
          many: '# имён подходят нескольким клиентам. Выберите, кто это.',
        }),
      skipped: (count: number) => `Без записи: ${clients(count)}.`,
      one: (name: string) => `Все строки — ${name}.`,
      shown: (count: number) => `Показаны первые ${count}.`,
      is: (name: string) => `Кто это: ${name}`,
      choose: 'выберите',
      isNew: 'новый клиент',
      skip: 'не записывать',
      all: 'Показать имена',
    },
    trouble: {
      title: 'Что не прочитать',
      lead: (count: number) =>
        plural('ru', count, {
          one: '# место осталось без записи. Остальное запишется.',
          few: '# места остались без записи. Остальное запишется.',
          many: '# мест остались без записи. Остальное запишется.',
        }),
      line: (line: number) => `строка ${line}`,
      expected: (expected: string, got: string) =>
        got ? `ждали: ${expected}; там «${got}»` : `ждали: ${expected}`,
      nameless: (count: number) => `${rows(count)} без клиента. Не запишутся, пока не ясно, чьи они.`,
      unclosed: 'Кавычка открыта и не закрыта.',
      cut: 'В файле больше миллиона строк. Прочитан первый миллион; остальное принесите вторым файлом.',
      more: (count: number) => `и ещё ${count}`,
    },
    units: {
      title: 'Незнакомые единицы',
      lead: 'Без этого их не с чем сравнить. Можно оставить как есть.',
      is: (unit: string) => `«${unit}» — это`,
      asIs: 'оставить как есть',
    },
    same: {
      file: (day: string) => `${day} этот самый файл уже записали.`,
      rows: (count: number) => `${rows(count)} уже записаны слово в слово у тех же клиентов.`,
      again: 'Да, записать ещё раз',
    },
    willBe: (what: string) => `Запишем: ${what}.`,
    accept: (count: number) => `Записать: ${rows(count)}`,
    dropIt: 'Не нужно, убрать',
    running: {
      lead: 'Записываем. Страницу можно закрыть: запись продолжится.',
      progress: (done: number, of: number) => `${done} из ${clients(of)}`,
      goOn: 'Продолжить запись',
    },
    done: {
      lead: (count: number, of: number) => `Записано: ${rows(count)}, ${clients(of)}.`,
      leftOut: (count: number) => `Без записи: ${rows(count)}.`,
      toClients: 'К клиентам',
      next: 'Загрузить ещё одну',
      undo: 'Отменить загрузку',
      undoQuestion: 'Отменить загрузку целиком?',
      undoHow:
        'Остатки и пределы станут такими, как были до неё. Сами строки не пропадут: останется запись, что их отменили.',
      why: 'Почему (можно не писать)',
      keep: 'Оставить',
    },
    withdrawn: (day: string) => `${day} загрузку отменили. Остатки такие же, как были до неё.`,
  },
}
