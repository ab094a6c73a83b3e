export { createServer, type ServerConfig } from './graphql/yoga.ts';
export { GRAPHQL_PATH } from './http/graphql-path.ts';
export { type Config, ConfigError, readConfig } from './start/config.ts';
export { type RunningServer, type StartServerOptions, startServer } from './start/start-server.ts';
