// One act or record as it was put down, with its signatures and photos. It is never changed; a newer one can stand for it.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { actQuery } from '../../web/ledger/ledgerQueries.ts'
import { PaperLink } from '../../web/papers/PaperLink.tsx'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { pathOf, SIGNATURE_BOX, Strokes } from '../counter/strokes.ts'
import { ActName } from './ActName.tsx'
import { ActFacts } from './act.ts'
import type { ActView } from './actShapes.ts'

interface Props {
  readonly act: string
  readonly title: string
  readonly onClose: () => void
  readonly onCorrect: (act: ActView) => void
}

export function ActSheet({ act: id, title, onClose, onCorrect }: Props) {
  const { t } = useWords()
  const mayWrite = useAllows('act.write')
  const { data: act } = useQuery(actQuery(id))
  return (
    <SideSheet title={title} onClose={onClose}>
      {act ? (
        <>
          {act.correctedBy ? <p className="panel calm-note">{t.act.correctedBy}</p> : null}
          <Told act={act} />
          <Things act={act} />
          <Signed act={act} />
          <Photos act={act} />
          {act.form ? (
            <p>
              <PaperLink of="act" id={act.id} />
            </p>
          ) : null}
          <div className="bar-of-buttons">
            {act.form ? (
              <Button component="a" variant="default" href={`/api/v1/acts/${act.id}/paper`} download>
                {t.act.paper}
              </Button>
            ) : null}
            {mayWrite && !act.correctedBy ? (
              <Button variant="subtle" onClick={() => onCorrect(act)}>
                {t.act.correct}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
    </SideSheet>
  )
}

function Told({ act }: { act: ActView }) {
  const { t, when } = useWords()
  const facts = ActFacts.safeParse(act.facts).data
  const rows: readonly (readonly [string, string])[] = [
    [t.act.at, when(act.at)],
    ...(act.number && act.number !== String(act.entry) ? [[t.act.number, act.number] as const] : []),
    ...(facts?.opened ? [[t.act.opened, t.act.openedHow[facts.opened]] as const] : []),
    ...(act.note ? [[t.act.note, act.note] as const] : []),
    ...(facts?.overLimit ?? []).map(({ text }) => [t.act.overLimit, text] as const),
  ]
  return (
    <>
      {act.lines.length === 0 ? (
        <p className="act-name">
          <ActName act={act} />
        </p>
      ) : null}
      <dl className="pairs">
        {rows.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t.act.entry}</dt>
          <dd>
            <Link to="/log">№ {act.entry}</Link>
          </dd>
        </div>
      </dl>
    </>
  )
}

function Things({ act }: { act: ActView }) {
  const { t, quantity, number } = useWords()
  if (act.lines.length === 0) return null
  const lines = ActFacts.shape.lines.safeParse(act.facts['lines']).data ?? []
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t.act.item}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.act.item}</th>
            <th scope="col" className="number">
              {t.act.quantity}
            </th>
          </tr>
        </thead>
        <tbody>
          {act.lines.map((line, at) => {
            const { size, condition } = lines[at] ?? {}
            const [l, w, h] = [size?.l ?? 0, size?.w ?? 0, size?.h ?? 0].map(number)
            return (
              <tr key={`${line.sku} ${at}`}>
                <td>
                  {line.name ?? line.sku}
                  {size ? <span className="fine"> {t.act.sizeOf(l ?? '', w ?? '', h ?? '')}</span> : null}
                  {condition ? <p className="fine">{condition}</p> : null}
                </td>
                <td className="number">{quantity(line.qty, line.unit ?? undefined)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Signed({ act }: { act: ActView }) {
  const { t } = useWords()
  if (act.signatures.length === 0) return null
  return (
    <section className="act-signatures" aria-label={t.act.signatures}>
      {act.signatures.map(({ side, how, name }) => (
        <div key={`${side} ${name}`}>
          <p>
            <b>{name}</b>{' '}
            <span className="fine">
              {t.act.sides[side]}, {t.act.signed[how]}
            </span>
          </p>
          {how === 'screen' ? <Drawn strokes={act.strokes[side]} name={name} /> : null}
        </div>
      ))}
    </section>
  )
}

function Drawn({ strokes, name }: { strokes: string | null; name: string }) {
  const { t } = useWords()
  const drawn = strokes === null ? null : Strokes.safeParse(JSON.parse(strokes)).data
  if (!drawn) return null
  return (
    <svg
      className="drawn-signature"
      role="img"
      aria-label={t.act.signatureOf(name)}
      viewBox={`0 0 ${SIGNATURE_BOX.width} ${SIGNATURE_BOX.height}`}
    >
      {drawn.map((stroke, at) => (
        <path key={at} d={pathOf(stroke)} />
      ))}
    </svg>
  )
}

function Photos({ act }: { act: ActView }) {
  const { t } = useWords()
  return (
    <div className="act-pictures">
      {Array.from({ length: act.photos }, (_, at) => (
        <img key={at} src={`/api/v1/acts/${act.id}/photos/${at + 1}`} alt={t.act.photo(at + 1)} />
      ))}
    </div>
  )
}
