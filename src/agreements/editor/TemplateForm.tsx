// A template of a trade: its questions with an example in each, then the agreement is there to be changed.
import { Button, Radio, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { templatesQuery } from '../../web/agreements/agreementQueries.ts'
import { useWords } from '../../web/Words.tsx'
import { draftFromFacts, figureIn, type Draft } from '../drafts/draft.ts'
import { filled, type Blank, type Template } from '../templates/template.ts'

type Typed = Readonly<Record<string, string>>

export function TemplateForm(props: { consumer: boolean | null; onFilled: (draft: Draft) => void }) {
  const { t, say } = useWords()
  const words = t.agreements.template
  const { data: templates = [] } = useQuery(templatesQuery)
  const [chosen, choose] = useState('')
  const template = templates.find(({ id }) => id === chosen)
  const { consumer } = props
  const side = consumer === null ? words.unknown : consumer ? words.forConsumer : words.forBusiness
  return (
    <>
      <Radio.Group label={words.choose} value={chosen} onChange={choose}>
        <div className="choices template-choices">
          {templates.map(({ id, title }) => (
            <Radio key={id} value={id} label={say(title)} />
          ))}
        </div>
      </Radio.Group>
      {template ? (
        <>
          <p className="fine template-side">{side}</p>
          <Blanks
            key={template.id}
            template={template}
            consumer={consumer ?? true}
            onFilled={props.onFilled}
          />
        </>
      ) : null}
    </>
  )
}

/** A blank that is a currency begins with that of the language; every other one with its example. */
const exampleOf = ({ kind, example }: Blank, lang: 'ru' | 'en'): string =>
  kind === 'currency' ? { ru: 'RUB', en: 'GBP' }[lang] : String(example)

function Blanks(props: { template: Template; consumer: boolean; onFilled: (draft: Draft) => void }) {
  const { t, lang, say, number } = useWords()
  const words = t.agreements.template
  const { template, consumer } = props
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(template.blanks.map((blank) => [blank.id, exampleOf(blank, lang)])),
  )
  const [wrong, setWrong] = useState<readonly string[]>([])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const values = Object.fromEntries(
      template.blanks.map(({ id, kind }) => {
        const text = typed[id] ?? ''
        return [id, kind === 'currency' ? text : (figureIn(text) ?? text)]
      }),
    )
    const made = filled(template, values, lang, consumer)
    setWrong(made.ok ? [] : made.error)
    if (made.ok) props.onFilled(draftFromFacts(made.value, lang))
  }
  const fault = ({ kind, least = 0, most = 1e9 }: Blank): string =>
    kind === 'currency'
      ? words.currency
      : kind === 'money'
        ? words.wrongMoney
        : words.wrong(number(least), number(most))
  return (
    <form className="template-blanks" onSubmit={submit}>
      {template.blanks.map((blank) => (
        <TextInput
          key={blank.id}
          label={say(blank.ask)}
          inputMode={blank.kind === 'currency' ? 'text' : 'decimal'}
          value={typed[blank.id] ?? ''}
          error={wrong.includes(blank.id) ? fault(blank) : undefined}
          onChange={(event) => {
            const { value } = event.currentTarget
            setTyped((now) => ({
              ...now,
              [blank.id]: blank.kind === 'currency' ? value.toUpperCase() : value,
            }))
          }}
        />
      ))}
      <div className="bar-of-buttons whole-row">
        <Button type="submit">{words.fill}</Button>
      </div>
    </form>
  )
}
