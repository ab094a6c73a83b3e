export { type Config, ConfigError, readConfig } from './config.ts';
export { createServer, GRAPHQL_PATH } from './yoga.ts';
