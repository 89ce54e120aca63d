// Russian words of reconciliation and of claims of loss.
import { plural } from '../../basics/lang.ts'
import type { LossAnswerKind } from '../../ledger/reconciliation/lossAnswer.ts'
import type { NO_ACT_GROUNDS } from '../../ledger/reconciliation/noAct.ts'
import type { LETTER_WAYS } from '../../cases/loss/lossShapes.ts'
import type { LossStepKind } from '../../cases/loss/lossLetters.ts'

const answers: Readonly<Record<LossAnswerKind, string>> = {
  act_missing: 'Здесь ответ за нами',
  undecided: 'Ответа пока нет',
  on_shelf: 'Лежит у нас',
  issued: 'Выдано',
  never_accepted: 'Не принимали',
}
const grounds: Readonly<Record<(typeof NO_ACT_GROUNDS)[number], string>> = {
  numbers_in_row: 'номера актов идут подряд, пропусков нет',
  camera: 'есть запись камеры за это время',
  one_counter: 'приём возможен в одном месте и только с актом',
  count_before: 'пересчёт до заявления лишнего не показал',
  other_record: 'другая запись, которую можно проверить',
}
const steps: Readonly<Record<LossStepKind, string>> = {
  no_act_asked: 'Ответили, могли ли принять без акта',
  count_invited: 'Пригласили на пересчёт',
  proof_requested: 'Попросили подтверждение',
  answered: 'Ответили клиенту',
}
const ways: Readonly<Record<(typeof LETTER_WAYS)[number], string>> = {
  email: 'письмом на почту',
  messenger: 'в мессенджере',
  post: 'обычной почтой',
  in_person: 'лично',
}

export const lossRu = {
  papers: {
    act: 'Акт на бумаге (PDF)',
    certificate: 'Свидетельство о принятии (PDF)',
    rowOfSheet: 'Это строка загруженной таблицы: отдельного акта у неё нет.',
    sheets: 'Загруженные таблицы',
  },
  reconciliation: {
    title: 'Сверка',
    agrees: 'По актам и пересчётам всё сходится.',
    uncounted: 'Акты есть, пересчёта ещё не было.',
    differs: (count: number): string =>
      plural('ru', count, {
        one: 'Пересчёт не сошёлся с актами по # вещи.',
        few: 'Пересчёт не сошёлся с актами по # вещам.',
        many: 'Пересчёт не сошёлся с актами по # вещам.',
      }),
    empty: 'Актов с вещами этого клиента пока нет.',
    emptyInPeriod: 'К концу этого времени вещей по актам нет.',
    from: 'С какого дня',
    to: 'По какой день',
    allTime: 'За всё время',
    find: 'Найти вещь',
    nothingFound: (text: string) => `Вещи с «${text}» в названии или коде нет.`,
    count: 'Пересчитать вслепую',
    lost: 'Клиент говорит о пропаже',
    items: 'Вещи',
    more: 'Показаны не все вещи. Сократите период или найдите нужную.',
    columns: {
      item: 'Вещь',
      opening: 'Было',
      takenIn: 'Приняли',
      handedOut: 'Выдали',
      expected: 'По актам',
      counted: 'Насчитали',
      difference: 'Разница',
    },
    none: '—',
    leftThen: (quantity: string) => `по актам было ${quantity}`,
    openHistory: (item: string) => `История: ${item}`,
    history: 'История вещи',
    noHistory: 'В этом периоде с вещью ничего не происходило.',
    moves: { in: 'приняли', out: 'выдали', count: 'насчитали' },
    left: 'Осталось',
    when: 'Когда',
    paper: 'Документ',
    moved: 'Сколько',
    otherUnit: 'другая единица, в остаток не вошло',
    signed: (names: string) => `подписали: ${names}`,
    claims: 'Заявления о пропаже',
    claimedOn: (day: string) => `от ${day}`,
    newClaim: 'ответа ещё нет',
  },
  loss: {
    title: (item: string) => `Не хватает: ${item}`,
    said: (day: string) => `${day} клиент сообщил:`,
    form: {
      title: 'Заявление о пропаже',
      lead: 'Запишите слова клиента. Дальше стол посмотрит акты и подскажет ответ.',
      item: 'Чего не хватает',
      itemHow: 'Так, как это называет клиент.',
      sku: 'Вещь в ваших актах',
      byName: 'найти по названию',
      qty: 'Сколько (если сказано)',
      words: 'Слова клиента',
      at: 'Когда сообщил',
      save: 'Посмотреть ответ',
    },
    answer: 'Что показывают документы',
    answers,
    papers: 'Документы',
    byActs: (taken: string, issued: string, held: string) =>
      `По актам: приняли ${taken}, выдали ${issued}, должно лежать ${held}.`,
    worth: (sum: string) => `По акту одна вещь оценена в ${sum}.`,
    nextTitle: 'Что сделать сейчас',
    next: {
      count_invited: 'Пригласите клиента на пересчёт: пока не посчитали вместе, ответа о полке нет.',
      count: 'Клиент приглашён. Посчитайте и запишите результат: ответ изменится сам.',
      no_act_asked: 'Ответьте на один вопрос о том, как вы принимаете вещи.',
      proof_requested: 'Спросите, что есть у клиента. В письме названо, чего будет достаточно.',
      answered: 'Отправьте ответ.',
      done: 'Ответ отправлен. Если появится новое, запишите новый акт или новое заявление.',
    },
    changed:
      'Ответ уже отправлен, но документы с тех пор показывают другое. Напишите клиенту, что изменилось.',
    waits: (item: string) => `Клиент ждёт ответа о пропаже: ${item}`,
    doCount: 'Записать пересчёт',
    noAct: {
      title: 'Могли ли принять это без акта?',
      lead: 'Стаж и доверие здесь ничего не показывают: важно, что может проверить другой. Ответ остаётся у вас, клиент его не видит.',
      could: 'Да, могли',
      could_not: 'Нет, не могли',
      grounds: 'Что это показывает',
      why: 'Где это видно',
      whyHow: 'Номера актов, время записи, лист пересчёта.',
      save: 'Сохранить ответ',
      again: 'Ответить иначе',
      kept: (day: string) => `Записано ${day}.`,
    },
    grounds,
    letters: 'Письма',
    otherLetters: 'Другие письма',
    way: 'Как отправляете',
    choose: 'выберите',
    take: 'Скопировать и записать',
    taken: 'Записано и скопировано. Вставьте письмо и отправьте.',
    takenOnly: 'Письмо записано, но браузер не дал его скопировать. Скопируйте его из списка ниже.',
    asItIs: (what: string) => `Отправляю как есть: ${what}`,
    done: 'Что уже сделано',
    steps,
    ways,
    entry: (entry: number) => `запись № ${entry}`,
  },
}
