// Emoji say what words say: anger, a threat, mockery, thanks. Only those that mean something to a desk are listed; a cake
// or a palm tree is decoration and is no token.
const LISTED = {
  anger: '😠😡🤬👿😤💢🗯😾👹👺',
  threat: '🔪🗡⚔🔫💣🪓🔨💀☠⚰🪦👊🤜🤛🧨🩸',
  law: '⚖🚓🚔👮🚨🏛👨‍⚖👩‍⚖📜🧑‍⚖',
  contempt: '🖕💩🤮🤢👎🐷🐽🐀🐍🐑🐏🐐🫏',
  sarcasm: '🤡🙄👏😏🙃🤥🎪🤨',
  laughter: '😂🤣😆😹😄😁😅',
  thanks: '🙏👍❤🥰😍😘🤗💐🌹👌🤝✅💯⭐🌟🎉🥳😊🙂☺💪🫶💖💕💛💚💙💜🧡',
  sadness: '😢😭😞😔😩😫🥺😿💔😟🙁☹🤦🤷😒🫠',
  fear: '😨😰😱😧😬🆘⚠',
  money: '💰💸💵💴💶💷💳🤑🧾',
  publicity: '📣📢📰📺📹🎥📸🤳',
} as const
export type EmojiClass = keyof typeof LISTED

const classes = Object.keys(LISTED) as EmojiClass[]
const known = new Map<number, EmojiClass>()
for (const name of classes)
  for (const sign of LISTED[name]) {
    const code = sign.codePointAt(0) ?? 0
    if (code !== 0x200d && code !== 0xfe0f && !known.has(code)) known.set(code, name)
  }

/** What an emoji says, by its code point; null for decoration. */
export const emojiClassOf = (code: number): EmojiClass | null => known.get(code) ?? null

/** The classes as words of the grammar's lexicon: EMOJI_ANGER, EMOJI_THREAT … */
export const EMOJI_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  classes.map((name) => [
    `EMOJI_${name.toUpperCase()}`,
    [...known].flatMap(([code, of]) => (of === name ? [String.fromCodePoint(code)] : [])).join(' '),
  ]),
)
