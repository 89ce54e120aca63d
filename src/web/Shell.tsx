// The frame of every page: the name, the places to go, the person, language and light. Everything else belongs to the screens.
import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { PersonMenu } from './account/PersonMenu.tsx'
import { SecondStepFirst } from './account/SecondStepFirst.tsx'
import { isAtCounter, isAtDoor } from './door/arrival.ts'
import { SignedOutWatch } from './door/SignedOutWatch.tsx'
import mark from './mark.svg'
import { IconMoon, IconSun } from './icons.ts'
import { meQuery } from './queries.ts'
import type { Permission } from './shapes.ts'
import { useWords } from './Words.tsx'

export function Shell() {
  const { t } = useWords()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const atDoor = isAtDoor(path)
  const { data: me } = useQuery({ ...meQuery, enabled: !atDoor })
  const here = atDoor ? undefined : me
  const stopped = here?.setup.secondStepNeeded === true && path !== '/account'
  return (
    <>
      <SignedOutWatch />
      <a className="skip" href="#content">
        {t.page.skip}
      </a>
      <header className="top">
        <Link to={isAtCounter(path) ? '/counter' : '/'} className="brand">
          <img src={mark} width={28} height={28} alt="" />
          {t.page.name}
        </Link>
        {here && !here.setup.secondStepNeeded ? <Places permissions={here.person.permissions} /> : null}
        <div className="settings">
          {here ? <PersonMenu me={here} /> : null}
          <LangSwitch />
          <LightSwitch />
        </div>
      </header>
      {stopped ? <SecondStepFirst /> : <Outlet />}
    </>
  )
}

/** Where one can go; a place that one's role does not open is not named. */
function Places({ permissions }: { permissions: readonly Permission[] }) {
  const { t } = useWords()
  return (
    <nav aria-label={t.page.places}>
      {permissions.includes('case.read') ? (
        <Link to="/" activeOptions={{ exact: true }}>
          {t.list.title}
        </Link>
      ) : null}
      {permissions.includes('case.read') ? <Link to="/clients">{t.clients.title}</Link> : null}
      {permissions.includes('case.write') ? (
        <>
          <Link to="/bring">{t.bring.short}</Link>
          <Link to="/by-hand">{t.hand.short}</Link>
        </>
      ) : null}
    </nav>
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
