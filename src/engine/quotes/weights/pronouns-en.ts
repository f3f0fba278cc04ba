/** Weights that resolve he and she. Made by tests/train.ts from numbers of generic features; not written by hand. */

export const pronounsEn = `
fame rank|0	-0.07
fame rank|1	0.37
fame|1|0	-0.35
fame|1|1	0.07
fame|2|0	-0.44
fame|2|1	0.33
fame|3|0	-0.14
fame|3|1	0.17
fame|4|0	0.08
fame|4|1	-0.05
fame|5|0	-0.05
fame|5|1	0.23
gender|clashes	-0.53
gender|clashes|0	-0.04
gender|clashes|1	-0.53
gender|fits	0.47
gender|fits|0	0.9
gender|fits|1	0.28
gender|unknown	-0.13
gender|unknown|1	-0.13
is|body	-0.21
is|given	0.26
is|people	0.15
is|title	0.28
is|words	-0.18
paragraphs|0|0	0.27
paragraphs|0|1	0.69
paragraphs|0|2	0.83
paragraphs|0|4	0.36
paragraphs|1|0	0.16
paragraphs|1|1	0.52
paragraphs|1|3	0.29
paragraphs|1|4	0.32
paragraphs|2|0	-0.29
paragraphs|2|1	0.05
paragraphs|2|2	-0.23
paragraphs|2|3	-0.21
paragraphs|3|0	-0.22
paragraphs|3|1	-0.24
paragraphs|3|2	-0.48
paragraphs|3|3	-0.2
paragraphs|3|4	-0.2
prior|owner|0	-0.15
prior|owner|1	-0.53
prior|owner|2	-0.1
prior|owner|3	-0.11
prior|owner|4	0.11
prior|plain|0	0.37
prior|plain|1	0.46
prior|plain|2	0.42
prior|plain|3	0.24
prior|plain|4	-0.11
prior|preposition|0	-0.3
prior|preposition|1	-0.05
prior|preposition|2	-0.22
prior|preposition|3	-0.3
prior|preposition|4	-0.13
rank|0|clashes	-0.54
rank|0|fits	0.46
rank|0|nobody spoke	0.11
rank|0|other spoke	-0.19
rank|0|spoke	0.44
rank|0|unknown	-0.11
rank|1|clashes	-0.27
rank|1|fits	0.44
rank|1|nobody spoke	-0.09
rank|1|spoke	0.45
rank|1|unknown	-0.09
rank|2|clashes	-0.1
rank|2|fits	0.45
rank|2|nobody spoke	0.2
rank|2|spoke	0.29
rank|2|unknown	-0.08
rank|3|clashes	-0.32
rank|3|fits	0.33
rank|3|nobody spoke	-0.04
rank|3|other spoke	-0.1
rank|3|spoke	0.32
rank|3|unknown	-0.1
rank|4|clashes	-0.18
rank|4|fits	-0.04
rank|4|nobody spoke	-0.1
rank|4|other spoke	-0.11
rank|4|spoke	0.09
rank|4|unknown	-0.12
sentences|0|0	0.13
sentences|0|1	0.81
sentences|0|nobody spoke	0.35
sentences|0|other spoke	0.2
sentences|0|plain	0.59
sentences|0|preposition	-0.12
sentences|0|spoke	0.27
sentences|1|0	0.07
sentences|1|1	0.87
sentences|1|other spoke	0.26
sentences|1|owner	-0.36
sentences|1|plain	0.8
sentences|1|preposition	-0.31
sentences|1|spoke	0.52
sentences|2|0	-0.13
sentences|2|1	0.37
sentences|2|nobody spoke	0.12
sentences|2|other spoke	-0.32
sentences|2|owner	-0.31
sentences|2|plain	0.25
sentences|2|preposition	-0.12
sentences|2|spoke	0.45
sentences|3|0	-0.12
sentences|3|1	0.15
sentences|3|nobody spoke	0.09
sentences|3|other spoke	-0.21
sentences|3|owner	0.06
sentences|3|plain	0.1
sentences|3|preposition	-0.25
sentences|3|spoke	0.22
sentences|4|0	-0.16
sentences|4|1	-0.23
sentences|4|nobody spoke	-0.32
sentences|4|other spoke	-0.15
sentences|4|plain	-0.22
sentences|4|preposition	-0.12
sentences|4|spoke	0.04
speaker|other spoke	-0.12
speaker|spoke	0.74
starts verb|0|0|owner	-0.09
starts verb|0|0|plain	-0.11
starts verb|0|0|preposition	-0.2
starts verb|0|1|owner	-0.59
starts verb|0|1|plain	0.19
starts verb|0|1|preposition	-0.13
starts verb|1|0|owner	0.05
starts verb|1|0|plain	0.04
starts verb|1|1|plain	0.58
starts|0|2	-0.12
starts|0|4	-0.13
starts|1|0	0.33
starts|1|1	0.34
starts|1|2	0.53
starts|1|3	0.16
verb|0|0	-0.05
verb|0|1	-0.15
verb|0|2	0.04
verb|0|3	-0.34
verb|0|4	-0.11
verb|1|0	0.23
verb|1|1	0.38
verb|1|2	0.32
verb|1|3	0.35
verb|1|4	-0.1
`;
