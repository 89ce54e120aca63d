// One task on top of everything: what to do now and its date.
import { nextTaskOf } from '../web/nextTask.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { useWords } from '../web/Words.tsx'
import { LETTER_WORDS } from './screenWords.ts'
import { StateOnTop } from './steps/StateOnTop.tsx'

export function TaskOnTop() {
  const { t, say, day } = useWords()
  const { view } = useOpenCase()
  const task = nextTaskOf(view)
  // A case on record knows its state; a preview that nobody has saved has advice alone.
  if (view.id && view.casework) return <StateOnTop caseId={view.id} casework={view.casework} />
  return (
    <section className="task" aria-labelledby="task-title">
      <h2 id="task-title">{t.task.title}</h2>
      {task.kind === 'confirm' ? (
        <>
          <p className="task-text">{t.task.confirm(say(LETTER_WORDS[task.letter.kind]))}</p>
          <p className="task-date">
            <a href="#letters">{t.task.toLetters}</a>
          </p>
        </>
      ) : (
        <>
          <p className="task-text" lang={task.text ? view.examination.lang : undefined}>
            {task.text || t.task.nothing}
          </p>
          {task.due ? (
            <p className="task-date">
              {t.task.by} <b>{day(task.due.due)}</b> <span className="quiet">— {task.due.what}</span>
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}
