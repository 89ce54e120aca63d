// How a letter leaves the screen: to the clipboard, or to the printer as a page of its own.

/**
 * Copies text; on a plain-http office network the modern clipboard is closed, so the old way stands behind it. A text that
 * is still on its way is promised to the clipboard at once, because a browser lets nobody copy long after the click. True
 * when the text is there; rejects when the text never comes.
 */
export async function putOnClipboard(text: string | Promise<string>): Promise<boolean> {
  if (typeof text !== 'string' && (await isPromised(text))) return true
  const words = await text
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return copiedFromField(words)
  }
}

async function isPromised(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
    return true
  } catch {
    return false
  }
}

function copiedFromField(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isDone = document.execCommand('copy')
  field.remove()
  return isDone
}

/** Prints only this letter: the page steps back behind it for the time of printing. */
export function printLetter(text: string): void {
  const sheet = document.createElement('pre')
  sheet.className = 'printed-letter'
  sheet.textContent = text
  document.body.append(sheet)
  document.body.classList.add('printing-letter')
  const restore = () => {
    document.body.classList.remove('printing-letter')
    sheet.remove()
  }
  window.addEventListener('afterprint', restore, { once: true })
  window.print()
}
