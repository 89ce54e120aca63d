// The noes of capturing a page.
import type { FetchFault } from '../outgoing/guardedFetch.ts'

export const CAPTURE_PROBLEMS = {
  page_not_public: {
    status: 422,
    title: {
      en: 'The desk keeps pages of the open internet only: an http or https address without a password, on the usual port.',
      ru: 'Стол сохраняет только страницы открытого интернета: адрес http или https, без пароля и с обычным портом.',
    },
  },
  page_not_reached: {
    status: 422,
    title: {
      en: 'The page did not answer. Check the address and try again; or save it in your browser and add the file here.',
      ru: 'Страница не ответила. Проверьте адрес и попробуйте ещё раз или сохраните её в браузере и добавьте сюда файлом.',
    },
  },
  page_too_large: {
    status: 422,
    title: {
      en: 'The page is larger than 5 MB. Save it in your browser and add the file here.',
      ru: 'Страница больше 5 МБ. Сохраните её в браузере и добавьте сюда файлом.',
    },
  },
  captures_busy: {
    status: 503,
    title: {
      en: 'Several pages are being saved already. Try again in a minute.',
      ru: 'Сейчас сохраняется несколько страниц. Попробуйте через минуту.',
    },
  },
} as const

/** The "no" that an address deserved. */
export const PROBLEM_OF: Readonly<Record<FetchFault, keyof typeof CAPTURE_PROBLEMS>> = {
  not_http: 'page_not_public',
  credentials: 'page_not_public',
  port: 'page_not_public',
  not_public: 'page_not_public',
  unresolved: 'page_not_reached',
  unreachable: 'page_not_reached',
  too_slow: 'page_not_reached',
  too_many_redirects: 'page_not_reached',
  too_large: 'page_too_large',
}
