// What was read, and the few things only the owner knows: who is us, what a column holds, which limit is meant, what is asked.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { PasteClauses } from '../agreements/PasteClauses.tsx'
import { ProposedClauses } from '../agreements/ProposedClauses.tsx'
import { FiveQuestions } from '../cases/FiveQuestions.tsx'
import { NameClaims } from '../cases/NameClaims.tsx'
import { ColumnMapping } from '../ledger/ColumnMapping.tsx'
import type { Reading } from '../web/readingShape.ts'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'
import { ReadFiles } from './ReadFiles.tsx'
import { useReading } from './useReading.tsx'
import { WhoIsUs } from './WhoIsUs.tsx'

export function ReadingView({ first }: { first: Reading }) {
  const { t } = useWords()
  const desk = useReading(first)
  const { reading, answers } = desk
  const [terms, setTerms] = useState('')
  return (
    <>
      <Section id="read" title={t.bring.read}>
        <ReadFiles reading={reading} />
      </Section>
      {reading.names.length ? (
        <Section id="names" title={t.bring.names}>
          <WhoIsUs names={reading.names} chosen={answers.names} onChoose={desk.nameSide} />
        </Section>
      ) : null}
      {reading.sheets.length ? (
        <Section id="sheets" title={t.bring.sheets} lead={t.bring.sheetsHow}>
          {reading.sheets.map((sheet) => (
            <ColumnMapping
              key={sheet.file}
              sheet={sheet}
              chosen={answers.columns[sheet.file]}
              onChoose={(column, field) => desk.mapColumn(sheet.file, column, field)}
            />
          ))}
        </Section>
      ) : null}
      <Section id="clauses" title={t.clauses.title}>
        {reading.clauses.length ? (
          <ProposedClauses clauses={reading.clauses} onLimit={desk.setLimit} />
        ) : null}
        <PasteClauses
          pasted={terms}
          onPaste={(text) => {
            setTerms(text)
            desk.pasteTerms(text)
          }}
        />
      </Section>
      <Section id="claims" title={t.hand.claims} lead={t.bring.claimsHow}>
        <NameClaims claims={desk.claims} onChange={desk.setClaims} />
      </Section>
      <Section id="questions" title={t.questions.title} lead={t.questions.lead}>
        <FiveQuestions answers={desk.questions} onChange={desk.setQuestions} />
      </Section>
      {reading.missing.length ? (
        <Section id="missing" title={t.bring.missing}>
          <ul className="plain-list">
            {reading.missing.map(({ field, question }) => (
              <li key={`${field} ${question}`}>{question}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <div className="bar-of-buttons accept">
        <Button size="md" loading={desk.accepting} onClick={desk.accept}>
          {t.bring.accept}
        </Button>
        <span className="fine" role="status">
          {desk.trouble}
        </span>
      </div>
    </>
  )
}
