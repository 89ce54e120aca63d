// English words of anchoring.
import { plural } from '../../basics/lang.ts'
import type { StampFault } from '../../server/anchoring/anchoringShapes.ts'
import type { anchoringRu } from './anchoringRu.ts'

const entries = (count: number): string => plural('en', count, { one: '# entry', other: '# entries' })

const OTHER_ROOT = 'The time stamp does not lead to the root certificate that you chose. We keep none such.'
const BAD =
  'A time stamp came that does not pass the check. We keep none such. If it happens again, choose another service.'
const faults: Readonly<Record<StampFault, string>> = {
  unreachable: 'The service does not answer. We will try again; if it lasts, choose another one.',
  unresolved:
    'The address of the service is not found. Check the internet connection of the desk, and the address.',
  not_public: 'The address leads into your own network. Such a service is set by whoever runs the desk.',
  too_slow: 'The service takes too long to answer. We will try again.',
  too_large: 'Something far too large came instead of a time stamp. Check the address.',
  moved: 'The service has moved to another address. Enter the new one.',
  not_http: 'This address cannot be asked: it needs http:// or https:// and an ordinary port.',
  bad_answer: 'The service answered with a refusal. We will try again; if it lasts, choose another one.',
  malformed: BAD,
  not_granted: 'The service would not stamp. It may need an account: choose another one.',
  wrong_imprint: BAD,
  wrong_nonce: BAD,
  wrong_policy: BAD,
  wrong_digest: BAD,
  bad_signature: BAD,
  wrong_certificate: BAD,
  without_certificate: BAD,
  stray_certificate: BAD,
  not_for_timestamps: BAD,
  untrusted: OTHER_ROOT,
  outside_validity: 'The certificate of the service has ended or is not valid yet. Choose another service.',
  other: BAD,
  not_set: 'Whoever runs the desk no longer sets this service, or has changed its address. Choose it anew.',
  not_kept: 'A time stamp came and could not be recorded. We will try again.',
}

export const anchoringEn: typeof anchoringRu = {
  anchoring: {
    title: 'Anchoring the journal',
    lead: 'A time service from outside confirms that these entries existed no later than some hour and were not altered since. It sees a fingerprint of 32 bytes and nothing else. Until you choose one, nobody is asked.',
    standing: 'How it stands',
    anchored: (entry, at, by) => `Anchored up to entry no. ${entry}: ${at}, ${by}.`,
    notAnchored: 'Not anchored.',
    notAnchoredWhy:
      'While the journal is not anchored, somebody who holds both the database and the key could rewrite it unnoticed.',
    pending: (count) => `Waiting to be anchored: ${entries(count)}.`,
    pendingNone: 'Everything in the journal is anchored.',
    line: (entry, at) => `The journal is anchored up to entry no. ${entry}, ${at}.`,
    lineNot: 'The journal is not anchored.',
    faults: 'What is in the way',
    fault: (why) => faults[why],
    faultLine: (authority, since) => `${authority}, since ${since}.`,
    clock: (minutes) =>
      `The clock of this desk differs from that of the service by ${minutes} min. Set the clock of the computer, or the times in the entries will be wrong.`,
    choose: 'Who anchors',
    chooseLead: 'Two services are better: if one falls silent or closes, the other stays.',
    services: 'Time services',
    named: {
      digicert: 'United States. Answers without an account.',
      globalsign: 'Belgium. Answers without an account.',
      sslcom: 'United States. Answers without an account.',
      installation: 'The service that whoever runs this desk has set.',
    },
    last: (at) => `Last time stamp: ${at}.`,
    own: 'Another service',
    ownLead:
      'It needs an address and a root certificate. Time stamps by Russian GOST algorithms cannot be checked here and are not kept: take a service with RSA or ECDSA.',
    name: 'Name',
    url: 'Address',
    root: 'Root certificate',
    rootHow: 'The text that begins with -----BEGIN CERTIFICATE-----',
    every: 'How often',
    everyHow: 'What was agreed, letters that were sent, threats and sets of documents are anchored at once.',
    minutes: (minutes) =>
      minutes === 1_440
        ? 'once a day'
        : minutes >= 60
          ? plural('en', minutes / 60, { one: 'once an hour', other: 'every # hours' })
          : `every ${minutes} minutes`,
    mail: 'By mail once a day',
    mailHow:
      'Your private mailbox and that of your lawyer, one a line. Only the fingerprint goes there; nobody can change that copy from the database.',
    mailNotSet: 'No outgoing mail is set up on this desk: the letters will go once it is.',
    mailed: (at) => `Last letter: ${at}.`,
    mailFailed: (since) => `The letter has not gone since ${since}. Check the addresses and the mail server.`,
    witnesses: 'Witnesses',
    witnessesLead: 'If somebody else signs your fingerprints, enter their key. There need be none.',
    policy: 'Keys of the witnesses',
    policyHow: 'As a C2SP tlog-policy: witness, group, quorum.',
    save: 'Keep this choice',
    saved: 'Kept.',
    check: 'Check a line on paper',
    checkLead:
      'At the foot of each letter stand the number of its entry and a fingerprint. Paste that line, or the whole letter.',
    checkText: 'Line or letter',
    checkNow: 'Check',
    checkNone: 'There is no line with the number of an entry in it.',
    checkNoPrint: (entry) =>
      `The line has only the number of an entry, ${entry}, and no fingerprint: the letter left before the journal was first signed.`,
    checkForeign:
      'Our journal has no such fingerprint. Either the line was copied with a mistake, or the letter is not ours.',
    checkFound: (count, signed) => `The fingerprint is ours: on ${signed} the journal had ${entries(count)}.`,
    checkAnchored: (at, by) => `It was anchored: ${at}, ${by}.`,
    checkEntry: (entry, at) => `Entry no. ${entry} was made on ${at}, after this fingerprint.`,
    checkBefore: (entry) =>
      `But entry no. ${entry} is older than this fingerprint: the number in the line is wrong.`,
    checkMissing: (entry) =>
      `There is no entry no. ${entry} in the journal: the number in the line is wrong.`,
    cosigned: 'Signatures of witnesses',
    cosignedLead: 'Paste the fingerprint with signatures that a witness gave back.',
    cosignedText: 'Fingerprint with signatures',
    cosignedNow: 'Take it in',
    cosignedNone: 'No witness signed it.',
    lineState: {
      verified: 'the signature is right, kept',
      unknown_key: 'we do not know the key, not kept',
      bad: 'the signature is wrong, not kept',
    },
  },
}
