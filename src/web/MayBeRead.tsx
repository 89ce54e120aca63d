import { useWords } from './Words.tsx'

/** Stands beside every field where somebody types a note: whoever writes one should know who may read it. */
export function MayBeRead() {
  const { t } = useWords()
  return <>{t.mayBeRead}</>
}
