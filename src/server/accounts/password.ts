// Which passwords are refused: too short ones, and those that everybody tries first. No rule about digits and capitals: they
// make passwords that people write down, and no harder ones.
import { PASSWORD_MIN } from './accountShapes.ts'

export type PasswordFault = 'short' | 'common' | 'own_name'

/** What the lists of leaked passwords are made of; a password that is nothing but these falls in the first thousands. */
const COMMON = [
  'password passwort passw pass parol пароль секрет secret qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm zxcvbn qazwsxedc',
  'qazwsx wsx edc йцукенгшщзхъ йцукен фывапролдж ячсмитьбю gfhjkm ytrewq iloveyou ялюблютебя любовь love admin root',
  'administrator администратор welcome letmein login master monkey dragon sunshine princess football baseball superman',
  'batman trustno shadow michael hello привет freedom whatever starwars computer internet samsung google changeme',
  'default test moscow москва russia россия spartak спартак zenit natasha наташа marina марина exhale выдох user guest',
  'company office abc qwe asd zxc йцу фыв ячс',
]
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length)

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
}
/** Fewer signs than this beside common words are no secret. */
const SECRET_SIGNS = 4

/** What is left when common words are taken out. */
function rest(text: string): string {
  let left = text
  for (const word of COMMON) left = left.replaceAll(word, '')
  return left
}

/** Digits in a row, a repeated sign or a repeated piece count as one sign: 123456, aaaaaa, abababab. */
const squeezed = (text: string): string =>
  text
    .replace(/(.+?)\1+/gu, '$1')
    .replace(/0?123(4(5(6(7(8(90?)?)?)?)?)?)?|9?87654?3?2?1?0?|(19|20)\d\d/gu, '#')
    .replace(/[\s!?.,*_+=#-]+/gu, '')

/** Signs put for letters inside a word: p@ssw0rd. */
const letters = (text: string): string => text.replace(/[01345@$](?=\p{L})/gu, (sign) => LEET[sign] ?? sign)

/** Why a new password is refused, or null. `own` are words that are known of the person: e-mail, name, organisation. */
export function passwordFault(password: string, own: readonly string[]): PasswordFault | null {
  if (Array.from(password).length < PASSWORD_MIN) return 'short'
  const small = password.toLowerCase()
  const known = own.map((word) => word.trim().toLowerCase()).filter((word) => word.length >= 4)
  const [mailbox = ''] = (known.find((word) => word.includes('@')) ?? '').split('@')
  const names = [...known, ...(mailbox.length >= 4 ? [mailbox] : [])]
  const withoutOwn = names.reduce((left, word) => left.replaceAll(word, ''), small)
  if (withoutOwn !== small && squeezed(rest(withoutOwn)).length < SECRET_SIGNS) return 'own_name'
  const plain = [small, letters(small)].map((text) => squeezed(rest(text)).length)
  return Math.min(...plain) < SECRET_SIGNS ? 'common' : null
}
