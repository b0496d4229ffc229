export {
  fillMessage,
  type MessageTemplate,
  type MessageValues,
  parseMessage,
  type TextVersion,
  wordsAt,
} from './messages/message.ts';
export { textVersions } from './messages/text-template.store.ts';
export { textsPath } from './texts.paths.ts';
