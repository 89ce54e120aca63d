// The places of the organisation, and one more of them.
import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Site } from '../../ledger/counter/counterShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { sitesQuery } from './counterQueries.ts'

export function SiteList({ sites }: { sites: readonly Site[] }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: () => post('/sites', { name }),
    onSuccess: async () => {
      setName('')
      await queries.invalidateQueries({ queryKey: sitesQuery.queryKey })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <Section id="sites" title={t.devices.sites} lead={t.devices.sitesLead}>
      {sites.length === 0 ? null : (
        <ul className="rows">
          {sites.map((site) => (
            <li key={site.id}>{site.name}</li>
          ))}
        </ul>
      )}
      <form className="narrow-form" onSubmit={submit}>
        <TextInput
          label={t.devices.siteName}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SubmitBar label={t.devices.addSite} deed={add} quiet={sites.length > 0} />
      </form>
    </Section>
  )
}
