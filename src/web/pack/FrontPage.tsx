// What a stranger reads first: when the dispute began, what the record knew only after that, who outside of us vouches.
import { Link } from '@tanstack/react-router'
import type { PackPreview } from '../../cases/packs/packShapes.ts'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { momentOf } from './packWords.ts'

export function FrontPage({ preview }: { preview: PackPreview }) {
  const speech = useWords()
  const { t } = speech
  const { disputeBegan, disputeRule, late, anchoring } = preview
  return (
    <Section id="first" title={t.pack.first}>
      <ul className="plain-points">
        <li>
          {disputeBegan === null
            ? t.pack.notBegan(disputeRule)
            : t.pack.began(momentOf(disputeBegan, speech), disputeRule)}
        </li>
        <li>{late > 0 ? t.pack.late(late) : t.pack.lateNone}</li>
        <li>
          {t.pack.anchoring[anchoring]} {anchoring === 'not_anchored' ? <ChooseService /> : null}
        </li>
      </ul>
    </Section>
  )
}

function ChooseService() {
  const { t } = useWords()
  const mayChoose = useAllows('settings.write')
  return mayChoose ? <Link to="/anchoring">{t.pack.choose}</Link> : null
}
