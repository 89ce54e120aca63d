// A file that goes along with a version or an acceptance, as JSON carries it.

/** Files above this are not sent: the desk takes no more beside a version. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024

/** The name and the bytes in base64. Rejects when the browser cannot read the file any more. */
export function sentFile(file: File): Promise<{ name: string; base64: string }> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const { result } = reader
      const base64 = typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : ''
      resolve({ name: file.name, base64 })
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)))
    reader.readAsDataURL(file)
  })
}

/** Files stay in the memory of the tab: a reload forgets them, and the screen asks for them again. */
const held = new Map<string, File>()
export const holdFile = (client: string, file: File | null): void => {
  if (file) held.set(client, file)
  else held.delete(client)
}
export const fileHeld = (client: string): File | null => held.get(client) ?? null
