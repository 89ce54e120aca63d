// What keeps a step from being taken in the state of its case.
export const STEP_PROBLEMS = {
  not_now: {
    status: 409,
    title: {
      en: 'The state of the case does not offer this. Look at the case: it says what comes first.',
      ru: 'В таком состоянии дела этого шага нет. Откройте дело: там сказано, что сначала.',
    },
  },
} as const
