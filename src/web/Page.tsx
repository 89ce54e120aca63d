import { useEffect, type ReactNode } from 'react'
import { useWords } from './Words.tsx'

/** A page with its one heading; the window's title says the same. */
export function Page(props: {
  title: string
  above?: ReactNode
  lead?: string | undefined
  wide?: boolean
  narrow?: boolean
  children?: ReactNode
}) {
  const { t } = useWords()
  useEffect(() => {
    document.title = `${props.title} · ${t.page.name}`
  }, [props.title, t])
  return (
    <main
      id="content"
      className={props.wide ? 'page wide' : props.narrow ? 'page narrow' : 'page'}
      tabIndex={-1}
    >
      {props.above ? <p className="above">{props.above}</p> : null}
      <h1>{props.title}</h1>
      {props.lead ? <p className="lead">{props.lead}</p> : null}
      {props.children}
    </main>
  )
}
