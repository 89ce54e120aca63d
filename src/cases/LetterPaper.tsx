// One letter as a sheet of paper. It leaves by a person's hand: copied or printed here, then confirmed with channel, time and name.
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { GivenBefore } from '../agreements/oneOffs/GivenBefore.tsx'
import { post } from '../web/deskClient.ts'
import { EvidenceList } from '../web/Evidence.tsx'
import { IconCopy, IconPencil, IconPrinter } from '../web/icons.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import type { CaseView } from '../web/shapes.ts'
import { oneOffsQuery } from '../web/oneOffs/oneOffQueries.ts'
import { putOnClipboard, printLetter } from '../web/paper.ts'
import { useAllows } from '../web/useMe.ts'
import { useWords } from '../web/Words.tsx'
import { GuardList, LetterWords } from './guarding/LetterWords.tsx'
import { useLetterGuards, type GuardedRecord } from './guarding/useLetterGuards.tsx'
import type { LetterOnDesk } from './LetterList.tsx'
import { MarkButton } from './marks/Marks.tsx'
import { LETTER_WORDS } from './screenWords.ts'
import { SendingForm } from './SendingForm.tsx'

interface Props {
  readonly letter: LetterOnDesk
  /** The first letter lies open; the others show their name until somebody opens them. */
  readonly first: boolean
}

export function LetterPaper({ letter, first }: Props) {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const { lang } = view.examination
  const [written, setText] = useState(letter.text)
  const text = letter.copied ? letter.text : written
  const [editing, edit] = useState(false)
  const record = useRecord(view)
  const guarded = useLetterGuards(record, letter, letter.copied ? null : text)
  const title = say(LETTER_WORDS[letter.kind])
  return (
    <li className="letter panel" aria-label={title}>
      <details open={first || Boolean(letter.copied && !letter.copied.sending)}>
        <summary>
          <h3>{title}</h3>
          <LetterState letter={letter} />
        </summary>
        {letter.copied ? <MarkButton kind="letter" name={letter.copied.id} what={title} /> : null}
        {editing && !letter.copied ? (
          <Textarea
            label={t.letters.text}
            autosize
            minRows={6}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <LetterWords text={text} guarded={guarded} lang={lang} />
        )}
        {letter.copied ? null : <GuardList guarded={guarded} editing={editing} />}
        {view.client && REFUSING.includes(letter.kind) && !letter.copied ? (
          <GivenBefore
            // What is refused is what the draft says: a sentence about the one-off itself is no new refusal.
            refused={{ client: view.client, clauses: letter.quotes, text: letter.text }}
            lang={lang}
            onSay={(sentence) => setText((before) => beforeSignature(before, sentence))}
          />
        ) : null}
        {!letter.copied && GAP.test(text) ? <p className="fine">{t.letters.gaps}</p> : null}
        {letter.quotes.length ? (
          <p className="fine">
            {t.letters.quotes} <EvidenceList ids={letter.quotes} />
          </p>
        ) : null}
        <LetterActions letter={letter} text={text} editing={editing} onEdit={() => edit((on) => !on)} />
      </details>
    </li>
  )
}

/** Letters in which something is refused. */
const REFUSING: readonly LetterOnDesk['kind'][] = ['refusal', 'final_answer', 'boundary']

/** The letter with a sentence more, before its signature. */
function beforeSignature(text: string, sentence: string): string {
  const parts = text.split('\n\n')
  return [...parts.slice(0, -1), sentence, ...parts.slice(-1)].join('\n\n')
}

/** The case as guards read it, with the days of what was given once: a letter may tell of them. */
function useRecord(view: CaseView): GuardedRecord {
  const { client } = view
  const { data } = useQuery({ ...oneOffsQuery(client ?? ''), enabled: client !== undefined })
  const oneOffs = data?.oneOffs
  return useMemo(() => ({ ...view, givenOn: (oneOffs ?? []).map(({ on }) => on) }), [view, oneOffs])
}

/** A place that the draft leaves to a person: «[дата и время]». */
const GAP = /\[[^\]\n]{2,80}\]/u

function LetterState({ letter }: { letter: LetterOnDesk }) {
  const { t, when } = useWords()
  const { copied } = letter
  if (!copied) return <span className="fine">{t.letters.draft}</span>
  if (!copied.sending) return <span className="word">{t.letters.unconfirmed(when(copied.copiedAt))}</span>
  const { channel, at, to } = copied.sending
  return <span className="fine">{t.letters.sent(t.channel(channel), when(at), to)}</span>
}

function LetterActions(props: { letter: LetterOnDesk; text: string; editing: boolean; onEdit: () => void }) {
  const { letter, text } = props
  const { t } = useWords()
  const { view } = useOpenCase()
  const queries = useQueryClient()
  const mayWrite = useAllows('letter.write')
  const [done, say] = useState('')
  // What leaves is the text that was recorded, with its footer: the first copy is recorded before it is anywhere else.
  const recorded = async (): Promise<string> => {
    if (!view.id || letter.copied) return text
    const written = { kind: letter.kind, to: letter.to, text }
    return (await post<{ text: string }>(`/cases/${view.id}/letters`, written)).text
  }
  const record = useMutation({
    mutationFn: async (way: 'copy' | 'print') => {
      const leaving = recorded()
      const isThere = way === 'copy' ? await putOnClipboard(leaving) : true
      if (way === 'print') printLetter(await leaving)
      say(way === 'print' ? '' : isThere ? t.letters.copied : t.letters.copyAgain)
      if (view.id && !letter.copied) await queries.invalidateQueries()
    },
  })
  if (letter.copied?.sending || !mayWrite) return null
  return (
    <>
      <div className="bar-of-buttons">
        <Button
          variant={letter.copied ? 'default' : 'filled'}
          leftSection={<IconCopy size={18} />}
          disabled={record.isPending}
          onClick={() => record.mutate('copy')}
        >
          {t.letters.copy}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} />}
          disabled={record.isPending}
          onClick={() => record.mutate('print')}
        >
          {t.letters.print}
        </Button>
        {letter.copied ? null : (
          <Button
            variant="subtle"
            leftSection={<IconPencil size={18} />}
            aria-pressed={props.editing}
            onClick={props.onEdit}
          >
            {props.editing ? t.letters.editDone : t.letters.edit}
          </Button>
        )}
        <span className="fine" role="status">
          {record.isError ? t.page.failed : done}
        </span>
      </div>
      {letter.copied && view.id ? <SendingForm caseId={view.id} letter={letter.copied} /> : null}
    </>
  )
}
