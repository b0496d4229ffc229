/**
 * What the officials and applicants of the demonstration write, in Vietnamese as a dossier is. The grounds
 * name only instruments of the catalogue and of the handbook.
 */
export const words = {
  birthProposal: 'Thông tin khớp với giấy chứng sinh và dữ liệu dân cư. Đề nghị ký Giấy khai sinh.',
  businessProposal:
    'Hồ sơ đầy đủ, hợp lệ, đã có mã số thuế. Đề nghị ký Giấy chứng nhận đăng ký hộ kinh doanh.',
  notAllowedProposal: 'Địa điểm không phù hợp quy hoạch ngành, nghề. Đề nghị không cấp giấy chứng nhận.',
  copiesProposal: 'Đã đối chiếu bản sao với bản chính, nội dung khớp. Đề nghị ký chứng thực.',
  extractProposal: 'Nội dung khớp với sổ hộ tịch. Đề nghị ký bản sao.',
  marriageProposal: 'Hai bên đủ điều kiện kết hôn theo dữ liệu hộ tịch. Đề nghị ký Giấy chứng nhận kết hôn.',
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
  inspected: 'Đã kiểm tra thực địa: đúng vị trí, ranh giới theo giấy tờ đất.',
  permitAppraised: 'Hồ sơ thiết kế phù hợp. Đề nghị kiểm tra thực địa và chờ ý kiến cơ quan phối hợp.',
  setback: 'Đồng ý nếu lùi mặt trước vào 0,5 m theo chỉ giới đường đỏ.',
  overTheLine: 'Công trình lấn chỉ giới đường đỏ 0,4 m.',
  fee: {
    amount: 150_000,
    note: 'Lệ phí đăng ký hộ kinh doanh theo thông báo của Ủy ban nhân dân xã.',
    number: '21/TB-UBND',
  },
  receiptNumber: 'BL-004512',
  market: {
    body: 'Đội Quản lý thị trường số 4',
    note: 'Đề nghị cho biết địa điểm đã có hộ kinh doanh khác đăng ký hay chưa.',
    number: '37/UBND-KT',
  },
  landslide: {
    reason: 'Đường vào xã bị sạt lở, chưa thể kiểm tra địa điểm kinh doanh.',
    ground: 'Quyết định công bố tình huống khẩn cấp về thiên tai của Ủy ban nhân dân tỉnh',
  },
  roadOpen: 'Đường đã thông, kiểm tra được địa điểm.',
  apology: {
    reason: 'Cơ quan phải xác minh lại ngành, nghề kinh doanh có điều kiện.',
    number: '15/VBXL-UBND',
  },
  notAllowed: {
    reason: 'Địa điểm kinh doanh nằm trong khu vực không được phép kinh doanh ngành, nghề này.',
    ground: 'Nghị định số 168/2025/NĐ-CP',
  },
  movedAway: {
    reason: 'Chủ hồ sơ đề nghị dừng vì chuyển nơi kinh doanh sang xã khác.',
    ground: 'Nghị định số 118/2025/NĐ-CP, Điều 21',
  },
  misspelt: { order: '9/QĐ-UBND', reason: 'Giấy khai sinh ghi sai chữ đệm của mẹ.' },
  inspection: { order: '31/KL-TTr', reason: 'Theo kết luận thanh tra về thành phần hồ sơ.' },
} as const;
