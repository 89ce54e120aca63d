// The headers that messengers put before each message when a chat is copied: who wrote, and when.
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`
const TIME = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`
const NAME = String.raw`(?<name>[^:\n\[\]]{1,60})`
const SHAPES = [
  // [03.03.2026, 10:00:15] Имя: слова — and the same without brackets: 03/03/2026, 10:00 - Name: words
  new RegExp(String.raw`^\s*[\u200e\u200f]?\[\s?${DAY},?\s${TIME}\s?\]\s${NAME}:\s?`, 'iu'),
  new RegExp(String.raw`^\s*[\u200e\u200f]?${DAY},?\s${TIME}\s[-–—]\s${NAME}:\s?`, 'iu'),
  // [10:00, 03.03.2026] Имя: слова
  new RegExp(String.raw`^\s*\[\s?${TIME},?\s${DAY}\s?\]\s${NAME}:\s?`, 'iu'),
  // [ 3 марта 2026 г. 10:00 ] Имя: слова
  new RegExp(String.raw`^\s*\[\s?\d{1,2}\s\p{L}{3,12}\s\d{4}[^\]\n]{0,8}\s${TIME}\s?\]\s${NAME}:\s?`, 'iu'),
  // Имя, [03.03.2026 10:00] or "Name, [3 Mar 2026 at 10:00]:" on a line of its own
  new RegExp(String.raw`^\s*${NAME},\s\[[^\]\n]{6,40}\d{1,2}:\d{2}[^\]\n]{0,10}\]:?\s*`, 'iu'),
]

/** The header with which a line begins: its writer and its length; null where it has none. */
export function chatHeader(line: string): { readonly name: string; readonly length: number } | null {
  for (const shape of SHAPES) {
    const found = shape.exec(line)
    if (found) return { name: (found.groups?.['name'] ?? '').trim(), length: found[0].length }
  }
  return null
}

const OUR_SIDE =
  /(?<!\p{L})(поддержк|менеджер|администратор|админ(?!\p{L})|оператор|магазин|пункт|пвз|студи|салон|сервис|мастерск|клиник|школ[аы]|служб|отдел|бот(?!\p{L})|вы(?!\p{L})|support|manager|reception|shop|store|desk|team|service|help|admin|office|you(?!\p{L})|bot(?!\p{L}))/iu
/** Whether the writer of a line in a copied chat is a firm's side by its name. */
export const isOurSide = (name: string): boolean => OUR_SIDE.test(name)
