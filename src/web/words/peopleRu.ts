// Russian words of people: what each role and each permission means, said once; members, invitations, the person's menu.
import type { Permission, Role } from '../shapes.ts'

interface RoleWords {
  readonly name: string
  readonly may: string
}
const roles = {
  owner: {
    name: 'владелец',
    may: 'Всё: дела и письма, люди, настройки, запасные копии, удаление.',
  },
  manager: {
    name: 'управляющий',
    may: 'Ведёт дела и письма, видит людей и кто что смотрел, подключает устройства на точке. Не приглашает, не меняет настройки, не удаляет.',
  },
  staff: {
    name: 'сотрудник',
    may: 'Видит и записывает дела, пишет черновики, работает на точке. Писем не отправляет, людей и настроек не видит.',
  },
  reader: {
    name: 'читатель',
    may: 'Только читает дела, до названного дня. Для юриста и всех, кто смотрит недолго.',
  },
} satisfies Readonly<Record<Role, RoleWords>>
const permissions = {
  'case.read': 'читать дела',
  'case.write': 'заводить и дополнять дела',
  'letter.write': 'копировать письма и отмечать отправку',
  'draft.write': 'сохранять черновики',
  'claim.decide': 'решать по требованиям',
  'look.give': 'читать чужие черновики вторым',
  'lesson.write': 'записывать выводы на будущее',
  'exhale.break': 'снимать паузу раньше времени',
  'concession.allow': 'разрешать уступки сверх положенного',
  'pack.write': 'собирать доказательства в пакет',
  'agreement.write': 'записывать договоры и отправлять их клиентам',
  'act.write': 'составлять акты',
  'invoice.write': 'готовить строки счёта',
  'client.look': 'видеть на точке, сколько занято у клиента',
  'counter.use': 'записывать на точке',
  'settings.write': 'менять настройки',
  'member.read': 'видеть людей',
  'member.write': 'приглашать и менять роли',
  'device.write': 'подключать устройства на точке',
  'audit.read': 'видеть, кто что смотрел и менял',
  'subject.export': 'готовить человеку выписку о нём',
  'subject.erase': 'удалять данные человека',
  'hold.write': 'останавливать удаление',
  'backup.write': 'делать запасные копии',
  'organisation.export': 'выгружать всё целиком',
  self: 'свой вход',
} satisfies Readonly<Record<Permission, string>>
const ofRole: Readonly<Record<string, RoleWords>> = roles
const ofPermission: Readonly<Record<string, string>> = permissions

export const peopleRu = {
  roleName: (role: string): string => ofRole[role]?.name ?? role,
  roleMay: (role: string): string => ofRole[role]?.may ?? '',
  permission: (permission: string): string => ofPermission[permission] ?? permission,
  people: {
    title: 'Люди',
    lead: 'Кто входит в ваш стол и что каждому видно.',
    you: 'это вы',
    unnamed: 'Имя не названо',
    until: (day: string) => `вход до ${day}`,
    ended: (day: string) => `вход закончился ${day}`,
    secondOn: 'второй шаг включён',
    secondOff: 'второго шага нет',
    seen: (when: string) => `последний раз здесь: ${when}`,
    neverSeen: 'входов ещё не было',
    change: 'Роль и срок',
    changeOf: (name: string) => `Роль и срок: ${name}`,
    role: 'Роль',
    end: 'Вход до',
    keep: 'Сохранить',
    kept: 'Сохранено',
    remove: 'Закрыть вход',
    removeOf: (name: string) => `Закрыть вход: ${name}`,
    removeTitle: (name: string) => `Закрыть вход: ${name}?`,
    removeWhat: [
      'Человек сразу перестанет видеть этот стол, в каждом браузере.',
      'Его ключи для программ здесь больше не подойдут.',
      'Всё, что он записал, остаётся, с его именем.',
      'Вернуть можно новым приглашением.',
    ],
    removeNow: 'Закрыть вход',
    back: 'Не закрывать',
    invite: 'Пригласить',
    inviteLead: 'Вы получите ссылку и передадите её сами. Почта для этого не нужна.',
    note: 'Для кого (видят владельцы и управляющие)',
    days: 'На сколько дней вход',
    make: 'Получить ссылку',
    linkIs: 'Ссылка приглашения',
    linkHow: 'Покажем её только сейчас. Она впустит одного человека.',
    onlyHere:
      'Она откроется только на компьютере стола: адреса в сети у него пока нет. Как его дать, сказано в руководстве.',
    copy: 'Скопировать ссылку',
    copied: 'Скопировано',
    picture: 'QR-код приглашения',
    done: 'Готово',
    waiting: 'Ждут ответа',
    invitedBy: (name: string, day: string) => (name ? `приглашение от: ${name}, до ${day}` : `до ${day}`),
    withdraw: 'Отозвать',
    withdrawOf: (name: string) => `Отозвать приглашение: ${name}`,
    required: 'Второй шаг для всех',
    requiredHow:
      'У кого нет ни кода из приложения, ни ключа доступа, тот сначала увидит только свою страницу входа и включит одно из двух.',
    requiredFirst: 'Сначала включите второй шаг себе, иначе закроете вход и себе.',
    requiredOn: 'Требуется от всех',
  },
  menu: {
    open: (name: string) => `Вы: ${name}`,
    you: 'Вы',
    firms: 'Другие столы',
    account: 'Вы и вход',
    people: 'Люди',
    settings: 'Настройки',
    keys: 'Клавиатура',
    out: 'Выйти',
  },
  keys: {
    title: 'Стол с клавиатуры',
    lead: 'Всё, что делает мышь, делают и клавиши.',
    list: [
      ['Tab', 'к следующей ссылке, полю или кнопке; с Shift — назад'],
      ['Tab, Enter', 'в начале страницы: сразу к содержанию'],
      ['↑ ↓', 'по списку дел'],
      ['Enter', 'открыть'],
      ['Esc', 'закрыть документ сбоку и вернуться, где были'],
      ['B', 'в деле с паузой: подышать вместе'],
    ] as readonly (readonly [string, string])[],
  },
  secondStepFirst: {
    title: 'Ещё один шаг, и стол откроется',
    lead: 'Владелец просит от всех второй шаг при входе. Это займёт минуту: приложение с кодами на телефоне или ключ доступа.',
    go: 'Включить',
  },
  accessEnded: {
    title: 'Вход в этот стол закрыт',
    out: 'Выйти',
  },
  tomorrow: {
    title: 'Чтобы вернуться завтра',
    lead: 'Сейчас сюда ведёт только одноразовая ссылка. С почтой и паролем вы войдёте с любого места.',
    go: 'Задать почту и пароль',
  },
}
