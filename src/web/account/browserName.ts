// A browser calls itself by a long line full of other browsers' names; people want to read "Firefox, Windows".

/** In this order: Edge and Opera also say Chrome, and Chrome also says Safari. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/YaBrowser\//, 'Яндекс Браузер'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]
const firstOf = (list: readonly (readonly [RegExp, string])[], said: string): string | undefined =>
  list.find(([sign]) => sign.test(said))?.[1]

/** "Chrome, Linux" from a User-Agent line; what is not known stays as it was said, cut short; null for silence. */
export function browserName(said: string | null): string | null {
  if (!said?.trim()) return null
  const known = [firstOf(BROWSERS, said), firstOf(SYSTEMS, said)].filter(Boolean)
  return known.length ? known.join(', ') : said.trim().slice(0, 60)
}
