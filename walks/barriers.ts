// The WCAG rules that a program can check, as one question: which of them does this page break?
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Each broken rule with the places that break it; an empty list is a page without barriers. */
export const barriersOn = (page: Page): Promise<string[]> => brokenBy(page, { type: 'tag', values: TAGS })

/** The rules that another light may break, on a page whose other rules are known to hold. */
export const colourBarriersOn = (page: Page): Promise<string[]> =>
  brokenBy(page, { type: 'rule', values: OF_COLOUR })

async function brokenBy(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  const rules = new AxeBuilder({ page })
    // What is not broken need not be told node by node.
    .options({ runOnly, resultTypes: ['violations'] })
    // The other mode opens a second page for each question, for frames of other origins: the desk has none.
    .setLegacyMode()
  const { violations } = await rules.analyze()
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
