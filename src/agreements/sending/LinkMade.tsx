// A link that was just made: shown once, as text to copy and as a code for a phone.
import { dayInWords } from '../../basics/words.ts'
import type { MadeLink } from '../../server/clientPages/pageShapes.ts'
import { CopyButton } from '../../web/account/CopyButton.tsx'
import { dayHere } from '../../web/account/instants.ts'
import { QrPicture } from '../../web/account/QrPicture.tsx'
import { useWords } from '../../web/Words.tsx'
import '../../web/styles/agreements.css'

export function LinkMade({ made, mailTo }: { made: MadeLink; mailTo: string | null }) {
  const { t, lang } = useWords()
  const words = t.agreements.send
  return (
    <div className="link-made">
      <p role="status" className="lead">
        {made.mailed === 'sent'
          ? words.sent(mailTo ?? '')
          : made.mailed === 'failed'
            ? words.failed
            : words.made}
      </p>
      <p>{words.until(dayInWords(dayHere(made.expiresAt), lang))}</p>
      <QrPicture text={made.url} name={words.qr} />
      <div className="bar-of-buttons">
        <CopyButton text={made.url} label={words.copy} done={words.copied} />
      </div>
      <p className="fine">{words.once}</p>
    </div>
  )
}
