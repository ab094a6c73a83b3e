/** How many entries of a list are loaded at a time. */
export const pageSize = 30;
