// How a letter leaves the screen: to the clipboard, or to the printer as a page of its own.

/** Copies text; on a plain-http office network the modern clipboard is closed, so the old way stands behind it. */
export async function putOnClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.style.position = 'fixed'
    field.style.opacity = '0'
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
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
