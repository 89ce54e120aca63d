import './trustedText.ts'
import './withoutEval.ts'
import '@fontsource-variable/golos-text/wght.css'
import './styles/mantine.css'
import './styles/tokens.css'
import './styles/page.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { queryClient } from './deskClient.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'
import { nonce } from './trustedText.ts'
import { firstLang, loadWords, WordsProvider } from './Words.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no place for the desk')
const lang = firstLang()
document.documentElement.lang = lang
const words = await loadWords(lang)
createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
    <QueryClientProvider client={queryClient}>
      <WordsProvider first={words} lang={lang}>
        <RouterProvider router={router} />
      </WordsProvider>
    </QueryClientProvider>
  </MantineProvider>,
)
