// The devices that joined: when they were last seen, after how long they lock, and the one press that puts one out.
import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { IDLE_MINUTES, type CounterDevice, type Site } from '../../ledger/counter/counterShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { devicesQuery } from './counterQueries.ts'
import { InviteDevice } from './InviteDevice.tsx'

const CHOICES = [1, 2, 3, 5, 10, 15, 20, 30]

export function DeviceList({ sites }: { sites: readonly Site[] }) {
  const { t } = useWords()
  // Somebody opens the link on the device while this page is open.
  const { data: devices = [] } = useQuery({ ...devicesQuery, refetchInterval: 5_000 })
  return (
    <Section id="devices" title={t.devices.devices}>
      {devices.length === 0 ? <p className="quiet">{t.devices.noDevices}</p> : null}
      <ul className="rows">
        {devices.map((device) => (
          <li key={device.id}>
            <DeviceLine device={device} />
          </li>
        ))}
      </ul>
      {sites.length === 0 ? (
        <p className="lead">{t.devices.noSites}</p>
      ) : (
        <InviteDevice sites={sites} joined={devices.map(({ id }) => id)} />
      )}
    </Section>
  )
}

function DeviceLine({ device }: { device: CounterDevice }) {
  const { t, when } = useWords()
  const queries = useQueryClient()
  const again = () => queries.invalidateQueries({ queryKey: devicesQuery.queryKey })
  const revoke = useMutation({
    mutationFn: () => post(`/devices/${device.id}/revocation`, {}),
    onSuccess: again,
  })
  const idle = useMutation({
    mutationFn: (minutes: number) => post(`/devices/${device.id}/idle-lock`, { minutes }),
    onSuccess: again,
  })
  const at = (instant: string) => when(Date.parse(instant))
  const out = device.revokedAt
  const choices = [...new Set([...CHOICES, device.idleMinutes])]
    .filter((minutes) => minutes >= IDLE_MINUTES.least && minutes <= IDLE_MINUTES.most)
    .toSorted((a, b) => a - b)
  return (
    <div className="line">
      <span>
        <b>{device.name}</b>
        <span className="fine">
          {device.site.name} · {out ? t.devices.revoked(at(out)) : t.devices.seen(at(device.lastSeenAt))}
        </span>
      </span>
      {out ? null : (
        <span className="line-deeds">
          <NativeSelect
            aria-label={t.devices.idle(device.name)}
            value={String(device.idleMinutes)}
            onChange={(event) => idle.mutate(Number(event.currentTarget.value))}
            data={choices.map((minutes) => ({ value: String(minutes), label: t.devices.minutes(minutes) }))}
          />
          <Button
            variant="default"
            aria-label={t.devices.revokeOf(device.name)}
            loading={revoke.isPending}
            onClick={() => revoke.mutate()}
          >
            {t.devices.revoke}
          </Button>
          <DeedStatus deed={revoke.isError ? revoke : idle} />
        </span>
      )}
    </div>
  )
}
