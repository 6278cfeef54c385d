/**
 * Half of a surrogate pair is no character and cannot be written as UTF-8: it becomes U+FFFD, as in every encoder. JSON exports
 * write it as an escape and keep it; the others take their text through here first.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
