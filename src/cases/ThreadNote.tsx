// What the thread shows as a whole: conduct in plain words and who writes without shown authority. About the talk, not the person.
import { EvidenceList } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { capital, useWords } from '../web/Words.tsx'
import { CONCERN_WORDS, GROUP_WORDS } from './screenWords.ts'
import type { Concern } from './verdict.ts'

/** Colour is kept for harm to people: everything else a client may say stays in ink. */
const HARM: readonly Concern['level'][] = ['safety']

export function ThreadNote() {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const { concern, thread } = view.examination
  const writers = thread.unauthorisedWriters.map(
    (id) => view.facts.parties.others?.find((other) => other.id === id)?.name ?? id,
  )
  if (concern.level === 'none' && !thread.groups.length && !writers.length) return null
  return (
    <Section id="seen" title={t.thread.seen}>
      {concern.level === 'none' ? null : (
        <p className={HARM.includes(concern.level) ? 'concern harm' : 'concern'}>
          <b>{capital(say(CONCERN_WORDS[concern.level]))}.</b> {concern.why}
          <br />
          <EvidenceList ids={concern.messages} />
        </p>
      )}
      {thread.groups.length || writers.length ? (
        <ul className="plain-list">
          {thread.groups.map((group) => (
            <li key={group}>{capital(say(GROUP_WORDS[group]))}</li>
          ))}
          {writers.length ? <li>{t.thread.writers(writers.join(', '))}</li> : null}
        </ul>
      ) : null}
    </Section>
  )
}
