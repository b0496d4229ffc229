/** Words that every small form shares. */
export const smallActionText = {
  vi: {
    tooLong: (most: number) => `Không dài quá ${most} ký tự`,
    noSuchDay: 'Ngày này không có trong lịch. Ghi đủ ngày, tháng và bốn chữ số của năm',
    choose: 'Hãy chọn một mục',
    clock: {
      none: 'Thời hạn giải quyết vẫn tiếp tục tính trong lúc chờ: thủ tục này không cho phép tạm dừng.',
      continue: 'Thời hạn giải quyết tạm dừng từ bây giờ và tính tiếp khi hết chờ. Thời gian chờ không tính.',
      restart: 'Thời hạn giải quyết tạm dừng từ bây giờ và tính lại từ đầu khi hết chờ.',
    },
  },
  en: {
    tooLong: (most: number) => `At most ${most} characters`,
    noSuchDay: 'There is no such day. Give day, month and a year of four digits',
    choose: 'Choose one',
    clock: {
      none: 'The time limit keeps running meanwhile: this procedure does not let it stand.',
      continue: 'The time limit stands from now on and goes on afterwards. The wait does not count.',
      restart: 'The time limit stands from now on and begins anew afterwards.',
    },
  },
} as const;
