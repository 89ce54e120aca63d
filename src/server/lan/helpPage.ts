// How a phone or a computer of the office learns to trust the desk: one page, offered over plain http, because whoever needs
// it has no https yet. It carries nothing but the certificate and the steps.
import type { Lang } from '../../basics/lang.ts'
import { asText } from '../guard/plainPage.ts'

interface Steps {
  readonly title: string
  readonly lead: string
  readonly take: string
  readonly devices: readonly (readonly [string, readonly string[]])[]
  readonly after: string
  readonly print: string
}

const STEPS: Readonly<Record<Lang, Steps>> = {
  ru: {
    title: 'Выдох в вашей сети',
    lead: 'Чтобы камера, вход по ключу и работа без сети включились, устройство должно доверять столу. Это делается один раз. Сертификат действует только для адресов этой сети.',
    take: 'Скачать сертификат стола',
    devices: [
      [
        'iPhone и iPad',
        [
          'Откройте эту страницу в Safari и скачайте сертификат.',
          'Настройки → «Профиль загружен» → Установить.',
          'Настройки → Основные → Об этом устройстве → Доверие сертификатам: включите сертификат Exhale.',
        ],
      ],
      [
        'Android',
        [
          'Скачайте сертификат.',
          'Настройки → Безопасность → Шифрование и учётные данные → Установить сертификат → Сертификат ЦС.',
          'Выберите скачанный файл ca.crt и согласитесь с предупреждением.',
        ],
      ],
      [
        'Windows',
        [
          'Скачайте сертификат и откройте его.',
          'Установить сертификат → Текущий пользователь → Поместить в хранилище «Доверенные корневые центры сертификации».',
          'Закройте и снова откройте браузер.',
        ],
      ],
      [
        'macOS',
        [
          'Скачайте сертификат и откройте его: он попадёт в «Связку ключей».',
          'Найдите Exhale, откройте, раздел «Доверие» → «Всегда доверять».',
          'Закройте и снова откройте браузер.',
        ],
      ],
    ],
    after: 'Теперь откройте стол:',
    print: 'Отпечаток SHA-256 (сравните с тем, что в терминале стола):',
  },
  en: {
    title: 'Exhale on your network',
    lead: 'For the camera, passkeys and work without a network, the device must trust the desk. You do this once. The certificate holds for addresses of this network only.',
    take: 'Download the certificate of the desk',
    devices: [
      [
        'iPhone and iPad',
        [
          'Open this page in Safari and download the certificate.',
          'Settings → Profile Downloaded → Install.',
          'Settings → General → About → Certificate Trust Settings: switch the Exhale certificate on.',
        ],
      ],
      [
        'Android',
        [
          'Download the certificate.',
          'Settings → Security → Encryption & credentials → Install a certificate → CA certificate.',
          'Choose the downloaded file ca.crt and accept the warning.',
        ],
      ],
      [
        'Windows',
        [
          'Download the certificate and open it.',
          'Install Certificate → Current User → Place in “Trusted Root Certification Authorities”.',
          'Close the browser and open it again.',
        ],
      ],
      [
        'macOS',
        [
          'Download the certificate and open it: it goes into Keychain Access.',
          'Find Exhale, open it, Trust → Always Trust.',
          'Close the browser and open it again.',
        ],
      ],
    ],
    after: 'Then open the desk:',
    print: 'SHA-256 fingerprint (compare it with the one in the terminal of the desk):',
  },
}

const list = (steps: readonly string[]): string =>
  `<ol>${steps.map((step) => `<li>${asText(step)}</li>`).join('')}</ol>`

/** The body of the page for desks that answer at `addresses`. */
export function helpPage(
  lang: Lang,
  addresses: readonly string[],
  fingerprint: string,
): { readonly title: string; readonly body: string } {
  const { title, lead, take, devices, after, print } = STEPS[lang]
  const links = addresses.map((at) => `<li><a href="${asText(at)}/">${asText(at)}</a></li>`).join('')
  const body = `<h1>${title}</h1><p>${lead}</p><p><a href="/ca.crt" download>${take}</a></p>
<p>${print}<br><code>${asText(fingerprint)}</code></p>
${devices.map(([device, steps]) => `<h2>${device}</h2>${list(steps)}`).join('\n')}
<h2>${after}</h2><ul>${links}</ul>`
  return { title, body }
}
