/** French: spellings, numbers and the kinds of small words. Data only; see smallwords.ts. */

import type { SmallWords } from './smallwords.ts';

export const french: SmallWords = {
  language: 'fr',
  decimalComma: true,
  spellings:
    'monsieur=m madame=mme mademoiselle=mlle docteur=dr professeur=pr maitre=me clef=cle clefs=cles ' +
    'evenement=evenement reglementer=reglementer paye=paie payent=paient payer=payer',
  contractions:
    "aujourd'hui=aujourdhui quelqu'un=quelquun quelqu'une=quelquune jusqu'a=jusque_a jusqu'au=jusque_au " +
    "c'est=ce_est c'etait=ce_etait n'est=ne_est s'est=se_est qu'il=que_il qu'elle=que_elle qu'on=que_on " +
    "qu'ils=que_ils qu'elles=que_elles j'ai=je_ai j'avais=je_avais n'a=ne_a n'ai=ne_ai n'ont=ne_ont " +
    "n'avons=ne_avons n'avez=ne_avez n'etait=ne_etait d'un=de_un d'une=de_une l'on=on s'il=si_il s'ils=si_ils " +
    "y'a=il_y_a percent=pour_cent pourcent=pour_cent t'as=tu_as ca=cela usa=etats_unis",
  clitics: '',
  same: '#100=cent #1000=mille #1000000=million #1000000000=milliard',
  numbers:
    'zero=0 un=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 ' +
    'treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 ' +
    'soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100 cents=100 mille=1000 ' +
    'million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 ' +
    'billion=1000000000000 billions=1000000000000 md=1000000000 mds=1000000000',
  ordinals:
    'premier=1 premiere=1 deuxieme=2 second=2 seconde=2 troisieme=3 quatrieme=4 cinquieme=5 sixieme=6 ' +
    'septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12 quinzieme=15 vingtieme=20 centieme=100',
  fractions: 'moitie=2 tiers=3 quart=4 quarts=4 cinquiemes=5 dixiemes=10',
  units:
    '$=dollar dollar=dollar dollars=dollar €=euro euro=euro euros=euro £=livre livres=livre livre=livre',
  unitFirst: false,
  numberJoint: 'et',
  tensJoint: 'et',
  scores: 'vingt vingts',
  bareScales: 'cent mille',
  numberArticle: '',
  ordinalEndings: 'er re nd eme',
  endings:
    'issements issement aient erent erons eront erais erait erez antes ants ions ante ant aux ees ait ais ez er ir es ee ie al le e s x t r',
  negations:
    'ne pas non jamais rien personne aucun aucune nul nulle ni sans guere nullement refuse refusent refusons',
  modals:
    'peux peut peuvent pouvons pouvez pouvait pourrait pourra pourront pourrons pourrais pourraient dois doit ' +
    'devons devez doivent devait devrait devra devront devrons devrais devraient veux veut voulons voulez veulent ' +
    'voulait voudrait voudrais faut faudra faudrait fallait vais va allons allez vont sera serai serons seront ' +
    'serait serais seraient aura aurai aurons auront aurait auraient',
  quantifiers:
    'tout toute tous toutes chaque chacun chacune plusieurs quelques certains certaines beaucoup peu moins plus ' +
    'plupart majorite minorite moitie double triple seul seule seulement uniquement toujours souvent parfois ' +
    'rarement presque environ pres exactement assez trop autant tant centaines milliers millions milliards dizaines',
  comparatives:
    'plus moins mieux meilleur meilleure meilleurs meilleures pire pires superieur superieure inferieur inferieure ' +
    'davantage premier derniere dernier que',
  hedges:
    'peut-etre probablement sans-doute semble semblent apparemment pense crois croit espere suppose plutot ' +
    'eventuellement vraisemblablement possiblement',
  hedgePhrases: 'je pense, je crois, il me semble, a mon avis, sans doute, peut etre',
  pronouns:
    'je j me m moi mon ma mes mien mienne nous notre nos tu te toi ton ta tes vous votre vos il lui son sa ses ' +
    'elle ils elles eux leur leurs',
  persons:
    'je j me m moi mon ma mes mien mienne, nous notre nos, tu te toi ton ta tes, vous votre vos, il lui son sa ses elle, ils elles eux leur leurs',
  directions: 'contre avant apres sur sous dessus dessous dehors dedans vers sans hors depuis',
  emptyPronouns: 'ce cela ca ceci c on qui que quoi dont ou celui celle ceux celles',
  functionWords:
    'le la les l un une des du de d au aux et ou mais donc or car que qu qui quoi dont a en y par pour avec sur sous ' +
    'dans entre vers chez depuis pendant comme quand lorsque si aussi alors ainsi puis ensuite enfin la ici ce cet ' +
    'cette ces cela ca ceci c celui celle ceux celles est es suis sommes etes sont etait etaient etais etions ete etre ' +
    'etant soit soient ai as avons avez ont avait avaient avais avions eu avoir ayant fait fais font faire meme memes ' +
    'tel telle tels telles autre autres deja encore bien tres s se on parce puisque afin lors cependant toutefois ' +
    'neanmoins pourtant m mme mlle dr',
  intensifiers:
    'tres vraiment reellement tellement absolument totalement completement simplement tout bien fort particulierement evidemment',
  fillers: 'euh ben bah hein bon voila alors enfin bref eh ah oh oui',
  sounds: 'euh hum hmm ben bah hein eh ah oh',
  fillerPhrases:
    'vous savez, tu sais, je veux dire, en fait, du coup, en quelque sorte, si vous voulez, comment dire',
  openers: 'et mais alors donc or car puis aujourdhui maintenant bon bien ensuite enfin',
  address:
    'mes chers compatriotes, mesdames et messieurs, francaises francais, monsieur le president, madame la presidente, mes chers amis, chers collegues, mes chers collegues',
  turns:
    'mais cependant toutefois pourtant neanmoins sauf excepte quoique bien_que alors_que tandis si autrement sinon',
  nextTurns: 'mais cependant toutefois pourtant neanmoins sauf',
  conditions: 'si sauf pourvu sinon sans seulement lorsque quand tant',
  reported: 'il parait',
  reporting:
    'dit disent disait disaient pretend pretendent pretendait pretendaient affirme affirment affirmait affirmaient pense pensent pensaient croit croient croyaient soutient soutiennent',
  abbreviations: 'm mme mlle dr pr me st ste av janv fevr avr juil sept oct nov dec etc p vol cf',
};
