// Opening the link on the device itself. One press, so that a program that looks at links does not use it up.
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { post, queryClient } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Page } from '../Page.tsx'
import { useWords } from '../Words.tsx'
import '../styles/counter.css'

export function JoinScreen() {
  const { t } = useWords()
  const navigate = useNavigate()
  const token = useLocation({ select: ({ hash }) => hash })
  const join = useMutation({
    mutationFn: () => post('/door/devices', { token }),
    onSuccess: async () => {
      queryClient.clear()
      await navigate({ to: '/counter', replace: true })
    },
  })
  return (
    <Page title={t.counter.join} lead={t.counter.joinWhy}>
      {token === '' ? (
        <p className="lead">{t.counter.joinNoLink}</p>
      ) : (
        <div className="bar-of-buttons">
          <Button size="lg" loading={join.isPending} onClick={() => join.mutate()}>
            {t.counter.joinNow}
          </Button>
          <DeedStatus deed={join} />
        </div>
      )}
    </Page>
  )
}
