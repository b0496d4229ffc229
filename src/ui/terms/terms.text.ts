/**
 * The words of the field as somebody at the desk would explain them to a neighbour: one or two plain sentences,
 * no other hard word inside. They explain, they rule nothing; where a word is from says `terms.table.ts`.
 */
export const termsText = {
  vi: {
    oneStopDesk: {
      name: 'Bộ phận một cửa',
      means: 'Nơi nhận hồ sơ và trả kết quả. Ông/bà chỉ đến một nơi này, không phải tự đi đến từng cơ quan.',
    },
    procedure: {
      name: 'Thủ tục hành chính',
      means:
        'Cách làm một việc với cơ quan nhà nước: cần giấy tờ gì, nộp ở đâu, bao lâu có kết quả, mất bao nhiêu tiền.',
    },
    nationalPortal: {
      name: 'Cổng Dịch vụ công quốc gia',
      means: 'Trang của Nhà nước để nộp hồ sơ trên mạng, dùng chung cho cả nước.',
    },
    fullService: {
      name: 'Dịch vụ công trực tuyến toàn trình',
      means: 'Làm được hết trên mạng, từ lúc nộp đến lúc nhận kết quả.',
    },
    partialService: {
      name: 'Dịch vụ công trực tuyến một phần',
      means:
        'Làm được một số bước trên mạng. Còn bước phải đến tận nơi, ví dụ phải có mặt hoặc phải kiểm tra tại chỗ.',
    },
    interconnected: {
      name: 'Một cửa liên thông',
      means: 'Nhiều cơ quan cùng giải quyết, nhưng ông/bà chỉ nộp một lần, ở một nơi.',
    },
    competentAgency: {
      name: 'Cơ quan có thẩm quyền',
      means: 'Cơ quan được pháp luật giao quyết định việc này. Nơi nhận hồ sơ có thể là một nơi khác.',
    },
    dossier: {
      name: 'Hồ sơ',
      means: 'Tờ khai và giấy tờ ông/bà nộp cho một việc, cùng những gì cơ quan ghi lại khi giải quyết.',
    },
    component: {
      name: 'Thành phần hồ sơ',
      means: 'Một giấy tờ phải có trong hồ sơ.',
    },
    dossierCode: {
      name: 'Mã hồ sơ',
      means:
        'Dãy chữ và số của riêng một hồ sơ, in trên giấy tiếp nhận. Gõ mã này vào trang tra cứu để biết hồ sơ đang ở đâu. Mới nộp trên mạng thì dùng mã bắt đầu bằng YC.',
    },
    applicant: {
      name: 'Người yêu cầu',
      means: 'Người đề nghị cơ quan làm việc này, cho mình hoặc cho người thân.',
    },
    dossierOwner: {
      name: 'Chủ hồ sơ',
      means: 'Người có việc cần giải quyết. Con nộp thay cho mẹ thì chủ hồ sơ là mẹ.',
    },
    submitter: {
      name: 'Người nộp',
      means: 'Người gửi hồ sơ trên mạng hoặc mang hồ sơ đến. Có thể nộp cho mình hoặc nộp thay người khác.',
    },
    authorisation: {
      name: 'Ủy quyền',
      means:
        'Nhờ người khác làm thay mình. Giấy ủy quyền ghi nhờ ai, làm việc gì, trong thời gian nào; người được nhờ chỉ làm trong phạm vi đó.',
    },
    guardianship: {
      name: 'Giám hộ',
      means:
        'Thay mặt và chăm lo cho trẻ em không còn cha mẹ chăm sóc, hoặc cho người không tự lo được việc của mình.',
    },
    undertaking: {
      name: 'Cam đoan',
      means: 'Xác nhận rằng những gì đã khai là đúng, và chịu trách nhiệm về điều đó.',
    },
    receive: {
      name: 'Tiếp nhận hồ sơ',
      means:
        'Công chức xem hồ sơ đã đủ giấy tờ chưa rồi nhận, và giao giấy hẹn. Thời hạn giải quyết tính từ lúc này.',
    },
    refuse: {
      name: 'Từ chối tiếp nhận',
      means:
        'Cơ quan không nhận hồ sơ và phải nói rõ lý do bằng văn bản. Sau khi sửa theo lý do đó, ông/bà có thể nộp hồ sơ mới.',
    },
    supplementRequest: {
      name: 'Bổ sung hồ sơ',
      means:
        'Cơ quan đề nghị đưa thêm giấy tờ hoặc sửa chỗ chưa đúng. Trong lúc chờ, thời hạn giải quyết tạm dừng. Quá ngày ghi trong yêu cầu, hồ sơ có thể bị đóng hoặc bị từ chối.',
    },
    handle: {
      name: 'Thụ lý',
      means: 'Người được giao đọc hồ sơ, kiểm tra và chuẩn bị kết quả.',
    },
    appraise: {
      name: 'Thẩm định',
      means: 'Xem xét kỹ hồ sơ có đúng và đủ điều kiện không, trước khi quyết định.',
    },
    consult: {
      name: 'Lấy ý kiến',
      means: 'Hỏi ý kiến cơ quan khác trước khi quyết định. Ông/bà không phải làm gì.',
    },
    siteInspection: {
      name: 'Kiểm tra thực địa',
      means: 'Người của cơ quan đến tận nơi để xem, ví dụ xem thửa đất hoặc ngôi nhà.',
    },
    posting: {
      name: 'Niêm yết công khai',
      means: 'Dán thông báo ở nơi mọi người qua lại, để ai có ý kiến thì nói trước khi quyết định.',
    },
    pause: {
      name: 'Tạm dừng tính thời hạn',
      means:
        'Khoảng chờ không tính vào thời hạn của cơ quan, ví dụ trong lúc chờ ông/bà bổ sung giấy tờ hoặc nộp tiền. Ngày hẹn trả lùi lại tương ứng.',
    },
    withdraw: {
      name: 'Rút hồ sơ',
      means: 'Ông/bà đề nghị cơ quan không giải quyết hồ sơ này nữa.',
    },
    stop: {
      name: 'Dừng giải quyết',
      means: 'Cơ quan thôi giải quyết hồ sơ và báo lý do bằng văn bản.',
    },
    returnResult: {
      name: 'Trả kết quả',
      means: 'Cơ quan giao kết quả cho ông/bà: tại quầy, qua bưu chính hoặc bằng bản điện tử.',
    },
    timeLimit: {
      name: 'Thời hạn giải quyết',
      means:
        'Khoảng thời gian dài nhất cơ quan được dùng, tính từ lúc tiếp nhận hồ sơ. Không tính lúc chờ ông/bà bổ sung giấy tờ hoặc nộp tiền.',
    },
    dueAt: {
      name: 'Ngày hẹn trả kết quả',
      means:
        'Ngày giờ chậm nhất cơ quan phải giải quyết xong. Ngày này ghi trên giấy tiếp nhận; nếu thay đổi, cơ quan phải báo cho ông/bà.',
    },
    workday: {
      name: 'Ngày làm việc',
      means:
        'Ngày cơ quan làm việc theo lịch của mình. Thường không tính thứ Bảy, Chủ nhật và ngày lễ, nên 3 ngày làm việc có thể dài hơn 3 ngày.',
    },
    extension: {
      name: 'Hẹn lại',
      means:
        'Cơ quan chưa giải quyết xong đúng hạn, nên gửi văn bản xin lỗi, nói lý do và báo ngày trả kết quả mới.',
    },
    receiptForm: {
      name: 'Giấy tiếp nhận và hẹn trả kết quả',
      means: 'Giấy xác nhận cơ quan đã nhận hồ sơ, có mã hồ sơ và ngày hẹn. Ông/bà nên giữ giấy này.',
    },
    declarationForm: {
      name: 'Tờ khai',
      means: 'Mẫu để điền thông tin. Thủ tục nào có biểu mẫu điện tử thì điền ngay trên mạng.',
    },
    original: {
      name: 'Bản chính',
      means: 'Giấy tờ gốc do cơ quan cấp, không phải bản chụp.',
    },
    copy: {
      name: 'Bản sao',
      means: 'Bản chụp từ bản chính, hoặc bản cơ quan cấp lại theo sổ của mình.',
    },
    certifiedCopy: {
      name: 'Bản sao có chứng thực',
      means:
        'Bản chụp đã được cơ quan so với bản chính và đóng dấu xác nhận là giống. Làm được việc này ở bộ phận một cửa.',
    },
    certification: {
      name: 'Chứng thực',
      means: 'Cơ quan xác nhận bản chụp giống bản chính, hoặc xác nhận chữ ký đúng là của người ký.',
    },
    originalRegister: {
      name: 'Sổ gốc',
      means: 'Sổ của cơ quan ghi lại những giấy tờ đã cấp, ví dụ sổ ghi các giấy khai sinh.',
    },
    extract: {
      name: 'Trích lục',
      means: 'Bản cơ quan chép ra từ sổ của mình, ví dụ trích lục khai sinh hay trích lục khai tử.',
    },
    show: {
      name: 'Xuất trình',
      means: 'Đưa giấy tờ cho người nhận hồ sơ xem rồi cầm về, không phải nộp lại.',
    },
    eResult: {
      name: 'Kết quả điện tử',
      means: 'Kết quả là một tệp có chữ ký số của cơ quan, tải về được từ trang hồ sơ.',
    },
    digitalSignature: {
      name: 'Chữ ký số',
      means: 'Cách ký trên tệp điện tử, để biết ai đã ký và tệp có bị sửa sau khi ký hay không.',
    },
    feeAndCharge: {
      name: 'Phí, lệ phí',
      means: 'Tiền phải nộp khi làm thủ tục, theo mức đã công bố. Không ai được thu thêm ngoài mức đó.',
    },
    exemption: {
      name: 'Miễn, giảm',
      means: 'Không phải nộp, hoặc nộp ít hơn, vì thuộc trường hợp được quy định.',
    },
    financialObligation: {
      name: 'Nghĩa vụ tài chính',
      means:
        'Khoản tiền phải nộp cho Nhà nước thì hồ sơ mới được giải quyết tiếp. Trong lúc chờ nộp, thời hạn giải quyết tạm dừng.',
    },
    publicPost: {
      name: 'Dịch vụ bưu chính công ích',
      means: 'Bưu điện chuyển hồ sơ đến cơ quan, hoặc mang kết quả đến tận nhà.',
    },
    civilStatus: {
      name: 'Hộ tịch',
      means: 'Những việc của một đời người mà cơ quan ghi vào sổ: sinh, kết hôn, nhận cha mẹ con, qua đời.',
    },
    civilStatusCorrection: {
      name: 'Cải chính hộ tịch',
      means: 'Sửa điều đã ghi sai trong giấy khai sinh, giấy kết hôn hay giấy tờ hộ tịch khác.',
    },
    birthSlip: {
      name: 'Giấy chứng sinh',
      means: 'Giấy nơi sinh (bệnh viện, trạm y tế) cấp, ghi em bé sinh ngày nào, mẹ là ai.',
    },
    personalId: {
      name: 'Số định danh cá nhân',
      means: 'Số riêng của mỗi người, gồm 12 chữ số, in trên thẻ căn cước.',
    },
    placeOfResidence: {
      name: 'Nơi cư trú',
      means: 'Nơi một người đang sống: nơi thường trú hoặc nơi tạm trú.',
    },
    permanentResidence: {
      name: 'Thường trú',
      means: 'Nơi ở ổn định, lâu dài và đã đăng ký với công an.',
    },
    temporaryResidence: {
      name: 'Tạm trú',
      means: 'Nơi ở trong một thời gian, ngoài nơi thường trú, và đã đăng ký với công an.',
    },
    stay: {
      name: 'Lưu trú',
      means: 'Ở lại một nơi trong thời gian ngắn, ví dụ ở khách sạn hoặc nhà người quen.',
    },
    householdBusiness: {
      name: 'Hộ kinh doanh',
      means:
        'Việc kinh doanh do một người, hoặc những người trong một gia đình, đứng tên; không phải công ty.',
    },
    buildingPermit: {
      name: 'Giấy phép xây dựng',
      means: 'Giấy cho phép xây mới hoặc sửa nhà, công trình theo bản vẽ đã nộp.',
    },
    landCertificate: {
      name: 'Giấy chứng nhận quyền sử dụng đất',
      means: 'Giấy ghi ai được sử dụng thửa đất nào, nhiều người quen gọi là sổ đỏ hoặc sổ hồng.',
    },
    parcel: {
      name: 'Thửa đất, tờ bản đồ',
      means:
        'Mỗi mảnh đất có một số thửa, nằm trên một tờ bản đồ có số. Hai số này ghi trên giấy chứng nhận quyền sử dụng đất.',
    },
    landChange: {
      name: 'Biến động đất đai',
      means: 'Thay đổi về đất sau khi đã có giấy chứng nhận, ví dụ bán, tặng cho, tách thửa.',
    },
    cadastralExtract: {
      name: 'Trích đo địa chính',
      means: 'Đo riêng một thửa đất và vẽ lại, khi chưa có bản đồ dùng được.',
    },
  },
  en: {
    oneStopDesk: {
      name: 'One-stop desk',
      means:
        'The place that takes dossiers and hands out results. You come to this one place, and need not go round the agencies yourself.',
    },
    procedure: {
      name: 'Administrative procedure',
      means:
        'How something is done with the authorities: which papers, where to hand them in, how long it takes and what it costs.',
    },
    nationalPortal: {
      name: 'National public service portal',
      means: 'The website of the State for filing online, one for the whole country.',
    },
    fullService: {
      name: 'Full online service',
      means: 'Everything can be done online, from filing to receiving the result.',
    },
    partialService: {
      name: 'Partial online service',
      means:
        'Some steps can be done online. For others somebody must come, for instance to be present or to look at a place.',
    },
    interconnected: {
      name: 'Interconnected one-stop',
      means: 'Several agencies work on it together, but you file only once, at one place.',
    },
    competentAgency: {
      name: 'Competent agency',
      means: 'The agency that decides this matter by law. The place that takes your dossier may be another.',
    },
    dossier: {
      name: 'Dossier',
      means:
        'The form and the papers you hand in for one matter, with what the agency writes down as it works on it.',
    },
    component: {
      name: 'Component of a dossier',
      means: 'One paper that has to be in the dossier.',
    },
    dossierCode: {
      name: 'Dossier code',
      means:
        'Letters and digits of one dossier alone, printed on its receipt. Type it on the tracking page to see where the dossier is. Just after filing online, use the code that begins with YC.',
    },
    applicant: {
      name: 'Applicant',
      means: 'Who asks the agency to do this, for themselves or for a relative.',
    },
    dossierOwner: {
      name: 'Owner of a dossier',
      means: 'Whose matter it is. When a son files for his mother, the mother is the owner.',
    },
    submitter: {
      name: 'Submitter',
      means: 'Who sends the dossier online or brings it, for themselves or on behalf of somebody else.',
    },
    authorisation: {
      name: 'Authorisation',
      means:
        'Asking somebody to act for you. The paper says who, for what and for how long; that person may do no more than it says.',
    },
    guardianship: {
      name: 'Guardianship',
      means:
        'Acting and caring for a child without parents to look after it, or for somebody who cannot manage their own affairs.',
    },
    undertaking: {
      name: 'Statement of truth',
      means: 'You confirm that what you have declared is true, and answer for it.',
    },
    receive: {
      name: 'Reception of a dossier',
      means:
        'An official looks whether all papers are there, takes the dossier and gives a receipt. The time limit runs from then.',
    },
    refuse: {
      name: 'Refusal',
      means:
        'The agency does not take the dossier, and must give the reason in writing. Once that is put right you may file anew.',
    },
    supplementRequest: {
      name: 'Supplement',
      means:
        'The agency asks for another paper or a correction. While it waits, its time limit stands still. After the date in the request the dossier may be closed or refused.',
    },
    handle: {
      name: 'Handling',
      means: 'The officer in charge reads the dossier, checks it and prepares the result.',
    },
    appraise: {
      name: 'Appraisal',
      means: 'A close look whether the dossier is correct and meets the conditions, before it is decided.',
    },
    consult: {
      name: 'Consultation',
      means: 'Another agency is asked for its opinion before the decision. You need not do anything.',
    },
    siteInspection: {
      name: 'Site inspection',
      means: 'Somebody of the agency comes to look, for instance at the land or the house.',
    },
    posting: {
      name: 'Public posting',
      means: 'A notice is put up where people pass, so that whoever objects can say so before the decision.',
    },
    pause: {
      name: 'Pause of the time limit',
      means:
        'Waiting that does not count for the agency, for instance while you bring a missing paper or pay. The due date moves on accordingly.',
    },
    withdraw: {
      name: 'Withdrawal',
      means: 'You ask the agency not to go on with this dossier.',
    },
    stop: {
      name: 'Stop of handling',
      means: 'The agency does not go on with the dossier and gives the reason in writing.',
    },
    returnResult: {
      name: 'Handing out the result',
      means: 'The agency gives you the result: at the desk, by post or electronically.',
    },
    timeLimit: {
      name: 'Time limit',
      means:
        'The longest time the agency may take, from the reception of the dossier. Waiting for your papers or your payment does not count.',
    },
    dueAt: {
      name: 'Due date of the result',
      means:
        'The day and hour by which the agency must have decided. It is on your receipt; if it changes, the agency must tell you.',
    },
    workday: {
      name: 'Working day',
      means:
        'A day on which the agency works by its calendar. Saturdays, Sundays and holidays usually do not count, so that 3 working days may be more than 3 days.',
    },
    extension: {
      name: 'New due date',
      means:
        'The agency is not ready in time, and sends a letter of apology with the reason and the new date of the result.',
    },
    receiptForm: {
      name: 'Receipt and appointment',
      means: 'Confirms that the agency has your dossier, with its code and the due date. Keep it.',
    },
    declarationForm: {
      name: 'Declaration form',
      means: 'A form to be filled in. Where there is an electronic one, you fill it in online.',
    },
    original: {
      name: 'Original',
      means: 'The paper itself as an authority issued it, not a photocopy.',
    },
    copy: {
      name: 'Copy',
      means: 'A photocopy of the original, or a paper issued again from the register of the agency.',
    },
    certifiedCopy: {
      name: 'Certified copy',
      means:
        'A photocopy that an authority has compared with the original and stamped as the same. The one-stop desk can do this.',
    },
    certification: {
      name: 'Certification',
      means:
        'An authority confirms that a photocopy is the same as the original, or that a signature is that of who signed.',
    },
    originalRegister: {
      name: 'Original register',
      means: 'The book in which an agency keeps what it has issued, for instance its birth certificates.',
    },
    extract: {
      name: 'Extract',
      means: 'What an agency writes out of its register, for instance an extract of a birth or a death.',
    },
    show: {
      name: 'Showing a paper',
      means: 'You let the desk see the paper and take it home again; it is not handed in.',
    },
    eResult: {
      name: 'Electronic result',
      means:
        'A file with the digital signature of the agency, which you download from the page of your dossier.',
    },
    digitalSignature: {
      name: 'Digital signature',
      means: 'A way of signing a file, which shows who signed and whether the file was changed afterwards.',
    },
    feeAndCharge: {
      name: 'Fees and charges',
      means: 'What a procedure costs, as published. Nobody may ask for more than that.',
    },
    exemption: {
      name: 'Exemption, reduction',
      means: 'Nothing to pay, or less, because your case is one that the rules name.',
    },
    financialObligation: {
      name: 'Financial obligation',
      means:
        'Money to be paid to the State before the dossier goes on. While the agency waits for it, its time limit stands still.',
    },
    publicPost: {
      name: 'Public postal service',
      means: 'The post office carries the dossier to the agency, or brings the result to your home.',
    },
    civilStatus: {
      name: 'Civil status',
      means:
        'What an authority registers of the life of a person: birth, marriage, acknowledgement of a parent or child, death.',
    },
    civilStatusCorrection: {
      name: 'Correction of civil status',
      means: 'Putting right what is wrong in a birth certificate, a marriage certificate or the like.',
    },
    birthSlip: {
      name: 'Birth slip',
      means: 'A paper from where the child was born (hospital, health station) with the day and the mother.',
    },
    personalId: {
      name: 'Personal identification number',
      means: 'The number of one person alone, 12 digits, printed on the identity card.',
    },
    placeOfResidence: {
      name: 'Place of residence',
      means: 'Where somebody lives: the place of permanent or of temporary residence.',
    },
    permanentResidence: {
      name: 'Permanent residence',
      means: 'Where somebody lives for good, registered with the police.',
    },
    temporaryResidence: {
      name: 'Temporary residence',
      means: 'Where somebody lives for a time away from the permanent residence, registered with the police.',
    },
    stay: {
      name: 'Stay',
      means: 'Being at a place for a short time, for instance in a hotel or with friends.',
    },
    householdBusiness: {
      name: 'Household business',
      means: 'A business in the name of one person or of the members of one family; not a company.',
    },
    buildingPermit: {
      name: 'Building permit',
      means: 'Allows you to build or rebuild a house or another construction by the drawings handed in.',
    },
    landCertificate: {
      name: 'Land-use certificate',
      means: 'Says who may use which parcel of land; people call it the red book or the pink book.',
    },
    parcel: {
      name: 'Parcel, map sheet',
      means:
        'Each piece of land has a parcel number on a numbered map sheet. Both numbers are on the land-use certificate.',
    },
    landChange: {
      name: 'Change of land',
      means: 'What changes after the certificate was issued, for instance a sale, a gift or a division.',
    },
    cadastralExtract: {
      name: 'Cadastral extract',
      means: 'One parcel is measured and drawn on its own, where there is no map that can be used.',
    },
  },
} as const;
