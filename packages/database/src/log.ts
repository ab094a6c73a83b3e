/** Writes one line, without a line break, to the server log. */
export type Log = (line: string) => void;
