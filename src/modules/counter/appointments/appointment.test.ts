import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import { appointmentCode, appointmentCodeTyped, maskPhone } from './appointment.ts';
import { calendarFile } from './calendar-file.ts';

test('a code is found again however it is typed, and nothing else is one', () => {
  const code = appointmentCode(Uint8Array.of(5, 17, 0, 19, 22, 2, 28, 21));
  assert.equal(code, 'LH-7K2M-Q4WP');
  for (const typed of ['lh-7k2m-q4wp', ' LH 7K2M Q4WP ', 'LH7K2MQ4WP', 'LH–7K2M–Q4WP'])
    assert.equal(appointmentCodeTyped(typed), code, typed);
  for (const typed of ['', 'LH-7K2M', 'YC-7K2M-Q4WP', 'LH-0K2M-Q4WP', `LH-7K2M-Q4WP${' '.repeat(40)}`])
    assert.equal(appointmentCodeTyped(typed), undefined, typed);
});

test('of a telephone number the last four digits are shown', () => {
  assert.equal(maskPhone('0912345678'), '••• ••• 5678');
});

const file = calendarFile({
  ...{
    uid: 'a1@motcua',
    summary: 'Hẹn tại Xã Đinh Văn Lâm Hà; Đăng ký khai sinh, và giấy tờ kèm theo của trẻ',
  },
  ...{ startsAt: instant('2026-11-23T08:00'), endsAt: instant('2026-11-23T08:30') },
  ...{
    location: 'Quầy\nmột cửa',
    description: 'Mã \\ LH',
    url: 'https://x.example/lich-hen/LH',
    cancelled: false,
  },
  madeAt: instant('2026-11-20T09:00'),
});

test('the file for a telephone’s calendar is one of RFC 5545: lines, escapes, time in UTC', () => {
  assert.ok(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && file.endsWith('END:VCALENDAR\r\n'));
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
  const unfolded = file.replaceAll('\r\n ', '');
  assert.match(unfolded, /^DTSTART:20261123T010000Z$/m);
  assert.match(unfolded, /^DTEND:20261123T013000Z$/m);
  assert.match(
    unfolded,
    /SUMMARY:Hẹn tại Xã Đinh Văn Lâm Hà\\; Đăng ký khai sinh\\, và giấy tờ kèm theo của trẻ/,
  );
  assert.match(unfolded, /LOCATION:Quầy\\nmột cửa/);
  assert.match(unfolded, /DESCRIPTION:Mã \\\\ LH/);
});
