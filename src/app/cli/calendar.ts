import type { Command } from 'commander';

export function addCalendar(program: Command): void {
  program.command('calendar').description('calendars of this installation');
}
