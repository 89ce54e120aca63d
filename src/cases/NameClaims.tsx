// What the client wants, named one by one: the words, and the sum if there is one.
import { ActionIcon, Button, TextInput } from '@mantine/core'
import type { HandClaim } from '../web/byHand/draft.ts'
import { freshKey } from '../web/deskClient.ts'
import { IconPlus, IconX } from '../web/icons.ts'
import { useWords } from '../web/Words.tsx'

interface Props {
  readonly claims: readonly HandClaim[]
  readonly onChange: (claims: readonly HandClaim[]) => void
}

export function NameClaims({ claims, onChange }: Props) {
  const { t } = useWords()
  const change = (key: string, part: Partial<HandClaim>) =>
    onChange(claims.map((claim) => (claim.key === key ? { ...claim, ...part } : claim)))
  return (
    <>
      <ol className="claim-fields">
        {claims.map((claim, index) => (
          <li key={claim.key}>
            <TextInput
              className="grow"
              label={t.hand.claim(index + 1)}
              placeholder={t.hand.claimExample}
              value={claim.text}
              onChange={(event) => change(claim.key, { text: event.currentTarget.value })}
            />
            <TextInput
              label={t.hand.amount}
              aria-label={t.hand.amountOf(index + 1)}
              inputMode="decimal"
              value={claim.amount}
              onChange={(event) => change(claim.key, { amount: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t.hand.removeClaim(index + 1)}
              onClick={() => onChange(claims.filter((one) => one.key !== claim.key))}
            >
              <IconX size={18} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        variant="subtle"
        leftSection={<IconPlus size={18} />}
        onClick={() => onChange([...claims, { key: freshKey(), text: '', amount: '' }])}
      >
        {t.hand.addClaim}
      </Button>
    </>
  )
}
