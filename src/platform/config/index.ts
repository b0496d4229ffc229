export { type Config, type LdapConfig, type LogLevel, parseConfig, type ScanFolder } from './config.ts';
export type { OidcConfig } from './oidc.ts';
export { loadSecret } from './secret.ts';
