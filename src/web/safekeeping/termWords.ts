import { plural, type Lang } from '../../basics/lang.ts'

const UNITS = {
  day: { ru: { one: '# день', few: '# дня', many: '# дней' }, en: { one: '# day', other: '# days' } },
  month: {
    ru: { one: '# месяц', few: '# месяца', many: '# месяцев' },
    en: { one: '# month', other: '# months' },
  },
  year: { ru: { one: '# год', few: '# года', many: '# лет' }, en: { one: '# year', other: '# years' } },
} as const

/** «30 дней», "3 years". */
export const quantityOfTerm = (
  { n, unit }: { readonly n: number; readonly unit: keyof typeof UNITS },
  lang: Lang,
): string => (lang === 'ru' ? plural('ru', n, UNITS[unit].ru) : plural('en', n, UNITS[unit].en))
