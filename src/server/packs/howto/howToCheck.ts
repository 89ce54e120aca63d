// How to check the pack without this program, in short, for the report.
import type { Lang } from '../../../basics/lang.ts'

/** The last page of the report; the commands themselves stand in HOWTO.txt. */
export const HOW_TO_CHECK: Readonly<Record<Lang, readonly string[]>> = {
  ru: [
    'Откройте verify.html из пакета в браузере без сети и перетащите в него файл пакета. Страница приложена для удобства: её дала та же сторона, поэтому решает независимая проверка.',
    'Без страницы: команда exhale verify, либо открытые средства. Метку времени проверяет openssl ts, подписи и доказательства включения — пакеты golang.org/x/mod/sumdb, суммы файлов — sha256sum. Команды лежат в HOWTO.txt.',
    'Ключ журнала (log.vkey) сам по себе ничего не доказывает: сравните его отпечаток с тем, что стоит в письмах и актах этой стороны, и опирайтесь на метку времени службы, которую выбираете сами.',
  ],
  en: [
    'Open verify.html from the pack in a browser without a network and drop the file of the pack onto it. The page is there for convenience: it came from the same side, so an independent check decides.',
    'Without the page: the command exhale verify, or public tools. openssl ts checks the time-stamp, the packages golang.org/x/mod/sumdb check signatures and proofs of inclusion, sha256sum checks the files. The commands are in HOWTO.txt.',
    'The key of the log (log.vkey) proves nothing by itself: compare its fingerprint with the one in letters and acts of that side, and rely on the time-stamp of an authority that you choose.',
  ],
}
