/**
 * What the officials and applicants of the demonstration write, in Vietnamese as a dossier is. The grounds
 * name only instruments of the catalogue and of the handbook.
 */
export const words = {
  birthProposal: 'Thông tin khớp với giấy chứng sinh và dữ liệu dân cư. Đề nghị ký Giấy khai sinh.',
  businessProposal:
    'Hồ sơ đầy đủ, hợp lệ, đã có mã số thuế. Đề nghị ký Giấy chứng nhận đăng ký hộ kinh doanh.',
  copiesProposal: 'Đã đối chiếu bản sao với bản chính, nội dung khớp. Đề nghị ký chứng thực.',
  approved: 'Đồng ý.',
  linesUnclear: 'Ngành, nghề ghi trong dự thảo chưa rõ. Đề nghị ghi lại theo giấy đề nghị của chủ hộ.',
  linesCorrected: 'Đã sửa ngành, nghề trong dự thảo theo giấy đề nghị. Kính trình ký lại.',
  nameDiffers: 'Chữ đệm của trẻ trong dự thảo chưa khớp với tờ khai. Đề nghị sửa lại.',
  slipMissing: 'Chưa có giấy chứng sinh. Đề nghị ông/bà nộp bản chụp rõ nét giấy chứng sinh của trẻ.',
  slipSent: 'Tôi gửi giấy chứng sinh của cháu.',
  slipDiffers: 'Ngày sinh trên giấy chứng sinh khác với tờ khai. Đề nghị nộp bản chụp rõ nét để đối chiếu.',
  copyUnclear: 'Bản chụp văn bản ủy quyền bị mờ, không đọc được chữ ký. Đề nghị nộp bản rõ hơn.',
  memberMissing: 'Văn bản ủy quyền thiếu chữ ký của một thành viên hộ gia đình. Đề nghị bổ sung.',
  memberAdded: 'Tôi gửi văn bản ủy quyền có đủ chữ ký.',
  changedMind: 'Gia đình chưa mở cửa hàng nữa nên xin rút hồ sơ.',
  filedElsewhere: 'Tôi sẽ đăng ký khai sinh cho cháu ở nơi cư trú của bên ngoại.',
  noOriginal: {
    reason:
      'Giấy tờ mang đến là bản chụp, không có bản chính để đối chiếu. Ông/bà mang bản chính đến bộ phận một cửa để được chứng thực trong ngày.',
    ground:
      'Quyết định số 3152/QĐ-BTP (thành phần hồ sơ: bản chính giấy tờ, văn bản); Nghị định số 118/2025/NĐ-CP, Điều 17 khoản 1',
  },
  registeredBefore: {
    reason:
      'Tra cứu dữ liệu hộ tịch cho thấy trẻ đã được đăng ký khai sinh. Nếu cần thêm bản sao Giấy khai sinh, ông/bà nộp hồ sơ cấp bản sao trích lục.',
    ground: 'Quyết định số 163/QĐ-BTP; Nghị định số 118/2025/NĐ-CP, Điều 17 khoản 2',
  },
} as const;
