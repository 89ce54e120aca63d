// The WCAG rules that a program can check, as one question: which of them does this page break?
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Each broken rule with the places that break it; an empty list is a page without barriers. */
export const barriersOn = (page: Page): Promise<string[]> => brokenBy(new AxeBuilder({ page }).withTags(TAGS))

/** The rules that another light may break, on a page whose other rules are known to hold. */
export const colourBarriersOn = (page: Page): Promise<string[]> =>
  brokenBy(new AxeBuilder({ page }).withRules(OF_COLOUR))

async function brokenBy(rules: AxeBuilder): Promise<string[]> {
  const { violations } = await rules.analyze()
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
