export { type Config, type LogLevel, parseConfig } from './config.ts';
export { loadSecret } from './secret.ts';
