/** Something sealed (base64url), with another end: never the same, whatever chance made of it. */
export const altered = (sealed: string) => `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'QQ' : 'AA'}`
