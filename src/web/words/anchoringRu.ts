// Russian words of anchoring: who confirms from outside that the journal is as it was, and what to do when nobody answers.
import { plural } from '../../basics/lang.ts'
import type { StampFault } from '../../server/anchoring/anchoringShapes.ts'

const entries = (count: number): string =>
  plural('ru', count, { one: '# запись', few: '# записи', many: '# записей' })

const OTHER_ROOT = 'Отметка не сошлась с корневым сертификатом, который вы выбрали. Такую мы не храним.'
const BAD =
  'Пришла отметка, которая не проходит проверку. Такую мы не храним. Если это повторяется, выберите другую службу.'
const faults: Readonly<Record<StampFault, string>> = {
  unreachable: 'Служба не отвечает. Попробуем ещё раз сами; если долго, выберите другую.',
  unresolved: 'Адрес службы не находится. Проверьте интернет на компьютере стола и сам адрес.',
  not_public: 'Адрес ведёт внутрь вашей сети. Такую службу задаёт тот, кто держит стол.',
  too_slow: 'Служба отвечает слишком долго. Попробуем ещё раз сами.',
  too_large: 'Вместо отметки пришло что-то слишком большое. Проверьте адрес.',
  moved: 'Служба переехала на другой адрес. Впишите новый.',
  not_http: 'По такому адресу спрашивать нельзя: нужен http:// или https:// и обычный порт.',
  bad_answer: 'Служба ответила отказом. Попробуем ещё раз сами; если долго, выберите другую.',
  malformed: BAD,
  not_granted: 'Служба отказалась поставить отметку. Возможно, ей нужна учётная запись: выберите другую.',
  wrong_imprint: BAD,
  wrong_nonce: BAD,
  wrong_policy: BAD,
  wrong_digest: BAD,
  bad_signature: BAD,
  wrong_certificate: BAD,
  without_certificate: BAD,
  stray_certificate: BAD,
  not_for_timestamps: BAD,
  untrusted: OTHER_ROOT,
  outside_validity: 'Сертификат службы просрочен или ещё не действует. Выберите другую службу.',
  other: BAD,
  not_set: 'Тот, кто держит стол, больше не задаёт эту службу или сменил её адрес. Выберите её заново.',
  not_kept: 'Отметка пришла, но записать её не удалось. Попробуем ещё раз сами.',
}

export const anchoringRu = {
  anchoring: {
    title: 'Закрепление журнала',
    lead: 'Служба времени со стороны подтверждает: эти записи были не позже такого-то часа и с тех пор не менялись. Она видит только отпечаток, 32 байта. Пока вы никого не выбрали, мы никого не спрашиваем.',
    standing: 'Как сейчас',
    anchored: (entry: string, at: string, by: string) => `Закреплено до записи № ${entry}: ${at}, ${by}.`,
    notAnchored: 'Не закреплено.',
    notAnchoredWhy: 'Пока журнал не закреплён, его мог бы незаметно переписать тот, у кого и база, и ключ.',
    pending: (count: number) => `Ждут закрепления: ${entries(count)}.`,
    pendingNone: 'Всё, что есть в журнале, закреплено.',
    line: (entry: string, at: string) => `Журнал закреплён до записи № ${entry}, ${at}.`,
    lineNot: 'Журнал не закреплён.',
    faults: 'Что мешает',
    fault: (why: StampFault) => faults[why],
    faultLine: (authority: string, since: string) => `${authority}, с ${since}.`,
    clock: (minutes: string) =>
      `Часы этого стола расходятся с часами службы на ${minutes} мин. Поставьте часы компьютера: иначе время в записях будет неверным.`,
    choose: 'Кто закрепляет',
    chooseLead: 'Лучше две службы: если одна замолчит или закроется, останется другая.',
    services: 'Службы времени',
    named: {
      digicert: 'США. Отвечает без учётной записи.',
      globalsign: 'Бельгия. Отвечает без учётной записи.',
      sslcom: 'США. Отвечает без учётной записи.',
      installation: 'Служба, которую задал тот, кто держит стол.',
    },
    last: (at: string) => `Последняя отметка: ${at}.`,
    own: 'Другая служба',
    ownLead:
      'Нужны адрес и корневой сертификат. Отметки по ГОСТ мы проверить не можем и не храним: возьмите службу с RSA или ECDSA.',
    name: 'Название',
    url: 'Адрес',
    root: 'Корневой сертификат',
    rootHow: 'Текст, который начинается с -----BEGIN CERTIFICATE-----',
    every: 'Как часто',
    everyHow: 'Согласия, отправленные письма, угрозы и подборки документов закрепляются сразу.',
    minutes: (minutes: number): string =>
      minutes === 1_440
        ? 'раз в день'
        : minutes >= 60
          ? plural('ru', minutes / 60, { one: 'раз в час', few: 'раз в # часа', many: 'раз в # часов' })
          : `раз в ${minutes} минут`,
    mail: 'Раз в день письмом',
    mailHow:
      'Ваш личный ящик и ящик юриста, по одному в строке. Туда уходит только отпечаток; такую копию из базы уже не исправить.',
    mailNotSet: 'Исходящая почта на этом столе не настроена: письма начнут уходить, когда её настроят.',
    mailed: (at: string) => `Последнее письмо: ${at}.`,
    mailFailed: (since: string) => `Письмо не уходит с ${since}. Проверьте адреса и почтовый сервер.`,
    witnesses: 'Свидетели',
    witnessesLead: 'Если кто-то ещё подписывает ваши отпечатки, впишите его ключ. Строк может не быть вовсе.',
    policy: 'Ключи свидетелей',
    policyHow: 'В виде C2SP tlog-policy: witness, group, quorum.',
    save: 'Сохранить выбор',
    saved: 'Сохранено.',
    check: 'Проверить строку на бумаге',
    checkLead:
      'Внизу каждого письма стоит номер записи и отпечаток. Вставьте сюда эту строку или всё письмо.',
    checkText: 'Строка или письмо',
    checkNow: 'Проверить',
    checkNone: 'Здесь нет строки с номером записи.',
    checkNoPrint: (entry: string) =>
      `В строке только номер записи, ${entry}. Отпечатка в ней нет: письмо ушло раньше, чем журнал подписали впервые.`,
    checkForeign:
      'Такого отпечатка в нашем журнале нет. Либо строку переписали с ошибкой, либо это не наше письмо.',
    checkFound: (count: number, signed: string) =>
      `Отпечаток наш: ${signed} в журнале было ${entries(count)}.`,
    checkAnchored: (at: string, by: string) => `Его закрепили: ${at}, ${by}.`,
    checkEntry: (entry: string, at: string) => `Запись № ${entry} сделана ${at}, после этого отпечатка.`,
    checkBefore: (entry: string) => `Но запись № ${entry} старше этого отпечатка: номер в строке не тот.`,
    checkMissing: (entry: string) => `Записи № ${entry} в журнале нет: номер в строке не тот.`,
    cosigned: 'Подписи свидетелей',
    cosignedLead: 'Вставьте отпечаток с подписями, который вернул свидетель.',
    cosignedText: 'Отпечаток с подписями',
    cosignedNow: 'Принять',
    cosignedNone: 'Подписей свидетелей под ним нет.',
    lineState: {
      verified: 'подпись верна, сохранена',
      unknown_key: 'ключ нам неизвестен, не сохранена',
      bad: 'подпись неверна, не сохранена',
    },
  },
}
