// What stands before a letter, each with the ways on. What was found in its words stands above, beside the words themselves.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Composing } from '../drafting/useComposing.tsx'
import type { BlockKind } from './leave.ts'
import type { DoorAnswer } from './leavingShapes.ts'
import { LookPanel } from './LookPanel.tsx'

/** Blocks that are shown and answered elsewhere on the sheet: places of the text, and days with their ticks. */
const ELSEWHERE: readonly BlockKind[] = ['gap', 'tied', 'findings', 'promises']

/** The blocks that a person answers here. */
export const blocksHere = ({ blocks }: DoorAnswer): DoorAnswer['blocks'] =>
  blocks.filter(({ kind }) => !ELSEWHERE.includes(kind))

interface Props {
  readonly door: DoorAnswer
  readonly composing: Composing
  readonly onRead: () => void
}

export function DoorBlocks({ door, composing, onRead }: Props) {
  const { t, say, when } = useWords()
  const { view } = useOpenCase()
  const blocks = blocksHere(door)
  if (!blocks.length) return null
  return (
    <section className="leaving-blocks screen-only" aria-label={t.leaving.waits}>
      <h4>{t.leaving.waits}</h4>
      <ul>
        {blocks.map(({ kind, says, until }) => (
          <li key={kind}>
            <p>{say(says)}</p>
            {kind === 'exhale' && until ? <p className="fine">{t.leaving.wakes(when(until))}</p> : null}
            {kind === 'concession' && view.id ? (
              <Link to="/cases/$caseId/giving" params={{ caseId: view.id }}>
                {t.giving.title}
              </Link>
            ) : null}
            {kind === 'changed_since' ? (
              <div className="bar-of-buttons">
                <Button variant="default" onClick={onRead}>
                  {t.leaving.read}
                </Button>
              </div>
            ) : null}
            {kind === 'second_look' ? <LookPanel door={door} composing={composing} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
