// Russian words of clients: the list, one client, the card.
import { plural } from '../../basics/lang.ts'
import { lossRu } from './lossRu.ts'
import { representativesRu } from './representativesRu.ts'

const cases = (count: number): string => plural('ru', count, { one: '# дело', few: '# дела', many: '# дел' })

export const clientsRu = {
  ...lossRu,
  ...representativesRu,
  clients: {
    title: 'Клиенты',
    lead: 'О чём договорились с каждым, что принято и выдано, сколько занято.',
    find: 'Найти по имени или номеру',
    none: 'Пока никого. Запишите первого клиента: хватит имени.',
    notFound: (find: string) => `Никого с «${find}» в имени или номере.`,
    more: 'Показать ещё',
    add: 'Записать клиента',
    number: (number: string) => `№ ${number}`,
    cases,
    demo: 'из учебного дела',
    erased: 'удалён',
    noName: 'Без имени',
    kinds: { consumer: 'покупает для себя', business: 'для бизнеса' },
  },
  client: {
    back: 'Все клиенты',
    agreement: {
      title: 'Договор',
      holds: (from: string, until: string | null, how: string) =>
        `Действует с ${from}${until ? ` до ${until}` : ''}, ${how}.`,
      amended: (count: number) =>
        plural('ru', count, {
          one: 'С ним # дополнительное соглашение.',
          few: 'С ним # дополнительных соглашения.',
          many: 'С ним # дополнительных соглашений.',
        }),
      waits: 'Договор записан, но клиент его ещё не принял. Пока не принял, ссылаться на него рано.',
      ended: (day: string) =>
        `Договор не действует с ${day}. Что было раньше, решается по нему; новый вступит в силу, когда клиент его примет.`,
      none: 'Договора на столе пока нет.',
      open: 'Открыть договор',
      begin: 'Начать с того, что уже есть',
      how: {
        click_and_code: 'принят по ссылке и коду',
        paper: 'подписан на бумаге',
        mail_reply: 'принят ответом на письмо',
        message_reply: 'принят ответом в переписке',
        paid_invoice: 'принят оплатой счёта',
        signed_scan: 'принят подписанным сканом',
        noted: 'принят, как записал сотрудник',
      } as Readonly<Record<string, string>>,
    },
    waits: {
      title: 'Что ждёт',
      tell: (count: number) =>
        plural('ru', count, {
          one: 'Сообщить о превышении: # предел',
          few: 'Сообщить о превышении: # предела',
          many: 'Сообщить о превышении: # пределов',
        }),
      answer: (clause: string, day: string) => `Ждём ответа о превышении по пункту ${clause} до ${day}`,
      ends: (day: string) => `Договор заканчивается ${day}`,
      findings: (count: number) =>
        plural('ru', count, {
          one: 'В записях не сходится # место',
          few: 'В записях не сходятся # места',
          many: 'В записях не сходятся # мест',
        }),
    },
    end: {
      open: 'Прекратить договор',
      lead: 'Договор останется на столе: прошлое решается по нему. С этого дня начнут считаться сроки хранения.',
      at: 'С какого дня не действует',
      atHow: 'Первый день без договора. Можно назвать и будущий: до него договор действует.',
      by: 'Кто прекращает',
      sides: { us: 'Мы', client: 'Клиент', both: 'Вместе, по соглашению' },
      why: 'Почему и каким документом',
      whyHow: 'Например: письмо клиента от 12 марта, истёк срок уведомления.',
      now: 'Прекратить',
      back: 'Не прекращать',
    },
    places: 'Что есть по клиенту',
    cases: 'Дела',
    noCases: 'Споров не было.',
    openCase: 'Записать дело с этим клиентом',
    openedOn: (day: string) => `с ${day}`,
    card: {
      title: 'Карточка',
      none: 'Карточки ещё нет: имя взято из дела.',
      edit: 'Изменить карточку',
      fill: 'Заполнить карточку',
      name: 'Имя или название',
      nameHow: 'Как в договоре и актах.',
      number: 'Ваш номер клиента',
      numberHow: 'Если вы ведёте нумерацию: по нему клиента найдёт и загрузка таблиц.',
      kind: 'Для кого покупает',
      kindHow: 'У того, кто покупает для себя, прав больше, и молчание у него ничего не включает.',
      kindUnknown: 'Пока не знаем',
      consumer: 'Для себя, не для бизнеса',
      business: 'Для бизнеса',
      emails: 'Почта',
      phones: 'Телефон',
      several: 'Несколько — через запятую.',
      details: 'Реквизиты',
      detailsHow: 'Адрес, ИНН, банк: в договор и акты.',
      save: 'Записать',
      badEmail: (address: string) =>
        `«${address}» не похоже на адрес почты. Проверьте, нет ли лишнего знака.`,
    },
  },
}
