/** Polish. Verbs and nouns are written as paradigms, see language.ts. */

import type { LanguageData } from './language.ts';

export const polish: LanguageData = {
  code: 'pl',
  speech: {
    'ał ała ali a ają ano':
      'powiad odpowiad zapowiad ostrzeg przekonyw zapyt dod opowiad stwierdz wyjaśni podkreśl',
    'ił iła ili i ą ono': 'mów stwierdz wyjaśn podkreśl ocen oświadcz przypomn potwierdz zauważ',
    '-': 'powiedział powiedziała powiedzieli mówi mówią mówił mówiła dodał dodała dodaje dodali podkreślił podkreśliła podkreśla stwierdził stwierdziła twierdzi twierdzą wyjaśnił wyjaśniła wyjaśnia oświadczył oświadczyła zaznaczył zaznaczyła zaznacza ocenił oceniła ocenia napisał napisała pisze odpowiedział odpowiedziała odpowiada zapytał zapytała pyta przyznał przyznała przyznaje zapewnił zapewniła zapewnia poinformował poinformowała informuje ogłosił ogłosiła przekonywał tłumaczył tłumaczy zauważył zauważyła skomentował skomentowała komentuje zapowiedział zapowiedziała ostrzegł ostrzega krzyknął krzyczał szepnął spytał rzekł',
  },
  manner: {
    '-': 'nazwał nazwała określił określiła opisał żartował śmiał zaczął kontynuował uważa sądzi wierzy ma apelował zacytował',
  },
  words: {
    '-': 'oświadczenie oświadczeniu list wywiad wywiadzie przemówienie komunikat komunikacie wpis tweet raport słowa słowo odpowiedź pytanie tekst artykuł',
  },
  sources: 'według, zdaniem, jak, w ocenie, słowami',
  pronouns: {
    m: 'on jego mu',
    f: 'ona jej',
    p: 'oni one my',
    i: 'ja',
    q: 'który która którzy kto ktoś',
  },
  determiners:
    'ten ta to ci te jego jej ich nasz mój kilku kilka wielu dwa trzy inny inna inni każdy wszyscy oba',
  small:
    'i oraz a ale lub albo że w we z ze na do od dla po przy przez pod nad o u za bez przed między jak gdy kiedy gdzie który która które bo ponieważ więc nie tak już jeszcze też także również wczoraj dziś jutro teraz potem tu tam się jest są był była było byli ma mają to ten ta te jego jej ich nigdy zawsze tylko czy by',
  prepositions:
    'w we z ze na do od dla po przy przez pod nad o u za bez przed między wobec według podczas jako',
  between: 'nie już także też również wczoraj dziś się potem',
  titles: {
    '-': 'pan pani prezydent premier minister senator poseł posłanka burmistrz doktor dr profesor prof sędzia prokurator papież król królowa generał rzecznik rzeczniczka sekretarz dyrektor prezes przewodniczący lider adwokat mecenas trener ksiądz biskup',
  },
  people: {
    '-': 'mężczyzna kobieta ludzie osoba rzecznik rzeczniczka ekspert eksperci analityk badacz naukowiec naukowcy lekarz sąsiad świadek świadkowie ofiara prawnik sędzia dziennikarz autor autorka pisarz prezydent premier minister dyrektor prezes lider kandydat poseł senator przedsiębiorca student profesor matka ojciec syn córka przyjaciel aktor aktorka trener zawodnik polityk źródło policjant urzędnik',
  },
  bodies: {
    '-': 'rząd ministerstwo komitet partia firma spółka organizacja uniwersytet sąd policja prokuratura parlament sejm senat bank agencja gazeta dziennik tygodnik komisja związek fundacja instytut wojsko kościół klub ambasada rada raport ustawa',
  },
  calendar:
    'poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  particles: 'de van von',
  given: {
    m: 'jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy adam łukasz zbigniew donald jarosław lech bronisław mateusz radosław aleksander',
    f: 'anna maria katarzyna małgorzata agnieszka barbara krystyna ewa elżbieta zofia teresa magdalena joanna beata monika hanna aleksandra',
  },
  naming:
    'tzw nazywany nazwany tytuł pt termin słowo książka film piosenka program serial hasło powieść album projekt plan operacja',
  dialogueDash: true,
};
