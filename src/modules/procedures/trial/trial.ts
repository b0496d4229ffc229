import type { Calendar, Deadline, Limit } from '#calendar';
import type { Bilingual, Instant } from '#kernel';
import type { PausePolicies } from '../policies.ts';
import type { Marking, Task } from '../process/marking.ts';
import type { ProcessEvent } from '../process/move.ts';
import type { Assumption } from '../process/reckon.ts';
import type { GraphStep, StepGraph, Way } from '../process/step-graph.ts';

/** What a trial goes by: the process, the agency's calendar, the moment of receipt and the law's limit. */
export type TrialRules = {
  readonly graph: StepGraph;
  readonly calendar: Calendar;
  readonly receivedAt: Instant;
  /** Of the case that is tried; undefined where the procedure runs by plan. */
  readonly limit: Limit | undefined;
  readonly pauses: PausePolicies;
  /** What the case says of the conditions that gateways ask. */
  readonly assume: Assumption;
  /** Working minutes the applicant has to supply what is missing. */
  readonly supplementMinutes: number | undefined;
};

/** What somebody has said would happen. */
export type TrialAnswers = {
  /** Which way of a gateway, by its id. */
  readonly ways: ReadonlyMap<string, number>;
  readonly decision: 'granted' | 'refused' | undefined;
  /** After how many working minutes a wait is over, by its step. */
  readonly waits: ReadonlyMap<string, number>;
  /** Of opinions: `silent`, or the body that answers first. */
  readonly opinions: ReadonlyMap<string, string>;
};

/** What has to be said for the trial to go on, and what was. */
export type TrialQuestion =
  | { readonly kind: 'decision'; readonly id: string }
  | {
      readonly kind: 'way';
      readonly id: string;
      readonly branches: readonly Way[];
      /** Indices of the ways that may be taken. */
      readonly open: readonly number[];
    }
  | {
      readonly kind: 'wait';
      readonly id: string;
      readonly step: GraphStep;
      readonly usual: number | undefined;
    }
  | { readonly kind: 'opinions'; readonly id: string; readonly step: GraphStep };

/** A step as the trial came by it. */
export type TrialStep = {
  readonly id: string;
  readonly step: GraphStep;
  readonly beginsAt: Instant;
  /** As a dossier would have it, never past the legal date; null when it is not counted. */
  readonly dueAt: Instant | null;
  /** When it ends if it takes its whole limit; undefined while that is not known. */
  readonly endsAt: Instant | undefined;
  /** Working minutes by which that is too late. */
  readonly lateMinutes: number;
};

export type Trial = {
  readonly steps: readonly TrialStep[];
  /** In the order in which the trial met them, those answered too. */
  readonly questions: readonly TrialQuestion[];
  /** Those that have to be answered before it can go on. */
  readonly open: readonly TrialQuestion[];
  readonly legal: Deadline | undefined;
  /** When only the hand-out is left. */
  readonly readyAt: Instant | undefined;
  /** Working minutes between that and the legal date; negative when it is late. */
  readonly sparedMinutes: number | undefined;
  readonly marking: Marking;
  /** What was played, in order: the same events lead a dossier to the same marking. */
  readonly events: readonly ProcessEvent[];
};

/** An open task and when it is over. */
export type Running = Task & { readonly beginsAt: Instant };

/** What is tried, as it was typed into the address. */
export type TypedTrial = {
  readonly values: Readonly<Record<string, string>>;
  readonly unit: string | undefined;
  readonly receivedAt: Instant;
  readonly variant: string | undefined;
  readonly answers: TrialAnswers;
  readonly errors: Readonly<Record<string, Bilingual>>;
};

/** The names under which questions of a trial are answered. */
export const answerNames = {
  way: (id: string) => `nhanh-${id}`,
  wait: (id: string) => `cho-${id}`,
  opinions: (id: string) => `y-kien-${id}`,
  decision: 'ket-qua',
} as const;
