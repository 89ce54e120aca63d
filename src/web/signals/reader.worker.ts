// The reader beside the page: a long text is read while the page stays quick. Nothing leaves the browser.
import { exceptionsFrom, withoutDismissed } from '../../signals/exceptions.ts'
import { nearestTo } from '../../signals/nearest.ts'
import { readAll } from '../../signals/read.ts'
import type { Asked } from './reader.ts'

function answerTo({ text, span, label, standing, message }: Asked['about']): unknown {
  const signals = readAll(text)
  const exceptions = exceptionsFrom(standing)
  return span === null
    ? withoutDismissed(signals, text, exceptions, message)
    : nearestTo({ text, span, label, signals, exceptions, message })
}

addEventListener('message', ({ data: { id, about } }: MessageEvent<Asked>) => {
  try {
    postMessage({ id, answer: answerTo(about) })
  } catch (error) {
    postMessage({ id, error: String(error) })
  }
})
