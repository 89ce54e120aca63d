/** The named fields of an open shape: without the "and anything else" that reading untrusted JSON leaves on its type. */
export type Known<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }
