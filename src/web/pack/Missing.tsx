// What a careful reader will ask about: what speaks against us first, then what the other side has not shown, then the holes.
import type { PackPreview } from '../../cases/packs/packShapes.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

export function Missing({ preview }: { preview: PackPreview }) {
  const { t } = useWords()
  const { gaps, holes } = preview
  return (
    <Section id="missing" title={t.pack.missing} lead={t.pack.missingLead}>
      {gaps.length === 0 ? <p>{t.pack.noGaps}</p> : null}
      <GapList title={t.pack.aboutUs} gaps={gaps.filter(({ about }) => about === 'us')} />
      <GapList title={t.pack.aboutThem} gaps={gaps.filter(({ about }) => about === 'them')} />
      <h3>{t.pack.holes}</h3>
      {holes.length === 0 ? (
        <p>{t.pack.holesNone}</p>
      ) : (
        <>
          <p className="figures">{holes.map(({ from, to }) => t.pack.hole(from, to)).join(', ')}</p>
          <p className="fine">{t.pack.holesHow}</p>
        </>
      )}
    </Section>
  )
}

function GapList({ title, gaps }: { title: string; gaps: PackPreview['gaps'] }) {
  if (gaps.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-points">
        {gaps.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            {what}
            {why ? <p className="fine">{why}</p> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
