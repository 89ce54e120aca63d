// Beside a letter that refuses: what was given before that is like it. The desk shows; whether the cases are alike is for a person.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Lang } from '../../basics/lang.ts'
import { alikeQuery, type RefusedInLetter } from '../../web/oneOffs/oneOffQueries.ts'
import { useWords } from '../../web/Words.tsx'
import { oneOffSentence } from './oneOff.ts'
import '../../web/styles/overages.css'

interface Props {
  readonly refused: RefusedInLetter
  /** The language of the letter. */
  readonly lang: Lang
  /** Puts a sentence into the letter; null for a letter that is not written any more. */
  readonly onSay: ((sentence: string) => void) | null
}

export function GivenBefore({ refused, lang, onSay }: Props) {
  const { t, say, day } = useWords()
  const { data } = useQuery(alikeQuery(refused))
  const [said, setSaid] = useState<readonly string[]>([])
  if (!data?.why) return null
  return (
    <aside className="given-before screen-only" aria-label={t.given.title}>
      <p>
        <b>{t.given.title}</b>
      </p>
      <p>{say(data.why)}</p>
      <ul className="plain-list">
        {data.same.map((one) => (
          <li key={one.id}>
            <span>
              {day(one.on)}: {one.what}
            </span>
            {onSay && !said.includes(one.id) ? (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  onSay(oneOffSentence(one, lang))
                  setSaid((before) => [...before, one.id])
                }}
              >
                {t.given.say}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="fine" role="status">
        {said.length > 0 ? t.given.said : ''}
      </p>
    </aside>
  )
}
