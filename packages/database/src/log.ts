/** Writes one line to the log of the server. The line has no line break. */
export type Log = (line: string) => void;
