// Two languages, everywhere: what a person reads exists in both, or it does not compile.
export type Lang = 'ru' | 'en'
export const LANGS: readonly Lang[] = ['ru', 'en']

/** A text in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>

type Forms<L extends Lang> = L extends 'ru'
  ? { one: string; few: string; many: string }
  : { one: string; other: string }

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') }
/** «1 день», «3 дня», «11 дней»: a missing form is a compile error. `#` in a form becomes the number. */
export function plural<L extends Lang>(lang: L, count: number, forms: Forms<L>): string {
  const all = forms as Readonly<Record<string, string>>
  const chosen = all[rules[lang].select(count)] ?? all['many'] ?? all['other'] ?? ''
  return chosen.replaceAll('#', String(count))
}
