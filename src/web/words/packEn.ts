// Words of the page on which the evidence of a case is put together.
import { plural } from '../../basics/lang.ts'
import type { packRu } from './packRu.ts'

export const packEn: typeof packRu = {
  pack: {
    link: 'Make an evidence pack',
    linkToMade: 'Evidence packs',
    title: 'Evidence pack',
    lead: 'One file that anybody can check: without us, without our program and without the internet. You decide what goes in.',
    leadToRead:
      'The packs that were made of this case. Each can be checked without us and without the internet.',
    shows:
      'What it shows: this document existed no later than that day and was not altered since. It does not show that what is written there is true.',
    lang: 'Language of the report',
    langs: { ru: 'Russian', en: 'English' },
    loading: 'Counting again',

    first: 'What page one will say',
    began: (when, rule) => `The dispute began ${when}. ${rule}`,
    notBegan: (rule) => `No beginning of the dispute was found. ${rule}`,
    late: (count) =>
      plural('en', count, {
        one: 'The log first knew # document after the dispute began. That is said at once.',
        other: 'The log first knew # documents after the dispute began. That is said at once.',
      }),
    lateNone: 'The log knew all the chosen documents before the dispute began.',
    anchoring: {
      anchored: 'Anchored: an independent time service has signed the last entry.',
      anchored_in_part:
        'Anchored in part: the time service will be asked about the last entries when the pack is made.',
      waiting: 'Not anchored yet: the independent time service has not answered so far.',
      not_anchored:
        'Not anchored: no independent time service is chosen. So far only your own key vouches for it.',
    },
    choose: 'Choose a time service',

    exhibits: 'What goes in',
    exhibitsLead:
      'Each document has two dates. Everybody reads what is open; of what is closed one sees only that it exists and was not altered.',
    chosen: (chosen, all) => `${chosen} of ${all} chosen`,
    all: 'Take all',
    none: 'Take none',
    usual: 'The usual choice',
    more: (count) => `Show ${count} more`,
    exhibit: (letter) => `Exhibit ${letter}`,
    take: (name) => `Take: ${name}`,
    kind: {
      message: 'message',
      letter: 'letter',
      note: 'internal note',
      draft: 'draft',
      act: 'record',
      acceptance: 'acceptance',
      agreement: 'agreement',
      clause: 'clause',
      offer: 'offer',
      inquiry: 'inquiry',
      claim: 'claim',
      costs: 'costs',
      original: 'file',
      capture: 'captured page',
      mail_key: 'key of the sender’s mail',
      preservation: 'what was saved at once',
    },
    said: 'When it says it happened',
    saidNothing: 'does not say',
    known: 'When the log first knew it',
    lateOne: 'after the dispute began',
    weight: 'Weight',
    details: 'What to open and what to black out',
    opened: 'Open',
    part: {
      body: 'text',
      from: 'from',
      to: 'to',
      subject: 'subject',
      facts: 'facts',
      file: 'file',
      page: 'the page as it came',
      dom: 'the page as it was shown',
      screenshot: 'picture of the page',
      answer: 'the server’s answer',
      receipt: 'receipt',
      by: 'who of us recorded it',
      via: 'by which program',
    },
    attachment: (no) => `attachment ${no}`,
    always: (parts) => `Always closed, so as not to name our people and programs: ${parts}.`,
    outOwnRemarks:
      'Usually left out: it holds our remarks on earlier dealings with the client, which cannot be closed apart.',
    outOwnNotes: 'Usually left out: it is our own entry about what was saved in time.',
    outErased: 'Its content was erased: there is nothing to open.',
    hide: 'Words to black out',
    hideHow:
      'One a line. The text goes in as a copy with these places blacked out; the text itself stays closed.',
    hideDone: 'Black out',

    marked: 'Marked documents',
    markedLead: 'They stay out. If one has to be shown, say why: the reason stays in the log.',
    markedNone: 'No document is marked.',
    mark: {
      legal_advice: 'Marked: for legal advice',
      without_prejudice: 'Marked: without prejudice',
    },
    why: 'Why it has to be shown',
    whyDone: 'Show it all the same',
    whySaid: (why) => `Goes in. Why: ${why}`,
    takeBack: 'Do not show it',

    staysOut: 'What stays out',
    staysOutLead:
      'The pack holds facts. Opinions, notes and drafts stay with you; they are added only one by one.',
    extra: {
      note: 'Note',
      draft: 'Draft',
      costs: 'Costs',
      verdicts: 'Our findings on the claims',
      labels: 'Marks at words in messages',
      concern: 'Our view of how the talk went',
    },
    warning: {
      note: 'It was written for ourselves. The client and a court will read it.',
      draft: 'This letter was never sent. It will be read as your words.',
      costs: 'The other side will learn what the dispute costs you.',
      verdicts: 'A finding is our opinion, not a document. Every word of it may be asked about.',
      labels: 'A program sets them, and it errs. They may hurt a person.',
      concern: 'It judges the talk, not a fact. In a dispute it mostly stands in the way.',
    },
    add: (name) => `Add: ${name}`,

    missing: 'What is missing',
    missingLead: 'This is what will be asked first. The report says it plainly.',
    aboutUs: 'What speaks against us',
    aboutThem: 'What the other side has not shown',
    noGaps: 'No gaps were found.',
    holes: 'Holes in the correspondence',
    hole: (from, to) => (from === to ? `no. ${from}` : `nos. ${from}–${to}`),
    holesHow: 'These messages are in the case and not in the pack. The report names their numbers.',
    holesNone: 'The correspondence goes in whole, without holes.',

    make: 'Make it',
    makeLead: 'The file stays here and does not change. An entry about it goes into the log.',
    about: (megabytes) => `About ${megabytes} MB`,
    now: 'Make the pack',
    making:
      'Being made: documents are put in, the report is written, all of it is signed, the time service is asked. Usually half a minute at most.',
    done: 'The pack is ready.',
    download: 'Download',
    cannot: 'It cannot be made yet:',

    made: 'Packs made so far',
    madeNone: 'None has been made yet.',
    madeLine: (when, megabytes) => `${when}, ${megabytes} MB`,
    madeExhibits: (count) => plural('en', count, { one: '# exhibit', other: '# exhibits' }),
    madeAnchored: (authority, when) => `anchored: ${authority}, ${when}`,
    madeNotAnchored: 'not anchored',
    downloadOf: (when) => `Download: ${when}`,
    howToCheck:
      'Inside is a page, verify.html: open it and drop this same file on it. No internet is needed.',
  },
}
