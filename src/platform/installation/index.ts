export { findInstallation, type Installation, saveInstallation } from './installation.ts';
