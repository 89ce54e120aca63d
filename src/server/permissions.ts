// Who may do what: permissions are named strings, and this table is the one place that gives them to roles.
//
// A route names the permission it needs (`config: { needs: 'case.read' }`); nothing else in the desk asks for a role.

export const PERMISSIONS = [
  'case.read',
  'case.write',
  'letter.write',
  /** Drafts are kept by whoever writes; a letter leaves with `letter.write`. */
  'draft.write',
  'claim.decide',
  'look.give',
  'lesson.write',
  /** What only the owner may: end a pause before its time, give more than is due under pressure. */
  'exhale.break',
  'concession.allow',
  'pack.write',
  'agreement.write',
  'act.write',
  'invoice.write',
  'client.look',
  'counter.use',
  'settings.write',
  'member.read',
  'member.write',
  'device.write',
  'audit.read',
  'subject.export',
  'subject.erase',
  'hold.write',
  'backup.write',
  'organisation.export',
  /** Everybody who came in: their own account, and nothing of the organisation. */
  'self',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Reader is for the lawyer and whoever else looks for a while: it comes with an end. */
export const ROLES = ['owner', 'manager', 'staff', 'reader'] as const
export type Role = (typeof ROLES)[number]

export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  owner: PERMISSIONS,
  manager: [
    'self',
    'case.read',
    'case.write',
    'letter.write',
    'draft.write',
    'claim.decide',
    'look.give',
    'lesson.write',
    'pack.write',
    'agreement.write',
    'act.write',
    'invoice.write',
    'counter.use',
    'member.read',
    'device.write',
    'audit.read',
    'subject.export',
    'hold.write',
  ],
  staff: ['self', 'case.read', 'case.write', 'draft.write', 'look.give', 'act.write', 'counter.use'],
  reader: ['self', 'case.read'],
}

/**
 * What somebody at the shared device of a counter may do, whatever their role: the device holds no cases. It puts acts down by
 * the counter's own routes alone, which look at its clock and at the PIN.
 */
export const COUNTER_PERMISSIONS: readonly Permission[] = ['counter.use', 'client.look']

const isRole = (name: string): name is Role => ROLES.some((role) => role === name)

/** The permissions of a role; a role that this version does not know may do nothing. */
export const permissionsOf = (role: string): ReadonlySet<Permission> =>
  new Set(isRole(role) ? PERMISSIONS_OF[role] : [])
