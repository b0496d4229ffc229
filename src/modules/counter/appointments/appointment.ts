import {
  type AccountId,
  type Id,
  type Instant,
  type Refusal,
  spokenFour,
  spokenGroups,
  type UnitId,
} from '#kernel';
import type { Slot } from '../hours/opening.ts';

export type AppointmentId = Id<'appointment'>;

export const appointmentStates = ['booked', 'cancelled', 'came', 'missed'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

/** Somebody is expected at a desk at a time. */
export interface Appointment extends Slot {
  readonly id: AppointmentId;
  /** Whoever has it may move and cancel the appointment: unguessable. */
  readonly code: string;
  readonly unitId: UnitId;
  readonly state: AppointmentState;
  readonly name: string;
  readonly phone: string;
  readonly accountId: AccountId | undefined;
  readonly procedureCode: string | undefined;
  readonly dossierCode: string | undefined;
}

/** One change of an appointment, as it was written down. */
export interface AppointmentChange {
  readonly kind: 'moved' | AppointmentState;
  readonly at: Instant;
  /** The hour it is for from then on. */
  readonly startsAt: Instant;
  /** Of one that was moved: the hour before. */
  readonly wasAt: Instant | undefined;
}

export const appointmentChanges = ['moved', ...appointmentStates] as const;

export type BookingRefusal = Refusal<
  | 'appointment.not-offered'
  | 'appointment.slot-gone'
  | 'appointment.slot-full'
  | 'appointment.too-many'
  | 'appointment.moved-on'
  | 'appointment.too-late'
  | 'appointment.not-today'
>;

/** Open appointments one telephone number, or one account, may have; ours, against whoever books a whole morning. */
export const mostOpen = 3;

/** `LH-7K2M-Q4WP`, from eight random bytes: forty bits that cannot be counted up. */
export const appointmentCode = (bytes: Uint8Array): string => `LH-${spokenGroups(bytes.slice(0, 8))}`;

const shape = new RegExp(`^LH${spokenFour}${spokenFour}$`);

/** The code a person meant: any case, spaces or dashes anywhere. Undefined when it has not its shape. */
export function appointmentCodeTyped(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const [, first, second] = shape.exec(text.toUpperCase().replace(/[\s\u2010-\u2015_-]/g, '')) ?? [];
  return first === undefined || second === undefined ? undefined : `LH-${first}-${second}`;
}

/** Enough to recognise one's own number, too little to call a stranger. */
export const maskPhone = (phone: string): string => `••• ••• ${phone.slice(-4)}`;

/** Until when its holder may move or cancel it: until it begins. */
export const isOpenAt = (
  { state, startsAt }: Pick<Appointment, 'state' | 'startsAt'>,
  now: Instant,
): boolean => state === 'booked' && now < startsAt;
