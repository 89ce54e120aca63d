// English words of people: what each role and each permission means, said once; members, invitations, the person's menu.
import type { Permission, Role } from '../shapes.ts'
import type { peopleRu } from './peopleRu.ts'

interface RoleWords {
  readonly name: string
  readonly may: string
}
const roles = {
  owner: {
    name: 'owner',
    may: 'Everything: cases and letters, people, settings, backups, erasure.',
  },
  manager: {
    name: 'manager',
    may: 'Runs cases and letters, sees people and who looked at what, adds devices at the counter. Does not invite, change settings or erase.',
  },
  staff: {
    name: 'staff',
    may: 'Sees and records cases, keeps drafts, works at the counter. Sends no letters, sees neither people nor settings.',
  },
  reader: {
    name: 'reader',
    may: 'Only reads cases, until a set day. For a lawyer and whoever else looks for a while.',
  },
} satisfies Readonly<Record<Role, RoleWords>>
const permissions = {
  'case.read': 'read cases',
  'case.write': 'open cases and add to them',
  'letter.write': 'copy letters and mark them as sent',
  'draft.write': 'keep drafts',
  'claim.decide': 'decide claims',
  'look.give': 'take a second look at a draft',
  'lesson.write': 'note lessons',
  'exhale.break': 'end a pause before its time',
  'concession.allow': 'allow more than is due',
  'pack.write': 'make evidence packs',
  'agreement.write': 'record agreements and send them to clients',
  'act.write': 'write acts',
  'invoice.write': 'prepare invoice lines',
  'client.look': 'see a client’s usage at the counter',
  'counter.use': 'record at the counter',
  'settings.write': 'change the settings',
  'member.read': 'see people',
  'member.write': 'invite people and change roles',
  'device.write': 'add devices at the counter',
  'audit.read': 'see who looked and who changed',
  'subject.export': 'prepare a person’s own extract',
  'subject.erase': 'erase a person’s data',
  'hold.write': 'stop an erasure',
  'backup.write': 'make backups',
  'organisation.export': 'export everything',
  self: 'one’s own sign-in',
} satisfies Readonly<Record<Permission, string>>
const ofRole: Readonly<Record<string, RoleWords>> = roles
const ofPermission: Readonly<Record<string, string>> = permissions

export const peopleEn: typeof peopleRu = {
  roleName: (role) => ofRole[role]?.name ?? role,
  roleMay: (role) => ofRole[role]?.may ?? '',
  permission: (permission) => ofPermission[permission] ?? permission,
  people: {
    title: 'People',
    lead: 'Who comes into your desk, and what each of them sees.',
    you: 'this is you',
    unnamed: 'No name given',
    until: (day) => `access until ${day}`,
    ended: (day) => `access ended ${day}`,
    secondOn: 'second step on',
    secondOff: 'no second step',
    seen: (when) => `last here ${when}`,
    neverSeen: 'not here yet',
    change: 'Role and term',
    changeOf: (name) => `Role and term: ${name}`,
    role: 'Role',
    end: 'Access until',
    keep: 'Save',
    kept: 'Saved',
    remove: 'End access',
    removeOf: (name) => `End access: ${name}`,
    removeTitle: (name) => `End access: ${name}?`,
    removeWhat: [
      'This person stops seeing this desk at once, in every browser.',
      'Their keys for programs no longer work here.',
      'Everything they recorded stays, with their name.',
      'A new invitation brings them back.',
    ],
    removeNow: 'End access',
    back: 'Keep access',
    invite: 'Invite',
    inviteLead: 'You get a link and pass it on yourself. No mail is needed for it.',
    note: 'Who it is for (owners and managers see this)',
    days: 'Access for how many days',
    make: 'Get a link',
    linkIs: 'Invitation link',
    linkHow: 'It is shown only now. It lets one person in.',
    onlyHere:
      'It opens only on the computer of the desk, which has no address in a network yet. The manual says how to give it one.',
    copy: 'Copy the link',
    copied: 'Copied',
    picture: 'QR code of the invitation',
    done: 'Done',
    waiting: 'Waiting for an answer',
    invitedBy: (name, day) => (name ? `invited by ${name}, until ${day}` : `until ${day}`),
    withdraw: 'Withdraw',
    withdrawOf: (name) => `Withdraw the invitation: ${name}`,
    required: 'A second step for everybody',
    requiredHow:
      'Whoever has neither a code from an app nor a passkey first sees only their own sign-in page and switches one of them on.',
    requiredFirst: 'Switch your own second step on first, or you shut yourself out too.',
    requiredOn: 'Asked of everybody',
  },
  menu: {
    open: (name) => `You: ${name}`,
    you: 'You',
    firms: 'Other desks',
    account: 'You and your sign-in',
    people: 'People',
    settings: 'Settings',
    keys: 'Keyboard',
    out: 'Sign out',
  },
  keys: {
    title: 'The desk by keyboard',
    lead: 'What a mouse can do, keys can do too.',
    list: [
      ['Tab', 'to the next link, field or button; with Shift, back'],
      ['Tab, Enter', 'at the beginning of a page: straight to the content'],
      ['↑ ↓', 'through the list of cases'],
      ['Enter', 'open'],
      ['Esc', 'close the document at the side and return'],
      ['B', 'in a case with a pause: breathe together'],
    ],
  },
  secondStepFirst: {
    title: 'One more step, and the desk opens',
    lead: 'The owner asks everybody for a second step at sign-in. It takes a minute: an app with codes on your phone, or a passkey.',
    go: 'Switch on',
  },
  accessEnded: {
    title: 'Your access to this desk has ended',
    out: 'Sign out',
  },
  tomorrow: {
    title: 'To come back tomorrow',
    lead: 'For now only a one-time link leads here. With an e-mail and a password you can sign in from anywhere.',
    go: 'Set e-mail and password',
  },
}
