/** Turkish. Verb forms are listed; see language.ts. */

import type { LanguageData } from './language.ts';

export const turkish: LanguageData = {
  code: 'tr',
  speech: {
    '-': 'dedi dediler diyor diyorlar demiş demişti diye söyledi söylediler söylüyor belirtti belirttiler belirtiyor açıkladı açıkladılar açıklıyor ifade etti ekledi eklediler ekliyor vurguladı vurguluyor yazdı yazdılar yazıyor sordu sordular soruyor yanıtladı cevapladı anlattı anlatıyor savundu savunuyor iddia uyardı uyarıyor kaydetti kaydettiler aktardı aktarıyor dile getirdi bildirdi bildirdiler duyurdu konuştu konuşan şöyle bağırdı fısıldadı',
  },
  manner: {
    '-': 'nitelendirdi tanımladı adlandırdı güldü gülümsedi başladı sürdürdü bitirdi düşünüyor inanıyor umuyor',
  },
  words: {
    '-': 'açıklama açıklamada açıklamasında mektup röportaj röportajda konuşma konuşmasında mesaj mesajında rapor raporda söz sözler sözleri yanıt soru metin makale tweet',
  },
  sources: 'göre',
  pronouns: {
    m: '',
    f: '',
    n: 'o',
    p: 'onlar biz',
    i: 'ben',
    q: 'kim biri kimisi',
  },
  determiners: 'bir bu şu o her bazı birçok birkaç iki üç diğer tüm bütün',
  small:
    've veya ya da de ama fakat ancak ki bir bu şu o ile için gibi kadar göre sonra önce daha çok en ise değil mi mı dün bugün yarın şimdi artık çünkü eğer her hiç yok var olan olarak da de',
  prepositions: 'ile için gibi kadar',
  between: 'da de ise dün bugün şöyle böyle ayrıca',
  titles: {
    '-': 'bay bayan sayın cumhurbaşkanı başbakan bakan bakanı başkan başkanı senatör milletvekili vali belediye doktor dr profesör prof hakim savcı papa kral kraliçe general sözcü sözcüsü sekreter müdür müdürü lider lideri avukat antrenör',
  },
  people: {
    '-': 'adam kadın insanlar kişi sözcü sözcüsü uzman uzmanı uzmanlar analist araştırmacı bilim doktor komşu tanık mağdur avukat hakim gazeteci yazar başkan bakan müdür lider aday milletvekili vali öğrenci profesör anne baba oğul kız arkadaş oyuncu antrenör siyasetçi kaynak polis yetkili yetkililer',
  },
  bodies: {
    '-': 'hükümet bakanlık bakanlığı komite parti şirket örgüt üniversite mahkeme polis savcılık meclis banka ajans ajansı gazete gazetesi dergi komisyon sendika dernek vakıf enstitü ordu kulüp büyükelçilik konsey rapor yasa',
  },
  calendar:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  given: {
    m: 'mehmet mustafa ahmet ali hüseyin hasan ibrahim osman yusuf murat recep kemal abdullah süleyman',
    f: 'fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan merve özlem',
  },
  naming:
    'adlı isimli denilen sözde kelimesi kitap film şarkı program dizi slogan roman albüm dergi proje plan operasyon',
  dialogueDash: true,
};
