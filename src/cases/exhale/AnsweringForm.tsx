// The rules of answering as one form. Turning the pause off is asked twice, because nobody needs it as much as on the day on which
// they would turn it off.
import { Checkbox, NativeSelect, NumberInput, Radio, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { Section } from '../../web/Section.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { Answering } from '../casework/answering.ts'
import { holidayPlacesOf, UK_NATIONS } from '../days/holidayPlaces.ts'
import type { Organisation } from '../deskShapes.ts'
import { EXHALE_MODES } from './pause.ts'

const LOOKS = ['when_needed', 'always', 'never'] as const
/** Jurisdictions whose holidays are the same everywhere in them. */
const ONE_CALENDAR = ['RU', 'US']

interface Part {
  readonly choice: Answering
  readonly change: (part: Partial<Answering>) => void
}

const isMode = (mode: string): mode is Answering['exhale']['mode'] => EXHALE_MODES.some((one) => one === mode)
const isLook = (look: string): look is Answering['secondLook'] => LOOKS.some((one) => one === look)

export function AnsweringForm({ known }: { known: Organisation }) {
  const { t } = useWords()
  const words = t.answering
  const queries = useQueryClient()
  const mayChange = useAllows('settings.write')
  const [choice, setChoice] = useState<Answering>(() => answeringOf(known))
  const [sure, setSure] = useState(known.exhale.mode === 'off')
  const change = (part: Partial<Answering>) => setChoice((before) => ({ ...before, ...part }))
  const keep = useMutation({
    mutationFn: () => post('/settings', choice),
    onSuccess: () => queries.invalidateQueries(),
  })
  const isBackwards = choice.hours.from >= choice.hours.until
  const isUnsure = choice.exhale.mode === 'off' && !sure
  return (
    <form
      className="answering"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBackwards && !isUnsure) keep.mutate()
      }}
    >
      {mayChange ? null : <p className="fine">{words.mayNot}</p>}
      <fieldset disabled={!mayChange}>
        <ExhaleChoice choice={choice} change={change} sure={sure} onSure={setSure} />
        <WorkingHours choice={choice} change={change} wrong={isBackwards} />
        <Section id="second-look" title={words.look} lead={words.lookHow}>
          <Radio.Group
            aria-label={words.look}
            value={choice.secondLook}
            onChange={(look) => {
              if (isLook(look)) change({ secondLook: look })
            }}
          >
            <div className="choices">
              {LOOKS.map((look) => (
                <Radio key={look} value={look} label={words.looks[look]} />
              ))}
            </div>
          </Radio.Group>
        </Section>
        <Insurance choice={choice} change={change} />
        <Others choice={choice} change={change} jurisdiction={known.jurisdiction} />
      </fieldset>
      {mayChange ? <SubmitBar label={words.keep} deed={keep} done={words.kept} /> : null}
    </form>
  )
}

const answeringOf = ({
  country,
  hours,
  exhale,
  secondLook,
  insuredAbove,
  insurer,
  writingHelp,
  calendarNames,
}: Organisation): Answering => ({
  country,
  hours,
  exhale,
  secondLook,
  insuredAbove,
  insurer,
  writingHelp,
  calendarNames,
})

function ExhaleChoice(props: Part & { sure: boolean; onSure: (sure: boolean) => void }) {
  const { t } = useWords()
  const words = t.answering
  const { exhale } = props.choice
  return (
    <Section id="pause" title={words.exhale} lead={words.exhaleHow}>
      <Radio.Group
        aria-label={words.exhale}
        value={exhale.mode}
        onChange={(mode) => {
          if (isMode(mode)) props.change({ exhale: { ...exhale, mode } })
          props.onSure(false)
        }}
      >
        <div className="choices">
          {EXHALE_MODES.map((mode) => (
            <Radio key={mode} value={mode} label={words.mode[mode]} />
          ))}
        </div>
      </Radio.Group>
      {exhale.mode === 'hours' ? (
        <NumberInput
          className="short-field"
          label={words.hoursLong}
          min={1}
          max={72}
          allowDecimal={false}
          value={exhale.hours}
          onChange={(hours) => props.change({ exhale: { ...exhale, hours: Number(hours) || 1 } })}
        />
      ) : null}
      {exhale.mode === 'off' ? (
        <Checkbox
          required
          label={words.offSure}
          description={words.offHow}
          checked={props.sure}
          onChange={(event) => props.onSure(event.currentTarget.checked)}
        />
      ) : null}
    </Section>
  )
}

function WorkingHours({ choice: { hours }, change, wrong }: Part & { wrong: boolean }) {
  const { t } = useWords()
  const words = t.answering
  return (
    <Section id="working-hours" title={words.hours} lead={words.hoursHow}>
      <div className="hours-fields">
        <TextInput
          type="time"
          required
          withAsterisk={false}
          label={words.from}
          value={hours.from}
          onChange={(event) => change({ hours: { ...hours, from: event.currentTarget.value } })}
        />
        <TextInput
          type="time"
          required
          withAsterisk={false}
          label={words.until}
          value={hours.until}
          error={wrong ? words.hoursWrong : null}
          onChange={(event) => change({ hours: { ...hours, until: event.currentTarget.value } })}
        />
      </div>
    </Section>
  )
}

function Insurance({ choice, change }: Part) {
  const { t } = useWords()
  const words = t.answering
  return (
    <Section id="insurance" title={words.money}>
      <NumberInput
        className="short-field"
        label={words.insuredAbove}
        description={words.insuredHow}
        min={1}
        max={1e12}
        hideControls
        thousandSeparator=" "
        value={choice.insuredAbove ?? ''}
        onChange={(sum) => change({ insuredAbove: typeof sum === 'number' && sum > 0 ? sum : null })}
      />
      {choice.insuredAbove === null ? null : (
        <TextInput
          label={words.insurer}
          maxLength={500}
          value={choice.insurer}
          onChange={(event) => change({ insurer: event.currentTarget.value })}
        />
      )}
    </Section>
  )
}

function Others({ choice, change, jurisdiction }: Part & { jurisdiction: string }) {
  const { t } = useWords()
  const words = t.answering
  return (
    <Section id="others" title={words.other}>
      {ONE_CALENDAR.includes(jurisdiction) && choice.country === '' ? null : (
        <HolidayPlace choice={choice} change={change} jurisdiction={jurisdiction} />
      )}
      <Checkbox
        label={words.calendarNames}
        description={words.calendarNamesHow}
        checked={choice.calendarNames}
        onChange={(event) => change({ calendarNames: event.currentTarget.checked })}
      />
      <Checkbox
        label={words.writingHelp}
        description={words.writingHelpHow}
        checked={choice.writingHelp}
        onChange={(event) => change({ writingHelp: event.currentTarget.checked })}
      />
    </Section>
  )
}

/** Which holidays count: of a state of the Union, or of a part of the United Kingdom. */
function HolidayPlace({ choice, change, jurisdiction }: Part & { jurisdiction: string }) {
  const { t, lang } = useWords()
  const words = t.answering
  const british = jurisdiction === 'UK'
  const names = new Intl.DisplayNames(lang === 'ru' ? 'ru-RU' : 'en-GB', { type: 'region' })
  const named = (code: string): string => {
    const nation = UK_NATIONS.find((one) => one === code)
    return nation ? words.nations[nation] : (names.of(code) ?? code)
  }
  const listed = holidayPlacesOf(british ? 'UK' : 'EU')
  // A place that was named under another law stays to be seen, and to be taken back.
  const codes =
    choice.country === '' || listed.includes(choice.country) ? listed : [...listed, choice.country]
  const places = codes
    .map((code) => ({ value: code, label: named(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <NativeSelect
      className="short-field"
      label={british ? words.nation : words.country}
      data={[{ value: '', label: british ? words.noNation : words.noCountry }, ...places]}
      value={choice.country}
      onChange={(event) => change({ country: event.currentTarget.value })}
    />
  )
}
