// Findings as the API says them: with the numbers of the papers, so that a person finds them.
import { z } from 'zod'
import { FINDING_KINDS, WAYS_OUT, type Finding } from './finding.ts'
import type { Paper } from './paper.ts'

export const ShownFinding = z.object({
  kind: z.enum(FINDING_KINDS),
  text: z.string(),
  sku: z.string().nullable(),
  clause: z.string().nullable(),
  papers: z.array(z.object({ id: z.string(), number: z.string(), at: z.string(), kind: z.string() })),
  ways: z.array(z.enum(WAYS_OUT)),
})
export type ShownFinding = z.infer<typeof ShownFinding>
export const FindingList = z.object({ findings: z.array(ShownFinding) })

export const shownFinding = (
  { kind, text, sku, clause, entries, ways }: Finding,
  papers: ReadonlyMap<string, Paper>,
): ShownFinding => ({
  kind,
  text,
  sku: sku ?? null,
  clause: clause ?? null,
  papers: entries.flatMap((id) => {
    const paper = papers.get(id)
    return paper
      ? [
          {
            id,
            number: paper.act?.number ?? paper.doc ?? '',
            at: new Date(paper.at).toISOString(),
            kind: paper.kind,
          },
        ]
      : []
  }),
  ways: [...ways],
})
