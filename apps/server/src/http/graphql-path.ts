/** The path of the API. A browser that opens it receives the playground. */
export const GRAPHQL_PATH = '/graphql';
