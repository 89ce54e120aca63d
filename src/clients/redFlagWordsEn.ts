// How English inquiries say the things we watch for. Wordings, not people: nothing here looks at who somebody is.
//
// Notation as in the Russian table: lower case, straight apostrophes; a space is any gap of words, `~` is up to 60
// characters inside one sentence, a stem is open at its end, `>` closes it. See redFlagPattern.ts.
import type { FlagWords } from './redFlagPattern.ts'

const TRADE =
  '(?:host|designer|developer|agenc|freelancer|contractor|studio|builder|photographer|company|companies|provider|supplier|printer|guy|people|team|plumber|electrician|cleaner|lawyer|accountant|shop|seller|vendor|writer|consultant|mechanic|garage|decorator|tailor|firm|caterer|baker|florist|planner|programmer|marketer|warehouse|carrier|landlord|trainer|salon|stylist|painter|gardener|tutor|coder|web)\\p{L}*'
const BAD =
  "(?:useless|crook|clueless|incompetent|idiot|hopeless|terrible|awful|a joke|jokers|scammer|scam|thie[fv]|cowboy|liar|lied|amateur|rubbish|garbage|ripped (?:me|us) off|let (?:me|us) down|messed|screwed|botched|ruined|disaster|disappeared on|ghosted|vanished|couldn't deliver|could not deliver|never delivered|failed|lazy|shambles|muppet|clown|fraud|con artist|con men|cheat|no idea|didn't have a clue|had no clue|pathetic|dreadful|nightmare|worthless|stupid|unprofessional|took my money|took our money|charlatan|morons?)"
const DRAFTS =
  '(?:concept|mock-?up|sketch|draft|design|logo idea|logo|layout|wireframe|prototype|sample (?:design|page|article|chapter|edit)|comp|storyboard|render|visual)(?:s|es)?'
const TERMS =
  "(?:contract|terms|t&cs|t&c's|tos|agreement|small print|fine print|conditions|policy|policies|rules)"
const PAPERS =
  '(?:paperwork|paper ?work|forms|form filling|paper trail|red tape|bureaucracy|documentation|receipts and forms|sign-?offs?|admin|intake form|checklists?|delivery notes?|inventory lists?)'
const SOON =
  'by (?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|this weekend|end of (?:the )?(?:day|week)|eod|close of business|cob|noon|midnight|the morning|(?:next|this) (?:week|monday|tuesday|wednesday|thursday|friday))'
const SOFT =
  /ideally|if possible|would be (?:nice|great|lovely|good)|hopefully|could you|can you (?:let|tell)|let me know|tell me|reply|get back|flexible|no rush|no hurry|not urgent|is it possible|would it be|do you think|prefer/

export const FLAG_WORDS_EN: readonly FlagWords[] = [
  {
    flag: 'refuses_contract',
    words: [
      "(?:i|we) (?:really )?(?:don't|do not|never|won't|will not|refuse to|am not going to|'m not going to|are not going to) (?:do|sign|use|bother with|like|need|believe in|deal with|agree to|enter into|work with) (?:any |a |your |those |long |formal |silly )*(?:contract|agreement)s?",
      'no (?:contract|written agreement|formal agreement)s?(?: please| needed| necessary| required| for me| for us)?',
      "(?:without|skip|forget|drop|let's avoid|avoid) (?:a |the |any |all |that |this |your |signing )*(?:contract|written agreement|formal agreement)s?",
      "(?:handshake|gentleman'?s agreement|verbal agreement|word of honou?r|my word) (?:is |should be |will be |deal )?(?:\\p{L}+ )?(?:enough|fine|good enough|will do|only|works|is my bond)",
      '(?:contract|agreement)s? (?:are|is) (?:not for me|a waste|pointless|for lawyers|unnecessary|nonsense|overkill)',
      '(?:not|never) (?:signing|going to sign|gonna sign) (?:anything|a thing|any|a |your )',
      "(?:won't|don't|will not|refuse to|never) sign (?:anything|stuff|things)",
      'contract-free',
    ],
    unless:
      /no contract (?:of employment|period|lock|minimum)|do you (?:have|offer|require)|is there|pay as you go|rolling|minimum term|without a contract\?|\?\s*$/,
  },
  {
    flag: 'refuses_paperwork',
    words: [
      `(?:no|without|skip|forget|minus|zero|spare me|spare us|drop) (?:the |any |all |all the |all this |all that |your |unnecessary |silly |pointless )*${PAPERS}`,
      `(?:i|we) (?:really )?(?:hate|can't stand|don't do|do not do|don't have time for|have no time for|won't do|won't fill (?:in|out)|don't fill (?:in|out)|refuse|am not filling (?:in|out)|'m not filling (?:in|out)|never fill (?:in|out)|can't be bothered with|not doing|don't want) (?:\\p{L}+ ){0,3}${PAPERS}`,
      `not (?:filling (?:in|out)|signing|doing) (?:\\p{L}+ ){0,2}(?:${PAPERS}|forms?|receipts?|list)`,
      '(?:keep it|all|strictly|do it) off the books',
      "(?:don't|do not) need (?:any |a |an )?(?:invoice|receipt|paperwork)s? (?:or|and) (?:\\p{L}+ )?(?:paperwork|forms|invoice|receipt)s?",
      'cash (?:in hand )?no (?:questions|receipts?|invoices?)',
    ],
    unless: /paperless|how much paperwork|\?\s*$/,
  },
  {
    flag: 'terms_unread',
    words: [
      `(?:haven't|have not|didn't|did not|don't|do not|won't|will not|never|not going to|can't be bothered to|no time to|not gonna) (?:even |bother |actually |have time )*(?:to )?(?:read|reading|look at|looked at|check|go through|open|opened) (?:the |your |all |any |that |those |through |of )*${TERMS}`,
      `${TERMS}(?: \\p{L}+){0,3} (?:too long to read|nobody reads|no one reads|unread|i skipped|i didn't read|haven't read|i never read)`,
      `(?:skipped|ignored|skimmed past|scrolled past|clicked through) (?:the |your |all |all the |right past the )*${TERMS}`,
      `(?:nobody|no one|who) (?:ever )?(?:really |actually )?reads (?:the |those |that |your )?${TERMS}`,
      `(?:no|haven't got|don't have|haven't the) (?:the )?time (?:to read|for reading|for) (?:your |the |all |any |those )*${TERMS}`,
      "(?:i'll |we'll |just )?(?:sign|tick|accept|agree to)(?:ed)? (?:whatever|it|anything|everything) (?:blind|unread|without reading)",
      'without (?:even )?reading(?: it| them| the| your)?',
      '(?:just )?tick(?:ed)? the box',
    ],
    unless: /haven't read (?:them |it )?yet|will read|where can i (?:read|find)|can you send|\?\s*$/,
  },
  {
    flag: 'spec_work',
    words: [
      `(?:send|show|do|make|give|knock up|mock up|whip up|put together|prepare|draw|sketch|produce)(?: me| us| out)? (?:first )?(?:a few|a couple of|a couple|couple of|two or three|two|three|2 or 3|2-3|2|3|four|five|some|several) (?:\\p{L}+ ){0,2}${DRAFTS}`,
      `(?:free|unpaid|no-cost|complimentary|at no charge|gratis) (?:\\p{L}+ ){0,2}(?:${DRAFTS}|test piece|test project|test job|trial (?:project|piece|shoot|job|day|edit)|sample work|spec work)`,
      `(?:${DRAFTS}|test piece|test project|test job|trial (?:project|piece|shoot|edit)|samples?)~(?:for free|free of charge|unpaid|at no cost|without charge|no charge|on the house)`,
      "(?:if|once|when) (?:i|we) (?:like|love|are happy with|'re happy with|am happy with) (?:it|them|what|one)(?: \\p{L}+){0,3} (?:i'll|we'll|we can|i will|we will|then|i pay|we pay|you get)",
      "(?:only )?pay (?:you )?(?:only )?(?:if|when|once) (?:i|we) (?:like|love|use|pick|'re happy|are happy|am happy|'m happy)",
      "(?:so i can|so we can|to) (?:see|check|judge|find out) (?:if|whether) you(?:'re| are) (?:any good|good enough|up to it|worth)",
      'on spec>',
      '(?:work|design|show me) first(?: and| then)? (?:pay|money|we talk (?:money|price|about money)|talk (?:money|price))',
    ],
    unless: /examples? of (?:past|previous|your)|portfolio|past work|previous work/,
  },
  {
    flag: 'litigious',
    words: [
      '(?:taking|took|take|dragging|dragged|hauled|hauling) (?:\\p{L}+ ){0,5}to court',
      "(?:i'm|i am|we're|we are|currently|already|now|busy) (?:\\p{L}+ )?suing",
      "(?:i|we)(?:'ve| have)? (?:already |just |also |previously )?sued (?:\\p{L}+ ){0,3}(?:last|previous|two|three|four|several|former|my|our|them|a few)",
      '(?:in|have|having|facing|pursuing) (?:\\p{L}+ )?(?:litigation|lawsuits?|legal proceedings|legal action|court cases?) (?:with|against|going|pending|on|over)',
      'my (?:lawyer|solicitor|attorney)s? (?:\\p{L}+ ){0,3}(?:loves?|enjoys?|on (?:speed dial|retainer|standby)|is ready|always wins|will be watching|reads everything|already)',
      '(?:happy|ready|not afraid|not scared|quick|prepared|used) to (?:sue|go to court|litigate|take (?:people|companies|anyone) to court)',
      '(?:i|we) (?:always |usually |often |tend to |will |do |generally )+(?:sue|go to court|litigate)>',
      'small claims (?:against|with|for|case against)',
      'lawsuit against (?:\\p{L}+ ){0,2}(?:last|previous|former|old|current)',
    ],
    unless:
      /\bwon\b|in my favou?r|ruled for|law firm|solicitors' firm|litigation (?:lawyer|practice|support|team)/,
  },
  {
    flag: 'blames_predecessors',
    words: [
      `(?:last|previous|former|old|ex|prior|other|past) (?:\\p{L}+ ){0,3}${TRADE}~${BAD}\\p{L}*`,
      `(?:third|fourth|fifth|sixth|second) ${TRADE}(?: \\p{L}+){0,4} (?:all|none|every|each)? ?(?:of them )?(?:were |was |are )?${BAD}\\p{L}*`,
      `(?:third|fourth|fifth|sixth) ${TRADE} (?:in|this|since)`,
      `${BAD}\\p{L}*~(?:last|previous|former|old|ex|prior) (?:\\p{L}+ ){0,3}${TRADE}`,
      `(?:everyone|everybody|every ${TRADE}|all (?:the |of the )?(?:others?|${TRADE})|each ${TRADE}|anyone) (?:\\p{L}+ ){0,4}(?:before you|so far|until now|i've (?:tried|used|hired|worked with)|we've (?:tried|used|hired)|i (?:tried|used|hired)|(?:was|were|is|are|has been|have been) )~?${BAD}?\\p{L}*`,
      `(?:gone|been|burn(?:ed|t)|got) through (?:\\p{L}+ ){0,2}${TRADE}`,
      `(?:fired|sacked|got rid of) (?:\\p{L}+ ){0,4}${TRADE}`,
    ],
    unless:
      /retired|moved away|closed down|no complaints|great job|not their fault|went out of business|recommended/,
  },
  {
    flag: 'price_vs_expectation',
    words: [
      '(?:cheapest|lowest price|rock-?bottom|dirt cheap|bargain|tiny budget|small budget|tight budget|low budget|limited budget|minimal budget|shoestring|almost no budget|no budget|next to nothing|peanuts)(?: \\p{L}+){0,3} (?:but|yet|and|though|however|still)(?: \\p{L}+){0,6} (?:rock solid|perfect|premium|world-?class|top quality|top-?notch|luxury|flawless|five-?star|5-?star|best|never (?:go|goes|fail|break)|100%|as good as|amazing|stunning|like apple|high-?end|award|24/7|bulletproof|zero downtime|no downtime|the highest|first-?class|excellent|immaculate)\\p{L}*',
      '(?:premium|world-?class|luxury|high-?end|top-?notch|perfect|flawless|first-?class|apple-level|award-winning|five-?star|best) (?:\\p{L}+ ){0,6}(?:for (?:peanuts|next to nothing|the cheapest|the lowest|pocket money|pennies|a bargain)|on (?:a |an? )?(?:shoestring|tiny budget|small budget|low budget|minimal budget)|at (?:the )?(?:lowest|cheapest|rock-?bottom|bargain)(?: \\p{L}+)?)',
      "(?:can't|cannot|won't|don't want to) (?:pay|spend) much(?: but| and| yet|, but)(?: \\p{L}+){0,6} (?:perfect|premium|best|flawless|top|world-?class|rock solid|excellent|stunning)",
    ],
  },
  {
    flag: 'future_work_discount',
    words: [
      "(?:half price|discount|cheap|cheaper|cheaply|at cost|for free|free|reduced rate|reduce (?:the |your )?(?:price|rate)|knock (?:something|some|\\d+%?) off|good price|special price|low price|mates' rates|lower (?:the |your )?(?:price|rate)|better (?:price|rate)|sharpen your pencil)[^\\n]{0,40}?(?:there'?(?:ll| will| would|s going to) be|and (?:i|we)(?:'ll| will)|there(?:'s| is) (?:\\p{L}+ )?(?:more|loads|plenty|lots)|because|as|in return|then|plenty|lots|loads|more work|future)(?: \\p{L}+){0,4} (?:loads|lots|plenty|more|future|much|tons|bring|send|give|repeat|ongoing|regular|steady|work|projects?|orders?|business)",
      '(?:loads|lots|plenty|tons|a lot|much|more) (?:\\p{L}+ ){0,2}(?:work|projects|orders|business|jobs) (?:\\p{L}+ ){0,3}(?:later|to come|coming|ahead|down the (?:line|road)|in (?:the )?future|after|if|for you)[^\\n]{0,60}?(?:half price|discount|cheap|cheaper|at cost|free|reduced|good price|special price|low price|lower|deal|better (?:price|rate))',
      '(?:first|this) (?:one|job|project|order|time)(?: \\p{L}+){0,3} (?:for free|free|half price|cheap|cheaply|at cost|at a discount|discounted|on the house)[^\\n]{0,60}?(?:next|then|after|later|future|more|rest|others|loads|plenty)',
      "(?:long-?term|ongoing|regular) (?:\\p{L}+ )?(?:work|relationship|partnership|client)[^\\n]{0,50}?(?:so|hence|therefore|which is why|that's why)(?: \\p{L}+){0,4} (?:discount|half|cheap|lower|best price|special)\\p{L}*",
      '(?:refer|send|bring) (?:you )?(?:\\p{L}+ ){0,3}(?:friends|clients|customers|people|business)~(?:discount|half price|cheap|for free|lower price|cut the price)',
    ],
    unless: /do you (?:offer|have|do|give)|is there (?:a|any)|any (?:volume|bulk|loyalty) discount/,
  },
  {
    flag: 'review_leverage',
    words: [
      '(?:i|we) (?:always |usually |do )?(?:review|rate) (?:everyone|everybody|every|all|anyone|each|everything)(?: \\p{L}+){0,4}(?: good or bad)?',
      '(?:i|we) (?:always |do )?(?:leave|write|post) (?:\\p{L}+ ){0,2}reviews? (?:for|about|of|on) (?:everyone|everybody|every|all|anyone|each|everything)\\p{L}*',
      'my (?:review|rating|stars) (?:\\p{L}+ ){0,3}depends? on',
      '(?:good|great|five-?star|5-?star|glowing|nice|positive) review(?:s)? (?:\\p{L}+ ){0,3}(?:if|in return|in exchange|for a|provided)',
      '(?:in (?:exchange|return) for|for) (?:a |an |my )?(?:good |great |five-?star |5-?star |glowing |nice |positive )?review(?! of)',
      '(?:otherwise|or else|or|if not)(?: \\p{L}+){0,5} (?:bad review|one star|1 star|negative review|reviews? (?:will|would|might)|the review)',
      '(?:my|our) reviews (?:\\p{L}+ ){0,2}(?:get|are|carry|matter|have|count|reach)',
      "(?:i'm|i am) (?:a |an )?(?:local guide|elite reviewer|top reviewer|power reviewer|prolific reviewer|yelp elite|top contributor)\\p{L}*",
      '(?:good or bad|good and bad) (?:just so you know|so you know|be warned)',
    ],
    unless: /read (?:your|the) reviews|where can i leave|do you (?:have|ask)/,
  },
  {
    flag: 'media_discount',
    words: [
      '(?:influencer|blogger|vlogger|followers|subscribers|youtube channel|my channel|tiktok|instagram|podcast|my audience|shout-?out|exposure|tag you|feature you|mention you|promote you|my readers|my blog|my newsletter)[^\\n]{0,80}?(?:free|discount|half price|complimentary|in return|in exchange|barter|collab|at cost|gifted|no charge|comp (?:me|us)|trade for|off the price|on the house)\\p{L}*',
      '(?:free|discount|half price|complimentary|barter|gifted|no charge|\\d+% off|on the house|comp (?:me|us))\\p{L}*[^\\n]{0,80}?(?:influencer|blogger|vlogger|followers|subscribers|my channel|tiktok|instagram|podcast|exposure|shout-?out|tag you|feature you|mention you|promote you|my readers|my audience|my blog)',
      'pay (?:you )?in exposure',
    ],
    unless: /need (?:a |an )?(?:editor|website|logo)|free to (?:call|talk)/,
  },
  {
    flag: 'wardrobing_hint',
    words: [
      '(?:wear|use|try|borrow|show|film|photograph|shoot)(?: \\p{L}+){0,6} (?:and|then|before) (?:\\p{L}+ )?(?:return|send|sending|bring|bringing|get (?:my|a) refund|returning|give it back|take it back)',
      '(?:just|only) (?:need|want|for)(?: \\p{L}+){0,5} (?:one night|one evening|one day|one event|the weekend|a weekend|a wedding|the wedding|a party|the party|a photo ?shoot|the shoot|a shoot|one occasion|the day|prom|the evening|one use|a night)(?: \\p{L}+){0,6} (?:return|send|bring|refund|back|returns?)',
      '(?:return|refund|send it back|bring it back|send them back)(?: \\p{L}+){0,4} after (?:\\p{L}+ ){0,3}(?:wedding|party|event|shoot|photoshoot|wearing|worn|using|use|weekend|trip|holiday|prom|evening|occasion|night)\\p{L}*',
      '(?:keep|leave|tuck|hide|hiding|keeping|tucking)(?: \\p{L}+)? (?:the )?(?:tags?|labels?) (?:on|in|hidden|inside)',
      'tags (?:\\p{L}+ )?on (?:and|so|then)(?: \\p{L}+){0,4} (?:return|send|back|refund)',
    ],
    unless: /does(?:n't| not) fit|wrong size|faulty|damaged/,
  },
  {
    flag: 'no_decision_maker',
    words: [
      "(?:i'm|i am|we're|we are) not (?:actually |really )?(?:the )?(?:one|person|people) (?:who |that )?(?:decides?|deciding|approves?|signs? (?:it )?off|makes? the (?:call|decisions?)|pays?)",
      "(?:it's|it is|that's|the decision is|the decision isn't|decision is) (?:not (?:mine|up to me)|not my (?:call|decision)|isn't mine)",
      "(?:not my (?:call|decision)|isn't my (?:call|decision)|not up to me)",
      '(?:the )?(?:board|committee|partners|shareholders|investors|management|trustees|family|whole team|co-?founders|directors|stakeholders)(?: \\p{L}+){0,3} (?:will |has to |have to |need to |needs to |must )*(?:decide|approve|agree|sign off|vote|have (?:a|their) say|weigh in|have the final)\\p{L}*',
      '(?:run|clear|check|pass) (?:everything|it all|each|every (?:step|change|draft)|all of it) (?:\\p{L}+ )?(?:by|past|with|through) ',
      "(?:don't|do not|not sure|no idea|can't say) (?:yet )?(?:know )?(?:who|which of us) (?:\\p{L}+ )?(?:decides|signs|approves|is in charge|has the final|will decide|will sign|makes)",
      '(?:several|five|six|four|three|many|all) of us (?:\\p{L}+ ){0,3}(?:opinions?|agree|decide|input|say|approve)',
      '(?:everyone|everybody|each of us) (?:\\p{L}+ ){0,3}(?:has|have|wants|gets) (?:\\p{L}+ )?(?:an? )?(?:opinion|say|input|vote|different idea)s?',
      '(?:boss|manager|ceo|owner|director|husband|wife) (?:decides|makes the (?:call|decisions?)|has the final (?:say|word))(?: \\p{L}+){0,4} (?:busy|never|away|unavailable|hard to reach|abroad|travelling)',
      'design by committee',
    ],
  },
  {
    flag: 'price_only',
    words: [
      '(?:the |your |absolute |very )*cheapest(?: \\p{L}+)?',
      '(?:price|cost) is (?:all|the only thing|everything)(?: \\p{L}+){0,4}',
      '(?:only|just|all i|all we) (?:care|cares|interested|look|want to know|need to know|ask)(?: \\p{L}+){0,3} (?:price|cost|how much|how cheap)',
      '(?:whoever|lowest|the lowest|cheapest) (?:is |quote |bid |offer |price )*(?:cheapest |lowest )?(?:gets|wins|takes)(?: \\p{L}+){0,2}',
      '(?:as cheap(?:ly)? as|cheap as) (?:possible|you can|chips|it gets)',
      '(?:lowest|rock-?bottom|bottom) (?:price|quote|rate)(?: \\p{L}+)?',
      "(?:don't|do not) care (?:about|how)(?: \\p{L}+){0,3} (?:quality|looks|done|rest|as long as)~?(?:cheap)?",
      'just (?:give|tell|send) me (?:the |a |your )(?:price|number|cost|figure)',
    ],
    unless:
      /(?:what|which|how much|do you|is there|what's)[^.!]*\?|not (?:looking for |after |necessarily )?the cheapest/,
  },
  {
    flag: 'price_anchor',
    words: [
      "(?:was |were |been |got |have |had |i've )*(?:quoted|offered|promised)(?: \\p{L}+){0,4} (?:less|half|cheaper|lower|a third|a quarter|\\p{Sc}?\\d+)(?: (?:of that|elsewhere|by|the price|for))?",
      '(?:someone|somebody|another|other|others|everyone|everybody|competitors?|a friend|my friend|a guy|my nephew|my cousin|the last|next door|elsewhere|fiverr|upwork)(?: \\p{L}+){0,6} (?:cheaper|for less|half (?:the price|that|of)|for half|half price|charges? less|charge half|does it for|do it for|quoted|offered)',
      '(?:found|seen|saw|get|getting) (?:\\p{L}+ ){0,4}(?:cheaper|for less|half the price|for half)',
      "(?:shouldn't|should not|can't|couldn't|doesn't) (?:cost|be) more than",
      "(?:won't|not|never) (?:be )?(?:pay|paying) (?:\\p{L}+ )?(?:more than|over|above) \\p{Sc}?\\d",
      '(?:used to|always) (?:pay|paid|cost)(?: \\p{L}+){0,3} (?:less|half|a fraction)',
      'match (?:that|their|this|a lower|the lower) (?:price|quote|offer)',
      'i know what (?:it|this|these) (?:really |actually )?costs?',
    ],
    unless: /^\s*(?:hi|hello)?[^.!]*(?:do you price match|is it cheaper)[^.!]*\?/,
  },
  {
    flag: 'hard_deadline',
    words: [
      `(?:need|needs|needed|want|must|has to|have to|deliver|delivered|launch|ready|done|finish|finished|live|complete|completed|rebrand|sorted|turn(?:ed)? around)(?: [^\\s.!?]+){0,6} ${SOON}`,
      `${SOON} (?:latest|at the latest|sharp|no later|no excuses|without fail|or never|or nothing|or else|or not at all)`,
      '(?:deadline|date)(?: \\p{L}+)? (?:is|are) (?:fixed|set in stone|non-?negotiable|immovable|hard|firm|final|not moving)',
      '(?:hard|fixed|immovable|non-?negotiable|absolute|drop-?dead) (?:deadline|date)',
      '(?:need|needed|want|wanted)(?: \\p{L}+){0,3} yesterday',
      '(?:not|no) (?:a |one )?(?:day|minute|hour|second) later',
      '(?:no extensions|no delays accepted|no excuses)',
      '(?:in|within) (?:24|48|12) hours(?: \\p{L}+)? (?:or|max|tops|latest|no excuses)',
      'asap or (?:\\p{L}+ )+',
    ],
    unless: SOFT,
  },
  {
    flag: 'personal_channel',
    words: [
      '(?:can|could|may) i (?:have|get|take) your (?:\\p{L}+ )?(?:mobile|cell|personal|private|home|direct|whatsapp)(?: \\p{L}+)?',
      '(?:give|send|text|drop|dm) me your (?:\\p{L}+ )?(?:mobile|cell|personal|private|home|direct|whatsapp)(?: \\p{L}+)?',
      'your (?:personal|private|home) (?:number|mobile|phone|cell|e-?mail|whatsapp|instagram|address|line)',
      "(?:i'll|i will|i'd rather|i prefer to|i want to|let me|i like to|can i|i) (?:just )?(?:call|text|ring|message|whatsapp|dm|reach|phone) you (?:\\p{L}+ ){0,3}(?:directly|personally|privately|any ?time|at night|evenings|weekends|on (?:the )?weekends?|day or night|after hours|late|out of hours)",
      "(?:don't|do not|won't|hate|never) (?:do|use|like|want)(?: to use| to go through| going through)? (?:\\p{L}+ )?(?:tickets|ticket systems?|support desks?|helpdesks?|portals?|email support)",
      '(?:available|reachable|on call)(?: \\p{L}+){0,2} (?:24/7|round the clock|day and night|any ?time|at all hours|evenings and weekends)',
      '(?:bypass|skip|go around|without going through) (?:the |your )?(?:ticket|support|office|reception|system|queue|helpdesk)\\p{L}*',
    ],
    unless: /my (?:mobile|cell|number|personal)|is your support/,
  },
  {
    flag: 'third_party_delivery',
    words: [
      '(?:freight|mail|parcel|package) (?:forwarder|forwarding)(?: \\p{L}+)?',
      '(?:someone else|somebody else|another person|a third party|a friend of mine|whoever is free|my (?:driver|people|guys)|different people|some guy|an acquaintance|anyone)(?: \\p{L}+){0,2} (?:will |would |is going to |are going to |may |might )+(?:collect|pick|receive|sign|drop|bring|accept|take delivery|pay)\\p{L}*',
      "(?:ship|send|deliver|post)(?: \\p{L}+){0,3} to (?:a |an |my |some )?(?:different|another|other|third-?party|friend's|neighbou?r's|someone else's) (?:name|address|person|country|recipient)",
      "(?:under|in) (?:a different|another|someone else's|my friend's) name",
      "(?:paid|pay|paying|charged)(?: \\p{L}+){0,3} (?:with|by|on|from) (?:someone else's|another person's|a friend's|a third party's|a different) (?:card|account)",
      '(?:via|through) (?:a |my )?(?:middleman|intermediary|reshipper|drop ?shipper|go-between)',
    ],
    unless:
      /can (?:my|someone|somebody|a friend|another)[^.!]*\?|could (?:my|someone)[^.!]*\?|is it (?:ok|okay|possible|alright)|gift/,
  },
  {
    flag: 'minimises_work',
    words: [
      "(?:it's|it is|that's|this is|should be|must be|just|only|really|basically) (?:\\p{L}+ ){0,3}(?:five|5|ten|10|two|2|fifteen|15|twenty|20|thirty|30) minutes?(?: job| work| fix| thing| task)?",
      "(?:shouldn't|should not|won't|will not|wouldn't|can't) take (?:you )?(?:\\p{L}+ ){0,3}(?:long|more than|minute|minutes|hour|much)",
      "(?:quick|simple|easy|small|tiny|trivial|little) (?:\\p{L}+ )?(?:job|fix|tweak|task|thing)(?: \\p{L}+){0,3}(?:for (?:you|someone|a pro|an expert)|really|that's all|nothing more)?",
      '(?:super|dead|really|very|pretty|so|just) (?:easy|simple|straightforward|basic)(?: \\p{L}+){0,2}(?:for (?:you|someone|a pro))?',
      "(?:piece of cake|child's play|no-?brainer|a doddle|a breeze|nothing to it|rocket science|a kid could|a child could|anyone could do)",
      "(?:i'd|i would|i could) (?:just )?do it myself",
      'all you (?:have|need) to do is',
      'you just (?:need|have) to (?:change|swap|copy|move|click|press|tweak|drag)',
    ],
    unless: /quick (?:question|call|chat|reply|response)|how long|\?\s*$|easy to (?:reach|find|use|work)/,
  },
  {
    flag: 'vague_scope',
    words: [
      "(?:i'll|we'll|i will|we will|you'll) know (?:it )?when (?:i|we|you) see",
      'make it (?:pop|sexy|cool|nice|wow|look (?:good|nice|cool))',
      '(?:figure|work|sort|iron) (?:\\p{L}+ )?(?:out )?(?:\\p{L}+ ){0,3}(?:as we go|later|along the way|on the fly|down the line)',
      '(?:decide|details|scope|specifics)(?: \\p{L}+){0,3} (?:as we go|later|along the way|on the fly)',
      "(?:not|don't|do not|no) (?:really |exactly |quite |even )?(?:sure|know|idea)(?: exactly)? what (?:exactly )?(?:i|we) (?:want|need|'m after|are after)",
      'something (?:\\p{L}+ )?(?:cool|amazing|different|special|nice|modern|fresh|awesome)(?: \\p{L}+){0,3}',
      "you(?:'re| are) the expert\\p{L}*",
      '(?:just )?(?:do|work) your magic',
      'you know what i mean',
      "(?:no|without a|don't have a|haven't got a|won't write a) (?:brief|spec|specification)",
      'use your imagination',
      '(?:things|stuff|etc) like that',
      'the usual (?:stuff|things)',
    ],
    unless: /can you (?:help|advise)|could you (?:help|advise)|which plan|\?\s*$/,
  },
]
