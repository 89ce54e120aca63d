// What was read, and the few things only the owner knows: who is us, what a column holds, which limit is meant, what is asked.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { PasteClauses } from '../agreements/PasteClauses.tsx'
import { ProposedClauses } from '../agreements/ProposedClauses.tsx'
import { FiveQuestions } from '../cases/FiveQuestions.tsx'
import { NameClaims } from '../cases/NameClaims.tsx'
import { EmergencyWhileTyping } from '../cases/safety/EmergencyWhileTyping.tsx'
import { ColumnMapping } from '../ledger/ColumnMapping.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'
import type { Reading } from './importShapes.ts'
import { PictureLines } from './PictureLines.tsx'
import { ReadFiles } from './ReadFiles.tsx'
import { useReading } from './useReading.tsx'
import { WhoseCase } from './WhoseCase.tsx'
import { WhoIsUs } from './WhoIsUs.tsx'

type Desk = ReturnType<typeof useReading>

interface Props {
  readonly first: Reading
  /** The files as this browser has them; an import begun before has none here. */
  readonly files: readonly File[]
  /** The client whom it was brought for; empty where nobody is. */
  readonly client: string
}

export function ReadingView({ first, files, client }: Props) {
  const { t } = useWords()
  const desk = useReading(first, client)
  const { reading, given, give } = desk
  return (
    <div className="bringing">
      <EmergencyWhileTyping heard={heardIn(reading)} jurisdiction={given.questions.jurisdiction} />
      <Section id="read" title={t.bring.read}>
        <ReadFiles reading={reading} />
      </Section>
      {reading.names.length ? (
        <Section id="names" title={t.bring.names}>
          <WhoIsUs
            names={reading.names}
            chosen={given.names}
            onChoose={(name, side) => give({ names: { ...given.names, [name]: side } })}
          />
        </Section>
      ) : null}
      <WhoseCase name={clientIn(desk)} chosen={desk.client} onChoose={desk.setClient} />
      <Sheets desk={desk} />
      <Pictures desk={desk} files={files} />
      <Terms desk={desk} />
      <Section id="claims" title={t.hand.claims} lead={t.bring.claimsHow}>
        <NameClaims claims={desk.claims} onChange={(claims) => give({ claims })} />
      </Section>
      <Section id="questions" title={t.questions.title} lead={t.questions.lead}>
        <FiveQuestions answers={given.questions} onChange={(questions) => give({ questions })} />
      </Section>
      <Missing desk={desk} />
      <div className="bar-of-buttons accept">
        <Button size="md" loading={desk.accepting} onClick={desk.accept}>
          {t.bring.accept}
        </Button>
        <span className="fine" role="status">
          {desk.trouble}
        </span>
      </div>
    </div>
  )
}

/** The name of whoever is the client, as far as the files or a person have said. */
const clientIn = ({ reading, given }: Desk): string =>
  reading.names.find(({ name, side }) => (given.names[name] ?? side) === 'client')?.name ?? ''

/** What others wrote to us and what our notes tell; our own letters ask for no help. */
const heardIn = (reading: Reading) =>
  reading.messages
    .filter((message) => message.direction !== 'out')
    .slice(-500)
    .map(({ id, text }) => ({ where: id, text }))

function Sheets({ desk: { reading, given, give } }: { desk: Desk }) {
  const { t } = useWords()
  if (!reading.sheets.length) return null
  return (
    <Section id="columns" title={t.bring.sheets} lead={t.bring.sheetsHow}>
      {reading.sheets.map((sheet) => (
        <ColumnMapping
          key={sheet.file}
          sheet={sheet}
          chosen={given.columns[sheet.file]}
          kind={given.kinds[sheet.file] ?? sheet.kind}
          onKind={(kind) => give({ kinds: { ...given.kinds, [sheet.file]: kind } })}
          onChoose={(column, field) =>
            give({
              columns: { ...given.columns, [sheet.file]: { ...given.columns[sheet.file], [column]: field } },
            })
          }
        />
      ))}
    </Section>
  )
}

function Pictures({ desk: { given, give }, files }: { desk: Desk; files: readonly File[] }) {
  const { t } = useWords()
  const pictures = files.filter((file) => SHOWN_PICTURES.test(file.type))
  if (!pictures.length) return null
  return (
    <Section id="pictures" title={t.bring.pictures} lead={t.bring.picturesHow}>
      {pictures.map((picture) => (
        <PictureLines
          key={picture.name}
          picture={picture}
          rows={given.typed[picture.name]}
          onChange={(rows) => give({ typed: { ...given.typed, [picture.name]: rows } })}
        />
      ))}
    </Section>
  )
}
/** What every browser can show. */
const SHOWN_PICTURES = /^image\/(?:png|jpeg|webp|gif)$/

function Terms({ desk }: { desk: Desk }) {
  const { t } = useWords()
  const [pasted, paste] = useState('')
  return (
    <Section id="clauses" title={t.clauses.title}>
      <PasteClauses
        pasted={pasted}
        onPaste={(text) => {
          paste(text)
          desk.pasteTerms(text)
        }}
      />
      {desk.terms.length ? (
        <ProposedClauses terms={desk.terms} chosen={desk.given.chosen} onToggle={desk.toggleLimit} />
      ) : null}
    </Section>
  )
}

/** The questions above ask these already. */
const ASKED_ABOVE = ['client', 'jurisdiction']

function Missing({ desk: { reading, given, give } }: { desk: Desk }) {
  const { t } = useWords()
  const missing = reading.missing.filter(({ field }) => !ASKED_ABOVE.includes(field))
  if (!missing.length) return null
  return (
    <Section id="missing" title={t.bring.missing}>
      <ul className="plain-list">
        {missing.map(({ field, question }) => (
          <li key={`${field} ${question}`}>
            {document.getElementById(field) ? <a href={`#${field}`}>{question}</a> : question}
          </li>
        ))}
      </ul>
      {reading.missing.some(({ field }) => field === 'day') || given.day ? (
        <TextInput
          className="short-field"
          type="date"
          label={t.hand.day}
          value={given.day}
          onChange={(event) => give({ day: event.currentTarget.value })}
        />
      ) : null}
    </Section>
  )
}
