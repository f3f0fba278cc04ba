/**
 * How a page says when and where something was said, by language: the names of set speeches, of days and of months.
 * Data only; hints.ts reads it. A year is captured by the first group of a pattern that holds one.
 */

/** One language's ways to name an occasion. Word lists are lower case, separated by blanks, phrases by commas. */
export interface Occasions {
  /** A set speech: an address, a State of the Union, a message to parliament. */
  readonly speech: RegExp;
  /** A set speech and the year it was held in: "his 2002 address". */
  readonly yearOfSpeech: readonly RegExp[];
  /** Monday first. */
  readonly weekdays: string;
  /** What may be written onto a day of the week: Montag|abend. */
  readonly dayParts: string;
  /** January first; short forms after a slash. */
  readonly months: string;
  readonly today: string;
  readonly yesterday: string;
  readonly thisWeek: string;
  readonly lastWeek: string;
  readonly lastMonth: string;
  readonly lastYear: string;
}

export const occasions: Readonly<Record<string, Occasions>> = {
  en: {
    speech:
      /\b(?:State of the Union|(?:annual|inaugural|farewell|joint|special)\s+(?:address|message|session|speech)|address to (?:a joint session of )?(?:Congress|the nation)|message to Congress|speech to Congress|(?:his|her|the|first|second|last|final)\s+(?:\d{4}\s+)?address)\b/i,
    yearOfSpeech: [
      // his 2002 State of the Union address · the 1863 message
      /\b(1[789]\d\d|20\d\d)\s+(?:State of the Union|inaugural|annual|address|message|speech|farewell)/i,
      // address of January 2002 · State of the Union address in 2002
      /(?:State of the Union(?: address| speech| message)?|address|message|speech)\s+(?:of|in|on|from|to Congress in)\s+(?:[A-Z][a-z]+\.?\s+(?:\d{1,2},\s+)?)?(1[789]\d\d|20\d\d)\b/i,
    ],
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    dayParts: '',
    months:
      'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    today: 'today, tonight, this morning, this afternoon, this evening',
    yesterday: 'yesterday, last night, last evening',
    thisWeek: 'this week, earlier this week',
    lastWeek: 'last week, a week ago',
    lastMonth: 'last month, a month ago',
    lastYear: 'last year, a year ago',
  },
  de: {
    // Rede zur Lage der Nation, Regierungserklärung, Botschaft an den Kongress, Rede im Bundestag
    speech:
      /(?:Lage der Nation|Regierungserklärung|(?:Antritts|Abschieds|Neujahrs|Weihnachts|Bundestags|Haushalts)(?:rede|ansprache)|Jahresbotschaft|(?:Rede|Ansprache|Botschaft) (?:an den|vor dem|im|an die) (?:Kongress|Bundestag|Parlament|Nation))/,
    yearOfSpeech: [
      // Rede zur Lage der Nation von 2002 · Regierungserklärung im Jahr 2010 · Antrittsrede vom 20. Januar 2001
      /(?:Lage der Nation|[Rr]ede|[Aa]nsprache|[Bb]otschaft|erklärung)\s+(?:von|im Jahre?|aus dem Jahr|vom \d{1,2}\. \p{L}+|des Jahres)\s+(1[789]\d\d|20\d\d)\b/u,
    ],
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
    dayParts: 'abend nacht morgen vormittag mittag nachmittag',
    months:
      'januar/jänner/jan februar/feber/feb märz april mai juni juli august/aug september/sept oktober/okt november/nov dezember/dez',
    today: 'heute, heute morgen, heute abend',
    yesterday: 'gestern, gestern abend',
    thisWeek: 'diese woche, in dieser woche',
    lastWeek:
      'letzte woche, vergangene woche, vorige woche, in der vergangenen woche, vor einer woche',
    lastMonth: 'letzten monat, vergangenen monat, im vergangenen monat, vor einem monat',
    lastYear:
      'letztes jahr, vergangenes jahr, im vergangenen jahr, im vorigen jahr, vor einem jahr',
  },
  fr: {
    // discours sur l’état de l’Union, déclaration de politique générale, vœux aux Français
    speech:
      /discours (?:d[’']investiture|d[’']adieu|de politique générale|à la nation|devant (?:le Congrès|le Parlement|l[’']Assemblée|le Sénat))|état de l[’']Union|déclaration de politique générale|allocution|vœux (?:aux Français|du Nouvel An)|message (?:au Congrès|annuel)/i,
    yearOfSpeech: [
      // son discours de 2002 · le discours sur l’état de l’Union du 29 janvier 2002 · l’allocution prononcée en 2015
      /(?:discours|allocution|message|vœux|déclaration de politique générale)(?: (?:sur|d|à|au|aux|devant|prononcé)[^.,;\n]{0,40}?)? (?:de|du|en|d[’'])\s?(?:(?:1er|\d{1,2}) )?(?:\p{L}+ )?(1[789]\d\d|20\d\d)\b/iu,
    ],
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    dayParts: '',
    months:
      'janvier/janv février/févr mars avril mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
    today: 'aujourd’hui, ce matin, ce soir, cet après-midi',
    yesterday: 'hier, hier soir',
    thisWeek: 'cette semaine',
    lastWeek: 'la semaine dernière, la semaine passée, il y a une semaine',
    lastMonth: 'le mois dernier, le mois passé, il y a un mois',
    lastYear: 'l’année dernière, l’an dernier, l’an passé, il y a un an',
  },
  es: {
    // discurso sobre el estado de la Unión, discurso de investidura, mensaje de Navidad
    speech:
      /discurso (?:de investidura|de despedida|inaugural|anual|navideño|a la nación|ante (?:el Congreso|el Parlamento|las Cortes|el Senado))|estado de la (?:Unión|Nación)|mensaje (?:al Congreso|a la nación|anual|de Navidad|navideño)/i,
    yearOfSpeech: [
      // su discurso de 2002 · el discurso sobre el estado de la Unión del 29 de enero de 2002 · mensaje de Navidad en 2014
      /(?:discurso|mensaje|alocución)(?: (?:sobre|de|inaugural|anual|navideño|a|al|ante|pronunciado)[^.,;\n]{0,40}?)? (?:de|del|en|del año|en el año) (?:\d{1,2} de \p{L}+ (?:de|del) )?(1[789]\d\d|20\d\d)\b/iu,
      // el estado de la Unión de 2002
      /estado de la (?:Unión|Nación) (?:de|del|en) (1[789]\d\d|20\d\d)\b/i,
    ],
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    dayParts: '',
    months:
      'enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic',
    today: 'hoy, esta mañana, esta tarde, esta noche',
    yesterday: 'ayer, anoche',
    thisWeek: 'esta semana',
    lastWeek: 'la semana pasada, hace una semana',
    lastMonth: 'el mes pasado, hace un mes',
    lastYear: 'el año pasado, hace un año',
  },
};
