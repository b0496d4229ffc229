export {
  type AnyApiRoute,
  type ApiReply,
  type ApiRequest,
  apiNotFound,
  apiRefused,
  apiRoute,
  apiValue,
} from './api-route.ts';
export { pageBefore } from './first-duty.ts';
export type { ServerOptions } from './options.ts';
export {
  confirmFirst,
  events,
  type Flash,
  file,
  forbidden,
  framedHtml,
  html,
  json,
  type LiveEvents,
  leaveFor,
  notFound,
  type Reply,
  redirect,
  type SessionChange,
} from './reply.ts';
export type {
  ErrorPages,
  FormBody,
  PageRequest,
  RawInput,
  ResolvedSession,
  SessionPort,
  UploadedFile,
  View,
} from './request.ts';
export { type ResumableAsked, type ResumableRoute, resumableRoute } from './resumable-route.ts';
export { type AnyRoute, noInput, type Route, type RoutePermission, route } from './route.ts';
export { fillPath, localPath } from './safe-path.ts';
export { newToken, sameText, sign } from './secrets.ts';
export { createServer } from './server.ts';
export { textOf, type UploadFault, uploadedFile, uploadedText } from './uploaded.ts';
