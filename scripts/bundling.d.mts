import type { BuildOptions } from 'esbuild'

/** For a program that loads next to nothing. */
export const smallProgram: BuildOptions
/** For a program that may need everything the desk needs: the libraries are in its bundle. */
export const wholeProgram: BuildOptions
