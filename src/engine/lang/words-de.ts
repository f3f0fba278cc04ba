/** German: spellings, numbers and the kinds of small words. Data only; see smallwords.ts. */

import type { SmallWords } from './smallwords.ts';

export const german: SmallWords = {
  language: 'de',
  decimalComma: true,
  spellings:
    'photo=foto photos=fotos aufwendig=aufwandig aufwendige=aufwandige selbstandig=selbststandig ' +
    'potential=potenzial potentiell=potenziell delphin=delfin daß=dass',
  contractions:
    "geht's=geht_es gibt's=gibt_es ist's=ist_es hab's=habe_es hab=habe hab'=habe ich's=ich_es " +
    "wir's=wir_es war's=war_es wenn's=wenn_es ob's=ob_es kann's=kann_es ins=in_das ans=an_das " +
    'aufs=auf_das fürs=für_das furs=fur_das ums=um_das durchs=durch_das übers=uber_das zum=zu_dem ' +
    "zur=zu_der im=in_dem am=an_dem beim=bei_dem vom=von_dem 'ne=eine 'nen=einen 'n=ein nix=nichts " +
    'mach=mache glaub=glaube denk=denke find=finde sag=sage usa=vereinigte_staaten unsre=unsere ' +
    'unsrer=unserer unsrem=unserem unsren=unseren andre=andere andren=anderen heut=heute',
  clitics: "'s=es",
  same: '',
  numbers:
    'null=0 ein=1 eins=1 zwei=2 zwo=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 ' +
    'elf=11 zwolf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 ' +
    'neunzehn=19 zwanzig=20 dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 ' +
    'neunzig=90 hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000 ' +
    'milliarde=1000000000 milliarden=1000000000 mrd=1000000000 billion=1000000000000 billionen=1000000000000',
  ordinals: '',
  fractions: 'drittel=3 viertel=4 funftel=5 sechstel=6 achtel=8 zehntel=10',
  units:
    '$=dollar dollar=dollar dollars=dollar €=euro euro=euro euros=euro £=pfund pfund=pfund %=prozent percent=prozent prozent=prozent vh=prozent cent=cent',
  unitFirst: true,
  numberJoint: 'und',
  tensJoint: '',
  scores: '',
  bareScales: '',
  numberArticle: 'eine einer einen',
  ordinalEndings: '',
  endings: 'ungen ung lich isch ten tet test ern est en em er es et st te e n s t',
  negations:
    'nicht nichts nie niemals nein kein keine keinen keinem keiner keines niemand niemanden niemandem nirgends nirgendwo weder noch ohne kaum',
  modals:
    'kann kannst konnen konnt konnte konnten konntest muss musst mussen musste mussten soll sollst ' +
    'sollen sollte sollten darf durfen durfte durften mag mogen mochte mochten will wollen wollte ' +
    'wollten wird werden wurde wurden wurdest werde wirst',
  quantifiers:
    'alle allen aller alles jede jeder jedes jeden jedem viele vielen vieler viel wenige wenigen wenig ' +
    'einige einigen mehrere mehreren manche manchen meisten beide beiden halb halbe genug nur immer ' +
    'oft manchmal selten stets jemals jemand etwas fast beinahe rund etwa ungefahr genau dutzende ' +
    'hunderte tausende millionen milliarden samtliche ganze ganzen ganzer mehr weniger mindestens hochstens',
  comparatives:
    'mehr weniger besser beste besten schlechter schlechteste grosser grosste grossten hoher hochste hochsten als',
  hedges:
    'vielleicht wohl wahrscheinlich moglicherweise vermutlich offenbar angeblich eventuell glaube ' +
    'denke meine hoffe scheint scheinen anscheinend grundsatzlich teilweise',
  hedgePhrases: 'ich glaube, ich denke, ich meine, ich hoffe, meiner meinung nach',
  pronouns:
    'ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer ' +
    'unseres du dich dir dein deine deinen er ihn ihm sein seine seinen seinem seiner seines sie ihr ' +
    'ihnen ihre ihren ihrem ihrer ihres euch euer eure wer wen wem wessen',
  persons:
    'ich mich mir mein meine meinen meinem meiner meines, wir uns unser unsere unseren unserem unserer unseres, du dich dir dein deine deinen, er ihn ihm sein seine seinen seinem seiner seines, sie ihr ihnen ihre ihren ihrem ihrer ihres',
  directions: 'gegen vor nach uber unter auf ab ohne',
  emptyPronouns: 'es das dies diese dieser dieses diesen diesem man was welche welcher welches',
  functionWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch sowie ' +
    'dass ob wenn weil da als wie wo wann warum weshalb in im an am auf aus bei beim mit nach von vom ' +
    'vor zu zum zur durch fur gegen um uber unter zwischen neben hinter seit bis wahrend wegen trotz ' +
    'ist sind war waren bin bist seid sei seien gewesen hat haben habe hast hatte hatten hatte gehabt ' +
    'es dies diese dieser dieses diesen diesem man was welche welcher welches dort hier dann so auch ' +
    'noch schon nun jetzt also ja mal eben halt denn sich selbst damit dafur daran darauf daraus darum ' +
    'davon dazu dabei dadurch hin her geworden worden herr frau dr',
  intensifiers:
    'sehr wirklich tatsachlich einfach ganz absolut vollig besonders ziemlich naturlich',
  fillers: 'ah ahm eh hm na ja also halt eben mal nun tja gut okay',
  sounds: 'ah ahm eh hm hmm',
  fillerPhrases:
    'wissen sie, ich sage mal, sag ich mal, sage ich mal, sagen wir mal, ich sag mal, ehrlich gesagt',
  openers: 'und aber denn also nun heute ja doch oder deshalb darum dann',
  address:
    'meine damen und herren, liebe kolleginnen und kollegen, liebe mitburgerinnen und mitburger, herr prasident, frau prasidentin, liebe freunde',
  turns:
    'aber jedoch allerdings wenn falls sofern ausser sondern doch obwohl obgleich dennoch trotzdem es_sei_denn solange soweit',
  nextTurns: 'aber jedoch allerdings doch ausser dennoch trotzdem',
  conditions: 'wenn falls sofern ausser solange soweit vorausgesetzt bevor ehe ohne nur',
  reported: 'es heisst',
  reporting:
    'sagen sagt sagte sagten behaupten behauptet behauptete behaupteten meinen meint meinte meinten glauben glaubt glaubte glaubten denken denkt dachten erzahlen erzahlt erzahlten',
  abbreviations:
    'dr prof hr fr z.b d.h u.a bzw ca nr st abs art mio mrd jan feb aug sept okt nov dez usw',
};
