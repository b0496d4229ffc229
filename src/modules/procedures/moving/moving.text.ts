/** Why a procedure that was moved here is not published. */
export const movingText = {
  vi: {
    movedOn: (name: string) =>
      `${name} ở đây đã thay đổi từ sau bản mà gói dựa vào. Hãy xuất thủ tục từ đây, đưa vào nơi thử nghiệm, sửa lại ở đó rồi xuất gói mới.`,
    noUnit: (code: string) => `Không có đơn vị ${code} ở đây.`,
    noProcedure: (code: string) => `Không có thủ tục ${code} ở đây.`,
    overlaps: 'Ở đây đã có cam kết khác trong khoảng thời gian này.',
    limit: {
      'local-limit.no-such-case': 'Thủ tục không có trường hợp này.',
      'local-limit.no-limit': 'Thủ tục không có thời hạn để rút ngắn.',
      'local-limit.longer-than-law': 'Thời hạn cam kết dài hơn thời hạn của pháp luật.',
      'local-limit.ends-before-it-begins': 'Cam kết hết hiệu lực trước khi bắt đầu.',
      'local-limit.no-ground': 'Cam kết chưa nêu căn cứ.',
    },
  },
  en: {
    movedOn: (name: string) =>
      `${name} has changed here since what the bundle was made from. Export it from here, bring it into the test installation, change it there and export a new bundle.`,
    noUnit: (code: string) => `There is no unit ${code} here.`,
    noProcedure: (code: string) => `There is no procedure ${code} here.`,
    overlaps: 'There is another promise for that time here.',
    limit: {
      'local-limit.no-such-case': 'The procedure has no such case.',
      'local-limit.no-limit': 'The procedure has no limit to shorten.',
      'local-limit.longer-than-law': 'What is promised is longer than the limit of the law.',
      'local-limit.ends-before-it-begins': 'The promise ends before it begins.',
      'local-limit.no-ground': 'The promise names no ground.',
    },
  },
} as const;
