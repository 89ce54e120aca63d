// The table of contents of the settings: one line for each place, in the order in which an owner needs them.
//
// A place is shown when its page exists and the asking person may open it; a part of the desk adds its line here.
import type { Bilingual } from '../basics/lang.ts'
import type { Permission } from './shapes.ts'

export interface SettingsPlace {
  readonly to: string
  readonly needs: Permission
  readonly title: Bilingual
  readonly about: Bilingual
}

export const SETTINGS_PLACES: readonly SettingsPlace[] = [
  {
    to: '/account',
    needs: 'self',
    title: { ru: 'Вы и вход', en: 'You and your sign-in' },
    about: {
      ru: 'Имя, пароль, второй шаг, ключи доступа и то, где вы сейчас вошли.',
      en: 'Your name, password, second step, passkeys, and where you are signed in.',
    },
  },
  {
    to: '/answering',
    needs: 'settings.write',
    title: { ru: 'Как мы отвечаем', en: 'How we answer' },
    about: {
      ru: 'Выдох после резких слов, рабочие часы, второй взгляд, страховка.',
      en: 'The exhale after hard words, working hours, the second look, insurance.',
    },
  },
  {
    to: '/people',
    needs: 'member.read',
    title: { ru: 'Люди', en: 'People' },
    about: {
      ru: 'Кто входит в ваш стол, что каждому видно, и приглашения.',
      en: 'Who comes into your desk, what each of them sees, and invitations.',
    },
  },
  {
    to: '/devices',
    needs: 'device.write',
    title: { ru: 'Устройства на точке', en: 'Devices at the counter' },
    about: {
      ru: 'Общий планшет или телефон на выдаче: люди меняются по имени и коду.',
      en: 'A shared tablet or phone at the counter: people take turns by name and code.',
    },
  },
  {
    to: '/counter-entries',
    needs: 'case.read',
    title: { ru: 'Записано на точках', en: 'Written down at the counters' },
    about: {
      ru: 'Что приняли, выдали, пересчитали и что случилось; отсюда запись попадает в дело.',
      en: 'What was taken in, handed out, counted, and what happened; from here it goes into a case.',
    },
  },
  {
    to: '/overages',
    needs: 'case.read',
    title: { ru: 'Превышения', en: 'Over the limit' },
    about: {
      ru: 'Кто вышел за предел, кому написали, что ответили, и строки счёта.',
      en: 'Who went over a limit, who was told, what they answered, and the invoice lines.',
    },
  },
  {
    to: '/lessons',
    needs: 'case.read',
    title: { ru: 'Выводы', en: 'Lessons' },
    about: {
      ru: 'Что решили поменять после закрытых дел, и что уже сделано.',
      en: 'What you decided to change after closed cases, and what is done.',
    },
  },
  {
    to: '/signals',
    needs: 'case.read',
    title: { ru: 'Попробовать любой текст', en: 'Try any text' },
    about: {
      ru: 'Вставьте сообщение и посмотрите, что оно делает и какими словами. Всё остаётся на странице.',
      en: 'Paste a message and see what it does and in which words. Everything stays on the page.',
    },
  },
  {
    to: '/taught',
    needs: 'case.read',
    title: { ru: 'Чему вы научили стол', en: 'What you taught the desk' },
    about: {
      ru: 'Пометки, которые вы сняли, и слова, которые стоило пометить; всё можно вернуть.',
      en: 'Marks that you took off and words that should have been marked; all of it can be undone.',
    },
  },
  {
    to: '/trail',
    needs: 'audit.read',
    title: { ru: 'Кто что смотрел и менял', en: 'Who looked and who changed' },
    about: {
      ru: 'Каждое чтение дела и каждая перемена в настройках: кто, когда, откуда.',
      en: 'Every reading of a case and every change of the settings: who, when, from where.',
    },
  },
  {
    to: '/log',
    needs: 'case.read',
    title: { ru: 'Журнал', en: 'The journal' },
    about: {
      ru: 'Записи, контрольные точки, отметки времени; проверка пакета доказательств.',
      en: 'Entries, checkpoints, time stamps; checking an evidence pack.',
    },
  },
  {
    to: '/backup',
    needs: 'backup.write',
    title: { ru: 'Запасные копии', en: 'Backups' },
    about: {
      ru: 'Один зашифрованный файл со всем, что есть на столе, и его расписание.',
      en: 'One encrypted file with everything on the desk, and when it is made.',
    },
  },
  {
    to: '/anchoring',
    needs: 'case.read',
    title: { ru: 'Закрепление журнала', en: 'Anchoring the journal' },
    about: {
      ru: 'Кто со стороны подтверждает, что записи были не позже такого-то часа и не менялись.',
      en: 'Who confirms from outside that entries existed by some hour and were not altered.',
    },
  },
  {
    to: '/keeping',
    needs: 'hold.write',
    title: { ru: 'Хранение и удаление', en: 'Keeping and erasing' },
    about: {
      ru: 'Сколько что хранится, что удалить нельзя и почему, выписка для человека о нём самом.',
      en: 'How long each kind of record is kept, what cannot be erased and why, and a person’s own extract.',
    },
  },
]
