export {
  type Account,
  foldIdNumber,
  foldLogin,
  foldPhone,
  maskIdNumber,
  minPasswordLength,
} from './account.ts';
export {
  type AccountDeps,
  type AccountDetails,
  type AccountRefusal,
  accountDetails,
  createAccount,
  disable,
  type NewAccountRequest,
  setPassword,
  unlock,
} from './accounts/accounts.action.ts';
export { staffAccounts } from './accounts/staff-accounts.action.ts';
export {
  type ApiTokenRefusal,
  type ApiTokenRequest,
  createApiToken,
} from './api-tokens/api-tokens.action.ts';
export {
  type DemonstrationLogin,
  demonstrationAccountId,
  loadDemonstrationAccounts,
} from './demonstration/load-demonstration.action.ts';
export { demonstrationCitizen, demonstrationPassword } from './demonstration/logins.ts';
export {
  accountPath,
  choosePostPath,
  myDetailsPath,
  registerPath,
  signInPath,
  signOutPath,
} from './identity.paths.ts';
export type { AccountNotices } from './my-account/notices.ts';
export { type PasswordHasher, passwordHasher } from './passwords/hasher.action.ts';
export { sessionPort } from './sessions/session-port.action.ts';
export { sweep as sweepSessions } from './sessions/sessions.store.ts';
export { type OnSignIn, type SignedIn, type SignInDeps, signIn, signOut } from './sign-in/sign-in.action.ts';
