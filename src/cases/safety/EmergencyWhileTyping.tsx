// The same card before anything is recorded: while a colleague types at the counter, or looks over what an import has read. The reader
// is fetched when there is something to read, and nothing leaves the page for it.
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../web/Words.tsx'
import { EmergencyCard } from './EmergencyCard.tsx'
import type { Heard } from './safetyCard.ts'

const PAUSE_MS = 400

interface Props {
  readonly heard: readonly Heard[]
  /** Empty: by the language of the desk. */
  readonly jurisdiction?: string
}

export function EmergencyWhileTyping({ heard, jurisdiction = '' }: Props) {
  const { lang } = useWords()
  const [said] = useDebouncedValue(JSON.stringify(heard), PAUSE_MS)
  const country = jurisdiction || (lang === 'ru' ? 'RU' : '')
  const { data: safety } = useQuery({
    queryKey: ['safety', said, country, lang],
    queryFn: async () => {
      const { safetyCard } = await import('./safetyCard.ts')
      return safetyCard(JSON.parse(said) as Heard[], { jurisdiction: country, lang })
    },
    enabled: heard.some(({ text }) => text.trim() !== ''),
    gcTime: 0,
    placeholderData: (before) => before,
  })
  return safety ? <EmergencyCard safety={safety} lang={lang} /> : null
}
