/**
 * Worked examples of the handbook's §4–5, agreed before the code was written. Times are the wall clock in
 * Vietnam; `used` and `remaining` are working minutes.
 */
export const workdayExamples = [
  {
    id: 'W01',
    note: 'Friday + 3 working days with the new 24 Nov holiday inside',
    received: '2026-11-20T09:00',
    days: 3,
    startsAt: '2026-11-20T09:00',
    dueHourClock: '2026-11-26T09:00',
    dueDayClock: '2026-11-26T17:30',
  },
  {
    id: 'W04',
    note: 'make-up Saturday 22 Aug is a working day',
    received: '2026-08-21T10:00',
    days: 2,
    startsAt: '2026-08-21T10:00',
    dueHourClock: '2026-08-24T10:00',
    dueDayClock: '2026-08-24T17:30',
  },
  {
    id: 'W06',
    note: 'Tết 2027 block 4-10 Feb',
    received: '2027-02-03T08:00',
    days: 10,
    startsAt: '2027-02-03T08:00',
    dueHourClock: '2027-02-24T08:00',
    dueDayClock: '2027-02-24T17:30',
  },
  {
    id: 'W08',
    note: 'received at closing time: counts from Tue 28 Apr (27 is compensatory)',
    received: '2026-04-24T17:30',
    days: 1,
    startsAt: '2026-04-28T07:30',
    dueHourClock: '2026-04-28T17:30',
    dueDayClock: '2026-04-29T17:30',
  },
  {
    id: 'W10',
    note: 'received in the lunch break: starts 13:30',
    received: '2026-10-06T12:15',
    days: 0.5,
    startsAt: '2026-10-06T13:30',
    dueHourClock: '2026-10-06T17:30',
    dueDayClock: null,
  },
  {
    id: 'W12',
    note: 'plain run, 15 working days',
    received: '2026-06-01T07:30',
    days: 15,
    startsAt: '2026-06-01T07:30',
    dueHourClock: '2026-06-19T17:30',
    dueDayClock: '2026-06-22T17:30',
  },
] as const;

export const pauseExamples = [
  {
    id: 'P01',
    note: 'supplement: 1 day 1 h used, 31 h left',
    received: '2026-10-05T09:00',
    days: 5,
    pausedAt: '2026-10-06T10:00',
    resumedAt: '2026-10-08T14:00',
    used: 540,
    remaining: 1860,
    dueHourClock: '2026-10-14T11:00',
  },
  {
    id: 'P03',
    note: 'citizen supplies on the 24 Nov holiday: clock restarts 25 Nov 07:30',
    received: '2026-11-19T13:30',
    days: 3,
    pausedAt: '2026-11-20T17:30',
    resumedAt: '2026-11-24T10:00',
    used: 720,
    remaining: 720,
    dueHourClock: '2026-11-26T11:30',
  },
] as const;

export const sameDayExamples = [
  {
    id: 'S02',
    note: 'exactly 15:00 is still same day (law says after 15:00)',
    received: '2026-10-05T15:00',
    due: '2026-10-05T17:30',
  },
  { id: 'S03', note: 'one minute after', received: '2026-10-05T15:01', due: '2026-10-06T17:30' },
  {
    id: 'S05',
    note: 'next day 24 Nov is a holiday -> 25 Nov',
    received: '2026-11-23T15:30',
    due: '2026-11-25T17:30',
  },
] as const;

export const calendarDayExamples = [
  {
    id: 'C01',
    note: 'ends Sunday 25 Oct -> Monday',
    received: '2026-10-05T09:00',
    days: 20,
    due: '2026-10-26T17:30',
  },
  {
    id: 'C03',
    note: 'ends in Tết 2027 (6 Feb) -> 11 Feb',
    received: '2027-01-15T09:00',
    days: 22,
    due: '2027-02-11T17:30',
  },
] as const;

export const handOverExamples = [
  {
    id: 'H02',
    note: 'after 15:00: first hour next working day',
    received: '2026-10-05T15:20',
    forwardBy: '2026-10-06T08:30',
  },
] as const;

export const acceptanceExamples = [
  {
    id: 'O01',
    note: '8 working hours',
    submitted: '2026-10-05T08:00',
    alertBy: '2026-10-05T10:00',
    acceptBy: '2026-10-06T08:00',
  },
  {
    id: 'O02',
    note: 'in last hour: counts from 08:00/opening of the next working day',
    submitted: '2026-10-05T17:10',
    alertBy: '2026-10-06T09:30',
    acceptBy: '2026-10-06T17:30',
  },
] as const;
