// What the doctor says about the browser for captured pages, and about name servers for the keys of mail.
import type { Bilingual } from '../../basics/lang.ts'
import { nameServersOf } from '../outgoing/nameServers.ts'
import { PlainError } from '../plainError.ts'
import { finding, type Finding } from '../operate/findings.ts'
import type { Confinement, NoBrowser } from './confinement.ts'

const WHY: Readonly<Record<NoBrowser, Bilingual>> = {
  no_browser: {
    en: 'No Chromium is installed: captured pages have no picture. Install chromium, or set CHROMIUM_PATH.',
    ru: 'Chromium не установлен: сохранённые страницы будут без снимка. Установите chromium или укажите CHROMIUM_PATH.',
  },
  no_user: {
    en: 'The user for the browser is missing: captured pages have no picture. Run useradd --system exhale-browser.',
    ru: 'Нет пользователя для браузера: сохранённые страницы будут без снимка. Выполните useradd --system exhale-browser.',
  },
  no_limits: {
    en: 'setpriv and prlimit are missing: captured pages have no picture. Install util-linux.',
    ru: 'Нет setpriv и prlimit: сохранённые страницы будут без снимка. Установите util-linux.',
  },
  no_sandbox: {
    en: 'User namespaces are closed here, so the browser’s sandbox cannot work: captured pages have no picture.',
    ru: 'Пространства имён пользователей здесь закрыты, песочница браузера работать не может: сохранённые страницы будут без снимка.',
  },
}

export function browserFinding(browser: Confinement | NoBrowser): Finding {
  if (typeof browser === 'string') return finding('browser', 'look', WHY[browser].en, WHY[browser].ru)
  const { version, program } = browser
  return finding(
    'browser',
    'ok',
    `Captured pages have pictures: Chromium ${version} (${program}) in its sandbox.`,
    `Сохранённые страницы будут со снимком: Chromium ${version} (${program}) в своей песочнице.`,
  )
}

/** Null when the name servers of the system are asked, which needs no word. */
export function nameServersFinding(env: NodeJS.ProcessEnv): Finding | null {
  try {
    const servers = nameServersOf(env)
    if (servers === null) return null
    return servers === 'off'
      ? finding(
          'name_servers',
          'look',
          'EXHALE_DNS is off: the keys that mails are signed with are not kept.',
          'EXHALE_DNS выключен: ключи, которыми подписаны письма, не сохраняются.',
        )
      : finding(
          'name_servers',
          'ok',
          `Name servers: ${servers.join(', ')}`,
          `Серверы имён: ${servers.join(', ')}`,
        )
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    return finding('name_servers', 'act', error.words.en, error.words.ru)
  }
}
