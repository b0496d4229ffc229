/** Texts of the page from which the office is administered. */
export const administrationText = {
  vi: {
    title: 'Quản trị',
    lead: 'Những phần ông/bà được phân quyền. Mọi thay đổi đều được ghi vào nhật ký quản trị.',
    back: 'Việc cần làm',
    sections: {
      procedures: {
        name: 'Thủ tục hành chính',
        hint: 'Nội dung, biểu mẫu, quy trình; dự thảo, phê duyệt và công bố',
      },
      approvals: { name: 'Duyệt thủ tục', hint: 'Bản dự thảo chờ người thứ hai duyệt và công bố' },
      shared: { name: 'Quy trình dùng chung', hint: 'Phần quy trình mà nhiều thủ tục cùng gọi' },
      texts: {
        name: 'Văn bản, biểu mẫu gửi người dân',
        hint: 'Lời văn của thông báo, giấy, phiếu; xem thử, các bản đã dùng, duyệt',
      },
      staff: {
        name: 'Nhân sự và vị trí công tác',
        hint: 'Người, vị trí, thời gian giữ vị trí, ủy quyền, nghỉ',
      },
      units: {
        name: 'Đơn vị của tỉnh',
        hint: 'Cây đơn vị theo ngày; thêm, đổi tên, kết thúc, đơn vị kế tiếp',
      },
      calendar: { name: 'Lịch nghỉ và giờ làm việc', hint: 'Ngày nghỉ của năm sau, giờ tiếp nhận' },
      counters: { name: 'Quầy tiếp nhận', hint: 'Số quầy, lấy số thứ tự, đặt lịch hẹn' },
      retention: { name: 'Lưu trữ và tiêu hủy hồ sơ', hint: 'Thời hạn lưu, giữ lại, danh mục tiêu hủy' },
      bundles: { name: 'Gói cấu hình', hint: 'Chuyển thủ tục, văn bản, lịch giữa hai hệ thống' },
      journal: { name: 'Nhật ký quản trị', hint: 'Ai đã thay đổi gì, khi nào, trước và sau' },
    },
  },
  en: {
    title: 'Administration',
    lead: 'The parts you have the right to. Every change is written into the journal of administration.',
    back: 'Worklist',
    sections: {
      procedures: {
        name: 'Procedures',
        hint: 'Contents, forms and processes; drafts, approval and publication',
      },
      approvals: { name: 'Approving procedures', hint: 'Drafts that wait for a second person' },
      shared: { name: 'Shared processes', hint: 'Parts of a process that several procedures call' },
      texts: {
        name: 'Texts and forms for citizens',
        hint: 'Words of notices, letters and slips; preview, versions, approval',
      },
      staff: { name: 'People and posts', hint: 'People, posts, who holds them when, delegation, leave' },
      units: { name: 'Units of the province', hint: 'The tree by day; adding, renaming, ending, successors' },
      calendar: { name: 'Days off and office hours', hint: 'Days off of the next year, hours of reception' },
      counters: { name: 'Counters', hint: 'Counters, queue numbers, appointments' },
      retention: {
        name: 'Keeping and destroying dossiers',
        hint: 'How long they are kept, holds, lists for destruction',
      },
      bundles: {
        name: 'Bundles of definitions',
        hint: 'Procedures, texts and calendars from one installation to another',
      },
      journal: { name: 'Journal of administration', hint: 'Who changed what, when, before and after' },
    },
  },
};
