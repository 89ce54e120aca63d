// The owner asks everybody for a second step, and this person has none yet: one calm page with one thing to do.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Page } from '../Page.tsx'
import { useWords } from '../Words.tsx'

export function SecondStepFirst() {
  const { t } = useWords()
  return (
    <Page title={t.secondStepFirst.title} lead={t.secondStepFirst.lead} narrow>
      <div className="bar-of-buttons">
        <Button size="md" renderRoot={(props) => <Link {...props} to="/account" hash="second-step" />}>
          {t.secondStepFirst.go}
        </Button>
      </div>
    </Page>
  )
}
