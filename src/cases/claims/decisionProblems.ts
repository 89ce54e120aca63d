// What keeps a decision on a claim from being recorded.
export const DECISION_PROBLEMS = {
  claim_needs_reason: {
    status: 422,
    title: {
      en: 'A refusal says what would change our mind: which paper or fact. Fill that in and save again.',
      ru: 'Отказ говорит, что изменило бы наше мнение: какой документ или факт. Допишите это и сохраните снова.',
    },
  },
} as const
