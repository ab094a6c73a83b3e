/** The number of list entries that one request loads. */
export const pageSize = 30;
