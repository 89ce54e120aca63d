// The newest link to a text that waits: when it was made, whether it was opened, and the way to end it.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { dayInWords } from '../../basics/words.ts'
import { dayHere } from '../../web/account/instants.ts'
import { linksQuery } from '../../web/agreements/agreementQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'

export function LinkStanding(props: { client: string; version: string; mayWrite: boolean }) {
  const { t, lang, when } = useWords()
  const day = (at: string) => dayInWords(dayHere(at), lang)
  const words = t.agreements.send
  const queries = useQueryClient()
  const { data } = useQuery(linksQuery(props.client))
  const link = data?.links.find((one) => one.version === props.version && one.endedAt === null)
  const end = useMutation({
    mutationFn: () => post(`/links/${link?.id ?? ''}/end`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['clients', props.client] }),
  })
  if (!link) return null
  const said = [
    words.sentOn(when(link.madeAt)),
    link.openedAt === null ? words.notOpened : words.openedOn(when(link.openedAt)),
    words.until(day(link.expiresAt)),
    ...(link.remindedAt === null ? [] : [words.remindedOn(day(link.remindedAt))]),
  ]
  return (
    <p className="link-standing">
      {said.join(' ')}{' '}
      {props.mayWrite ? (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {words.end}
        </Button>
      ) : null}
      <DeedStatus deed={end} />
    </p>
  )
}
