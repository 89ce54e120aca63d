/** Writes verify.html and returns its SHA-256 in hexadecimal digits and its size. */
export function buildVerifier(out: string): Promise<{ sha256: string; bytes: number }>
