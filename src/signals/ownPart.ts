// A message carries other people's words too: quoted mail, forwarded text, signatures, a copied chat. Labels belong to the
// writer's own words only, so those parts are cut off before anything is read. Programs mark them in their own ways, in both
// languages; what stands below a quotation is read again where the quoted lines are marked, and is theirs where they are not.
import type { Span } from '../basics/span.ts'
import { chatHeader, isOurSide } from './normal/chatHeaders.ts'

/** Longer texts are read up to here, so that time stays bounded: a message is a page, and this is a book. */
const READ_AT_MOST = 2_000_000
/** Of a line its beginning decides. */
const LOOKED_AT = 300

const QUOTED_LINE = /^(>(?!<\p{L})|\|)/u
const SEPARATOR =
  /^([-=*_]{2,}\s*(original message|original appointment|исходное сообщение|forwarded message|reply message|ответное сообщение)|_{10,}\s*$|-{5,}\s*$)/i
const FORWARDED =
  /^([-=*]{2,}\s*)?(пересылаемое сообщение|пересланное сообщение|переслано сообщение|forwarded message|begin forwarded message|начало переадресованного сообщения|начало пересылаемого сообщения|forwarded from|forwarded message from|fwd from|переслано от|переслано из)(?!\p{L})/iu
const FORWARD_ENDS =
  /^[-=*\s]*(конец (переадресованного|пересылаемого|пересланного) сообщения|завершение пересылаемого сообщения|end of forwarded message|end forwarded message).*$/im
/** Whose words follow: «… написал(а):», "On … wrote:", «3 марта 2026 г., 10:00 Имя <a@b>:», "… <a@b> schrieb:". */
const WROTE = [
  /^(вы|ты|you) (писали|написали|писал|писала|wrote).{0,80}:\s*$/i,
  /^on .{4,200}\bwrote\s*:\s*$/i,
  /^on .{4,160}[<@][^\n]{0,80}$/i,
  /^.{2,200}\s(wrote|writes|said|schrieb|пишет|писал|писала|написал|написала|сообщил|сообщила)(\(а\)|\(-а\))?\s*:\s*$/i,
  /^.{0,200}<[^>\s]{3,80}@[^>\s]{3,80}>(\s*(wrote|написал\S*|писал\S*|пишет))?\s*:?\s*$/i,
  /^(\p{L}{2,12},?\s)?\d{1,2}[\s./-]\S{2,12}[\s./-]\d{2,4}.{0,80}\sот\s.{2,120}[<@:].{0,80}$/iu,
]
const BEGINS_WROTE = /^(on\s|в\s|\p{L}{2,12},\s|\d{1,2}[\s./])/iu
const MAIL_FIELD =
  /^[*_]*(from|sent|to|cc|date|subject|reply-to|от|от кого|отправлено|отправитель|кому|копия|дата|тема|когда)[*_]*\s*:/i
const FROM_FIELD = /^[*_]*(from|от|от кого|отправитель)[*_]*\s*:/i
const SIGNATURE =
  /^((--|—|–)\s?$|(отправлено|послано|написано) (с|со|из|через) (моего |мобильн|iphone|ipad|android|samsung|huawei|honor|xiaomi|почт|mail|яндекс|outlook|gmail|mymail|телефон|смартфон)|sent (from my|(from|via|using) (mail|yahoo|outlook|gmail|proton|samsung|iphone))|get outlook for|скачать outlook|получить outlook)/i
const SIGN_OFF =
  /^(с (глубоким )?уважением|с наилучшими пожеланиями|с пожеланиями|искренне ваш[аи]?|всего (доброго|наилучшего|хорошего)|хорошего дня|(kind|best|warm|warmest|many)?\s*regards|best wishes|all the best|many thanks|thanks|thank you|yours( sincerely| faithfully| truly)?|sincerely( yours)?|respectfully( yours)?|cheers|best)[,.!\s]*$/i
const POSTSCRIPT = /^(p\.?\s?p?\.?\s?s\.?|п\.?\s?с\.?|з\.?\s?ы\.?|зы|ps)(?!\p{L})/iu
const NOTICE =
  /^(this (e-?mail|message|communication)( and|,| is| may| has)|the (information|contents?) (contained |of |in )|confidentiality notice|disclaimer:|caution: (this|external)|\[external|external (email|sender)|virus-free|это (сообщение|письмо) и |(настоящее|данное) (электронное )?(сообщение|письмо)|информация, содержащаяся|конфиденциальность:|проверено (на вирусы|антивирус)|without virus|без вирусов)/i
const OF_NOTICE =
  /confidential|intended|privileged|recipient|outside|originated|virus|avast|конфиденц|предназнач|вирус|получател|external/i

/** A line with its place; `text` is trimmed and cut to what decides. */
interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

function lineAt(text: string, at: number, until: number): Line {
  const newline = text.indexOf('\n', at)
  const end = newline < 0 || newline > until ? until : newline
  return { text: text.slice(at, Math.min(end, at + LOOKED_AT)).trim(), start: at, end }
}

/** The next lines that are not empty, a few at most. */
function linesAfter(text: string, { end }: Line, until: number, most: number): Line[] {
  const found: Line[] = []
  let at = end + 1
  for (let looked = 0; at < until && looked < most + 4 && found.length < most; looked++) {
    const line = lineAt(text, at, until)
    if (line.text !== '') found.push(line)
    at = line.end + 1
  }
  return found
}

const isWrote = (line: string): boolean => WROTE.some((shape) => shape.test(line))

/** The line in which a header that names the quoted writer ends: itself, the next one, or none. */
function endOfWrote(line: Line, next: Line | undefined): Line | null {
  if (isWrote(line.text)) return line
  if (!next || !BEGINS_WROTE.test(line.text) || next.text.length > 160) return null
  // Programs break long headers: both lines make one. The first must look like a date or a name, not like a sentence.
  if (!/\d/.test(line.text) || !/(wrote|написал\S*|писал\S*|пишет)?\s*:$|>:?$/i.test(next.text)) return null
  return /[<@]|wrote|писал/i.test(next.text) && isWrote(`${line.text} ${next.text}`) ? next : null
}

/** Whether nothing but a name, a post, a telephone follows a sign-off. */
function onlyName(after: readonly Line[]): boolean {
  const own = after.filter((line) => !POSTSCRIPT.test(line.text))
  return (
    own.every(({ text }) => text.length <= 60 && !/[.!?]$/.test(text.replace(/\b\p{L}{1,4}\.$/u, ''))) &&
    after.length <= 7
  )
}

/** Walks over the lines and keeps those that are the writer's own. */
class OwnLines {
  readonly spans: Span[] = []
  readonly #text: string
  readonly #until: number
  /** A line is a name, a post, a telephone until a postscript comes. */
  #signed = false
  /** A copied chat: the words of our side are no words of the client. */
  #ours = false
  readonly #names: ReadonlySet<string>

  constructor(text: string, until: number, names: ReadonlySet<string>) {
    this.#text = text
    this.#until = until
    this.#names = names
  }

  read(): void {
    for (let at = 0; at >= 0 && at < this.#until;) at = this.#line(lineAt(this.#text, at, this.#until))
  }

  /** Keeps or leaves out one line; where to go on, −1 for nowhere. */
  #line(line: Line): number {
    const { text } = line
    if (text === '' || QUOTED_LINE.test(text)) return line.end + 1
    if (SIGNATURE.test(text)) return -1
    if (FORWARDED.test(text)) return this.#afterForwarded(line)
    if (SEPARATOR.test(text)) return -1
    if (text.includes(':') || text.includes('<') || text.includes('@') || /\d/.test(text)) {
      const after = this.#afterHeader(line)
      if (after !== null) return after
    }
    if (NOTICE.test(text) && OF_NOTICE.test(text)) return line.end + 1
    return this.#own(line, line.start)
  }

  #afterForwarded(line: Line): number {
    const rest = FORWARD_ENDS.exec(this.#text.slice(line.end, this.#until))
    return rest ? line.end + rest.index + rest[0].length : -1
  }

  #afterHeader(line: Line): number | null {
    const [next, ...more] = linesAfter(this.#text, line, this.#until, 3)
    if (FROM_FIELD.test(line.text)) {
      const fields = [next, ...more].filter((one) => one && MAIL_FIELD.test(one.text)).length
      if (fields > 0 || /[@<]/.test(line.text)) return -1
    }
    const header = endOfWrote(line, next)
    if (header) {
      const [first] = linesAfter(this.#text, header, this.#until, 1)
      // Marked lines end where the mark ends, and what follows is an answer; without marks nobody can tell.
      if (first && QUOTED_LINE.test(first.text)) return header.end + 1
      // «Вы мне написали:» is a sentence; a date, an address or «(а)» is a program's.
      if (/[\d<@]|\(-?а\)/.test(line.text)) return -1
    }
    const chat = chatHeader(this.#text.slice(line.start, Math.min(line.end, line.start + LOOKED_AT)))
    if (!chat) return null
    this.#ours = this.#names.size > 1 && isOurSide(chat.name)
    return this.#own(line, line.start + chat.length)
  }

  #own(line: Line, from: number): number {
    if (this.#signed && POSTSCRIPT.test(line.text)) this.#signed = false
    const blank =
      this.#text.slice(from, Math.min(line.end, from + LOOKED_AT)).trim() === '' &&
      line.end - from <= LOOKED_AT
    if (!this.#signed && !this.#ours && !blank) this.spans.push({ start: from, end: line.end })
    if (SIGN_OFF.test(line.text) && onlyName(linesAfter(this.#text, line, this.#until, 8)))
      this.#signed = true
    return line.end + 1
  }
}

/** Nothing in a text of one line can be somebody else's unless it begins or ends like that. */
const PLAIN_LINE =
  /^(?![>|\-—–=*_[]|sent |get |отправлено|послано|написано|скачать|получить|forward|begin|fwd|начало|пере)[^:<@\n]*$/i

/**
 * The spans of the text that its writer wrote, in order, line by line. Quoted and forwarded lines, headers, signatures and
 * notices are left out, and in a copied chat the words of our side. Only the first two million characters are read.
 */
export function ownPart(text: string): Span[] {
  if (text.length < 4000 && PLAIN_LINE.test(text))
    return text.trim() === '' ? [] : [{ start: 0, end: text.length }]
  const until = Math.min(text.length, READ_AT_MOST)
  const lines = new OwnLines(text, until, namesIn(text, until))
  lines.read()
  return lines.spans
}

const NAMES_AT_MOST = 20
/** Who speaks in a copied chat. */
function namesIn(text: string, until: number): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 0; at < until && names.size < NAMES_AT_MOST;) {
    const line = lineAt(text, at, until)
    const header = /\d/.test(line.text) ? chatHeader(line.text) : null
    if (header) names.add(header.name)
    at = line.end + 1
  }
  return names
}
