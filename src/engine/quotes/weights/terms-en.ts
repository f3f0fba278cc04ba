/** Weights that tell quotations from terms. Made by tests/train.ts from numbers of generic features; not written by hand. */

export const termsEn = `
alone|inside inside|capitals	-0.08
alone|inside inside|long	0.12
alone|inside inside|mixed	0.05
alone|inside inside|short	-0.08
alone|inside inside|titled	-0.13
alone|inside paragraph|capitals	0.15
alone|inside paragraph|lower	0.1
alone|inside paragraph|middle	0.31
alone|inside paragraph|mixed	0.08
alone|inside paragraph|short	0.1
alone|inside paragraph|titled	0.13
alone|inside sentence|capitals	0.04
alone|inside sentence|long	0.04
alone|inside sentence|lower	0.2
alone|inside sentence|mixed	0.06
alone|inside sentence|short	-0.05
alone|inside sentence|titled	-0.27
alone|paragraph inside|capitals	-0.04
alone|paragraph inside|long	0.15
alone|paragraph inside|middle	0.26
alone|paragraph inside|sentence	0.18
alone|paragraph inside|short	0.08
alone|paragraph inside|titled	0.11
alone|paragraph paragraph|long	0.12
alone|paragraph paragraph|middle	-0.68
alone|paragraph paragraph|sentence	-0.38
alone|paragraph paragraph|short	-0.23
alone|paragraph paragraph|titled	-0.09
alone|paragraph sentence|long	0.2
alone|paragraph sentence|middle	0.13
alone|paragraph sentence|sentence	0.42
alone|paragraph sentence|short	0.19
alone|sentence inside|long	0.11
alone|sentence inside|middle	0.12
alone|sentence inside|sentence	0.15
alone|sentence inside|short	-0.07
alone|sentence inside|titled	-0.07
alone|sentence paragraph|long	0.14
alone|sentence paragraph|middle	0.21
alone|sentence paragraph|sentence	0.16
alone|sentence paragraph|short	0.07
alone|sentence paragraph|titled	0.08
alone|sentence sentence|long	0.09
alone|sentence sentence|middle	0.04
alone|sentence sentence|sentence	0.12
alone|sentence sentence|short	0.13
alone|sentence sentence|titled	0.14
around|bracket|bracket	0.43
around|bracket|comma	-0.31
around|capital|capital	-0.26
around|capital|comma	0.22
around|capital|preposition	-0.29
around|capital|pronoun	0.19
around|capital|small	0.19
around|capital|stop	0.08
around|capital|word	0.13
around|colon|comma	0.08
around|colon|dash	0.15
around|colon|small	0.21
around|colon|stop	0.13
around|colon|word	0.07
around|comma|bracket	0.19
around|comma|capital	0.33
around|comma|comma	-0.14
around|comma|dash	0.05
around|comma|small	-0.09
around|comma|stop	0.12
around|comma|word	0.05
around|dash|comma	0.1
around|dash|dash	-0.21
around|dash|stop	-0.37
around|determiner|capital	-0.05
around|determiner|comma	0.11
around|determiner|dash	0.25
around|determiner|determiner	0.06
around|determiner|manner	-0.09
around|determiner|preposition	-0.07
around|determiner|pronoun	0.38
around|determiner|small	0.06
around|determiner|speech	0.06
around|determiner|stop	0.36
around|determiner|verbal	-0.13
around|determiner|word	-0.24
around|determiner|words	-0.13
around|edge|capital	-0.19
around|edge|colon	-0.3
around|edge|comma	0.23
around|edge|determiner	0.08
around|edge|pronoun	0.05
around|edge|small	-0.33
around|edge|stop	-0.06
around|edge|verbal	0.14
around|edge|word	-0.18
around|manner|dash	0.06
around|manner|preposition	-0.07
around|manner|small	0.11
around|manner|stop	0.19
around|manner|word	0.22
around|naming|bracket	-0.19
around|naming|comma	0.18
around|naming|preposition	-0.12
around|naming|pronoun	-0.37
around|naming|small	0.1
around|naming|speech	0.08
around|naming|stop	-0.1
around|naming|word	-0.2
around|people|comma	-0.28
around|people|preposition	0.21
around|people|small	0.34
around|people|word	-0.26
around|possessive|capital	0.17
around|possessive|comma	-0.57
around|possessive|dash	-0.15
around|possessive|manner	0.2
around|possessive|people	0.09
around|possessive|preposition	-0.07
around|possessive|pronoun	0.05
around|possessive|stop	-0.21
around|possessive|word	0.29
around|preposition|capital	0.15
around|preposition|comma	-0.32
around|preposition|dash	-0.26
around|preposition|determiner	0.23
around|preposition|manner	-0.07
around|preposition|people	-0.11
around|preposition|preposition	0.43
around|preposition|pronoun	-0.05
around|preposition|speech	0.19
around|preposition|stop	-0.15
around|preposition|verbal	0.15
around|preposition|word	0.41
around|pronoun|capital	-0.15
around|pronoun|comma	0.21
around|pronoun|determiner	0.11
around|pronoun|manner	0.05
around|pronoun|preposition	0.25
around|pronoun|pronoun	0.06
around|pronoun|small	0.15
around|pronoun|stop	0.11
around|pronoun|verbal	-0.21
around|pronoun|word	0.04
around|small|capital	0.05
around|small|comma	0.14
around|small|determiner	0.18
around|small|manner	0.09
around|small|people	-0.23
around|small|preposition	0.57
around|small|pronoun	-0.22
around|small|small	-0.21
around|small|speech	0.05
around|small|stop	-0.06
around|small|verbal	-0.09
around|small|word	0.13
around|speech|comma	-0.18
around|speech|small	0.18
around|speech|stop	0.08
around|speech|word	0.13
around|stop|comma	0.18
around|stop|preposition	0.04
around|stop|small	-0.4
around|stop|stop	0.19
around|verbal|naming	-0.16
around|verbal|people	0.33
around|verbal|preposition	-0.04
around|verbal|pronoun	0.06
around|verbal|small	-0.05
around|verbal|word	0.31
around|words|comma	0.19
around|words|stop	0.13
around|word|capital	-0.35
around|word|comma	0.16
around|word|dash	-0.08
around|word|determiner	-0.09
around|word|manner	-0.06
around|word|naming	-0.36
around|word|preposition	0.32
around|word|small	0.5
around|word|speech	-0.55
around|word|stop	0.14
around|word|verbal	0.14
around|word|word	-0.07
clitics|0	0.06
clitics|1	0.18
closing after|comma|long|hole	0.18
closing after|comma|long|manner 0	0.05
closing after|comma|long|manner 1	0.06
closing after|comma|long|speech 0	0.14
closing after|comma|long|speech 1	0.13
closing after|comma|long|speech 2	0.08
closing after|comma|middle|hole	-0.06
closing after|comma|middle|manner 0	-0.05
closing after|comma|middle|manner 1	0.17
closing after|comma|middle|none	0.06
closing after|comma|middle|speech 0	0.11
closing after|comma|middle|speech 1	0.32
closing after|comma|middle|speech 2	-0.28
closing after|comma|short|manner 0	0.08
closing after|comma|short|manner 1	0.05
closing after|comma|short|none	-0.14
closing after|comma|short|speech 0	0.18
closing after|comma|short|speech 1	-0.08
closing after|comma|short|speech 2	-0.06
closing after|cry|long|none	0.11
closing after|cry|long|speech 0	0.11
closing after|cry|middle|none	0.27
closing after|cry|middle|speech 0	0.2
closing after|cry|short|none	0.18
closing after|cry|short|speech 0	-0.1
closing after|cry|short|speech 1	0.12
closing after|stop|long|none	0.09
closing after|stop|short|none	-0.08
closing after|word|long|hole	0.2
closing after|word|long|manner 0	0.11
closing after|word|long|manner 1	-0.11
closing after|word|long|speech 0	-0.1
closing after|word|long|speech 1	-0.13
closing after|word|long|speech 2	0.13
closing after|word|middle|manner 0	0.26
closing after|word|middle|manner 1	-0.09
closing after|word|middle|none	-0.13
closing after|word|middle|speech 0	0.15
closing after|word|middle|speech 1	0.05
closing after|word|short|manner 0	-0.11
closing after|word|short|none	0.07
closing after|word|short|speech 0	-0.16
closing after|word|short|speech 1	0.21
closing after|word|short|speech 2	0.07
closing|comma|capitals|0	-0.27
closing|comma|lower|0	-0.11
closing|comma|lower|1	0.13
closing|comma|mixed|1	0.12
closing|comma|sentence|0	-0.2
closing|comma|sentence|1	0.2
closing|comma|titled|0	0.22
closing|comma|titled|1	-0.19
closing|cry|capitals|1	0.13
closing|cry|lower|1	-0.11
closing|cry|sentence|0	0.16
closing|cry|sentence|1	0.17
closing|cry|titled|0	0.15
closing|cry|titled|1	0.17
closing|stop|capitals|0	-0.05
closing|stop|lower|0	-0.18
closing|stop|lower|1	0.19
closing|stop|mixed|0	0.05
closing|stop|mixed|1	0.08
closing|stop|sentence|0	0.04
closing|stop|titled|0	0.29
closing|stop|titled|1	-0.25
closing|word|capitals|0	0.07
closing|word|capitals|1	-0.05
closing|word|lower|0	-0.04
closing|word|lower|1	0.05
closing|word|mixed|1	0.21
closing|word|sentence|0	-0.36
closing|word|sentence|1	0.1
closing|word|titled|0	-0.2
cue after closing|hole|cry	0.12
cue after closing|hole|word	0.04
cue after closing|manner 0|word	0.04
cue after closing|manner 1|comma	0.15
cue after closing|manner 1|cry	-0.22
cue after closing|manner 1|word	-0.11
cue after closing|none|comma	-0.09
cue after closing|none|cry	0.29
cue after closing|none|stop	0.07
cue after closing|speech 0|comma	0.15
cue after closing|speech 0|cry	0.15
cue after closing|speech 0|word	-0.1
cue after closing|speech 1|comma	0.21
cue after closing|speech 1|cry	0.15
cue after closing|speech 1|word	0.13
cue after closing|speech 2|comma	-0.15
cue after closing|speech 2|cry	0.05
cue after closing|speech 2|word	0.06
cue after|hole	0.05
cue after|hole|long	0.33
cue after|hole|middle	-0.04
cue after|manner 0|long	0.16
cue after|manner 0|middle	0.21
cue after|manner 0|short	-0.11
cue after|manner 1	-0.1
cue after|manner 1|long	-0.07
cue after|manner 1|middle	-0.12
cue after|manner 1|short	0.04
cue after|none	0.06
cue after|none|long	0.1
cue after|none|middle	0.04
cue after|speech 0	0.14
cue after|speech 0|long	0.13
cue after|speech 0|middle	0.21
cue after|speech 0|short	-0.04
cue after|speech 1	0.24
cue after|speech 1|long	0.06
cue after|speech 1|middle	0.27
cue after|speech 1|short	0.19
cue after|speech 2	-0.07
cue after|speech 2|long	0.13
cue after|speech 2|middle	-0.21
cue before|manner 0	0.14
cue before|manner 0|capitals	0.11
cue before|manner 0|long	-0.13
cue before|manner 0|lower	-0.05
cue before|manner 0|mixed	0.12
cue before|manner 0|sentence	-0.18
cue before|manner 0|short	0.25
cue before|manner 0|titled	0.26
cue before|manner 1	0.05
cue before|manner 1|lower	-0.07
cue before|manner 1|middle	0.06
cue before|manner 1|mixed	0.32
cue before|manner 1|sentence	0.17
cue before|manner 1|short	0.07
cue before|manner 2|capitals	0.16
cue before|manner 2|long	-0.21
cue before|manner 2|lower	-0.08
cue before|manner 2|mixed	-0.2
cue before|manner 2|sentence	-0.09
cue before|manner 2|short	0.11
cue before|manner 2|titled	0.13
cue before|none|capitals	-0.05
cue before|none|long	0.16
cue before|none|lower	-0.47
cue before|none|middle	-0.09
cue before|none|mixed	-0.28
cue before|none|sentence	0.12
cue before|none|short	-0.48
cue before|speech 0	0.15
cue before|speech 0|capitals	0.1
cue before|speech 0|long	0.2
cue before|speech 0|lower	0.44
cue before|speech 0|mixed	0.07
cue before|speech 0|sentence	-0.25
cue before|speech 0|short	0.12
cue before|speech 0|titled	0.08
cue before|speech 1	0.14
cue before|speech 1|capitals	-0.08
cue before|speech 1|long	0.13
cue before|speech 1|lower	0.23
cue before|speech 1|middle	0.22
cue before|speech 1|mixed	0.19
cue before|speech 1|sentence	0.12
cue before|speech 1|titled	-0.25
cue before|speech 2	0.28
cue before|speech 2|capitals	0.12
cue before|speech 2|long	0.1
cue before|speech 2|lower	0.42
cue before|speech 2|middle	0.17
cue before|speech 2|mixed	0.21
cue before|speech 2|sentence	0.2
cue before|speech 2|short	0.29
cue before|speech 2|titled	-0.38
cue before|speech 3	0.11
cue before|speech 3|capitals	-0.13
cue before|speech 3|long	0.05
cue before|speech 3|lower	0.12
cue before|speech 3|middle	0.13
cue before|speech 3|mixed	0.15
cue before|speech 3|sentence	0.16
cue before|speech 3|short	0.08
cue before|words|capitals	-0.05
cue before|words|long	-0.17
cue before|words|middle	0.06
cue before|words|mixed	-0.13
cue before|words|sentence	0.2
cue before|words|short	0.06
cues|manner 0|hole	0.12
cues|manner 0|manner 0	0.17
cues|manner 0|manner 1	-0.2
cues|manner 0|none	0.16
cues|manner 0|speech 0	-0.05
cues|manner 0|speech 1	0.17
cues|manner 0|speech 2	-0.07
cues|manner 1|hole	0.22
cues|manner 1|manner 0	-0.06
cues|manner 1|manner 1	-0.23
cues|manner 1|none	0.12
cues|manner 1|speech 0	-0.19
cues|manner 1|speech 1	0.27
cues|manner 1|speech 2	0.14
cues|manner 2|hole	0.2
cues|manner 2|manner 0	-0.14
cues|manner 2|manner 1	0.16
cues|manner 2|none	-0.08
cues|manner 2|speech 0	-0.25
cues|manner 2|speech 1	-0.11
cues|manner 2|speech 2	0.34
cues|none|hole	-0.27
cues|none|manner 0	-0.13
cues|none|manner 1	-0.5
cues|none|none	-0.04
cues|none|speech 0	0.2
cues|none|speech 1	0.29
cues|none|speech 2	-0.36
cues|speech 0|hole	0.14
cues|speech 0|manner 0	0.23
cues|speech 0|manner 1	0.17
cues|speech 0|none	-0.12
cues|speech 0|speech 0	-0.06
cues|speech 0|speech 1	-0.16
cues|speech 0|speech 2	0.31
cues|speech 1|hole	-0.15
cues|speech 1|manner 0	0.11
cues|speech 1|manner 1	0.36
cues|speech 1|none	0.21
cues|speech 1|speech 1	-0.12
cues|speech 1|speech 2	-0.1
cues|speech 2|hole	0.1
cues|speech 2|manner 1	0.41
cues|speech 2|none	0.12
cues|speech 2|speech 0	0.27
cues|speech 2|speech 2	0.13
cues|speech 3|hole	-0.1
cues|speech 3|manner 0	0.1
cues|speech 3|manner 1	0.18
cues|speech 3|none	-0.05
cues|speech 3|speech 0	0.16
cues|speech 3|speech 1	0.18
cues|speech 3|speech 2	0.26
cues|words|hole	0.34
cues|words|manner 0	0.25
cues|words|manner 1	-0.14
cues|words|none	0.07
cues|words|speech 0	-0.26
cues|words|speech 1	-0.04
cues|words|speech 2	-0.24
digits|0|long	0.14
digits|0|middle	0.13
digits|0|short	0.16
digits|1|middle	-0.23
digits|1|short	-0.96
ending|comma|capitals	-0.09
ending|comma|long	0.16
ending|comma|lower	0.16
ending|comma|middle	0.14
ending|comma|sentence	0.18
ending|comma|short	-0.04
ending|comma|titled	-0.16
ending|cry|capitals	0.18
ending|cry|long	0.17
ending|cry|lower	-0.11
ending|cry|middle	0.17
ending|cry|sentence	0.21
ending|cry|short	0.24
ending|cry|titled	0.28
ending|stop|long	0.11
ending|stop|lower	0.27
ending|stop|mixed	0.08
ending|stop|sentence	0.07
ending|stop|short	0.12
ending|stop|titled	-0.08
ending|word|long	-0.04
ending|word|lower	-0.08
ending|word|mixed	0.15
ending|word|sentence	-0.16
ending|word|short	-0.1
minor|0|long	-0.22
minor|0|short	-0.08
minor|1|long	-0.15
minor|1|middle	0.04
minor|1|short	0.18
minor|2|long	-0.19
minor|2|short	-0.05
minor|3|long	0.17
minor|3|middle	0.21
next word|about	-0.14
next word|about|long	-0.19
next word|about|middle	-0.05
next word|about|short	0.04
next word|after	-0.04
next word|after|short	-0.05
next word|against	0.13
next word|against|middle	0.07
next word|against|short	0.07
next word|among	0.17
next word|anchor	-0.16
next word|anchor|short	-0.16
next word|and	0.48
next word|and|middle	0.45
next word|and|short	0.29
next word|are|short	-0.08
next word|as	0.31
next word|as|long	0.06
next word|as|middle	0.14
next word|as|short	0.19
next word|at	0.15
next word|at|short	0.18
next word|author	-0.31
next word|author|short	-0.31
next word|because	0.23
next word|because|long	0.06
next word|because|middle	0.18
next word|because|short	0.08
next word|before	0.12
next word|before|middle	0.1
next word|between	0.14
next word|between|middle	0.1
next word|between|short	0.04
next word|but	-0.1
next word|but|long	-0.3
next word|but|middle	0.13
next word|but|short	0.19
next word|by	0.14
next word|by|long	-0.15
next word|by|middle	0.19
next word|by|short	0.15
next word|candidate	-0.1
next word|candidates	0.13
next word|candidates|short	0.13
next word|candidate|short	-0.1
next word|could	-0.17
next word|delegates	0.26
next word|delegates|short	0.26
next word|during	0.17
next word|during|short	0.16
next word|email	0.12
next word|emails	0.22
next word|emails|short	0.22
next word|email|short	0.12
next word|even	0.08
next word|for	0.09
next word|for|long	0.12
next word|for|middle	-0.23
next word|for|short	0.24
next word|from	0.4
next word|from|long	0.04
next word|from|middle	0.08
next word|from|short	0.32
next word|has	-0.26
next word|has|short	-0.16
next word|hat	-0.28
next word|hats	-0.24
next word|hats|middle	-0.24
next word|hat|middle	-0.28
next word|have	-0.06
next word|have|short	-0.06
next word|he	-0.04
next word|he|short	-0.07
next word|him	0.1
next word|him|short	0.1
next word|his	0.12
next word|i	-0.23
next word|if	0.36
next word|if|long	0.04
next word|if|middle	0.08
next word|if|short	0.28
next word|in	-0.23
next word|into	-0.21
next word|in|long	0.13
next word|in|middle	-0.29
next word|in|short	-0.1
next word|is	-0.39
next word|is|middle	-0.29
next word|is|short	-0.2
next word|it	0.11
next word|i|short	-0.23
next word|law	0.2
next word|like	0.12
next word|like|short	0.12
next word|may	0.05
next word|may|short	0.05
next word|needed	0.2
next word|needed|short	0.2
next word|of	0.16
next word|of|long	0.06
next word|of|short	0.18
next word|on	-0.07
next word|only	0.18
next word|only|short	0.18
next word|on|middle	0.17
next word|on|short	-0.21
next word|or|middle	-0.14
next word|or|short	0.11
next word|out	-0.07
next word|out|middle	-0.13
next word|over	0.21
next word|over|middle	0.05
next word|over|short	0.17
next word|people	-0.13
next word|people|short	-0.13
next word|poses	0.05
next word|said	0.13
next word|should	-0.17
next word|than	0.08
next word|than|middle	0.08
next word|that|long	0.12
next word|that|middle	-0.16
next word|that|short	0.08
next word|the	0.08
next word|the|long	0.04
next word|the|middle	-0.16
next word|the|short	0.3
next word|through	-0.05
next word|through|short	-0.08
next word|to	0.25
next word|to|long	0.04
next word|to|middle	0.35
next word|to|short	0.05
next word|tweet	-0.5
next word|tweet|short	-0.5
next word|until	0.04
next word|until|middle	0.04
next word|voters	-0.2
next word|voters|short	-0.2
next word|was	0.06
next word|was|middle	-0.07
next word|was|short	0.12
next word|were	0.21
next word|when	-0.12
next word|when|short	-0.13
next word|where	0.17
next word|where|middle	0.16
next word|while	-0.23
next word|while|short	-0.26
next word|who	0.04
next word|who|middle	-0.06
next word|who|short	0.09
next word|will	-0.07
next word|without	0.05
next word|with|middle	0.06
next word|with|short	-0.05
next word|would	-0.13
next word|would|middle	0.1
next word|would|short	-0.21
next|bracket	-0.09
next|bracket|lower	-0.3
next|bracket|middle	-0.04
next|bracket|mixed	0.07
next|bracket|sentence	0.16
next|bracket|short	-0.09
next|bracket|titled	0.12
next|capital	-0.06
next|capital|capitals	-0.25
next|capital|long	0.08
next|capital|lower	0.15
next|capital|middle	-0.13
next|capital|sentence	-0.11
next|capital|titled	0.06
next|colon	-0.28
next|comma	0.13
next|comma|capitals	-0.09
next|comma|long	0.17
next|comma|lower	0.06
next|comma|middle	0.05
next|comma|sentence	0.18
next|comma|titled	-0.12
next|dash	-0.12
next|dash|capitals	0.04
next|dash|long	-0.18
next|dash|lower	-0.14
next|dash|middle	0.23
next|dash|mixed	-0.23
next|dash|sentence	0.11
next|dash|short	-0.22
next|dash|titled	0.1
next|determiner	0.26
next|determiner|capitals	0.17
next|determiner|lower	0.06
next|determiner|middle	-0.08
next|determiner|sentence	0.04
next|determiner|short	0.37
next|determiner|titled	0.19
next|edge	-0.17
next|edge|long	-0.09
next|edge|titled	-0.19
next|manner	-0.07
next|manner|long	0.08
next|manner|lower	0.35
next|manner|middle	0.12
next|manner|mixed	-0.16
next|manner|sentence	-0.15
next|manner|short	-0.19
next|manner|titled	-0.15
next|naming	-0.37
next|naming|capitals	0.16
next|naming|lower	-0.32
next|naming|middle	-0.49
next|naming|sentence	-0.14
next|naming|short	-0.07
next|naming|titled	-0.24
next|people	0.09
next|people|capitals	0.09
next|people|middle	0.33
next|people|titled	0.12
next|possessive	-0.11
next|possessive|lower	-0.11
next|possessive|short	-0.11
next|preposition	0.27
next|preposition|capitals	0.37
next|preposition|long	0.08
next|preposition|lower	0.39
next|preposition|middle	0.21
next|preposition|mixed	0.23
next|preposition|sentence	-0.23
next|preposition|short	0.2
next|preposition|titled	-0.23
next|pronoun|long	0.12
next|pronoun|middle	-0.16
next|pronoun|mixed	0.16
next|pronoun|sentence	0.17
next|pronoun|short	0.11
next|pronoun|titled	-0.08
next|small	0.09
next|small|capitals	-0.32
next|small|long	-0.13
next|small|lower	0.09
next|small|middle	0.14
next|small|mixed	0.16
next|small|sentence	0.16
next|small|short	0.1
next|small|titled	0.08
next|speech	-0.12
next|speech|long	0.08
next|speech|lower	-0.14
next|speech|middle	0.05
next|speech|mixed	0.04
next|speech|short	-0.18
next|stop	0.1
next|stop|capitals	0.08
next|stop|long	0.11
next|stop|lower	0.08
next|stop|middle	0.11
next|stop|mixed	0.1
next|stop|sentence	0.07
next|stop|short	-0.05
next|stop|titled	0.05
next|verbal	-0.04
next|verbal|capitals	0.19
next|verbal|lower	-0.26
next|verbal|sentence	0.14
next|verbal|short	-0.05
next|verbal|titled	0.04
next|word	0.09
next|words	-0.27
next|words|lower	-0.11
next|words|middle	-0.11
next|words|short	-0.2
next|word|capitals	-0.06
next|word|long	0.16
next|word|lower	-0.05
next|word|middle	0.09
next|word|mixed	0.08
next|word|sentence	0.31
next|word|titled	0.17
persons|0|lower	0.05
persons|0|mixed	0.18
persons|0|titled	-0.22
persons|1|sentence	0.13
persons|1|titled	0.28
persons|2|lower	0.32
persons|2|sentence	0.2
persons|2|titled	0.05
prior words|about|the	0.24
prior words|according|to	-0.26
prior words|act|of	0.22
prior words|against|its	0.06
prior words|also|a	0.06
prior words|and|the	0.13
prior words|and|their	0.19
prior words|assertion|that	0.04
prior words|as|a	0.26
prior words|as|an	0.07
prior words|as|having	0.09
prior words|as|the	0.05
prior words|at|the	-0.27
prior words|author|of	-0.25
prior words|because|of	0.17
prior words|being|a	0.05
prior words|be|a	0.16
prior words|called|a	0.18
prior words|called|him	0.08
prior words|called|it	0.05
prior words|called|the	0.2
prior words|calling|it	0.1
prior words|calling|them	0.1
prior words|calls|her	0.04
prior words|calls|the	0.12
prior words|call|for	0.06
prior words|call|the	0.05
prior words|chants|of	0.27
prior words|co-author|of	-0.19
prior words|could|be	0.04
prior words|described|as	0.1
prior words|dubbed|the	0.18
prior words|for|a	0.07
prior words|for|the	-0.04
prior words|found|that	0.1
prior words|going|to	0.08
prior words|had|been	0.04
prior words|has|been	0.07
prior words|have|a	-0.06
prior words|he|called	0.06
prior words|he|calls	0.09
prior words|he|had	0.09
prior words|he|has	0.07
prior words|he|is	0.13
prior words|he|said	0.06
prior words|he|was	-0.08
prior words|he|would	0.1
prior words|himself|the	-0.2
prior words|him|a	0.18
prior words|him|as	0.05
prior words|host|of	-0.29
prior words|interview|with	-0.32
prior words|in|a	-0.25
prior words|issue|of	-0.07
prior words|is|a	0.38
prior words|it|a	0.22
prior words|it|calls	0.06
prior words|it|was	0.08
prior words|judge|was	0.06
prior words|known|as	-0.23
prior words|may|be	0.14
prior words|memo|titled	0.22
prior words|more|than	-0.18
prior words|motto|was	-0.32
prior words|news|channel	-0.12
prior words|not|to	0.14
prior words|of|a	-0.18
prior words|of|an	-0.08
prior words|of|the	-0.16
prior words|only|when	0.08
prior words|on|a	-0.14
prior words|on|the	0.24
prior words|on|wednesday	-0.07
prior words|party|to	0.09
prior words|promises|to	0.08
prior words|promise|to	0.16
prior words|promising|to	0.08
prior words|said|on	-0.2
prior words|says|he	0.07
prior words|she|was	0.17
prior words|she|would	0.06
prior words|so|called	0.25
prior words|that|he	0.04
prior words|that|read	-0.28
prior words|that|the	0.17
prior words|that|was	-0.09
prior words|them|rated	-0.18
prior words|there|are	0.04
prior words|there|is	0.06
prior words|there|was	-0.22
prior words|they|are	-0.19
prior words|they|were	0.04
prior words|the|court	0.04
prior words|the|phrase	-0.12
prior words|the|president	0.06
prior words|today|refugees	-0.3
prior words|to|a	0.19
prior words|to|be	0.18
prior words|to|her	-0.25
prior words|to|say	-0.34
prior words|to|the	0.15
prior words|tweet|tweet-author	-0.28
prior words|was|an	-0.16
prior words|was|not	0.05
prior words|was|the	0.07
prior words|who|are	0.05
prior words|who|would	0.11
prior words|with|a	-0.21
prior words|with|the	0.08
prior words|would|be	-0.14
prior word|a	0.05
prior word|about	-0.11
prior word|about|lower	-0.23
prior word|act	0.23
prior word|act|1	0.23
prior word|against	0.33
prior word|against|1	0.21
prior word|against|lower	0.22
prior word|american	0.04
prior word|american|1	0.04
prior word|american|lower	0.04
prior word|among	-0.11
prior word|among|lower	-0.11
prior word|an	0.06
prior word|and	-0.16
prior word|and|0	0.09
prior word|and|1	-0.22
prior word|and|capitals	0.24
prior word|and|lower	-0.19
prior word|and|mixed	0.06
prior word|and|titled	-0.18
prior word|another	-0.05
prior word|another|1	-0.05
prior word|another|capitals	-0.05
prior word|any	0.22
prior word|any|1	0.22
prior word|any|lower	0.22
prior word|an|1	0.07
prior word|an|lower	0.05
prior word|an|sentence	0.12
prior word|an|titled	0.21
prior word|are	-0.19
prior word|are|0	0.15
prior word|are|1	-0.26
prior word|are|lower	-0.29
prior word|are|mixed	0.06
prior word|as	0.5
prior word|as|1	0.58
prior word|as|capitals	0.19
prior word|as|lower	0.22
prior word|as|mixed	-0.15
prior word|as|sentence	0.06
prior word|as|titled	0.53
prior word|at	0.04
prior word|at|1	0.04
prior word|at|lower	0.13
prior word|author	-0.52
prior word|author|1	-0.52
prior word|author|capitals	-0.11
prior word|author|lower	-0.46
prior word|a|0	0.22
prior word|a|capitals	-0.16
prior word|a|lower	0.14
prior word|a|mixed	-0.05
prior word|a|sentence	-0.05
prior word|a|titled	0.04
prior word|be	0.09
prior word|because	0.09
prior word|because|1	0.09
prior word|because|lower	0.04
prior word|because|mixed	0.04
prior word|been	0.12
prior word|been|1	0.12
prior word|been|lower	0.12
prior word|being	0.09
prior word|being|1	0.09
prior word|being|lower	0.09
prior word|be|1	0.09
prior word|be|lower	0.07
prior word|be|mixed	0.04
prior word|book	-0.41
prior word|book|1	-0.41
prior word|book|titled	-0.41
prior word|but	0.06
prior word|but|1	0.06
prior word|but|lower	0.05
prior word|by	-0.17
prior word|by|1	0.06
prior word|by|lower	-0.17
prior word|called|capitals	-0.17
prior word|called|lower	0.08
prior word|called|mixed	0.07
prior word|called|sentence	-0.18
prior word|called|titled	0.18
prior word|calls	0.16
prior word|calls|1	0.16
prior word|calls|lower	0.08
prior word|calls|titled	0.09
prior word|campaign	0.08
prior word|campaign|1	0.08
prior word|campaign|lower	0.08
prior word|can	0.12
prior word|can|1	0.12
prior word|can|lower	0.12
prior word|channel	-0.21
prior word|channel|1	-0.21
prior word|channel|titled	-0.12
prior word|chanting	0.11
prior word|chanting|1	0.11
prior word|chanting|titled	0.1
prior word|citing	0.1
prior word|citing|1	0.1
prior word|citing|mixed	0.07
prior word|could	-0.17
prior word|could|1	-0.17
prior word|court	0.04
prior word|court|1	0.04
prior word|court|mixed	0.04
prior word|declared	0.05
prior word|declared|1	0.05
prior word|declares	0.04
prior word|declares|1	0.04
prior word|declares|lower	0.04
prior word|deemed	0.05
prior word|deemed|1	0.05
prior word|deemed|lower	0.05
prior word|do	-0.2
prior word|do|1	-0.2
prior word|do|lower	-0.2
prior word|dubbed	0.13
prior word|dubbed|lower	0.13
prior word|for	-0.14
prior word|for|0	0.11
prior word|for|1	-0.22
prior word|for|capitals	-0.29
prior word|for|lower	-0.11
prior word|for|mixed	0.15
prior word|for|titled	0.11
prior word|friday	0.2
prior word|friday|1	0.2
prior word|from|lower	0.04
prior word|from|titled	-0.08
prior word|government	-0.12
prior word|government|1	-0.12
prior word|government|lower	-0.12
prior word|had	0.4
prior word|had|1	0.4
prior word|had|lower	0.33
prior word|has	0.14
prior word|has|1	0.14
prior word|has|lower	0.12
prior word|have	0.06
prior word|having	0.11
prior word|having|1	0.11
prior word|having|lower	0.11
prior word|he	0.18
prior word|her	0.15
prior word|her|0	-0.25
prior word|her|1	0.41
prior word|her|capitals	-0.04
prior word|her|lower	0.19
prior word|he|1	0.2
prior word|he|mixed	0.07
prior word|him	0.13
prior word|him|1	0.13
prior word|his|capitals	0.17
prior word|his|lower	-0.18
prior word|his|sentence	0.1
prior word|in	-0.17
prior word|including	-0.35
prior word|including|1	-0.35
prior word|including|lower	-0.29
prior word|in|0	-0.06
prior word|in|1	-0.15
prior word|in|lower	0.14
prior word|in|sentence	0.11
prior word|in|titled	-0.34
prior word|is	0.36
prior word|is|0	0.36
prior word|is|1	0.17
prior word|is|capitals	0.13
prior word|is|lower	0.18
prior word|is|mixed	0.04
prior word|is|titled	0.21
prior word|it	0.11
prior word|its	-0.1
prior word|its|1	-0.14
prior word|its|lower	-0.16
prior word|it|0	-0.11
prior word|it|1	0.25
prior word|it|lower	0.09
prior word|labeled	0.26
prior word|labeled|1	0.26
prior word|labeled|lower	0.14
prior word|law	0.06
prior word|law|1	0.06
prior word|law|lower	0.06
prior word|like	0.18
prior word|like|1	0.18
prior word|like|sentence	0.04
prior word|like|titled	0.13
prior word|line	0.12
prior word|line|1	0.12
prior word|line|lower	0.1
prior word|more	0.04
prior word|more|1	0.04
prior word|more|lower	0.04
prior word|named	0.26
prior word|named|1	0.28
prior word|named|titled	0.19
prior word|nominee	0.05
prior word|nominee|1	0.05
prior word|nominee|lower	0.05
prior word|not	0.06
prior word|not|1	0.08
prior word|not|lower	0.25
prior word|not|titled	-0.2
prior word|of	-0.14
prior word|of|0	-0.42
prior word|of|1	0.15
prior word|of|capitals	0.15
prior word|of|mixed	0.09
prior word|of|sentence	-0.04
prior word|of|titled	-0.35
prior word|on	-0.17
prior word|only	0.15
prior word|only|1	0.15
prior word|on|0	0.23
prior word|on|1	-0.36
prior word|on|capitals	0.06
prior word|on|lower	0.17
prior word|on|titled	-0.36
prior word|or	0.11
prior word|or|1	0.11
prior word|or|lower	-0.07
prior word|or|titled	0.17
prior word|over	-0.19
prior word|over|1	-0.19
prior word|phrase	-0.12
prior word|phrase|1	-0.12
prior word|phrase|lower	-0.12
prior word|podcast	-0.28
prior word|podcast|titled	-0.28
prior word|president	0.07
prior word|president|1	0.07
prior word|president|lower	0.07
prior word|program	-0.11
prior word|program|1	-0.11
prior word|program|lower	0.06
prior word|program|titled	-0.17
prior word|rated	-0.18
prior word|rated|1	-0.18
prior word|rated|lower	-0.18
prior word|read	-0.17
prior word|read|1	-0.17
prior word|read|sentence	-0.07
prior word|refugees	-0.3
prior word|refugees|1	-0.3
prior word|refugees|lower	-0.3
prior word|remarks	0.09
prior word|remarks|1	0.09
prior word|representatives	0.2
prior word|representatives|0	0.2
prior word|representatives|lower	0.2
prior word|said	0.23
prior word|said|1	0.23
prior word|said|lower	0.12
prior word|said|sentence	0.07
prior word|say	-0.3
prior word|saying	0.27
prior word|saying|1	0.27
prior word|saying|lower	0.06
prior word|saying|sentence	0.16
prior word|saying|titled	0.08
prior word|says	0.11
prior word|says|1	0.11
prior word|say|1	-0.3
prior word|say|sentence	-0.34
prior word|should	0.1
prior word|should|1	0.1
prior word|should|lower	0.1
prior word|show	-0.39
prior word|shows	0.22
prior word|shows|1	0.22
prior word|shows|lower	0.22
prior word|show|1	-0.32
prior word|show|titled	-0.39
prior word|so	0.09
prior word|so-called	-0.08
prior word|so-called|1	-0.08
prior word|so-called|lower	-0.08
prior word|so|1	0.09
prior word|taking	0.05
prior word|taking|1	0.05
prior word|term|lower	-0.09
prior word|than	-0.15
prior word|than|1	-0.15
prior word|than|lower	-0.15
prior word|that	0.31
prior word|that|1	0.31
prior word|that|lower	0.18
prior word|that|mixed	0.08
prior word|that|sentence	0.11
prior word|that|titled	0.11
prior word|the	0.09
prior word|their	0.06
prior word|their|1	-0.07
prior word|their|lower	0.11
prior word|them	0.12
prior word|them|1	0.12
prior word|them|lower	0.12
prior word|the|0	-0.26
prior word|the|1	0.24
prior word|the|capitals	0.34
prior word|the|lower	-0.07
prior word|the|mixed	0.19
prior word|the|sentence	-0.18
prior word|the|titled	0.04
prior word|think	0.09
prior word|think|1	0.09
prior word|this	-0.24
prior word|this|0	0.07
prior word|this|1	-0.32
prior word|this|lower	-0.39
prior word|through	-0.2
prior word|through|1	-0.2
prior word|through|lower	-0.2
prior word|titled	0.14
prior word|titled|1	0.14
prior word|titled|titled	0.27
prior word|to	0.08
prior word|too|lower	0.14
prior word|to|0	-0.09
prior word|to|1	0.16
prior word|to|capitals	0.22
prior word|to|lower	0.16
prior word|to|mixed	-0.05
prior word|to|titled	-0.13
prior word|tweet-author	-0.28
prior word|tweet-author|1	-0.28
prior word|tweet-author|capitals	-0.17
prior word|voters	-0.19
prior word|voters|1	-0.19
prior word|voters|lower	-0.21
prior word|wants	0.05
prior word|wants|1	0.05
prior word|was	-0.08
prior word|was|0	0.08
prior word|was|1	-0.11
prior word|was|lower	-0.13
prior word|was|mixed	0.06
prior word|wednesday	-0.12
prior word|wednesday|1	-0.07
prior word|wednesday|titled	-0.07
prior word|were	0.24
prior word|were|1	0.23
prior word|were|lower	0.23
prior word|when	-0.18
prior word|when|0	0.08
prior word|when|lower	-0.18
prior word|where	-0.11
prior word|where|1	-0.11
prior word|where|lower	-0.11
prior word|who	-0.2
prior word|who|1	-0.2
prior word|who|lower	-0.21
prior word|will	0.04
prior word|will|1	0.04
prior word|will|lower	0.04
prior word|with	0.16
prior word|with|0	0.24
prior word|with|lower	0.34
prior word|with|titled	-0.14
prior word|words	0.04
prior word|words|1	0.04
prior word|words|lower	0.04
prior word|writing	0.04
prior word|writing|1	0.04
prior word|writing|sentence	0.04
prior word|yelled	0.06
prior word|yelled|1	0.06
prior word|yelled|sentence	0.06
prior|bracket	0.07
prior|bracket|long	-0.21
prior|bracket|middle	-0.09
prior|bracket|sentence	-0.08
prior|bracket|sentence|1	0.21
prior|bracket|short	0.41
prior|capital|capitals	-0.14
prior|capital|capitals|0	0.07
prior|capital|capitals|1	-0.24
prior|capital|long	0.14
prior|capital|lower	0.2
prior|capital|lower|0	-0.13
prior|capital|lower|1	0.3
prior|capital|mixed	0.04
prior|capital|sentence	0.1
prior|capital|sentence|0	0.08
prior|capital|titled	-0.11
prior|capital|titled|0	-0.05
prior|capital|titled|1	-0.08
prior|colon	0.28
prior|colon|long	0.15
prior|colon|middle	0.45
prior|colon|sentence	0.17
prior|colon|sentence|0	0.19
prior|colon|sentence|1	0.11
prior|colon|short	-0.04
prior|colon|titled	0.56
prior|colon|titled|0	0.3
prior|colon|titled|1	0.36
prior|comma	0.14
prior|comma|capitals	-0.09
prior|comma|capitals|1	-0.15
prior|comma|long	0.28
prior|comma|lower|0	0.08
prior|comma|lower|1	-0.04
prior|comma|middle	0.04
prior|comma|mixed	-0.04
prior|comma|mixed|1	-0.04
prior|comma|sentence	0.27
prior|comma|sentence|0	0.07
prior|comma|sentence|1	0.25
prior|comma|short	-0.12
prior|comma|titled	0.05
prior|comma|titled|0	0.31
prior|comma|titled|1	-0.11
prior|dash	-0.43
prior|dash|long	-0.17
prior|dash|lower	-0.05
prior|dash|lower|1	-0.05
prior|dash|middle	-0.29
prior|dash|mixed	-0.13
prior|dash|sentence	-0.32
prior|dash|sentence|0	-0.32
prior|dash|sentence|1	-0.08
prior|dash|short	-0.14
prior|dash|titled	-0.12
prior|dash|titled|1	-0.26
prior|determiner	0.06
prior|determiner|capitals	0.18
prior|determiner|capitals|0	-0.06
prior|determiner|capitals|1	0.25
prior|determiner|long	-0.09
prior|determiner|lower|0	-0.28
prior|determiner|lower|1	0.07
prior|determiner|middle	0.1
prior|determiner|mixed	-0.09
prior|determiner|mixed|1	-0.09
prior|determiner|sentence	-0.06
prior|determiner|sentence|0	-0.28
prior|determiner|sentence|1	0.16
prior|determiner|titled	0.18
prior|determiner|titled|0	0.43
prior|determiner|titled|1	-0.11
prior|edge	0.11
prior|edge|capitals	-0.1
prior|edge|capitals|0	-0.44
prior|edge|capitals|1	0.28
prior|edge|long	0.17
prior|edge|middle	-0.17
prior|edge|sentence	0.12
prior|edge|sentence|0	-0.23
prior|edge|sentence|1	0.18
prior|edge|short	0.05
prior|edge|titled	0.06
prior|edge|titled|0	-0.08
prior|edge|titled|1	0.14
prior|manner	0.29
prior|manner|capitals	0.14
prior|manner|capitals|1	0.14
prior|manner|long	0.1
prior|manner|lower	0.06
prior|manner|lower|1	0.06
prior|manner|mixed	0.13
prior|manner|mixed|1	0.13
prior|manner|short	0.29
prior|manner|titled	0.18
prior|manner|titled|1	0.18
prior|naming	-0.28
prior|naming|capitals	-0.37
prior|naming|capitals|1	-0.37
prior|naming|long	-0.17
prior|naming|middle	0.16
prior|naming|mixed	0.11
prior|naming|mixed|1	0.11
prior|naming|sentence	-0.15
prior|naming|sentence|1	-0.15
prior|naming|short	-0.36
prior|naming|titled	-0.12
prior|naming|titled|0	-0.12
prior|naming|titled|1	-0.07
prior|people	-0.14
prior|people|capitals	-0.11
prior|people|capitals|1	-0.11
prior|people|long	0.04
prior|people|lower	-0.08
prior|people|lower|0	0.29
prior|people|lower|1	-0.2
prior|people|middle	-0.09
prior|people|mixed	-0.14
prior|people|mixed|1	-0.16
prior|people|sentence	0.09
prior|people|sentence|1	0.09
prior|people|short	-0.11
prior|people|titled	0.17
prior|people|titled|1	0.17
prior|possessive	-0.19
prior|possessive|capitals	-0.3
prior|possessive|capitals|0	-0.09
prior|possessive|capitals|1	-0.25
prior|possessive|lower	0.33
prior|possessive|lower|0	-0.16
prior|possessive|lower|1	0.46
prior|possessive|middle	-0.17
prior|possessive|sentence	0.14
prior|possessive|sentence|1	0.14
prior|possessive|short	-0.07
prior|possessive|titled	-0.38
prior|possessive|titled|1	-0.38
prior|preposition	-0.07
prior|preposition|capitals	0.24
prior|preposition|capitals|0	0.16
prior|preposition|capitals|1	0.15
prior|preposition|long	-0.3
prior|preposition|lower|0	-0.14
prior|preposition|lower|1	0.1
prior|preposition|middle	0.09
prior|preposition|mixed	0.07
prior|preposition|mixed|1	0.22
prior|preposition|sentence	0.07
prior|preposition|sentence|0	-0.19
prior|preposition|sentence|1	0.34
prior|preposition|titled	-0.33
prior|preposition|titled|0	-0.17
prior|preposition|titled|1	-0.28
prior|pronoun	0.29
prior|pronoun|capitals	0.1
prior|pronoun|long	0.17
prior|pronoun|lower|0	-0.27
prior|pronoun|lower|1	0.19
prior|pronoun|middle	0.06
prior|pronoun|mixed	0.16
prior|pronoun|mixed|1	0.16
prior|pronoun|sentence	0.13
prior|pronoun|sentence|1	0.13
prior|pronoun|short	0.27
prior|pronoun|titled	0.26
prior|pronoun|titled|1	0.18
prior|small	0.1
prior|small|capitals	0.2
prior|small|capitals|0	0.17
prior|small|capitals|1	0.06
prior|small|long	0.08
prior|small|lower|0	0.22
prior|small|lower|1	-0.05
prior|small|middle	-0.05
prior|small|mixed	0.3
prior|small|mixed|1	0.3
prior|small|sentence	0.14
prior|small|sentence|1	0.13
prior|small|short	0.16
prior|small|titled	-0.04
prior|small|titled|0	0.05
prior|small|titled|1	-0.07
prior|speech	0.13
prior|speech|capitals	0.1
prior|speech|capitals|1	0.1
prior|speech|long	0.2
prior|speech|lower	0.44
prior|speech|lower|1	0.44
prior|speech|mixed	0.07
prior|speech|mixed|1	0.07
prior|speech|sentence	-0.25
prior|speech|sentence|1	-0.25
prior|speech|short	0.12
prior|speech|titled	0.05
prior|speech|titled|1	0.05
prior|stop	0.17
prior|stop|capitals|0	-0.17
prior|stop|capitals|1	0.17
prior|stop|long	0.14
prior|stop|middle	0.24
prior|stop|sentence	0.17
prior|stop|sentence|0	0.17
prior|stop|sentence|1	0.13
prior|stop|short	0.05
prior|stop|titled	0.06
prior|stop|titled|1	0.06
prior|verbal	0.13
prior|verbal|long	0.1
prior|verbal|lower	0.12
prior|verbal|lower|0	-0.04
prior|verbal|lower|1	0.17
prior|verbal|middle	0.14
prior|verbal|mixed	0.06
prior|verbal|mixed|1	0.06
prior|verbal|titled	-0.04
prior|verbal|titled|0	-0.17
prior|verbal|titled|1	0.08
prior|word	-0.15
prior|words	0.28
prior|words|lower	0.11
prior|words|lower|1	0.11
prior|words|middle	0.14
prior|words|short	0.16
prior|word|capitals|0	0.1
prior|word|capitals|1	-0.04
prior|word|lower	-0.04
prior|word|lower|0	0.12
prior|word|lower|1	-0.07
prior|word|middle	0.11
prior|word|mixed	-0.07
prior|word|mixed|1	-0.07
prior|word|sentence	-0.32
prior|word|sentence|1	-0.32
prior|word|short	-0.23
prior|word|titled	0.07
prior|word|titled|0	-0.25
prior|word|titled|1	0.24
repeats|1|long	0.14
repeats|1|lower	0.09
repeats|1|middle	0.06
repeats|1|mixed	0.08
repeats|1|sentence	0.15
repeats|1|short	0.09
repeats|1|titled	-0.08
repeats|2|capitals	-0.1
repeats|2|long	-0.19
repeats|2|lower	0.06
repeats|2|middle	0.14
repeats|2|mixed	0.15
repeats|2|sentence	-0.53
repeats|2|short	-0.24
repeats|2|titled	0.04
repeats|3|capitals	0.04
repeats|3|lower	-0.21
repeats|3|sentence	0.17
repeats|3|short	-0.26
repeats|3|titled	-0.27
row|far|0	-0.33
row|far|0|capitals	-0.35
row|far|0|long	-0.15
row|far|0|lower	-0.15
row|far|0|middle	-0.22
row|far|0|sentence	0.05
row|far|0|short	-0.16
row|far|1	-0.04
row|far|1|capitals	0.14
row|far|1|long	-0.12
row|far|1|lower	0.25
row|far|1|middle	0.05
row|far|1|mixed	0.19
row|far|1|sentence	0.06
row|far|1|titled	-0.49
row|first|0	0.05
row|first|0|capitals	-0.27
row|first|0|long	0.06
row|first|0|lower	-0.04
row|first|0|middle	0.06
row|first|0|mixed	-0.06
row|first|0|sentence	-0.04
row|first|0|titled	0.43
row|list|0	-0.86
row|list|0|long	-0.3
row|list|0|lower	-0.34
row|list|0|middle	-0.32
row|list|0|sentence	-0.31
row|list|0|short	-0.58
row|list|0|titled	-0.57
row|list|1	0.79
row|list|1|capitals	0.28
row|list|1|long	0.18
row|list|1|lower	0.32
row|list|1|middle	0.52
row|list|1|mixed	0.05
row|list|1|sentence	0.07
row|list|1|short	0.5
row|list|1|titled	0.54
row|near|0	-0.86
row|near|0|capitals	-0.19
row|near|0|long	-0.26
row|near|0|lower	-0.51
row|near|0|middle	-0.22
row|near|0|mixed	0.1
row|near|0|sentence	-0.42
row|near|0|short	-0.71
row|near|0|titled	-0.34
row|near|1	0.18
row|near|1|capitals	0.22
row|near|1|long	0.09
row|near|1|lower	0.36
row|near|1|middle	-0.21
row|near|1|mixed	0.19
row|near|1|sentence	-0.04
row|near|1|short	0.34
row|near|1|titled	-0.28
row|paragraph|0|capitals	-0.22
row|paragraph|0|long	-0.07
row|paragraph|0|lower	0.06
row|paragraph|0|middle	0.18
row|paragraph|0|mixed	-0.05
row|paragraph|0|sentence	-0.05
row|paragraph|0|short	-0.08
row|paragraph|0|titled	0.12
row|paragraph|1	0.16
row|paragraph|1|capitals	0.34
row|paragraph|1|long	0.19
row|paragraph|1|lower	0.16
row|paragraph|1|middle	0.07
row|paragraph|1|mixed	0.04
row|paragraph|1|sentence	0.14
row|paragraph|1|short	0.1
row|paragraph|1|titled	-0.08
row|sentence|0	-0.22
row|sentence|0|capitals	0.1
row|sentence|0|long	-0.19
row|sentence|0|lower	-0.33
row|sentence|0|middle	-0.07
row|sentence|0|mixed	0.15
row|sentence|0|sentence	-0.05
row|sentence|0|short	-0.08
row|sentence|0|titled	-0.16
row|sentence|1	0.29
row|sentence|1|long	0.22
row|sentence|1|lower	0.06
row|sentence|1|middle	0.27
row|sentence|1|mixed	-0.04
row|sentence|1|sentence	0.28
row|sentence|1|short	0.29
row|sentence|1|titled	0.39
second word|a	-0.23
second word|about	0.32
second word|according	-0.26
second word|act	0.22
second word|ad	-0.25
second word|added	0.16
second word|adding	0.06
second word|again	0.1
second word|against	0.08
second word|all	0.1
second word|also	0.12
second word|american	-0.11
second word|americans	0.04
second word|and	0.41
second word|announce	0.04
second word|appeal	-0.21
second word|appeared	-0.1
second word|article	-0.18
second word|as	0.19
second word|asked	0.09
second word|assertion	0.04
second word|at	-0.32
second word|author	-0.25
second word|back	-0.1
second word|be	0.13
second word|because	0.18
second word|being	0.19
second word|book	0.15
second word|but	-0.09
second word|by	-0.07
second word|call	0.16
second word|called	0.62
second word|calling	0.24
second word|calls	0.31
second word|campaign	-0.06
second word|can	-0.22
second word|candidate	0.18
second word|candidates	0.06
second word|chants	0.28
second word|cheer	0.2
second word|claim	0.06
second word|claimed	0.09
second word|claims	0.07
second word|co-author	-0.19
second word|comments	0.06
second word|continued	-0.14
second word|could	-0.29
second word|counter	0.07
second word|court	0.09
second word|crowd	0.08
second word|declared	0.07
second word|described	0.1
second word|did	-0.09
second word|do	-0.22
second word|done	0.05
second word|dubbed	0.18
second word|either	0.08
second word|email	0.09
second word|end	-0.11
second word|executive	0.08
second word|explained	0.05
second word|found	0.1
second word|friday	-0.04
second word|from	0.21
second word|going	0.11
second word|governor	0.2
second word|group	0.08
second word|had	0.21
second word|has	0.4
second word|have	-0.18
second word|he	0.2
second word|her	0.08
second word|him	0.42
second word|himself	-0.18
second word|his	0.06
second word|host	-0.29
second word|house	0.07
second word|how	0.17
second word|immigrants	0.06
second word|in	-0.25
second word|instead	0.06
second word|interview	-0.25
second word|is	0.73
second word|issue	-0.05
second word|it	0.45
second word|its	0.22
second word|january	-0.07
second word|judge	0.16
second word|known	-0.33
second word|later	-0.06
second word|law	-0.1
second word|least	0.15
second word|like	0.16
second word|made	-0.1
second word|make	0.09
second word|makes	0.04
second word|may	0.15
second word|me	0.17
second word|media	0.04
second word|memo	0.22
second word|memoir	-0.28
second word|military	0.13
second word|more	-0.17
second word|motto	-0.32
second word|must	0.11
second word|need	0.04
second word|network	0.04
second word|news	0.1
second word|nominee	0.1
second word|not	0.32
second word|notes	0.06
second word|noting	0.04
second word|of	-0.18
second word|off	-0.25
second word|on	-0.35
second word|once	0.18
second word|one	0.04
second word|only	0.1
second word|or	0.19
second word|out	-0.1
second word|over	0.07
second word|own	-0.14
second word|party	0.12
second word|phrase	0.12
second word|play	-0.2
second word|pledged	0.04
second word|points	0.09
second word|politicians	-0.18
second word|polls	0.08
second word|post	-0.3
second word|president	0.11
second word|presidents	0.04
second word|program	-0.21
second word|promise	0.16
second word|promises	0.08
second word|promising	0.08
second word|question	0.07
second word|reached	-0.18
second word|record	0.06
second word|replied	0.05
second word|report	-0.19
second word|reporters	0.14
second word|responded	0.06
second word|right	-0.09
second word|said	0.26
second word|say	0.1
second word|saying	0.15
second word|says	0.04
second word|senate	0.04
second word|senator	0.19
second word|she	0.41
second word|should	0.09
second word|shouted	0.14
second word|show	-0.11
second word|shows	-0.07
second word|side	0.17
second word|simply	0.13
second word|slogan	0.05
second word|so	0.13
second word|son	-0.22
second word|speech	0.2
second word|spot	-0.16
second word|state	-0.13
second word|stated	0.04
second word|statement	0.14
second word|study	0.05
second word|supporters	0.09
second word|take	0.05
second word|taking	0.04
second word|talks	0.07
second word|tell	0.06
second word|term	-0.2
second word|text	-0.15
second word|than	0.05
second word|that	0.22
second word|the	-0.12
second word|their	-0.12
second word|them	-0.13
second word|themselves	0.13
second word|there	-0.11
second word|they	-0.23
second word|this	0.07
second word|today	-0.29
second word|told	-0.21
second word|too	0.04
second word|tuesday	0.04
second word|tweet	-0.74
second word|tweeted	-0.21
second word|union	0.04
second word|up	0.13
second word|voters	0.15
second word|was	-0.1
second word|we	0.05
second word|website	-0.16
second word|wednesday	0.06
second word|well	-0.04
second word|were	-0.12
second word|which	0.23
second word|who	-0.11
second word|will	0.25
second word|with	-0.31
second word|words	0.04
second word|would	-0.1
second word|writes	0.04
second word|wrote	0.27
shape|capitals|manner 0|word	0.17
shape|capitals|manner 2|stop	0.12
shape|capitals|manner 2|word	0.07
shape|capitals|none|cry	0.18
shape|capitals|none|stop	-0.05
shape|capitals|none|word	-0.12
shape|capitals|speech 0|word	0.08
shape|capitals|speech 1|comma	-0.07
shape|capitals|speech 1|cry	0.17
shape|capitals|speech 1|stop	0.09
shape|capitals|speech 1|word	-0.19
shape|capitals|speech 2|stop	0.09
shape|capitals|speech 3|stop	-0.18
shape|capitals|speech 3|word	-0.05
shape|capitals|words|stop	0.16
shape|capitals|words|word	0.18
shape|lower	0.06
shape|lower|manner 0|comma	0.28
shape|lower|manner 0|stop	0.13
shape|lower|manner 0|word	-0.28
shape|lower|manner 1|word	-0.1
shape|lower|manner 2|stop	-0.07
shape|lower|manner 2|word	0.04
shape|lower|none|comma	-0.05
shape|lower|none|stop	-0.1
shape|lower|none|word	-0.47
shape|lower|speech 0|comma	0.07
shape|lower|speech 0|cry	0.08
shape|lower|speech 0|stop	0.1
shape|lower|speech 0|word	0.31
shape|lower|speech 1|comma	-0.04
shape|lower|speech 1|stop	0.22
shape|lower|speech 1|word	0.22
shape|lower|speech 2|comma	0.44
shape|lower|speech 2|stop	0.28
shape|lower|speech 2|word	0.28
shape|lower|speech 3|cry	0.04
shape|lower|speech 3|stop	0.44
shape|lower|speech 3|word	-0.07
shape|lower|words|comma	0.17
shape|lower|words|stop	-0.11
shape|mixed	0.12
shape|mixed|manner 0|comma	0.07
shape|mixed|manner 0|stop	0.04
shape|mixed|manner 1|comma	0.1
shape|mixed|manner 1|stop	0.16
shape|mixed|manner 1|word	0.1
shape|mixed|manner 2|comma	0.04
shape|mixed|manner 2|stop	-0.09
shape|mixed|manner 2|word	-0.18
shape|mixed|none|comma	-0.25
shape|mixed|none|stop	0.05
shape|mixed|none|word	-0.12
shape|mixed|speech 0|comma	0.04
shape|mixed|speech 1|comma	-0.11
shape|mixed|speech 1|stop	0.2
shape|mixed|speech 1|word	0.22
shape|mixed|speech 2|comma	0.16
shape|mixed|speech 2|word	0.2
shape|mixed|speech 3|comma	0.04
shape|mixed|speech 3|stop	0.04
shape|mixed|speech 3|word	0.18
shape|mixed|words|stop	-0.15
shape|sentence	0.12
shape|sentence|manner 0|comma	0.05
shape|sentence|manner 1|comma	0.08
shape|sentence|manner 1|stop	0.19
shape|sentence|manner 2|comma	-0.07
shape|sentence|manner 2|stop	0.08
shape|sentence|manner 2|word	-0.1
shape|sentence|none|comma	0.16
shape|sentence|none|cry	0.27
shape|sentence|none|stop	0.06
shape|sentence|none|word	-0.19
shape|sentence|speech 0|cry	0.07
shape|sentence|speech 0|stop	-0.29
shape|sentence|speech 0|word	-0.05
shape|sentence|speech 1|comma	0.17
shape|sentence|speech 1|cry	0.16
shape|sentence|speech 1|stop	0.06
shape|sentence|speech 2|comma	0.06
shape|sentence|speech 2|cry	0.04
shape|sentence|speech 2|stop	0.22
shape|sentence|speech 3|comma	0.12
shape|sentence|speech 3|cry	-0.22
shape|sentence|speech 3|stop	0.34
shape|sentence|speech 3|word	0.14
shape|sentence|words|stop	0.09
shape|sentence|words|word	0.09
shape|titled	-0.13
shape|titled|manner 0|word	0.16
shape|titled|manner 1|comma	-0.27
shape|titled|manner 1|stop	0.27
shape|titled|manner 1|word	0.06
shape|titled|manner 2|comma	0.3
shape|titled|manner 2|stop	-0.09
shape|titled|none|cry	0.15
shape|titled|none|stop	0.29
shape|titled|none|word	-0.23
shape|titled|speech 0|comma	-0.25
shape|titled|speech 0|cry	0.17
shape|titled|speech 0|stop	0.13
shape|titled|speech 0|word	0.23
shape|titled|speech 1|comma	-0.09
shape|titled|speech 1|cry	0.16
shape|titled|speech 1|stop	-0.34
shape|titled|speech 1|word	-0.12
shape|titled|speech 2|comma	-0.21
shape|titled|speech 2|stop	-0.36
shape|titled|speech 2|word	0.09
shape|titled|speech 3|stop	-0.22
shape|titled|speech 3|word	0.38
shape|titled|words|stop	0.17
shape|titled|words|word	-0.22
single headline|0|0	0.12
single headline|0|1	-0.33
single headline|1|0	-0.59
single headline|1|1	0.41
single|0|1|1	0.13
single|0|long	0.14
single|0|middle	0.12
single|0|short	-0.07
single|1|0|1	-0.09
single|1|1|1	0.05
single|1|long	-0.13
single|1|middle	-0.11
single|1|short	0.13
spoken	0.1
unclosed|0|0	0.13
unclosed|0|1	-0.04
unclosed|1|0	-0.64
verbs|0|capitals	0.05
verbs|0|mixed	-0.1
verbs|0|sentence	-0.09
verbs|0|titled	-0.15
verbs|1|capitals	-0.15
verbs|1|lower	-0.21
verbs|1|sentence	0.17
verbs|1|titled	-0.38
verbs|2|lower	0.58
verbs|2|mixed	0.32
verbs|2|sentence	0.13
verbs|2|titled	0.47
words cue|16|0	0.2
words cue|16|1	0.11
words cue|1|0	-0.09
words cue|1|1	-0.04
words cue|2|0	-0.1
words cue|2|1	0.08
words cue|3|0	-0.33
words cue|4|0	-0.19
words cue|4|1	0.22
words cue|5|0	0.14
words cue|5|1	0.16
words cue|6|1	0.12
words cue|9|1	0.16
words|1	-0.09
words|16	0.15
words|16|lower	0.12
words|16|mixed	0.1
words|16|sentence	0.14
words|16|titled	0.09
words|1|lower	-0.13
words|2	0.04
words|2|lower	-0.16
words|2|mixed	-0.33
words|2|sentence	0.09
words|2|titled	0.33
words|3	-0.12
words|3|lower	0.3
words|3|mixed	0.12
words|3|sentence	-0.15
words|3|titled	-0.41
words|4	0.09
words|4|lower	0.37
words|4|mixed	0.04
words|4|sentence	0.05
words|4|titled	-0.23
words|5	0.2
words|5|lower	0.08
words|5|mixed	0.11
words|5|sentence	0.1
words|5|titled	0.14
words|6	0.11
words|6|lower	0.09
words|6|mixed	0.06
words|6|sentence	0.15
words|6|titled	-0.13
words|9	0.12
words|9|lower	0.15
words|9|mixed	0.37
words|9|sentence	0.1
words|9|titled	-0.22
`;
