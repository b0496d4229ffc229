import {
  type Action,
  allowedActions,
  decideChooseReturn,
  decideReadMessages,
  decideSendMessage,
  decideWriteNote,
  messagesLeft,
  messagesOver,
} from '#dossiers';
import type { Actor } from '#kernel';
import { by, type Deed, type Scene, said } from './deed.ts';
import { happens } from './draws.ts';
import { ownerOf } from './people.ts';

/** What people say to each other about a dossier, and how the result is to come: it moves nothing. */
export function chooseTalkDeed(scene: Scene): Deed | undefined {
  const { dossier, draws, people, now } = scene;
  const owner = ownerOf(dossier);
  const desk = people.of(dossier.places.reception, 'deskOfficer', draws);
  const mayWrite = messagesOver(dossier, now) === undefined;
  const unread = (dossier.messages?.unread ?? 0) > 0;
  if (unread && may(scene, desk, 'read-messages') && happens(draws, 200))
    return by(desk, 'read-messages', (state, context) => decideReadMessages(state, {}, context));
  if (unread && mayWrite && may(scene, desk, 'send-message') && happens(draws, 500)) return write(desk);
  if (mayWrite && messagesLeft(dossier, now) > 0 && may(scene, owner, 'send-message') && happens(draws, 12))
    return write(owner);
  if (!may(scene, owner, 'choose-return') || !happens(draws, 8)) return noteOf(scene, desk);
  const command = { way: draws.pick(['desk', 'post', 'electronic'] as const), address: said };
  return by(owner, 'choose-return', (state, context) => decideChooseReturn(state, command, context));
}

/** A word for colleagues, now and then; the applicant never sees it. */
const noteOf = (scene: Scene, desk: Actor | undefined): Deed | undefined =>
  may(scene, desk, 'write-note') && happens(scene.draws, 8)
    ? by(desk, 'write-note', (state, context) => decideWriteNote(state, { text: said }, context))
    : undefined;

const may = ({ dossier }: Scene, actor: Actor | undefined, action: Action): boolean =>
  actor !== undefined && allowedActions(dossier, actor).includes(action);

const write = (actor: Actor | undefined): Deed =>
  by(actor, 'send-message', (state, context) => decideSendMessage(state, { text: said }, context));
