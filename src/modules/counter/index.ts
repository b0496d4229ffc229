export { bookPath } from './appointments/appointments.paths.ts';
export { counterPath, deskSettingsPath } from './counter.paths.ts';
export { newDesk } from './desk/desk.ts';
export { setDesk } from './desk/set-desk.action.ts';
export { visitorsOfUnit } from './hanging-on-unit.store.ts';
export { numberServed } from './numbers/number-served.store.ts';
