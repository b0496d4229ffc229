import type { Lang } from '#kernel';

/** Texts of filing, from "begin" to "received". */
export const filingText = {
  vi: {
    moved: 'Thủ tục này đã có phiên bản mới',
    movedAssisting:
      'Bản khai của ông/bà được chuyển sang phiên bản mới. Ông/bà không phải khai thêm gì; có một số điểm thuận lợi hơn.',
    movedSubstantive:
      'Quy định đã thay đổi kể từ khi ông/bà bắt đầu kê khai. Bản khai được chuyển sang phiên bản mới và giữ lại các câu trả lời còn phù hợp. Vui lòng xem lại trước khi nộp.',
    movedLost: (questions: string) => `Câu trả lời không còn dùng được: ${questions}.`,
    movedWhat: 'Xem những điểm mới',
    movedSeeFirst: 'Quy định vừa thay đổi. Vui lòng xem những điểm mới rồi nộp lại',
    procedureEnded: 'Thủ tục này không còn được nộp ở đây',
    procedureEndedText:
      'Quy định về thủ tục này đã hết hiệu lực hoặc thủ tục đã được chuyển sang nơi khác. Nội dung đã khai vẫn được giữ, nhưng không nộp được. Vui lòng hỏi bộ phận một cửa.',
    start: 'Nộp hồ sơ',
    startTitle: (procedure: string) => `Nộp hồ sơ: ${procedure}`,
    where: 'Nộp tại xã, phường nào?',
    whereHint: 'Chọn nơi giải quyết hồ sơ của ông/bà. Thông thường là nơi ông/bà cư trú.',
    whereMissing: 'Chọn xã, phường nơi nộp hồ sơ',
    need: 'Ông/bà cần chuẩn bị',
    bring: 'Mang theo khi đến bộ phận một cửa',
    needNothing: 'Không cần chuẩn bị tệp giấy tờ nào.',
    takes:
      'Bản khai được lưu sau mỗi trang. Ông/bà có thể dừng lại và làm tiếp trong 30 ngày trên cùng thiết bị này, hoặc trên thiết bị khác bằng mã hay tài khoản.',
    account:
      'Ông/bà có thể nộp mà không cần tài khoản. Nếu đăng nhập, ông/bà sẽ xem được kết quả và mọi hồ sơ của mình ở một nơi.',
    signIn: 'Đăng nhập trước khi nộp',
    signInNow: 'Đăng nhập',
    begin: 'Bắt đầu kê khai',
    next: 'Lưu và tiếp tục',
    step: (number: number, of: number) => `Trang ${number} trên ${of}`,
    papers: 'Giấy tờ kèm theo',
    papersLimit: (megabytes: number, files: number) =>
      `Mỗi tệp tối đa ${megabytes} MB, không quá ${files} tệp. Nhận ảnh chụp (JPG, PNG, WEBP, HEIC), PDF và DOCX. Ảnh chụp bằng điện thoại là được, miễn là đọc rõ chữ.`,
    noPapers: 'Hồ sơ này không cần kèm tệp giấy tờ nào.',
    addFile: 'Chọn tệp hoặc chụp ảnh',
    add: 'Tải lên',
    added: 'Tệp đã tải lên',
    remove: 'Xóa tệp',
    noneYet: 'Chưa có tệp nào',
    required: 'Bắt buộc',
    ifAny: 'Nếu có',
    missingPaper: (name: string) => `Tải lên: ${name}`,
    chooseFile: 'Chọn một tệp trước khi bấm Tải lên',
    tooMany: (files: number) => `Đã đủ ${files} tệp. Xóa bớt một tệp rồi tải tệp khác lên`,
    fileAdded: (name: string) => `Đã nhận tệp ${name}.`,
    check: 'Kiểm tra lại trước khi nộp',
    change: 'Sửa',
    summary: 'Tải bản tóm tắt này (PDF)',
    summaryFiled: 'Tải bản tóm tắt hồ sơ đã nộp (PDF)',
    notAnswered: 'Chưa trả lời',
    declare:
      'Tôi cam đoan nội dung kê khai là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.',
    declareMissing: 'Đánh dấu vào ô cam đoan để nộp hồ sơ',
    submit: 'Nộp hồ sơ',
    notComplete: (page: string) => `Còn thiếu ở phần “${page}”`,
    filedAt: 'Nơi nộp và nhận kết quả',
    fee: 'Phí, lệ phí',
    procedure: 'Thủ tục',
    submitted: 'Đã nộp hồ sơ',
    yourCode: 'Mã tra cứu của ông/bà',
    keepCode: 'Ghi lại hoặc chụp ảnh mã này. Dùng mã để xem hồ sơ đang ở đâu, không cần đăng nhập.',
    qrTitle: (code: string) => `Mã QR dẫn đến trang tra cứu hồ sơ ${code}`,
    nextTitle: 'Tiếp theo là gì',
    acceptedBy: (when: string) =>
      `Bộ phận một cửa kiểm tra và trả lời chậm nhất lúc ${when}. Nếu thiếu giấy tờ, ông/bà sẽ được báo cần bổ sung gì.`,
    thenClock:
      'Khi hồ sơ được tiếp nhận, ông/bà nhận mã hồ sơ và giấy hẹn ghi rõ ngày trả kết quả và vì sao là ngày đó.',
    contact: 'Liên hệ nơi nhận hồ sơ, xem giờ tiếp dân',
    track: 'Xem tình trạng hồ sơ',
    claim: 'Đăng nhập hoặc tạo tài khoản trên thiết bị này để giữ hồ sơ trong tài khoản và tải kết quả về.',
    draftGone: 'Bản khai này không còn hoặc không thuộc về thiết bị này',
    draftGoneText:
      'Bản khai được giữ 30 ngày trên thiết bị hoặc tài khoản đã bắt đầu kê khai. Nếu ông/bà đã bắt đầu khi đăng nhập, hãy đăng nhập lại để làm tiếp. Nếu có mã làm tiếp, hãy dùng mã đó.',
    haveCode: 'Làm tiếp bằng mã',
    savedThere: 'Trang này vừa được lưu trên một thiết bị khác',
    savedThereWhat: 'Trên thiết bị kia đã trả lời:',
    savedThereChoose:
      'Những gì ông/bà vừa nhập ở đây vẫn còn bên dưới và chưa được lưu. Bấm “Lưu và tiếp tục” để dùng nội dung bên dưới, hoặc',
    savedThereTake: 'dùng câu trả lời của thiết bị kia.',
    changedThere:
      'Bản khai vừa được sửa trên một thiết bị khác. Vui lòng xem lại rồi đánh dấu cam đoan lần nữa',
    notHere: 'Chưa nộp được trực tuyến ở đây',
    notHereText: 'Thủ tục này chưa nhận hồ sơ trên trang này. Trang thủ tục cho biết nộp ở đâu.',
    notCompetent: 'Xã, phường này chưa có bộ phận giải quyết thủ tục này. Mời chọn nơi khác.',
    kept: 'Phiên làm việc trước đã kết thúc. Những gì ông/bà đã nhập vẫn còn dưới đây; bấm “Lưu và tiếp tục” để lưu.',
    fromAccount:
      'Trang này được điền sẵn từ tài khoản của ông/bà. Vui lòng xem lại và sửa nếu cần; sửa ở đây không làm thay đổi tài khoản.',
    cardRead: 'Đã đọc thẻ căn cước. Vui lòng xem lại bên dưới, rồi bấm “Lưu và tiếp tục”.',
    keptHere:
      'Những gì đang nhập được giữ trên thiết bị này, nhiều nhất 24 giờ, và được xóa khi ông/bà lưu trang hoặc đăng xuất.',
    accountDetails: 'Thông tin trong tài khoản',
    expires: (when: string) => `Bản khai được giữ đến ${when}.`,
    expiresSoon: (when: string) =>
      `Bản khai này sẽ bị xóa ngày ${when}, cùng các tệp đã tải lên. Lưu lại bất kỳ trang nào để được giữ thêm 30 ngày.`,
  },
  en: {
    moved: 'This procedure has a new version',
    movedAssisting:
      'Your draft was moved to the new version. You need not fill in anything more; some things became easier.',
    movedSubstantive:
      'The rules have changed since you began. Your draft was moved to the new version and keeps the answers that still fit. Please look through it before you file.',
    movedLost: (questions: string) => `Answers that can no longer be used: ${questions}.`,
    movedWhat: 'See what is new',
    movedSeeFirst: 'The rules have just changed. Please see what is new, then file again',
    procedureEnded: 'This procedure is no longer filed here',
    procedureEndedText:
      'Its rules have ended, or it has moved elsewhere. What you entered is kept, but cannot be filed. Please ask the one-stop desk.',
    start: 'Apply',
    startTitle: (procedure: string) => `Apply: ${procedure}`,
    where: 'At which commune?',
    whereHint: 'Choose the place that will handle your application. Usually it is where you live.',
    whereMissing: 'Choose the commune you apply at',
    need: 'What you need',
    bring: 'Bring to the one-stop desk',
    needNothing: 'You do not need any files.',
    takes:
      'Your answers are saved after each page. You can stop and go on within 30 days on this device, or on another one with a code or an account.',
    account:
      'You can apply without an account. If you sign in, you will see the result and all your dossiers in one place.',
    signIn: 'Sign in before applying',
    signInNow: 'Sign in',
    begin: 'Start now',
    next: 'Save and continue',
    step: (number: number, of: number) => `Page ${number} of ${of}`,
    papers: 'Papers',
    papersLimit: (megabytes: number, files: number) =>
      `At most ${megabytes} MB a file and ${files} files. Photos (JPG, PNG, WEBP, HEIC), PDF and DOCX are accepted. A phone photo will do as long as the text can be read.`,
    noPapers: 'This application needs no files.',
    addFile: 'Choose a file or take a photo',
    add: 'Upload',
    added: 'Uploaded files',
    remove: 'Remove',
    noneYet: 'No file yet',
    required: 'Required',
    ifAny: 'If you have it',
    missingPaper: (name: string) => `Upload: ${name}`,
    chooseFile: 'Choose a file before you press Upload',
    tooMany: (files: number) => `There are already ${files} files. Remove one before you upload another`,
    fileAdded: (name: string) => `${name} was uploaded.`,
    check: 'Check your answers before applying',
    change: 'Change',
    summary: 'Download this summary (PDF)',
    summaryFiled: 'Download a summary of what was filed (PDF)',
    notAnswered: 'Not answered',
    declare: 'I declare that what I have stated is true and take legal responsibility for it.',
    declareMissing: 'Tick the declaration to apply',
    submit: 'Submit the application',
    notComplete: (page: string) => `Something is missing in “${page}”`,
    filedAt: 'Place of filing and return',
    fee: 'Fee',
    procedure: 'Procedure',
    submitted: 'Application submitted',
    yourCode: 'Your tracking code',
    keepCode:
      'Write this code down or take a picture of it. With it you can see where your dossier is, without signing in.',
    qrTitle: (code: string) => `QR code leading to the tracking page of ${code}`,
    nextTitle: 'What happens next',
    acceptedBy: (when: string) =>
      `The one-stop desk checks it and answers by ${when} at the latest. If a paper is missing, you will be told which.`,
    thenClock:
      'Once it is accepted you get a dossier code and a receipt that says when the result is due, and why on that date.',
    contact: 'Contact the desk that has it, see its hours',
    track: 'See where the dossier is',
    claim:
      'Sign in or create an account on this device to keep the dossier in your account and to download the result.',
    draftGone: 'This draft no longer exists, or was begun on another device',
    draftGoneText:
      'A draft is kept for 30 days on the device or in the account it was begun with. If you had signed in when you began, sign in again to go on. If you have a code, use it.',
    haveCode: 'Go on with a code',
    savedThere: 'This page was just saved on another device',
    savedThereWhat: 'The answers given there:',
    savedThereChoose:
      'What you typed here is still below and not saved yet. Press “Save and continue” to use what is below, or',
    savedThereTake: 'use the answers of the other device.',
    changedThere:
      'The draft was just changed on another device. Please check it, then tick the declaration again',
    notHere: 'You cannot apply online here yet',
    notHereText: 'This procedure does not take applications on this site. Its page says where to apply.',
    notCompetent: 'This commune has no division for this procedure yet. Please choose another.',
    kept: 'Your session had ended. What you typed is still below; press “Save and continue” to save it.',
    fromAccount:
      'This page is filled in from your account. Please check it and change what you need to; your account stays as it is.',
    cardRead: 'The identity card was read. Please check what is below, then press “Save and continue”.',
    keptHere:
      'What you type is kept on this device, for 24 hours at most, and removed when you save the page or sign out.',
    accountDetails: 'Details in your account',
    expires: (when: string) => `Your draft is kept until ${when}.`,
    expiresSoon: (when: string) =>
      `This draft will be deleted on ${when}, with the files you uploaded. Save any page of it to keep it for 30 more days.`,
  },
} as const;

type Words = {
  readonly [K in keyof typeof filingText.vi]: (typeof filingText.vi)[K] extends string
    ? string
    : (typeof filingText.vi)[K];
};
export const words = (lang: Lang): Words => filingText[lang];
