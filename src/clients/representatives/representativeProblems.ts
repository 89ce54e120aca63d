// What keeps something about a representative from being recorded.
export const REPRESENTATIVE_PROBLEMS = {
  already_ended: {
    status: 409,
    title: {
      en: 'The authority of this person has already been ended.',
      ru: 'Полномочия этого человека уже прекращены.',
    },
  },
} as const
