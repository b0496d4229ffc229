/** Parts of names that are common in Lâm Đồng; put together by chance they are nobody in particular. */
export const families = [
  ...(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'] as const),
  ...(['Ngô', 'Dương', 'Lý', 'Đinh', 'Huỳnh', 'Trương', 'Mai', 'Tạ'] as const),
] as const;

export const givenNames = {
  male: [
    ...(['Văn Hùng', 'Minh Tuấn', 'Quang Huy', 'Đức Long', 'Thanh Bình', 'Hữu Phước', 'Anh Khoa'] as const),
    ...(['Tấn Đạt', 'Xuân Sơn', 'Gia Bảo', 'Nhật Minh', 'Công Thành', 'Hoàng Nam', 'Bảo Lâm'] as const),
  ],
  female: [
    ...(['Thị Hoa', 'Thị Thanh Hà', 'Ngọc Lan', 'Thu Trang', 'Mỹ Duyên', 'Kim Ngân', 'Bích Thủy'] as const),
    ...([
      'Hồng Nhung',
      'Thùy Linh',
      'Phương Thảo',
      'Khánh An',
      'Bảo Ngọc',
      'Minh Châu',
      'Diệu Hiền',
    ] as const),
  ],
} as const;

export const hamlets = [
  ...(['Thôn 1', 'Thôn 3', 'Thôn 5', 'Tổ dân phố Đồng Tâm', 'Thôn Tân Bình'] as const),
  ...(['Số 12, thôn Hòa Lạc', 'Số 45, đường Trần Hưng Đạo', 'Số 8, thôn Phú Hòa'] as const),
] as const;

export const shops = [
  { name: 'Cà phê Hương Rừng', lines: 'Bán lẻ cà phê bột\nDịch vụ phục vụ đồ uống' },
  { name: 'Tạp hóa Thanh Bình', lines: 'Bán lẻ lương thực, thực phẩm, đồ uống trong cửa hàng tổng hợp' },
  { name: 'Tơ tằm Nam Ban', lines: 'Ươm tơ\nBán buôn tơ, sợi' },
  { name: 'Thanh long Thuận Nam', lines: 'Bán buôn trái cây\nSơ chế, đóng gói trái cây' },
  { name: 'Sửa xe Minh Tuấn', lines: 'Bảo dưỡng, sửa chữa mô tô, xe máy' },
  { name: 'May đo Phương Thảo', lines: 'May trang phục' },
  { name: 'Vật tư nông nghiệp Lâm Hà', lines: 'Bán lẻ phân bón và vật tư nông nghiệp' },
  { name: 'Quán cơm Hồng Nhung', lines: 'Nhà hàng và dịch vụ ăn uống phục vụ lưu động' },
] as const;

export const papersToCertify = [
  { name: 'Bằng tốt nghiệp trung học phổ thông', issuer: 'Sở Giáo dục và Đào tạo' },
  { name: 'Bằng tốt nghiệp đại học', issuer: 'Trường đại học' },
  { name: 'Giấy chứng nhận quyền sử dụng đất', issuer: 'Cơ quan đăng ký đất đai' },
  { name: 'Giấy chứng nhận đăng ký kết hôn', issuer: 'Ủy ban nhân dân xã' },
  { name: 'Chứng chỉ tin học', issuer: 'Trung tâm tin học' },
] as const;

export const maternityWards = ['Trạm Y tế xã', 'Trung tâm Y tế khu vực', 'Bệnh viện Đa khoa tỉnh'] as const;

/** What the owner of a household business undertakes, as the form of 1.001612 has it. */
export const businessUndertaking =
  'Tôi cam kết: bản thân tôi và các thành viên hộ gia đình tham gia không thuộc diện pháp luật cấm kinh doanh; địa điểm kinh doanh thuộc quyền sở hữu hoặc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục đích theo quy định của pháp luật.';
