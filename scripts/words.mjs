// `node scripts/words.mjs [folder of .jsonl…]`: writes src/signals/normal/words.ts, the words by which the normaliser tells
// a disguised word from an ordinary one.
//
// The words come from our own sentences (training, stories) and from the grammar, never from anybody's list.
// Frequent words come first: of two readings the one that people write more often is taken. A word that only one of our
// sentences has may be a misspelling made on purpose; it counts only where the grammar knows its beginning.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path) => `${root}${path}`
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))
const folders = [at('src/signals/training/own'), ...process.argv.slice(2)].filter((folder) =>
  existsSync(folder),
)
const LINE = 1000

const mostly = (text) => ((text.match(/[а-яё]/gi)?.length ?? 0) * 3 > text.length ? 'ru' : 'en')
const told = (lang, text) => ({ lang, text })
const texts = [
  ...readdirSync(at('demo/stories')).flatMap((name) =>
    json(at(`demo/stories/${name}`)).messages.map(({ text }) => told(mostly(text), text)),
  ),
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) =>
        readFileSync(`${folder}/${name}`, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => ({ lang: /(^|[^a-z])ru([^a-z]|$)/.test(name) ? 'ru' : 'en', ...JSON.parse(line) })),
      )
      .map(({ lang, t, text }) => told(lang, t ?? text ?? '')),
  ),
]

const seen = new Map()
// A Russian text in Latin letters is no source of English words.
for (const { lang, text } of texts)
  for (const word of new Set(
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(lang === 'ru' ? /[а-я]+/g : /[a-z]+/g) ?? [],
  ))
    seen.set(word, (seen.get(word) ?? 0) + 1)

const literals = new Set()
const stems = new Set()
for (const name of readdirSync(at('src/signals/grammar'), { recursive: true }).filter(
  (file) => file.endsWith('.ts') && file !== 'obscene.ts',
)) {
  const source = readFileSync(at(`src/signals/grammar/${name}`), 'utf8')
  // Only what stands in strings is grammar; the rest is our English prose and code.
  for (const [text] of source.matchAll(/'[^'\n]*'|`[^`]*`/g))
    for (const [literal] of text.matchAll(/(?<![a-zа-яё])[a-zа-яё]{2,}\*?(?![a-zа-яё])/g))
      if (literal.endsWith('*')) stems.add(literal.replaceAll('ё', 'е'))
      else literals.add(literal.replaceAll('ё', 'е'))
}
const byLetters = (a, b) => (a < b ? -1 : 1)
const begins = (word) => [...word].some((_, i) => i >= 4 && stems.has(`${word.slice(0, i)}*`))
const byFrequency = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
const words = byFrequency
  .filter(([word, n]) => (n > 1 || begins(word)) && !/(.)\1\1/.test(word))
  .map(([word]) => word)
const all = [
  ...new Set([...words, ...[...literals].sort(byLetters)]),
  ...[...stems].filter((stem) => stem.length > 4).sort(byLetters),
]

const listed = (letters) => {
  const lines = ['']
  for (const word of all.filter((one) => letters.test(one))) {
    if (lines.at(-1).length + word.length >= LINE) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${word}`
  }
  return lines.join('\n')
}
writeFileSync(
  at('src/signals/normal/words.ts'),
  `// Written by scripts/words.mjs: the words of our own sentences and of the grammar, frequent ones first; a star ends a stem.
export const RUSSIAN = \`${listed(/[а-я]/)}\`
export const ENGLISH = \`${listed(/[a-z]/)}\`
`,
)
