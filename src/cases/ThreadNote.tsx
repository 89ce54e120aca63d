// What the thread shows as a whole: each thing with the words that show it and the way to its message. About the talk, and about
// us first, never about the person.
import { Evidence, EvidenceList } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { capital, useWords } from '../web/Words.tsx'
import { CONCERN_WORDS, GROUP_WORDS, THREAD_WORDS } from './screenWords.ts'
import type { Concern, ThreadSignal } from './verdict.ts'

/** Colour is kept for harm to people: everything else a client may say stays in ink. */
const HARM: readonly Concern['level'][] = ['safety']

export function ThreadNote() {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const { concern, thread } = view.examination
  if (concern.level === 'none' && !thread.groups.length && !thread.shown.length) return null
  return (
    <Section id="seen" title={t.thread.seen}>
      {concern.level === 'none' ? null : (
        <p className={HARM.includes(concern.level) ? 'concern harm' : 'concern'}>
          <b>{capital(say(CONCERN_WORDS[concern.level]))}.</b> {concern.why}
          <br />
          <EvidenceList ids={concern.messages} />
        </p>
      )}
      {thread.groups.length ? (
        <ul className="plain-list">
          {thread.groups.map((group) => (
            <li key={group}>{capital(say(GROUP_WORDS[group]))}</li>
          ))}
        </ul>
      ) : null}
      {thread.shown.length ? (
        <ul className="thread-signals">
          {thread.shown.map((signal) => (
            <Shown key={`${signal.kind} ${signal.messages.join()}`} signal={signal} />
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

const MOST_QUOTES = 4

function Shown({ signal }: { signal: ThreadSignal }) {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const quoted = signal.words.slice(0, MOST_QUOTES)
  const others = signal.messages.filter((id) => !quoted.some((one) => one.message === id))
  return (
    <li>
      <b>
        {signal.whose === 'ours'
          ? `${t.thread.seenOurs}: ${say(THREAD_WORDS[signal.kind])}`
          : capital(say(THREAD_WORDS[signal.kind]))}
        .
      </b>{' '}
      <span lang={view.examination.lang}>{signal.why}</span>
      {quoted.length ? (
        <ul className="thread-words">
          {quoted.map((one) => (
            <li key={`${one.message} ${one.start}`}>
              <q lang={view.examination.lang}>{one.quote}</q> <Evidence id={one.message} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.length ? ' ' : null}
      {others.length ? <EvidenceList ids={others.slice(0, MOST_QUOTES * 2)} /> : null}
      {signal.records?.length ? (
        <p className="thread-records">
          {t.thread.seenRecords} <EvidenceList ids={signal.records} />
        </p>
      ) : null}
    </li>
  )
}
