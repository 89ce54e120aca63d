// One type family, one green, quiet corners. Shades are chosen so that white text on a filled button passes 4.5:1 in both schemes.
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const green: MantineColorsTuple = [
  '#e8f4f2',
  '#d2e8e4',
  '#a8d3cc',
  '#7bbdb4',
  '#55a89d',
  '#35938a',
  '#1f7f77',
  '#12736b',
  '#0d6660',
  '#084f4a',
]
const FAMILY = "'Golos Text Variable', 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif"

export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 8, dark: 7 },
  colors: { green },
  fontFamily: FAMILY,
  headings: { fontFamily: FAMILY, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
