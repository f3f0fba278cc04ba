/** English. Verbs and nouns are written as paradigms, see language.ts. */

import type { LanguageData } from './language.ts';
import { englishNames } from './names-en.ts';

export const english: LanguageData = {
  code: 'en',
  speech: {
    '-': 'say says said saying saith sez tell tells told telling write writes wrote written writing',
    '- s ed ing':
      'add ask answer explain warn insist claim assert contend report comment remark mention maintain respond retort counter suggest recall affirm attest testif protest confess predict proclaim disclaim demand question inform remind instruct lament stress tweet retweet post reiterat repeat caution confirm conclud point underscor express interject object reveal tout boast assail slam blast quip recount utter warrant alert brief assur reassur vow stat interrupt concur advis accus disagree retell email text blog beseech urg attribut speculat discuss shout whisper yell scream bellow mutter murmur mumble exclaim chant roar intone gush crow elaborat opin implor enthus fret inquir enquir signal telegraph hint emphasiz',
    'e es ed ing':
      'announc argu declar acknowledg describ not stat advis urg conced continu observ complain propos reiterat underscor assur reassur exclud conclud accus challeng charg criticis criticiz emphasis emphasiz stipulat tout elaborat speculat pronounc denounc recommenc agre prais enthus inquir enquir admonish opin decr not summaris summariz allud divulg disclos notic rephras paraphras messag berat chastis castigat implor theoris theoriz hypothesis hypothesiz outlin underlin pledg mus',
    'y ies ied ying': 'repl testif repl certif clarif cr den specif',
    'y ies ied ing': 'testif',
    '- es ed ing':
      'stress express confess profess address discuss preach publish guess vouch teach',
    '- ped ps ping': 'qui',
    '- ted s ting': 'admit submit emit remit',
    'its itted itting it': 'adm subm',
    'ip ips ipped ipping': 'qu',
    '- s led ling': 'reveal appeal yell tell',
    '- s': 'vow read reads recommend',
    'ed ing s -': 'vow read recommend mention complain explain proclaim exclaim disclaim',
  },
  manner: {
    '-': 'begin begins began begun beginning go goes went going think thinks thought thinking feel feels felt feeling believe believes believed believing know knows knew knowing see sees saw seen seeing quote quotes quoted quoting cite cites cited citing put puts putting speak speaks spoke spoken speaking swear swears swore swearing sing sings sang singing hear hears heard cry cries cried crying make makes made making give gives gave given giving deem deems deemed read reads reading plead pleads pleaded pled pleading shoot shoots shot sigh sighs sighed sighing argue take takes took taken taking hold holds held holding hope hopes hoped hoping find finds found finding come comes came hit hits hitting fire fires fired firing sound sounds sounded',
    'e es ed ing':
      'jok smil observ decid inscrib characteriz characteris conclud promis liken ridicul declin caption hop featur celebrat introduc wav not endors minimiz apologiz apologis scor rejoic brok tee guarante realiz realis clos pos encourag mus deriv rat defin chid invit compar welcom interven voic blam imagin surmis referenc not escap demonstrat prais describ tak fum rag wrot gloat vent blam chim juxtapos invok',
    '- s ed ing':
      'laugh joke grin shrug nod snap growl bark snarl fawn sneer scoff snort chuckle giggle sob groan moan laud applaud blast call brand label dub term depict portray hail defend attack mock reject dismiss condemn slam rebuff thank greet open start finish end close interject weigh fear wonder doubt expect consider discuss warn talk phrase pen author sign hint joke allow offer consult counsel predict quip hammer lash deride ridicule rant rail trumpet reflect recommend echo support mean intend contest deflect downplay address mark paint accuse lecture scold exhort tout sum chirp coo jab opt chime volunteer taunt jeer rip enjoin credit seem appear want need back join follow vent pray cheer cheer explain record list call refer remember recall laugh react persist deadpan',
    'y ies ied ying': 'repl cr certif classif dign identif justif rall repl den hurr specif envy',
    '- es ed ing':
      'dismiss bash preach embellish reach stress confess teach push trash wish guess press toss finish publish',
    'ed s ing -': 'joke',
    '- led ling s': 'signal label',
  },
  words: {
    '- s':
      'statement letter email e-mail tweet post memo interview speech remark comment report blog message note op-ed essay column article editorial release question answer response reply testimony warning claim text plea slogan motto mantra quote quotation saying phrase word line headline address transcript ad advertisement commercial sign banner placard document filing lawsuit complaint ruling opinion affidavit indictment petition book memoir video caption announcement declaration accusation assertion argument suggestion comments resolution brochure website page',
  },
  sources:
    'according to, in the words of, as per, by the words of, as quoted by, quoted by, cited by, attributed to, in the opinion of, in the view of',
  pronouns: {
    m: 'he him his himself',
    f: 'she her hers herself',
    n: 'it its itself',
    p: 'they them their themselves we us our both',
    i: 'i me my myself',
    q: 'who which that one you someone somebody anyone everyone nobody another many some others most few',
  },
  determiners:
    'the a an this these those his her its their our my your one two three four five six seven eight nine ten several some many most both another other each every all no any few dozens hundreds such more',
  small:
    "the a an and or but nor so yet if because although though while when where after before since until unless as at by for from in into of off on onto out over to toward towards under up upon with within without about above across against along among around behind below beneath beside besides between beyond during despite except inside like near outside past per than through throughout till via amid amidst is are was were be been being am do does did done have has had having will would can could shall should may might must ought not n't never also just only even still already then now here there again once twice soon later earlier ago too very more most less least much many such this that these those it its he she they we you i him her them us me my your his their our who whom whose which what why how whether both either neither each every all any some no none one ones other others another same own few several yes yeah ok okay well oh indeed however meanwhile moreover furthermore therefore thus hence instead nevertheless nonetheless otherwise perhaps maybe apparently clearly finally recently eventually likewise similarly regardless overall additionally specifically actually certainly surely today yesterday tomorrow tonight first second third last next read watch see click follow share let look take get go make come think know say said tell ask please thanks thank according asked given speaking based despite whatever whenever wherever whoever hey dear exactly right sure absolutely obviously unfortunately fortunately sadly hopefully honestly basically probably currently previously originally initially ultimately consequently accordingly subsequently not nothing everything something anything everyone someone anyone somebody nobody everybody image photo photos video update correction related exclusive breaking editor advertisement",
  prepositions:
    'of in on at by for from with to about against among between into onto over under through throughout during without within upon toward towards across behind near like than as amid after before since until despite alongside including versus via per around inside outside beyond except regarding concerning off',
  between:
    'also then has had have later once recently often already again further just even still first would will could can may might must should does did do is was are were be been being to not never always famously reportedly repeatedly simply quickly immediately initially previously publicly privately flatly bluntly clearly openly directly briefly finally eventually specifically explicitly essentially basically really actually rightly wrongly correctly candidly proudly jokingly angrily quietly loudly sarcastically since long now soon today yesterday tonight earlier wryly both all similarly likewise goes went on continued',
  titles: {
    '-': 'mr mrs ms miss dr prof sen sens rep reps gov govs pres lt gen col sgt capt maj cmdr adm cpl pvt rev fr sr jr hon st atty supt insp det',
    '- s':
      'president senator representative governor secretary congressman congresswoman mayor minister chancellor premier king queen prince princess pope cardinal bishop archbishop rabbi imam sheriff judge justice chief general colonel captain lieutenant sergeant major admiral commander officer detective chairman chairwoman chairperson chair director professor doctor sir dame lord lady baroness baron ambassador attorney speaker leader candidate spokesman spokeswoman spokesperson strategist pollster aide adviser advisor reporter correspondent columnist author writer editor host anchor analyst economist activist actor actress singer coach striker midfielder manager founder co-founder executive ceo democrat republican delegate councilman councilwoman councilor councillor commissioner inspector superintendent father sister brother mother reverend pastor emperor billionaire businessman lawyer historian scientist comedian rapper star veteran solicitor deputy assistant vice undersecretary treasurer comptroller rival sen. rep. gov. mr. ms. mrs. dr.',
    'y ies': 'secretar attorne deput',
  },
  people: {
    '- s':
      'man woman person official spokesman spokeswoman spokesperson senator congressman congresswoman governor president secretary minister officer analyst expert researcher scientist professor teacher student doctor nurse lawyer attorney prosecutor judge reporter journalist author writer editor critic supporter opponent voter resident neighbor neighbour witness victim survivor leader chairman chairwoman chair director executive manager owner founder aide adviser advisor strategist consultant pollster activist advocate organizer candidate nominee lawmaker legislator politician democrat republican conservative liberal moderator host anchor guest caller commentator columnist pundit blogger historian economist diplomat ambassador commander general soldier veteran sergeant captain pilot driver farmer worker employee boss mayor councilman sheriff chief detective investigator agent guard father mother dad mom son daughter brother sister husband wife uncle aunt friend colleague classmate roommate boy girl kid child guy lady coach player fan actor actress singer artist musician director producer pastor priest bishop pope rabbi imam source insider observer user viewer reader participant attendee protester protestor demonstrator immigrant refugee migrant hunter billionaire businessman mogul tycoon frontrunner front-runner rival challenger incumbent successor predecessor chancellor premier pm king queen prince princess speaker tsar delegate operative staffer volunteer annotator interviewer narrator translator parent patient physician surgeon psychologist therapist engineer designer developer lobbyist ex-president texan floridian new-yorker kentuckian vermonter ohioan hoosier secretary-general representative attendant scholar fellow academic physicist biologist rabbi reverend superintendent principal inspector commissioner whistleblower negotiator mediator trader investor banker accountant clerk justice juror plaintiff defendant suspect convict inmate',
    '-': 'men women people children wives police troops staff secretaries attorneys deputies authorities parties families',
    'y ies': 'secretar deput attorne',
  },
  bodies: {
    '- s':
      'committee campaign group government administration company firm department office team union board council court party organization organisation association foundation institute center centre university school church police army military bank newspaper paper magazine network channel station site website agency bureau commission panel house senate congress parliament white-house embassy news press media poll survey study report statement letter email tweet memo post article editorial document book text ad sign banner poster placard headline complaint lawsuit filing ruling opinion order resolution law bill constitution amendment declaration crowd audience chorus coalition movement think-tank publication journal outlet blog column release website transcript video commercial spot narrator voice voiceover caption note message release watchdog publisher lobby jury tribunal regulator charity hospital faculty delegation caucus',
    'y ies':
      'compan universit agenc part ministr embass authorit societ communit countr charit assembl stor famil',
  },
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving god lord jesus christ american americans',
  particles:
    'van von der den de del della di da du la le el al bin ibn ben bint abu ter ten dos das y e st mac of',
  given: englishNames,
  naming:
    'so-called called titled entitled dubbed named nicknamed term terms word words phrase hashtag termed labeled labelled slogan slogans motto known show shows program programme book books novel memoir autobiography film films movie movies documentary song songs anthem hit track album series sitcom drama comedy cartoon play musical opera poem painting magazine newspaper column chapter episode segment sequel author co-author starred starring stars broadcast podcast game project initiative movement campaign amendment act rule theme chant chants hat hats t-shirt t-shirts sign signs banner moniker nickname alias brand label category edition host hosts co-host aired airs soundtrack lyrics album exhibition operation code-named codenamed aka alias handle level status list bracket style issue feature wing side camp primary debate',
};
