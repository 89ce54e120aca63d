// English words for why some words are marked.
import type { markReasonsRu } from './markReasonsRu.ts'

export const markReasonsEn: typeof markReasonsRu = {
  markReason: {
    wording: {
      'grammar:money.demand': 'Plain words for money to be returned, paid or made good.',
      'grammar:money.short': 'Money in few words: a sum and what it is for, “where is my money”.',
      'grammar:apology.demand': 'Plain words for an apology, or that none has come.',
      'grammar:apology.short': 'An apology mentioned in passing: “sorry would be nice”.',
      'grammar:free.demand': 'Plain words for something free, as a gift or at our expense.',
      'grammar:free.short': 'A gift, a discount or “for free”, mentioned in passing.',
      'grammar:exception.demand':
        'A plain wish to step outside the rules: no booking, after closing time, paying later.',
      'grammar:exception.short': 'An exception mentioned in passing: “just this once”.',
      'grammar:punish.demand': 'Plain words for a colleague to be punished or dismissed.',
      'grammar:punish.short': 'Punishing a colleague, mentioned in passing: “heads should roll”.',
      'grammar:loss.claim':
        'Plain words that a thing is lost, never came, went to somebody else or is damaged.',
      'grammar:loss.short': 'Loss or damage in few words: so many handed over, so many back; nothing came.',
      'grammar:quality.claim': 'Plain words that the work was worse, later or other than promised.',
      'grammar:quality.short':
        'A fault in few words: it came off, it leaks, it stopped working, nobody came.',
      'grammar:fraud.claim': 'Plain words that we deceived or forged.',
      'grammar:fraud.short': 'Deceit in an everyday word: “ripped off”, “lied to me”.',
      'grammar:insult.name': 'A hurtful word about people or to us.',
      'grammar:positive.specific': 'Thanks for something definite, or agreement with what we offered.',
      'grammar:positive.short': 'Praise or agreement in few words.',
      'grammar:boundary.refusal': 'A plain refusal to do what was agreed or what the rules ask.',
      'grammar:boundary.short': 'What was agreed is waved aside in passing: “I never pay deposits”.',
      'grammar:proof.refusal': 'A plain refusal to show or send a document, a photo, the thing itself.',
      'grammar:proof.short':
        'A refusal to show anything, in passing: “look it up yourselves”, “take my word”.',
      'grammar:publicity.tell': 'Plain words about a review, a post or telling others.',
      'grammar:publicity.short': 'A review or publicity in passing, as something that happens by itself.',
      'grammar:publicity.announced': 'A step is announced: going to the press.',
      'grammar:publicity.named':
        'The press is only named, but the words are aimed at us or stand beside a reproach.',
      'grammar:publicity.spared': 'It says there will be no publicity, and something is asked for beside it.',
      'grammar:regulator.announced': 'A step is announced: going to an authority.',
      'grammar:regulator.short': 'A complaint to an authority or a platform, mentioned in passing.',
      'grammar:regulator.named':
        'An authority is only named, but the words are aimed at us or stand beside a reproach.',
      'grammar:regulator.spared': 'It says there will be no complaint, and something is asked for beside it.',
      'grammar:police.announced': 'A step is announced: going to the police.',
      'grammar:police.report': 'Plain words about a report to the police.',
      'grammar:police.short': 'The police or a report, mentioned in passing.',
      'grammar:police.named':
        'The police are only named, but the words are aimed at us or stand beside a reproach.',
      'grammar:police.spared': 'It says the police will be left out, and something is asked for beside it.',
      'grammar:court.announced': 'A step is announced: going to court or to a lawyer.',
      'grammar:court.claim': 'Plain words about a claim, a court or a lawyer.',
      'grammar:court.short': 'Court or a lawyer, mentioned in passing.',
      'grammar:court.named':
        'A court is only named, but the words are aimed at us or stand beside a reproach.',
      'grammar:court.spared': 'It says there will be no court, and something is asked for beside it.',
      'grammar:chargeback.announced': 'A step is announced: going to the bank to get the payment back.',
      'grammar:chargeback.dispute': 'Plain words about disputing the payment.',
      'grammar:chargeback.short': 'Disputing the payment, in passing: “the bank will claw it back”.',
      'grammar:chargeback.named':
        'A payment dispute is only named, but the words are aimed at us or stand beside a reproach.',
      'grammar:chargeback.spared':
        'It says the payment will not be disputed, and something is asked for beside it.',
      'grammar:violence.harm': 'Plain words about harm to people or things.',
      'grammar:violence.short': 'Harm to people or things, hinted at or in few words.',
      'tie:threat.demand': 'A demand stands beside an announced step: one hangs on the other.',
      'tie:condition.threat': 'A condition or a deadline stands beside an announced step.',
      'tie:demand.undone': 'Beside a demand it promises to take back what was announced, or to keep quiet.',
      'made:grievance.civil':
        'It says what happened, with details, and nothing in the whole message is harsh.',
      'made:question.dismissed': 'Our question is repeated and waved off at once.',
      'net:abuse': 'It resembles rude texts that the desk learned from. No rule confirms it.',
    },
    listed: {
      none: 'The word is in the list of obscene words.',
      invisible: 'The word is in the list of obscene words; invisible signs are hidden in it.',
      look_alike: 'The word is in the list of obscene words; some letters are from another alphabet.',
      leet: 'The word is in the list of obscene words; figures and signs stand for letters.',
      masked: 'The word is in the list of obscene words; signs cover some of its letters.',
      starred: 'Signs stand in place of a word, most likely an obscene one.',
      spelled: 'The word is in the list of obscene words; it is spelled out letter by letter.',
      stretched: 'The word is in the list of obscene words; its letters are stretched.',
      typo: 'The word is in the list of obscene words; it has a slip in it.',
      translit: 'The word is in the list of obscene words; it is Russian in Latin letters.',
      layout: 'The word is in the list of obscene words; it was typed in another keyboard layout.',
    },
    inRow: 'Named in one row with another announced step.',
    words: (words) => `These words weigh most: ${words}.`,
    word: (word) => `This word weighs most: ${word}.`,
    whole: 'No single word: the sentence as a whole.',
    byRule: 'One of the rules of reading says so.',
    rule: (name) => `rule ${name}`,
  },
}
