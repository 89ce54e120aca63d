// Russian words of exceeded limits: what waits, the notice, the answer, the invoice lines.
import { plural } from '../../basics/lang.ts'
import type { OfferedChoice } from '../../ledger/overdue/answer.ts'
import type { NOTICE_CHANNELS } from '../../cases/notices/noticeFacts.ts'

type Channel = (typeof NOTICE_CHANNELS)[number]

export const overagesRu = {
  overages: {
    title: 'Превышения',
    lead: 'Что вышло за предел, кому об этом ещё не написали и кто что ответил.',
    none: 'Никто не вышел за пределы. Новое превышение появится здесь само.',
    noneOfClient: 'За пределы этот клиент не выходил.',
    toTell: 'Ждут уведомления',
    toTellLead: 'Пока клиенту не написали, дни на исправление не идут и плата не начинается.',
    waiting: 'Ждут ответа',
    settled: 'Ответили или промолчали',
    clause: (no: string) => (/^\d/u.test(no) ? `п. ${no}` : no),
    over: (actual: string, limit: string) => `${actual} при пределе ${limit}`,
    inWindow: (from: string, to: string) => `с ${from} по ${to}`,
    grown: 'Стало больше, чем было в уведомлении',
    sentOn: (day: string) => `написали ${day}`,
    answerBy: (day: string) => `ответ до ${day}`,
    costsFrom: (day: string) => `плата с ${day}`,
    drawn: (sum: string, through: string) => `в счёте ${sum} по ${through}`,
    tile: {
      toTell: (count: number) =>
        plural('ru', count, {
          one: '# превышение ждёт уведомления',
          few: '# превышения ждут уведомления',
          many: '# превышений ждут уведомления',
        }),
      waiting: (count: number) =>
        plural('ru', count, {
          one: '# уведомление без ответа',
          few: '# уведомления без ответа',
          many: '# уведомлений без ответа',
        }),
    },
    choices: {
      clear: 'уберёт лишнее',
      pay_extra: 'оставит за плату',
      change_plan: 'перейдёт на другой тариф',
      stay_within: 'останется в пределе',
      agree_once: 'согласен на доплату один раз',
      own_count: 'пришлёт свой подсчёт',
      silence: 'ответа не было',
    } satisfies Record<OfferedChoice | 'silence', string>,
  },
  noticeDraft: {
    title: 'Уведомление о превышении',
    since: 'С какого дня',
    accepted: 'Договор',
    documents: 'По каким документам',
    moreDocuments: (count: number) => `и ещё ${count}`,
    price: 'Цена сверх предела',
    noPrice: 'В договоре её нет, поэтому платы не будет.',
    choices: 'Что предложим',
    silence: 'О молчании скажем',
    consumerUnknown:
      'Пока не сказано, для кого клиент покупает. Поэтому пишем как потребителю: молчание ничего не начинает. Если это бизнес, отметьте в карточке.',
    openClient: 'Открыть карточку',
    toldBefore: 'Об этом уже писали. Новое письмо начнёт дни на исправление заново.',
    openNotice: 'Открыть прежнее уведомление',
    letter: 'Письмо',
    sending: 'Когда письмо ушло',
    sendingLead: 'Стол не пишет клиенту сам: скопируйте письмо и отправьте как обычно, потом отметьте здесь.',
    channel: 'Как ушло',
    channels: {
      email: 'электронной почтой',
      messenger: 'в мессенджере',
      post: 'почтой',
      in_person: 'отдали в руки',
      page: 'на странице клиента',
    } satisfies Record<Channel, string>,
    at: 'Когда',
    atHow: 'Если письмо ушло раньше, поставьте тот час: черновик пересчитается на него.',
    answerBy: 'Ждём ответа до',
    record: 'Записать как отправленное',
    changed: 'Вы правили письмо, поэтому при смене времени оно остаётся вашим. Проверьте даты.',
  },
  notice: {
    title: (day: string) => `Уведомление от ${day}`,
    waits: (by: string) => `Ждём ответа до ${by}.`,
    overdue: (by: string) => `Срок ответа был ${by}.`,
    answered: (what: string, day: string) => `Ответ от ${day}: ${what}.`,
    silentBusiness: (from: string, price: string) =>
      `Ответа не было. По договору с ${from} излишек считается${price ? `: ${price}` : ''}.`,
    silentAgreed: 'Ответа не было. Цена сверх предела следует из договора.',
    silentStatutory: (norm: string) =>
      `Ответа не было. Плату за вещи, оставленные после срока, даёт закон: ${norm}.`,
    silentConsumer:
      'Ответа не было, и это ничего не начинает. Можно попросить забрать лишнее, договориться о доплате или остановиться на пределе.',
    again: 'Написать ещё раз',
    answer: {
      title: 'Записать ответ клиента',
      given: 'Что ответил клиент',
      another: 'Клиент передумал',
      choice: 'Что выбрал',
      how: 'Как ответил',
      hows: { told: 'сказал', reply: 'написал' },
      words: 'Его слова, если есть',
      save: 'Записать ответ',
    },
    hows: {
      tap: 'нажал на своей странице',
      reply: 'написал',
      told: 'сказал',
      term_ended: 'срок вышел',
    },
    due: {
      title: 'Строки счёта',
      none: 'Сейчас выставлять нечего.',
      noneAfter: 'Всё, что причитается, уже в счёте.',
      through: 'По какой день',
      draw: 'Провести в счёт',
      ready: (sum: string) => `Можно провести: ${sum}`,
      done: 'Проведено.',
    },
    lines: {
      days: 'Дни',
      clause: 'Пункт',
      client: 'Клиент',
      amount: 'Сумма',
      kind: { charge: '', correction: 'поправка' },
      span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    },
    figures: 'Что было сверх предела',
    letter: 'Письмо, как ушло',
    sentBy: (channel: string) => `Ушло ${channel}`,
    despite: (what: string) => `Отправлено, хотя стол советовал поправить: ${what}.`,
    entry: (number: number) => `Запись ${number} в журнале.`,
  },
  lineList: {
    title: 'Строки счёта',
    from: 'С',
    to: 'По',
    none: 'За эти дни строк нет.',
    file: 'Скачать CSV',
    total: 'Всего',
  },
}
