/** Spanish. Verbs and nouns are written as paradigms, see language.ts. */

import type { LanguageData } from './language.ts';

export const spanish: LanguageData = {
  code: 'es',
  speech: {
    'a ó aron ado an ando aba aban ar ara e en':
      'afirm declar explic coment asegur señal manifest pregunt contest cont critic reclam record relat avis recalc apunt apost acus alert argument aclar anunci denunci lament insult grit murmur exclam confes conden cuestion coincid proclam not precis reiter consider plante remarc sentenci puntualiz revel',
    'e ió ieron ido en iendo ía ían er ir':
      'admit insist respond agregu añad escrib advirt sost repit prometi repit suger reconoc refir desment advirt asist coincid deb conclu defend',
    '-': 'dijo dice dicen dijeron dicho diciendo decía decían dirá diría digo decir escribió escribe escriben escrito escribía añadió añade añaden añadido agregó agrega agregan agregado sostuvo sostiene sostienen sostenido respondió responde advirtió advierte advierten advertido sugirió sugiere repuso replicó replica concluyó concluye reconoció reconoce prometió promete indicó indica indicaron indicado expresó expresa expresado destacó destaca destacado subrayó subraya subrayado confirmó confirma confirmaron matizó matiza ironizó espetó enfatizó enfatiza opinó opina opinan opinado zanjó alegó alega exigió exige exigieron pidió pide pidieron pedido insistió insiste contó cuenta cuentan tuiteó publicó informó informa informaron ratificó aseveró rechazó negó dictaminó detalló detalla',
  },
  manner: {
    '-': 'llamó llama calificó califica calificado tachó tildó describió describe definió define definido bromeó bromea rió sonrió comenzó empezó terminó siguió continuó continúa prosiguió prosigue cree creen piensa piensan considera defendió defiende criticó reaccionó habló habla hablaba leyó lee citó cita recordó mostró espera esperan gritó acusó lanzó denunció celebró aplaudió apeló invitó pidió arremetió aludió quiso logró',
  },
  words: {
    '- s':
      'comunicado carta entrevista discurso mensaje tuit declaración informe nota frase palabra respuesta pregunta texto artículo sentencia resolución',
    es: 'declaracion resolucion',
  },
  sources: 'según, de acuerdo con, en palabras de, a juicio de, en opinión de',
  pronouns: {
    m: 'él le lo',
    f: 'ella la',
    p: 'ellos ellas nosotros',
    i: 'yo me',
    q: 'quien quienes que uno una alguien otro otra',
  },
  determiners:
    'el la los las un una unos unas su sus este esta estos estas ese esa aquel aquella mi nuestro nuestra varios varias algunos algunas muchos muchas dos tres cuatro otro otra otros otras ambos cada todo todos toda todas',
  small:
    'el la los las un una y e o u pero sino que de del a al en por para con sin sobre entre desde hasta hacia según tras ante bajo contra durante mediante como cuando donde mientras aunque porque pues si no sí ya más menos muy también tampoco además sin embargo ayer hoy mañana ahora luego después antes entonces así aquí allí se su sus lo le les me te nos es son era eran fue fueron ser está están ha han había habían he este esta esto ese esa eso estos estas mi tu esto nunca siempre solo sólo todo nada quizás casi',
  prepositions:
    'de del a al en por para con sin sobre entre desde hasta hacia según tras ante bajo contra durante mediante como',
  between:
    'ha han había habían también no ya se le les lo me nos después luego ayer hoy además siempre mismo misma',
  titles: {
    '-': 'señor señora sr sra sr. sra. don doña presidente presidenta expresidente ministro ministra primer senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora doctor doctora profesor profesora juez jueza fiscal portavoz rey reina papa príncipe princesa general coronel capitán secretario secretaria canciller director directora candidato candidata líder escritor escritora periodista abogado abogada economista entrenador jefe jefa vicepresidente vicepresidenta vocero vocera consejero consejera embajador embajadora obispo cardenal padre',
  },
  people: {
    '- s':
      'hombre mujer persona portavoz vocero vocera funcionario funcionaria experto experta analista investigador investigadora científico científica médico médica vecino vecina testigo víctima abogado abogada fiscal juez periodista autor autora escritor escritora presidente presidenta ministro ministra director directora líder candidato candidata alcalde alcaldesa diputado diputada senador senadora jefe jefa empresario empresaria trabajador trabajadora estudiante profesor profesora madre padre hijo hija hermano hermana amigo amiga actor actriz entrenador jugador jugadora político política ciudadano ciudadana fuente dirigente mandatario mandataria activista manifestante policía agente papa rey',
    es: 'portavoc investigador entrenador jugador trabajador director profesor juec senador',
  },
  bodies: {
    '- s':
      'gobierno ministerio comité partido empresa compañía organización universidad tribunal policía fiscalía ayuntamiento congreso senado banco agencia diario periódico revista cadena comisión sindicato asociación fundación instituto ejército iglesia club equipo embajada parlamento consejo junta informe comunicado sentencia ley carta',
    es: 'organizacion asociacion',
  },
  calendar:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  particles: 'de del la las los y e van von der',
  given: {
    m: 'juan josé luis carlos antonio manuel francisco javier miguel pedro jesús alejandro fernando rafael pablo sergio alberto jorge ramón vicente diego mariano enrique andrés ángel raúl mario eduardo roberto ricardo nicolás gustavo felipe gabriel óscar hugo víctor martín álvaro íñigo santiago',
    f: 'maría ana carmen isabel laura marta lucía paula elena sara cristina rosa pilar teresa silvia patricia mónica beatriz julia raquel irene andrea soledad dolores margarita inés susana verónica gabriela alejandra cristina claudia adriana daniela valeria carolina luisa mercedes',
  },
  naming:
    'llamado llamada llamados titulado titulada denominado denominada apodado término palabra libro película canción programa serie lema eslogan obra novela disco álbum revista diario proyecto plan operación',
  dialogueDash: true,
};
