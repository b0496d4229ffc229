/** Words of putting right what was written at reception. */
export const receptionText = {
  correct: {
    title: { vi: 'Sửa thông tin tiếp nhận', en: 'Correct the reception' },
    lead: {
      vi: 'Sửa thông tin người nộp, danh mục hoặc số lượng giấy tờ đã nhận khi bộ phận một cửa ghi nhầm. Giấy tiếp nhận mới được in thay giấy cũ, người nộp được thông báo. Thời hạn giải quyết không thay đổi.',
      en: 'Put right the person, the list of papers or their numbers where the desk wrote them wrongly. A new receipt replaces the old one and the applicant is told. The time limit stays.',
    },
    person: { vi: 'Người nộp', en: 'Applicant' },
    name: { vi: 'Họ và tên', en: 'Name' },
    phone: { vi: 'Số điện thoại', en: 'Telephone' },
    email: { vi: 'Thư điện tử', en: 'E-mail' },
    personId: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
    components: { vi: 'Giấy tờ đã thực nhận', en: 'Papers that were really handed in' },
    reason: { vi: 'Lý do sửa', en: 'Why it is corrected' },
    reasonHint: {
      vi: 'Được lưu trong lịch sử hồ sơ cùng tên ông/bà.',
      en: 'Kept in the history with your name.',
    },
    submit: { vi: 'Lưu và cấp lại giấy tiếp nhận', en: 'Save and issue a new receipt' },
    done: {
      vi: 'Đã sửa thông tin tiếp nhận. Giấy tiếp nhận mới đã sẵn sàng để in.',
      en: 'The reception has been corrected. The new receipt is ready to be printed.',
    },
    originals: { vi: 'Bản chính', en: 'Originals' },
    certified: { vi: 'Chứng thực', en: 'Certified' },
    copies: { vi: 'Bản sao', en: 'Copies' },
    badCount: { vi: 'Số lượng giấy tờ là số từ 0 đến 999', en: 'A number of papers is between 0 and 999' },
    tooLong: { vi: 'Không dài quá 300 ký tự', en: 'At most 300 characters' },
  },
  redate: {
    title: { vi: 'Sửa thời điểm tiếp nhận', en: 'Correct the time of reception' },
    lead: {
      vi: 'Thời hạn giải quyết được tính từ lúc hồ sơ hợp lệ được nhận, không phải từ lúc nhập vào máy. Ngày hẹn trả được tính lại từ thời điểm đúng, giấy tiếp nhận mới được in thay giấy cũ, người nộp được thông báo.',
      en: 'The time limit runs from when a complete dossier was received, not from when it was typed. The due date is reckoned anew, a new receipt replaces the old one and the applicant is told.',
    },
    submit: { vi: 'Sửa và tính lại ngày hẹn trả', en: 'Correct and reckon anew' },
    done: {
      vi: 'Đã sửa thời điểm tiếp nhận và tính lại ngày hẹn trả.',
      en: 'The time of reception has been corrected and the due date reckoned anew.',
    },
    day: { label: { vi: 'Ngày tiếp nhận thật', en: 'Real day of reception' } },
    time: {
      label: { vi: 'Giờ tiếp nhận thật', en: 'Real time of reception' },
      hint: { vi: 'Ví dụ: 08:30', en: 'For example 08:30' },
    },
    reason: { label: { vi: 'Lý do sửa', en: 'Why it is corrected' } },
  },
  change: {
    title: { vi: 'Đổi thủ tục', en: 'Change the procedure' },
    lead: {
      vi: 'Dùng khi hồ sơ được tiếp nhận nhầm thủ tục. Hồ sơ giữ nguyên mã và thời điểm tiếp nhận, được giải quyết lại từ đầu theo thủ tục đúng; ngày hẹn trả tính theo thời hạn của thủ tục đúng. Sau đó hãy đánh dấu lại giấy tờ đã nhận ở mục “Sửa thông tin tiếp nhận”.',
      en: 'For a dossier received under the wrong procedure. It keeps its code and time of reception and is handled from the beginning under the right one, by its time limit. Afterwards tick the papers anew under “Correct the reception”.',
    },
    submit: { vi: 'Đổi thủ tục', en: 'Change the procedure' },
    done: {
      vi: 'Hồ sơ đã được chuyển sang thủ tục đúng.',
      en: 'The dossier goes on under the right procedure.',
    },
    code: {
      label: { vi: 'Mã thủ tục đúng', en: 'Code of the right procedure' },
      hint: { vi: 'Ví dụ: 1.001612', en: 'For example 1.001612' },
    },
    reason: { label: { vi: 'Lý do đổi', en: 'Why it is changed' } },
  },
} as const;
