/** Italian. Verbs and nouns are written as paradigms, see language.ts. */

import type { LanguageData } from './language.ts';

export const italian: LanguageData = {
  code: 'it',
  speech: {
    'a ò arono ato ano ando ava':
      'afferm dichiar spieg comment assicur sottoline domand raccont critic ricord precis avvert accus annunci denunci lament grid esclam confess not confid osserv replic ribad rilev rivel segnal testimoni preg',
    '-': 'dice dicono disse dissero detto dicendo diceva scrive scrivono scrisse scritto risponde rispose risposto aggiunge aggiunse aggiunto sostiene sostengono sostenuto conclude concluse concluso ammette ammesso insiste insistito promette promesso chiede chiesto riferisce riferito prosegue proseguito ribadisce ribadito chiarisce chiarito avverte avvertito',
  },
  manner: {
    '-': 'chiama chiamato definisce definito descrive descritto scherza scherzato sorride comincia continua continuato crede pensa spera parla parlato legge cita citato celebra',
  },
  words: {
    '-': 'comunicato nota lettera intervista discorso messaggio dichiarazione dichiarazioni rapporto frase parola parole risposta testo post tweet',
  },
  sources: 'secondo, stando a, a detta di, a parere di, per',
  pronouns: {
    m: 'egli lui',
    f: 'ella lei',
    p: 'loro noi essi',
    i: 'io',
    q: 'chi che qualcuno',
  },
  determiners:
    'il lo la i gli le l un uno una suo sua suoi sue questo questa quel quella mio nostro alcuni alcune molti due tre altro altra altri altre ogni tutti',
  small:
    'il lo la i gli le l un uno una e ed o ma che di del dello della dei degli delle d a al allo alla ai agli alle in nel nello nella nei nelle da dal dalla dai per con senza su sul sulla tra fra fino dopo contro durante come quando dove mentre perché se non sì già più meno molto anche inoltre ieri oggi domani ora poi prima allora così qui si gli ci è sono era erano fu ha hanno aveva essere questo questa mai sempre solo',
  prepositions:
    'di del dello della dei degli delle d a al alla ai alle in nel nella nei nelle da dal dalla dai per con senza su sul sulla tra fra dopo contro durante come',
  between: 'ha hanno aveva anche non già si poi ieri oggi ancora',
  titles: {
    '-': 'signor signora sig dott prof presidente ministro ministra premier senatore senatrice deputato sindaco sindaca dottore professore professoressa giudice procuratore papa re regina generale segretario segretaria direttore direttrice candidato leader avvocato allenatore onorevole monsignor cardinale don',
  },
  people: {
    '-': 'uomo donna persona funzionario esperto esperta analista ricercatore ricercatrice scienziato medico vicino testimone vittima avvocato giudice giornalista autore autrice scrittore scrittrice presidente ministro ministra direttore direttrice leader candidato sindaco deputato senatore portavoce imprenditore lavoratore studente studenti professore madre padre figlio figlia amico amica attore attrice allenatore giocatore politico fonte fonti dirigente manifestante poliziotto',
  },
  bodies: {
    '-': 'governo ministero comitato partito azienda società organizzazione università tribunale polizia procura comune parlamento senato banca agenzia giornale quotidiano rivista commissione sindacato associazione fondazione istituto esercito chiesa club squadra ambasciata consiglio rapporto legge',
  },
  calendar:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  particles: 'di de della del da d van von',
  given: {
    m: 'marco giuseppe giovanni antonio mario luigi francesco paolo matteo silvio sergio giorgio roberto stefano carlo alessandro andrea luca pietro vincenzo enrico massimo',
    f: 'maria anna giulia francesca laura chiara sara elena silvia giorgia elisabetta paola federica valentina alessandra cristina barbara emma virginia',
  },
  naming:
    'chiamato chiamata cosiddetto cosiddetta intitolato soprannominato termine parola libro film canzone programma serie slogan romanzo album rivista progetto piano operazione',
  dialogueDash: true,
};
