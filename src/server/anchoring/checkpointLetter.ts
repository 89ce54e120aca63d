// The daily mail with the newest checkpoint: whoever keeps it can show later that the log was rewritten, or that it was not.
// It names no client and says nothing of what is in the log.
import { dayInWords } from '../../basics/words.ts'
import { plural, type Lang } from '../../basics/lang.ts'
import type { PlainLetter } from '../mail/outgoing.ts'

export interface MailedCheckpoint {
  /** The day where the organisation lives. */
  readonly day: string
  /** How many entries the whole log has. */
  readonly entries: number
  readonly note: string
}

const WORDS: Readonly<
  Record<Lang, { subject: (day: string) => string; text: (said: MailedCheckpoint) => string }>
> = {
  ru: {
    subject: (day) => `Отпечаток журнала за ${day}`,
    text: ({ entries, note }) =>
      `Это письмо раз в день отправляет «Выдох», стол для трудных дел. Отвечать на него не нужно, удалять не стоит.

Ниже — отпечаток журнала, в котором сейчас ${plural('ru', entries, { one: '# запись', few: '# записи', many: '# записей' })}. По нему не видно, что в записях. Но если потом в журнале изменят или уберут хотя бы одну из этих записей, с отпечатком он больше не сойдётся.

${note}
Как проверить: на странице «Закрепление журнала» или командой «exhale log», а без нас — по документации.
`,
  },
  en: {
    subject: (day) => `The log's fingerprint of ${day}`,
    text: ({ entries, note }) =>
      `Exhale, a desk for difficult cases, sends this mail once a day. It needs no answer; please do not delete it.

Below is the fingerprint of a log that has ${plural('en', entries, { one: '# entry', other: '# entries' })} now. It does not show what the entries say. But if somebody later changes or removes any one of them, the log will not fit this fingerprint any more.

${note}
How to check: on the page “Anchoring the log” or with "exhale log"; without us, by the documentation.
`,
  },
}

export function checkpointLetter(said: MailedCheckpoint, lang: Lang, to: string): PlainLetter {
  const { subject, text } = WORDS[lang]
  return { to, subject: subject(dayInWords(said.day, lang)), text: text(said) }
}
