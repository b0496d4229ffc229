import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestedFrom } from './suggest.ts';

test('number, date, body and name are found where Vietnamese papers have them', () => {
  const text = `SỞ Y TẾ LÂM ĐỒNG   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BỆNH VIỆN ĐA KHOA LÂM ĐỒNG
Số: 123/GCS-BVĐK
GIẤY CHỨNG SINH
Họ và tên mẹ: Đặng Thị Mỹ Ngọc
Đã sinh con ngày 02 tháng 11 năm 2026
Lâm Đồng, ngày 03 tháng 11 năm 2026
Giấy này có giá trị đến ngày 3/11/2027`;
  assert.deepEqual(suggestedFrom(text), {
    number: '123/GCS-BVĐK',
    issuedOn: '2026-11-03',
    issuer: 'BỆNH VIỆN ĐA KHOA LÂM ĐỒNG',
    name: 'Đặng Thị Mỹ Ngọc',
    validUntil: '2027-11-03',
  });
});

test('what is not there, and days no calendar has, are not suggested', () => {
  assert.deepEqual(suggestedFrom(''), {});
  assert.deepEqual(suggestedFrom('Đà Lạt, ngày 31 tháng 02 năm 2026\nSố điện thoại 0900'), {});
});
