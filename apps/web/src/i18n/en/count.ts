const format = new Intl.NumberFormat('en-GB');

/** Formats a number. */
export const number = (n: number) => format.format(n);

/** Formats a number with the singular or plural of a noun. */
export const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** Formats a number of statements. */
export const statements = (n: number) => count(n, 'statement', 'statements');

/** Formats a number of articles. */
export const articles = (n: number) => count(n, 'article', 'articles');

/** Formats a number of people. */
export const people = (n: number) => count(n, 'person', 'people');

/** Formats a number of events. */
export const events = (n: number) => count(n, 'event', 'events');
