// HOWTO.txt: how an expert who has never heard of us checks a pack with public tools, in Russian and English, and the two
// short programs for it in full.
import { readFileSync } from 'node:fs'
import type { Lang } from '../../../basics/lang.ts'
import { projectFile } from '../../projectFolder.ts'
import { FILES, FINGERPRINT, GO, PYTHON, SIGNATURE, STAMP_SHOWN, stampVerified } from './commands.ts'

export interface HowtoFacts {
  readonly pack: string
  readonly origin: string
  /** Paths of the roots in the pack; none where no authority was chosen. */
  readonly roots: readonly string[]
}

interface Step {
  readonly title: string
  readonly text: string
  readonly commands: readonly string[]
}
interface Words {
  readonly title: string
  readonly intro: string
  readonly steps: (facts: HowtoFacts) => readonly Step[]
  readonly limits: readonly string[]
  readonly limitsTitle: string
}

/** Where the reader puts a root that he got from the authority itself. */
const OWN_ROOT = 'ROOT.pem'

const EN: Words = {
  title: 'HOW TO CHECK THIS PACK WITHOUT ITS MAKER',
  intro:
    'Unzip the pack into an empty folder and work there. Needed: Python 3, coreutils, OpenSSL 3; for step 4 Go. On Debian 12: ' +
    'apt-get install python3 openssl golang-go golang-golang-x-mod-dev. The page verify.html does the same in a browser; ' +
    'it came from the maker of the pack, so these steps decide, not it.',
  steps: ({ roots }) => [
    {
      title: 'The files are those of the manifest',
      text: 'manifest.json names every file of the pack with its SHA-256, but those that speak about the manifest itself (manifest.*, checkpoint*, tsa/2.tsq …). The command says "ok".',
      commands: [FILES],
    },
    {
      title: 'The log took in the manifest, and each document stands in the log',
      text:
        'Save the first program below as checkpack.py in the folder. It counts again: each entry is a leaf of the Merkle tree of ' +
        'RFC 9162, its proof leads to the root in the checkpoint; each opened part, under its salt, gives the commitment in the entry. ' +
        'Parts that stay closed are known by their commitment only: nobody can say what is in them, nor exchange it.',
      commands: [PYTHON],
    },
    {
      title: 'The checkpoint is signed by the key of the log',
      text:
        'Ed25519 over the text of the note. The key comes with the pack and proves nothing by itself: compare its fingerprint ' +
        'with one that you have from elsewhere, and rely on the time stamp.',
      commands: [SIGNATURE, FINGERPRINT],
    },
    {
      title: 'The same by code of the Go project',
      text: 'Save the second program below as checkpack.go. Signed notes and tree are checked by golang.org/x/mod/sumdb, as in the checksum database of Go.',
      commands: [GO],
    },
    roots.length > 0
      ? {
          title: 'The checkpoint existed at the time that the authority names',
          text:
            `Get the root certificate of the authority from the authority itself and save it as ${OWN_ROOT} (${roots.join(', ')} in the pack ` +
            'is what the maker has; compare). -attime is the time in the stamp: without it openssl asks whether the certificate is ' +
            'still valid today, and refuses every stamp whose certificate has expired since. The stamped bytes are exactly those of ' +
            'the file checkpoint. Several authorities: tsa/2.tsr and so on.',
          commands: [STAMP_SHOWN, stampVerified(OWN_ROOT)],
        }
      : {
          title: 'Not anchored',
          text: 'No authority had been chosen when the pack was made, so there is no time stamp. The pack then shows that its parts belong together, and not since when.',
          commands: [],
        },
    {
      title: 'Other copies',
      text:
        'Letters and papers of the same side end with the number of their entry and the fingerprint of the checkpoint before it: ' +
        'the first 16 hexadecimal digits of the SHA-256 of that note. A copy in other hands binds the maker of the log.',
      commands: [],
    },
  ],
  limitsTitle: 'WHAT THIS SHOWS AND WHAT IT DOES NOT',
  limits: [
    'It shows: these documents are unchanged since they were recorded, and stood in the log no later than the time of the stamp.',
    'It does not show that what they say is true, who truly wrote them, or when they were written: only when the log first knew them. Both dates stand side by side in the report.',
    'It does not show that nothing was left out. Numbers of messages that are not in the pack are named in the report.',
    'Before the first time stamp the maker could have begun the log anew. After it he could not change what is in it.',
    'A redacted copy (redacted/) was made for this pack by its maker; the closed original is in the log, the copy is not.',
    'A mail may carry a DKIM signature; where its key was kept, it is among the exhibits. dkimverify (Debian: python3-dkim) checks a mail while the key is still published; later the kept key must be given to it.',
    'report.pdf is written as PDF/A-3b; its maker did not have it checked by veraPDF.',
  ],
}

const RU: Words = {
  title: 'КАК ПРОВЕРИТЬ ПАКЕТ БЕЗ ТОГО, КТО ЕГО СОБРАЛ',
  intro:
    'Распакуйте пакет в пустую папку и работайте в ней. Нужны Python 3, coreutils, OpenSSL 3; для шага 4 — Go. В Debian 12: ' +
    'apt-get install python3 openssl golang-go golang-golang-x-mod-dev. Страница verify.html делает то же в браузере; её дала ' +
    'та же сторона, поэтому решают эти шаги, а не она.',
  steps: ({ roots }) => [
    {
      title: 'Файлы те, что в описи',
      text: 'manifest.json называет каждый файл пакета и его SHA-256, кроме тех, что говорят о самой описи (manifest.*, checkpoint*, tsa/2.tsq …). Команда отвечает «ok».',
      commands: [FILES],
    },
    {
      title: 'Журнал принял опись, и каждый документ стоит в журнале',
      text:
        'Сохраните первую программу ниже как checkpack.py в этой папке. Она пересчитывает всё заново: каждая запись — лист дерева Меркла ' +
        'по RFC 9162, её доказательство ведёт к корню контрольной точки; каждая открытая часть со своей солью даёт обязательство из записи. ' +
        'О закрытых частях известно только обязательство: нельзя ни узнать, что в них, ни подменить их.',
      commands: [PYTHON],
    },
    {
      title: 'Контрольная точка подписана ключом журнала',
      text:
        'Ed25519 по тексту записки. Ключ лежит в пакете и сам по себе ничего не доказывает: сравните его отпечаток с тем, ' +
        'что есть у вас из другого источника, и опирайтесь на метку времени.',
      commands: [SIGNATURE, FINGERPRINT],
    },
    {
      title: 'То же кодом проекта Go',
      text: 'Сохраните вторую программу ниже как checkpack.go. Подписи и дерево проверяет golang.org/x/mod/sumdb, как в базе контрольных сумм Go.',
      commands: [GO],
    },
    roots.length > 0
      ? {
          title: 'Контрольная точка существовала ко времени, которое назвала служба',
          text:
            `Возьмите корневой сертификат службы у неё самой и сохраните как ${OWN_ROOT} (${roots.join(', ')} в пакете — то, что есть у ` +
            'собравшего; сравните). -attime — время из метки: без него openssl спросит, действует ли сертификат сегодня, и ' +
            'отвергнет любую метку, чей сертификат с тех пор истёк. Помечены ровно байты файла checkpoint. Если служб несколько — ' +
            'tsa/2.tsr и далее.',
          commands: [STAMP_SHOWN, stampVerified(OWN_ROOT)],
        }
      : {
          title: 'Не закреплено',
          text: 'Когда пакет собирали, служба времени не была выбрана, метки нет. Пакет показывает, что его части составляют одно целое, но не с какого времени.',
          commands: [],
        },
    {
      title: 'Другие копии',
      text:
        'Письма и бумаги той же стороны кончаются номером своей записи и отпечатком контрольной точки перед ней: это первые ' +
        '16 шестнадцатеричных цифр SHA-256 той записки. Копия в чужих руках связывает того, кто ведёт журнал.',
      commands: [],
    },
  ],
  limitsTitle: 'ЧТО ЭТО ПОКАЗЫВАЕТ И ЧЕГО НЕ ПОКАЗЫВАЕТ',
  limits: [
    'Показывает: документы не менялись с тех пор, как записаны, и стояли в журнале не позже времени метки.',
    'Не показывает, что сказанное в них правда, кто их на самом деле написал и когда: только когда о них узнал журнал. Обе даты стоят рядом в отчёте.',
    'Не показывает, что ничего не опущено. Номера сообщений, которых нет в пакете, названы в отчёте.',
    'До первой метки времени журнал можно было начать заново. После неё изменить то, что в нём есть, нельзя.',
    'Копию с закрытыми словами (redacted/) сделал для пакета тот, кто его собрал: в журнале закрытый подлинник, а не копия.',
    'У письма бывает подпись DKIM; если её ключ сохранён, он среди приложений. dkimverify (Debian: python3-dkim) проверяет письмо, пока ключ опубликован; позже ей надо дать сохранённый ключ.',
    'report.pdf записан как PDF/A-3b; программой veraPDF его не проверяли.',
  ],
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ')

function written(facts: HowtoFacts, { title, intro, steps, limits, limitsTitle }: Words): string {
  const parts = steps(facts).map(({ title: step, text, commands }, at) =>
    [`${at + 1}. ${step}`, text, ...commands.map(indented)].join('\n\n'),
  )
  return [
    title,
    `${facts.pack}\n${facts.origin}`,
    intro,
    ...parts,
    limitsTitle,
    limits.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')
}

const program = (...path: readonly string[]): string =>
  readFileSync(projectFile('src', 'server', ...path), 'utf8')
const rule = '-'.repeat(100)

/** The whole file, the language of the pack first. Its programs are those that stand beside this code. */
export function howtoFile(facts: HowtoFacts, lang: Lang): string {
  const texts = lang === 'ru' ? [RU, EN] : [EN, RU]
  return [
    ...texts.map((words) => written(facts, words)),
    `${rule}\ncheckpack.py\n${rule}\n${program('packs', 'howto', 'checkpack.py')}`,
    `${rule}\ncheckpack.go\n${rule}\n${program('evidence', 'go', 'checkpack.go')}`,
  ].join('\n\n')
}
