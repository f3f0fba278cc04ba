/** Weights that tell quotations from terms. Made by tests/train.ts from numbers of generic features; not written by hand. */

export const termsDe = `
alone|inside inside|capitals	-0.24
alone|inside inside|long	-0.16
alone|inside inside|lower	0.18
alone|inside inside|middle	-0.19
alone|inside inside|mixed	0.2
alone|inside inside|sentence	-0.44
alone|inside inside|short	-0.14
alone|inside inside|titled	-0.37
alone|inside paragraph|long	0.18
alone|inside paragraph|lower	0.25
alone|inside paragraph|middle	0.24
alone|inside paragraph|mixed	0.12
alone|inside paragraph|sentence	0.06
alone|inside paragraph|short	0.09
alone|inside sentence|capitals	0.11
alone|inside sentence|long	0.1
alone|inside sentence|lower	0.04
alone|inside sentence|middle	0.13
alone|inside sentence|sentence	0.11
alone|inside sentence|short	-0.09
alone|inside sentence|titled	-0.07
alone|paragraph sentence|long	0.25
alone|paragraph sentence|sentence	0.47
alone|sentence inside|long	0.24
alone|sentence inside|middle	0.15
alone|sentence inside|sentence	0.33
alone|sentence inside|short	-0.2
alone|sentence inside|titled	-0.16
alone|sentence sentence|long	0.17
alone|sentence sentence|sentence	0.16
alone|sentence sentence|titled	0.18
around|bracket|bracket	0.36
around|capital|capital	-0.27
around|capital|comma	0.19
around|capital|preposition	-0.54
around|capital|small	0.16
around|capital|speech	-0.04
around|capital|stop	-0.12
around|capital|word	0.14
around|colon|bracket	-0.12
around|colon|comma	0.1
around|colon|stop	0.21
around|comma|bracket	0.19
around|comma|capital	0.18
around|comma|comma	-0.09
around|comma|small	-0.09
around|comma|stop	0.13
around|comma|word	0.08
around|determiner|bracket	-0.1
around|determiner|capital	-0.22
around|determiner|dash	0.16
around|determiner|manner	0.06
around|determiner|small	0.16
around|determiner|speech	0.11
around|determiner|stop	0.37
around|determiner|word	-0.12
around|naming|bracket	-0.2
around|naming|preposition	-0.16
around|naming|small	0.06
around|naming|speech	0.04
around|naming|stop	-0.13
around|naming|word	-0.1
around|preposition|capital	0.12
around|preposition|comma	-0.22
around|preposition|determiner	0.14
around|preposition|preposition	0.4
around|preposition|small	-0.06
around|preposition|speech	0.18
around|preposition|stop	0.05
around|preposition|word	0.43
around|pronoun|comma	0.23
around|pronoun|small	0.18
around|pronoun|stop	0.14
around|pronoun|word	0.05
around|small|comma	0.16
around|small|determiner	0.04
around|small|preposition	0.37
around|small|small	-0.22
around|small|speech	0.1
around|small|word	0.08
around|speech|preposition	-0.24
around|speech|small	0.15
around|speech|stop	0.1
around|stop|comma	0.3
around|stop|small	-0.44
around|stop|stop	0.27
around|words|stop	0.14
around|word|capital	-0.24
around|word|comma	0.22
around|word|dash	-0.08
around|word|determiner	-0.04
around|word|manner	-0.19
around|word|naming	-0.45
around|word|preposition	0.39
around|word|small	0.48
around|word|word	0.07
clitics|1	0.15
closing after|comma|long|manner 0	0.07
closing after|comma|long|none	0.11
closing after|comma|long|speech 0	0.22
closing after|comma|long|speech 1	0.14
closing after|comma|middle|hole	-0.04
closing after|comma|middle|none	-0.22
closing after|comma|middle|speech 0	0.17
closing after|comma|middle|speech 2	-0.21
closing after|comma|short|hole	0.05
closing after|comma|short|manner 1	-0.07
closing after|comma|short|none	-0.09
closing after|comma|short|speech 0	0.37
closing after|comma|short|speech 1	-0.14
closing after|comma|short|speech 2	-0.1
closing after|cry|long|speech 0	0.12
closing after|cry|middle|none	0.19
closing after|stop|long|none	0.36
closing after|stop|middle|none	0.1
closing after|stop|short|none	-0.13
closing after|word|long|none	-0.24
closing after|word|long|speech 0	-0.07
closing after|word|long|speech 1	-0.12
closing after|word|long|speech 2	0.07
closing after|word|middle|hole	-0.05
closing after|word|middle|manner 0	0.18
closing after|word|middle|manner 1	0.07
closing after|word|middle|none	-0.14
closing after|word|middle|speech 0	0.04
closing after|word|middle|speech 1	-0.05
closing after|word|short|hole	-0.13
closing after|word|short|manner 0	0.14
closing after|word|short|none	-0.07
closing after|word|short|speech 0	-0.1
closing after|word|short|speech 1	0.27
closing after|word|short|speech 2	-0.06
closing|comma|capitals|1	-0.29
closing|comma|lower|0	-0.15
closing|comma|lower|1	0.35
closing|comma|mixed|0	-0.17
closing|comma|mixed|1	0.44
closing|comma|sentence|0	-0.25
closing|comma|sentence|1	0.22
closing|comma|titled|0	0.2
closing|comma|titled|1	-0.13
closing|cry|sentence|0	0.12
closing|cry|sentence|1	0.18
closing|cry|titled|0	0.14
closing|stop|capitals|0	-0.15
closing|stop|capitals|1	0.12
closing|stop|lower|0	-0.14
closing|stop|lower|1	0.13
closing|stop|mixed|0	0.09
closing|stop|mixed|1	0.07
closing|stop|sentence|0	0.06
closing|stop|sentence|1	0.07
closing|stop|titled|0	0.28
closing|stop|titled|1	-0.08
closing|word|capitals|0	0.06
closing|word|capitals|1	-0.11
closing|word|lower|0	-0.06
closing|word|lower|1	0.16
closing|word|mixed|0	0.1
closing|word|mixed|1	0.2
closing|word|sentence|0	-0.41
closing|word|sentence|1	-0.16
closing|word|titled|0	-0.36
closing|word|titled|1	-0.26
cue after closing|hole|comma	0.05
cue after closing|hole|word	-0.12
cue after closing|manner 0|word	0.21
cue after closing|none|comma	-0.2
cue after closing|none|cry	0.13
cue after closing|none|stop	0.27
cue after closing|none|word	-0.22
cue after closing|speech 0|comma	0.41
cue after closing|speech 0|cry	0.16
cue after closing|speech 0|word	-0.13
cue after closing|speech 1|comma	0.16
cue after closing|speech 1|word	0.12
cue after closing|speech 2|comma	-0.11
cue after closing|speech 2|word	-0.09
cue after|hole	-0.04
cue after|hole|long	0.34
cue after|hole|middle	-0.06
cue after|hole|short	-0.1
cue after|manner 0	0.07
cue after|manner 0|middle	0.13
cue after|manner 0|short	0.14
cue after|manner 1	-0.07
cue after|manner 1|middle	0.04
cue after|manner 1|short	-0.06
cue after|none|long	0.18
cue after|none|short	-0.13
cue after|speech 0	0.27
cue after|speech 0|long	0.24
cue after|speech 0|middle	0.15
cue after|speech 0|short	0.13
cue after|speech 1	0.19
cue after|speech 1|long	0.08
cue after|speech 1|middle	0.17
cue after|speech 1|short	0.21
cue after|speech 2	-0.18
cue after|speech 2|long	0.07
cue after|speech 2|middle	-0.15
cue after|speech 2|short	-0.15
cue before|manner 1	0.08
cue before|manner 1|middle	0.1
cue before|manner 1|mixed	0.33
cue before|manner 1|sentence	0.09
cue before|manner 1|short	0.04
cue before|manner 1|titled	0.09
cue before|manner 2	-0.35
cue before|manner 2|capitals	0.1
cue before|manner 2|long	-0.15
cue before|manner 2|lower	-0.24
cue before|manner 2|middle	-0.15
cue before|manner 2|mixed	-0.44
cue before|manner 2|sentence	-0.05
cue before|manner 2|short	-0.2
cue before|manner 2|titled	0.12
cue before|none	-0.17
cue before|none|capitals	-0.13
cue before|none|lower	-0.33
cue before|none|middle	-0.38
cue before|none|mixed	-0.19
cue before|none|short	-0.39
cue before|none|titled	-0.38
cue before|speech 0|long	0.23
cue before|speech 0|lower	0.44
cue before|speech 0|sentence	-0.26
cue before|speech 0|short	-0.04
cue before|speech 1	0.29
cue before|speech 1|capitals	0.2
cue before|speech 1|long	0.22
cue before|speech 1|lower	0.32
cue before|speech 1|middle	0.09
cue before|speech 1|mixed	0.12
cue before|speech 1|sentence	0.15
cue before|speech 1|short	0.25
cue before|speech 1|titled	-0.33
cue before|speech 2	0.37
cue before|speech 2|capitals	-0.07
cue before|speech 2|long	0.24
cue before|speech 2|lower	0.47
cue before|speech 2|middle	0.35
cue before|speech 2|mixed	0.32
cue before|speech 2|sentence	0.12
cue before|speech 2|short	0.17
cue before|speech 2|titled	-0.14
cue before|speech 3	0.26
cue before|speech 3|capitals	-0.17
cue before|speech 3|long	0.07
cue before|speech 3|lower	0.29
cue before|speech 3|middle	0.38
cue before|speech 3|mixed	0.28
cue before|speech 3|sentence	0.22
cue before|speech 3|short	0.11
cue before|speech 3|titled	-0.07
cue before|words|capitals	-0.13
cue before|words|long	-0.11
cue before|words|lower	-0.05
cue before|words|middle	0.29
cue before|words|mixed	0.08
cue before|words|sentence	0.17
cue before|words|short	-0.1
cues|manner 1|hole	0.26
cues|manner 1|none	0.1
cues|manner 2|none	-0.43
cues|manner 2|speech 1	-0.12
cues|none|hole	-0.31
cues|none|manner 0	-0.18
cues|none|manner 1	-0.51
cues|none|none	-0.2
cues|none|speech 0	0.28
cues|none|speech 1	0.07
cues|none|speech 2	-0.31
cues|speech 0|hole	0.07
cues|speech 0|speech 1	-0.16
cues|speech 0|speech 2	0.12
cues|speech 1|hole	-0.24
cues|speech 1|manner 0	0.13
cues|speech 1|manner 1	0.25
cues|speech 1|none	0.4
cues|speech 1|speech 1	0.04
cues|speech 1|speech 2	-0.14
cues|speech 2|manner 1	0.57
cues|speech 2|none	0.11
cues|speech 2|speech 0	0.32
cues|speech 3|hole	-0.12
cues|speech 3|manner 0	0.17
cues|speech 3|none	0.18
cues|speech 3|speech 2	0.29
cues|words|hole	0.44
cues|words|manner 0	0.28
cues|words|none	-0.1
cues|words|speech 0	-0.17
cues|words|speech 2	-0.28
digits|0|long	0.39
digits|0|middle	0.18
digits|0|short	0.1
digits|1|long	-0.33
digits|1|middle	-0.57
digits|1|short	-1.09
ending|comma|long	0.16
ending|comma|sentence	0.18
ending|cry|long	0.08
ending|cry|middle	0.09
ending|cry|sentence	0.18
ending|cry|titled	0.27
ending|stop|long	0.19
ending|stop|middle	0.04
ending|stop|mixed	0.12
ending|stop|sentence	0.13
ending|stop|short	0.25
ending|word|capitals	-0.14
ending|word|lower	0.08
ending|word|middle	-0.07
ending|word|mixed	0.3
ending|word|sentence	-0.36
ending|word|short	-0.2
ending|word|titled	-0.16
minor|0|middle	-0.67
minor|0|short	-0.13
minor|1|long	-0.4
minor|1|middle	0.14
minor|2|long	-0.23
minor|2|middle	0.3
minor|3|long	0.41
minor|3|middle	0.37
next word|als	-0.28
next word|als|middle	-0.22
next word|als|short	-0.09
next word|am	-0.04
next word|an	0.1
next word|an|short	0.21
next word|auf	-0.09
next word|auf|short	-0.09
next word|aus	-0.22
next word|aus|short	-0.22
next word|bekannt	-0.07
next word|bezeichnet	-0.15
next word|bezeichnet|middle	-0.07
next word|der	-0.18
next word|der|short	-0.16
next word|des	-0.06
next word|eine	-0.04
next word|eine|short	-0.04
next word|führte	0.15
next word|führte|short	0.15
next word|genannt	-0.1
next word|genannt|short	-0.1
next word|hat	-0.28
next word|in	-0.14
next word|in|long	0.2
next word|in|middle	-0.31
next word|mit	-0.05
next word|mit|short	-0.05
next word|nach	-0.14
next word|nach|short	-0.14
next word|nicht	-0.04
next word|nicht|short	-0.04
next word|noch	-0.12
next word|noch|short	-0.12
next word|oder	0.08
next word|oder|short	0.08
next word|sei	-0.17
next word|sei|middle	0.05
next word|sich	-0.07
next word|sich|short	-0.07
next word|sowie	-0.1
next word|sowie|short	-0.06
next word|und	0.13
next word|und|middle	0.16
next word|von	0.07
next word|von|middle	0.07
next word|vor	0.11
next word|vor|short	0.11
next word|wurde	-0.07
next word|wurde|short	-0.07
next word|zu	-0.15
next word|zu|middle	0.18
next word|zu|short	-0.31
next|bracket	-0.34
next|bracket|capitals	-0.11
next|bracket|lower	-0.22
next|bracket|middle	-0.18
next|bracket|sentence	0.07
next|bracket|short	-0.25
next|capital	-0.28
next|capital|capitals	-0.33
next|capital|sentence	-0.13
next|capital|short	-0.3
next|colon	-0.06
next|comma	0.22
next|comma|capitals	-0.38
next|comma|long	0.36
next|comma|lower	0.25
next|comma|mixed	0.19
next|comma|sentence	0.17
next|comma|short	0.08
next|comma|titled	-0.08
next|dash	-0.21
next|dash|long	-0.24
next|dash|sentence	0.05
next|dash|short	-0.25
next|dash|titled	0.09
next|determiner	0.04
next|determiner|capitals	0.13
next|determiner|lower	0.11
next|determiner|middle	-0.1
next|determiner|mixed	-0.22
next|determiner|short	0.14
next|determiner|titled	0.08
next|manner|lower	0.41
next|manner|mixed	-0.13
next|manner|titled	-0.17
next|naming	-0.47
next|naming|capitals	0.14
next|naming|middle	-0.49
next|naming|short	-0.17
next|naming|titled	-0.24
next|preposition|capitals	0.27
next|preposition|long	0.14
next|preposition|lower	0.22
next|preposition|middle	0.07
next|preposition|mixed	0.12
next|preposition|sentence	-0.25
next|preposition|titled	-0.26
next|small	0.07
next|small|capitals	-0.33
next|small|long	-0.12
next|small|lower	0.25
next|small|middle	0.16
next|small|mixed	0.06
next|small|sentence	0.09
next|small|short	0.04
next|small|titled	0.08
next|speech	-0.11
next|speech|long	0.1
next|speech|lower	-0.25
next|speech|middle	0.06
next|speech|mixed	0.25
next|speech|short	-0.2
next|speech|titled	0.04
next|stop	0.22
next|stop|capitals	0.15
next|stop|long	0.24
next|stop|lower	0.05
next|stop|middle	0.21
next|stop|mixed	0.05
next|stop|sentence	0.17
next|stop|short	-0.1
next|stop|titled	0.18
next|word	0.21
next|word|capitals	0.1
next|word|long	-0.14
next|word|lower	0.15
next|word|middle	0.14
next|word|mixed	0.33
next|word|sentence	0.19
next|word|short	0.3
next|word|titled	-0.16
persons|0|capitals	-0.1
persons|0|lower	0.19
persons|0|mixed	0.23
persons|0|sentence	-0.14
persons|0|titled	-0.53
persons|1|lower	0.06
persons|1|mixed	0.08
persons|1|titled	0.25
persons|2|lower	0.32
persons|2|mixed	0.14
persons|2|sentence	0.24
persons|2|titled	0.33
prior words|dass|das	-0.09
prior words|dem|motto	-0.14
prior words|heute|als	0.15
prior words|in|der	-0.04
prior words|mit|dem	-0.08
prior words|mit|einer	0.07
prior words|nach|dem	-0.06
prior words|nur|ein	0.16
prior words|sei|ein	0.23
prior words|sich|als	-0.16
prior words|so|genannte	-0.05
prior words|so|genannten	0.17
prior words|von|einer	0.1
prior word|als	0.33
prior word|als|0	-0.06
prior word|als|1	0.37
prior word|als|lower	0.34
prior word|als|titled	0.13
prior word|auch	0.04
prior word|auch|1	0.04
prior word|auf	-0.25
prior word|auf|1	-0.17
prior word|auf|mixed	-0.12
prior word|dass	0.05
prior word|dass|1	0.05
prior word|das|0	0.12
prior word|das|1	-0.13
prior word|das|capitals	-0.1
prior word|das|titled	-0.11
prior word|dem	-0.22
prior word|dem|0	-0.16
prior word|dem|1	-0.08
prior word|dem|titled	-0.04
prior word|den	0.18
prior word|den|0	-0.1
prior word|den|1	0.24
prior word|den|capitals	0.19
prior word|der	-0.27
prior word|der|0	0.1
prior word|der|1	-0.44
prior word|der|capitals	0.16
prior word|der|mixed	-0.17
prior word|der|titled	-0.25
prior word|des	-0.32
prior word|des|0	-0.13
prior word|des|1	-0.23
prior word|des|capitals	-0.16
prior word|des|sentence	-0.17
prior word|des|titled	-0.11
prior word|die|0	0.08
prior word|die|1	-0.1
prior word|die|capitals	-0.11
prior word|die|mixed	0.16
prior word|die|sentence	-0.06
prior word|die|titled	-0.04
prior word|ein	0.39
prior word|eine	0.18
prior word|einen	0.23
prior word|einen|1	0.23
prior word|einen|mixed	-0.14
prior word|einen|titled	0.11
prior word|einer|1	0.05
prior word|einer|mixed	0.11
prior word|eine|1	0.17
prior word|eine|mixed	0.17
prior word|ein|1	0.34
prior word|ein|mixed	0.3
prior word|fernsehsender	-0.08
prior word|fernsehsender|1	-0.08
prior word|fernsehsender|titled	-0.07
prior word|film	-0.04
prior word|film|1	-0.04
prior word|film|capitals	-0.04
prior word|firma	-0.04
prior word|firma|0	-0.04
prior word|genannte	-0.05
prior word|genannten	0.17
prior word|genannten|1	0.17
prior word|genannten|capitals	0.17
prior word|genannte|1	-0.05
prior word|habe	0.09
prior word|habe|1	0.09
prior word|im	-0.09
prior word|im|0	-0.08
prior word|mai	0.05
prior word|mai|0	0.05
prior word|mit	0.3
prior word|mit|0	0.24
prior word|mit|1	0.09
prior word|mit|mixed	0.15
prior word|motto	-0.15
prior word|motto|0	-0.14
prior word|nachrichtenagentur	-0.05
prior word|nachrichtenagentur|1	-0.05
prior word|nachrichtenagentur|capitals	-0.05
prior word|oder	0.04
prior word|oder|1	0.04
prior word|sei	0.19
prior word|sei|1	0.19
prior word|sei|mixed	0.17
prior word|sich	-0.2
prior word|sich|1	-0.2
prior word|sich|lower	-0.13
prior word|sie	0.07
prior word|sie|1	0.07
prior word|sollte	0.08
prior word|sollte|0	0.08
prior word|sollte|mixed	0.08
prior word|titel	-0.09
prior word|titel|1	-0.09
prior word|titel|sentence	-0.09
prior word|um	0.05
prior word|um|1	0.05
prior word|um|mixed	0.05
prior word|und	-0.06
prior word|von	-0.23
prior word|von|0	0.12
prior word|von|1	-0.36
prior word|von|capitals	-0.13
prior word|von|mixed	-0.14
prior word|von|titled	0.17
prior word|zum	-0.08
prior word|zum|0	-0.08
prior word|zur	0.11
prior word|zur|1	0.11
prior|bracket|long	-0.2
prior|bracket|lower	0.08
prior|bracket|middle	-0.12
prior|bracket|sentence	-0.1
prior|bracket|sentence|1	0.22
prior|bracket|short	0.37
prior|capital	-0.12
prior|capital|capitals	-0.38
prior|capital|capitals|1	-0.42
prior|capital|long	0.24
prior|capital|lower	0.31
prior|capital|lower|0	-0.36
prior|capital|lower|1	0.59
prior|capital|middle	-0.07
prior|capital|mixed	0.31
prior|capital|mixed|0	0.23
prior|capital|mixed|1	0.11
prior|capital|sentence	-0.19
prior|capital|sentence|0	0.06
prior|capital|sentence|1	-0.28
prior|capital|short	-0.14
prior|capital|titled	-0.4
prior|capital|titled|0	-0.1
prior|capital|titled|1	-0.35
prior|colon	0.3
prior|colon|capitals	0.1
prior|colon|capitals|1	0.1
prior|colon|long	0.31
prior|colon|middle	0.25
prior|colon|sentence	0.14
prior|colon|sentence|1	0.22
prior|colon|titled	0.54
prior|colon|titled|1	0.34
prior|comma	0.2
prior|comma|capitals	0.06
prior|comma|long	0.13
prior|comma|lower	-0.04
prior|comma|lower|1	-0.08
prior|comma|middle	0.17
prior|comma|sentence	0.1
prior|comma|sentence|0	-0.13
prior|comma|sentence|1	0.29
prior|comma|titled	0.18
prior|determiner	0.06
prior|determiner|capitals	0.17
prior|determiner|capitals|1	0.18
prior|determiner|long	-0.27
prior|determiner|lower	0.16
prior|determiner|lower|0	-0.09
prior|determiner|lower|1	0.04
prior|determiner|middle	0.16
prior|determiner|mixed	0.16
prior|determiner|mixed|0	0.06
prior|determiner|mixed|1	0.13
prior|determiner|sentence	-0.28
prior|determiner|sentence|0	-0.33
prior|determiner|short	0.07
prior|determiner|titled|0	0.18
prior|determiner|titled|1	-0.11
prior|edge	0.16
prior|edge|long	0.22
prior|edge|sentence	0.17
prior|edge|sentence|0	-0.18
prior|naming	-0.43
prior|naming|capitals	-0.3
prior|naming|capitals|1	-0.28
prior|naming|long	-0.21
prior|naming|lower	0.11
prior|naming|lower|0	0.11
prior|naming|sentence	-0.29
prior|naming|sentence|0	-0.05
prior|naming|sentence|1	-0.25
prior|naming|short	-0.36
prior|naming|titled	-0.27
prior|naming|titled|0	-0.14
prior|naming|titled|1	-0.21
prior|preposition|capitals	0.24
prior|preposition|capitals|0	0.12
prior|preposition|capitals|1	0.17
prior|preposition|long	-0.39
prior|preposition|lower	-0.06
prior|preposition|lower|0	-0.17
prior|preposition|lower|1	0.05
prior|preposition|middle	0.37
prior|preposition|mixed	-0.12
prior|preposition|mixed|0	-0.23
prior|preposition|mixed|1	0.21
prior|preposition|sentence	0.28
prior|preposition|sentence|0	-0.08
prior|preposition|sentence|1	0.49
prior|preposition|short	-0.05
prior|pronoun	0.38
prior|pronoun|long	0.19
prior|pronoun|lower|1	0.22
prior|pronoun|middle	0.07
prior|pronoun|mixed	0.22
prior|pronoun|mixed|1	0.2
prior|pronoun|short	0.33
prior|small	-0.14
prior|small|capitals|0	0.17
prior|small|capitals|1	-0.11
prior|small|long	0.18
prior|small|lower	-0.09
prior|small|lower|0	0.09
prior|small|middle	-0.23
prior|small|mixed	0.23
prior|small|mixed|0	0.05
prior|small|mixed|1	0.19
prior|small|sentence	0.18
prior|small|sentence|1	0.17
prior|small|titled	-0.12
prior|small|titled|0	0.05
prior|small|titled|1	-0.15
prior|speech|long	0.23
prior|speech|lower	0.44
prior|speech|lower|1	0.44
prior|speech|sentence	-0.25
prior|speech|sentence|1	-0.25
prior|stop	0.27
prior|stop|long	0.33
prior|stop|middle	0.27
prior|stop|mixed	-0.07
prior|stop|mixed|0	-0.07
prior|stop|sentence	0.37
prior|stop|sentence|0	0.25
prior|stop|sentence|1	0.29
prior|stop|short	-0.08
prior|word	-0.1
prior|words	0.21
prior|words|long	-0.07
prior|words|middle	0.14
prior|words|sentence	-0.07
prior|words|sentence|1	-0.07
prior|word|capitals	-0.17
prior|word|capitals|0	0.05
prior|word|capitals|1	-0.17
prior|word|long	0.06
prior|word|lower	0.08
prior|word|lower|1	0.05
prior|word|middle	0.07
prior|word|sentence	-0.17
prior|word|sentence|0	0.15
prior|word|short	-0.1
prior|word|titled	-0.05
prior|word|titled|0	-0.34
prior|word|titled|1	0.18
repeats|1|capitals	-0.05
repeats|1|long	0.19
repeats|1|lower	0.29
repeats|1|middle	0.04
repeats|1|mixed	0.19
repeats|1|short	0.06
repeats|1|titled	-0.19
repeats|2|capitals	-0.25
repeats|2|lower	-0.06
repeats|2|sentence	-0.53
repeats|2|short	-0.43
repeats|2|titled	-0.06
repeats|3|short	-0.3
repeats|3|titled	-0.32
row|far|0	-0.43
row|far|0|capitals	-0.45
row|far|0|long	-0.25
row|far|0|lower	-0.08
row|far|0|middle	-0.11
row|far|0|short	-0.26
row|far|0|titled	-0.05
row|far|1	-0.12
row|far|1|capitals	0.05
row|far|1|long	-0.11
row|far|1|mixed	0.2
row|far|1|sentence	0.06
row|first|0	-0.08
row|first|0|capitals	-0.06
row|first|0|long	-0.09
row|first|0|lower	0.13
row|first|0|middle	-0.28
row|first|0|mixed	-0.32
row|first|0|sentence	-0.22
row|first|0|short	0.19
row|first|0|titled	0.3
row|list|0	-1
row|list|0|lower	-0.35
row|list|0|middle	-0.33
row|list|0|mixed	-0.12
row|list|0|sentence	-0.31
row|list|0|short	-0.72
row|list|0|titled	-0.57
row|list|1	0.91
row|list|1|lower	0.39
row|list|1|mixed	0.1
row|list|1|short	0.62
row|near|0	-1.1
row|near|0|capitals	-0.22
row|near|0|long	-0.25
row|near|0|lower	-0.52
row|near|0|middle	-0.3
row|near|0|mixed	-0.05
row|near|0|sentence	-0.49
row|near|0|short	-0.9
row|near|0|titled	-0.35
row|near|1	0.32
row|near|1|long	0.09
row|near|1|lower	0.38
row|near|1|middle	-0.17
row|near|1|mixed	0.27
row|near|1|short	0.44
row|near|1|titled	-0.28
row|sentence|0	-0.17
row|sentence|0|capitals	-0.17
row|sentence|0|long	0.17
row|sentence|0|lower	-0.09
row|sentence|0|middle	-0.18
row|sentence|0|mixed	0.29
row|sentence|0|short	-0.13
row|sentence|0|titled	-0.24
row|sentence|1	0.31
row|sentence|1|capitals	-0.06
row|sentence|1|long	0.22
row|sentence|1|lower	-0.24
row|sentence|1|middle	0.55
row|sentence|1|mixed	0.33
row|sentence|1|sentence	0.28
row|sentence|1|short	0.07
row|sentence|1|titled	0.36
second word|an	0.11
second word|auf	-0.25
second word|bericht	0.09
second word|das	-0.11
second word|dass	-0.14
second word|dem	-0.25
second word|der	-0.16
second word|des	-0.17
second word|die	-0.08
second word|durch	0.07
second word|eine	0.1
second word|er	-0.04
second word|es	0.32
second word|hatte	0.1
second word|heute	0.15
second word|homepage	-0.25
second word|ihr	0.2
second word|im	-0.26
second word|in	-0.14
second word|motto	-0.33
second word|nach	-0.09
second word|nicht	-0.11
second word|nur	0.31
second word|sagte	0.14
second word|sei	0.27
second word|sich	-0.34
second word|so	0.27
second word|um	-0.08
second word|und	0.15
second word|vom	-0.05
second word|vor	0.1
second word|was	-0.07
second word|wenn	0.08
second word|wie	-0.09
shape|capitals	-0.1
shape|capitals|none|word	-0.2
shape|capitals|speech 1|word	0.09
shape|capitals|speech 2|word	-0.19
shape|capitals|speech 3|stop	-0.05
shape|capitals|speech 3|word	-0.17
shape|capitals|words|word	0.1
shape|lower	0.22
shape|lower|manner 2|word	-0.12
shape|lower|none|word	-0.33
shape|lower|speech 0|word	0.31
shape|lower|speech 1|word	0.31
shape|lower|speech 2|word	0.33
shape|lower|speech 3|word	0.1
shape|lower|words|word	-0.05
shape|mixed	0.23
shape|mixed|manner 1|stop	0.16
shape|mixed|manner 1|word	0.11
shape|mixed|manner 2|word	-0.42
shape|mixed|none|stop	0.08
shape|mixed|speech 0|word	-0.07
shape|mixed|speech 1|stop	0.2
shape|mixed|speech 1|word	0.14
shape|mixed|speech 2|word	0.31
shape|mixed|speech 3|stop	0.04
shape|mixed|speech 3|word	0.31
shape|mixed|words|word	0.21
shape|sentence|manner 1|stop	0.19
shape|sentence|manner 2|stop	0.09
shape|sentence|manner 2|word	-0.08
shape|sentence|none|comma	0.16
shape|sentence|none|cry	0.24
shape|sentence|none|word	-0.25
shape|sentence|speech 0|stop	-0.27
shape|sentence|speech 0|word	-0.09
shape|sentence|speech 1|stop	0.1
shape|sentence|speech 2|stop	0.24
shape|sentence|speech 2|word	-0.1
shape|sentence|speech 3|stop	0.4
shape|sentence|words|stop	0.13
shape|titled	-0.28
shape|titled|manner 1|word	0.15
shape|titled|none|cry	0.14
shape|titled|none|stop	0.33
shape|titled|none|word	-0.62
shape|titled|speech 1|stop	-0.33
shape|titled|speech 1|word	-0.21
shape|titled|speech 2|word	0.33
shape|titled|speech 3|word	0.31
shape|titled|words|word	-0.23
single headline|0|1	-0.4
single|0|0|1	-0.16
single|0|1|1	0.16
single|0|long	0.19
single|0|middle	0.05
single|0|short	-0.15
unclosed|0|0	0.06
verbs|0|capitals	-0.05
verbs|0|lower	0.12
verbs|0|mixed	-0.12
verbs|0|sentence	-0.26
verbs|0|titled	-0.29
verbs|1|lower	-0.09
verbs|1|mixed	0.33
verbs|1|sentence	0.21
verbs|1|titled	-0.48
verbs|2|lower	0.61
verbs|2|mixed	0.37
verbs|2|sentence	0.07
verbs|2|titled	0.52
words cue|16|0	0.28
words cue|16|1	0.25
words cue|1|0	-0.31
words cue|3|0	-0.45
words cue|3|1	-0.06
words cue|4|0	-0.15
words cue|4|1	0.13
words cue|5|1	0.24
words cue|6|0	-0.09
words cue|6|1	0.15
words cue|9|0	-0.12
words cue|9|1	0.36
words|1	-0.17
words|16	0.33
words|16|mixed	0.14
words|16|sentence	0.3
words|1|capitals	-0.1
words|1|lower	-0.12
words|2|mixed	-0.16
words|2|titled	-0.07
words|3	-0.25
words|3|lower	0.3
words|3|mixed	0.17
words|3|sentence	-0.31
words|3|titled	-0.53
words|4	0.05
words|4|lower	0.27
words|4|mixed	0.12
words|4|sentence	-0.08
words|4|titled	-0.16
words|5	0.2
words|5|lower	0.13
words|5|mixed	-0.07
words|5|sentence	0.07
words|5|titled	0.34
words|6	0.07
words|6|lower	0.09
words|6|sentence	0.16
words|6|titled	-0.13
words|9	0.17
words|9|lower	0.29
words|9|mixed	0.39
words|9|titled	-0.17
`;
