const format = new Intl.NumberFormat('de-DE');

/** Formats a number. */
export const number = (n: number) => format.format(n);

/** Formats a number with the singular or plural of a noun. */
export const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** Formats a number of statements. */
export const statements = (n: number) => count(n, 'Aussage', 'Aussagen');

/** Formats a number of articles. */
export const articles = (n: number) => `${number(n)} Artikel`;

/** Formats a number of people. */
export const people = (n: number) => count(n, 'Person', 'Personen');

/** Formats a number of events. */
export const events = (n: number) => count(n, 'Ereignis', 'Ereignisse');
