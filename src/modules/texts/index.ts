export { editName } from './changes/edit-name.ts';
export { wordsOfEdit } from './changes/edit-words.ts';
export type { TextEdit } from './changes/text-edit.ts';
export { DifferenceInWords } from './difference/difference.part.tsx';
export {
  fillMessage,
  type MessageTemplate,
  type MessageValues,
  parseMessage,
  type TextVersion,
  wordsAt,
} from './messages/message.ts';
export { textVersions } from './messages/text-template.store.ts';
export { readMovedTexts } from './moving/read-moved-texts.ts';
export { formsFile, messagesFile, textsToMove } from './moving/texts-to-move.action.ts';
export { useMovedTexts } from './moving/use-moved-texts.action.ts';
export type { UsedText } from './moving/used-text.ts';
export { textsPath } from './texts.paths.ts';
