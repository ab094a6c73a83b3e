export { type Config, ConfigError, readConfig } from './config.ts';
export { GRAPHQL_PATH } from './playground.ts';
export { createServer, type ServerConfig } from './yoga.ts';
