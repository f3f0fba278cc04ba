/** English: spellings, contractions, numbers and the kinds of small words. Data only; see smallwords.ts. */

import type { SmallWords } from './smallwords.ts';

export const english: SmallWords = {
  language: 'en',
  decimalComma: false,
  spellings:
    'mister=mr missus=mrs doctor=dr senator=sen representative=rep governor=gov general=gen ' +
    'lieutenant=lt sergeant=sgt reverend=rev professor=prof till=until til=until thru=through ' +
    'tho=though okay=ok okey=ok employe=employee employes=employees amidst=amid forwards=forward ' +
    'backwards=backward upwards=upward downwards=downward dreamt=dreamed spoilt=spoiled leapt=leaped ' +
    'leant=leaned encyclopaedia=encyclopedia anaesthetic=anesthetic ' +
    'paediatric=pediatric storey=story storeys=stories kerb=curb',
  contractions:
    "won't=will_not can't=can_not cannot=can_not shan't=shall_not ain't=is_not gonna=going_to " +
    "wanna=want_to gotta=got_to gimme=give_me lemme=let_me let's=let_us y'all=you_all " +
    "'em=them 'cause=because 'tis=it_is 'twas=it_was 'til=until kinda=kind_of sorta=sort_of " +
    "dunno=do_not_know ma'am=madam o'er=over e'er=ever ne'er=never goin'=going usa=united_states " +
    'us.=united_states uk.=united_kingdom un.=united_nations eu.=european_union gop.=gop ' +
    'dc.=dc etc.=etc vs=versus',
  clitics: "n't=not 're=are 've=have 'll=will 'm=am 's 'd",
  same: "#100=hundred #1000=thousand #1000000=million #1000000000=billion #1000000000000=trillion 's=is 's=has 's=us 'd=would 'd=had 'd=did ok=all-right us.=us",
  numbers:
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 ' +
    'twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 ' +
    'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 ' +
    'thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 m=1000000 ' +
    'bn=1000000000 tn=1000000000000 mn=1000000',
  ordinals:
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 ' +
    'eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 ' +
    'eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 ' +
    'seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=1000000',
  fractions:
    'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 ' +
    'sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 tenth=10 tenths=10',
  units:
    '$=dollar dollar=dollar dollars=dollar us$=dollar €=euro euros=euro euro=euro £=pound pounds=pound pound=pound ' +
    '¥=yen yen=yen %=percent percent=percent pct=percent cent=cent cents=cent ¢=cent',
  unitFirst: false,
  numberJoint: 'and',
  tensJoint: '',
  scores: '',
  bareScales: '',
  numberArticle: 'a an',
  ordinalEndings: 'st nd rd th',
  endings: 'ations ation ings ing ies ied ely ers ed es er ly s d y e',
  negations:
    "not no never none nobody nothing nowhere neither nor without cannot n't hardly scarcely barely " +
    'refuse refused refuses deny denied denies fail failed fails lack lacks lacked',
  modals: "will would can could may might must shall should ought 'd",
  quantifiers:
    'all any some every each many much few several most more less least fewer fewest both half ' +
    'enough only always often sometimes rarely seldom usually ever everyone everybody everything ' +
    'somebody someone something anyone anybody anything numerous dozens hundreds thousands millions ' +
    'billions trillions dozen hundred thousand million billion entire whole almost nearly about ' +
    'around approximately exactly over under twice once double triple total none majority minority',
  comparatives:
    'more less most least better best worse worst larger largest greater greatest higher highest ' +
    'lower lowest fewer further farther earlier later sooner than superior inferior',
  hedges:
    'perhaps maybe possibly probably likely unlikely apparently allegedly reportedly presumably ' +
    'seemingly supposedly potentially seem seems seemed appear appears appeared think believe guess ' +
    'suppose hope suspect assume expect roughly generally largely mostly mainly partly somewhat',
  hedgePhrases:
    'i think, i believe, i guess, i suppose, i hope, i expect, sort of, kind of, in my view, in my opinion, as far as i know',
  pronouns:
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his ' +
    'himself she her hers herself they them their theirs themselves',
  persons:
    'i me my mine myself, we us our ours ourselves, you your yours yourself yourselves, he him his himself, she her hers herself, they them their theirs themselves',
  directions:
    'against before after above below over under up down inside outside beyond behind from off out',
  emptyPronouns: 'it its itself this that these those there here which what one',
  functionWords:
    'a an the of to in on at by for from with into onto upon within throughout among between ' +
    'during through across along against toward about above below behind beside beyond down up off ' +
    'out near over under since until as and or so than then also too but yet because although ' +
    'though while when where if unless be am is are was were been being do does did ' +
    'doing done have has had having it its itself this that these those there here which what who whom whose ' +
    "'s 'd re o et al etc per via plus versus mr mrs ms dr sir madam well now just even still already " +
    'again back away both either such same own other another however therefore thus hence ' +
    'indeed moreover nevertheless get gets got going go goes went gone let united_states ' +
    'upon unto thereof therein herein',
  intensifiers:
    'very really truly actually simply just quite so too absolutely totally completely certainly ' +
    'definitely literally basically frankly honestly obviously clearly pretty rather indeed',
  fillers: 'uh um er ah oh eh hmm mm well like so now ok look listen yeah yes right anyway',
  sounds: 'uh um er ah oh eh hmm mm',
  fillerPhrases:
    'you know, i mean, you see, i tell you, let me tell you, let me be clear, sort of, kind of, as i said, if you will, by the way, so to speak, believe me, okay',
  openers:
    'and but so or now tonight today well then because also yet again indeed nevertheless therefore thus still',
  address:
    'my fellow americans, my fellow citizens, fellow citizens, fellow americans, ladies and gentlemen, mr speaker, mr president, madam speaker, my friends, folks, friends, members of congress, my colleagues, mr vice president, sir, everybody, guys',
  turns:
    'but however unless if except though although yet nevertheless nonetheless provided only otherwise until without whereas instead rather',
  nextTurns: 'but however unless except if yet still nevertheless',
  conditions:
    'if unless provided providing except until assuming should were whether only without once as_long_as',
  reported:
    'i am told, i was told, i have been told, we are told, we were told, we have been told, it is said, some people, i used to, i once, imagine, suppose, pretend',
  reporting:
    'say says said saying tell tells told telling claim claims claimed claiming argue argues argued arguing insist insists insisted believe believes believed think thinks thought contend contends contended allege alleges alleged',
  abbreviations:
    'mr mrs ms dr gen gov sen rep st jr sr lt col capt sgt rev prof hon no vs etc inc ltd co corp u.s u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec messrs',
};
