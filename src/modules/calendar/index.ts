export { addWorkingTime, workingTimeBetween, workingTimeLeft } from './add-working-time.ts';
export {
  type AnnounceRefusal,
  announce,
  type CalendarMoves,
  currentDefinition,
  draftOf,
} from './announce/announce.action.ts';
export { calendarPath } from './announce/announce.paths.ts';
export { type Affected, departures, type Move, suggestedYear } from './announce/announcement.ts';
export { rehearseUnitHours, setUnitHours } from './announce/set-unit-hours.action.ts';
export { parseYearFile, yearFile } from './announce/year-file.ts';
export type { Calendar, CalendarDefinition, Day, DayKind, DayOff, OfficeHours, Session } from './calendar.ts';
export { calendarName, workdayMinutes } from './calendar.ts';
export { calendarHistory, currentCalendarName, hasCalendars } from './calendars.store.ts';
export type { Deadline } from './deadline.ts';
export { type DueOptions, due } from './due.ts';
export { explainByDay, type LedgerDay } from './explain.ts';
export type { CalendarFault } from './fault.ts';
export { type CalendarImport, importCalendars, importDefinitions } from './import-calendars.action.ts';
export type { LedgerEntry, LedgerReason } from './ledger.ts';
export { type LightBounds, lightBounds, lightWithin } from './light-bounds.ts';
export { type Clock, type CutOff, clocks, type Limit, parseLimit } from './limit.ts';
export { loadCalendar } from './load-calendar.action.ts';
export { makeCalendar } from './make-calendar.ts';
export { hoursToMove, placeHours } from './moved-hours.action.ts';
export {
  type CalendarOf,
  type Calendars,
  cachedCalendars,
  calendarNamed,
  calendarsWith,
} from './named-calendars.action.ts';
export { type Opening, openingAt, type ReceptionDay, receptionWeek } from './opening/opening.ts';
export { hoursIn, openingIn, receptionDayIn } from './opening/opening-words.ts';
export type { Pause, PauseEffect } from './pauses.ts';
export { calendarJson } from './reading/calendar-json.ts';
export { parseCalendar } from './reading/parse-calendar.ts';
export { type OwnHours, parseUnitHours } from './reading/parse-unit-hours.ts';
export { handOverBy, type OnlineAcceptance, onlineAcceptance, startOfCounting } from './service-rules.ts';
export { type TrafficLight, trafficLight } from './traffic-light.ts';
export { clockText, dayIn, dayText, durationIn, momentIn, notAnnounced } from './words.ts';
export { dayOf } from './working-count.ts';
