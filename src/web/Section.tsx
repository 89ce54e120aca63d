import type { ReactNode } from 'react'

/** A named part of a page. The name is its heading and its landmark. */
export function Section(props: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="section" id={props.id} aria-labelledby={`${props.id}-title`} tabIndex={-1}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.lead ? <p className="lead">{props.lead}</p> : null}
      {props.children}
    </section>
  )
}
