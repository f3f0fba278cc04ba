/** Dutch. Verbs and nouns are written as paradigms, see language.ts. */

import type { LanguageData } from './language.ts';

export const dutch: LanguageData = {
  code: 'nl',
  speech: {
    '- t de den en': 'antwoord vertel verklaar leg meld',
    't te ten en': '',
    '-': 'zegt zeggen zei zeiden gezegd schrijft schreef schreven geschreven vertelt vertelde vertelden verteld verklaart verklaarde verklaarden verklaard antwoordt antwoordde antwoordden vraagt vroeg vroegen gevraagd meldt meldde meldden gemeld stelt stelde stelden gesteld benadrukt benadrukte waarschuwt waarschuwde legt uitgelegd voegt voegde toegevoegd noemt noemde noemden bevestigt bevestigde aldus vindt vond reageert reageerde beweert beweerde erkent erkende belooft beloofde roept riep besluit besloot merkt merkte concludeert concludeerde geeft gaf licht lichtte laat liet twittert twitterde klinkt klonk verzucht verzuchtte',
  },
  manner: {
    '-': 'denkt dacht gelooft hoopt hoopte lacht lachte grapt grapte begint begon vervolgt vervolgde spreekt sprak gesproken leest las citeert omschrijft omschreef omschreven ziet zag',
  },
  words: {
    '-': 'verklaring brief interview toespraak bericht persbericht reactie rapport nota zin woord woorden antwoord vraag tekst tweet artikel',
  },
  sources: 'volgens, aldus, in de woorden van',
  pronouns: {
    m: 'hij hem',
    f: 'zij haar',
    p: 'ze we wij',
    i: 'ik',
    q: 'die wie iemand men',
  },
  determiners:
    'de het een deze die dit dat zijn haar hun mijn ons onze enkele sommige veel vele twee drie andere elke alle beide',
  small:
    'de het een en of maar want dat die dit van in op aan bij met voor door over uit naar tot om te na tegen tussen onder zonder tijdens volgens als toen terwijl hoewel omdat dus niet wel ook al nog meer minder zeer gisteren vandaag morgen nu dan daarna eerder zo hier daar er is zijn was waren wordt werd heeft hebben had hadden kan kunnen zal zullen zou moet wil hij zij ze we wij ik het men',
  prepositions:
    'van in op aan bij met voor door over uit naar tot na tegen tussen onder zonder tijdens volgens als',
  between: 'heeft had hebben ook niet al dan daarna gisteren vandaag zich weer nog',
  titles: {
    '-': 'meneer mevrouw dhr mevr dr prof president minister premier minister-president staatssecretaris burgemeester koning koningin prins prinses paus generaal kapitein rechter directeur voorzitter woordvoerder woordvoerster professor hoogleraar advocaat trainer bondscoach kamerlid senator kandidaat',
  },
  people: {
    '-': 'man vrouw mensen persoon woordvoerder woordvoerster deskundige deskundigen onderzoeker onderzoekers wetenschapper arts buurman getuige getuigen slachtoffer advocaat rechter journalist auteur schrijver president minister directeur voorzitter leider kandidaat burgemeester ondernemer werknemer student hoogleraar moeder vader zoon dochter vriend vriendin acteur trainer speler politicus bron bronnen activist agent bewoner bewoners',
  },
  bodies: {
    '-': 'regering kabinet ministerie comité partij bedrijf organisatie universiteit rechtbank politie openbaar gemeente parlement kamer bank krant tijdschrift commissie vakbond vereniging stichting instituut leger kerk club ploeg ambassade raad rapport wet',
  },
  calendar:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
  particles: 'van de der den ten ter het te',
  given: {
    m: 'jan piet kees willem hans peter mark geert jesse lodewijk frans klaas joost bas tom thijs daan sander ruud johan dirk henk wim',
    f: 'maria anna johanna femke sophie emma lisa anouk marianne ingrid petra monique sandra linda els marijke sigrid neelie',
  },
  naming:
    'genaamd geheten zogenaamde zogeheten titel term woord boek film lied programma serie motto slogan roman album tijdschrift project plan operatie',
  compounds: true,
};
