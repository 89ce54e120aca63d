// Everything that the desk says in Russian. The English catalogue has this very shape: a missing key does not compile.
import { plural } from '../../basics/lang.ts'
import { accountRu } from './accountRu.ts'
import { actsRu } from './actsRu.ts'
import { agreementsRu } from './agreementsRu.ts'
import { pageLinksRu } from './pageLinksRu.ts'
import { anchoringRu } from './anchoringRu.ts'
import { backupRu } from './backupRu.ts'
import { bringRu } from './bringRu.ts'
import { claimsRu } from './claimsRu.ts'
import { clientsRu } from './clientsRu.ts'
import { counterRu } from './counterRu.ts'
import { counterActsRu } from './counterActsRu.ts'
import { capturesRu } from './capturesRu.ts'
import { originalsRu } from './originalsRu.ts'
import { sleepingRu } from './sleepingRu.ts'
import { guardsRu } from './guardsRu.ts'
import { daysRu } from './daysRu.ts'
import { keepingRu } from './keepingRu.ts'
import { logRu } from './logRu.ts'
import { meansRu } from './meansRu.ts'
import { markReasonsRu } from './markReasonsRu.ts'
import { namesRu } from './namesRu.ts'
import { oneOffsRu } from './oneOffsRu.ts'
import { overagesRu } from './overagesRu.ts'
import { packRu } from './packRu.ts'
import { peopleRu } from './peopleRu.ts'
import { safetyRu } from './safetyRu.ts'
import { draftingRu } from './draftingRu.ts'
import { writingRu } from './writingRu.ts'
import { leavingRu } from './leavingRu.ts'
import { explainedRu } from './explainedRu.ts'
import { exhaleRu } from './exhaleRu.ts'
import { closingRu } from './closingRu.ts'
import { exposureRu } from './exposureRu.ts'
import { saveRu } from './saveRu.ts'
import { signalsRu } from './signalsRu.ts'
import { stepsRu } from './stepsRu.ts'
import { trailRu } from './trailRu.ts'

const more = (count: number, forms: { one: string; few: string; many: string }) => plural('ru', count, forms)

export const ru = {
  ...namesRu,
  ...markReasonsRu,
  ...backupRu,
  ...claimsRu,
  ...actsRu,
  ...anchoringRu,
  ...agreementsRu,
  ...pageLinksRu,
  ...bringRu,
  ...clientsRu,
  ...counterRu,
  ...counterActsRu,
  ...originalsRu,
  ...capturesRu,
  ...sleepingRu,
  ...accountRu,
  ...oneOffsRu,
  ...overagesRu,
  ...packRu,
  ...peopleRu,
  ...guardsRu,
  ...daysRu,
  ...keepingRu,
  ...explainedRu,
  ...safetyRu,
  ...logRu,
  ...saveRu,
  ...draftingRu,
  ...writingRu,
  ...leavingRu,
  ...exhaleRu,
  ...exposureRu,
  ...closingRu,
  ...signalsRu,
  ...stepsRu,
  ...trailRu,
  means: meansRu,
  page: {
    name: 'Выдох',
    skip: 'К содержанию',
    places: 'Разделы',
    close: 'Закрыть',
    toDark: 'Тёмная тема',
    toLight: 'Светлая тема',
    waiting: 'Загружаем',
    failed: 'Не получилось. Попробуйте ещё раз.',
  },
  list: {
    title: 'Сегодня',
    demo: 'учебное дело',
    client: (name: string) => `Клиент: ${name}`,
    noDate: 'без срока',
    unconfirmed: 'Не отмечено как отправленное',
  },
  welcome: {
    title: 'Выдохните. Сначала посмотрим, что написано в документах',
    lead: 'Вы показываете переписку, договор и акты. Мы отделяем факты от слов и предлагаем следующий шаг.',
    example: 'Пример: дело уже разобрано',
    whole: 'Открыть дело целиком',
    own: 'У меня своё дело',
    ownLead: 'Подойдёт выгрузка чата, почта, таблица с актами, договор текстом. Хватит и одного письма.',
    files: 'Принести файлы',
    byHand: 'Ввести вручную',
    demo: 'Посмотреть ещё',
    demoLead: 'Восемь выдуманных дел из разных отраслей. Их видно в списке, и с вашими они не смешиваются.',
    demoLoad: 'Показать учебные дела',
  },
  task: {
    title: 'Что сделать сейчас',
    by: 'Ближайший срок:',
    nothing: 'Сейчас ничего не требуется.',
    confirm: (letter: string) => `Отметьте, куда ушло письмо «${letter}».`,
    toLetters: 'К письмам',
  },
  five: {
    claims: (count: number, total: string | null) =>
      count === 0
        ? 'Требований пока не названо.'
        : `${more(count, { one: '# требование', few: '# требования', many: '# требований' })}${total ? ` на ${total}` : ''}.`,
    ours: (why: string, rest: number) =>
      `Наша часть: ${why}${rest > 0 ? ` И ещё ${more(rest, { one: '# пункт', few: '# пункта', many: '# пунктов' })}.` : ''}`,
    noOurs: 'Нашей ошибки в документах не нашлось.',
    limit: (actual: string, limit: string, clause: string) =>
      `Пункт ${clause}: ${actual} при пределе ${limit}.`,
    noLimits: 'Превышенных пределов нет.',
    actsMatch: 'Акты сходятся с пересчётом.',
    actsDiffer: (text: string) => `Акты расходятся: ${text}`,
    verdicts: (counts: string, due: string) =>
      counts ? `${counts}. Положено по делу: ${due}.` : 'Отвечать пока не на что.',
    next: (step: string, date: string | null) =>
      date ? `Сейчас: ${step} Ближайший срок: ${date}.` : `Сейчас: ${step}`,
  },
  ours: {
    title: 'Сначала о нас',
    none: 'Нашей ошибки в документах не нашлось.',
    fix: 'Как исправить:',
  },
  claims: {
    title: 'Требования',
    raised: 'Сказано:',
    evidence: 'Документы',
    burden: 'Показать должны',
    on: { us: 'мы', client: 'клиент' },
    find: 'Что найти',
    change: 'Что изменит вывод',
    asked: (sum: string) => `просят ${sum}`,
    due: (sum: string) => `положено ${sum}`,
  },
  limits: {
    title: 'Пределы по договору',
    actual: (actual: string, limit: string) => `${actual} при пределе ${limit}`,
    bar: (actual: string, limit: string) => `Сейчас ${actual}, предел ${limit}`,
    by: 'По документам:',
    since: 'Превышено с',
    notice: 'Предупреждение',
    grace: 'Время исправить до',
    billing: 'Начисление',
    billed: (sum: string, from: string, to: string | null) => `${sum}: с ${from}${to ? ` по ${to}` : ''}`,
    void: 'Этот пункт не действует.',
  },
  measures: { title: 'Расчёты' },
  documents: {
    title: 'Документы',
    count: (entries: number, clauses: number) =>
      `${more(entries, { one: '# запись', few: '# записи', many: '# записей' })}, ${more(clauses, { one: '# пункт', few: '# пункта', many: '# пунктов' })} договора`,
  },
  acts: {
    title: 'Сверка актов',
    lead: {
      matches: 'Сходится по каждой позиции.',
      differs: 'Есть расхождения.',
      unknown: 'Сверить пока не с чем: нужны и акты, и пересчёт.',
    },
    item: 'Позиция',
    quantity: 'Количество',
    byActs: 'По актам',
    counted: 'Пересчёт',
    difference: 'Разница',
  },
  deadlines: {
    title: 'Сроки',
    none: 'Сроки не идут.',
    contract: 'Договор',
    unverified: 'не проверено',
    from: (day: string, type: string) => `Считаем с ${day}, ${type}.`,
    met: 'Исполнено:',
  },
  letters: {
    title: 'Письма',
    lead: 'Черновики. Отправляете вы: скопируйте или напечатайте, потом отметьте, куда ушло.',
    text: 'Текст письма',
    quotes: 'Ссылается на',
    gaps: 'Места в квадратных скобках заполняете вы: нажмите «Править».',
    draft: 'черновик',
    unconfirmed: (when: string) => `скопировано ${when}, отправка не отмечена`,
    sent: (channel: string, when: string, to: string) => `отправлено: ${channel}, ${when}, ${to}`,
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyAgain: 'Письмо записано, но браузер не дал его скопировать: нажмите «Скопировать» ещё раз.',
    print: 'Напечатать',
    edit: 'Править',
    editDone: 'Готово',
  },
  sending: {
    title: 'Отметить как отправленное',
    channel: 'Каким способом',
    choose: 'выберите',
    at: 'Когда',
    to: 'Кому',
    receipt: 'Чем подтверждается (можно позже)',
    confirm: 'Отправлено',
  },
  thread: {
    title: 'Переписка',
    lead: 'Отмечены слова, которые что-то делают. Почему — видно, если навести, коснуться или дойти клавишей Tab.',
    client: 'Клиент',
    add: 'Добавить новое письмо',
    addNow: 'Добавить в переписку',
    seen: 'Что видно в переписке',
    seenOurs: 'Наше',
    seenRecords: 'В записях:',
    note: (name: string) => `${name}, заметка для своих`,
    inquiry: 'Первое обращение',
    flagReason: 'Не оценка человека: повод договориться об этом заранее.',
    marked: (names: string) => `отмечено: ${names}`,
  },
  next: {
    title: 'Дальше',
    advice: 'Совет:',
    tomorrow: 'Чтобы это не повторилось',
  },
  cost: {
    title: 'Во что обходится',
    time: 'Время на переписку',
    revenue: 'Приносит',
    margin: 'Остаётся',
    price: (sum: string) => `Цена, при которой это окупается: ${sum}.`,
  },
  evidence: {
    inquiry: 'первое обращение',
    clause: (no: string) => `Пункт ${no}`,
    entry: (kind: string, when: string) => `${kind}, ${when}`,
    message: {
      in: (when: string) => `письмо клиента, ${when}`,
      out: (when: string) => `наш ответ, ${when}`,
      internal: (when: string) => `заметка, ${when}`,
    },
  },
  entry: {
    kind: 'Что это',
    at: 'Когда',
    receipt: 'Квитанция',
    amount: 'Сумма',
    value: 'Значение',
    minutes: 'Длилось',
    signed: 'Подписали',
    note: 'Примечание',
    id: 'Запись',
  },
  minutes: (count: number) => more(count, { one: '# минута', few: '# минуты', many: '# минут' }),
  unread: {
    title: 'Что не удалось прочитать',
    lead: 'Остальное учтено.',
    line: (line: number) => `строка ${line}`,
    expected: (expected: string, got: string) => `Ожидалось: ${expected}; стоит: ${got}.`,
  },
  trouble: {
    title: 'Не удалось показать страницу',
    why: 'Похоже, стол сейчас не отвечает. Ваши данные на месте.',
    again: 'Попробовать ещё раз',
    notFound: 'Здесь ничего нет',
    notFoundWhy: 'Адрес неверный, или это дело вам не открыто.',
    home: 'К списку дел',
  },
}

export type Words = typeof ru
