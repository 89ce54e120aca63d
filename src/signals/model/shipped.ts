// The model that ships, unpacked when the first text is read: a command that reads nothing does not pay for it.
import { type Model, type ModelAsText, modelOf } from './model.ts'
import trained from './trained.json' with { type: 'json' }

let known: Model | null = null

export function shippedModel(): Model {
  known ??= modelOf(trained as ModelAsText)
  return known
}
