/** Given names that are nearly always a man's or a woman's in English-language news; those of both are left out. */

export const englishNames = {
  m: `
      aaron abdul abraham adam ahmed alan albert alberto alejandro alex alexander alfred ali allan
      allen alvin andre andrew andy angelo anthony antonio antony armando arnold arthur asa austin
      barack barney barry bart ben benjamin bernard bernie bert bill billy bob bobby boris brad
      bradley brandon brendan brent bret brett brian bruce bryan byron caleb calvin carl carlos
      cesar chad charles charlie chester chris christian christopher chuck clarence clark claude
      clay clayton cliff clifford clinton clive clyde cody colin connor conor corey cory craig
      curt curtis dale damon dan daniel danny darrell darren dave david dean dennis denny derek
      derrick devin diego dirk dmitri dmitry dominic don donald doug douglas drew duane duncan
      dustin dwight dylan earl ed eddie edgar eduardo edward edwin eli elias elijah elliot elliott
      emmanuel emilio enrique eric erik ernest ernesto ethan eugene evan felix fernando floyd
      francis francisco francois frank franklin fred freddie frederick gabriel garry gary gavin
      gene geoff geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant
      greg gregg gregory guillermo gus guy hal hank hans harold harris harrison harry harvey
      hassan hector henry herb herbert herman hosni howard hubert hugh hugo ian ibrahim igor ira
      irving isaac ivan jack jackson jacob jacques jaime jake jamal james jamie jared jason javier
      jay jean-claude jeb jed jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joaquin joe
      joel joey johannes john johnny jon jonah jonathan jordan jorge jose josef joseph josh joshua
      juan julian julio justin karl keith ken kenneth kent kerry kevin kirk kurt kyle lance larry
      lars laurence lawrence lee len leo leon leonard leroy les lewis liam lindsey lloyd logan
      lorenzo lou louis lucas luis luke luther lyle lyndon malcolm manuel marc marco marcos marcus
      mario mark markus marshall martin marty marvin mathew matt matteo matthew maurice max
      maxwell mehdi mel melvin micah michael mick miguel mike mikhail miles milton mitch mitchell
      mitt mohamed mohammad mohammed morgan moritz muhammad murray nate nathan nathaniel neal ned
      neil nelson nicholas nick nicolas nigel noah noam noel norm norman oliver omar orrin oscar
      osama otto owen pablo patrick paul pedro perry pete peter phil philip philippe phillip
      pierre preet preston rafael rahm ralph ramon rand randall randy raul ray raymond reggie
      reginald rene reince rex ricardo rich richard rick ricky robby robert roberto rod rodney
      roger roland ron ronald ronnie ross roy ruben rudolph rudy rupert russ russell ryan sam
      samuel saul scott sean sebastian sergei sergey seth shane shaun shawn shimon sid sidney
      simon spencer stan stanley stefan stephen sterling steve steven stewart stuart tariq ted
      terence terrence terry theodore thomas tim timothy tobias toby todd tom tommy tony travis
      trent trevor trey troy tyler ulrich vernon victor vince vincent vladimir wallace walt walter
      warren wayne wendell wesley will willard william willie wolfgang xavier yusuf zach zachary
      jong-un xi shinzo narendra recep bashar bibi volodymyr olaf`,
  f: `
      abby abigail ada adele adriana agnes aileen aisha alana alejandra alexandra alice alicia
      alison allison alma alyssa amanda amber amelia amy ana anastasia angela angelina angie anita
      ann anna annabel anne annette annie antonia april arlene ashley astrid audrey ava ayotte
      barbara bea beatrice becky belinda bernadette bernice beth bethany betsy betty beverly
      birgit bonnie brenda bridget brigitte brittany brooke camille candace carla carly carmen
      carol carole caroline carolyn carrie cassandra catherine cathy cecile cecilia celeste
      chantal charlene charlotte chelsea cheryl chloe christa christiane christina christine cindy
      claire clara clare claudia cokie colleen condoleezza connie constance corinne courtney
      crystal cynthia daisy dana danielle daphne darlene dawn debbie deborah debra deirdre delia
      denise desiree diana diane dianne dina dolores donna dora doris dorothy edith edna eileen
      elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika
      erin esther ethel eugenia eunice eva evelyn faith fatima felicia fiona flora florence
      frances francesca gabby gabriela gabrielle gail gayle georgia geraldine gertrude gina ginger
      gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen
      helena helene helga hilary hilda hillary holly hope huma ida ilhan imelda ines ingrid irene
      iris irma isabel isabella ivana ivanka jackie jaclyn jacqueline jana jane janet janice
      janine jasmine jean jeanette jeanine jeanne jen jenna jennie jennifer jenny jessica jill jo
      joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie
      june kaitlyn kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina
      katy kay kayla kellyanne kelly kelli kerstin kim kimberly kirsten kirstjen kristen kristin
      kristina lara latoya laura lauren laurie lea leah lena leticia liliana lillian lily linda
      lisa liz liza lois lola lora loretta lori lorraine louisa louise lucia lucille lucy lydia
      lynn lynne madeleine maggie mandy marcella marcia margaret margarita margot maria mariah
      marian marianne marie marilyn marina marion marissa marjorie marlene marsha martha mary
      maureen mavis maxine maya megan meghan megyn melania melanie melinda melissa mercedes
      meredith mia michele michelle mildred mimi miranda miriam misty moira molly mona monica
      monika muriel myra nadia nadine nan nancy naomi natalie natasha nellie nicola nicole nikki
      nina nora norma octavia olga olivia pam pamela patrice patricia patti patty paula pauline
      peggy penelope penny petra phyllis polly priscilla rachel ramona rebecca regina renate renee
      rhonda rita roberta robin rochelle rosa rosalie rose rosemary roxanne ruth sabine sabrina
      sally samantha sandra sara sarah sasha savannah shannon sharon sheila shelley sherry sheryl
      shirley simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer
      susan susana susanna susanne suzanne sybil sylvia tammy tanya tara tatiana teresa terri
      theresa thelma theodora tiffany tina toni tracey tracy trish trudy ursula valerie vanessa
      vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney wilma winifred
      yolanda yvette yvonne zoe dilma aung tulsi`,
} as const;
