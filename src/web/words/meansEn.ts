// What each label means for what we do, in English.
import type { Label } from '../../signals/label.ts'

export const meansEn: Record<Label, string> = {
  'threat.publicity': 'Anybody may describe their experience. On its own it says nothing more.',
  'threat.regulator': 'Anybody may go to an authority. We answer and hand over the records.',
  'threat.police': 'Anybody may go to the police. We answer and hand over the records.',
  'threat.court': 'Anybody may go to court. What counts is what the records show.',
  'threat.chargeback': 'Anybody may dispute a payment. The bank will ask us for records.',
  'threat.violence': 'The safety of people first, everything else later.',
  'demand.money': 'We look at what is due by agreement and law.',
  'demand.apology': 'An apology belongs where the mistake is ours.',
  'demand.free': 'We look at what the agreement includes.',
  'demand.exception': 'The rules are the same for all; the owner decides on exceptions.',
  'demand.punish': 'Staff matters stay inside.',
  ultimatum: 'The records decide, not the deadline. We answer by a day that we name.',
  leverage: 'As in “do this and I won’t”. We look at whether what is asked is due.',
  'abuse.insult': 'We protect people, apart from the dispute itself.',
  'abuse.obscenity': 'The tone is answered separately, the matter as usual.',
  'refusal.boundary': 'We quote the clause word for word.',
  'evasion.proof': 'We say once more which document would be enough.',
  'accusation.loss': 'We check it against the records.',
  'accusation.quality': 'We check it against the agreement and the records.',
  'accusation.fraud': 'We answer with facts.',
  'complaint.honest': 'It says what, when and about which order. This is answered first.',
  positive: 'A good sign: there is something to agree on.',
}
