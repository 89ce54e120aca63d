// Try any text: what it does and in which words, read in the browser as one types.
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { MarkedText } from '../../messages/MarkedText.tsx'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { FoundMarks } from './FoundMarks.tsx'
import { labelMark } from './labelMarks.ts'
import { SAMPLE_TEXTS } from './sampleTexts.ts'
import { useReading, type Reading } from './useReading.ts'
import '../styles/signals.css'

/** A longer text is not drawn with its marks: a page of a million characters helps nobody. */
const MOST_DRAWN = 30_000
const MOST_TEXT = 1_000_000

export function TrialScreen() {
  const { t } = useWords()
  const [text, type] = useState('')
  const [doubtful, showDoubtful] = useState(false)
  const { reading, isReading, failed } = useReading(text)
  const shown = useMemo(
    () => ({ ...reading, signals: reading.signals.filter(({ tier }) => doubtful || tier !== 'possible') }),
    [reading, doubtful],
  )
  const count = text.trim() === '' ? t.trial.empty : t.trial.count(shown.signals.length)
  return (
    <Page title={t.trial.title} lead={t.trial.lead}>
      <Textarea
        mt={22}
        label={t.trial.text}
        value={text}
        rows={8}
        resize="vertical"
        maxLength={MOST_TEXT}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Samples choose={type} />
      <Checkbox
        mt={18}
        label={t.sign.doubtful}
        checked={doubtful}
        onChange={(event) => showDoubtful(event.currentTarget.checked)}
      />
      <p className="trial-count" role="status">
        {failed ? t.trial.failed : isReading ? t.trial.reading : count}
      </p>
      {reading.text.trim() && text.trim() ? <Found reading={shown} /> : null}
    </Page>
  )
}

function Samples({ choose }: { choose: (text: string) => void }) {
  const { t } = useWords()
  const name = useId()
  return (
    <div className="trial-samples" role="group" aria-labelledby={name}>
      <span className="hidden-text" id={name}>
        {t.trial.samples}
      </span>
      {SAMPLE_TEXTS.map(({ lang, text }, index) => (
        <Button key={text} variant="default" size="compact-md" onClick={() => choose(text)}>
          {t.trial.sample(lang, SAMPLE_TEXTS.slice(0, index + 1).filter((one) => one.lang === lang).length)}
        </Button>
      ))}
    </div>
  )
}

function Found({ reading: { text, signals } }: { reading: Reading }) {
  const speech = useWords()
  const { t } = speech
  const marks = useMemo(() => signals.map((signal) => labelMark(signal, speech)), [signals, speech])
  if (marks.length === 0) return null
  return (
    <>
      <Section id="shown" title={t.trial.shown}>
        {text.length <= MOST_DRAWN ? (
          <div className="trial-shown">
            <MarkedText text={text} marks={marks} />
          </div>
        ) : (
          <p className="quiet">{t.trial.tooLong}</p>
        )}
      </Section>
      <Section id="list" title={t.trial.list}>
        <FoundMarks text={text} marks={marks} />
      </Section>
    </>
  )
}
