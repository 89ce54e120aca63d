// The person at the desk: who they are here, their other desks, their own pages, and the way out.
import { Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Me } from '../../server/accounts/accountShapes.ts'
import { IconUser } from '../icons.ts'
import { firmOf } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { KeySheet } from './KeySheet.tsx'
import { useOtherDesk, useSignOut } from './goingElsewhere.ts'

export function PersonMenu({ me }: { me: Me }) {
  const { t } = useWords()
  const [keys, showKeys] = useState(false)
  const name = me.person.name || t.menu.you
  return (
    <>
      <Menu position="bottom-end" width={270} shadow="md" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <button type="button" className="person" aria-label={t.menu.open(name)}>
            <IconUser size={19} />
            <span>{name}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <PersonPlaces me={me} onKeys={() => showKeys(true)} />
        </Menu.Dropdown>
      </Menu>
      {keys ? <KeySheet onClose={() => showKeys(false)} /> : null}
    </>
  )
}

function PersonPlaces({ me, onKeys }: { me: Me; onKeys: () => void }) {
  const { t } = useWords()
  const others = me.organisations.filter(({ id }) => id !== me.organisation.id)
  const go = useOtherDesk()
  const leave = useSignOut()
  const mayReadPeople = me.person.permissions.includes('member.read')
  return (
    <>
      <Menu.Label>
        {[me.person.name, firmOf(me), t.roleName(me.person.role)].filter(Boolean).join(' · ')}
      </Menu.Label>
      <Menu.Item renderRoot={(props) => <Link {...props} to="/account" />}>{t.menu.account}</Menu.Item>
      {mayReadPeople ? (
        <Menu.Item renderRoot={(props) => <Link {...props} to="/people" />}>{t.menu.people}</Menu.Item>
      ) : null}
      <Menu.Item renderRoot={(props) => <Link {...props} to="/settings" />}>{t.menu.settings}</Menu.Item>
      <Menu.Item onClick={onKeys}>{t.menu.keys}</Menu.Item>
      {others.length ? <Menu.Label>{t.menu.firms}</Menu.Label> : null}
      {others.map(({ id, name, role }) => (
        <Menu.Item key={id} onClick={() => go.mutate(id)}>
          {name || t.firms.unnamed} · {t.roleName(role)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => leave.mutate()}>{t.menu.out}</Menu.Item>
    </>
  )
}
