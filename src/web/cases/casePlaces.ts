// What there is about one case beside its page: one line for each place, in the order in which it is needed.
//
// A place is shown when its page exists and the asking person may open it; a part of the desk adds its line here.
import type { Bilingual } from '../../basics/lang.ts'
import type { Permission } from '../shapes.ts'

export interface CasePlace {
  /** The path of the route; `$caseId` stands for the case. */
  readonly to: string
  readonly needs: Permission
  readonly title: Bilingual
  readonly about: Bilingual
  /** Shown while the case is open, while it is closed, or always where nothing is said. */
  readonly when?: 'open' | 'closed'
  /** True: nobody needs it who works alone. */
  readonly withColleagues?: true
}

export const CASE_PLACES: readonly CasePlace[] = [
  {
    to: '/cases/$caseId/hand-over',
    needs: 'case.read',
    title: { ru: 'Передать дело', en: 'Hand over' },
    about: {
      ru: 'Одна страница для того, кто отвечает дальше.',
      en: 'One page for whoever answers from now on.',
    },
    when: 'open',
    withColleagues: true,
  },
  {
    to: '/cases/$caseId/rights',
    needs: 'case.read',
    title: { ru: 'Что нам можно', en: 'What we may do' },
    about: {
      ru: 'Что по закону можно и чего нельзя, с нормой у каждой строки.',
      en: 'What the law lets us do here and what it does not, each with its norm.',
    },
  },
  {
    to: '/cases/$caseId/exposure',
    needs: 'case.read',
    title: { ru: 'Во что может обойтись', en: 'Exposure' },
    about: {
      ru: 'Закончить сейчас, вероятно, в худшем случае: таблица с формулами.',
      en: 'Settling now, likely, at worst: a table with its formulas.',
    },
  },
  {
    to: '/cases/$caseId/giving',
    needs: 'case.read',
    title: { ru: 'Уступки и соглашение', en: 'Gifts and settlement' },
    about: {
      ru: 'Что даём сверх положенного, кто это решил, и как закончить соглашением.',
      en: 'What we give beyond what is due, who decided it, and how to end it by agreement.',
    },
  },
  {
    to: '/cases/$caseId/closing',
    needs: 'case.write',
    title: { ru: 'Закрыть дело', en: 'Close the case' },
    about: {
      ru: 'Чем кончилось, что поменять, кого ещё это задело.',
      en: 'How it ended, what to change, who else was touched.',
    },
    when: 'open',
  },
  {
    to: '/cases/$caseId/who-else',
    needs: 'case.read',
    title: { ru: 'Кого ещё это задело', en: 'Who else was touched' },
    about: {
      ru: 'Другие клиенты с тем же пунктом, вещью или днём: сказать первыми.',
      en: 'Other clients with the same term, thing or day: tell them first.',
    },
  },
  {
    to: '/cases/$caseId/page',
    needs: 'case.read',
    title: { ru: 'Тихая страница', en: 'Quiet page' },
    about: {
      ru: 'Что это было, чего стоило, что изменилось и кому спасибо.',
      en: 'What it was, what it cost, what changed and whom to thank.',
    },
    when: 'closed',
  },
]
