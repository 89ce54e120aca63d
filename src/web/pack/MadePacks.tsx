// What was made before: it stays as it was, and everybody who may read the case may take it.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PackRow } from '../../cases/packs/packShapes.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { packFile, packsQuery } from './packQueries.ts'
import { megabytesOf, momentOf } from './packWords.ts'

export function MadePacks({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const { data } = useQuery(packsQuery(caseId))
  if (!data) return null
  return (
    <Section id="made" title={t.pack.made}>
      {data.packs.length === 0 ? (
        <p>{t.pack.madeNone}</p>
      ) : (
        <>
          <ul className="rows">
            {data.packs.map((pack) => (
              <MadeRow key={pack.id} pack={pack} />
            ))}
          </ul>
          <p className="fine pack-how">{t.pack.howToCheck}</p>
        </>
      )}
    </Section>
  )
}

function MadeRow({ pack }: { pack: PackRow }) {
  const speech = useWords()
  const { t, lang } = speech
  const at = momentOf(pack.at, speech)
  const anchored = pack.anchored
    ? t.pack.madeAnchored(pack.anchored.authority, momentOf(pack.anchored.at, speech))
    : t.pack.madeNotAnchored
  return (
    <li>
      <div className="line">
        <span>
          <span>{t.pack.madeLine(at, megabytesOf(pack.bytes, lang))}</span>
          <span className="fine">
            {t.pack.madeExhibits(pack.exhibits)} · {anchored}
          </span>
        </span>
        <Button
          component="a"
          variant="default"
          href={packFile(pack.id)}
          download
          aria-label={t.pack.downloadOf(at)}
        >
          {t.pack.download}
        </Button>
      </div>
    </li>
  )
}
