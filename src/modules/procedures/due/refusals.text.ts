type Details = { readonly [name: string]: string };

export const refusalText = {
  vi: {
    'due.nothing-asked': (_: Details) =>
      'Chưa nói tính theo thời hạn nào. Hãy nêu mã thủ tục (procedure, ví dụ 1.001193) hoặc thời hạn (limit, ví dụ "3 workday").',
    'due.both': (_: Details) => 'Chỉ nêu một trong hai: mã thủ tục (procedure) hoặc thời hạn (limit).',
    'due.variant-alone': (_: Details) => 'Trường hợp (variant) chỉ có nghĩa khi nêu mã thủ tục (procedure).',
    'due.bad-procedure': ({ given }: Details) =>
      `"${given}" không phải mã thủ tục. Mã thủ tục có dạng 1.001193.`,
    'due.bad-limit': ({ given }: Details) =>
      `Không đọc được thời hạn "${given}". Hãy viết số lớn hơn 0 và đơn vị: "3 workday", "0.5 workday", "20 calendar-day", "2 month", "4 hour", hoặc "same-day", "fixed-date 2026-12-31"; thêm "after-15h" nếu nhận sau 15 giờ tính từ ngày làm việc tiếp theo. Chỉ giờ và ngày làm việc được viết số lẻ.`,
    'due.received-missing': (_: Details) =>
      'Chưa nêu thời điểm tiếp nhận (received), ví dụ 2026-11-20T09:00.',
    'due.bad-received': ({ given }: Details) =>
      `"${given}" không phải thời điểm có thật. Hãy viết ngày và giờ, ví dụ 2026-11-20T09:00 (giờ Việt Nam) hoặc 2026-11-20T09:00:00+07:00.`,
    'due.bad-clock': ({ given }: Details) =>
      `Không có cách tính "${given}". Hãy chọn "hour" (8 giờ là một ngày, hẹn đúng giờ) hoặc "day" (không tính ngày tiếp nhận, hẹn cuối giờ).`,
    'due.bad-pause': ({ given }: Details) =>
      `Không đọc được khoảng tạm dừng "${given}". Hãy viết hai thời điểm với hai dấu chấm ở giữa: 2026-10-06T10:00..2026-10-08T14:00, thêm " restart" nếu sau đó tính lại từ đầu.`,
    'due.no-procedure': ({ code }: Details) =>
      `Không có thủ tục mã ${code} trong danh mục. Hãy kiểm tra mã, hoặc nêu thời hạn (limit).`,
    'due.no-unit': ({ code }: Details) =>
      `Không có đơn vị mã ${code}. Hãy dùng mã đơn vị hành chính (ví dụ 24787), hoặc bỏ trống để tính theo lịch chung.`,
    'due.no-variant': ({ given, knownVi: known }: Details) =>
      known === ''
        ? `Thủ tục này không có trường hợp riêng; hãy bỏ "${given}".`
        : `Thủ tục không có trường hợp "${given}". Các trường hợp: ${known}.`,
    'due.by-plan': ({ code }: Details) =>
      `Thủ tục ${code} giải quyết theo kế hoạch hằng năm, không có thời hạn để tính. Hãy nêu thời hạn (limit).`,
    'due.pause-backwards': ({ given }: Details) =>
      `Khoảng tạm dừng "${given}" kết thúc trước hoặc ngay khi bắt đầu. Hãy đổi chỗ hai thời điểm.`,
    'due.pauses-overlap': ({ one, other }: Details) =>
      `Hai khoảng tạm dừng chồng lên nhau: ${one} và ${other}. Hãy gộp thành một khoảng.`,
    'due.pause-before-reception': ({ given, received }: Details) =>
      `Khoảng tạm dừng "${given}" bắt đầu trước khi tiếp nhận (${received}), khi thời hạn chưa chạy. Hãy sửa khoảng tạm dừng hoặc thời điểm tiếp nhận.`,
    'calendar-unknown-date': ({ first, last }: Details) =>
      `Lịch nghỉ chưa được công bố và cũng không dự kiến được cho thời gian này: lịch chỉ tính được từ ${first} đến ${last}. Hãy chọn ngày trong khoảng đó.`,
    'limit-needs-hour-clock': (_: Details) =>
      'Cách tính theo ngày (day) không tính được một phần ngày. Hãy dùng số ngày nguyên, hoặc cách tính theo giờ (hour).',
    'limit-date-passed': ({ date }: Details) =>
      `Ngày ấn định ${date} đã qua khi tiếp nhận. Hãy kiểm tra ngày ấn định và thời điểm tiếp nhận.`,
  },
  en: {
    'due.nothing-asked': (_: Details) =>
      'No limit was named to count by. Give a procedure (for example 1.001193) or a limit (for example "3 workday").',
    'due.both': (_: Details) => 'Give either a procedure or a limit, not both.',
    'due.variant-alone': (_: Details) => 'A variant means something only together with a procedure.',
    'due.bad-procedure': ({ given }: Details) => `"${given}" is no procedure code. One looks like 1.001193.`,
    'due.bad-limit': ({ given }: Details) =>
      `The limit "${given}" cannot be read. Write a number above 0 and its unit: "3 workday", "0.5 workday", "20 calendar-day", "2 month", "4 hour", or "same-day", "fixed-date 2026-12-31"; add "after-15h" when what comes after 15:00 counts from the next working day. Only hours and working days may have decimals.`,
    'due.received-missing': (_: Details) =>
      'The time of reception is missing: received, for example 2026-11-20T09:00.',
    'due.bad-received': ({ given }: Details) =>
      `"${given}" is no time that exists. Write date and hour, for example 2026-11-20T09:00 (Vietnam) or 2026-11-20T09:00:00+07:00.`,
    'due.bad-clock': ({ given }: Details) =>
      `There is no clock "${given}". Choose "hour" (8 hours are a day, due at the same hour) or "day" (day of reception not counted, due at closing time).`,
    'due.bad-pause': ({ given }: Details) =>
      `The pause "${given}" cannot be read. Write two times with two dots between: 2026-10-06T10:00..2026-10-08T14:00, followed by " restart" when the whole period begins again afterwards.`,
    'due.no-procedure': ({ code }: Details) =>
      `There is no procedure ${code} in the catalogue. Check the code, or give a limit.`,
    'due.no-unit': ({ code }: Details) =>
      `There is no unit ${code}. Use the code of an administrative unit (for example 24787), or leave it out to count by the national calendar.`,
    'due.no-variant': ({ given, knownEn: known }: Details) =>
      known === ''
        ? `This procedure has no variants; leave out "${given}".`
        : `The procedure has no variant "${given}". Its variants: ${known}.`,
    'due.by-plan': ({ code }: Details) =>
      `Procedure ${code} is handled by a yearly plan and has no limit to count. Give a limit.`,
    'due.pause-backwards': ({ given }: Details) =>
      `The pause "${given}" ends before, or at the moment, it begins. Exchange its two times.`,
    'due.pauses-overlap': ({ one, other }: Details) =>
      `Two pauses overlap: ${one} and ${other}. Give one that covers both.`,
    'due.pause-before-reception': ({ given, received }: Details) =>
      `The pause "${given}" begins before the reception (${received}), when no clock runs yet. Correct the pause or the time of reception.`,
    'calendar-unknown-date': ({ first, last }: Details) =>
      `Calendar not announced, and it cannot be reckoned for this time either: it is known from ${first} to ${last}. Choose dates within these.`,
    'limit-needs-hour-clock': (_: Details) =>
      'The day clock cannot count parts of a day. Use whole days, or the hour clock.',
    'limit-date-passed': ({ date }: Details) =>
      `The fixed date ${date} has passed at the time of reception. Check the fixed date and the time of reception.`,
  },
};
