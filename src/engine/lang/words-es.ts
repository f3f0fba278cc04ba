/** Spanish: spellings, numbers and the kinds of small words. Data only; see smallwords.ts. */

import type { SmallWords } from './smallwords.ts';

export const spanish: SmallWords = {
  language: 'es',
  decimalComma: true,
  spellings:
    'señor=sr señora=sra señorita=srta senor=sr senora=sra senorita=srta doctor=dr doctora=dra septiembre=setiembre ' +
    'mejico=mexico obscuro=oscuro substituir=sustituir substitucion=sustitucion psicologia=sicologia',
  contractions: 'percent=por_ciento al=a_el del=de_el pa=para eeuu=estados_unidos',
  clitics: '',
  same: '#100=cien #100=ciento #1000=mil #1000000=millon',
  numbers:
    'cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 ' +
    'trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 ' +
    'veintiuno=21 veintiun=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 ' +
    'veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 ' +
    'sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 ' +
    'trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 ' +
    'seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 ' +
    'novecientos=900 novecientas=900 mil=1000 millon=1000000 millones=1000000 billon=1000000000000 billones=1000000000000',
  ordinals:
    'primero=1 primer=1 primera=1 segundo=2 segunda=2 tercero=3 tercer=3 tercera=3 cuarto=4 cuarta=4 quinto=5 ' +
    'quinta=5 sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10',
  fractions: 'mitad=2 tercios=3 cuartos=4 quintos=5 decimos=10',
  units:
    '$=dolar dolar=dolar dolares=dolar €=euro euro=euro euros=euro £=libra libra=libra libras=libra',
  unitFirst: false,
  numberJoint: 'y',
  tensJoint: 'y',
  scores: '',
  bareScales: 'cien ciento mil',
  numberArticle: 'un',
  ordinalEndings: 'er ra ro',
  endings:
    'aciones acion iendo iamos abamos aremos eremos iremos ieron aron ando adas ados idas idos aban aran eran iran ' +
    'emos amos imos ara era ira aba ada ado ida ido ian ar er ir as es os an en ia io a o e s n',
  negations:
    'no ni nunca jamas nada nadie ningun ninguno ninguna tampoco sin apenas niego niega negamos rechazo rechaza rechazamos',
  modals:
    'puedo puedes puede podemos pueden podria podrian podra podran podremos podia debo debes debe debemos deben ' +
    'deberia deberian debera deberan debia quiero quiere queremos quieren queria quisiera tengo tiene tenemos ' +
    'tienen hay habra voy vas va vamos van sera seran seremos seria serian habria tendra tendran tendremos tendria',
  quantifiers:
    'todo toda todos todas cada algun alguno alguna algunos algunas alguien algo mucho mucha muchos muchas poco poca ' +
    'pocos pocas mas menos mayoria minoria mitad doble triple ambos ambas varios varias solo solamente unicamente ' +
    'siempre casi cerca exactamente bastante demasiado tanto tantos cientos miles millones decenas veces',
  comparatives:
    'mas menos mejor mejores peor peores mayor mayores menor menores superior inferior que',
  hedges:
    'quizas quiza tal-vez acaso probablemente posiblemente parece parecen aparentemente creo pienso espero supongo presuntamente',
  hedgePhrases: 'creo que, pienso que, me parece, a mi juicio, en mi opinion, tal vez, a lo mejor',
  pronouns:
    'yo me mi mis mio mia mios mias conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras tu te ti tus tuyo ' +
    'vosotros os vuestro vuestra vuestros usted ustedes el ella le lo su sus suyo suya ellos ellas les los las',
  persons:
    'yo me mi mis mio mia mios mias conmigo, nosotros nosotras nos nuestro nuestra nuestros nuestras, tu te ti tus tuyo, vosotros os vuestro vuestra vuestros, el le lo, ellos les',
  directions: 'contra antes despues sobre bajo arriba abajo dentro fuera hacia sin desde',
  emptyPronouns: 'el le lo los las les su sus se esto eso aquello que quien cual',
  functionWords:
    'el la los las un una unos unas lo al de a y e o u pero sino que como cuando donde si porque pues en con por para ' +
    'sobre bajo entre hacia hasta desde durante segun tras ante este esta estos estas ese esa esos esas aquel aquella ' +
    'esto eso aquello quien quienes cual cuales cuyo cuya se me te le les es soy eres somos son era eran fue fueron ' +
    'fui sido ser siendo sea sean esta estoy estamos estan estaba estaban estar estado ha he has hemos han habia ' +
    'habian haber hace hacer muy tan asi tambien ya aun todavia ahora entonces luego aqui alli ahi mismo misma otro ' +
    'otra otros otras aunque mientras sin_embargo sr sra dr dra',
  intensifiers:
    'muy realmente verdaderamente absolutamente totalmente completamente simplemente tan bien claramente sinceramente',
  fillers: 'eh este bueno pues o_sea mira mire oye ah oh si vale',
  sounds: 'eh em mmm ah oh',
  fillerPhrases: 'o sea, es decir, ya sabe, ya saben, digamos, por asi decirlo, la verdad',
  openers: 'y pero pues entonces ahora hoy asi luego bueno porque tambien o',
  address:
    'señoras y señores, senoras y senores, queridos compatriotas, señorias, senorias, señor presidente, senor presidente, queridos amigos, compañeros y compañeras, companeros y companeras',
  turns: 'pero sino aunque salvo excepto menos mientras si embargo obstante',
  nextTurns: 'pero sino aunque salvo excepto',
  conditions: 'si salvo excepto siempre cuando mientras sin solo',
  reported: '',
  reporting:
    'dice dicen dijo dijeron decia decian afirma afirman afirmo afirmaron cree creen creian piensa piensan sostiene sostienen asegura aseguran',
  abbreviations: 'sr sra srta dr dra ud uds d dña etc pag art núm num ee uu',
};
