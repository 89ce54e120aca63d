/** The address of a person; empty for the placeholder that stands until the owner gives one. */
export const ownEmail = (email: string): string => (email.endsWith('.invalid') ? '' : email)
