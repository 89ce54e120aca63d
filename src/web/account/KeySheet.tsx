import { SideSheet } from '../SideSheet.tsx'
import { useWords } from '../Words.tsx'

/** What can be done without a mouse, key by key. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  return (
    <SideSheet title={t.keys.title} onClose={onClose}>
      <p className="quiet">{t.keys.lead}</p>
      <dl className="keys">
        {t.keys.list.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </SideSheet>
  )
}
