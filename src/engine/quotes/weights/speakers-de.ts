/** Weights of the attribution. Made by tests/train.ts from numbers of generic features; not written by hand. */

export const speakersDe = `
commas|after|0|apposition	-0.29
commas|after|0|comma	-0.36
commas|after|0|far	-0.75
commas|after|0|next	-0.33
commas|after|0|none	-0.29
commas|after|0|preposition	-0.13
commas|after|0|relative	-0.14
commas|after|1|apposition	0.23
commas|after|1|comma	0.06
commas|after|1|next	0.28
commas|after|1|none	0.2
commas|after|1|preposition	-0.06
commas|after|1|relative	0.07
commas|after|2|apposition	-0.1
commas|after|2|comma	0.19
commas|after|2|far	-0.23
commas|after|2|next	0.23
commas|after|2|none	0.15
commas|after|2|relative	-0.05
commas|after|3|far	-0.06
commas|after|3|next	-0.14
commas|after|3|none	-0.22
commas|before|0|apposition	-0.15
commas|before|0|bracket	-0.05
commas|before|0|next	0.05
commas|before|0|none	0.05
commas|before|0|preposition	0.11
commas|before|1|apposition	-0.25
commas|before|1|bracket	-0.09
commas|before|1|comma	-0.08
commas|before|1|next	-0.08
commas|before|1|none	-0.04
commas|before|1|preposition	-0.37
commas|before|2|apposition	0.04
commas|before|2|comma	-0.14
commas|before|2|far	-0.21
commas|before|2|next	0.1
commas|before|2|none	0.07
commas|before|2|preposition	-0.24
commas|before|2|relative	-0.09
commas|before|3|apposition	0.16
commas|before|3|far	-0.41
commas|before|3|next	-0.23
commas|before|3|none	-0.07
commas|before|3|relative	-0.32
cues|after|0|0	-0.46
cues|after|0|1	0.17
cues|after|1|0	0.3
cues|after|1|1	-0.2
cues|after|2|1	-0.25
cues|before|0|0	-0.21
cues|before|0|1	-0.07
cues|before|1|0	-0.13
cues|before|1|1	0.19
cues|before|2|0	0.3
cues|before|2|1	-0.16
fame|1	-0.33
fame|2	0.54
fame|3	0.24
fame|4	0.06
follows|between|after|0	-0.41
follows|between|after|1	-0.37
follows|between|before|0	0.21
follows|between|before|1	-0.55
follows|bracket|before|0	0.54
follows|bracket|before|1	0.12
follows|colon|after|0	0.19
follows|colon|before|0	0.62
follows|colon|before|1	0.26
follows|comma|after|0	0.32
follows|comma|after|1	-0.08
follows|comma|before|0	0.15
follows|comma|before|1	0.29
follows|hole|after|0	-0.3
follows|hole|before|0	-0.73
follows|hole|before|1	-0.22
follows|manner|after|0	-0.4
follows|manner|after|1	-0.15
follows|manner|before|0	-0.04
follows|manner|before|1	-0.49
follows|preposition|after|0	-0.24
follows|preposition|after|1	-0.34
follows|preposition|before|0	-0.22
follows|preposition|before|1	-0.13
follows|pronoun|after|0	-0.18
follows|pronoun|after|1	-0.14
follows|pronoun|before|0	-0.04
follows|pronoun|before|1	-0.27
follows|small|after|0	-0.34
follows|small|after|1	-0.3
follows|small|before|0	-0.15
follows|small|before|1	-0.21
follows|speech|after|0	0.55
follows|speech|before|0	0.3
follows|speech|before|1	0.15
follows|stop|after|0	0.58
follows|stop|after|1	-0.22
follows|stop|before|0	0.1
follows|stop|before|1	-0.33
follows|word|after|0	-0.57
follows|word|after|1	-0.28
follows|word|before|0	-0.07
follows|word|before|1	-0.38
holes|after|1|0	-0.28
holes|after|1|1	0.17
holes|after|2|0	-0.3
holes|after|2|1	-0.1
holes|after|3|1	-0.04
holes|before|0|0	-0.08
holes|before|0|1	0.2
holes|before|1|0	-0.34
holes|before|1|1	-0.34
holes|before|2|0	0.29
holes|before|2|1	-0.19
holes|before|3|0	0.23
inverted gap|after|manner|13+	-0.1
inverted gap|after|manner|2	-0.11
inverted gap|after|manner|3	-0.05
inverted gap|after|manner|4+	-0.19
inverted gap|after|manner|7+	-0.18
inverted gap|after|none|0	0.18
inverted gap|after|none|1	-0.29
inverted gap|after|none|13+	-0.23
inverted gap|after|none|2	-0.06
inverted gap|after|none|25+	-0.1
inverted gap|after|none|4+	-0.22
inverted gap|after|speech|1	0.22
inverted gap|after|speech|13+	0.04
inverted gap|after|speech|2	-0.28
inverted gap|after|speech|25+	0.11
inverted gap|after|speech|3	-0.16
inverted gap|after|speech|7+	-0.09
inverted gap|before|manner|0	-0.25
inverted gap|before|manner|1	-0.29
inverted gap|before|manner|13+	0.1
inverted gap|before|manner|2	-0.2
inverted gap|before|manner|25+	-0.18
inverted gap|before|manner|3	-0.07
inverted gap|before|manner|4+	-0.11
inverted gap|before|manner|7+	0.06
inverted gap|before|none|0	-0.06
inverted gap|before|none|1	0.24
inverted gap|before|none|13+	0.06
inverted gap|before|none|2	0.05
inverted gap|before|none|25+	-0.14
inverted gap|before|none|3	-0.06
inverted gap|before|none|4+	0.06
inverted gap|before|none|7+	-0.15
inverted gap|before|speech|0	0.36
inverted gap|before|speech|1	-0.33
inverted gap|before|speech|13+	-0.28
inverted gap|before|speech|2	-0.05
inverted gap|before|speech|25+	0.12
inverted gap|before|speech|3	-0.18
inverted gap|before|speech|4+	-0.11
inverted gap|before|speech|7+	-0.18
inverted|after|0|manner	-0.13
inverted|after|0|none	0.14
inverted|after|0|speech	0.17
inverted|after|1|manner	-0.15
inverted|after|1|none	-0.38
inverted|after|1|speech	-0.33
inverted|before|0|manner	-0.05
inverted|before|0|none	0.09
inverted|before|0|speech	-0.16
inverted|before|1|manner	-0.14
inverted|before|1|none	-0.16
inverted|before|1|speech	-0.15
is|body|0	0.78
is|body|1	0.56
is|body|name	0.52
is|body|noun	0.78
is|capital|0	0.1
is|capital|1	0.08
is|capital|name	0.09
is|capital|noun	0.23
is|capital|pronoun	0.08
is|given|0	0.84
is|given|1	0.23
is|given|name	0.7
is|given|noun	0.13
is|number|0	0.13
is|number|1	0.06
is|number|name	-0.04
is|number|noun	0.21
is|people|0	0.08
is|people|1	0.47
is|people|name	-0.39
is|people|noun	0.83
is|title|0	0.61
is|title|1	0.15
is|title|name	0.36
is|title|noun	0.32
is|words|0	0.71
is|words|1	-0.07
is|words|name	0.19
is|words|noun	0.48
lead|colon|after|0|0	0.26
lead|colon|after|0|1	0.11
lead|colon|after|1|0	-0.15
lead|colon|after|1|1	-0.15
lead|colon|before|0|0	0.33
lead|colon|before|0|1	0.47
lead|colon|before|1|0	-0.33
lead|colon|before|1|1	-0.85
lead|colon|before|2|0	-0.21
lead|colon|before|2|1	-0.25
lead|comma|after|0|0	-0.04
lead|comma|after|1|0	-0.06
lead|comma|after|1|1	-0.19
lead|comma|before|0|0	0.05
lead|comma|before|0|1	0.53
lead|comma|before|1|0	-0.24
lead|comma|before|1|1	-0.31
lead|comma|before|2|0	-0.12
lead|comma|before|2|1	-0.19
lead|paragraph|after|1|0	0.44
lead|paragraph|after|1|1	0.6
lead|preposition|after|0|0	-0.57
lead|preposition|after|0|1	-0.49
lead|preposition|after|1|0	-0.21
lead|preposition|after|1|1	-0.4
lead|preposition|after|2|1	-0.08
lead|preposition|before|0|0	0.09
lead|preposition|before|0|1	-0.06
lead|preposition|before|1|0	-0.6
lead|preposition|before|1|1	-0.43
lead|preposition|before|2|0	-0.16
lead|preposition|before|2|1	-0.48
lead|sentence|after|0|0	0.42
lead|sentence|after|0|1	0.49
lead|sentence|after|1|0	-0.21
lead|sentence|after|2|0	-0.07
lead|sentence|after|2|1	-0.1
lead|sentence|before|1|0	0.52
lead|sentence|before|1|1	0.44
lead|sentence|before|2|0	-0.33
lead|sentence|before|2|1	-0.33
lead|small|after|0|0	-0.35
lead|small|after|0|1	0.15
lead|small|after|1|1	-0.42
lead|small|after|2|0	-0.09
lead|small|after|2|1	-0.11
lead|small|before|0|0	-0.33
lead|small|before|1|0	-0.29
lead|small|before|1|1	-0.51
lead|small|before|2|0	-0.14
lead|small|before|2|1	-0.1
lead|speech|after|0|0	0.09
lead|speech|after|1|1	-0.08
lead|speech|before|0|1	-0.06
lead|speech|before|1|0	-0.15
lead|verb comma|after|0|1	0.05
lead|verb comma|after|1|1	-0.18
lead|verb comma|before|0|0	0.09
lead|verb comma|before|0|1	0.05
lead|verb comma|before|1|1	0.08
lead|word|after|0|0	-0.48
lead|word|after|0|1	-0.21
lead|word|after|1|0	-0.28
lead|word|after|1|1	-0.43
lead|word|after|2|0	-0.04
lead|word|after|2|1	-0.11
lead|word|before|0|0	0.06
lead|word|before|0|1	0.1
lead|word|before|1|1	0.04
lead|word|before|2|0	-0.15
lead|word|before|2|1	-0.23
lower|0|after|0|0	0.37
lower|0|after|0|1	0.13
lower|0|after|1|0	-0.04
lower|0|after|2|0	-0.17
lower|0|after|2|1	-0.25
lower|0|before|0|0	0.34
lower|0|before|0|1	0.26
lower|0|before|1|0	0.09
lower|0|before|1|1	-0.28
lower|0|before|2|0	-0.42
lower|0|before|2|1	-0.46
lower|1|after|0|0	-0.46
lower|1|after|0|1	0.21
lower|1|after|1|0	-0.16
lower|1|after|1|1	-0.61
lower|1|after|2|0	-0.19
lower|1|after|2|1	-0.24
lower|1|before|0|0	-0.22
lower|1|before|0|1	0.14
lower|1|before|1|0	-0.33
lower|1|before|1|1	-0.07
lower|1|before|2|0	-0.17
lower|1|before|2|1	-0.21
nearest|after|0|0|0	0.38
nearest|after|0|0|1	-0.26
nearest|after|0|0|2	-0.27
nearest|after|0|1|0	-0.43
nearest|after|0|1|2	-0.07
nearest|after|1|0|0	0.05
nearest|after|1|0|1	-0.36
nearest|after|1|0|2	-0.36
nearest|after|1|1|0	0.27
nearest|after|1|1|1	-0.16
nearest|after|1|1|2	-0.07
nearest|before|0|0|0	-0.05
nearest|before|0|0|1	-0.14
nearest|before|0|0|2	-0.21
nearest|before|0|1|0	0.12
nearest|before|0|1|1	-0.06
nearest|before|0|1|2	-0.31
nearest|before|1|0|0	-0.09
nearest|before|1|0|1	-0.14
nearest|before|1|0|2	-0.19
nearest|before|1|1|0	0.5
nearest|before|1|1|2	-0.33
nobody	0.06
nobody alone|0|0	0.43
nobody alone|0|1	-0.11
nobody candidates|3	0.18
nobody linked|none	-0.26
nobody linked|paragraph	-0.6
nobody linked|sentence	0.34
opens|after|1p0	-0.31
opens|after|2p0	-0.27
opens|before|0p0	0.21
opens|before|1p0	0.04
opens|before|2p0	0.24
opens|before|3p0	-0.18
opens|f	0.31
opens|m	0.1
opens|n	-0.12
opens|name	-0.05
opens|noun	0.17
opens|q	-0.42
others lower|0|after|0|0	0.22
others lower|0|after|0|1	0.26
others lower|0|after|1|0	-0.46
others lower|0|before|0|0	0.3
others lower|0|before|0|1	-0.17
others lower|0|before|1|0	-0.09
others lower|0|before|1|1	-0.21
others lower|1|after|0|0	-0.06
others lower|1|after|0|1	0.06
others lower|1|after|1|0	-0.5
others lower|1|after|1|1	-0.13
others lower|1|before|0|0	-0.08
others lower|1|before|0|1	0.09
others lower|1|before|1|0	-0.11
others|after|0|0|0|0	-0.18
others|after|0|0|1|0	0.37
others|after|0|0|1|1	-0.21
others|after|0|1|0|0	-0.25
others|after|0|1|0|1	-0.25
others|after|0|1|1|0	-0.11
others|after|0|1|1|1	-0.08
others|after|1|0|0|0	0.3
others|after|1|0|1|0	0.2
others|after|1|0|1|1	-0.15
others|after|1|1|0|0	-0.3
others|after|1|1|0|1	-0.65
others|after|1|1|1|0	0.04
others|after|1|1|1|1	-0.19
others|before|0|0|0|0	0.37
others|before|0|0|1|0	0.28
others|before|0|0|1|1	-0.42
others|before|0|1|0|0	-0.4
others|before|0|1|0|1	-0.13
others|before|0|1|1|0	-0.22
others|before|0|1|1|1	-0.1
others|before|1|0|0|0	-0.19
others|before|1|0|0|1	0.05
others|before|1|0|1|0	0.51
others|before|1|0|1|1	-0.33
others|before|1|1|0|0	0.18
others|before|1|1|0|1	-0.27
others|before|1|1|1|0	0.15
others|before|1|1|1|1	-0.42
prior kind|bracket|name	-0.26
prior kind|colon|m	-0.18
prior kind|colon|name	-0.21
prior kind|colon|noun	-0.25
prior kind|comma|m	0.62
prior kind|comma|n	-0.28
prior kind|comma|name	0.55
prior kind|comma|noun	-0.42
prior kind|comma|q	0.16
prior kind|dash|noun	-0.16
prior kind|hole comma|n	0.04
prior kind|hole comma|noun	0.08
prior kind|hole comma|q	-0.35
prior kind|hole|m	0.22
prior kind|hole|name	-0.44
prior kind|hole|noun	-0.42
prior kind|manner|m	0.11
prior kind|manner|n	-0.19
prior kind|manner|noun	-0.15
prior kind|preposition|f	0.19
prior kind|preposition|m	-0.57
prior kind|preposition|name	-0.69
prior kind|preposition|noun	-0.57
prior kind|preposition|p	-0.16
prior kind|preposition|q	-0.51
prior kind|small|n	0.15
prior kind|small|name	0.15
prior kind|small|noun	-0.75
prior kind|small|p	-0.08
prior kind|small|q	-0.69
prior kind|source|name	1.15
prior kind|source|noun	1.22
prior kind|speech|f	-0.06
prior kind|speech|m	-0.25
prior kind|speech|n	-0.47
prior kind|speech|name	0.16
prior kind|speech|q	-0.09
prior kind|start|f	0.31
prior kind|start|m	0.1
prior kind|start|n	-0.12
prior kind|start|name	-0.05
prior kind|start|noun	0.17
prior kind|start|q	-0.42
prior kind|word|f	-0.23
prior kind|word|m	-0.21
prior kind|word|n	-0.26
prior kind|word|name	-0.11
prior kind|word|noun	-0.07
prior kind|word|p	-0.17
prior kind|word|q	-0.06
prior word|als|before|1	-0.09
prior word|an|before|0	-0.05
prior word|an|before|1	-0.06
prior word|auch|before|0	-0.06
prior word|auch|before|1	-0.11
prior word|aufgrund|before|0	-0.1
prior word|auf|before|0	0.16
prior word|auf|before|1	-0.07
prior word|aus|before|0	-0.08
prior word|bei|before|0	-0.17
prior word|dass|before|0	-0.14
prior word|dass|before|1	0.23
prior word|der|after|0	-0.05
prior word|der|before|0	-0.04
prior word|für|after|0	-0.06
prior word|für|before|0	0.26
prior word|für|before|1	-0.07
prior word|gegen|before|0	-0.06
prior word|hatte|before|0	-0.19
prior word|hat|before|0	-0.06
prior word|im|after|0	-0.16
prior word|im|before|0	-0.07
prior word|im|before|1	-0.15
prior word|in|after|1	-0.35
prior word|in|before|0	-0.43
prior word|in|before|1	-0.47
prior word|laut|after|1	0.13
prior word|laut|before|1	0.27
prior word|mit|after|0	-0.06
prior word|mit|before|0	-0.26
prior word|mit|before|1	-0.27
prior word|nach|after|0	-0.04
prior word|nach|before|0	0.26
prior word|nach|before|1	-0.07
prior word|sich|after|0	-0.1
prior word|sich|after|1	0.15
prior word|sich|before|0	0.15
prior word|sich|before|1	0.25
prior word|so|after|1	-0.14
prior word|so|before|1	-0.42
prior word|um|before|0	-0.07
prior word|und|after|0	0.08
prior word|und|before|0	0.26
prior word|und|before|1	-0.18
prior word|von|before|0	-0.04
prior word|vor|before|0	-0.05
prior word|was|before|0	0.22
prior word|was|before|1	-0.18
prior word|wie|after|1	0.08
prior word|wie|before|0	-0.1
prior word|wie|before|1	0.09
prior word|während|before|1	0.09
prior word|zum|before|1	-0.05
prior word|zu|before|0	-0.1
prior word|über|after|0	-0.04
prior|bracket|before|0	-0.27
prior|colon|before|0	-0.44
prior|colon|before|1	-0.11
prior|comma|after|0	0.5
prior|comma|after|1	-0.38
prior|comma|before|0	0.49
prior|comma|before|1	-0.09
prior|dash|before|1	-0.16
prior|hole comma|after|0	0.28
prior|hole comma|before|0	0.21
prior|hole comma|before|1	0.11
prior|hole|after|0	-0.42
prior|hole|before|1	-0.15
prior|manner|after|0	-0.14
prior|manner|after|1	-0.13
prior|manner|before|0	0.11
prior|manner|before|1	-0.12
prior|preposition|after|0	-0.82
prior|preposition|after|1	-0.26
prior|preposition|before|0	-0.59
prior|preposition|before|1	-0.59
prior|small|after|0	-0.73
prior|small|after|1	-0.37
prior|small|before|0	0.18
prior|small|before|1	-0.49
prior|source|after|0	1.12
prior|source|after|1	0.05
prior|source|before|0	1
prior|source|before|1	0.76
prior|speech|after|0	0.19
prior|speech|after|1	-0.27
prior|speech|before|1	-0.3
prior|start|after|1	-0.45
prior|start|before|0	0.21
prior|start|before|1	0.08
prior|word|after|0	-0.1
prior|word|after|1	-0.05
prior|word|before|0	-0.39
prior|word|before|1	-0.06
reports kind|after|0|name	0.1
reports kind|after|0|noun	-0.1
reports kind|after|1|name	-0.08
reports kind|after|1|noun	-0.09
reports kind|after|2|name	-0.06
reports kind|before|0|f	-0.04
reports kind|before|0|n	-0.16
reports kind|before|0|name	-0.09
reports kind|before|0|noun	-0.25
reports kind|before|0|q	0.08
reports kind|before|1|m	-0.04
reports kind|before|1|name	0.25
reports kind|before|1|noun	0.15
reports kind|before|2|name	0.2
reports kind|before|2|noun	-0.15
reports kind|before|3|name	0.15
reports|after|0|0	-0.25
reports|after|0|1	0.19
reports|after|1|0	-0.11
reports|after|1|1	-0.08
reports|after|2|1	-0.05
reports|before|0|0	-0.42
reports|before|1|0	0.15
reports|before|1|1	0.21
reports|before|2|1	0.26
reports|before|3|1	0.15
rivals|after|0|0	0.15
rivals|after|0|1	0.22
rivals|after|1|0	0.34
rivals|after|1|1	-0.23
rivals|after|1|2	-0.18
rivals|after|2|0	-0.06
rivals|after|2|1	-0.26
rivals|after|2|2	-0.19
rivals|after|3|0	-0.59
rivals|after|3|1	-0.49
rivals|after|3|2	-0.25
rivals|after|4|0	-0.5
rivals|after|4|1	-0.32
rivals|after|4|2	-0.14
rivals|after|5|0	-0.15
rivals|after|5|1	-0.18
rivals|after|5|2	-0.11
rivals|before|0|1	0.09
rivals|before|0|2	-0.22
rivals|before|1|0	0.14
rivals|before|1|1	-0.2
rivals|before|1|2	-0.33
rivals|before|2|0	0.23
rivals|before|2|1	0.18
rivals|before|2|2	-0.27
rivals|before|3|0	0.04
rivals|before|3|1	-0.14
rivals|before|3|2	-0.18
rivals|before|4|0	-0.4
rivals|before|4|1	-0.07
rivals|before|4|2	-0.28
rivals|before|5|0	-0.09
rivals|before|5|1	0.07
rivals|before|5|2	-0.24
run marks|mention|0|comma	-0.05
run marks|mention|0|cry	-0.32
run marks|mention|1|comma	0.22
run marks|mention|1|mark	0.43
run marks|mention|1|speech	-0.05
run marks|mention|1|stop	0.15
run marks|mention|1|word	0.36
run marks|other|0|comma	0.07
run marks|other|0|cry	-0.16
run marks|other|0|speech	0.04
run marks|other|0|stop	0.04
run marks|other|0|word	-0.3
run marks|other|1|comma	-0.17
run marks|other|1|mark	-0.23
run marks|other|1|speech	-0.27
run marks|other|1|stop	-0.14
run marks|other|1|word	-0.29
run marks|person|1|comma	0.27
run marks|person|1|stop	0.45
run on|0|p0 long cue run 1|1|0	0.32
run on|0|p0 long cue run 2|0|0	0.13
run on|0|p0 long cue run 2|1|0	-0.11
run on|0|p0 long no cue run 1|1|0	-0.15
run on|0|p0 long no cue run 2|0|0	-0.11
run on|0|p0 short cue run 1|1|0	0.4
run on|0|p0 short no cue run 0|0|0	-0.12
run on|0|p0 short no cue run 0|1|0	0.25
run on|0|p0 some cue run 1|1|0	0.09
run on|0|p0 some cue run 1|1|1	-0.04
run on|1|far p0|0|0	-0.09
run on|1|p0 long cue run 0|1|0	0.16
run on|1|p0 long cue run 1|1|0	-0.21
run on|1|p0 long cue run 2|1|0	-0.06
run on|1|p0 long cue stop 1|0|1	0.05
run on|1|p0 long cue stop 2|0|0	0.47
run on|1|p0 short cue stop 1|0|0	0.44
run on|1|p0 short cue stop 2|0|0	0.33
run on|1|p0 some cue run 0|0|0	0.16
run on|1|p0 some cue run 1|1|0	0.12
run on|1|p0 some cue stop 1|0|0	0.56
run on|1|p0 some cue stop 1|0|1	-0.22
run on|1|p0 some cue stop 2|0|0	0.19
run|mention|far p0	-0.16
run|mention|far p0|1|before	-0.15
run|mention|p0 long cue run 1	0.07
run|mention|p0 long cue run 1|0|before	0.43
run|mention|p0 long cue run 1|1|before	-0.42
run|mention|p0 long cue run 2	-0.16
run|mention|p0 long cue run 2|0|before	-0.09
run|mention|p0 long cue run 2|1|before	-0.08
run|mention|p0 long cue stop 1	0.42
run|mention|p0 long cue stop 1|1|before	0.38
run|mention|p0 long cue stop 2	0.35
run|mention|p0 long cue stop 2|1|before	0.26
run|mention|p0 long no cue run 1	0.12
run|mention|p0 long no cue run 1|0|before	0.31
run|mention|p0 long no cue run 1|1|before	-0.26
run|mention|p0 long no cue run 2	0.09
run|mention|p0 long no cue run 2|1|before	0.1
run|mention|p0 long no cue stop 2	0.13
run|mention|p0 short cue run 0	0.11
run|mention|p0 short cue run 0|1|before	0.11
run|mention|p0 short cue run 1	0.36
run|mention|p0 short cue run 1|1|before	0.27
run|mention|p0 short cue stop 1	0.49
run|mention|p0 short cue stop 1|1|before	0.49
run|mention|p0 short cue stop 2	0.33
run|mention|p0 short cue stop 2|1|before	0.33
run|mention|p0 short no cue run 0	0.24
run|mention|p0 short no cue run 0|0|before	0.37
run|mention|p0 short no cue run 0|1|before	0.13
run|mention|p0 short no cue run 1	0.34
run|mention|p0 some cue run 0	0.1
run|mention|p0 some cue run 1	0.23
run|mention|p0 some cue run 1|1|before	0.24
run|mention|p0 some cue stop 1	0.45
run|mention|p0 some cue stop 1|1|before	0.4
run|mention|p0 some cue stop 2	0.14
run|mention|p0 some no cue run 0	0.37
run|mention|p0 some no cue run 1	-0.05
run|mention|p0 some no cue stop 1	0.5
run|other|far p0	0.22
run|other|far p0|0|after	0.09
run|other|far p0|1|after	-0.05
run|other|far p0|1|before	0.28
run|other|p0 long cue run 0	-0.28
run|other|p0 long cue run 0|0|after	-0.06
run|other|p0 long cue run 0|0|before	-0.14
run|other|p0 long cue run 0|1|before	-0.2
run|other|p0 long cue run 1|0|after	-0.14
run|other|p0 long cue run 1|1|after	-0.04
run|other|p0 long cue run 1|1|before	0.05
run|other|p0 long cue run 2	-0.04
run|other|p0 long cue run 2|0|after	-0.28
run|other|p0 long cue run 2|0|before	-0.2
run|other|p0 long cue run 2|1|after	0.09
run|other|p0 long cue run 2|1|before	0.19
run|other|p0 long cue stop 1|0|before	-0.25
run|other|p0 long cue stop 1|1|after	0.18
run|other|p0 long cue stop 1|1|before	0.1
run|other|p0 long cue stop 2	-0.23
run|other|p0 long cue stop 2|0|after	0.04
run|other|p0 long cue stop 2|1|before	-0.38
run|other|p0 long no cue run 1	-0.15
run|other|p0 long no cue run 1|0|after	-0.09
run|other|p0 long no cue run 1|0|before	-0.39
run|other|p0 long no cue run 1|1|after	-0.22
run|other|p0 long no cue run 1|1|before	0.22
run|other|p0 long no cue run 2	-0.14
run|other|p0 long no cue run 2|0|after	-0.21
run|other|p0 long no cue run 2|0|before	0.07
run|other|p0 long no cue run 2|1|after	-0.08
run|other|p0 long no cue run 2|1|before	-0.07
run|other|p0 long no cue stop 1	-0.11
run|other|p0 long no cue stop 2	-0.12
run|other|p0 long no cue stop 2|0|before	-0.08
run|other|p0 long no cue stop 2|1|before	-0.06
run|other|p0 none no cue stop 1|1|after	0.05
run|other|p0 short cue run 0	-0.49
run|other|p0 short cue run 0|0|before	-0.13
run|other|p0 short cue run 0|1|after	-0.07
run|other|p0 short cue run 0|1|before	-0.35
run|other|p0 short cue run 1	-0.62
run|other|p0 short cue run 1|0|after	-0.22
run|other|p0 short cue run 1|0|before	-0.14
run|other|p0 short cue run 1|1|after	0.04
run|other|p0 short cue run 1|1|before	-0.34
run|other|p0 short cue stop 1	-0.08
run|other|p0 short cue stop 1|0|before	-0.1
run|other|p0 short cue stop 1|1|after	-0.09
run|other|p0 short cue stop 2	-0.23
run|other|p0 short cue stop 2|1|before	-0.06
run|other|p0 short no cue run 0	-0.53
run|other|p0 short no cue run 0|0|after	-0.45
run|other|p0 short no cue run 0|0|before	-0.19
run|other|p0 short no cue run 0|1|after	-0.15
run|other|p0 short no cue run 0|1|before	-0.48
run|other|p0 short no cue run 1	-0.34
run|other|p0 short no cue run 1|0|after	0.05
run|other|p0 short no cue run 1|0|before	-0.2
run|other|p0 short no cue run 1|1|before	-0.22
run|other|p0 some cue run 0	0.06
run|other|p0 some cue run 0|0|after	-0.05
run|other|p0 some cue run 0|0|before	-0.33
run|other|p0 some cue run 0|1|before	0.18
run|other|p0 some cue run 1	-0.39
run|other|p0 some cue run 1|0|after	-0.05
run|other|p0 some cue run 1|0|before	-0.23
run|other|p0 some cue run 1|1|before	-0.25
run|other|p0 some cue run 2|0|before	-0.2
run|other|p0 some cue run 2|1|before	0.06
run|other|p0 some cue stop 1|0|after	-0.13
run|other|p0 some cue stop 1|0|before	0.22
run|other|p0 some cue stop 1|1|after	0.19
run|other|p0 some cue stop 1|1|before	-0.36
run|other|p0 some cue stop 2	0.09
run|other|p0 some cue stop 2|0|after	-0.08
run|other|p0 some cue stop 2|0|before	0.19
run|other|p0 some cue stop 2|1|after	0.05
run|other|p0 some cue stop 2|1|before	-0.09
run|other|p0 some no cue run 0	-0.34
run|other|p0 some no cue run 0|0|after	-0.05
run|other|p0 some no cue run 0|0|before	-0.14
run|other|p0 some no cue run 0|1|after	-0.14
run|other|p0 some no cue run 0|1|before	-0.22
run|other|p0 some no cue run 1	0.04
run|other|p0 some no cue run 1|0|after	-0.17
run|other|p0 some no cue run 1|0|before	0.1
run|other|p0 some no cue run 1|1|after	-0.06
run|other|p0 some no cue run 1|1|before	0.07
run|other|p0 some no cue stop 1	-0.19
run|other|p0 some no cue stop 1|0|before	-0.15
run|other|p0 some no cue stop 1|1|after	0.04
run|other|p0 some no cue stop 1|1|before	-0.08
run|other|p0 some no cue stop 2	-0.2
run|other|p0 some no cue stop 2|0|before	-0.09
run|other|p0 some no cue stop 2|1|after	-0.24
run|other|p0 some no cue stop 2|1|before	0.12
run|person|p0 long cue run 1	-0.11
run|person|p0 long cue run 2	0.24
run|person|p0 long cue run 2|1|before	0.29
run|person|p0 long cue stop 1	-0.04
run|person|p0 some cue stop 1	-0.19
run|person|p0 some no cue stop 1	-0.16
sort|f	0.23
sort|m	0.55
sort|n	-0.45
sort|name	0.12
sort|name owner	-0.19
sort|noun	-0.24
sort|p	-0.12
sort|q	-0.28
tail inverted|comma|after|manner	-0.09
tail inverted|comma|after|none	0.31
tail inverted|comma|after|speech	-0.04
tail inverted|comma|before|manner	-0.05
tail inverted|comma|before|none	-0.28
tail inverted|comma|before|speech	-0.44
tail inverted|cry|after|none	0.56
tail inverted|cry|before|none	-0.45
tail inverted|mark|after|none	-0.34
tail inverted|mark|before|manner	0.14
tail inverted|mark|before|none	0.12
tail inverted|speech|after|none	-0.35
tail inverted|speech|after|speech	0.04
tail inverted|speech|before|none	-0.29
tail inverted|speech|before|speech	-0.12
tail inverted|stop|after|manner	-0.07
tail inverted|stop|after|none	-0.36
tail inverted|stop|after|speech	-0.06
tail inverted|stop|before|manner	-0.06
tail inverted|stop|before|none	0.08
tail inverted|stop|before|speech	0.27
tail inverted|word|after|manner	-0.15
tail inverted|word|after|none	-0.4
tail inverted|word|after|speech	0.1
tail inverted|word|before|manner	0.19
tail inverted|word|before|none	-0.13
tail inverted|word|before|speech	-0.42
tail path|comma|after|comma|7+	0.05
tail path|comma|after|far|1	0.15
tail path|comma|after|far|13+	-0.06
tail path|comma|after|far|2	-0.15
tail path|comma|after|far|4+	-0.13
tail path|comma|after|far|7+	-0.2
tail path|comma|after|next|1	0.07
tail path|comma|after|next|13+	0.15
tail path|comma|after|next|2	-0.09
tail path|comma|after|next|7+	-0.11
tail path|comma|after|none|0	-0.09
tail path|comma|after|none|1	0.2
tail path|comma|after|none|13+	-0.31
tail path|comma|after|none|2	0.35
tail path|comma|after|none|25+	-0.09
tail path|comma|after|none|3	0.12
tail path|comma|after|none|4+	0.08
tail path|comma|after|none|7+	-0.25
tail path|comma|after|preposition|1	-0.06
tail path|comma|after|preposition|7+	-0.05
tail path|comma|after|relative|7+	-0.04
tail path|comma|before|apposition|13+	-0.14
tail path|comma|before|apposition|25+	-0.23
tail path|comma|before|apposition|7+	-0.05
tail path|comma|before|comma|4+	-0.05
tail path|comma|before|far|13+	-0.22
tail path|comma|before|far|25+	-0.04
tail path|comma|before|far|4+	0.34
tail path|comma|before|far|7+	-0.65
tail path|comma|before|next|0	-0.05
tail path|comma|before|next|1	0.26
tail path|comma|before|next|13+	-0.33
tail path|comma|before|next|25+	-0.17
tail path|comma|before|next|3	0.16
tail path|comma|before|next|4+	0.45
tail path|comma|before|next|7+	-0.05
tail path|comma|before|none|1	-0.04
tail path|comma|before|none|13+	-0.43
tail path|comma|before|none|2	0.04
tail path|comma|before|none|25+	-0.22
tail path|comma|before|none|3	-0.04
tail path|comma|before|none|7+	-0.38
tail path|comma|before|preposition|13+	-0.15
tail path|comma|before|preposition|4+	-0.05
tail path|comma|before|relative|13+	-0.08
tail path|comma|before|relative|7+	-0.14
tail path|cry|after|next|7+	-0.13
tail path|cry|after|none|0	0.04
tail path|cry|after|none|13+	-0.26
tail path|cry|after|none|4+	0.1
tail path|cry|before|next|13+	-0.53
tail path|cry|before|none|13+	-0.11
tail path|cry|before|none|25+	-0.13
tail path|cry|before|none|4+	0.05
tail path|cry|before|none|7+	-0.07
tail path|mark|after|next|7+	-0.23
tail path|mark|after|none|4+	-0.06
tail path|mark|after|none|7+	0.1
tail path|mark|before|next|13+	0.06
tail path|mark|before|next|25+	-0.16
tail path|mark|before|none|0	-0.19
tail path|mark|before|none|13+	0.13
tail path|mark|before|none|2	-0.18
tail path|mark|before|none|4+	0.36
tail path|mark|before|none|7+	-0.21
tail path|speech|before|next|13+	-0.21
tail path|speech|before|next|7+	0.07
tail path|speech|before|none|1	-0.08
tail path|speech|before|none|13+	-0.09
tail path|speech|before|none|2	-0.22
tail path|speech|before|none|25+	-0.06
tail path|speech|before|none|4+	0.14
tail path|stop|after|far|0	-0.12
tail path|stop|after|next|0	-0.3
tail path|stop|after|next|1	-0.14
tail path|stop|after|next|13+	-0.1
tail path|stop|after|next|2	0.05
tail path|stop|after|next|3	0.19
tail path|stop|after|next|7+	0.1
tail path|stop|after|none|0	-0.09
tail path|stop|after|none|13+	-0.23
tail path|stop|after|none|7+	-0.09
tail path|stop|before|apposition|25+	0.31
tail path|stop|before|apposition|4+	0.1
tail path|stop|before|apposition|7+	0.12
tail path|stop|before|comma|2	-0.04
tail path|stop|before|comma|25+	0.06
tail path|stop|before|comma|4+	-0.08
tail path|stop|before|far|13+	-0.09
tail path|stop|before|far|2	-0.12
tail path|stop|before|far|25+	-0.07
tail path|stop|before|far|4+	-0.08
tail path|stop|before|next|0	-0.06
tail path|stop|before|next|13+	-0.19
tail path|stop|before|next|2	-0.33
tail path|stop|before|next|25+	0.22
tail path|stop|before|next|3	0.16
tail path|stop|before|next|4+	-0.08
tail path|stop|before|next|7+	0.05
tail path|stop|before|none|0	0.49
tail path|stop|before|none|1	0.07
tail path|stop|before|none|13+	0.12
tail path|stop|before|none|25+	-0.7
tail path|stop|before|none|4+	0.25
tail path|stop|before|none|7+	-0.39
tail path|stop|before|preposition|13+	-0.14
tail path|stop|before|preposition|7+	-0.06
tail path|stop|before|relative|13+	0.14
tail path|stop|before|relative|7+	0.14
tail path|word|after|comma|1	-0.15
tail path|word|after|comma|13+	0.07
tail path|word|after|far|1	-0.3
tail path|word|after|far|13+	-0.06
tail path|word|after|far|2	-0.09
tail path|word|after|far|3	-0.14
tail path|word|after|far|4+	-0.1
tail path|word|after|next|13+	-0.05
tail path|word|after|next|25+	0.04
tail path|word|after|next|4+	0.07
tail path|word|after|next|7+	0.33
tail path|word|after|none|0	-0.29
tail path|word|after|none|1	-0.17
tail path|word|after|none|13+	-0.25
tail path|word|after|none|2	-0.2
tail path|word|after|none|3	0.16
tail path|word|after|none|4+	-0.19
tail path|word|after|preposition|7+	-0.05
tail path|word|after|relative|7+	0.17
tail path|word|before|apposition|13+	-0.13
tail path|word|before|apposition|25+	-0.17
tail path|word|before|apposition|7+	-0.12
tail path|word|before|comma|13+	-0.18
tail path|word|before|far|7+	0.21
tail path|word|before|next|0	-0.17
tail path|word|before|next|13+	-0.12
tail path|word|before|next|25+	-0.38
tail path|word|before|next|3	-0.2
tail path|word|before|next|4+	0.18
tail path|word|before|none|0	-0.44
tail path|word|before|none|1	-0.77
tail path|word|before|none|13+	-0.5
tail path|word|before|none|2	0.16
tail path|word|before|none|25+	0.19
tail path|word|before|none|3	-0.04
tail path|word|before|none|4+	0.17
tail path|word|before|none|7+	0.26
tail path|word|before|preposition|13+	-0.21
tail path|word|before|preposition|7+	0.09
tail path|word|before|relative|13+	0.4
tail path|word|before|relative|25+	-0.17
tail|comma|after|0|0	0.31
tail|comma|after|0|1	0.27
tail|comma|after|1|0	-0.23
tail|comma|after|1|1	-0.17
tail|comma|after|2|0	-0.09
tail|comma|after|2|1	-0.05
tail|comma|before|0|0	0.14
tail|comma|before|0|1	-0.12
tail|comma|before|1|0	-0.28
tail|comma|before|1|1	-0.33
tail|comma|before|2|0	-0.23
tail|comma|before|2|1	-0.16
tail|cry|after|0|1	0.13
tail|cry|after|1|0	0.35
tail|cry|after|1|1	0.24
tail|cry|before|1|0	-0.1
tail|cry|before|2|0	-0.13
tail|cry|before|2|1	-0.2
tail|mark|before|0|0	-0.1
tail|mark|before|0|1	0.13
tail|mark|before|1|0	0.05
tail|mark|before|1|1	0.11
tail|speech|after|0|0	-0.1
tail|speech|after|0|1	-0.15
tail|speech|after|1|1	-0.04
tail|speech|before|0|0	-0.06
tail|speech|before|0|1	-0.1
tail|speech|before|1|0	-0.08
tail|speech|before|1|1	-0.12
tail|speech|before|2|1	-0.12
tail|stop|after|0|0	0.11
tail|stop|after|1|0	-0.26
tail|stop|after|1|1	-0.22
tail|stop|after|2|0	-0.1
tail|stop|after|2|1	-0.21
tail|stop|before|0|0	0.34
tail|stop|before|0|1	0.38
tail|stop|before|1|0	-0.25
tail|stop|before|1|1	0.07
tail|stop|before|2|0	-0.32
tail|stop|before|2|1	-0.43
tail|word|after|0|0	-0.44
tail|word|after|0|1	0.18
tail|word|after|1|0	-0.13
tail|word|after|1|1	-0.55
tail|word|after|2|0	-0.1
tail|word|after|2|1	-0.15
tail|word|before|0|0	-0.05
tail|word|before|0|1	0.17
tail|word|before|1|0	-0.21
tail|word|before|1|1	-0.79
tail|word|before|2|0	-0.2
tail|word|before|2|1	-0.31
verb gap|after|apposition|manner|0	-0.26
verb gap|after|apposition|speech|0	0.59
verb gap|after|apposition|speech|2	-0.04
verb gap|after|apposition|speech|3	-0.07
verb gap|after|apposition|speech|4+	-0.07
verb gap|after|comma|speech|1	-0.04
verb gap|after|comma|speech|13+	0.08
verb gap|after|comma|speech|2	-0.04
verb gap|after|comma|speech|4+	-0.12
verb gap|after|far|manner|0	-0.1
verb gap|after|far|manner|1	-0.13
verb gap|after|far|manner|13+	-0.09
verb gap|after|far|manner|2	-0.06
verb gap|after|far|manner|3	-0.08
verb gap|after|far|manner|4+	-0.13
verb gap|after|far|manner|7+	-0.26
verb gap|after|far|speech|0	0.09
verb gap|after|far|speech|1	-0.21
verb gap|after|far|speech|13+	-0.07
verb gap|after|far|speech|2	-0.24
verb gap|after|far|speech|3	-0.05
verb gap|after|far|speech|4+	-0.13
verb gap|after|next|manner|0	-0.25
verb gap|after|next|manner|1	-0.13
verb gap|after|next|manner|13+	-0.23
verb gap|after|next|manner|2	-0.13
verb gap|after|next|manner|4+	-0.24
verb gap|after|next|manner|7+	-0.21
verb gap|after|next|speech|0	0.35
verb gap|after|next|speech|1	0.09
verb gap|after|next|speech|2	0.1
verb gap|after|next|speech|3	-0.05
verb gap|after|next|speech|4+	0.17
verb gap|after|next|speech|7+	0.17
verb gap|after|none|none|0	0.13
verb gap|after|none|none|1	0.23
verb gap|after|none|none|2	-0.21
verb gap|after|none|none|25+	-0.05
verb gap|after|none|none|3	-0.14
verb gap|after|none|none|4+	-0.13
verb gap|after|none|none|7+	-0.08
verb gap|after|preposition|speech|0	0.14
verb gap|after|preposition|speech|4+	-0.04
verb gap|before|apposition|manner|1	-0.14
verb gap|before|apposition|manner|13+	0.1
verb gap|before|apposition|manner|25+	0.13
verb gap|before|apposition|manner|3	-0.21
verb gap|before|apposition|manner|7+	0.04
verb gap|before|apposition|speech|13+	0.23
verb gap|before|apposition|speech|2	-0.06
verb gap|before|apposition|speech|25+	-0.06
verb gap|before|apposition|speech|4+	0.08
verb gap|before|bracket|speech|13+	-0.17
verb gap|before|bracket|speech|4+	-0.04
verb gap|before|bracket|speech|7+	0.19
verb gap|before|comma|speech|1	-0.18
verb gap|before|comma|speech|2	-0.38
verb gap|before|comma|speech|25+	-0.08
verb gap|before|comma|speech|3	-0.28
verb gap|before|comma|speech|7+	0.13
verb gap|before|far|manner|1	-0.36
verb gap|before|far|manner|13+	-0.26
verb gap|before|far|manner|3	-0.11
verb gap|before|far|manner|4+	0.09
verb gap|before|far|speech|0	0.11
verb gap|before|far|speech|1	0.25
verb gap|before|far|speech|13+	0.21
verb gap|before|far|speech|2	-0.22
verb gap|before|far|speech|25+	0.14
verb gap|before|far|speech|3	-0.51
verb gap|before|far|speech|4+	-0.16
verb gap|before|far|speech|7+	0.04
verb gap|before|next|manner|1	-0.34
verb gap|before|next|manner|13+	-0.47
verb gap|before|next|manner|2	0.16
verb gap|before|next|manner|25+	-0.21
verb gap|before|next|manner|3	0.17
verb gap|before|next|manner|4+	0.14
verb gap|before|next|manner|7+	-0.31
verb gap|before|next|speech|0	0.19
verb gap|before|next|speech|1	0.45
verb gap|before|next|speech|13+	0.16
verb gap|before|next|speech|2	0.18
verb gap|before|next|speech|25+	-0.19
verb gap|before|next|speech|3	0.23
verb gap|before|next|speech|4+	0.13
verb gap|before|next|speech|7+	-0.08
verb gap|before|none|none|0	0.04
verb gap|before|none|none|1	-0.4
verb gap|before|none|none|13+	0.05
verb gap|before|none|none|25+	-0.11
verb gap|before|none|none|3	0.16
verb gap|before|none|none|7+	-0.06
verb gap|before|preposition|manner|1	-0.13
verb gap|before|preposition|manner|13+	0.24
verb gap|before|preposition|manner|25+	-0.17
verb gap|before|preposition|speech|0	-0.04
verb gap|before|preposition|speech|1	0.16
verb gap|before|preposition|speech|13+	-0.39
verb gap|before|preposition|speech|2	0.14
verb gap|before|preposition|speech|4+	0.24
verb gap|before|preposition|speech|7+	-0.25
verb gap|before|relative|manner|13+	-0.13
verb gap|before|relative|speech|1	0.18
verb gap|before|relative|speech|25+	-0.2
verb gap|before|relative|speech|7+	0.24
verb meets marks|far	-0.11
verb meets marks|next	0.21
verb meets marks|none	0.2
verb meets marks|preposition	-0.22
verb opens|comma|apposition|opens|before	0.6
verb opens|comma|apposition|within|after	0.34
verb opens|comma|apposition|within|before	0.17
verb opens|comma|comma|within|before	-0.18
verb opens|comma|far|opens|before	0.37
verb opens|comma|far|within|after	-0.22
verb opens|comma|far|within|before	-0.57
verb opens|open|apposition|opens|after	-0.05
verb opens|open|apposition|opens|before	-0.48
verb opens|open|apposition|within|after	-0.27
verb opens|open|apposition|within|before	-0.42
verb opens|open|bracket|opens|before	-0.1
verb opens|open|bracket|within|before	-0.07
verb opens|open|comma|within|after	-0.11
verb opens|open|far|opens|after	-0.3
verb opens|open|far|opens|before	0.19
verb opens|open|far|within|after	-0.46
verb opens|open|far|within|before	-0.16
verb opens|open|next|opens|after	-0.12
verb opens|open|next|opens|before	0.22
verb opens|open|next|within|after	0.19
verb opens|open|next|within|before	-0.34
verb opens|open|preposition|opens|after	-0.06
verb opens|open|preposition|opens|before	0.21
verb opens|open|preposition|within|after	-0.17
verb opens|open|preposition|within|before	-0.33
verb opens|open|relative|opens|before	-0.14
verb opens|open|relative|within|before	-0.07
verb prior|comma|apposition|comma|before	0.33
verb prior|comma|apposition|preposition|after	-0.13
verb prior|comma|apposition|preposition|before	-0.36
verb prior|comma|apposition|speech|before	-0.36
verb prior|comma|apposition|start|before	0.6
verb prior|comma|apposition|word|before	-0.21
verb prior|comma|comma|comma|after	0.18
verb prior|comma|comma|comma|before	0.27
verb prior|comma|comma|preposition|after	-0.15
verb prior|comma|comma|preposition|before	-0.47
verb prior|comma|comma|small|before	-0.1
verb prior|comma|comma|speech|before	0.18
verb prior|comma|comma|word|before	-0.38
verb prior|comma|far|comma|before	0.21
verb prior|comma|far|preposition|before	-0.51
verb prior|comma|far|small|after	-0.07
verb prior|comma|far|small|before	-0.14
verb prior|comma|far|speech|before	-0.19
verb prior|comma|far|start|before	0.37
verb prior|comma|far|word|before	-0.32
verb prior|open|apposition|comma|after	-0.11
verb prior|open|apposition|preposition|after	-0.26
verb prior|open|apposition|preposition|before	-0.2
verb prior|open|apposition|small|after	-0.05
verb prior|open|apposition|speech|before	0.08
verb prior|open|apposition|start|after	-0.05
verb prior|open|apposition|start|before	-0.48
verb prior|open|apposition|word|after	-0.12
verb prior|open|apposition|word|before	-0.37
verb prior|open|bracket|start|before	-0.1
verb prior|open|comma|preposition|after	-0.12
verb prior|open|comma|speech|after	0.12
verb prior|open|far|bracket|before	-0.16
verb prior|open|far|comma|before	-0.19
verb prior|open|far|manner|after	-0.05
verb prior|open|far|preposition|after	-0.34
verb prior|open|far|preposition|before	-0.54
verb prior|open|far|small|after	-0.22
verb prior|open|far|small|before	0.13
verb prior|open|far|speech|after	-0.07
verb prior|open|far|speech|before	-0.09
verb prior|open|far|start|after	-0.3
verb prior|open|far|start|before	0.19
verb prior|open|far|word|after	-0.19
verb prior|open|far|word|before	-0.09
verb prior|open|next|bracket|before	-0.25
verb prior|open|next|comma|after	0.51
verb prior|open|next|comma|before	0.33
verb prior|open|next|dash|before	0.23
verb prior|open|next|preposition|after	-0.23
verb prior|open|next|small|after	-0.6
verb prior|open|next|small|before	-0.31
verb prior|open|next|speech|before	-0.39
verb prior|open|next|start|after	-0.12
verb prior|open|next|start|before	0.22
verb prior|open|next|word|after	-0.08
verb prior|open|next|word|before	-0.11
verb prior|open|preposition|comma|before	0.16
verb prior|open|preposition|preposition|after	-0.12
verb prior|open|preposition|preposition|before	-0.41
verb prior|open|preposition|small|before	0.21
verb prior|open|preposition|speech|after	-0.11
verb prior|open|preposition|start|after	-0.06
verb prior|open|preposition|start|before	0.21
verb prior|open|preposition|word|before	-0.57
verb prior|open|relative|preposition|before	-0.1
verb prior|open|relative|small|before	0.2
verb prior|open|relative|start|before	-0.14
verb prior|open|relative|word|after	0.14
verb prior|open|relative|word|before	-0.19
verb tie|after|0|0|1	0.43
verb tie|after|0|1|1	0.12
verb tie|after|0|2|1	-0.23
verb tie|after|0|4+|1	-0.13
verb tie|after|0|7+|1	0.16
verb tie|after|1|0|1	0.07
verb tie|after|1|13+|1	-0.19
verb tie|after|1|1|1	-0.27
verb tie|after|1|25+|0	-0.11
verb tie|after|1|25+|1	-0.04
verb tie|after|1|2|1	-0.05
verb tie|after|1|3|1	0.06
verb tie|after|1|4+|1	-0.32
verb tie|after|1|7+|1	-0.27
verb tie|after|2|13+|1	-0.24
verb tie|after|2|25+|0	-0.32
verb tie|after|2|25+|1	-0.1
verb tie|after|2|4+|1	-0.05
verb tie|after|2|7+|1	-0.11
verb tie|before|0|0|1	0.07
verb tie|before|0|13+|1	0.19
verb tie|before|0|25+|0	0.05
verb tie|before|0|2|1	0.19
verb tie|before|0|3|1	0.07
verb tie|before|0|4+|1	0.14
verb tie|before|0|7+|1	0.15
verb tie|before|1|0|1	0.04
verb tie|before|1|13+|1	-0.07
verb tie|before|1|1|1	0.1
verb tie|before|1|25+|0	-0.08
verb tie|before|1|25+|1	-0.08
verb tie|before|1|2|1	0.23
verb tie|before|1|3|1	-0.21
verb tie|before|1|7+|1	-0.49
verb tie|before|2|0|1	-0.07
verb tie|before|2|13+|1	-0.26
verb tie|before|2|25+|0	-0.31
verb tie|before|2|25+|1	-0.17
verb tie|before|2|7+|1	-0.17
verb|after|0|far|manner	-0.44
verb|after|0|far|speech	-0.22
verb|after|0|next|manner	-0.45
verb|after|0|next|speech	0.51
verb|after|0|none|none	0.22
verb|after|0|preposition|speech	0.07
verb|after|1|apposition|manner	-0.05
verb|after|1|apposition|speech	-0.06
verb|after|1|comma|speech	-0.07
verb|after|1|far|manner	-0.15
verb|after|1|far|speech	-0.29
verb|after|1|next|manner	-0.24
verb|after|1|next|speech	-0.12
verb|after|1|none|none	-0.35
verb|after|1|preposition|manner	-0.05
verb|after|1|preposition|speech	-0.05
verb|before|0|apposition|manner	-0.23
verb|before|0|apposition|speech	0.2
verb|before|0|bracket|speech	-0.11
verb|before|0|comma|speech	-0.14
verb|before|0|far|manner	-0.24
verb|before|0|far|speech	0.23
verb|before|0|next|manner	-0.22
verb|before|0|next|speech	0.31
verb|before|0|none|none	0.19
verb|before|0|preposition|speech	0.05
verb|before|0|relative|manner	-0.37
verb|before|0|relative|speech	0.15
verb|before|1|apposition|manner	0.12
verb|before|1|apposition|speech	-0.19
verb|before|1|bracket|speech	-0.07
verb|before|1|comma|speech	-0.09
verb|before|1|far|manner	-0.25
verb|before|1|far|speech	-0.48
verb|before|1|next|manner	-0.54
verb|before|1|next|speech	0.09
verb|before|1|none|none	-0.11
verb|before|1|preposition|manner	-0.1
verb|before|1|preposition|speech	-0.22
verb|before|1|relative|manner	-0.11
verb|before|1|relative|speech	-0.11
where sort|after|0p0|f	0.31
where sort|after|0p0|m	0.27
where sort|after|0p0|n	-0.31
where sort|after|0p0|name	0.46
where sort|after|0p0|noun	-0.13
where sort|after|0p0|q	-0.46
where sort|after|1p0|f	-0.34
where sort|after|1p0|n	-0.05
where sort|after|1p0|name	0.08
where sort|after|1p0|name owner	-0.07
where sort|after|1p0|noun	-0.47
where sort|after|1p0|p	-0.05
where sort|after|1p0|q	-0.15
where sort|after|2p0|m	-0.13
where sort|after|2p0|name	-0.35
where sort|after|2p0|noun	-0.17
where sort|after|3p0|name	-0.07
where sort|after|3p0|noun	-0.06
where sort|before|0p0|f	0.19
where sort|before|0p0|m	0.69
where sort|before|0p0|n	-0.38
where sort|before|0p0|noun	0.11
where sort|before|0p0|q	-0.2
where sort|before|1p0|f	0.4
where sort|before|1p0|m	0.28
where sort|before|1p0|n	-0.14
where sort|before|1p0|name	0.27
where sort|before|1p0|noun	-0.15
where sort|before|2p0|m	0.15
where sort|before|2p0|n	0.2
where sort|before|2p0|name	0.27
where sort|before|2p0|noun	-0.45
where sort|before|2p0|q	-0.04
where sort|before|3p0|name	-0.12
where sort|before|3p0|noun	-0.36
where tie|after|0p0|1	0.27
where tie|after|1p0|0	-0.11
where tie|after|1p0|1	-0.4
where tie|after|2p0|0	-0.27
where tie|after|2p0|1	-0.37
where tie|after|3p0|0	-0.07
where tie|after|3p0|1	-0.07
where tie|before|0p0|0	0.05
where tie|before|0p0|1	0.31
where tie|before|1p0|0	0.18
where tie|before|1p0|1	0.08
where tie|before|2p0|1	0.05
where tie|before|3p0|0	-0.18
where tie|before|3p0|1	-0.28
words|after|0|0|m	-0.06
words|after|0|0|name	-0.04
words|after|0|0|noun	-0.37
words|after|0|0|q	-0.08
words|after|0|1|f	0.22
words|after|0|1|m	0.38
words|after|0|1|n	0.09
words|after|0|1|name	0.1
words|after|13+|0|f	-0.04
words|after|13+|0|m	-0.07
words|after|13+|0|name	-0.36
words|after|13+|0|noun	-0.33
words|after|13+|0|q	-0.06
words|after|13+|1|f	-0.04
words|after|13+|1|m	0.06
words|after|13+|1|name	-0.19
words|after|13+|1|noun	-0.19
words|after|13+|1|q	-0.11
words|after|1|0|m	-0.12
words|after|1|0|name	-0.16
words|after|1|0|noun	-0.08
words|after|1|1|f	-0.05
words|after|1|1|m	0.04
words|after|1|1|n	-0.18
words|after|1|1|name	0.24
words|after|1|1|noun	0.4
words|after|1|1|q	-0.07
words|after|25+|0|name	-0.09
words|after|25+|0|noun	-0.18
words|after|25+|1|name	0.11
words|after|25+|1|noun	-0.06
words|after|2|0|m	0.17
words|after|2|0|name	0.25
words|after|2|0|noun	0.27
words|after|2|1|f	-0.08
words|after|2|1|m	-0.06
words|after|2|1|n	-0.05
words|after|2|1|name	-0.16
words|after|2|1|noun	-0.08
words|after|2|1|q	-0.18
words|after|3|0|m	-0.07
words|after|3|0|name	0.09
words|after|3|0|noun	0.24
words|after|3|1|m	-0.1
words|after|3|1|name	0.09
words|after|3|1|noun	-0.34
words|after|4+|0|f	0.09
words|after|4+|0|m	-0.12
words|after|4+|0|name	0.21
words|after|4+|0|q	-0.07
words|after|4+|1|m	-0.12
words|after|4+|1|name	0.12
words|after|4+|1|noun	-0.36
words|after|4+|1|q	-0.12
words|after|7+|0|f	-0.08
words|after|7+|0|m	-0.13
words|after|7+|0|name	0.28
words|after|7+|0|noun	-0.39
words|after|7+|0|q	-0.11
words|after|7+|1|f	0.15
words|after|7+|1|name	0.06
words|after|7+|1|noun	0.1
words|after|7+|1|q	-0.2
words|before|0|0|f	-0.15
words|before|0|0|m	0.27
words|before|0|0|n	-0.14
words|before|0|0|name	0.21
words|before|0|0|noun	-0.31
words|before|0|0|q	-0.17
words|before|0|1|f	-0.05
words|before|0|1|name	-0.05
words|before|0|1|noun	-0.16
words|before|0|1|q	-0.07
words|before|13+|0|f	-0.21
words|before|13+|0|m	-0.31
words|before|13+|0|n	-0.17
words|before|13+|0|noun	-0.18
words|before|13+|0|p	-0.13
words|before|13+|0|q	-0.36
words|before|13+|1|m	-0.18
words|before|13+|1|n	-0.23
words|before|13+|1|name	-0.12
words|before|13+|1|noun	-0.27
words|before|1|0|f	-0.21
words|before|1|0|m	-0.2
words|before|1|0|n	-0.11
words|before|1|0|name	-0.26
words|before|1|1|f	-0.04
words|before|1|1|m	0.2
words|before|1|1|n	0.35
words|before|1|1|name	0.23
words|before|1|1|noun	-0.15
words|before|25+|0|m	-0.17
words|before|25+|0|name	-0.25
words|before|25+|0|noun	-0.15
words|before|25+|0|q	-0.26
words|before|25+|1|f	-0.3
words|before|25+|1|m	0.05
words|before|25+|1|n	0.24
words|before|25+|1|name	-0.04
words|before|25+|1|noun	-0.12
words|before|25+|1|q	-0.45
words|before|2|0|m	0.13
words|before|2|0|n	-0.05
words|before|2|0|name	-0.37
words|before|2|0|noun	0.13
words|before|2|1|m	0.42
words|before|2|1|name	0.09
words|before|2|1|noun	-0.15
words|before|2|1|q	-0.24
words|before|3|0|f	0.2
words|before|3|0|m	-0.81
words|before|3|0|name	0.46
words|before|3|0|noun	-0.31
words|before|3|0|q	0.06
words|before|3|1|m	0.08
words|before|3|1|name	0.17
words|before|3|1|noun	-0.28
words|before|4+|0|m	0.43
words|before|4+|0|n	-0.2
words|before|4+|0|name	0.15
words|before|4+|0|noun	0.33
words|before|4+|0|q	0.29
words|before|4+|1|f	0.38
words|before|4+|1|m	0.34
words|before|4+|1|name	0.31
words|before|4+|1|noun	-0.14
words|before|7+|0|f	0.13
words|before|7+|0|m	-0.1
words|before|7+|0|n	-0.3
words|before|7+|0|name	-0.22
words|before|7+|0|noun	-0.23
words|before|7+|1|f	0.22
words|before|7+|1|m	0.38
words|before|7+|1|n	-0.34
words|before|7+|1|name	-0.06
words|before|7+|1|noun	0.06
words|before|7+|1|q	-0.24
`;
