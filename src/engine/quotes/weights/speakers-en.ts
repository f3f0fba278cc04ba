/** Weights of the attribution. Made by tests/train.ts from numbers of generic features; not written by hand. */

export const speakersEn = `
commas|after|0|apposition	-0.27
commas|after|0|comma	-0.35
commas|after|0|far	-0.53
commas|after|0|next	-0.12
commas|after|0|none	-0.43
commas|after|0|preposition	-0.13
commas|after|0|relative	-0.16
commas|after|1|apposition	0.24
commas|after|1|comma	0.07
commas|after|1|next	0.35
commas|after|1|none	0.21
commas|after|1|preposition	-0.1
commas|after|1|relative	0.07
commas|after|2|apposition	-0.1
commas|after|2|comma	0.19
commas|after|2|far	-0.21
commas|after|2|next	0.24
commas|after|2|none	0.1
commas|after|2|relative	-0.05
commas|after|3|far	-0.06
commas|after|3|next	-0.14
commas|after|3|none	-0.15
commas|before|0|apposition	-0.15
commas|before|0|bracket	0.11
commas|before|0|far	0.15
commas|before|0|next	0.29
commas|before|0|preposition	0.13
commas|before|0|relative	0.06
commas|before|1|apposition	-0.18
commas|before|1|bracket	-0.17
commas|before|1|comma	-0.12
commas|before|1|far	-0.22
commas|before|1|next	0.04
commas|before|1|none	-0.33
commas|before|1|preposition	-0.44
commas|before|1|relative	-0.13
commas|before|2|apposition	0.24
commas|before|2|comma	-0.14
commas|before|2|far	-0.1
commas|before|2|next	0.21
commas|before|2|preposition	-0.1
commas|before|2|relative	-0.13
commas|before|3|apposition	-0.1
commas|before|3|comma	0.09
commas|before|3|far	-0.33
commas|before|3|next	-0.06
commas|before|3|none	-0.08
commas|before|3|preposition	-0.12
commas|before|3|relative	-0.24
commas|inside|1|next	0.19
commas|inside|1|none	0.04
cues|after|0|0	-0.22
cues|after|0|1	0.07
cues|after|1|0	0.19
cues|after|1|1	0.11
cues|after|2|0	-0.13
cues|after|2|1	-0.38
cues|before|0|0	-0.16
cues|before|0|1	-0.18
cues|before|1|0	0.12
cues|before|1|1	0.08
cues|before|2|0	0.13
cues|before|2|1	0.12
cues|inside|0|1	0.24
fame|1	-0.06
fame|2	0.33
fame|3	-0.07
fame|4	0.14
follows|between|after|0	-0.61
follows|between|after|1	-0.47
follows|between|before|0	-0.17
follows|between|before|1	-0.34
follows|bracket|after|0	0.28
follows|bracket|before|0	0.47
follows|bracket|before|1	0.08
follows|colon|after|0	0.2
follows|colon|before|0	0.56
follows|colon|before|1	0.29
follows|comma|after|0	0.31
follows|comma|after|1	-0.04
follows|comma|before|0	0.1
follows|comma|before|1	0.09
follows|comma|inside|0	0.09
follows|hole|after|0	-0.27
follows|hole|before|0	-0.81
follows|hole|before|1	-0.21
follows|manner|after|0	-0.38
follows|manner|after|1	-0.14
follows|manner|before|0	0.22
follows|manner|before|1	-0.44
follows|preposition|after|0	-0.21
follows|preposition|after|1	-0.15
follows|preposition|before|0	-0.31
follows|preposition|before|1	-0.29
follows|preposition|inside|0	-0.06
follows|pronoun|after|0	-0.15
follows|pronoun|after|1	-0.13
follows|pronoun|before|0	-0.21
follows|pronoun|before|1	-0.24
follows|small|after|0	-0.32
follows|small|after|1	-0.17
follows|small|before|0	-0.24
follows|small|before|1	-0.12
follows|speech|after|0	0.59
follows|speech|after|1	0.21
follows|speech|before|0	0.62
follows|speech|before|1	0.1
follows|speech|inside|0	0.23
follows|stop|after|0	0.38
follows|stop|after|1	-0.18
follows|stop|before|0	0.11
follows|stop|before|1	-0.1
follows|word|after|0	-0.38
follows|word|after|1	-0.31
follows|word|before|0	0.24
follows|word|before|1	-0.19
follows|word|inside|0	0.06
holes|after|1|0	-0.21
holes|after|1|1	0.25
holes|after|2|0	-0.27
holes|after|2|1	-0.06
holes|after|3|0	-0.16
holes|after|3|1	-0.04
holes|before|0|1	0.16
holes|before|1|0	-0.23
holes|before|1|1	-0.31
holes|before|2|0	0.12
holes|before|2|1	-0.32
holes|before|3|0	0.24
holes|before|3|1	-0.16
holes|inside|0|0	-0.04
holes|inside|0|1	0.22
inverted gap|after|manner|1	-0.15
inverted gap|after|manner|13+	-0.1
inverted gap|after|manner|2	-0.11
inverted gap|after|manner|3	-0.05
inverted gap|after|manner|4+	-0.18
inverted gap|after|manner|7+	-0.17
inverted gap|after|none|0	0.28
inverted gap|after|none|1	-0.41
inverted gap|after|none|13+	-0.18
inverted gap|after|none|2	0.06
inverted gap|after|none|25+	-0.05
inverted gap|after|none|4+	-0.2
inverted gap|after|none|7+	0.07
inverted gap|after|speech|1	0.55
inverted gap|after|speech|13+	0.07
inverted gap|after|speech|2	-0.41
inverted gap|after|speech|25+	0.13
inverted gap|after|speech|3	-0.16
inverted gap|after|speech|7+	-0.18
inverted gap|before|manner|0	-0.1
inverted gap|before|manner|1	-0.48
inverted gap|before|manner|13+	-0.08
inverted gap|before|manner|2	-0.37
inverted gap|before|manner|25+	-0.15
inverted gap|before|manner|3	-0.08
inverted gap|before|manner|4+	-0.3
inverted gap|before|manner|7+	-0.11
inverted gap|before|none|0	0.1
inverted gap|before|none|1	0.25
inverted gap|before|none|2	0.4
inverted gap|before|none|25+	-0.12
inverted gap|before|none|3	0.2
inverted gap|before|none|4+	0.15
inverted gap|before|none|7+	-0.05
inverted gap|before|speech|0	0.15
inverted gap|before|speech|1	-0.09
inverted gap|before|speech|13+	-0.17
inverted gap|before|speech|2	-0.4
inverted gap|before|speech|25+	0.1
inverted gap|before|speech|3	-0.44
inverted gap|before|speech|4+	-0.16
inverted gap|before|speech|7+	0.09
inverted gap|inside|none|0	0.27
inverted gap|inside|none|25+	-0.04
inverted|after|0|manner	-0.39
inverted|after|0|none	0.12
inverted|after|0|speech	0.25
inverted|after|1|manner	-0.13
inverted|after|1|none	-0.25
inverted|after|1|speech	-0.22
inverted|before|0|manner	-0.46
inverted|before|0|none	0.41
inverted|before|0|speech	-0.43
inverted|before|1|manner	-0.3
inverted|before|1|none	-0.14
inverted|before|1|speech	0.05
inverted|inside|0|none	0.19
is|body|0	0.33
is|body|1	0.19
is|body|name	0.17
is|body|noun	0.31
is|capital|0	0.1
is|capital|1	0.17
is|capital|name	0.12
is|capital|noun	0.3
is|given|0	0.27
is|given|1	0.11
is|given|name	0.19
is|given|noun	0.13
is|number|0	0.12
is|number|1	-0.23
is|number|noun	-0.1
is|people|0	0.09
is|people|1	0.28
is|people|name	-0.08
is|people|noun	0.33
is|title|0	0.16
is|title|1	0.08
is|title|name	0.21
is|words|0	0.37
is|words|1	-0.24
is|words|name	0.23
label|before|0	0.37
label|before|1	0.32
lead|colon|after|0|0	0.1
lead|colon|after|0|1	0.04
lead|colon|after|1|0	-0.1
lead|colon|after|1|1	-0.09
lead|colon|before|0|0	0.32
lead|colon|before|0|1	0.25
lead|colon|before|1|0	-0.34
lead|colon|before|1|1	-0.67
lead|colon|before|2|0	-0.16
lead|colon|before|2|1	-0.22
lead|comma|after|1|0	-0.04
lead|comma|after|1|1	-0.19
lead|comma|before|0|0	-0.06
lead|comma|before|0|1	0.2
lead|comma|before|1|0	-0.22
lead|comma|before|1|1	-0.26
lead|comma|before|2|0	-0.09
lead|comma|before|2|1	-0.16
lead|manner|after|0|0	0.04
lead|manner|after|0|1	0.32
lead|manner|after|1|0	-0.07
lead|manner|after|1|1	-0.08
lead|manner|before|0|0	-0.1
lead|manner|before|0|1	-0.06
lead|manner|before|1|0	-0.39
lead|manner|before|1|1	-0.16
lead|manner|before|2|0	-0.07
lead|manner|before|2|1	-0.18
lead|paragraph|after|0|0	0.4
lead|paragraph|after|0|1	0.2
lead|paragraph|after|1|0	0.27
lead|paragraph|after|1|1	0.51
lead|paragraph|after|2|1	-0.11
lead|paragraph|before|1|0	-0.22
lead|paragraph|before|2|1	-0.17
lead|paragraph|inside|0|0	-0.04
lead|paragraph|inside|0|1	0.34
lead|preposition|after|0|0	-0.23
lead|preposition|after|0|1	-0.5
lead|preposition|after|1|0	-0.16
lead|preposition|after|1|1	-0.37
lead|preposition|after|2|1	-0.05
lead|preposition|before|0|0	0.04
lead|preposition|before|0|1	-0.11
lead|preposition|before|1|0	-0.42
lead|preposition|before|1|1	-0.19
lead|preposition|before|2|0	-0.09
lead|preposition|before|2|1	-0.34
lead|sentence|after|0|0	0.11
lead|sentence|after|0|1	0.55
lead|sentence|after|1|0	-0.1
lead|sentence|after|1|1	0.07
lead|sentence|after|2|1	-0.05
lead|sentence|before|1|0	0.32
lead|sentence|before|1|1	0.33
lead|sentence|before|2|0	-0.18
lead|sentence|before|2|1	-0.13
lead|sentence|inside|0|1	0.13
lead|small|after|0|0	-0.26
lead|small|after|1|0	-0.19
lead|small|after|1|1	-0.38
lead|small|after|2|1	-0.06
lead|small|before|0|0	0.08
lead|small|before|1|0	0.04
lead|small|before|1|1	-0.32
lead|small|before|2|0	-0.16
lead|small|before|2|1	-0.16
lead|speech|after|0|0	0.11
lead|speech|after|0|1	-0.18
lead|speech|after|1|1	-0.08
lead|speech|before|0|0	-0.12
lead|speech|before|0|1	0.05
lead|speech|before|1|0	-0.13
lead|speech|before|2|1	-0.07
lead|verb comma|after|0|0	-0.14
lead|verb comma|after|0|1	0.05
lead|verb comma|after|1|1	-0.18
lead|verb comma|before|0|0	0.12
lead|verb comma|before|0|1	0.18
lead|verb comma|before|1|1	-0.1
lead|verb comma|before|2|0	-0.04
lead|verb comma|before|2|1	0.12
lead|word|after|0|0	-0.29
lead|word|after|0|1	-0.25
lead|word|after|1|0	-0.18
lead|word|after|1|1	-0.34
lead|word|after|2|1	-0.07
lead|word|before|0|0	0.04
lead|word|before|0|1	0.3
lead|word|before|1|0	-0.17
lead|word|before|1|1	-0.08
lead|word|before|2|0	-0.21
lead|word|before|2|1	-0.41
lower|0|after|0|0	0.15
lower|0|after|0|1	0.12
lower|0|after|1|0	-0.05
lower|0|after|1|1	0.08
lower|0|after|2|0	-0.07
lower|0|after|2|1	-0.19
lower|0|before|0|0	0.25
lower|0|before|0|1	0.05
lower|0|before|2|0	-0.22
lower|0|before|2|1	-0.24
lower|0|inside|0|1	0.24
lower|1|after|0|0	-0.16
lower|1|after|0|1	0.13
lower|1|after|1|0	-0.24
lower|1|after|1|1	-0.49
lower|1|after|2|0	-0.04
lower|1|after|2|1	-0.14
lower|1|before|0|1	0.23
lower|1|before|1|0	-0.23
lower|1|before|1|1	-0.16
lower|1|before|2|0	-0.22
lower|1|before|2|1	-0.33
nearest|after|0|0|1	-0.13
nearest|after|0|0|2	-0.09
nearest|after|0|1|0	0.06
nearest|after|0|1|1	-0.15
nearest|after|1|0|0	-0.11
nearest|after|1|0|1	-0.3
nearest|after|1|0|2	-0.27
nearest|after|1|1|0	0.27
nearest|before|0|0|0	-0.07
nearest|before|0|0|1	-0.21
nearest|before|0|0|2	-0.22
nearest|before|0|1|0	0.22
nearest|before|0|1|2	-0.19
nearest|before|1|0|0	0.19
nearest|before|1|0|1	-0.05
nearest|before|1|0|2	-0.23
nearest|before|1|1|0	0.15
nearest|before|1|1|2	-0.28
nearest|inside|1|0|0	-0.21
nearest|inside|1|1|0	0.32
nobody alone|0|0	0.22
nobody alone|0|1	0.04
nobody alone|1|0	0.17
nobody alone|1|1	-0.85
nobody candidates|1	-0.46
nobody candidates|2	-0.59
nobody candidates|3	0.12
nobody linked|none	-0.44
nobody linked|paragraph	-0.57
nobody linked|sentence	0.33
opens|after|1p0	-0.06
opens|after|2p0	-0.19
opens|before|0p0	0.29
opens|before|1p0	0.06
opens|before|1p1	0.07
opens|before|2p1	-0.07
opens|before|2p2	-0.11
opens|before|3p1	-0.1
opens|f	0.35
opens|i	-0.25
opens|m	0.22
opens|n	-0.29
opens|name	0.12
opens|noun	0.13
opens|q	-0.41
others lower|0|after|0|0	0.16
others lower|0|after|0|1	0.23
others lower|0|after|1|0	-0.3
others lower|0|after|1|1	-0.09
others lower|0|before|0|0	0.05
others lower|0|before|0|1	-0.06
others lower|0|before|1|0	-0.12
others lower|0|inside|0|0	0.36
others lower|1|after|0|0	0.19
others lower|1|after|0|1	-0.07
others lower|1|after|1|0	-0.37
others lower|1|after|1|1	-0.07
others lower|1|before|0|0	-0.09
others lower|1|before|0|1	0.12
others lower|1|before|1|1	0.11
others|after|0|0|0|0	0.22
others|after|0|0|0|1	-0.06
others|after|0|0|1|0	0.06
others|after|0|0|1|1	-0.14
others|after|0|1|0|0	-0.08
others|after|0|1|0|1	-0.16
others|after|0|1|1|0	-0.24
others|after|0|1|1|1	-0.07
others|after|1|0|0|0	0.08
others|after|1|0|0|1	0.21
others|after|1|0|1|0	0.33
others|after|1|0|1|1	-0.1
others|after|1|1|0|0	-0.25
others|after|1|1|0|1	-0.58
others|after|1|1|1|0	0.05
others|after|1|1|1|1	-0.18
others|before|0|0|0|0	0.27
others|before|0|0|0|1	-0.06
others|before|0|0|1|0	0.35
others|before|0|0|1|1	-0.15
others|before|0|1|0|0	-0.15
others|before|0|1|0|1	-0.22
others|before|0|1|1|0	-0.07
others|before|0|1|1|1	-0.08
others|before|1|0|0|0	-0.31
others|before|1|0|0|1	0.09
others|before|1|0|1|0	0.17
others|before|1|0|1|1	-0.12
others|before|1|1|0|0	0.18
others|before|1|1|0|1	-0.34
others|before|1|1|1|0	0.28
others|before|1|1|1|1	-0.41
others|inside|1|0|0|0	0.39
others|inside|1|1|0|0	-0.21
prior kind|bracket|name	-0.12
prior kind|colon|m	-0.17
prior kind|colon|name	-0.21
prior kind|colon|noun	-0.21
prior kind|comma|f	0.07
prior kind|comma|m	0.78
prior kind|comma|n	-0.27
prior kind|comma|name	0.23
prior kind|comma|noun	-0.12
prior kind|comma|q	0.27
prior kind|dash|name	0.67
prior kind|dash|noun	-0.16
prior kind|dash|p	-0.04
prior kind|hole comma|f	0.33
prior kind|hole comma|m	0.51
prior kind|hole comma|n	0.07
prior kind|hole comma|name	0.15
prior kind|hole comma|noun	0.12
prior kind|hole comma|q	-0.35
prior kind|hole|m	0.23
prior kind|hole|name	-0.44
prior kind|hole|noun	-0.42
prior kind|hole|q	-0.28
prior kind|manner|f	-0.14
prior kind|manner|i	-0.07
prior kind|manner|m	-0.19
prior kind|manner|n	-0.19
prior kind|manner|name	-0.3
prior kind|manner|noun	-0.45
prior kind|manner|p	-0.1
prior kind|possessive|noun	-0.19
prior kind|preposition|f	0.09
prior kind|preposition|i	-0.05
prior kind|preposition|m	-0.31
prior kind|preposition|n	-0.21
prior kind|preposition|name	-0.45
prior kind|preposition|noun	-0.27
prior kind|preposition|p	-0.15
prior kind|preposition|q	-0.53
prior kind|small|f	0.05
prior kind|small|i	-0.1
prior kind|small|m	0.08
prior kind|small|n	0.23
prior kind|small|name	-0.11
prior kind|small|noun	-0.43
prior kind|small|p	-0.08
prior kind|small|q	-0.67
prior kind|source|name	1.25
prior kind|source|noun	1.38
prior kind|speech|i	0.14
prior kind|speech|m	-0.62
prior kind|speech|n	-0.13
prior kind|speech|name	0.32
prior kind|speech|p	-0.23
prior kind|speech|q	-0.29
prior kind|start|f	0.35
prior kind|start|i	-0.25
prior kind|start|m	0.22
prior kind|start|n	-0.29
prior kind|start|name	0.12
prior kind|start|noun	0.13
prior kind|start|q	-0.41
prior kind|stop|m	0.27
prior kind|stop|noun	0.29
prior kind|word|f	-0.18
prior kind|word|i	-0.12
prior kind|word|m	-0.26
prior kind|word|n	-0.2
prior kind|word|name	-0.09
prior kind|word|noun	-0.48
prior kind|word|p	-0.17
prior kind|word|q	-0.06
prior word|about|after|0	-0.23
prior word|about|after|1	-0.07
prior word|about|before|0	-0.38
prior word|about|before|1	-0.31
prior word|across|before|0	-0.08
prior word|after|after|0	-0.06
prior word|after|after|1	-0.15
prior word|after|before|0	-0.07
prior word|after|before|1	0.49
prior word|against|before|0	-0.26
prior word|against|before|1	-0.22
prior word|all|before|0	-0.07
prior word|also|before|0	-0.13
prior word|also|before|1	0.06
prior word|although|before|1	0.52
prior word|among|after|0	-0.05
prior word|among|before|0	-0.07
prior word|among|before|1	-0.04
prior word|and|after|0	-0.2
prior word|and|after|1	-0.23
prior word|and|before|1	0.49
prior word|around|after|0	-0.05
prior word|around|before|0	-0.04
prior word|asked|after|1	0.17
prior word|asked|before|1	0.3
prior word|ask|before|1	-0.05
prior word|as|after|0	-0.2
prior word|as|after|1	-0.09
prior word|as|before|1	0.75
prior word|at|after|0	-0.15
prior word|at|after|1	-0.12
prior word|at|before|0	-0.35
prior word|at|before|1	-0.66
prior word|a|before|0	-0.14
prior word|a|before|1	-0.19
prior word|because|after|1	-0.04
prior word|because|before|0	-0.1
prior word|before|before|0	-0.09
prior word|before|before|1	0.27
prior word|behind|before|0	-0.09
prior word|behind|before|1	-0.05
prior word|beside|before|1	-0.09
prior word|between|before|0	0.14
prior word|between|before|1	-0.13
prior word|beyond|before|0	-0.12
prior word|be|before|0	-0.13
prior word|be|before|1	-0.09
prior word|but|after|1	-0.14
prior word|but|before|0	-0.06
prior word|but|before|1	0.46
prior word|by|after|0	0.65
prior word|by|after|1	-0.12
prior word|by|before|0	0.63
prior word|by|before|1	0.25
prior word|during|before|0	-0.09
prior word|during|before|1	-0.1
prior word|even|before|0	-0.04
prior word|first|before|0	0.09
prior word|first|before|1	-0.06
prior word|for|after|0	-0.24
prior word|for|after|1	-0.14
prior word|for|before|0	-0.09
prior word|for|before|1	-0.08
prior word|from|after|1	0.1
prior word|from|before|0	0.11
prior word|from|before|1	-0.35
prior word|given|after|1	-0.05
prior word|given|before|1	0.25
prior word|had|before|0	0.08
prior word|had|before|1	-0.09
prior word|have|before|1	-0.22
prior word|her|before|1	-0.04
prior word|how|before|0	-0.12
prior word|how|before|1	-0.26
prior word|if|after|0	-0.04
prior word|if|after|1	-0.1
prior word|if|before|0	-0.2
prior word|if|before|1	-0.18
prior word|including|after|0	-0.06
prior word|including|before|0	-0.04
prior word|including|before|1	0.04
prior word|into|after|0	-0.07
prior word|into|before|0	-0.15
prior word|into|before|1	-0.16
prior word|in|after|1	-0.35
prior word|in|before|0	-0.28
prior word|in|before|1	-0.52
prior word|is|before|0	-0.23
prior word|is|before|1	0.08
prior word|it|before|0	0.11
prior word|let|before|0	0.18
prior word|like|after|0	-0.08
prior word|like|before|0	-0.06
prior word|make|before|1	-0.14
prior word|me|before|1	-0.08
prior word|much|before|1	-0.06
prior word|next|before|0	-0.04
prior word|not|before|0	-0.06
prior word|not|before|1	-0.3
prior word|now|before|1	0.15
prior word|off|before|0	-0.17
prior word|of|after|0	-0.17
prior word|of|after|1	-0.17
prior word|of|before|0	-0.07
prior word|of|before|1	-0.66
prior word|once|before|0	-0.04
prior word|one|before|1	0.08
prior word|only|before|1	-0.04
prior word|onto|before|1	-0.11
prior word|on|after|0	-0.35
prior word|on|after|1	-0.24
prior word|on|before|0	-0.2
prior word|on|before|1	-0.73
prior word|or|before|0	-0.18
prior word|or|before|1	-0.21
prior word|outside|after|0	-0.05
prior word|outside|before|0	-0.05
prior word|out|before|0	-0.06
prior word|out|before|1	-0.26
prior word|over|before|0	0.24
prior word|over|before|1	-0.2
prior word|own|before|0	-0.05
prior word|past|before|0	-0.04
prior word|read|after|1	0.13
prior word|read|before|1	0.28
prior word|said|after|1	0.71
prior word|said|before|1	0.2
prior word|said|inside|1	0.13
prior word|say|after|1	-0.09
prior word|say|before|1	-0.14
prior word|since|before|1	-0.24
prior word|such|before|1	-0.06
prior word|sure|before|1	-0.19
prior word|tell|before|1	-0.04
prior word|than|before|0	-0.08
prior word|than|before|1	-0.06
prior word|that|after|0	-0.12
prior word|that|after|1	-0.29
prior word|that|before|0	-0.79
prior word|that|before|1	-0.86
prior word|them|before|1	-0.05
prior word|then|before|0	0.12
prior word|then|before|1	0.43
prior word|the|after|0	-0.05
prior word|the|before|0	-0.15
prior word|the|before|1	0.24
prior word|think|before|1	-0.04
prior word|those|before|1	-0.09
prior word|though|before|0	0.27
prior word|though|before|1	0.35
prior word|through|before|0	-0.19
prior word|to|after|0	0.92
prior word|to|after|1	-0.39
prior word|to|before|0	0.65
prior word|to|before|1	-0.13
prior word|under|after|0	-0.07
prior word|under|before|0	0.3
prior word|under|before|1	0.18
prior word|until|before|1	-0.16
prior word|upon|before|1	-0.09
prior word|up|before|0	-0.06
prior word|up|before|1	-0.17
prior word|was|before|0	0.23
prior word|was|before|1	-0.18
prior word|whatever|before|0	-0.13
prior word|what|after|1	-0.04
prior word|what|before|0	0.17
prior word|what|before|1	-0.4
prior word|when|after|1	-0.13
prior word|when|before|0	0.44
prior word|when|before|1	0.32
prior word|where|before|1	0.25
prior word|whether|before|0	-0.04
prior word|whether|before|1	-0.42
prior word|which|after|0	-0.05
prior word|which|after|1	-0.11
prior word|which|before|0	-0.17
prior word|which|before|1	0.44
prior word|while|after|0	-0.05
prior word|while|after|1	-0.05
prior word|while|before|0	0.13
prior word|while|before|1	-0.08
prior word|whom|after|1	-0.04
prior word|whom|before|1	-0.17
prior word|who|before|0	0.08
prior word|who|before|1	0.28
prior word|why|before|0	-0.04
prior word|within|before|1	0.15
prior word|with|after|0	-0.06
prior word|with|after|1	-0.08
prior word|with|before|0	-0.37
prior word|with|before|1	0.07
prior word|yet|before|1	0.13
prior word|you|before|0	-0.05
prior|bracket|before|0	-0.15
prior|colon|before|0	-0.4
prior|colon|before|1	-0.1
prior|comma|after|0	0.43
prior|comma|after|1	-0.35
prior|comma|before|0	0.78
prior|comma|before|1	-0.25
prior|dash|after|0	0.08
prior|dash|before|0	0.6
prior|dash|before|1	-0.16
prior|hole comma|after|0	0.33
prior|hole comma|after|1	0.12
prior|hole comma|before|0	0.22
prior|hole comma|before|1	0.11
prior|hole comma|inside|0	0.27
prior|hole|after|0	-0.4
prior|hole|before|0	-0.33
prior|hole|before|1	-0.15
prior|manner|after|0	-0.36
prior|manner|after|1	-0.11
prior|manner|before|0	-0.37
prior|manner|before|1	-0.29
prior|possessive|after|0	-0.13
prior|possessive|before|1	-0.16
prior|preposition|after|0	-0.54
prior|preposition|after|1	-0.12
prior|preposition|before|0	-0.39
prior|preposition|before|1	-0.29
prior|preposition|inside|0	-0.07
prior|small|after|0	-0.86
prior|small|after|1	-0.21
prior|small|before|0	0.19
prior|small|before|1	-0.26
prior|small|inside|0	-0.1
prior|source|after|0	1.13
prior|source|after|1	0.11
prior|source|before|0	1.3
prior|source|before|1	0.69
prior|speech|after|0	0.34
prior|speech|after|1	-0.18
prior|speech|before|0	-0.39
prior|speech|before|1	0.1
prior|start|after|1	-0.14
prior|start|before|0	0.29
prior|stop|after|0	0.4
prior|stop|before|1	0.16
prior|word|after|0	-0.3
prior|word|after|1	-0.27
prior|word|before|0	-0.43
prior|word|before|1	-0.2
rivals|after|0|0	0.27
rivals|after|0|1	0.17
rivals|after|1|1	-0.13
rivals|after|1|2	-0.08
rivals|after|2|0	0.05
rivals|after|2|1	-0.12
rivals|after|2|2	-0.09
rivals|after|3|0	-0.49
rivals|after|3|1	-0.4
rivals|after|3|2	-0.16
rivals|after|4|0	-0.43
rivals|after|4|1	-0.27
rivals|after|4|2	-0.08
rivals|after|5|0	-0.13
rivals|after|5|1	-0.12
rivals|after|5|2	-0.04
rivals|before|0|2	-0.18
rivals|before|1|0	0.08
rivals|before|1|2	-0.21
rivals|before|2|0	0.06
rivals|before|2|2	-0.23
rivals|before|3|0	-0.04
rivals|before|3|1	0.04
rivals|before|3|2	-0.15
rivals|before|4|2	-0.31
rivals|before|5|0	0.31
rivals|before|5|1	-0.11
rivals|before|5|2	-0.25
rivals|inside|0|0	0.18
rivals|inside|0|1	0.22
run marks|mention|0|cry	-0.31
run marks|mention|0|end	-0.04
run marks|mention|0|last	0.53
run marks|mention|0|mark	0.22
run marks|mention|0|stop	0.05
run marks|mention|1|comma	0.13
run marks|mention|1|cry	-0.1
run marks|mention|1|dash	-0.25
run marks|mention|1|last	0.34
run marks|mention|1|mark	0.24
run marks|mention|1|speech	0.06
run marks|mention|1|stop	0.14
run marks|mention|1|word	0.09
run marks|other|0|cry	0.1
run marks|other|0|end	-0.14
run marks|other|0|last	0.04
run marks|other|0|mark	-0.38
run marks|other|0|stop	-0.11
run marks|other|0|word	-0.37
run marks|other|1|comma	-0.08
run marks|other|1|cry	-0.07
run marks|other|1|dash	-0.14
run marks|other|1|last	-0.2
run marks|other|1|mark	-0.1
run marks|other|1|speech	-0.34
run marks|other|1|word	-0.09
run marks|person|0|cry	-0.06
run marks|person|0|last	0.22
run marks|person|0|word	-0.25
run marks|person|1|comma	0.32
run marks|person|1|dash	-0.14
run marks|person|1|last	0.11
run marks|person|1|stop	0.4
run marks|person|1|word	0.35
run on|0|far p2|0|0	-0.11
run on|0|far p2|0|1	-0.06
run on|0|far p2|1|0	-0.13
run on|0|p0 long cue run 0|1|0	-0.18
run on|0|p0 long cue run 1|1|0	0.14
run on|0|p0 long no cue run 0|1|0	-0.18
run on|0|p0 long no cue run 1|1|0	-0.14
run on|0|p0 long no cue run 1|1|1	-0.04
run on|0|p0 short cue run 1|1|0	0.4
run on|0|p0 short cue stop 1|0|0	-0.21
run on|0|p0 short no cue run 0|0|0	0.07
run on|0|p0 short no cue run 0|1|0	0.04
run on|0|p0 short no cue run 0|1|1	0.2
run on|0|p0 short no cue stop 1|0|0	-0.06
run on|0|p0 some cue run 0|1|0	0.29
run on|0|p0 some cue run 0|1|1	-0.19
run on|0|p0 some cue run 1|1|0	-0.1
run on|0|p0 some cue run 1|1|1	-0.04
run on|0|p0 some no cue run 0|0|0	-0.09
run on|0|p0 some no cue run 0|1|1	0.19
run on|0|p0 some no cue run 1|0|0	-0.04
run on|0|p0 some no cue stop 1|0|0	0.27
run on|0|p0 some no cue stop 1|0|1	-0.04
run on|0|p1 long cue run 1|1|0	-0.2
run on|0|p1 long cue run 2|0|0	-0.1
run on|0|p1 long cue run 2|1|0	-0.1
run on|0|p1 long no cue run 1|1|0	-0.04
run on|0|p1 long no cue run 1|1|1	-0.04
run on|0|p1 long no cue run 2|0|0	-0.06
run on|0|p1 long no cue run 2|1|0	-0.04
run on|0|p1 none no cue stop 1|0|0	0.24
run on|0|p1 none no cue stop 1|0|1	0.18
run on|0|p1 short cue run 1|1|0	-0.18
run on|0|p1 short no cue run 1|1|0	-0.04
run on|0|p1 some cue run 1|1|0	-0.15
run on|0|p1 some no cue run 1|0|0	-0.2
run on|0|p1 some no cue run 1|0|1	-0.05
run on|0|p1 some no cue run 1|1|0	-0.06
run on|0|p1 some no cue stop 1|0|1	-0.04
run on|0|p2 long cue run 2|0|0	-0.1
run on|0|p2 long cue run 2|1|0	0.05
run on|0|p2 long cue run 2|1|1	-0.04
run on|0|p2 long cue stop 2|0|0	-0.1
run on|0|p2 long cue stop 2|0|1	-0.05
run on|0|p2 long no cue run 2|0|0	-0.12
run on|1|far p2|1|0	-0.08
run on|1|p0 long cue run 0|1|0	0.08
run on|1|p0 long cue run 1|0|0	0.06
run on|1|p0 long cue run 1|1|0	-0.2
run on|1|p0 long cue run 1|1|1	-0.21
run on|1|p0 long cue run 2|1|0	-0.06
run on|1|p0 long cue stop 1|0|0	0.5
run on|1|p0 long cue stop 1|0|1	0.08
run on|1|p0 long cue stop 2|0|0	0.54
run on|1|p0 short cue run 0|0|0	0.15
run on|1|p0 short cue run 0|1|0	0.06
run on|1|p0 short cue run 1|0|0	0.06
run on|1|p0 short cue stop 1|0|0	0.41
run on|1|p0 short cue stop 1|0|1	0.26
run on|1|p0 short cue stop 2|0|0	0.31
run on|1|p0 some cue run 0|0|0	0.11
run on|1|p0 some cue run 0|1|0	-0.15
run on|1|p0 some cue run 1|1|0	0.17
run on|1|p0 some cue stop 1|0|0	0.51
run on|1|p0 some cue stop 1|0|1	-0.22
run on|1|p0 some cue stop 2|0|0	0.22
run on|1|p1 long cue run 1|0|0	-0.05
run on|1|p1 long cue run 1|1|0	-0.26
run on|1|p1 long cue run 1|1|1	-0.05
run on|1|p1 long cue run 2|1|0	-0.11
run on|1|p1 long cue run 2|1|1	-0.04
run on|1|p1 long cue stop 1|0|0	0.15
run on|1|p1 long cue stop 1|0|1	-0.12
run on|1|p1 long cue stop 2|0|0	-0.14
run on|1|p1 short cue stop 1|0|0	0.05
run on|1|p1 short cue stop 1|0|1	-0.05
run on|1|p1 some cue run 1|1|0	-0.13
run on|1|p1 some cue stop 1|0|0	0.35
run on|1|p1 some cue stop 1|0|1	-0.14
run on|1|p1 some cue stop 2|0|0	-0.18
run on|1|p2 long cue run 2|0|1	-0.07
run on|1|p2 long cue run 2|1|0	-0.13
run on|1|p2 long cue run 2|1|1	-0.04
run on|1|p2 long cue stop 2|0|0	0.11
run on|1|p2 long cue stop 2|0|1	-0.07
run|mention|far p2	-0.27
run|mention|far p2|0|before	-0.07
run|mention|far p2|1|before	-0.24
run|mention|p0 long cue run 0	-0.08
run|mention|p0 long cue run 0|1|before	-0.11
run|mention|p0 long cue run 1	-0.11
run|mention|p0 long cue run 1|0|before	0.22
run|mention|p0 long cue run 1|1|before	-0.37
run|mention|p0 long cue run 2	-0.19
run|mention|p0 long cue run 2|1|before	-0.18
run|mention|p0 long cue stop 1	0.45
run|mention|p0 long cue stop 1|0|before	0.13
run|mention|p0 long cue stop 1|1|before	0.41
run|mention|p0 long cue stop 2	0.47
run|mention|p0 long cue stop 2|1|before	0.35
run|mention|p0 long no cue run 0	-0.12
run|mention|p0 long no cue run 0|1|before	-0.06
run|mention|p0 long no cue run 1	0.23
run|mention|p0 long no cue run 1|0|before	0.31
run|mention|p0 long no cue run 1|1|before	-0.15
run|mention|p0 long no cue stop 2	0.13
run|mention|p0 none no cue run 0	0.15
run|mention|p0 none no cue run 0|0|before	0.18
run|mention|p0 short cue run 0	0.2
run|mention|p0 short cue run 0|1|before	0.2
run|mention|p0 short cue run 1	0.44
run|mention|p0 short cue run 1|1|before	0.35
run|mention|p0 short cue stop 1	0.46
run|mention|p0 short cue stop 1|1|before	0.46
run|mention|p0 short cue stop 2	0.31
run|mention|p0 short cue stop 2|1|before	0.31
run|mention|p0 short no cue run 0	0.27
run|mention|p0 short no cue run 0|0|before	0.47
run|mention|p0 short no cue run 0|1|after	0.13
run|mention|p0 short no cue run 0|1|before	0.04
run|mention|p0 short no cue run 1	0.18
run|mention|p0 short no cue stop 1	0.09
run|mention|p0 short no cue stop 1|1|before	-0.04
run|mention|p0 some cue run 0	0.05
run|mention|p0 some cue run 1	0.07
run|mention|p0 some cue run 1|1|before	0.07
run|mention|p0 some cue stop 1	0.41
run|mention|p0 some cue stop 1|1|before	0.4
run|mention|p0 some cue stop 2	0.22
run|mention|p0 some cue stop 2|0|before	0.19
run|mention|p0 some cue stop 2|1|before	0.07
run|mention|p0 some no cue run 0	0.21
run|mention|p0 some no cue run 0|0|before	0.24
run|mention|p0 some no cue run 0|1|after	0.26
run|mention|p0 some no cue stop 1	0.34
run|mention|p0 some no cue stop 1|1|before	0.32
run|mention|p1 long cue run 1	-0.44
run|mention|p1 long cue run 1|0|before	-0.1
run|mention|p1 long cue run 1|1|before	-0.39
run|mention|p1 long cue run 2	-0.32
run|mention|p1 long cue run 2|0|before	-0.06
run|mention|p1 long cue run 2|1|before	-0.29
run|mention|p1 long cue stop 2	-0.14
run|mention|p1 long cue stop 2|1|before	-0.14
run|mention|p1 long no cue run 1	-0.11
run|mention|p1 long no cue run 1|1|before	-0.1
run|mention|p1 long no cue run 2	-0.14
run|mention|p1 long no cue run 2|1|before	-0.12
run|mention|p1 none no cue stop 1	0.32
run|mention|p1 none no cue stop 1|0|before	0.11
run|mention|p1 none no cue stop 1|1|before	0.25
run|mention|p1 short cue run 1	-0.21
run|mention|p1 short cue run 1|0|before	-0.07
run|mention|p1 short cue run 1|1|before	-0.15
run|mention|p1 short cue stop 2	-0.07
run|mention|p1 short cue stop 2|1|before	-0.07
run|mention|p1 short no cue run 1	-0.06
run|mention|p1 short no cue run 1|1|before	-0.06
run|mention|p1 short no cue stop 1	-0.05
run|mention|p1 short no cue stop 1|1|before	-0.05
run|mention|p1 some cue run 1	-0.31
run|mention|p1 some cue run 1|1|before	-0.3
run|mention|p1 some cue stop 1	0.21
run|mention|p1 some cue stop 1|1|before	0.21
run|mention|p1 some cue stop 2	-0.19
run|mention|p1 some cue stop 2|1|before	-0.19
run|mention|p1 some no cue run 1	-0.3
run|mention|p1 some no cue run 1|1|before	-0.27
run|mention|p1 some no cue run 2	-0.05
run|mention|p1 some no cue stop 1	-0.05
run|mention|p1 some no cue stop 1|1|before	-0.05
run|mention|p2 long cue run 1	-0.09
run|mention|p2 long cue run 1|1|before	-0.09
run|mention|p2 long cue run 2	-0.15
run|mention|p2 long cue run 2|0|before	-0.04
run|mention|p2 long cue run 2|1|before	-0.14
run|mention|p2 long cue stop 2	-0.06
run|mention|p2 long cue stop 2|0|before	0.15
run|mention|p2 long cue stop 2|1|before	-0.15
run|mention|p2 long no cue run 2	-0.16
run|mention|p2 long no cue run 2|1|before	-0.14
run|mention|p2 long no cue stop 2	-0.04
run|mention|p2 short no cue stop 2	0.15
run|mention|p2 short no cue stop 2|1|before	0.15
run|mention|p2 some cue stop 2	-0.09
run|mention|p2 some cue stop 2|1|before	-0.09
run|other|far p2	-0.06
run|other|far p2|0|after	-0.09
run|other|far p2|1|after	0.15
run|other|far p2|1|before	-0.12
run|other|p0 long cue run 0	-0.29
run|other|p0 long cue run 0|0|after	-0.06
run|other|p0 long cue run 0|0|before	-0.13
run|other|p0 long cue run 0|1|before	-0.21
run|other|p0 long cue run 1	0.08
run|other|p0 long cue run 1|0|after	-0.12
run|other|p0 long cue run 1|0|before	-0.13
run|other|p0 long cue run 1|1|after	-0.04
run|other|p0 long cue run 1|1|before	0.18
run|other|p0 long cue run 2|0|after	-0.07
run|other|p0 long cue run 2|0|before	-0.24
run|other|p0 long cue run 2|1|after	-0.06
run|other|p0 long cue run 2|1|before	0.25
run|other|p0 long cue stop 1|0|after	-0.09
run|other|p0 long cue stop 1|0|before	-0.25
run|other|p0 long cue stop 1|1|after	0.17
run|other|p0 long cue stop 1|1|before	0.1
run|other|p0 long cue stop 2	-0.38
run|other|p0 long cue stop 2|0|before	-0.18
run|other|p0 long cue stop 2|1|after	0.05
run|other|p0 long cue stop 2|1|before	-0.36
run|other|p0 long no cue run 0	0.11
run|other|p0 long no cue run 0|0|before	-0.15
run|other|p0 long no cue run 0|1|before	0.19
run|other|p0 long no cue run 1	-0.23
run|other|p0 long no cue run 1|0|after	-0.08
run|other|p0 long no cue run 1|0|before	-0.46
run|other|p0 long no cue run 1|1|after	-0.22
run|other|p0 long no cue run 1|1|before	0.19
run|other|p0 long no cue run 2	-0.17
run|other|p0 long no cue run 2|0|after	-0.17
run|other|p0 long no cue run 2|0|before	-0.04
run|other|p0 long no cue run 2|1|before	-0.06
run|other|p0 long no cue stop 1	-0.11
run|other|p0 long no cue stop 1|1|before	-0.09
run|other|p0 long no cue stop 2	-0.11
run|other|p0 long no cue stop 2|0|before	-0.08
run|other|p0 long no cue stop 2|1|before	-0.06
run|other|p0 none no cue run 0	-0.55
run|other|p0 none no cue run 0|0|after	-0.17
run|other|p0 none no cue run 0|0|before	-0.23
run|other|p0 none no cue run 0|1|before	-0.26
run|other|p0 short cue run 0	-0.36
run|other|p0 short cue run 0|0|before	-0.1
run|other|p0 short cue run 0|1|after	-0.07
run|other|p0 short cue run 0|1|before	-0.26
run|other|p0 short cue run 1	-0.38
run|other|p0 short cue run 1|0|before	-0.12
run|other|p0 short cue run 1|1|after	0.05
run|other|p0 short cue run 1|1|before	-0.34
run|other|p0 short cue stop 1	-0.06
run|other|p0 short cue stop 1|0|before	-0.09
run|other|p0 short cue stop 1|1|after	-0.08
run|other|p0 short cue stop 1|1|before	0.04
run|other|p0 short cue stop 2	-0.22
run|other|p0 short cue stop 2|1|after	-0.17
run|other|p0 short cue stop 2|1|before	-0.06
run|other|p0 short no cue run 0	-0.69
run|other|p0 short no cue run 0|0|after	-0.44
run|other|p0 short no cue run 0|0|before	-0.41
run|other|p0 short no cue run 0|1|after	-0.15
run|other|p0 short no cue run 0|1|before	-0.42
run|other|p0 short no cue run 1	-0.21
run|other|p0 short no cue run 1|0|after	0.06
run|other|p0 short no cue run 1|0|before	-0.12
run|other|p0 short no cue run 1|1|before	-0.21
run|other|p0 short no cue stop 1|0|after	0.19
run|other|p0 short no cue stop 1|0|before	-0.08
run|other|p0 short no cue stop 1|1|after	0.04
run|other|p0 short no cue stop 1|1|before	-0.1
run|other|p0 some cue run 0	0.09
run|other|p0 some cue run 0|0|after	-0.05
run|other|p0 some cue run 0|0|before	-0.3
run|other|p0 some cue run 0|1|after	0.05
run|other|p0 some cue run 0|1|before	0.18
run|other|p0 some cue run 1	-0.14
run|other|p0 some cue run 1|0|before	-0.2
run|other|p0 some cue run 1|1|after	-0.04
run|other|p0 some cue run 2|0|before	-0.2
run|other|p0 some cue run 2|1|before	0.04
run|other|p0 some cue stop 1|0|after	-0.06
run|other|p0 some cue stop 1|0|before	0.23
run|other|p0 some cue stop 1|1|after	0.13
run|other|p0 some cue stop 1|1|before	-0.36
run|other|p0 some cue stop 2|0|before	0.26
run|other|p0 some cue stop 2|1|before	-0.27
run|other|p0 some no cue run 0	-0.24
run|other|p0 some no cue run 0|0|after	-0.05
run|other|p0 some no cue run 0|0|before	-0.12
run|other|p0 some no cue run 0|1|after	-0.14
run|other|p0 some no cue run 0|1|before	-0.13
run|other|p0 some no cue run 1	0.07
run|other|p0 some no cue run 1|0|after	-0.06
run|other|p0 some no cue run 1|1|after	-0.06
run|other|p0 some no cue run 1|1|before	0.15
run|other|p0 some no cue stop 1	-0.09
run|other|p0 some no cue stop 1|0|before	-0.09
run|other|p0 some no cue stop 1|1|after	0.06
run|other|p0 some no cue stop 1|1|before	-0.07
run|other|p0 some no cue stop 2	0.06
run|other|p0 some no cue stop 2|0|before	-0.08
run|other|p0 some no cue stop 2|1|before	0.12
run|other|p1 long cue run 0	0.04
run|other|p1 long cue run 0|0|after	-0.05
run|other|p1 long cue run 0|1|before	0.11
run|other|p1 long cue run 1	-0.08
run|other|p1 long cue run 1|0|before	-0.15
run|other|p1 long cue run 2	-0.14
run|other|p1 long cue run 2|0|after	-0.12
run|other|p1 long cue run 2|0|before	0.09
run|other|p1 long cue run 2|1|after	-0.28
run|other|p1 long cue run 2|1|before	-0.11
run|other|p1 long cue stop 1	-0.16
run|other|p1 long cue stop 1|0|after	-0.06
run|other|p1 long cue stop 1|0|before	-0.1
run|other|p1 long cue stop 1|1|before	-0.12
run|other|p1 long cue stop 2|0|after	-0.1
run|other|p1 long cue stop 2|0|before	-0.1
run|other|p1 long cue stop 2|1|after	0.24
run|other|p1 long cue stop 2|1|before	-0.17
run|other|p1 long no cue run 1|0|before	-0.09
run|other|p1 long no cue run 1|1|after	-0.14
run|other|p1 long no cue run 1|1|before	0.13
run|other|p1 long no cue run 2	-0.05
run|other|p1 long no cue run 2|0|after	0.16
run|other|p1 long no cue run 2|0|before	-0.21
run|other|p1 long no cue run 2|1|after	-0.37
run|other|p1 long no cue run 2|1|before	0.15
run|other|p1 long no cue stop 2	0.07
run|other|p1 long no cue stop 2|0|before	-0.05
run|other|p1 long no cue stop 2|1|after	0.2
run|other|p1 long no cue stop 2|1|before	-0.08
run|other|p1 none no cue stop 1|0|before	-0.05
run|other|p1 none no cue stop 1|1|after	0.1
run|other|p1 none no cue stop 1|1|before	-0.21
run|other|p1 short cue run 1	0.1
run|other|p1 short cue run 1|1|after	0.08
run|other|p1 short cue run 1|1|before	0.08
run|other|p1 short cue stop 1|0|after	0.27
run|other|p1 short cue stop 1|1|after	-0.04
run|other|p1 short cue stop 1|1|before	-0.23
run|other|p1 short cue stop 1|1|inside	0.04
run|other|p1 short cue stop 2	0.07
run|other|p1 short cue stop 2|1|after	0.09
run|other|p1 short no cue run 1	0.1
run|other|p1 short no cue run 1|0|before	0.11
run|other|p1 short no cue run 1|1|after	-0.13
run|other|p1 short no cue run 1|1|before	0.14
run|other|p1 short no cue stop 1	0.05
run|other|p1 short no cue stop 1|1|after	0.08
run|other|p1 short no cue stop 2	-0.23
run|other|p1 short no cue stop 2|0|before	-0.04
run|other|p1 some cue run 1	0.15
run|other|p1 some cue run 1|0|after	-0.22
run|other|p1 some cue run 1|0|before	-0.24
run|other|p1 some cue run 1|1|after	0.13
run|other|p1 some cue run 1|1|before	0.29
run|other|p1 some cue run 2	-0.07
run|other|p1 some cue run 2|0|before	0.25
run|other|p1 some cue run 2|1|after	-0.08
run|other|p1 some cue run 2|1|before	-0.21
run|other|p1 some cue stop 1	-0.12
run|other|p1 some cue stop 1|0|after	-0.04
run|other|p1 some cue stop 1|0|before	-0.04
run|other|p1 some cue stop 1|1|after	0.2
run|other|p1 some cue stop 1|1|before	-0.25
run|other|p1 some cue stop 2	0.21
run|other|p1 some cue stop 2|0|after	-0.06
run|other|p1 some cue stop 2|0|before	0.17
run|other|p1 some cue stop 2|1|after	0.18
run|other|p1 some cue stop 2|1|before	-0.04
run|other|p1 some no cue run 1	0.09
run|other|p1 some no cue run 1|0|after	-0.37
run|other|p1 some no cue run 1|0|before	0.4
run|other|p1 some no cue run 1|1|after	-0.3
run|other|p1 some no cue run 1|1|before	0.05
run|other|p1 some no cue run 2	-0.06
run|other|p1 some no cue run 2|0|before	0.07
run|other|p1 some no cue run 2|1|before	-0.12
run|other|p1 some no cue stop 1	0.15
run|other|p1 some no cue stop 1|0|after	0.14
run|other|p1 some no cue stop 1|1|after	0.09
run|other|p1 some no cue stop 2	0.05
run|other|p1 some no cue stop 2|0|before	-0.06
run|other|p1 some no cue stop 2|1|after	0.13
run|other|p2 long cue run 1|0|after	-0.1
run|other|p2 long cue run 1|0|before	-0.28
run|other|p2 long cue run 1|1|before	0.19
run|other|p2 long cue run 2|0|after	0.1
run|other|p2 long cue run 2|0|before	0.08
run|other|p2 long cue run 2|1|before	-0.09
run|other|p2 long cue stop 2	0.1
run|other|p2 long cue stop 2|0|after	0.36
run|other|p2 long cue stop 2|0|before	-0.07
run|other|p2 long cue stop 2|1|after	0.13
run|other|p2 long cue stop 2|1|before	-0.13
run|other|p2 long cue stop 2|1|inside	0.18
run|other|p2 long no cue run 2	-0.1
run|other|p2 long no cue run 2|0|after	-0.19
run|other|p2 long no cue run 2|0|before	-0.09
run|other|p2 long no cue run 2|1|after	-0.12
run|other|p2 long no cue run 2|1|before	0.12
run|other|p2 long no cue stop 2|0|after	0.12
run|other|p2 long no cue stop 2|0|before	-0.05
run|other|p2 long no cue stop 2|1|before	-0.08
run|other|p2 short no cue stop 2	-0.06
run|other|p2 short no cue stop 2|0|before	-0.1
run|other|p2 some cue run 1|0|before	-0.05
run|other|p2 some cue run 1|1|before	0.24
run|other|p2 some cue run 2	-0.14
run|other|p2 some cue run 2|0|before	-0.05
run|other|p2 some cue run 2|1|before	-0.09
run|other|p2 some cue stop 2	0.05
run|other|p2 some cue stop 2|1|after	0.16
run|other|p2 some cue stop 2|1|before	-0.09
run|other|p2 some no cue run 2	-0.05
run|other|p2 some no cue run 2|0|before	-0.04
run|other|p2 some no cue stop 2|1|after	0.07
run|other|p2 some no cue stop 2|1|before	-0.04
run|person|far p2|1|after	-0.14
run|person|far p2|1|before	0.15
run|person|p0 long cue run 1	-0.11
run|person|p0 long cue run 1|1|after	-0.04
run|person|p0 long cue run 1|1|before	0.11
run|person|p0 long cue run 2	0.16
run|person|p0 long cue run 2|1|before	0.16
run|person|p0 long cue stop 1	-0.07
run|person|p0 long cue stop 2	0.14
run|person|p0 short cue stop 1	-0.22
run|person|p0 short cue stop 1|1|after	-0.19
run|person|p0 short cue stop 1|1|before	-0.06
run|person|p0 short no cue run 0	0.12
run|person|p0 short no cue run 0|1|before	0.14
run|person|p0 some cue run 1	0.11
run|person|p0 some cue run 1|1|before	0.11
run|person|p0 some cue stop 1	-0.19
run|person|p0 some cue stop 1|1|after	-0.14
run|person|p0 some cue stop 1|1|before	-0.06
run|person|p0 some no cue run 0	-0.05
run|person|p0 some no cue stop 1	-0.15
run|person|p1 long cue run 1	0.25
run|person|p1 long cue run 1|0|after	-0.06
run|person|p1 long cue run 1|0|before	-0.22
run|person|p1 long cue run 1|1|after	0.09
run|person|p1 long cue run 1|1|before	0.32
run|person|p1 long cue run 2	-0.07
run|person|p1 long cue run 2|1|after	-0.07
run|person|p1 long cue stop 1	0.16
run|person|p1 long cue stop 1|1|after	0.11
run|person|p1 long cue stop 2	0.05
run|person|p1 long cue stop 2|1|after	0.11
run|person|p1 long no cue run 1	0.21
run|person|p1 long no cue run 2	-0.05
run|person|p1 long no cue run 2|0|before	0.08
run|person|p1 short cue run 1	0.2
run|person|p1 short cue run 1|1|before	0.13
run|person|p1 short cue stop 1	0.06
run|person|p1 short cue stop 1|1|after	0.06
run|person|p1 some cue run 1	0.21
run|person|p1 some cue run 1|1|before	0.2
run|person|p1 some cue run 2	0.15
run|person|p1 some cue run 2|1|before	0.15
run|person|p1 some cue stop 1	0.07
run|person|p1 some cue stop 1|1|after	0.05
run|person|p1 some no cue run 1	0.06
run|person|p1 some no cue run 1|0|before	0.08
run|person|p1 some no cue run 1|1|after	-0.21
run|person|p1 some no cue run 1|1|before	0.18
run|person|p1 some no cue stop 1	-0.15
run|person|p1 some no cue stop 1|1|after	-0.15
run|person|p2 long cue run 1	0.19
run|person|p2 long cue run 2	0.05
run|person|p2 long cue run 2|0|before	0.08
run|person|p2 long cue run 2|1|after	0.09
run|person|p2 long cue run 2|1|before	-0.04
run|person|p2 long cue stop 2	0.15
run|person|p2 long cue stop 2|1|after	0.36
run|person|p2 long cue stop 2|1|before	-0.07
run|person|p2 long no cue run 2	0.29
run|person|p2 long no cue stop 2	0.19
run|person|p2 long no cue stop 2|0|after	0.16
run|person|p2 long no cue stop 2|1|after	0.06
run|person|p2 some cue stop 2	0.08
run|person|p2 some cue stop 2|1|before	0.07
sort|f	0.31
sort|f owner	-0.05
sort|i owner	-0.36
sort|m	0.33
sort|m owner	-0.04
sort|n	-0.21
sort|n owner	-0.41
sort|name	0.15
sort|name owner	-0.19
sort|noun	-0.18
sort|p	-0.24
sort|p owner	0.11
sort|q	-0.31
sort|q owner	-0.27
tail inverted|comma|after|manner	-0.25
tail inverted|comma|after|none	0.14
tail inverted|comma|before|manner	-0.24
tail inverted|comma|before|none	-0.05
tail inverted|comma|before|speech	-0.06
tail inverted|cry|after|none	0.48
tail inverted|cry|after|speech	0.16
tail inverted|cry|before|manner	-0.14
tail inverted|cry|before|none	-0.4
tail inverted|dash|after|none	-0.33
tail inverted|dash|after|speech	0.18
tail inverted|dash|before|manner	-0.11
tail inverted|dash|before|none	-0.09
tail inverted|dash|before|speech	-0.05
tail inverted|end|before|none	-0.09
tail inverted|end|before|speech	0.16
tail inverted|last|before|manner	-0.59
tail inverted|last|before|none	0.18
tail inverted|last|inside|none	0.34
tail inverted|last|inside|speech	0.08
tail inverted|mark|after|manner	-0.05
tail inverted|mark|after|none	-0.26
tail inverted|mark|before|manner	-0.05
tail inverted|mark|before|none	0.1
tail inverted|speech|after|none	-0.32
tail inverted|speech|before|none	-0.17
tail inverted|speech|before|speech	-0.11
tail inverted|stop|after|manner	-0.06
tail inverted|stop|after|none	-0.19
tail inverted|stop|before|manner	-0.24
tail inverted|stop|before|none	0.19
tail inverted|stop|inside|none	-0.07
tail inverted|word|after|manner	-0.28
tail inverted|word|after|none	-0.18
tail inverted|word|after|speech	0.11
tail inverted|word|before|speech	-0.47
tail inverted|word|inside|none	0.08
tail path|comma|after|apposition|0	0.21
tail path|comma|after|apposition|7+	-0.09
tail path|comma|after|comma|1	0.1
tail path|comma|after|comma|3	0.08
tail path|comma|after|comma|7+	0.06
tail path|comma|after|far|0	0.23
tail path|comma|after|far|1	0.15
tail path|comma|after|far|13+	-0.06
tail path|comma|after|far|2	-0.14
tail path|comma|after|far|3	-0.04
tail path|comma|after|far|4+	-0.13
tail path|comma|after|far|7+	-0.18
tail path|comma|after|next|0	0.22
tail path|comma|after|next|1	0.04
tail path|comma|after|next|13+	0.15
tail path|comma|after|next|2	-0.09
tail path|comma|after|next|3	-0.12
tail path|comma|after|next|7+	-0.1
tail path|comma|after|none|0	-0.06
tail path|comma|after|none|1	0.24
tail path|comma|after|none|13+	-0.21
tail path|comma|after|none|2	0.24
tail path|comma|after|none|25+	-0.06
tail path|comma|after|none|3	-0.04
tail path|comma|after|none|4+	-0.15
tail path|comma|after|none|7+	-0.11
tail path|comma|after|preposition|0	0.05
tail path|comma|after|preposition|1	-0.08
tail path|comma|after|preposition|7+	-0.04
tail path|comma|after|relative|1	0.15
tail path|comma|after|relative|7+	-0.04
tail path|comma|before|apposition|13+	-0.13
tail path|comma|before|apposition|25+	-0.23
tail path|comma|before|apposition|3	0.06
tail path|comma|before|apposition|4+	0.05
tail path|comma|before|apposition|7+	0.06
tail path|comma|before|comma|3	-0.05
tail path|comma|before|comma|4+	-0.04
tail path|comma|before|far|13+	-0.17
tail path|comma|before|far|2	-0.04
tail path|comma|before|far|25+	-0.04
tail path|comma|before|far|3	-0.04
tail path|comma|before|far|4+	0.4
tail path|comma|before|far|7+	-0.51
tail path|comma|before|next|0	-0.05
tail path|comma|before|next|1	0.41
tail path|comma|before|next|13+	-0.27
tail path|comma|before|next|25+	-0.16
tail path|comma|before|next|3	0.17
tail path|comma|before|next|4+	0.17
tail path|comma|before|next|7+	-0.04
tail path|comma|before|none|0	-0.28
tail path|comma|before|none|1	-0.22
tail path|comma|before|none|13+	-0.2
tail path|comma|before|none|2	0.12
tail path|comma|before|none|25+	-0.19
tail path|comma|before|none|3	0.17
tail path|comma|before|none|4+	0.24
tail path|comma|before|none|7+	-0.18
tail path|comma|before|preposition|13+	0.06
tail path|comma|before|preposition|4+	-0.04
tail path|comma|before|preposition|7+	0.05
tail path|comma|before|relative|13+	-0.05
tail path|comma|before|relative|4+	-0.04
tail path|comma|before|relative|7+	-0.13
tail path|cry|after|far|0	-0.11
tail path|cry|after|next|0	0.52
tail path|cry|after|next|13+	-0.11
tail path|cry|after|next|3	-0.09
tail path|cry|after|next|7+	-0.1
tail path|cry|after|none|0	0.07
tail path|cry|after|none|1	0.37
tail path|cry|after|none|13+	-0.2
tail path|cry|after|none|3	0.2
tail path|cry|after|none|4+	0.22
tail path|cry|before|apposition|13+	-0.25
tail path|cry|before|apposition|7+	-0.08
tail path|cry|before|far|13+	-0.08
tail path|cry|before|far|4+	0.16
tail path|cry|before|far|7+	0.07
tail path|cry|before|next|1	-0.08
tail path|cry|before|next|13+	-0.52
tail path|cry|before|next|2	-0.06
tail path|cry|before|next|25+	-0.06
tail path|cry|before|next|4+	0.19
tail path|cry|before|next|7+	-0.07
tail path|cry|before|none|0	-0.19
tail path|cry|before|none|1	-0.06
tail path|cry|before|none|13+	-0.1
tail path|cry|before|none|25+	-0.13
tail path|cry|before|none|3	0.14
tail path|cry|before|none|4+	0.06
tail path|cry|before|none|7+	-0.06
tail path|cry|before|preposition|7+	-0.06
tail path|dash|after|none|0	-0.06
tail path|dash|after|none|13+	-0.1
tail path|dash|after|none|4+	-0.04
tail path|dash|after|none|7+	0.16
tail path|dash|before|apposition|13+	0.11
tail path|dash|before|apposition|7+	0.06
tail path|dash|before|far|13+	-0.16
tail path|dash|before|far|25+	-0.16
tail path|dash|before|far|4+	-0.05
tail path|dash|before|far|7+	-0.11
tail path|dash|before|next|25+	0.17
tail path|dash|before|next|4+	-0.14
tail path|dash|before|next|7+	-0.15
tail path|dash|before|none|0	-0.12
tail path|dash|before|none|2	0.1
tail path|dash|before|none|3	-0.05
tail path|dash|before|none|4+	-0.07
tail path|end|before|none|0	0.35
tail path|end|before|none|7+	-0.04
tail path|last|before|apposition|13+	0.26
tail path|last|before|apposition|2	-0.12
tail path|last|before|apposition|25+	0.13
tail path|last|before|apposition|3	0.18
tail path|last|before|apposition|4+	-0.1
tail path|last|before|apposition|7+	0.07
tail path|last|before|comma|1	-0.18
tail path|last|before|comma|13+	0.09
tail path|last|before|comma|2	-0.17
tail path|last|before|comma|3	-0.12
tail path|last|before|comma|4+	-0.32
tail path|last|before|comma|7+	0.34
tail path|last|before|far|13+	-0.21
tail path|last|before|far|2	-0.18
tail path|last|before|far|25+	-0.17
tail path|last|before|far|3	-0.08
tail path|last|before|far|7+	-0.09
tail path|last|before|next|0	-0.1
tail path|last|before|next|1	0.49
tail path|last|before|next|13+	0.11
tail path|last|before|next|2	0.15
tail path|last|before|next|25+	0.07
tail path|last|before|next|3	0.32
tail path|last|before|next|7+	0.23
tail path|last|before|none|1	-0.26
tail path|last|before|none|13+	-0.06
tail path|last|before|none|2	-0.18
tail path|last|before|none|25+	0.12
tail path|last|before|preposition|13+	-0.07
tail path|last|before|preposition|4+	0.22
tail path|last|before|preposition|7+	-0.08
tail path|last|before|relative|13+	-0.3
tail path|last|before|relative|2	0.18
tail path|last|before|relative|25+	-0.14
tail path|last|before|relative|4+	-0.2
tail path|last|before|relative|7+	-0.12
tail path|last|inside|next|0	0.43
tail path|last|inside|none|1	0.09
tail path|mark|after|next|7+	-0.23
tail path|mark|after|none|4+	-0.05
tail path|mark|after|none|7+	0.12
tail path|mark|before|far|13+	0.22
tail path|mark|before|next|13+	0.06
tail path|mark|before|next|25+	-0.16
tail path|mark|before|none|0	-0.15
tail path|mark|before|none|13+	-0.11
tail path|mark|before|none|2	-0.13
tail path|mark|before|none|4+	0.21
tail path|mark|before|none|7+	-0.08
tail path|speech|before|far|13+	0.26
tail path|speech|before|far|7+	0.07
tail path|speech|before|next|13+	-0.2
tail path|speech|before|next|7+	0.12
tail path|speech|before|none|2	-0.06
tail path|speech|before|none|4+	-0.05
tail path|stop|after|far|0	-0.1
tail path|stop|after|next|0	-0.23
tail path|stop|after|next|1	-0.13
tail path|stop|after|next|13+	-0.09
tail path|stop|after|next|2	0.05
tail path|stop|after|next|3	0.19
tail path|stop|after|next|7+	0.13
tail path|stop|after|none|0	-0.07
tail path|stop|after|none|13+	-0.1
tail path|stop|after|none|4+	-0.06
tail path|stop|before|apposition|13+	0.25
tail path|stop|before|apposition|25+	0.15
tail path|stop|before|apposition|4+	0.07
tail path|stop|before|apposition|7+	0.04
tail path|stop|before|comma|2	-0.05
tail path|stop|before|comma|25+	0.09
tail path|stop|before|comma|3	-0.18
tail path|stop|before|comma|4+	-0.11
tail path|stop|before|far|13+	-0.05
tail path|stop|before|far|2	-0.08
tail path|stop|before|far|4+	0.27
tail path|stop|before|far|7+	-0.34
tail path|stop|before|next|0	-0.05
tail path|stop|before|next|1	0.35
tail path|stop|before|next|13+	-0.17
tail path|stop|before|next|2	-0.42
tail path|stop|before|next|3	0.36
tail path|stop|before|next|4+	-0.15
tail path|stop|before|next|7+	0.36
tail path|stop|before|none|0	0.49
tail path|stop|before|none|1	0.48
tail path|stop|before|none|13+	-0.17
tail path|stop|before|none|2	-0.09
tail path|stop|before|none|25+	-0.38
tail path|stop|before|none|3	-0.3
tail path|stop|before|none|4+	-0.23
tail path|stop|before|none|7+	-0.11
tail path|stop|before|preposition|13+	-0.25
tail path|stop|before|preposition|4+	-0.12
tail path|stop|before|preposition|7+	-0.13
tail path|stop|before|relative|13+	0.19
tail path|stop|before|relative|4+	-0.05
tail path|stop|before|relative|7+	0.09
tail path|stop|inside|next|0	-0.07
tail path|word|after|apposition|4+	-0.07
tail path|word|after|comma|0	-0.05
tail path|word|after|comma|1	-0.15
tail path|word|after|comma|13+	0.07
tail path|word|after|comma|4+	-0.1
tail path|word|after|far|0	-0.12
tail path|word|after|far|1	-0.29
tail path|word|after|far|13+	-0.06
tail path|word|after|far|2	-0.08
tail path|word|after|far|3	-0.08
tail path|word|after|far|4+	-0.1
tail path|word|after|next|0	0.05
tail path|word|after|next|1	0.09
tail path|word|after|next|13+	-0.04
tail path|word|after|next|2	0.16
tail path|word|after|next|25+	0.05
tail path|word|after|next|3	0.09
tail path|word|after|next|4+	0.07
tail path|word|after|next|7+	0.33
tail path|word|after|none|0	-0.27
tail path|word|after|none|1	-0.17
tail path|word|after|none|13+	-0.16
tail path|word|after|none|2	-0.24
tail path|word|after|none|3	0.27
tail path|word|after|none|4+	-0.19
tail path|word|after|none|7+	-0.11
tail path|word|after|preposition|7+	-0.05
tail path|word|after|relative|0	-0.09
tail path|word|after|relative|7+	0.17
tail path|word|before|apposition|13+	-0.12
tail path|word|before|apposition|2	-0.1
tail path|word|before|apposition|25+	-0.32
tail path|word|before|apposition|3	-0.12
tail path|word|before|apposition|4+	0.08
tail path|word|before|apposition|7+	-0.12
tail path|word|before|comma|1	-0.04
tail path|word|before|comma|13+	-0.13
tail path|word|before|comma|2	0.09
tail path|word|before|comma|3	0.05
tail path|word|before|comma|4+	0.2
tail path|word|before|comma|7+	-0.24
tail path|word|before|far|2	-0.04
tail path|word|before|far|3	-0.09
tail path|word|before|far|7+	0.24
tail path|word|before|next|0	-0.1
tail path|word|before|next|13+	-0.3
tail path|word|before|next|25+	-0.24
tail path|word|before|next|3	0.16
tail path|word|before|next|4+	0.12
tail path|word|before|next|7+	0.16
tail path|word|before|none|0	-0.53
tail path|word|before|none|1	-0.57
tail path|word|before|none|13+	-0.31
tail path|word|before|none|2	0.19
tail path|word|before|none|25+	-0.07
tail path|word|before|none|3	0.16
tail path|word|before|none|7+	0.17
tail path|word|before|preposition|13+	-0.15
tail path|word|before|preposition|25+	-0.29
tail path|word|before|preposition|4+	0.25
tail path|word|before|relative|13+	0.3
tail path|word|before|relative|25+	-0.11
tail path|word|before|relative|4+	-0.19
tail path|word|before|relative|7+	-0.04
tail|comma|after|0|0	0.13
tail|comma|after|0|1	0.12
tail|comma|after|1|0	-0.16
tail|comma|after|1|1	-0.14
tail|comma|after|2|1	-0.04
tail|comma|before|0|0	0.07
tail|comma|before|0|1	0.04
tail|comma|before|1|0	-0.11
tail|comma|before|1|1	-0.08
tail|comma|before|2|0	-0.15
tail|comma|before|2|1	-0.08
tail|cry|after|0|0	0.24
tail|cry|after|0|1	0.29
tail|cry|after|1|0	0.24
tail|cry|after|1|1	0.27
tail|cry|after|2|1	-0.08
tail|cry|before|0|0	0.16
tail|cry|before|0|1	-0.17
tail|cry|before|1|0	-0.06
tail|cry|before|1|1	-0.47
tail|cry|before|2|0	-0.13
tail|cry|before|2|1	-0.19
tail|dash|after|0|0	-0.2
tail|dash|after|0|1	0.05
tail|dash|before|0|0	0.07
tail|dash|before|0|1	-0.18
tail|dash|before|1|0	-0.1
tail|dash|before|1|1	-0.07
tail|dash|before|2|1	0.06
tail|end|before|0|0	0.18
tail|end|before|0|1	-0.1
tail|end|before|1|0	-0.05
tail|last|before|0|0	-0.27
tail|last|before|0|1	0.17
tail|last|before|1|0	0.19
tail|last|before|1|1	0.4
tail|last|before|2|0	-0.15
tail|last|before|2|1	-0.15
tail|last|inside|0|1	0.4
tail|mark|after|0|0	0.08
tail|mark|after|0|1	-0.41
tail|mark|before|0|0	-0.07
tail|mark|before|0|1	0.21
tail|mark|before|1|0	-0.06
tail|mark|before|1|1	-0.09
tail|speech|after|0|0	-0.12
tail|speech|after|0|1	-0.19
tail|speech|after|1|1	-0.04
tail|speech|before|0|0	-0.06
tail|speech|before|0|1	-0.16
tail|speech|before|1|1	-0.04
tail|stop|after|0|0	0.12
tail|stop|after|1|0	-0.18
tail|stop|after|1|1	-0.16
tail|stop|after|2|1	-0.1
tail|stop|before|0|0	0.34
tail|stop|before|0|1	0.18
tail|stop|before|1|0	-0.3
tail|stop|before|1|1	0.08
tail|stop|before|2|0	-0.18
tail|stop|before|2|1	-0.35
tail|stop|inside|0|1	-0.07
tail|word|after|0|0	-0.22
tail|word|after|0|1	0.18
tail|word|after|1|0	-0.28
tail|word|after|1|1	-0.46
tail|word|after|2|0	-0.05
tail|word|after|2|1	-0.13
tail|word|before|0|0	0.13
tail|word|before|0|1	0.19
tail|word|before|1|0	-0.26
tail|word|before|1|1	-0.69
tail|word|before|2|0	-0.28
tail|word|before|2|1	-0.5
verb gap|after|apposition|manner|0	-0.26
verb gap|after|apposition|manner|1	0.19
verb gap|after|apposition|manner|2	-0.04
verb gap|after|apposition|manner|7+	-0.14
verb gap|after|apposition|speech|0	0.6
verb gap|after|apposition|speech|1	-0.11
verb gap|after|apposition|speech|2	-0.04
verb gap|after|apposition|speech|3	-0.07
verb gap|after|apposition|speech|4+	-0.07
verb gap|after|comma|speech|0	-0.05
verb gap|after|comma|speech|1	-0.04
verb gap|after|comma|speech|13+	0.08
verb gap|after|comma|speech|2	-0.04
verb gap|after|comma|speech|3	0.05
verb gap|after|comma|speech|4+	-0.12
verb gap|after|far|manner|0	-0.1
verb gap|after|far|manner|1	-0.12
verb gap|after|far|manner|13+	-0.09
verb gap|after|far|manner|2	-0.06
verb gap|after|far|manner|3	-0.08
verb gap|after|far|manner|4+	-0.13
verb gap|after|far|manner|7+	-0.26
verb gap|after|far|speech|0	0.11
verb gap|after|far|speech|1	-0.07
verb gap|after|far|speech|13+	-0.06
verb gap|after|far|speech|2	-0.16
verb gap|after|far|speech|3	-0.05
verb gap|after|far|speech|4+	-0.13
verb gap|after|next|manner|0	-0.25
verb gap|after|next|manner|1	-0.1
verb gap|after|next|manner|13+	-0.23
verb gap|after|next|manner|2	-0.13
verb gap|after|next|manner|3	0.1
verb gap|after|next|manner|4+	-0.24
verb gap|after|next|manner|7+	-0.21
verb gap|after|next|speech|0	0.42
verb gap|after|next|speech|1	0.1
verb gap|after|next|speech|13+	0.04
verb gap|after|next|speech|2	0.23
verb gap|after|next|speech|25+	0.04
verb gap|after|next|speech|3	-0.05
verb gap|after|next|speech|4+	0.18
verb gap|after|next|speech|7+	0.24
verb gap|after|none|none|0	-0.08
verb gap|after|none|none|1	0.28
verb gap|after|none|none|2	-0.4
verb gap|after|none|none|3	-0.14
verb gap|after|none|none|4+	-0.12
verb gap|after|none|none|7+	-0.16
verb gap|after|preposition|manner|0	-0.09
verb gap|after|preposition|manner|1	-0.13
verb gap|after|preposition|manner|7+	-0.05
verb gap|after|preposition|speech|0	0.14
verb gap|after|preposition|speech|4+	-0.04
verb gap|after|preposition|speech|7+	-0.05
verb gap|after|relative|manner|0	-0.29
verb gap|after|relative|manner|1	0.1
verb gap|after|relative|manner|13+	-0.04
verb gap|after|relative|manner|2	0.1
verb gap|after|relative|manner|7+	0.14
verb gap|after|relative|speech|1	0.05
verb gap|before|apposition|manner|1	-0.12
verb gap|before|apposition|manner|13+	0.17
verb gap|before|apposition|manner|2	-0.08
verb gap|before|apposition|manner|25+	-0.05
verb gap|before|apposition|manner|3	-0.21
verb gap|before|apposition|manner|7+	0.06
verb gap|before|apposition|speech|0	-0.27
verb gap|before|apposition|speech|1	0.05
verb gap|before|apposition|speech|13+	0.26
verb gap|before|apposition|speech|2	-0.13
verb gap|before|apposition|speech|25+	-0.22
verb gap|before|apposition|speech|4+	0.04
verb gap|before|apposition|speech|7+	0.07
verb gap|before|bracket|speech|13+	-0.18
verb gap|before|bracket|speech|4+	0.12
verb gap|before|bracket|speech|7+	0.19
verb gap|before|comma|speech|0	0.07
verb gap|before|comma|speech|1	-0.19
verb gap|before|comma|speech|2	-0.39
verb gap|before|comma|speech|3	-0.29
verb gap|before|comma|speech|7+	0.13
verb gap|before|far|manner|0	-0.29
verb gap|before|far|manner|1	-0.29
verb gap|before|far|manner|13+	-0.21
verb gap|before|far|manner|2	0.29
verb gap|before|far|manner|25+	-0.46
verb gap|before|far|manner|3	-0.28
verb gap|before|far|manner|4+	0.11
verb gap|before|far|manner|7+	0.11
verb gap|before|far|speech|0	0.17
verb gap|before|far|speech|1	0.09
verb gap|before|far|speech|13+	0.21
verb gap|before|far|speech|2	-0.07
verb gap|before|far|speech|25+	0.2
verb gap|before|far|speech|3	-0.32
verb gap|before|far|speech|4+	-0.19
verb gap|before|far|speech|7+	-0.11
verb gap|before|next|manner|0	0.08
verb gap|before|next|manner|1	-0.2
verb gap|before|next|manner|13+	-0.4
verb gap|before|next|manner|2	0.2
verb gap|before|next|manner|25+	-0.18
verb gap|before|next|manner|3	0.43
verb gap|before|next|manner|4+	-0.07
verb gap|before|next|manner|7+	-0.24
verb gap|before|next|speech|0	0.32
verb gap|before|next|speech|1	0.49
verb gap|before|next|speech|13+	0.07
verb gap|before|next|speech|2	0.33
verb gap|before|next|speech|25+	-0.22
verb gap|before|next|speech|3	0.32
verb gap|before|next|speech|4+	0.19
verb gap|before|next|speech|7+	0.12
verb gap|before|none|none|0	-0.07
verb gap|before|none|none|1	-0.27
verb gap|before|none|none|13+	-0.06
verb gap|before|none|none|2	-0.32
verb gap|before|none|none|25+	-0.05
verb gap|before|none|none|3	-0.1
verb gap|before|none|none|4+	-0.22
verb gap|before|none|none|7+	-0.04
verb gap|before|preposition|manner|0	-0.18
verb gap|before|preposition|manner|1	-0.06
verb gap|before|preposition|manner|13+	0.26
verb gap|before|preposition|manner|25+	-0.17
verb gap|before|preposition|manner|3	-0.08
verb gap|before|preposition|manner|4+	0.05
verb gap|before|preposition|speech|0	-0.05
verb gap|before|preposition|speech|13+	-0.41
verb gap|before|preposition|speech|2	0.14
verb gap|before|preposition|speech|3	0.13
verb gap|before|preposition|speech|4+	0.22
verb gap|before|preposition|speech|7+	-0.32
verb gap|before|relative|manner|1	0.04
verb gap|before|relative|manner|13+	-0.12
verb gap|before|relative|manner|2	-0.08
verb gap|before|relative|manner|3	-0.13
verb gap|before|relative|manner|4+	-0.14
verb gap|before|relative|manner|7+	-0.12
verb gap|before|relative|speech|0	-0.06
verb gap|before|relative|speech|1	0.13
verb gap|before|relative|speech|2	-0.09
verb gap|before|relative|speech|25+	-0.2
verb gap|before|relative|speech|3	-0.12
verb gap|before|relative|speech|4+	0.04
verb gap|before|relative|speech|7+	0.21
verb gap|inside|next|speech|0	0.22
verb gap|inside|none|none|0	0.05
verb gap|inside|none|none|25+	-0.04
verb meets marks|apposition	-0.21
verb meets marks|comma	0.07
verb meets marks|far	-0.05
verb meets marks|next	0.34
verb meets marks|none	0.05
verb meets marks|preposition	-0.23
verb meets marks|relative	-0.09
verb opens|comma|apposition|opens|before	0.52
verb opens|comma|apposition|within|after	0.34
verb opens|comma|apposition|within|before	0.14
verb opens|comma|comma|opens|before	0.07
verb opens|comma|comma|within|after	0.04
verb opens|comma|comma|within|before	-0.11
verb opens|comma|far|opens|before	0.37
verb opens|comma|far|within|after	-0.15
verb opens|comma|far|within|before	-0.26
verb opens|open|apposition|opens|after	-0.05
verb opens|open|apposition|opens|before	-0.46
verb opens|open|apposition|within|after	-0.26
verb opens|open|apposition|within|before	-0.31
verb opens|open|bracket|opens|before	-0.04
verb opens|open|comma|within|after	-0.11
verb opens|open|comma|within|before	-0.12
verb opens|open|far|opens|after	-0.27
verb opens|open|far|within|after	-0.29
verb opens|open|far|within|before	-0.14
verb opens|open|next|opens|after	0.08
verb opens|open|next|opens|before	0.16
verb opens|open|next|within|after	0.27
verb opens|open|next|within|before	0.21
verb opens|open|next|within|inside	0.19
verb opens|open|preposition|opens|after	-0.05
verb opens|open|preposition|within|after	-0.2
verb opens|open|preposition|within|before	-0.13
verb opens|open|relative|opens|before	-0.04
verb opens|open|relative|within|after	-0.05
verb opens|open|relative|within|before	-0.13
verb prior|comma|apposition|bracket|before	-0.08
verb prior|comma|apposition|comma|after	0.08
verb prior|comma|apposition|comma|before	0.15
verb prior|comma|apposition|hole comma|after	0.67
verb prior|comma|apposition|hole comma|before	0.3
verb prior|comma|apposition|manner|before	-0.11
verb prior|comma|apposition|preposition|after	-0.13
verb prior|comma|apposition|preposition|before	-0.35
verb prior|comma|apposition|small|before	0.53
verb prior|comma|apposition|speech|after	-0.18
verb prior|comma|apposition|speech|before	-0.18
verb prior|comma|apposition|start|before	0.52
verb prior|comma|apposition|word|before	-0.22
verb prior|comma|comma|comma|after	0.18
verb prior|comma|comma|comma|before	0.25
verb prior|comma|comma|manner|before	-0.06
verb prior|comma|comma|preposition|after	-0.15
verb prior|comma|comma|preposition|before	-0.45
verb prior|comma|comma|small|before	-0.1
verb prior|comma|comma|speech|before	0.22
verb prior|comma|comma|start|before	0.07
verb prior|comma|comma|word|before	-0.34
verb prior|comma|far|comma|before	0.2
verb prior|comma|far|hole comma|after	-0.05
verb prior|comma|far|manner|before	-0.1
verb prior|comma|far|preposition|before	-0.41
verb prior|comma|far|small|after	-0.07
verb prior|comma|far|small|before	-0.12
verb prior|comma|far|speech|before	-0.18
verb prior|comma|far|start|before	0.37
verb prior|comma|far|word|before	-0.26
verb prior|open|apposition|comma|after	-0.11
verb prior|open|apposition|comma|before	-0.28
verb prior|open|apposition|dash|before	0.09
verb prior|open|apposition|manner|after	0.07
verb prior|open|apposition|preposition|after	-0.26
verb prior|open|apposition|preposition|before	-0.2
verb prior|open|apposition|small|after	-0.04
verb prior|open|apposition|speech|after	0.39
verb prior|open|apposition|speech|before	0.11
verb prior|open|apposition|start|after	-0.05
verb prior|open|apposition|start|before	-0.46
verb prior|open|apposition|word|after	-0.12
verb prior|open|apposition|word|before	-0.34
verb prior|open|bracket|comma|before	-0.16
verb prior|open|bracket|start|before	-0.04
verb prior|open|comma|comma|before	-0.13
verb prior|open|comma|hole|after	-0.06
verb prior|open|comma|preposition|after	-0.12
verb prior|open|comma|preposition|before	-0.34
verb prior|open|comma|small|after	-0.05
verb prior|open|comma|small|before	-0.16
verb prior|open|comma|source|before	0.47
verb prior|open|comma|speech|after	0.12
verb prior|open|comma|speech|before	-0.05
verb prior|open|comma|word|before	-0.31
verb prior|open|far|bracket|before	-0.16
verb prior|open|far|dash|before	-0.12
verb prior|open|far|hole comma|after	0.2
verb prior|open|far|hole comma|before	0.17
verb prior|open|far|hole|after	-0.12
verb prior|open|far|manner|after	-0.05
verb prior|open|far|manner|before	0.21
verb prior|open|far|possessive|before	-0.09
verb prior|open|far|preposition|after	-0.33
verb prior|open|far|preposition|before	-0.25
verb prior|open|far|small|after	-0.21
verb prior|open|far|small|before	-0.24
verb prior|open|far|speech|after	0.07
verb prior|open|far|speech|before	-0.15
verb prior|open|far|start|after	-0.27
verb prior|open|far|word|after	-0.19
verb prior|open|far|word|before	0.17
verb prior|open|next|bracket|before	-0.14
verb prior|open|next|colon|before	-0.08
verb prior|open|next|comma|after	0.51
verb prior|open|next|comma|before	0.29
verb prior|open|next|dash|before	0.23
verb prior|open|next|hole comma|after	0.3
verb prior|open|next|hole comma|before	0.04
verb prior|open|next|hole comma|inside	0.22
verb prior|open|next|hole|after	0.04
verb prior|open|next|hole|before	-0.25
verb prior|open|next|manner|before	-0.11
verb prior|open|next|possessive|before	0.13
verb prior|open|next|preposition|after	-0.2
verb prior|open|next|preposition|before	0.25
verb prior|open|next|small|after	-0.67
verb prior|open|next|source|before	0.06
verb prior|open|next|speech|before	-0.45
verb prior|open|next|start|after	0.08
verb prior|open|next|start|before	0.16
verb prior|open|next|stop|after	0.33
verb prior|open|next|stop|before	0.16
verb prior|open|next|word|after	-0.08
verb prior|open|next|word|before	0.15
verb prior|open|preposition|comma|before	0.16
verb prior|open|preposition|hole comma|after	0.05
verb prior|open|preposition|hole comma|before	0.05
verb prior|open|preposition|manner|after	-0.06
verb prior|open|preposition|manner|before	-0.14
verb prior|open|preposition|preposition|after	-0.12
verb prior|open|preposition|preposition|before	-0.43
verb prior|open|preposition|small|before	0.25
verb prior|open|preposition|speech|after	-0.13
verb prior|open|preposition|speech|before	0.07
verb prior|open|preposition|start|after	-0.05
verb prior|open|preposition|word|before	-0.42
verb prior|open|relative|comma|before	-0.24
verb prior|open|relative|hole|after	-0.09
verb prior|open|relative|manner|after	0.06
verb prior|open|relative|preposition|after	-0.08
verb prior|open|relative|preposition|before	-0.09
verb prior|open|relative|small|before	0.23
verb prior|open|relative|speech|after	0.05
verb prior|open|relative|start|before	-0.04
verb prior|open|relative|word|after	0.14
verb prior|open|relative|word|before	-0.29
verb tie|after|0|0|1	0.22
verb tie|after|0|1|1	0.21
verb tie|after|0|25+|1	0.18
verb tie|after|0|2|1	-0.25
verb tie|after|0|3|1	-0.24
verb tie|after|0|4+|1	-0.12
verb tie|after|0|7+|1	0.09
verb tie|after|1|0|1	0.17
verb tie|after|1|13+|1	-0.16
verb tie|after|1|1|1	-0.19
verb tie|after|1|25+|0	-0.18
verb tie|after|1|25+|1	-0.04
verb tie|after|1|2|1	-0.06
verb tie|after|1|3|1	0.07
verb tie|after|1|4+|1	-0.3
verb tie|after|1|7+|1	-0.25
verb tie|after|2|13+|1	-0.15
verb tie|after|2|25+|0	-0.1
verb tie|after|2|25+|1	-0.06
verb tie|after|2|4+|1	-0.05
verb tie|after|2|7+|1	-0.07
verb tie|before|0|0|1	0.1
verb tie|before|0|13+|1	0.08
verb tie|before|0|25+|0	0.15
verb tie|before|0|2|1	0.19
verb tie|before|0|3|1	0.07
verb tie|before|0|4+|1	0.09
verb tie|before|0|7+|1	0.13
verb tie|before|1|13+|1	-0.05
verb tie|before|1|1|1	0.23
verb tie|before|1|25+|0	-0.09
verb tie|before|1|25+|1	-0.22
verb tie|before|1|2|1	0.12
verb tie|before|1|3|1	-0.21
verb tie|before|1|4+|1	0.07
verb tie|before|1|7+|1	-0.14
verb tie|before|2|0|1	-0.05
verb tie|before|2|13+|1	-0.18
verb tie|before|2|25+|0	-0.24
verb tie|before|2|25+|1	-0.24
verb tie|before|2|3|1	-0.08
verb tie|before|2|4+|1	-0.21
verb tie|before|2|7+|1	-0.14
verb tie|inside|0|0|1	0.28
verb tie|inside|0|25+|0	-0.04
verb|after|0|apposition|manner	-0.18
verb|after|0|apposition|speech	0.29
verb|after|0|far|manner	-0.43
verb|after|0|next|manner	-0.43
verb|after|0|next|speech	0.55
verb|after|0|none|none	0.04
verb|after|0|preposition|manner	-0.25
verb|after|0|preposition|speech	0.06
verb|after|1|apposition|manner	-0.05
verb|after|1|apposition|speech	-0.04
verb|after|1|comma|speech	-0.06
verb|after|1|far|manner	-0.15
verb|after|1|far|speech	-0.25
verb|after|1|next|manner	-0.23
verb|after|1|next|speech	0.1
verb|after|1|none|none	-0.26
verb|after|1|preposition|manner	-0.05
verb|after|1|preposition|speech	-0.06
verb|after|1|relative|manner	-0.06
verb|before|0|apposition|manner	-0.04
verb|before|0|apposition|speech	0.24
verb|before|0|comma|speech	-0.16
verb|before|0|far|manner	-0.23
verb|before|0|far|speech	0.13
verb|before|0|next|manner	0.04
verb|before|0|next|speech	0.65
verb|before|0|none|none	-0.08
verb|before|0|preposition|speech	-0.11
verb|before|0|relative|manner	-0.36
verb|before|0|relative|speech	0.11
verb|before|1|apposition|speech	-0.33
verb|before|1|bracket|speech	-0.05
verb|before|1|far|manner	-0.2
verb|before|1|far|speech	-0.27
verb|before|1|next|manner	-0.47
verb|before|1|next|speech	0.06
verb|before|1|none|none	-0.09
verb|before|1|preposition|manner	-0.04
verb|before|1|preposition|speech	-0.12
verb|before|1|relative|manner	-0.11
verb|before|1|relative|speech	-0.08
verb|inside|0|next|speech	0.23
where sort|after|0p0|f	0.31
where sort|after|0p0|i	-0.07
where sort|after|0p0|m	0.17
where sort|after|0p0|n	-0.09
where sort|after|0p0|name	0.27
where sort|after|0p0|name owner	-0.21
where sort|after|0p0|noun	0.09
where sort|after|0p0|p	-0.21
where sort|after|0p0|q	-0.7
where sort|after|1p0|f	-0.31
where sort|after|1p0|i	-0.08
where sort|after|1p0|m	0.06
where sort|after|1p0|n	-0.05
where sort|after|1p0|name owner	-0.07
where sort|after|1p0|noun	-0.33
where sort|after|1p0|p	-0.05
where sort|after|1p0|q	-0.15
where sort|after|2p0|m	-0.12
where sort|after|2p0|name	-0.19
where sort|after|2p0|noun	-0.07
where sort|before|0p0|f	0.42
where sort|before|0p0|f owner	-0.05
where sort|before|0p0|i	0.19
where sort|before|0p0|m	0.4
where sort|before|0p0|m owner	0.06
where sort|before|0p0|n	-0.07
where sort|before|0p0|n owner	-0.32
where sort|before|0p0|name	0.28
where sort|before|0p0|noun	-0.1
where sort|before|0p0|p	-0.06
where sort|before|0p0|p owner	0.13
where sort|before|0p0|q	-0.04
where sort|before|0p0|q owner	-0.22
where sort|before|1p0|f	0.19
where sort|before|1p0|i	-0.2
where sort|before|1p0|m	0.44
where sort|before|1p0|n	-0.11
where sort|before|1p0|name	0.29
where sort|before|1p0|name owner	-0.27
where sort|before|1p0|noun	-0.04
where sort|before|1p0|p	-0.13
where sort|before|1p1|f	-0.37
where sort|before|1p1|m	-0.22
where sort|before|1p1|m owner	-0.04
where sort|before|1p1|n	-0.15
where sort|before|1p1|n owner	-0.09
where sort|before|1p1|name	-0.08
where sort|before|1p1|name owner	-0.12
where sort|before|1p1|noun	-0.31
where sort|before|1p1|p	-0.16
where sort|before|1p1|q	-0.18
where sort|before|2p0|f	0.07
where sort|before|2p0|i	-0.08
where sort|before|2p0|m	0.16
where sort|before|2p0|name	0.26
where sort|before|2p0|noun	-0.41
where sort|before|2p1|f	-0.12
where sort|before|2p1|n	-0.04
where sort|before|2p1|name	-0.3
where sort|before|2p1|name owner	-0.09
where sort|before|2p1|noun	-0.23
where sort|before|2p1|p	-0.05
where sort|before|2p1|q	-0.09
where sort|before|2p2|m	-0.07
where sort|before|2p2|name	-0.1
where sort|before|2p2|noun	-0.06
where sort|before|3p0|name	-0.14
where sort|before|3p0|noun	-0.08
where sort|before|3p1|m	0.08
where sort|before|3p1|name	-0.27
where sort|before|3p1|noun	-0.18
where sort|before|3p2|f	-0.07
where sort|before|3p2|m	-0.25
where sort|before|3p2|name	-0.15
where sort|before|3p2|noun	-0.23
where sort|inside|0p0|name	0.09
where sort|inside|0p0|noun	0.18
where tie|after|0p0|1	0.17
where tie|after|1p0|0	-0.18
where tie|after|1p0|1	-0.21
where tie|after|2p0|0	-0.09
where tie|after|2p0|1	-0.28
where tie|before|0p0|0	0.15
where tie|before|0p0|1	0.22
where tie|before|1p0|0	0.17
where tie|before|1p0|1	0.18
where tie|before|1p1|0	-0.31
where tie|before|1p1|1	-0.19
where tie|before|2p1|0	-0.27
where tie|before|2p1|1	-0.23
where tie|before|2p2|0	-0.07
where tie|before|2p2|1	-0.15
where tie|before|3p0|1	-0.21
where tie|before|3p1|0	-0.2
where tie|before|3p1|1	-0.13
where tie|before|3p2|1	-0.29
where tie|inside|0p0|0	-0.04
where tie|inside|0p0|1	0.22
words|after|0|0|m	-0.04
words|after|0|0|noun	-0.32
words|after|0|0|q	-0.08
words|after|0|1|f	0.24
words|after|0|1|i	-0.05
words|after|0|1|m	0.39
words|after|0|1|n	0.09
words|after|0|1|name	0.15
words|after|0|1|noun	0.06
words|after|0|1|q	-0.39
words|after|13+|0|f	-0.04
words|after|13+|0|m	-0.06
words|after|13+|0|name	-0.18
words|after|13+|0|name owner	-0.04
words|after|13+|0|noun	-0.2
words|after|13+|0|q	-0.05
words|after|13+|1|f	-0.04
words|after|13+|1|m	0.06
words|after|13+|1|name	-0.12
words|after|13+|1|noun	-0.18
words|after|13+|1|q	-0.11
words|after|1|0|m	-0.12
words|after|1|0|name	-0.32
words|after|1|0|noun	0.06
words|after|1|1|f	-0.05
words|after|1|1|i	-0.07
words|after|1|1|m	-0.13
words|after|1|1|n	-0.04
words|after|1|1|name	0.3
words|after|1|1|noun	0.47
words|after|1|1|p	-0.05
words|after|1|1|q	-0.11
words|after|25+|0|name	-0.05
words|after|25+|0|noun	-0.14
words|after|25+|1|m	0.07
words|after|25+|1|name	0.12
words|after|25+|1|noun	-0.05
words|after|2|0|m	0.17
words|after|2|0|name	0.15
words|after|2|0|name owner	0.04
words|after|2|0|noun	0.28
words|after|2|1|f	-0.08
words|after|2|1|m	-0.06
words|after|2|1|n	-0.04
words|after|2|1|name	-0.36
words|after|2|1|name owner	-0.07
words|after|2|1|noun	-0.08
words|after|2|1|q	-0.18
words|after|3|0|m	-0.06
words|after|3|0|name	0.31
words|after|3|0|noun	0.27
words|after|3|1|m	-0.1
words|after|3|1|name	0.09
words|after|3|1|name owner	-0.04
words|after|3|1|noun	-0.28
words|after|3|1|p	-0.04
words|after|3|1|q	-0.13
words|after|4+|0|f	0.09
words|after|4+|0|m	-0.09
words|after|4+|0|name	0.06
words|after|4+|0|name owner	-0.04
words|after|4+|0|noun	-0.13
words|after|4+|0|q	-0.07
words|after|4+|1|m	-0.12
words|after|4+|1|n owner	-0.04
words|after|4+|1|name owner	-0.04
words|after|4+|1|noun	-0.23
words|after|4+|1|q	-0.12
words|after|7+|0|f	-0.07
words|after|7+|0|m	-0.1
words|after|7+|0|name	0.25
words|after|7+|0|noun	-0.24
words|after|7+|0|q	-0.1
words|after|7+|1|f	0.15
words|after|7+|1|name owner	-0.06
words|after|7+|1|noun	0.15
words|after|7+|1|q	-0.2
words|before|0|0|f	-0.15
words|before|0|0|m	0.05
words|before|0|0|n	-0.14
words|before|0|0|name	0.06
words|before|0|0|name owner	0.09
words|before|0|0|noun	-0.14
words|before|0|0|p	-0.06
words|before|0|0|q	-0.15
words|before|0|1|f	-0.05
words|before|0|1|i	-0.04
words|before|0|1|m	-0.17
words|before|0|1|m owner	-0.04
words|before|0|1|n	-0.07
words|before|0|1|name	-0.06
words|before|0|1|q	-0.05
words|before|13+|0|f	-0.33
words|before|13+|0|m	-0.25
words|before|13+|0|n	-0.14
words|before|13+|0|name	-0.16
words|before|13+|0|name owner	-0.05
words|before|13+|0|noun	-0.1
words|before|13+|0|p	-0.12
words|before|13+|0|q	-0.34
words|before|13+|1|f	-0.05
words|before|13+|1|i	-0.19
words|before|13+|1|m	-0.14
words|before|13+|1|m owner	0.13
words|before|13+|1|n	-0.22
words|before|13+|1|n owner	-0.18
words|before|13+|1|name owner	-0.08
words|before|13+|1|noun	-0.26
words|before|13+|1|p owner	0.12
words|before|13+|1|q	-0.17
words|before|13+|1|q owner	-0.05
words|before|1|0|f	-0.21
words|before|1|0|m	-0.18
words|before|1|0|n	-0.04
words|before|1|0|name	-0.07
words|before|1|0|noun	0.13
words|before|1|0|p	-0.04
words|before|1|0|q	0.04
words|before|1|1|f	-0.05
words|before|1|1|m	0.29
words|before|1|1|n	0.36
words|before|1|1|name	0.35
words|before|1|1|name owner	-0.08
words|before|1|1|noun	0.1
words|before|1|1|p	0.08
words|before|1|1|q	0.04
words|before|25+|0|m	-0.17
words|before|25+|0|name	-0.18
words|before|25+|0|name owner	-0.1
words|before|25+|0|noun	-0.24
words|before|25+|0|p	0.32
words|before|25+|0|q	-0.25
words|before|25+|1|f	-0.3
words|before|25+|1|i	-0.08
words|before|25+|1|m	0.1
words|before|25+|1|n	0.05
words|before|25+|1|name	-0.08
words|before|25+|1|name owner	-0.24
words|before|25+|1|noun	-0.19
words|before|25+|1|p	0.14
words|before|25+|1|q	-0.45
words|before|2|0|f	0.04
words|before|2|0|m	0.17
words|before|2|0|n	-0.04
words|before|2|0|noun	0.21
words|before|2|0|p	0.18
words|before|2|0|q	-0.27
words|before|2|1|m	0.25
words|before|2|1|name	-0.04
words|before|2|1|name owner	-0.22
words|before|2|1|noun	-0.29
words|before|2|1|q	-0.23
words|before|3|0|f	0.2
words|before|3|0|m	-0.56
words|before|3|0|n	0.19
words|before|3|0|name	0.26
words|before|3|0|name owner	0.15
words|before|3|0|noun	-0.14
words|before|3|0|q	0.11
words|before|3|1|f	0.25
words|before|3|1|m	0.1
words|before|3|1|n	0.06
words|before|3|1|name	0.49
words|before|3|1|name owner	0.15
words|before|3|1|noun	-0.48
words|before|3|1|p	-0.23
words|before|3|1|q	-0.05
words|before|4+|0|f	-0.1
words|before|4+|0|m	0.45
words|before|4+|0|n	-0.18
words|before|4+|0|n owner	-0.1
words|before|4+|0|name	-0.1
words|before|4+|0|name owner	0.13
words|before|4+|0|noun	-0.11
words|before|4+|0|p	-0.07
words|before|4+|0|q	0.42
words|before|4+|1|f	0.37
words|before|4+|1|i	0.1
words|before|4+|1|m	0.04
words|before|4+|1|n	0.14
words|before|4+|1|name	0.05
words|before|4+|1|name owner	-0.1
words|before|4+|1|p	-0.27
words|before|4+|1|q	0.21
words|before|4+|1|q owner	-0.04
words|before|7+|0|f	0.23
words|before|7+|0|m	0.09
words|before|7+|0|n	-0.24
words|before|7+|0|name owner	0.21
words|before|7+|0|noun	-0.25
words|before|7+|0|p	-0.14
words|before|7+|0|q	0.14
words|before|7+|1|f	0.34
words|before|7+|1|i	0.22
words|before|7+|1|m	0.38
words|before|7+|1|n	-0.31
words|before|7+|1|name	0.11
words|before|7+|1|name owner	-0.28
words|before|7+|1|noun	-0.07
words|before|7+|1|p	-0.26
words|before|7+|1|q	-0.15
words|before|7+|1|q owner	-0.13
words|inside|0|1|m	0.04
words|inside|0|1|name	0.2
`;
