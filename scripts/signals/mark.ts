// Prints the mark of the sentences and the grammar of this tree: what `trainedOn` of the shipped model must be.
import { sourcesHash } from './sources.ts'

process.stdout.write(sourcesHash())
