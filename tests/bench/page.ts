// A long page of our own prose for the clock and for counting: names, offices, pronouns, plain and broken attributions.

const people =
  'Tom Reed,Mary Holt,Anna Bell,Peter Lang,Carol Okafor,Hugo Brandt,Ruth Amsel,Ivan Petrov'.split(
    ',',
  );
const offices = 'Mayor,Senator,Professor,Minister,Judge,Governor'.split(',');
const things = 'harbour,budget,school,bridge,river,contract,election,hospital,railway,strike'.split(
  ',',
);

const sentences: readonly ((name: string, office: string, thing: string) => string)[] = [
  (name, office, thing) =>
    `"We have waited long enough for the ${thing}, and nobody can tell us why," ${office} ${name} said.`,
  (name, _, thing) =>
    `"The ${thing} will open again in spring," said ${name}, who had called the plan "reckless and far too expensive" a year before. "It costs what it costs," he added.`,
  (name, office, thing) =>
    `According to ${name}, the ${office.toLowerCase()}, the ${thing} is "in the best of hands", though critics of the so-called "big ${thing}" disagree.`,
  (name, _, thing) =>
    `She told reporters that the ${thing}, "if it ever comes," would be too late. "I have seen three of them," ${name.split(' ')[1]} told the council, "and none was ever finished."`,
];
const filler = (thing: string, count: number) =>
  `The ${thing} has been in the news since the ${count}th of March, when the committee met in the old town hall and put off its vote once more. Residents of the quarter have little hope left, and few of them came. `;

/** So many paragraphs of two quotations on average; 1,070 make a megabyte. */
export function writePage(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, index) => {
    const thing = things[(index * 7) % things.length] as string;
    const write = sentences[index % sentences.length] as (typeof sentences)[0];
    const name = people[(index * 5) % people.length] as string;
    const words = write(name, offices[(index * 3) % offices.length] as string, thing);
    return filler(thing, (index % 28) + 1).repeat(4) + words;
  }).join('\n');
}
