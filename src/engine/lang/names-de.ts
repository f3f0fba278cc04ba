/** Given names that are nearly always a man's or a woman's in German news. */

export const germanNames = {
  m: `
    achim adam albert albrecht alexander alfred alois andreas anton armin arnold arthur axel
    benjamin bernd bernhard bertold bodo boris burkhard carl carsten christian christoph claus
    clemens cornelius daniel david dennis detlef dieter dietmar dietrich dirk dominik eberhard
    eckart eckhard edgar edmund eduard egon elmar emil erhard erich ernst erwin eugen fabian
    felix ferdinand florian frank franz friedrich fritz gabriel georg gerd gerhard gernot
    gottfried gregor guido gunter guntram günter günther gustav hannes hans hans-christian hans-
    dietrich hans-jürgen hans-peter harald hartmut heiko heiner heinrich heinz helge helmut
    hendrik henning henrik herbert hermann holger horst hubert hugo ingo jakob jan jens joachim
    jochen johann johannes jonas jörg josef joschka julian jürgen kai karl karl-heinz karl-
    theodor karsten kaspar kilian klaus konrad konstantin kurt lars leo leonhard leopold lorenz
    lothar ludwig lukas lutz manfred manuel marc marcel marco marcus marian mario markus martin
    mathias matthias max maximilian michael moritz nico niels nikolaus nils norbert olaf oliver
    oskar oswald otmar otto pascal patrick paul peer peter philipp philip rainer ralf ralph
    reiner reinhard reinhold rené richard robert roland rolf roman ronald rudolf rupert rüdiger
    sebastian severin siegfried sigmar simon stefan stephan sven theo theodor thilo thomas
    thorsten till tim tobias tom torsten udo ulf uli ullrich ulrich uwe valentin viktor volker
    volkmar waldemar walter werner wilhelm willi willy winfried wolf wolfgang wolfram jacques
    george tony wladimir barack donald john jack joe nicolas silvio recep mahmud fidel kofi
    ariel ehud mohammed saddam`,
  f: `
    agnes alexandra alice alina andrea angela angelika anita anja anke anna anne annegret
    annelies anneliese annett annette annika antje antonia astrid barbara bärbel beate beatrix
    bettina birgit birgitt brigitte brita britta carla carmen carola carolin charlotte christa
    christel christiane christina christine claudia cordula corinna cornelia dagmar daniela
    diana doris dorothea edelgard edith elena elfriede elisabeth elke ella ellen elvira emma
    erika erna esther eva evelyn franziska frauke frieda gabi gabriele gerda gerlinde gertrud
    gesine gisela gitta grete gudrun hanna hannah hannelore hedwig heide heidemarie heidi heike
    helene helga henriette herta hildegard ilona ilse ina ines inga inge ingeborg ingrid irene
    iris irmgard isabel isabell jana janine jasmin jennifer jessica johanna josefine judith
    julia jutta karin karla karoline katarina katharina kathrin katja katrin kerstin kirsten
    klara konstanze kristin kristina lara laura lea lena leni lina linda lisa liselotte lotte
    lucia luise magdalena maike malu manuela mareike margaret margarete margit margot margret
    maria marianne marie marina marion marlene marlies martha martina mathilde maya meike
    melanie michaela miriam mona monika nadine nadja natalie natascha nicola nicole nina nora
    olga olivia patricia paula petra pia ramona rebecca regina regine renate ricarda rita rosa
    roswitha ruth sabine sabrina sandra sara sarah saskia sibylle sigrid silke silvia simone
    sina sofia sonja sophie stefanie steffi stephanie susanne svenja sylvia tanja tatjana teresa
    theresa theresia tina ulla ulrike ursel ursula uta ute vanessa vera verena veronika viktoria
    viola waltraud wiebke yvonne hillary condoleezza tarja`,
} as const;
