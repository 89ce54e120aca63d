// The frame of every page: the name, three places to go, language and light. Everything else belongs to the screens.
import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { Link, Outlet } from '@tanstack/react-router'
import mark from './mark.svg'
import { IconMoon, IconSun } from './icons.ts'
import { useWords } from './Words.tsx'

export function Shell() {
  const { t } = useWords()
  return (
    <>
      <a className="skip" href="#content">
        {t.page.skip}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <img src={mark} width={28} height={28} alt="" />
          {t.page.name}
        </Link>
        <nav aria-label={t.page.places}>
          <Link to="/" activeOptions={{ exact: true }}>
            {t.list.title}
          </Link>
          <Link to="/bring">{t.bring.short}</Link>
          <Link to="/by-hand">{t.hand.short}</Link>
        </nav>
        <div className="settings">
          <LangSwitch />
          <LightSwitch />
        </div>
      </header>
      <Outlet />
    </>
  )
}

function LangSwitch() {
  const { lang, setLang } = useWords()
  const other = lang === 'ru' ? 'en' : 'ru'
  return (
    <button type="button" className="lang" lang={other} onClick={() => setLang(other)}>
      {other === 'ru' ? 'Русский' : 'English'}
    </button>
  )
}

function LightSwitch() {
  const { t } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={dark ? t.page.toLight : t.page.toDark}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={19} /> : <IconMoon size={19} />}
    </ActionIcon>
  )
}
