// Dates that run: whose each one is, which rule gives it, and whether anybody has checked that rule. Only ours are set off.
import { byDue } from '../web/nextTask.ts'
import { Evidence } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'
import type { FoundDeadline } from './foundDeadline.ts'
import { dayTypeWords, WHOSE_WORDS } from './screenWords.ts'

/** Rules read by somebody in the source itself; paraphrase and memory are shown as not verified. */
const READ_IN_SOURCE = 'V'

export function DeadlineList() {
  const { t } = useWords()
  const { deadlines } = useOpenCase().view.examination
  return (
    <Section id="deadlines" title={t.deadlines.title}>
      {deadlines.length ? (
        <ol className="rows deadlines">
          {byDue(deadlines).map((deadline) => (
            <Deadline key={`${deadline.rule} ${deadline.from} ${deadline.what}`} deadline={deadline} />
          ))}
        </ol>
      ) : (
        <p className="quiet">{t.deadlines.none}</p>
      )}
    </Section>
  )
}

function Deadline({ deadline }: { deadline: FoundDeadline }) {
  const { t, say, day, sum } = useWords()
  const { view } = useOpenCase()
  const currency = view.examination.claims.find((claim) => claim.currency)?.currency
  const open = deadline.whose === 'ours' && !deadline.metBy
  const moved = deadline.dueStrict !== deadline.due
  return (
    <li>
      <p className={open ? 'deadline-date ours' : 'deadline-date'}>
        <b>{day(deadline.due)}</b> <span className="fine">{say(WHOSE_WORDS[deadline.whose])}</span>
      </p>
      <p>{deadline.what}</p>
      <p className="fine">
        {deadline.rule === 'contract' ? t.deadlines.contract : deadline.rule} · {deadline.source}
        {deadline.evidenceMark && deadline.evidenceMark !== READ_IN_SOURCE ? (
          <span className="unverified"> {t.deadlines.unverified}</span>
        ) : null}
      </p>
      <p className="fine">
        {t.deadlines.from(day(deadline.from), say(dayTypeWords(deadline.dayType)))}
        {moved ? ` ${t.deadlines.moved(day(deadline.dueStrict))}` : ''}
      </p>
      {deadline.metBy ? (
        <p className="fine">
          {t.deadlines.met} <Evidence id={deadline.metBy} />
        </p>
      ) : null}
      {open && deadline.ifLate?.some((late) => late.amount > 0) ? (
        <p className="fine">
          {deadline.ifLate
            .filter((late) => late.amount > 0)
            .map((late) => t.deadlines.late(late.days, sum(late.amount, currency)))
            .join('; ')}
        </p>
      ) : null}
    </li>
  )
}
