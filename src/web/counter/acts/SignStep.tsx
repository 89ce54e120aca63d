// The second step: what stands on the act, who stands there, and both signatures.
import { Button, Radio, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useMutation } from '@tanstack/react-query'
import { DeedStatus } from '../../Doing.tsx'
import { useWords } from '../../Words.tsx'
import {
  barsOf,
  lackOfSigning,
  type ActDraft,
  type DraftLack,
  type Setting,
  type Signing,
} from './actDraft.ts'
import { overLines } from './actFilled.ts'
import type { Named } from './ActDesk.tsx'
import { CodeSigning } from './CodeSigning.tsx'
import { SignaturePad } from './SignaturePad.tsx'

interface Signatures {
  readonly draft: ActDraft
  readonly setting: Setting
  /** Whose turn it is. */
  readonly person: string
  readonly onChange: (draft: ActDraft) => void
  readonly onWrite: () => Promise<void>
  readonly onRefused: (error: Error) => void
  /** The desk can be asked now. */
  readonly canAsk: boolean
  readonly onName: () => Promise<Named>
  readonly onBack: () => void
}

export function SignStep(props: Signatures) {
  const { t } = useWords()
  const { draft, setting, person, onChange, onWrite, onRefused, onBack } = props
  const [said, setSaid] = useState<DraftLack | null>(null)
  const write = useMutation({ mutationFn: onWrite, onError: onRefused })
  const limits = barsOf(draft, setting)
  const isCount = setting.kind === 'stock_count'
  const submit = () => {
    const lack = lackOfSigning(draft, setting.kind, limits)
    setSaid(lack)
    if (lack === null) write.mutate()
  }
  return (
    <form
      className="counter-form"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <WhatIsSigned {...props} />
      {isCount ? null : (
        <>
          <WhoIsThere {...props} />
          <OneSide
            title={t.counterActs.theirs}
            ways={waysOf(props, limits.over !== null)}
            signing={draft.theirs}
            onChange={(theirs) => onChange({ ...draft, theirs })}
          >
            {draft.theirs.how === 'code' ? <CodeSigning {...props} /> : null}
          </OneSide>
        </>
      )}
      <OneSide
        title={t.counterActs.ours(person)}
        ways={['screen', 'paper']}
        signing={draft.ours}
        onChange={(ours) => onChange({ ...draft, ours })}
      />
      <p className="trouble-line" role="alert">
        {said && lackOfSigning(draft, setting.kind, limits) === said ? t.counterActs.lacks[said] : ''}
      </p>
      <div className="bar-of-buttons">
        <Button size="lg" type="submit" loading={write.isPending}>
          {t.counterActs.write}
        </Button>
        <Button size="lg" variant="default" onClick={onBack}>
          {t.counterActs.back}
        </Button>
        <DeedStatus deed={write} />
      </div>
    </form>
  )
}

/** A refusal is no way over a limit; a code needs an address on the client's card. */
const waysOf = ({ setting }: Signatures, isOver: boolean): Signing['how'][] => [
  'screen',
  ...((setting.client.measured?.codeWays.length ?? 0) > 0 ? (['code'] as const) : []),
  'paper',
  ...(isOver ? [] : (['refused'] as const)),
]

/** Nobody signs what they cannot see. */
function WhatIsSigned({ draft, setting }: Signatures) {
  const { t, lang } = useWords()
  const about = { consumer: setting.client.consumer, lang, decided: t.counterActs.decided }
  const limits = overLines(draft, barsOf(draft, setting), about)
  return (
    <section className="act-paper" aria-label={t.counterActs.title[setting.kind]}>
      <ul>
        {draft.lines
          .filter(({ name, code }) => name !== '' || code !== '')
          .map(({ key, name, code, quantity, unit, condition }) => (
            <li key={key}>
              {name || code} <span className="figures">{`— ${quantity} ${unit}`}</span>
              {condition === '' ? null : <span className="fine"> · {condition}</span>}
            </li>
          ))}
      </ul>
      {draft.opened && setting.kind !== 'stock_count' ? (
        <p className="fine">
          {t.counterActs.opened}: {t.counterActs.openedAs[draft.opened]}
        </p>
      ) : null}
      {draft.note.trim() === '' ? null : <p className="fine">{draft.note}</p>}
      {limits.map(({ clause, text }) => (
        <p key={clause} className="act-over">
          {text}
        </p>
      ))}
      {setting.kind === 'stock_count' ? null : <p className="fine">{t.counterActs.reads}</p>}
    </section>
  )
}

function WhoIsThere({ draft, setting, onChange }: Signatures) {
  const { t } = useWords()
  const isIn = setting.kind === 'goods_in'
  const people = (setting.client.measured?.people ?? []).filter((one) => (isIn ? one.handIn : one.takeOut))
  const known = [setting.client.name, ...people.map(({ name }) => name)]
  const isKnown = known.some((name) => name.toLowerCase() === draft.who.trim().toLowerCase())
  return (
    <div className="act-who">
      <TextInput
        size="lg"
        label={isIn ? t.counterActs.whoHandsIn : t.counterActs.whoTakesOut}
        maxLength={200}
        autoComplete="off"
        value={draft.who}
        onChange={(event) => onChange({ ...draft, who: event.currentTarget.value })}
      />
      <div className="act-people">
        {known.map((name) => (
          <button
            key={name}
            type="button"
            className="act-thing"
            onClick={() => onChange({ ...draft, who: name })}
          >
            {name}
          </button>
        ))}
      </div>
      {draft.who.trim() !== '' && !isKnown ? <p className="fine">{t.counterActs.unknownPerson}</p> : null}
    </div>
  )
}

interface Side {
  readonly title: string
  readonly ways: readonly Signing['how'][]
  readonly signing: Signing
  readonly onChange: (signing: Signing) => void
  readonly children?: ReactNode
}

function OneSide({ title, ways, signing, onChange, children }: Side) {
  const { t } = useWords()
  const said = { screen: '', code: '', paper: t.counterActs.byPaper, refused: t.counterActs.byRefusal }[
    signing.how
  ]
  return (
    <fieldset className="act-side">
      <legend>{title}</legend>
      <Radio.Group
        aria-label={title}
        value={signing.how}
        onChange={(value) => onChange({ ...signing, how: ways.find((way) => way === value) ?? 'screen' })}
      >
        <div className="act-ways">
          {ways.map((way) => (
            <Radio key={way} size="lg" value={way} label={t.counterActs.how[way]} />
          ))}
        </div>
      </Radio.Group>
      {signing.how === 'screen' ? (
        <SignaturePad
          name={title}
          strokes={signing.strokes}
          onChange={(strokes) => onChange({ ...signing, strokes })}
        />
      ) : (
        <p className="fine">{said}</p>
      )}
      {children}
    </fieldset>
  )
}
