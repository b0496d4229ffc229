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
    fee: {
      'local-fee.not-left-to-province': 'Mức phí của thủ tục này không để cấp tỉnh quy định.',
      'local-fee.ends-before-it-begins': 'Mức phí hết hiệu lực trước khi bắt đầu.',
      'local-fee.no-ground': 'Mức phí chưa nêu số nghị quyết.',
    },
    feeOverlaps: 'Ở đây đã có nghị quyết khác trong khoảng thời gian này.',
    desk: {
      'accepting.anywhere': 'Thủ tục này đã được nộp ở mọi nơi trong tỉnh.',
      'accepting.own-desk': 'Bộ phận một cửa của chính cơ quan giải quyết luôn nhận hồ sơ.',
      'accepting.ends-before-it-begins': 'Nơi tiếp nhận kết thúc trước khi bắt đầu.',
    },
    deskOverlaps: 'Ở đây đã có quy định khác về nơi này trong khoảng thời gian này.',
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
    fee: {
      'local-fee.not-left-to-province': 'The fee of this procedure is not left to the province.',
      'local-fee.ends-before-it-begins': 'The fee ends before it begins.',
      'local-fee.no-ground': 'The fee names no resolution.',
    },
    feeOverlaps: 'There is another resolution for that time here.',
    desk: {
      'accepting.anywhere': 'This procedure may be filed anywhere in the province already.',
      'accepting.own-desk': 'The desk of the agency that decides always accepts.',
      'accepting.ends-before-it-begins': 'The desk ends before it begins.',
    },
    deskOverlaps: 'There is another rule for this desk at that time here.',
  },
} as const;
