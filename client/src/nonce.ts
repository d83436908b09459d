/** A word for the content security policy of a page, new for each page, that its content cannot guess. */
export const newNonce = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
