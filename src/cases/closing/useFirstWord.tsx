// A first word while it is written: what the door says of the words that rested, and the letter once it was let out.
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { firstWordDoorQuery } from '../../web/closing/closingQueries.ts'
import { post } from '../../web/deskClient.ts'
import { printLetter, putOnClipboard } from '../../web/paper.ts'
import type { ReadDraft } from '../drafting/useDraftFindings.tsx'
import { mayPass } from '../leaving/clientLetters/letPass.ts'
import type { ClientDoorAnswer } from '../leaving/clientLetters/clientLetterShapes.ts'
import { ticksOf } from '../leaving/DayTicks.tsx'
import type { MailTo } from '../leaving/MailForm.tsx'
import type { TouchedView } from './touchedShapes.ts'

const RESTS_MS = 500

const aboutOf = ({ client, grounds: [first] }: TouchedView) => ({
  client,
  ground: first?.ground ?? 'named',
  detail: first?.detail ?? '',
})

/** The letter as it is written now, with everything that a person said of it. */
export function useFirstWord(caseId: string, one: TouchedView) {
  const queries = useQueryClient()
  const [text, write] = useState(one.copied?.text ?? one.letter[one.lang])
  const [isAsItIs, letPass] = useState(false)
  const [unticked, tick] = useState<ReadonlySet<string>>(new Set())
  const path = `/cases/${encodeURIComponent(caseId)}/first-words`
  const asked = text.trim() === '' ? '' : JSON.stringify({ ...aboutOf(one), text })
  const [rested] = useDebouncedValue(asked, RESTS_MS)
  const { data: door, isPlaceholderData, isError } = useQuery(firstWordDoorQuery(caseId, rested))
  const isNow = rested === asked && door !== undefined && !isPlaceholderData
  const passing = isNow ? [...new Set(door.found.filter(mayPass).map(({ kind }) => kind))] : []
  const recorded = async (): Promise<{ id: string; text: string }> => {
    // Whoever is quicker than the door asks it now: no day leaves without a word about it.
    const { days } = isNow
      ? door
      : await post<ClientDoorAnswer>(`${path}/readiness`, { ...aboutOf(one), text })
    const said = { despite: isAsItIs ? passing : [], promises: ticksOf(days, unticked) }
    return post(path, { ...aboutOf(one), text, ...said })
  }
  const renewed = () => queries.invalidateQueries({ queryKey: ['cases', caseId, 'touched'] })
  const take = useMutation({
    mutationFn: async (way: 'copy' | 'print') => {
      const leaving = recorded().then((letter) => letter.text)
      const isThere = way === 'copy' ? await putOnClipboard(leaving) : true
      const words = await leaving
      if (way === 'print') printLetter(words)
      return isThere
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['client-letters'] })
      await renewed()
    },
  })
  const mail = useMutation({
    mutationFn: async (to: MailTo) => post(`/client-letters/${(await recorded()).id}/mailing`, to),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['client-letters'] })
      await renewed()
    },
  })
  const read: ReadDraft = {
    text: isNow ? text : '',
    found: isNow ? door.found : [],
    sources: [],
    state: isError ? 'failed' : isNow ? 'read' : 'reading',
  }
  return {
    text,
    write: (words: string) => {
      write(words)
      letPass(false)
    },
    door: isNow ? door : null,
    read,
    passing,
    asItIs: { checked: isAsItIs, onChange: letPass },
    unticked,
    tick,
    take,
    mail,
  }
}
