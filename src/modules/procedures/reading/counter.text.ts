export const counterText = {
  vi: {
    title: 'Nộp tại bộ phận một cửa',
    titleElsewhere: 'Nộp trực tiếp',
    elsewhere:
      'Đến cơ quan giải quyết nêu ở trên; nếu chưa rõ nơi nhận, hãy hỏi bộ phận một cửa nơi ông/bà ở.',
    noDirect:
      'Thủ tục này không ghi cách nộp trực tiếp. Hãy hỏi bộ phận một cửa nơi ông/bà ở để được hướng dẫn.',
    bring: 'Mang theo giấy tờ trong danh sách và giấy tờ tùy thân (căn cước hoặc hộ chiếu).',
    bringAsked: 'Hỏi bộ phận một cửa danh sách giấy tờ trước khi đi; mang theo căn cước hoặc hộ chiếu.',
    anyCommune:
      'Đến bộ phận một cửa của xã, phường, đặc khu nào trong tỉnh cũng được; kết quả được trả ở nơi đã nộp.',
    agency: (agency: string) => `Đến bộ phận một cửa nhận hồ sơ cho: ${agency}.`,
    competent: 'Đến bộ phận một cửa của cơ quan giải quyết nêu ở trên.',
    form: 'Tờ khai có thể điền tại quầy; cán bộ hướng dẫn nếu ông/bà cần giúp.',
    receipt:
      'Nhận giấy tiếp nhận có mã hồ sơ và ngày hẹn. Nếu hồ sơ còn thiếu hoặc bị từ chối, cơ quan phải trả lời bằng văn bản, có lý do.',
    contact: 'Xem giờ tiếp dân và liên hệ',
    book: 'Đặt lịch hẹn',
    follow: 'Dùng mã hồ sơ để theo dõi tại trang Tra cứu.',
    postal: 'Cũng có thể gửi hồ sơ qua dịch vụ bưu chính.',
  },
  en: {
    title: 'Filing at the one-stop desk',
    titleElsewhere: 'Filing in person',
    elsewhere:
      'Go to the deciding agency named above; if you are not sure where it receives, ask the one-stop desk where you live.',
    noDirect:
      'No filing in person is named for this procedure. Ask the one-stop desk where you live for guidance.',
    bring: 'Bring the papers of the list and your identity paper (identity card or passport).',
    bringAsked:
      'Ask the one-stop desk for the list of papers before you go; bring your identity card or passport.',
    anyCommune:
      'Any one-stop desk of a commune, ward or special zone of the province will do; the result is handed out where you filed.',
    agency: (agency: string) => `Go to the one-stop desk that receives for: ${agency}.`,
    competent: 'Go to the one-stop desk of the deciding agency named above.',
    form: 'The declaration can be filled in at the desk; the officer guides you if you need help.',
    receipt:
      'Take the receipt with the dossier code and the appointment. If something is missing or refused, the agency must say so in writing, with the reason.',
    contact: 'Reception hours and contact',
    book: 'Book an appointment',
    follow: 'Follow the dossier by its code on the Track page.',
    postal: 'The dossier may also be sent by public post.',
  },
};
