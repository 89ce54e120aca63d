// How an agreement comes to the desk: the one that exists already comes first, then a template, then an empty page.
import { Button, Textarea } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../../web/agreements/keptDraft.ts'
import { holdFile } from '../../web/agreements/sentFile.ts'
import { today } from '../../web/byHand/draft.ts'
import { post, upload } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { meQuery } from '../../web/queries.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import { DropZone } from '../../messages/DropZone.tsx'
import { draftFromReading, emptyClause, emptyDraft, type Draft } from '../drafts/draft.ts'
import type { AgreementRead } from '../readings/readingShapes.ts'
import { TemplateForm } from './TemplateForm.tsx'

/** Keeps a draft for the client and goes to the editor. What is written today is named after the day; what was read has a day of its own. */
export function useOpenDraft(client: string): (draft: Draft) => void {
  const { data: me } = useSuspenseQuery(meQuery)
  const { day } = useWords()
  const navigate = useNavigate()
  return (draft) => {
    const isNew = draft.origin === 'written' || draft.origin === 'template'
    keepDraft(client, me.person.id, isNew ? { ...draft, name: day(today(new Date())) } : draft)
    void navigate({ to: '/clients/$client/agreement/draft', params: { client } })
  }
}

export function BeginAgreement({ client, consumer }: { client: string; consumer: boolean | null }) {
  const { t, lang } = useWords()
  const words = t.agreements.begin
  const open = useOpenDraft(client)
  return (
    <>
      <Section id="existing" title={words.existing} lead={words.existingLead}>
        <ExistingAgreement client={client} onRead={(read) => open(draftFromReading(read))} />
      </Section>
      <Section id="template" title={words.template} lead={words.templateLead}>
        <TemplateForm consumer={consumer} onFilled={open} />
      </Section>
      <Section id="empty" title={words.empty} lead={words.emptyLead}>
        <Button
          variant="default"
          onClick={() => open({ ...emptyDraft(lang), clauses: [emptyClause('n1', '1')] })}
        >
          {words.emptyGo}
        </Button>
      </Section>
    </>
  )
}

/** A draft that was begun in this tab is offered before anything else. */
export function UnfinishedDraft({ client }: { client: string }) {
  const { t } = useWords()
  const words = t.agreements.begin
  const { data: me } = useSuspenseQuery(meQuery)
  const navigate = useNavigate()
  const [there, setThere] = useState(() => keptDraft(client, me.person.id) !== null)
  if (!there) return null
  return (
    <section className="panel unfinished" aria-label={words.going}>
      <p>{words.going}</p>
      <div className="bar-of-buttons">
        <Button onClick={() => void navigate({ to: '/clients/$client/agreement/draft', params: { client } })}>
          {words.goOn}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            dropDraft(client)
            setThere(false)
          }}
        >
          {words.drop}
        </Button>
      </div>
    </section>
  )
}

function ExistingAgreement(props: { client: string; onRead: (read: AgreementRead) => void }) {
  const { t } = useWords()
  const words = t.agreements.begin
  const [text, setText] = useState('')
  const [progress, setProgress] = useState<number | null>(null)
  const read = useMutation({
    mutationFn: async (files: readonly File[]) =>
      files.length === 0
        ? post<AgreementRead>('/versions/readings', { text, client: props.client })
        : upload<AgreementRead>(`/versions/readings/files?client=${props.client}`, files, setProgress),
    onSuccess: (read, files) => {
      // What was attached to a mail is kept with the mail.
      const name = read.file.split(' › ')[0] ?? ''
      const [one] = files
      holdFile(props.client, files.find((file) => file.name.startsWith(name)) ?? one ?? null)
      props.onRead(read)
    },
    onSettled: () => setProgress(null),
  })
  return (
    <div className="existing">
      <Textarea
        label={words.paste}
        description={words.pasteHow}
        autosize
        minRows={5}
        maxRows={14}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="bar-of-buttons">
        <Button disabled={text.trim() === ''} loading={read.isPending} onClick={() => read.mutate([])}>
          {words.read}
        </Button>
        <DeedStatus deed={read} />
      </div>
      <h3>{words.files}</h3>
      <p className="fine">{words.filesHow}</p>
      <DropZone
        onFiles={(files) => (files.length > 0 ? read.mutate(files) : undefined)}
        progress={progress}
      />
    </div>
  )
}
