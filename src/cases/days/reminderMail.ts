// The mail that reminds the owner of dates: how many, how near, and where to look. It names nobody: mail lies on other people's
// servers and lights up on locked screens.
import { plural, type Lang } from '../../basics/lang.ts'
import { REMINDER_STAGES, type Reminder, type ReminderStage } from './reminders.ts'

interface Words {
  readonly subject: (count: number) => string
  readonly stage: Readonly<Record<ReminderStage, (count: number) => string>>
  readonly look: string
  readonly once: string
}

const dates = {
  ru: (count: number) => plural('ru', count, { one: '# срок', few: '# срока', many: '# сроков' }),
  en: (count: number) => plural('en', count, { one: '# date', other: '# dates' }),
}

const WORDS: Readonly<Record<Lang, Words>> = {
  ru: {
    subject: (count) => `Выдох: ${dates.ru(count)}`,
    stage: {
      late: (count) =>
        plural('ru', count, {
          one: '# срок прошёл, и ничего о нём не отмечено.',
          few: '# срока прошли, и ничего о них не отмечено.',
          many: '# сроков прошло, и ничего о них не отмечено.',
        }),
      on_day: (count) => `${dates.ru(count)} сегодня.`,
      day_before: (count) => `${dates.ru(count)} в следующий рабочий день.`,
      days_before: (count) => `${dates.ru(count)} через три рабочих дня или раньше.`,
    },
    look: 'Какие именно и что сделать, видно на столе:',
    once: 'Такое письмо приходит не чаще раза в день. Имён в нём нет намеренно.',
  },
  en: {
    subject: (count) => `Exhale: ${dates.en(count)}`,
    stage: {
      late: (count) => `${dates.en(count)} passed without a word about it.`,
      on_day: (count) => `${dates.en(count)} today.`,
      day_before: (count) => `${dates.en(count)} on the next working day.`,
      days_before: (count) => `${dates.en(count)} in three working days or sooner.`,
    },
    look: 'Which ones, and what to do, is on the desk:',
    once: 'Such a mail comes once a day at most. It names nobody on purpose.',
  },
}

/** The letter about reminders that are owed now, the most pressing first. */
export function reminderMail(
  to: string,
  reminders: readonly Pick<Reminder, 'stage'>[],
  { lang, origin }: { readonly lang: Lang; readonly origin: string },
): { readonly to: string; readonly subject: string; readonly text: string } {
  const words = WORDS[lang]
  const counts = REMINDER_STAGES.toReversed().flatMap((stage) => {
    const count = reminders.filter((one) => one.stage === stage).length
    return count > 0 ? [words.stage[stage](count)] : []
  })
  return {
    to,
    subject: words.subject(reminders.length),
    text: `${[counts.join('\n'), `${words.look} ${origin}/days`, words.once].join('\n\n')}\n`,
  }
}
