// A notice as it left: what is waited for now, what was answered, what is due, and the letter word for word.
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../../web/Page.tsx'
import { Section } from '../../web/Section.tsx'
import { dayHere } from '../../web/account/instants.ts'
import { noticeQuery } from '../../web/overages/overageQueries.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { DRAFT_FINDINGS } from '../drafting/draftFinding.ts'
import { FINDING_WORDS } from '../drafting/draftWords.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { DueLines } from './DueLines.tsx'
import { priceInWords } from '../../ledger/overdue/choiceWords.ts'
import type { NoticeView } from './noticeShapes.ts'
import '../../web/styles/account.css'
import '../../web/styles/case.css'
import '../../web/styles/overages.css'

export function NoticeScreen() {
  const { t, dayShort, quantity } = useWords()
  const { notice: id } = useParams({ from: '/notices/$notice' })
  const { data: notice } = useSuspenseQuery(noticeQuery(id))
  const { client, actual, limit, unit, clause } = notice
  const above = (
    <Link to="/clients/$client" params={{ client: client.id }}>
      {client.name || t.clients.noName}
    </Link>
  )
  const figures = t.overages.over(quantity(actual, unit), quantity(limit, unit))
  return (
    <Page
      above={above}
      title={t.notice.title(dayShort(dayHere(notice.at)))}
      lead={`${figures}, ${t.overages.clause(clause)}`}
    >
      <WhatNow notice={notice} />
      <DueLines notice={notice} />
      <Answers notice={notice} />
      <LetterAsItLeft notice={notice} />
    </Page>
  )
}

/** What holds now, in one sentence. */
function useStanding(notice: NoticeView): string {
  const { t, say, day } = useWords()
  const { state, facts, answerBy } = notice
  const words = t.notice
  const newest = notice.answers.at(-1)
  if (state === 'waiting') return words.waits(day(answerBy))
  if (newest && newest.choice !== 'silence') {
    const chosen = notice.choices.find(({ kind }) => kind === newest.choice)
    const what = chosen ? say(chosen.words) : t.overages.choices[newest.choice]
    return words.answered(what, day(dayHere(newest.at)))
  }
  const { effect } = facts
  if (effect.effect === 'billing_starts')
    return words.silentBusiness(day(effect.from), facts.price ? say(priceInWords(facts.price)) : '')
  if (effect.effect === 'charged_as_agreed') return words.silentAgreed
  return effect.effect === 'statutory_charge' ? words.silentStatutory(effect.norm) : words.silentConsumer
}

function WhatNow({ notice }: { notice: NoticeView }) {
  const { t } = useWords()
  const standing = useStanding(notice)
  const mayNote = useAllows('case.write')
  const [asked, ask] = useState(false)
  const isShown = notice.state === 'waiting' || asked
  return (
    <section className="panel notice-next" aria-label={t.notice.answer.title}>
      <p>{standing}</p>
      {mayNote && isShown ? <AnswerForm notice={notice} onNoted={() => ask(false)} /> : null}
      {mayNote && !isShown ? (
        <div>
          <Button variant="default" onClick={() => ask(true)}>
            {notice.state === 'answered' ? t.notice.answer.another : t.notice.answer.title}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function Answers({ notice }: { notice: NoticeView }) {
  const { t, day } = useWords()
  if (notice.answers.length === 0) return null
  return (
    <Section id="answers" title={t.notice.answer.given}>
      <ul className="rows">
        {notice.answers.map(({ id, choice, how, words, at, entry }) => (
          <li key={id}>
            <p>
              {day(dayHere(at))}: {t.overages.choices[choice]} ({t.notice.hows[how]})
            </p>
            {words ? <blockquote lang={notice.facts.lang}>{words}</blockquote> : null}
            <p className="fine">{t.notice.entry(entry)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LetterAsItLeft({ notice }: { notice: NoticeView }) {
  const { t, say, when } = useWords()
  const { facts, letter, entry } = notice
  const despite = DRAFT_FINDINGS.filter((kind) => facts.despite.includes(kind)).map((kind) =>
    say(FINDING_WORDS[kind]),
  )
  return (
    <Section id="letter" title={t.notice.letter}>
      <div className="panel">
        <div className="letter-text" lang={facts.lang}>
          {letter}
        </div>
      </div>
      <p className="fine notice-foot">
        {t.notice.sentBy(t.noticeDraft.channels[facts.channel])}, {when(notice.at)}. {t.notice.entry(entry)}
        {despite.length > 0 ? ` ${t.notice.despite(despite.join('; '))}` : ''}
      </p>
    </Section>
  )
}
