// The lessons of all cases: open ones first, each ended once, done or dropped with a reason.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { dayOf } from '../../basics/instant.ts'
import { lessonsQuery } from '../../web/closing/closingQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { Page } from '../../web/Page.tsx'
import { meQuery } from '../../web/queries.ts'
import { ownZone, useWords } from '../../web/Words.tsx'
import type { LessonView } from './closingShapes.ts'
import { LESSON_WORDS, type LessonEnd } from './lesson.ts'
import '../../web/styles/closing.css'
import '../../web/styles/exposure.css'

export function LessonsScreen() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(lessonsQuery)
  const words = t.lessons
  const open = data.lessons.filter(({ end }) => end === null)
  const ended = data.lessons.filter(({ end }) => end !== null)
  return (
    <Page title={words.title} lead={words.lead}>
      {data.lessons.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul className="lesson-list">
        {open.map((lesson) => (
          <Lesson key={lesson.id} lesson={lesson} />
        ))}
      </ul>
      {ended.length > 0 ? (
        <details className="exposure-more">
          <summary>{words.ended(ended.length)}</summary>
          <ul className="lesson-list">
            {ended.map((lesson) => (
              <Lesson key={lesson.id} lesson={lesson} />
            ))}
          </ul>
        </details>
      ) : null}
    </Page>
  )
}

function Lesson({ lesson }: { lesson: LessonView }) {
  const { t, say, day } = useWords()
  const words = t.lessons
  const { data: me } = useQuery(meQuery)
  const mayEnd = me?.person.permissions.includes('lesson.write') === true
  const on = (at: string): string => day(dayOf(Date.parse(at), ownZone()))
  const { check, end } = lesson
  return (
    <li>
      <p className="lesson-words">{lesson.text}</p>
      <p className="fine">
        {say(LESSON_WORDS[lesson.kind])} ·{' '}
        <Link to="/cases/$caseId/page" params={{ caseId: lesson.case }}>
          {lesson.title || words.from}
        </Link>
        {end ? ` · ${end.kind === 'done' ? words.doneOn(on(end.at)) : words.droppedOn(on(end.at))}` : ''}
        {end?.why ? `: ${end.why}` : ''}
      </p>
      {check ? (
        <details className="lesson-check">
          <summary>{t.closing.check(check.id, say(check.what))}</summary>
          {check.wording ? (
            <p>
              {t.closing.wording}: <q>{say(check.wording)}</q>
            </p>
          ) : null}
          <p className="fine">{check.law}</p>
        </details>
      ) : null}
      {mayEnd && !end ? <EndLesson lesson={lesson} /> : null}
    </li>
  )
}

function EndLesson({ lesson }: { lesson: LessonView }) {
  const { t } = useWords()
  const words = t.lessons
  const queries = useQueryClient()
  const [dropping, setDropping] = useState(false)
  const [why, setWhy] = useState('')
  const end = useMutation({
    mutationFn: (kind: LessonEnd) => post(`/lessons/${lesson.id}/end`, { kind, why }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['lessons'] }),
  })
  const drop = (event: FormEvent) => {
    event.preventDefault()
    end.mutate('dropped')
  }
  if (dropping)
    return (
      <form className="lesson-drop" onSubmit={drop}>
        <TextInput
          label={words.why}
          required
          withAsterisk={false}
          maxLength={2_000}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <div className="bar-of-buttons">
          <Button type="submit" variant="default" loading={end.isPending}>
            {words.keep}
          </Button>
          <DeedStatus deed={end} />
        </div>
      </form>
    )
  return (
    <div className="bar-of-buttons">
      <Button variant="default" size="compact-md" loading={end.isPending} onClick={() => end.mutate('done')}>
        {words.done}
      </Button>
      <Button variant="subtle" size="compact-md" onClick={() => setDropping(true)}>
        {words.drop}
      </Button>
      <DeedStatus deed={end} />
    </div>
  )
}
