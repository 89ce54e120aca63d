import { Radio } from '@mantine/core'
import type { Role } from '../shapes.ts'
import { capital, useWords } from '../Words.tsx'

const ROLES: readonly Role[] = ['owner', 'manager', 'staff', 'reader']

/** The four roles, each with what it may see and do. */
export function RoleChoice({ role, onChange }: { role: Role | ''; onChange: (role: Role) => void }) {
  const { t } = useWords()
  return (
    <Radio.Group label={t.people.role} value={role} onChange={(value) => onChange(value as Role)}>
      <div className="choices">
        {ROLES.map((one) => (
          <Radio key={one} value={one} label={capital(t.roleName(one))} description={t.roleMay(one)} />
        ))}
      </div>
    </Radio.Group>
  )
}
