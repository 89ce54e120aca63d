// The WCAG rules that a program can check, as one question: which of them does this page break?
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Each broken rule with the places that break it; an empty list is a page without barriers. */
export const barriersOn = (page: Page): Promise<string[]> => brokenBy(page, { type: 'tag', values: TAGS })

/** The rules that another light may break, on a page whose other rules are known to hold. */
export const colourBarriersOn = (page: Page): Promise<string[]> =>
  brokenBy(page, { type: 'rule', values: OF_COLOUR })

// The program of the rules that the builder brings, half a megabyte.
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))(
  'axe-core',
) as { readonly source: string }
const IS_THERE = 'void 0'

/**
 * Gives a page the rules when it has none; returns what the builder still has to send. By itself it sends them twice for each
 * question, also to a page that was asked before. Where a frame is on the page, the builder sees to all of them.
 */
async function rulesFor(page: Page): Promise<string> {
  if (page.frames().length > 1) return source
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return IS_THERE
}

async function brokenBy(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  const rules = new AxeBuilder({ page, axeSource: await rulesFor(page) })
    // What is not broken need not be told node by node.
    .options({ runOnly, resultTypes: ['violations'] })
    // The other mode opens a second page for each question, for frames of other origins: the desk has none.
    .setLegacyMode()
  const { violations } = await rules.analyze()
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
