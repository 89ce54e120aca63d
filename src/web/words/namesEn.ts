// English names of channels and kinds of ledger entries. A name that we do not know is shown as it came.
import type { namesRu } from './namesRu.ts'

const channels: Readonly<Record<string, string>> = {
  email: 'email',
  ticket: 'ticket',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  messenger: 'messenger',
  phone: 'phone',
  note: 'note',
  review: 'review',
  social: 'social media',
  chat: 'chat',
  counter: 'in person',
  post: 'post',
  site: 'website form',
  'site-form': 'website form',
  sms: 'text message',
}
const entryKinds: (typeof namesRu)['entryKinds'] = {
  goods_in: 'goods taken in',
  goods_out: 'goods issued',
  stock_count: 'stock count',
  order: 'order',
  payment: 'payment',
  delivery: 'delivery',
  inspection: 'inspection',
  usage: 'usage',
  time: 'working time',
  revision: 'round of revisions',
  revision_request: 'request for revisions',
  change_request: 'change request',
  milestone: 'milestone handed over',
  incident: 'incident',
  notice: 'notice',
  quality: 'quality',
  registration: 'registration',
  dispute: 'payment dispute',
  page_snapshot: 'page snapshot',
  lookup: 'lookup',
}

export const namesEn: typeof namesRu = {
  channels,
  channel: (channel) => channels[channel] ?? channel,
  entryKinds,
  entryKind: (kind, otherwise) => (entryKinds as Readonly<Record<string, string>>)[kind] ?? otherwise,
}
