import type { ForeignLanguage } from '../../domain/language/foreign'

/** What is read by somebody who does not write French: short, and the help itself is in French. */
export interface LanguageWords {
  /** Who writes to them; nothing where letters take too much room. */
  readonly hello: string
  /** Where the place is not known yet: what to send. */
  readonly sendCode: string
  readonly toBeCalled: string
  readonly orCall: (line: string) => string
  /** The way to a person where nobody is called back. */
  readonly call: (line: string) => string
  readonly goThere: string
  readonly noCallBack: string
  readonly nearest: string
  readonly another: string
  readonly openUntil: (time: string) => string
  readonly opens: (when: string) => string
  readonly closed: string
  /** When somebody who helps is there, where those are not the hours of the place. */
  readonly help: (when: string) => string
  readonly helpUntil: (time: string) => string
  readonly phone: (line: string) => string
  /** The keys of what can be asked next, where no button can be drawn. */
  readonly keys: string
  /** The first of them alone, where no more fits. */
  readonly shortKeys: string
  readonly choices: readonly [callBack: string, another: string, person: string]
  readonly noneNear: string
  readonly noOtherNear: string
  readonly calledBack: (end: string, when: string, line: string) => string
  readonly welcome: string
  /** They get no more messages; nor a call, where one was promised; how to get messages again. */
  readonly stopped: string
  readonly notCalledBack: string
  readonly startAgain: string
  /** For dates: the weekday and the day, in figures that all can read. */
  readonly locale: string
}

/** Groups of figures would be shown from right to left, the last one first: a number that leads nowhere. */
const unspaced = (number: string) => number.replaceAll(' ', '')

export const LANGUAGES: Readonly<Record<ForeignLanguage, LanguageWords>> = {
  en: {
    hello: 'Hello. Free help with computers, phones and online forms, in French.',
    sendCode: 'Send your French postcode (for example 59540) and we tell you the nearest place.',
    toBeCalled: 'To be called back, answer 1.',
    orCall: line => `Or call ${line}.`,
    call: line => `To talk to somebody, call ${line}.`,
    goThere: 'Call the place, or go there when it is open.',
    noCallBack: 'This page cannot call you back.',
    nearest: 'Nearest place:',
    another: 'Another place:',
    openUntil: time => `Open until ${time}`,
    opens: when => `Closed, opens ${when}`,
    closed: 'Closed',
    help: when => `Help there: ${when}`,
    helpUntil: time => `Help there until ${time}`,
    phone: line => `Tel. ${line}`,
    keys: 'Free help, in French. Answer 1 to be called back, 2 for another place, 3 for a person.',
    shortKeys: 'To be called back: 1.',
    choices: ['Call me back', 'Another place', 'Talk to somebody'],
    noneNear: 'We know no place near you yet.',
    noOtherNear: 'We know no other place near you.',
    calledBack: (end, when, line) =>
      `Noted: somebody calls you back before ${when}, on the number that ends in ${end}.${line && ` The call comes from ${line}.`}`,
    welcome: 'You are welcome.',
    stopped: 'Noted: we will not write to you again.',
    notCalledBack: 'Nobody will call you back.',
    startAgain: 'To hear from us again, answer START.',
    locale: 'en-GB'
  },
  es: {
    hello: 'Hola. Ayuda digital gratuita, en francés.',
    sendCode: 'Envíe su código postal (por ejemplo 59540) y le diremos el lugar más cercano.',
    toBeCalled: 'Para que le llamemos, responda 1.',
    orCall: line => `O llame al ${line}.`,
    call: line => `Para hablar con alguien, llame al ${line}.`,
    goThere: 'Llame al lugar, o vaya cuando esté abierto.',
    noCallBack: 'Esta página no puede llamarle.',
    nearest: 'El lugar más cercano:',
    another: 'Otro lugar:',
    openUntil: time => `Abierto hasta las ${time}`,
    opens: when => `Cerrado, abre ${when}`,
    closed: 'Cerrado',
    help: when => `Ayuda allí: ${when}`,
    helpUntil: time => `Ayuda allí hasta las ${time}`,
    phone: line => `Tel. ${line}`,
    keys: 'Ayuda gratuita, en francés. Responda 1 para que le llamemos, 2 para otro lugar, 3 para una persona.',
    shortKeys: 'Para que le llamemos: 1.',
    choices: ['Llámenme', 'Otro lugar', 'Hablar con alguien'],
    noneNear: 'No conocemos todavía ningún lugar cerca de usted.',
    noOtherNear: 'No conocemos otro lugar cerca de usted.',
    calledBack: (end, when, line) =>
      `Anotado: le llamaremos (a más tardar ${when}) al número que termina en ${end}.${line && ` La llamada vendrá del ${line}.`}`,
    welcome: 'De nada.',
    stopped: 'Anotado: no le escribiremos más.',
    notCalledBack: 'Nadie le llamará.',
    startAgain: 'Para recibir mensajes de nuevo, responda START.',
    locale: 'es'
  },
  pt: {
    hello: 'Olá. Ajuda digital gratuita, em francês.',
    sendCode: 'Envie o seu código postal (por exemplo 59540) e diremos o local mais próximo.',
    toBeCalled: 'Para ser contactado, responda 1.',
    orCall: line => `Ou ligue para ${line}.`,
    call: line => `Para falar com alguém, ligue para ${line}.`,
    goThere: 'Ligue para o local, ou vá lá quando estiver aberto.',
    noCallBack: 'Esta página não pode ligar-lhe.',
    nearest: 'O local mais próximo:',
    another: 'Outro local:',
    openUntil: time => `Aberto até às ${time}`,
    opens: when => `Fechado, abre ${when}`,
    closed: 'Fechado',
    help: when => `Ajuda no local: ${when}`,
    helpUntil: time => `Ajuda no local até às ${time}`,
    phone: line => `Tel. ${line}`,
    keys: 'Ajuda gratuita, em francês. Responda 1 para ser contactado, 2 para outro local, 3 para uma pessoa.',
    shortKeys: 'Para ser contactado: 1.',
    choices: ['Liguem-me', 'Outro local', 'Falar com alguém'],
    noneNear: 'Ainda não conhecemos nenhum local perto de si.',
    noOtherNear: 'Não conhecemos outro local perto de si.',
    calledBack: (end, when, line) =>
      `Anotado: ligamos-lhe (o mais tardar ${when}) para o número que termina em ${end}.${line && ` A chamada virá do ${line}.`}`,
    welcome: 'De nada.',
    stopped: 'Anotado: não lhe escreveremos mais.',
    notCalledBack: 'Ninguém lhe ligará.',
    startAgain: 'Para voltar a receber mensagens, responda START.',
    locale: 'pt-PT'
  },
  tr: {
    hello: 'Merhaba. Ücretsiz dijital yardım, Fransızca.',
    sendCode: 'Posta kodunuzu gönderin (örneğin 59540), en yakın yeri söyleyelim.',
    toBeCalled: 'Sizi aramamız için 1 yazın.',
    orCall: line => `Ya da arayın: ${line}.`,
    call: line => `Biriyle konuşmak için arayın: ${line}.`,
    goThere: 'Yeri arayın ya da açıkken gidin.',
    noCallBack: 'Bu sayfa sizi arayamaz.',
    nearest: 'En yakın yer:',
    another: 'Başka bir yer:',
    openUntil: time => `Açık, kapanış ${time}`,
    opens: when => `Kapalı, açılış ${when}`,
    closed: 'Kapalı',
    help: when => `Oradaki yardım: ${when}`,
    helpUntil: time => `Oradaki yardımın bitişi ${time}`,
    phone: line => `Tel. ${line}`,
    keys: 'Ücretsiz yardım, Fransızca. Sizi aramamız için 1, başka bir yer için 2, bir kişi için 3 yazın.',
    shortKeys: 'Sizi aramamız için: 1.',
    choices: ['Beni arayın', 'Başka bir yer', 'Biriyle konuşmak'],
    noneNear: 'Yakınınızda henüz bir yer bilmiyoruz.',
    noOtherNear: 'Yakınınızda başka bir yer bilmiyoruz.',
    calledBack: (end, when, line) =>
      `Not edildi: ${end} ile biten numaranızı en geç ${when} arayacağız.${line && ` Arayan numara: ${line}.`}`,
    welcome: 'Rica ederiz.',
    stopped: 'Not edildi: size artık yazmayacağız.',
    notCalledBack: 'Kimse sizi aramayacak.',
    startAgain: 'Yeniden mesaj almak için START yazın.',
    locale: 'tr'
  },
  ar: {
    hello: '',
    sendCode: 'أرسل رمزك البريدي (مثلا 59540) لنخبرك بأقرب مكان للمساعدة.',
    toBeCalled: 'لنتصل بك أرسل 1.',
    orCall: line => `الهاتف ${unspaced(line)}`,
    call: line => `للتحدث إلى شخص، الهاتف ${unspaced(line)}`,
    goThere: 'اتصل بالمكان أو اذهب إليه عندما يكون مفتوحا.',
    noCallBack: 'لا يمكن لهذه الصفحة أن تتصل بك.',
    nearest: 'أقرب مكان:',
    another: 'مكان آخر:',
    openUntil: time => `مفتوح حتى ${time}`,
    opens: when => `مغلق، يفتح ${when}`,
    closed: 'مغلق',
    help: when => `المساعدة هناك: ${when}`,
    helpUntil: time => `المساعدة هناك حتى ${time}`,
    phone: line => `هاتف ${unspaced(line)}`,
    keys: 'لنتصل بك 1، مكان آخر 2، شخص 3.',
    shortKeys: 'لنتصل بك: 1.',
    choices: ['اتصلوا بي', 'مكان آخر', 'التحدث إلى شخص'],
    noneNear: 'لا نعرف بعد مكانا قريبا منك.',
    noOtherNear: 'لا نعرف مكانا آخر قريبا منك.',
    calledBack: (end, when, line) =>
      `تم: سنتصل بك قبل ${when} على الرقم المنتهي بـ ${end}.${line && ` من الرقم ${unspaced(line)}`}`,
    welcome: 'على الرحب والسعة.',
    stopped: 'تم: لن نكتب لك بعد الآن.',
    notCalledBack: 'لن يتصل بك أحد.',
    startAgain: 'لاستقبال الرسائل من جديد أرسل START.',
    locale: 'ar-u-nu-latn'
  },
  uk: {
    hello: '',
    sendCode: 'Надішліть поштовий індекс (напр. 59540), і ми назвемо найближче місце допомоги.',
    toBeCalled: 'Щоб вам передзвонили: 1.',
    orCall: line => `Тел. ${line}`,
    call: line => `Щоб поговорити з людиною, телефонуйте: ${line}.`,
    goThere: 'Зателефонуйте туди або прийдіть, коли відчинено.',
    noCallBack: 'Ця сторінка не може вам передзвонити.',
    nearest: 'Найближче місце:',
    another: 'Інше місце:',
    openUntil: time => `Відчинено до ${time}`,
    opens: when => `Зачинено, відчинять ${when}`,
    closed: 'Зачинено',
    help: when => `Допомога там: ${when}`,
    helpUntil: time => `Допомога там до ${time}`,
    phone: line => `Тел. ${line}`,
    keys: 'Передзвонити вам: 1, інше місце: 2, людина: 3.',
    shortKeys: 'Передзвонити вам: 1.',
    choices: ['Передзвоніть мені', 'Інше місце', 'Поговорити з людиною'],
    noneNear: 'Ще не знаємо місця поруч із вами.',
    noOtherNear: 'Не знаємо іншого місця поруч із вами.',
    calledBack: (end, when, line) =>
      `Записано: зателефонуємо вам до ${when} на номер, що закінчується на ${end}.${line && ` З номера ${line}`}`,
    welcome: 'Будь ласка.',
    stopped: 'Записано: більше не писатимемо.',
    notCalledBack: 'Ніхто не дзвонитиме.',
    startAgain: 'Щоб писали знову: START.',
    locale: 'uk'
  }
}
