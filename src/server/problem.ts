// An answer of "no" over HTTP: problem details (RFC 9457) in the language of the reader, never a stack trace.
import type { Bilingual, Lang } from '../basics/lang.ts'
import { AGREEMENT_PROBLEMS } from '../agreements/versions/agreementProblems.ts'
import { REPRESENTATIVE_PROBLEMS } from '../clients/representatives/representativeProblems.ts'
import { ACT_PROBLEMS } from '../ledger/acts/actProblems.ts'
import { DRAFT_PROBLEMS } from '../cases/drafting/draftProblems.ts'
import { HELP_PROBLEMS } from '../cases/writing/helpProblems.ts'
import { LEAVING_PROBLEMS } from '../cases/leaving/leavingProblems.ts'
import { DAY_PROBLEMS } from '../cases/days/dayProblems.ts'
import { DECISION_PROBLEMS } from '../cases/claims/decisionProblems.ts'
import { CONCESSION_PROBLEMS } from '../cases/concessions/concessionProblems.ts'
import { CLOSING_PROBLEMS } from '../cases/closing/closingProblems.ts'
import { LOSS_PROBLEMS } from '../cases/loss/lossProblems.ts'
import { ACCOUNT_PROBLEMS } from './accounts/accountProblems.ts'
import { LINK_PROBLEMS } from '../cases/linking/linkProblems.ts'
import { PEOPLE_PROBLEMS } from '../cases/people/peopleProblems.ts'
import { STEP_PROBLEMS } from '../cases/steps/stepProblems.ts'
import { NOTICE_PROBLEMS } from '../cases/notices/noticeProblems.ts'
import { CAPTURE_PROBLEMS } from './captures/captureProblems.ts'
import { PAGE_PROBLEMS } from './clientPages/pageProblems.ts'
import { IMPORT_PROBLEMS } from './ledgerImports/importProblems.ts'
import { PACK_PROBLEMS } from './packs/packProblems.ts'
import { KEEPING_PROBLEMS } from './safekeeping/keepingProblems.ts'

interface Kind {
  readonly status: number
  readonly title: Bilingual
}

export const PROBLEMS = {
  ...ACCOUNT_PROBLEMS,
  ...KEEPING_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...PACK_PROBLEMS,
  ...PAGE_PROBLEMS,
  ...CAPTURE_PROBLEMS,
  ...DRAFT_PROBLEMS,
  ...HELP_PROBLEMS,
  ...LEAVING_PROBLEMS,
  ...DAY_PROBLEMS,
  ...DECISION_PROBLEMS,
  ...CONCESSION_PROBLEMS,
  ...LOSS_PROBLEMS,
  ...CLOSING_PROBLEMS,
  ...LINK_PROBLEMS,
  ...PEOPLE_PROBLEMS,
  ...STEP_PROBLEMS,
  ...NOTICE_PROBLEMS,
  ...ACT_PROBLEMS,
  ...AGREEMENT_PROBLEMS,
  ...REPRESENTATIVE_PROBLEMS,
  sign_in: {
    status: 401,
    title: { en: 'Please open your sign-in link.', ru: 'Откройте свою ссылку для входа.' },
  },
  not_joined: {
    status: 401,
    title: {
      en: 'This device has not joined a counter. The owner makes the link under “Devices at the counter”.',
      ru: 'Это устройство не подключено к точке. Ссылку делает владелец в разделе «Устройства на точке».',
    },
  },
  device_revoked: {
    status: 401,
    title: {
      en: 'This device was taken off the counter. Ask the owner of the desk.',
      ru: 'Это устройство отключили от точки. Обратитесь к владельцу стола.',
    },
  },
  counter_locked: {
    status: 401,
    title: {
      en: 'Nobody has a turn at this device. Tap your name and type your PIN.',
      ru: 'За этим устройством сейчас никого нет. Нажмите своё имя и введите PIN-код.',
    },
  },
  wrong_pin: {
    status: 401,
    title: { en: 'This PIN does not fit the name.', ru: 'Этот PIN-код не подходит к имени.' },
  },
  trivial_pin: {
    status: 422,
    title: {
      en: 'Such a PIN is tried first. Take six digits without a pattern.',
      ru: 'Такой PIN-код пробуют первым. Возьмите шесть цифр без закономерности.',
    },
  },
  link_spent: {
    status: 410,
    title: {
      en: 'This link was opened already, or it is too old. Ask for a new one.',
      ru: 'Эту ссылку уже открывали, или она устарела. Попросите новую.',
    },
  },
  signed_in_here: {
    status: 409,
    title: {
      en: 'Somebody is signed in to the desk in this browser. Sign out here first, or open the link on another device.',
      ru: 'В этом браузере открыт вход в стол. Сначала выйдите здесь или откройте ссылку на другом устройстве.',
    },
  },
  not_allowed: {
    status: 403,
    title: {
      en: 'Your role does not allow this. Ask the owner of the desk.',
      ru: 'Ваша роль этого не позволяет. Обратитесь к владельцу стола.',
    },
  },
  not_found: {
    status: 404,
    title: {
      en: 'There is nothing here that you may see.',
      ru: 'Здесь нет ничего, что вы могли бы увидеть.',
    },
  },
  bad_input: {
    status: 400,
    title: { en: 'Something in the request cannot be read.', ru: 'Что-то в запросе не удалось прочесть.' },
  },
  nothing_to_record: {
    status: 422,
    title: {
      en: 'There is nothing in it that could be examined.',
      ru: 'В присланном нет ничего, что можно разобрать.',
    },
  },
  nothing_to_read: {
    status: 422,
    title: {
      en: 'No words of an agreement were found there. A scan has no text: paste the words, or bring DOCX, a PDF with text, or mail.',
      ru: 'Слов договора там не нашлось. В скане текста нет: вставьте слова или принесите DOCX, PDF с текстом или письмо.',
    },
  },
  already_recorded: {
    status: 409,
    title: {
      en: 'Something else is already recorded under this name.',
      ru: 'Под этим именем уже записано другое.',
    },
  },
  key_reused: {
    status: 422,
    title: {
      en: 'This Idempotency-Key was used for another request.',
      ru: 'Этот Idempotency-Key уже использован для другого запроса.',
    },
  },
  already_sent: {
    status: 409,
    title: { en: 'This letter is already marked as sent.', ru: 'Это письмо уже отмечено как отправленное.' },
  },
  already_withdrawn: {
    status: 409,
    title: { en: 'This import has already been withdrawn.', ru: 'Эта загрузка уже отозвана.' },
  },
  foreign_page: {
    status: 403,
    title: {
      en: 'The request came from a page or an address that this desk does not know.',
      ru: 'Запрос пришёл со страницы или адреса, которых этот стол не знает.',
    },
  },
  too_large: {
    status: 413,
    title: {
      en: 'That is more than the desk takes at once.',
      ru: 'Это больше, чем стол принимает за один раз.',
    },
  },
  wrong_type: {
    status: 415,
    title: { en: 'The desk reads JSON here.', ru: 'Здесь принимается только JSON.' },
  },
  too_many: {
    status: 429,
    title: {
      en: 'That was too often in a short time. Wait a little and try again.',
      ru: 'Слишком часто за короткое время. Немного подождите и попробуйте снова.',
    },
  },
  not_signed_yet: {
    status: 409,
    title: {
      en: 'The log has not signed this entry yet. Try again in a few seconds.',
      ru: 'Журнал ещё не подписал эту запись. Попробуйте через несколько секунд.',
    },
  },
  log_behind: {
    status: 409,
    title: {
      en: 'Nothing can be recorded: the database is not what its log has signed, as after an old copy came back. Reading works. Nothing you wrote is lost while this page stays open. The owner runs "exhale log" at the computer of the desk: it says what to do.',
      ru: 'Записывать сейчас нельзя: база не та, что подписал её журнал, — так бывает, когда вернулась старая копия. Читать можно. Пока страница открыта, написанное не потеряно. Владелец выполняет на компьютере стола «exhale log»: там сказано, что делать.',
    },
  },
  disk_full: {
    status: 507,
    title: {
      en: 'The disk of the desk is nearly full, so nothing more is recorded. Reading goes on. Make room on it and try again.',
      ru: 'На диске стола почти не осталось места, поэтому ничего нового не записывается. Читать можно. Освободите место и повторите.',
    },
  },
  backup_not_set: {
    status: 409,
    title: {
      en: 'No folder for backups is set up: whoever runs the desk sets EXHALE_BACKUP_DIR.',
      ru: 'Папка для копий не задана: её задаёт тот, кто держит стол, в EXHALE_BACKUP_DIR.',
    },
  },
  backup_failed: {
    status: 503,
    title: {
      en: 'The backup was not made. What went wrong is said on this page.',
      ru: 'Копия не сделана. Что помешало, написано на этой странице.',
    },
  },
  busy: {
    status: 503,
    title: {
      en: 'The database does not answer right now. Nothing was recorded; try again in a moment.',
      ru: 'База сейчас не отвечает. Ничего не записано; повторите через минуту.',
    },
  },
  broken: {
    status: 500,
    title: {
      en: 'Something went wrong on our side. Nothing was recorded by this request.',
      ru: 'Что-то сломалось у нас. По этому запросу ничего не записано.',
    },
  },
} as const satisfies Readonly<Record<string, Kind>>
export type ProblemKind = keyof typeof PROBLEMS

/** Where in the request something could not be read, and what was expected there. */
export interface Misread {
  readonly where: string
  readonly expected: string
}

/** Thrown by a route for an expected "no"; the one handler turns it into problem details. */
export class Refusal extends Error {
  readonly kind: ProblemKind
  readonly misread: readonly Misread[]
  constructor(kind: ProblemKind, misread: readonly Misread[] = []) {
    super(kind)
    this.name = 'Refusal'
    this.kind = kind
    this.misread = misread
  }
}

/** Asked too often; the answer carries the seconds after which it makes sense to ask again. */
export class TooMany extends Refusal {
  readonly retryAfterS: number
  readonly statusCode = PROBLEMS.too_many.status
  constructor(retryAfterS: number) {
    super('too_many')
    this.retryAfterS = Math.max(1, retryAfterS)
  }
}

export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly Misread[]
}

export function problemBody(kind: ProblemKind, lang: Lang, misread: readonly Misread[] = []): ProblemBody {
  const { status, title } = PROBLEMS[kind]
  const where = misread.map((one) => `${one.where}: ${one.expected}`).join('; ')
  return {
    type: `urn:exhale:problem:${kind}`,
    title: title[lang],
    status,
    detail: where ? `${title[lang]} ${where}` : title[lang],
    ...(misread.length > 0 ? { errors: misread } : {}),
  }
}

/** The first of our two languages that the reader names, or null. */
export function languageOf(acceptLanguage: string | undefined): Lang | null {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((wish) => {
      const [name = '', weight = 'q=1'] = wish.trim().toLowerCase().split(';')
      return { name: name.trim().slice(0, 2), q: Number(weight.trim().slice(2)) || 0 }
    })
    .sort((a, b) => b.q - a.q)
  const wish = wishes.find(({ name, q }) => q > 0 && (name === 'ru' || name === 'en'))
  return wish ? (wish.name === 'ru' ? 'ru' : 'en') : null
}
